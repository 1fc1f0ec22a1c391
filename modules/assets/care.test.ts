import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const hall = '/api/halls/1001';
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const care = async () => must(as('0304').get(`${hall}/care`));
const mends = async () =>
  (await must(as('0306').get(`${hall}/mends`))).mends.filter((of: { rows: string[] }) =>
    of.rows.includes('FAC-09'),
  );

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  for (const no of ['0301', '0304', '0305', '0306', '0307', '0309']) people.set(no, await world.as(no));
});
afterAll(() => world.close());

test('FAC-09 an umbrella is lent once at a time, comes back, and one that does not is late after its days', async () => {
  const body = { kind: 'umbrella', piece: '9', borrower_tail: '0417' };
  expect(await refused(as('0307').post(`${hall}/loans`, body))).toBe('kit.not_permitted');
  const { id, due_at } = await must(as('0304').post(`${hall}/loans`, body));
  expect(Date.parse(due_at) - onDay(world.day, '09:00').getTime()).toBe(3 * 86_400_000);
  expect(await refused(as('0304').post(`${hall}/loans`, body))).toBe('assets.piece_out');
  await must(as('0301').post(`${hall}/loans/${id}/end/give_back`));
  const { id: second } = await must(as('0304').post(`${hall}/loans`, body));
  await world.db.pool.query(`update due_work set due_at = $1 where subject_id = $2`, [
    onDay(world.day, '09:10'),
    second,
  ]);
  await world.at('09:11');
  const late = (await care()).loans.find((one: { id: string }) => one.id === second);
  expect(late).toMatchObject({ state: 'lent', late: true, tail: '0417' });
  expect(await refused(as('0304').post(`${hall}/loans/${second}/end/lose`))).toBe('kit.not_permitted');
  await must(as('0305').post(`${hall}/loans/${second}/end/lose`));
  const { witnesses } = await must(as('0306').get(`${hall}/clauses/FAC-09/evidence`));
  expect(witnesses.map((one: { what: string }) => one.what)).toContain('assets.loan_late');
});

test('FAC-09 what lies in the first-aid box has its last day, and the hall is reminded before it', async () => {
  const item = { name_zh: '碘伏棉签', name_en: 'Iodine swabs', quantity: 20 };
  const soon = { ...item, expires_on: addDays(world.day, 20) };
  expect(await refused(as('0304').post(`${hall}/aid-items`, soon))).toBe('kit.not_permitted');
  expect(await refused(as('0309').post(`${hall}/aid-items`, { ...item, expires_on: world.day }))).toBe(
    'assets.aid_expired',
  );
  const before = (await mends()).length;
  await must(as('0309').post(`${hall}/aid-items`, { ...item, expires_on: addDays(world.day, 400) }));
  const { id } = await must(as('0309').post(`${hall}/aid-items`, soon));
  await world.at('09:12');
  expect((await mends()).length).toBe(before + 1);
  expect((await care()).aid.find((one: { id: string }) => one.id === id)).toMatchObject({
    state: 'expiring',
  });
  await must(as('0309').post(`${hall}/aid-items/${id}/take-out`));
  expect((await care()).aid.map((one: { id: string }) => one.id)).not.toContain(id);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const hall = '/api/halls/1001';
const calls = `${hall}/house-calls`;
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const code = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const idOf = async (no: string) => (await run('select id from person where staff_no = $1', [no]))[0].id;

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  for (const no of ['0301', '0302', '0304', '0305', '0307', '0405']) people.set(no, await world.as(no));
});
afterAll(() => world.close());

let turn = 0;
const agreed = async (at = '14:00') => {
  turn += 1;
  const body = {
    ...{ kind: 'home', business: 'sim_replacement', at: `${world.day}T06:00:00.000Z`, minutes: 30 },
    ...{ name: '吴奶奶', place: '梧桐巷 9 号 2 单元 301', phone: `1390015000${turn}` },
  };
  if (at === 'past') body.at = `${world.day}T00:00:00.000Z`;
  return as('0301').post(calls, body);
};
/** The digits of the newest message to a phone. */
const told = async (phone: string): Promise<string> => {
  const { messages } = await must(world.nobody('m').get(`${hall}/simulated-phone`));
  const mine = messages.find((one: { mask: string }) => one.mask.endsWith(phone.slice(-4)));
  return /(\d{4})$/.exec(mine.text)?.[1] ?? JSON.stringify(mine);
};
const one = async (id: string) =>
  (await must(as('0305').get(calls))).calls.find((of: { id: string }) => of.id === id);

test('APT-05 a visit begins when the customer, having seen the staff card, gives the code that only their phone was told', async () => {
  expect(await code(agreed('past'))).toBe('appointments.in_the_past');
  const { id } = await must(agreed());
  const visitor_id = await idOf('0302');
  const send = (who: string, to: string) => as(who).post(`${calls}/${id}/assign`, { visitor_id: to });
  expect(await code(send('0301', visitor_id))).toBe('kit.not_permitted');
  expect(await code(send('0305', await idOf('0401')))).toBe('kit.not_found');
  expect(await code(send('0305', await idOf('0304')))).toBe('appointments.not_certified');
  await must(send('0305', visitor_id));
  await world.at('09:02');
  const digits = await told(`1390015000${turn}`);
  const wrong = digits === '0000' ? '0001' : '0000';
  const arrive = (who: string, given: string) => as(who).post(`${calls}/${id}/arrive`, { code: given });
  const conclude = (who: string) =>
    as(who).post(`${calls}/${id}/conclude`, { outcome: 'done', note: '换好卡，当面试通' });
  expect(await code(conclude('0302'))).toBe('kit.not_from_here');
  expect(await code(arrive('0301', digits))).toBe('appointments.not_visitor');
  expect(await code(arrive('0302', wrong))).toBe('appointments.id_not_seen');
  expect((await one(id)).tries).toBe(1);
  await must(arrive('0302', digits));
  expect(await code(arrive('0302', digits))).toBe('kit.not_from_here');
  expect(await code(conclude('0301'))).toBe('appointments.not_visitor');
  expect(await code(as('0302').post(`${calls}/${id}/conclude`, { outcome: 'done', note: '' }))).toBe(
    'kit.bad_input',
  );
  await must(conclude('0302'));
  expect(await one(id)).toMatchObject({ state: 'concluded', outcome: 'done', note: '换好卡，当面试通' });
  const { witnesses } = await must(as('0305').get(`${hall}/clauses/APT-05/evidence`));
  expect(witnesses.map((of: { what: string }) => of.what)).toEqual(
    expect.arrayContaining(['appointments.house_call.arrive', 'appointments.wrong_call_code']),
  );
});

test('APT-05 three wrong codes end the visit at the door; where it goes is shown to whoever goes, on record', async () => {
  const { id } = await must(agreed());
  await must(as('0305').post(`${calls}/${id}/assign`, { visitor_id: await idOf('0302') }));
  await world.at('09:04');
  const digits = await told(`1390015000${turn}`);
  const wrong = digits === '1111' ? '2222' : '1111';
  for (const _ of [1, 2, 3]) await as('0302').post(`${calls}/${id}/arrive`, { code: wrong });
  expect(await code(as('0302').post(`${calls}/${id}/arrive`, { code: digits }))).toBe(
    'appointments.code_spent',
  );
  expect(await code(as('0301').post(`${calls}/${id}/place`))).toBe('appointments.not_visitor');
  expect(await must(as('0302').post(`${calls}/${id}/place`))).toMatchObject({ name: '吴奶奶' });
  expect(await run(`select count(*)::int as n from event where what = 'appointments.place_shown'`)).toEqual([
    { n: 1 },
  ]);
  const rows = await run('select sealed from house_call where id = $1', [id]);
  expect(rows[0].sealed).not.toContain('梧桐');
  expect((await as('0405').get(calls)).status).toBe(404);
  // Sent anew, the code counts again.
  await must(as('0305').post(`${calls}/${id}/assign`, { visitor_id: await idOf('0302') }));
  expect(await code(as('0302').post(`${calls}/${id}/end/call_off`, { note: '客户改期了' }))).toBe(
    'kit.not_permitted',
  );
  await must(as('0302').post(`${calls}/${id}/end/miss`, { note: '客户不在家' }));
  expect((await one(id)).state).toBe('missed');
});

test('APT-05 a visit without an outcome in its hours is told, and what it was sealed for is forgotten later', async () => {
  const { id } = await must(agreed());
  await run(
    `update due_work set due_at = now() where subject_id = $1 and kind = 'appointments.house_call_over'`,
    [id],
  );
  await run(
    `update due_work set due_at = $2 where subject_id = $1 and kind = 'appointments.house_call_over'`,
    [id, `${world.day}T01:10:00.000Z`],
  );
  await world.at('09:11');
  expect(await one(id)).toMatchObject({ over: true, note: null });
  await must(as('0305').post(`${calls}/${id}/end/call_off`, { note: '客户自己来厅办了' }));
  await run(
    `update due_work set due_at = $2 where subject_id = $1 and kind = 'appointments.house_call_forget'`,
    [id, `${world.day}T01:12:00.000Z`],
  );
  await world.at('09:13');
  expect(await code(as('0305').post(`${calls}/${id}/place`))).toBe('appointments.place_forgotten');
});

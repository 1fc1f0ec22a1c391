import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { onDay } from '../../kit/clock.ts';
import { transaction } from '../../kit/db.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { demoNumber } from '../demo/index.ts';
import { personShown, sampleOf } from '../identity/index.ts';
import { whyNotDelete } from './request.ts';

let world: World;
let desk: Desk;
let officer: Caller;
let head: Caller;
let ticket = '';
const hall = '/api/halls/1001';
const next = customers(40);
const codeOf = async (answer: Promise<Answered>) => (await answer).body.code;
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
  officer = await world.as('0105', 'office');
  head = await world.as('0306', 'office');
  ticket = await desk.serve();
});
afterAll(() => world.close());

async function atCounter(n: number, more: object) {
  const { check_id } = await must(desk.read(n));
  const body = { number: demoNumber('used', n), check_id, said: '客户当面提出', ...more };
  return desk.clerk.post(`${hall}/tickets/${ticket}/privacy-requests`, body);
}
const byPhone = (n: number, more: object = {}) =>
  world.nobody('m').post(`${hall}/privacy-requests`, {
    ...{ number: demoNumber('used', n), document_end: sampleOf(n).number.slice(-6) },
    ...{ kind: 'copy', said: '想要一份副本', ...more },
  });
const step = (who: Caller, id: string, verb: string, body: object) =>
  who.post(`${hall}/privacy-requests/${id}/${verb}`, body);
const yes = { answer: '已按您的请求办理，请查看。' };
const addressOf = (id: string) =>
  transaction(world.db, tx => personShown({ tx } as never, id)).then(one => one.address_mask);

test.each(['PRIV-06', 'RIGHT-09'])(
  '%s a correction is proven by the document, done by another than who took it, and stands in the customer’s record',
  async () => {
    const n = next();
    const other = demoNumber('used', n + 1);
    expect(await codeOf(atCounter(n, { kind: 'correct', wanted: '南京市新街口 1 号', number: other }))).toBe(
      'requests.not_proven',
    );
    expect(await codeOf(atCounter(n, { kind: 'correct' }))).toBe('requests.what_is_right');
    expect(await codeOf(byPhone(n, { kind: 'correct' }))).toBe('requests.correct_at_counter');
    const asked = await must(atCounter(n, { kind: 'correct', wanted: '南京市新街口 1 号 301 室' }));
    expect(await codeOf(atCounter(n, { kind: 'correct', wanted: '别处的地址' }))).toBe(
      'requests.waits_already',
    );
    const [row] = await run('select person_id, wanted from privacy_request where id = $1', [asked.id]);
    expect(row.wanted).not.toContain('新街口');
    // Fifteen working days at the most.
    const days = (Date.parse(asked.due_at) - Date.parse(`${world.day}T00:00:00Z`)) / 86_400_000;
    expect(days).toBeGreaterThan(15);
    expect(days).toBeLessThan(31);
    expect(await codeOf(step(desk.clerk, asked.id, 'grant', yes))).toBe('kit.not_permitted');
    await run(
      'update privacy_request set received_by = (select id from person where staff_no = $1) where id = $2',
      ['0306', asked.id],
    );
    expect(await codeOf(step(head, asked.id, 'grant', yes))).toBe('requests.own_intake');
    await must(step(officer, asked.id, 'grant', yes));
    expect(await addressOf(row.person_id)).toBe('南京市新街口***');
    expect((await run('select wanted from privacy_request where id = $1', [asked.id]))[0].wanted).toBeNull();
  },
);

test('PRIV-06 asked on the phone, a copy opens once behind its link; deletion is refused while a contract runs', async () => {
  const n = next();
  expect(await codeOf(byPhone(n, { document_end: '000000' }))).toBe('requests.not_proven');
  const { id, secret } = await must(byPhone(n));
  const mine = (verb: string, with_secret = secret) =>
    world.nobody('m').post(`${hall}/privacy-requests/${id}/${verb}`, { secret: with_secret });
  expect((await mine('mine', 'guessed')).status).toBe(404);
  expect(await must(mine('mine'))).toMatchObject({ state: 'received', answer: null });
  expect(await codeOf(mine('take'))).toBe('kit.not_from_here');
  await must(step(head, id, 'grant', yes));
  const taken = await must(mine('take'));
  expect(taken.copy.numbers.length).toBeGreaterThan(0);
  expect(taken.copy.name_mask).toContain('*');
  expect(JSON.stringify(taken)).not.toContain(demoNumber('used', n));
  expect(await codeOf(mine('take'))).toBe('requests.taken_already');

  const gone = await must(byPhone(n, { kind: 'delete', said: '请删除我的信息' }));
  expect(await codeOf(step(head, gone.id, 'grant', yes))).toBe('requests.in_service');
  await must(step(head, gone.id, 'refuse', { ground: 'in_service', answer: '号码在用，销号满期后删除。' }));
  const told = await must(
    world.nobody('m').post(`${hall}/privacy-requests/${gone.id}/mine`, { secret: gone.secret }),
  );
  expect(told).toMatchObject({
    state: 'refused',
    ground: 'in_service',
    answer: '号码在用，销号满期后删除。',
  });
  expect(whyNotDelete('delete', 'ended', false)).toBe('requests.kept_by_law');
  expect(whyNotDelete('delete', 'ended', true)).toBeUndefined();

  // Consents are taken back at once, and what is not answered in time is on record.
  await must(byPhone(n, { kind: 'withdraw', said: '撤回全部同意' }));
  const { requests } = await must(head.get(`${hall}/privacy-requests`));
  const waits = requests.find((one: { state: string; kind: string }) => one.kind === 'withdraw');
  // Three weeks of a hall take long to play: the same clock, set to the next minute.
  const { rows } = await world.db.pool.query(
    `update due_work set due_at = $1::timestamptz where subject_id = $2 and kind = 'requests.late' returning due_at`,
    [onDay(world.day, '09:05'), waits.id],
  );
  expect(rows).toHaveLength(1);
  await stepHall(world.server.house, 1001, onDay(world.day, '09:06'));
  expect(
    await run(`select 1 from event where what = 'requests.late' and subject_id = $1`, [waits.id]),
  ).toHaveLength(1);
});

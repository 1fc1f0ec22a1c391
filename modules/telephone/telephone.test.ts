import { afterAll, beforeAll, expect, test } from 'vitest';
import { aProgram } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';

let world: World;
let exchange: Caller;
let clerk: Caller;
let other: Caller;
let manager: Caller;
const all = '/api/halls/1001/phone-calls';
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
async function must(answer: Promise<Answered>): Promise<Answered['body']> {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
const codeOf = async (answer: Promise<Answered>) => (await answer).body.code;
const rowOf = async (id: string) => (await run('select * from phone_call where id = $1', [id]))[0];
const said = async (id: string) =>
  (await run('select what from event where subject_id = $1', [id])).map(one => one.what);
const press = (id: string, body: object, who = clerk) => who.post(`${all}/${id}/press`, { press: body });
const ring = async (phone?: string) =>
  (await must(exchange.post(`${all}/rung`, phone === undefined ? {} : { phone }))).id as string;
const answer = (id: string, who = clerk) => must(who.post(`${all}/${id}/answer`));
const told = { purpose: 'papers', need: '补卡要带什么', named: true };
const standing = async (id: string) =>
  run(`select level from floor_alert where subject_id = $1 and kind = 'promise' and state <> 'done'`, [id]);

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00:00');
  await run('delete from phone_call');
  await run(`delete from due_work where kind like 'telephone.%'`);
  exchange = await aProgram(world);
  clerk = await world.as('0301');
  other = await world.as('0302');
  manager = await world.as('0305', 'office');
});
afterAll(() => world.close());

test('TEL-01 a call is answered within its rings by whoever says hall and name; more rings are on record, the number is published', async () => {
  const soon = await ring();
  await world.at('09:00:09');
  await answer(soon);
  expect(await rowOf(soon)).toMatchObject({ rings: 2, late: false, state: 'talking' });
  const settle = { verb: 'settle', ...told, outcome: '身份证原件' };
  expect(await codeOf(press(soon, { ...settle, named: false }))).toBe('telephone.say_who');
  await must(press(soon, settle));
  expect((await rowOf(soon)).state).toBe('closed');
  const slow = await ring();
  await world.at('09:00:32');
  await answer(slow);
  expect(await rowOf(slow)).toMatchObject({ rings: 5, late: true });
  expect(await said(slow)).toContain('telephone.answered_late');
  expect(await codeOf(clerk.post('/api/halls/1001/phone-line', { number: '027-12345678' }))).toBe(
    'kit.not_permitted',
  );
  await must(manager.post('/api/halls/1001/phone-line', { number: '027-12345678' }));
  expect(await must(world.nobody('m').get('/api/halls/1001/phone-line'))).toEqual({
    number: '027-12345678',
  });
  const { figures } = await must(clerk.get(all));
  expect(figures).toMatchObject({ rang: 2, answered: 2, in_time: 1, missed: 0, mean_rings: 3.5 });
});

test('SVC-11 a missed call is called back in its time by whoever leads, a promised one by who promised; late ones stand on the floor', async () => {
  const missed = await ring('13900007001');
  const hidden = await ring();
  await world.at('09:02:00');
  expect(await rowOf(missed)).toMatchObject({ state: 'owed', missed: true, phone_mask: '139****7001' });
  expect((await rowOf(hidden)).state).toBe('unreached');
  expect(await codeOf(clerk.post(all, { rings: 6, answered: false }))).toBe('telephone.number_needed');
  const { id } = await must(clerk.post(all, { rings: 2, answered: true }));
  expect(await codeOf(press(id, { verb: 'promise', ...told }))).toBe('telephone.number_needed');
  await must(press(id, { verb: 'promise', ...told, phone: '13900007002' }));
  expect((await must(clerk.post(`${all}/${id}/number`))).phone).toBe('13900007002');
  await must(press(id, { verb: 'no_answer' }));
  await must(press(id, { verb: 'call_back', outcome: '已告知' }));
  await world.at('09:40');
  expect(await said(missed)).toContain('telephone.back_late');
  expect(await said(id)).not.toContain('telephone.back_late');
  expect(await standing(missed)).toEqual([{ level: 'over' }]);
  await must(press(missed, { verb: 'call_back', outcome: '问营业时间，已答' }, manager));
  await world.at('09:41');
  expect(await standing(missed)).toEqual([]);
});

test('TEL-01 an answered call that nobody puts down stands before the duty when its time is up, and no longer once it is', async () => {
  await run(`delete from norm_override where key = 'phone_put_down_within'`).catch(() => undefined);
  const { id } = await must(clerk.post(all, { rings: 1, answered: true, phone: '13900007009' }));
  const shown = async () =>
    (await must(clerk.get(all))).calls.find((of: { id: string }) => of.id === id) as Record<string, unknown>;
  expect(await shown()).toMatchObject({ state: 'talking', talk_late: false });
  expect((await rowOf(id)).talk_due.toISOString()).toBe(onDay(world.day, '09:56').toISOString());
  await world.at('09:55:59');
  expect(await standing(id)).toEqual([]);
  await world.at('09:56:30');
  expect(await said(id)).toContain('telephone.talk_late');
  expect(await standing(id)).toEqual([{ level: 'over' }]);
  expect(await shown()).toMatchObject({ talk_late: true });
  // With one of the morning that nobody ever put down.
  expect((await must(clerk.get(all))).figures.talk_late).toBe(2);
  await must(press(id, { verb: 'settle', ...told, outcome: '答了' }));
  await world.at('09:57:30');
  expect(await standing(id)).toEqual([]);
  // Put down in time it has no clock any more.
  const soon = (await must(clerk.post(all, { rings: 1, answered: true }))).id;
  await must(press(soon, { verb: 'settle', ...told, outcome: '答了' }));
  await world.at('10:20');
  expect(await said(soon)).not.toContain('telephone.talk_late');
});

test('SVC-11 a try counts some minutes after the last one: what is owed is not pressed away', async () => {
  const { id } = await must(clerk.post(all, { rings: 2, answered: true, phone: '13900007004' }));
  await must(press(id, { verb: 'promise', ...told }));
  const tried = () => press(id, { verb: 'no_answer' });
  await must(tried());
  expect(await codeOf(tried())).toBe('telephone.tried_just_now');
  await world.at('10:21:30');
  expect(await codeOf(tried())).toBe('telephone.tried_just_now');
  expect(await rowOf(id)).toMatchObject({ state: 'owed', tries: 1 });
  await world.at('10:26');
  await must(tried());
  await world.at('10:32');
  await must(tried());
  expect(await rowOf(id)).toMatchObject({ state: 'unreached', tries: 3 });
});

test('TEL-02 whoever answered owns a call until another has accepted it; what is handed on ends the call when it is settled', async () => {
  const { id } = await must(clerk.post(all, { rings: 1, answered: true, phone: '13900007003' }));
  const settle = { verb: 'settle', ...told, outcome: '答了' };
  expect(await codeOf(press(id, settle, other))).toBe('telephone.not_yours');
  const chain = '/api/halls/1001/first-asked/call';
  const [to] = await run(`select id from person where staff_no = '0302'`);
  const interns = await run(
    `select person_id as id from role_assignment where hall_id = 1001 group by 1 having bool_and(role = 'intern')`,
  );
  const { able } = await must(manager.get('/api/halls/1001/first-asked'));
  expect(able.call).toContain(to.id);
  for (const intern of interns) expect(able.call).not.toContain(intern.id);
  await must(
    clerk.post(`${chain}/${id}/offer`, { to_id: to.id, told: '客户问补卡材料', customer_knows: true }),
  );
  expect(await codeOf(press(id, settle, other))).toBe('telephone.not_yours');
  await must(other.post(`${chain}/${id}/offer/accept`, {}));
  await must(press(id, { verb: 'hand_on', purpose: 'fault', need: '小区整天没信号' }, other));
  // A complaint is answered to whoever made it: not without a number.
  const { id: nameless } = await must(clerk.post(all, { rings: 1, answered: true }));
  const complaint = { verb: 'hand_on', purpose: 'complaint', need: '嫌等得太久' };
  expect(await codeOf(press(nameless, complaint))).toBe('telephone.number_needed');
  await must(press(nameless, { ...complaint, phone: '13900007005' }));
  const of = await rowOf(id);
  expect(of.state).toBe('handed');
  expect(of.issue_no).toMatch(/^WT-1001-/);
  await run(`update issue set state = 'under_way' where id = $1`, [of.issue_id]);
  const [flow] = await run('select flow_id from issue where id = $1', [of.issue_id]);
  const network = await world.as('0131', 'region');
  const step = (who: Caller, body: object) =>
    must(who.post(`/api/halls/1001/cross-orders/${flow.flow_id}/press`, { press: body }));
  await step(network, { verb: 'take' });
  await step(network, { verb: 'answer', answer: '基站断电，已恢复' });
  await step(manager, { verb: 'accept' });
  await world.at('10:35');
  expect((await rowOf(id)).state).toBe('closed');
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { demoNumber } from '../demo/index.ts';
import { outcomeOf, ruleFor } from './call_back.ts';

let world: World;
let manager: Caller;
let head: Caller;
let officer: Caller;
let agent: Caller;
let network: Caller;
let branch: Caller;
const hall = '/api/halls/1001';
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const codeOf = async (answer: Promise<Answered>) => (await answer).body.code;
async function must(answer: Promise<Answered>): Promise<Answered['body']> {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
/** The hall's clock goes on; what falls due on the way happens. */
const until = (time: string, days = 0) =>
  stepHall(world.server.house, 1001, onDay(addDays(world.day, days), time));
const events = (id: string, what: string) =>
  run('select facts from event where subject_id = $1 and what = $2', [id, what]);

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('08:40');
  for (const table of ['issue', 'cross_order', 'call_back']) await run(`delete from ${table}`);
  manager = await world.as('0305', 'office');
  head = await world.as('0306', 'office');
  officer = await world.as('0308', 'office');
  agent = await world.as('0107', 'office');
  network = await world.as('0131', 'region');
  branch = await world.as('0102', 'region');
});
afterAll(() => world.close());

const told = { topic: 'signal', said: '地下一层整天没有信号', channel: 'telephone' };
const take = (who: Caller, kind: string, more: object = {}, at = hall) =>
  who.post(`${at}/issues`, { ...told, kind, ...more });
const stateOf = async (id: string) => (await run('select * from issue where id = $1', [id]))[0];
const orderOf = async (issue_id: string) =>
  (
    await run('select o.* from cross_order o join issue i on i.flow_id = o.id where i.id = $1', [issue_id])
  )[0];
const pressOrder = (who: Caller, id: string, press: object) =>
  who.post(`${hall}/cross-orders/${id}/press`, { press });
const press = (who: Caller, id: string, body: object) =>
  who.post(`${hall}/issues/${id}/press`, { press: body });
const answer = { verb: 'answer', answer: '直放站断电，已恢复供电' };
const conclude = { verb: 'conclude', cause: null, cause_note: '', action: null, action_by: null };

test('SVC-18 the kind decides the course: a complaint, an opinion, a repair, an order to the network or a department, each by the machine that is there', async () => {
  const [device] = await run(
    `select id from asset a where hall_id = 1001 and state = 'in_use'
       and not exists (select 1 from repair_order r where r.asset_id = a.id and r.state in ('reported', 'accepted', 'fixed')) limit 1`,
  );
  expect(await codeOf(take(manager, 'complaint', { channel: 'staff' }))).toBe('issues.customer_only');
  expect(await codeOf(take(manager, 'repair'))).toBe('issues.which_device');
  expect(await codeOf(take(manager, 'department'))).toBe('issues.which_department');
  const made = {
    complaint: await must(take(manager, 'complaint', { phone: '13800001111' })),
    opinion: await must(take(manager, 'suggestion', { topic: 'surroundings' })),
    repair: await must(take(manager, 'repair', { asset_id: device.id, topic: 'device', channel: 'staff' })),
    network: await must(take(manager, 'network', { place: '地下一层' })),
    department: await must(take(manager, 'department', { department: 'premises', channel: 'staff' })),
  };
  const tables = { complaint: 'complaint', opinion: 'customer_opinion', repair: 'repair_order' } as const;
  for (const [flow, table] of Object.entries(tables)) {
    const of = made[flow as keyof typeof tables];
    expect(of.flow).toBe(flow);
    const { flow_id } = await stateOf(of.id);
    expect(await run(`select 1 from ${table} where hall_id = 1001 and id = $1`, [flow_id])).toHaveLength(1);
  }
  expect(await orderOf(made.network.id)).toMatchObject({ kind: 'fault', department: 'network_operations' });
  expect(await orderOf(made.department.id)).toMatchObject({ kind: 'help', department: 'premises' });
  const { issues } = await must(manager.get(`${hall}/issues`));
  expect(issues).toHaveLength(5);
  expect(issues.map((one: { no: string }) => one.no).sort()[0]).toMatch(/^WT-1001-\d{4}$/);
  // Its course ends, and the issue is settled by itself.
  const { flow_id } = await stateOf(made.repair.id);
  const at = `${hall}/repairs/${flow_id}`;
  await must(manager.post(`${at}/accept`));
  await must(manager.post(`${at}/fix`, { note: '换了电源' }));
  await must(head.post(`${at}/check/confirm`));
  await until('08:41');
  expect((await stateOf(made.repair.id)).state).toBe('settled');
  expect((await stateOf(made.opinion.id)).state).toBe('under_way');
  await must(press(manager, made.repair.id, conclude));
  expect((await stateOf(made.repair.id)).state).toBe('closed');
});

test('ROLE-29 a fault goes to the network operators whatever else was chosen, with a clock of its own; they see faults and nothing of other departments', async () => {
  const fault = await must(take(officer, 'network', { department: 'legal' }));
  const of = await orderOf(fault.id);
  expect(of).toMatchObject({ department: 'network_operations', kind: 'fault', state: 'sent' });
  expect(of.take_due - of.asked_at).toBe(15 * 60_000);
  expect(of.answer_due - of.asked_at).toBe(8 * 3_600_000);
  const { orders } = await must(network.get('/api/cross-orders'));
  expect(new Set(orders.map((one: { department: string }) => one.department))).toEqual(
    new Set(['network_operations']),
  );
  expect(orders.find((one: { id: string }) => one.id === of.id).verbs).toEqual(['take']);
  expect((await network.get(`${hall}/issues`)).status).toBe(403);
  await must(pressOrder(network, of.id, { verb: 'take' }));
  await must(pressOrder(network, of.id, answer));
  await must(pressOrder(manager, of.id, { verb: 'accept' }));
  await until('08:42');
  expect((await stateOf(fault.id)).state).toBe('settled');
});

test('ROLE-28 the department that received an order answers it and nobody else, the hall that asked accepts it; a partner answers its own', async () => {
  const legal = await world.as('0108', 'region');
  const partner = await world.as('0395', 'office');
  const asked = await must(
    take(manager, 'department', { department: 'partner', topic: 'handset', channel: 'staff' }),
  );
  const of = await orderOf(asked.id);
  for (const stranger of [network, legal, manager, branch])
    expect(await codeOf(pressOrder(stranger, of.id, { verb: 'take' }))).toBe('issues.not_your_department');
  const seen = await must(partner.get(`${hall}/cross-orders`));
  expect(seen.orders.map((one: { id: string }) => one.id)).toEqual([of.id]);
  expect((await must(legal.get('/api/cross-orders'))).orders).toEqual([]);
  await must(pressOrder(partner, of.id, { verb: 'take' }));
  await must(pressOrder(partner, of.id, { verb: 'answer', answer: '备用机已送到柜台' }));
  expect(await codeOf(pressOrder(partner, of.id, { verb: 'accept' }))).toBe('issues.for_the_hall');
  await must(pressOrder(manager, of.id, { verb: 'send_back', note: '机子开不了机' }));
  expect(await orderOf(asked.id)).toMatchObject({ state: 'taken', returned: 1 });
  await must(pressOrder(partner, of.id, { verb: 'answer', answer: '换了一台，当面试过' }));
  await must(pressOrder(manager, of.id, { verb: 'accept' }));
});

test('SVC-26 an order that nobody takes or answers climbs level by level and is on record; whoever stands above presses', async () => {
  const asked = await must(
    take(manager, 'department', { department: 'support', topic: 'system', channel: 'staff' }),
  );
  const of = await orderOf(asked.id);
  await until('10:00');
  expect(await orderOf(asked.id)).toMatchObject({ level: 1 });
  await until('10:45');
  expect(await orderOf(asked.id)).toMatchObject({ level: 2, late: false });
  expect(await events(of.id, 'issues.take_late')).toHaveLength(1);
  await until('23:00');
  expect(await orderOf(asked.id)).toMatchObject({ level: 3, late: false });
  await until('08:45', 1);
  expect(await orderOf(asked.id)).toMatchObject({ level: 3, late: true });
  expect(await events(of.id, 'issues.answer_late')).toHaveLength(1);
  const listed = async (who: Caller) =>
    (await must(who.get('/api/cross-orders'))).orders.find((one: { id: string }) => one.id === of.id);
  expect(await listed(branch)).toMatchObject({ late: true, level: 3, verbs: ['urge'] });
  await must(pressOrder(branch, of.id, { verb: 'urge', note: '今天中午前答复' }));
  expect(await codeOf(pressOrder(network, of.id, { verb: 'urge', note: '不是我的事' }))).toBe(
    'kit.not_permitted',
  );
  const support = await world.as('0133', 'region');
  await must(pressOrder(support, of.id, { verb: 'take' }));
  await must(pressOrder(support, of.id, { verb: 'answer', answer: '接口已修复，重启过' }));
  await until('20:00', 1);
  expect(await orderOf(asked.id)).toMatchObject({ level: 3, state: 'answered' });
});

test('ROLE-12 the call centre takes down for any hall and follows what it took down, masked; it sees nothing else and handles nothing', async () => {
  const other = '/api/halls/1006';
  const body = { topic: 'charges', phone: '13800002222', said: '我的号 13800002222 多扣了钱' };
  const made = await must(take(agent, 'complaint', body, other));
  const mine = await must(agent.get('/api/issues'));
  expect(mine.may_take).toBe(true);
  expect(mine.halls.length).toBeGreaterThan(100);
  expect(mine.issues.map((one: { id: string }) => one.id)).toEqual([made.id]);
  const [seen] = mine.issues;
  expect(seen).toMatchObject({ channel: 'call_centre', flow_no: expect.stringMatching(/^TS-1006-/) });
  expect(JSON.stringify(seen)).not.toContain('13800002222');
  expect((await must(agent.get(`${other}/issues/${made.id}`))).trail.length).toBeGreaterThan(0);
  await must(agent.post(`${other}/issues/${made.id}/chase`));
  expect((await must(agent.get(`${other}/issues/${made.id}`))).chased).toBe(1);
  // What a hall took down itself is not there for it, nor is the complaint behind its own.
  const own = await must(take(manager, 'network'));
  expect((await must(agent.get(`${hall}/issues`))).issues).toEqual([]);
  expect((await agent.get(`${hall}/issues/${own.id}`)).status).toBe(404);
  expect((await agent.post(`${hall}/issues/${own.id}/chase`)).status).toBe(404);
  const { flow_id } = await stateOf(made.id);
  expect((await agent.get(`${other}/complaints/${flow_id}`)).status).toBe(403);
  expect((await agent.post(`${other}/complaints/${flow_id}/words`)).status).toBe(403);
  expect((await press(agent, own.id, conclude)).status).toBe(403);
  expect((await agent.get(`${hall}/call-backs`)).status).toBe(403);
});

test('SVC-20 the customer rates the call and how it was dealt with, each once, by the link of the message; staff never do', async () => {
  const made = await must(take(agent, 'network', { phone: '13800003333' }));
  const sent = await run('select kind from notice where subject_id = $1', [made.id]);
  expect(sent).toEqual([{ kind: 'issues.received' }]);
  const secret = world.server.house.secretOf(`issues.issue:${made.id}`);
  const at = `${hall}/issues/${made.id}/mine`;
  const nobody = world.nobody('m');
  const rate = (who: Caller, what: string, score: number) => who.post(`${at}/rate`, { secret, what, score });
  expect((await nobody.post(at, { secret: 'x' })).status).toBe(404);
  expect(await must(nobody.post(at, { secret }))).toMatchObject({ asks: ['call'], answer: null });
  expect(await codeOf(rate(agent, 'call', 5))).toBe('issues.customer_rates');
  expect(await events(made.id, 'issues.not_for_customer')).toHaveLength(1);
  expect(await codeOf(rate(nobody, 'issue', 5))).toBe('issues.not_over');
  await must(rate(nobody, 'call', 4));
  expect(await codeOf(rate(nobody, 'call', 5))).toBe('issues.rated_already');
  const of = await orderOf(made.id);
  await must(pressOrder(network, of.id, { verb: 'take' }));
  await must(pressOrder(network, of.id, answer));
  await must(pressOrder(manager, of.id, { verb: 'accept' }));
  await until('20:01', 1);
  expect(await must(nobody.post(at, { secret }))).toMatchObject({ asks: ['issue'], answer: answer.answer });
  await must(rate(nobody, 'issue', 5));
  expect(await stateOf(made.id)).toMatchObject({ call_score: 4, score: 5 });
  expect(
    (await run('select kind from notice where subject_id = $1 order by made_at', [made.id])).at(-1),
  ).toEqual({
    kind: 'issues.answered',
  });
});

test('SVC-19 what comes again is closed only with its cause and an action somebody answers for; coming again after that is counted', async () => {
  await run('delete from issue where topic = $1', ['broadband']);
  const settled = async () => {
    const made = await must(take(manager, 'network', { topic: 'broadband' }));
    const of = await orderOf(made.id);
    await must(pressOrder(network, of.id, { verb: 'take' }));
    await must(pressOrder(network, of.id, answer));
    await must(pressOrder(manager, of.id, { verb: 'accept' }));
    return made;
  };
  const made = [await settled(), await settled(), await settled()];
  await until('20:02', 1);
  expect(made.map(one => one.repeats)).toEqual([0, 0, 2]);
  await must(press(manager, made[0].id, conclude));
  const third = made[2].id;
  const [who] = await run(`select id from person where staff_no = '0307'`);
  expect(await codeOf(press(manager, third, conclude))).toBe('issues.cause_missing');
  const caused = { ...conclude, cause: 'network', cause_note: '光缆老化' };
  expect(await codeOf(press(manager, third, caused))).toBe('issues.action_missing');
  await must(press(manager, third, { ...caused, action: '换下老化的光缆', action_by: who.id }));
  expect((await stateOf(third)).state).toBe('concluded');
  const clerk = await world.as('0301', 'office');
  const done = { verb: 'carry_out', carried_out: '光缆已换' };
  expect(await codeOf(press(clerk, third, done))).toBe('issues.not_your_action');
  await must(press(await world.as('0307', 'office'), third, done));
  const again = await settled();
  expect(await stateOf(third)).toMatchObject({ state: 'closed', recurred_id: again.id });
  expect(await events(third, 'issues.recurred')).toHaveLength(1);
  const figures = await must(manager.get(`${hall}/issue-figures?month=${world.day.slice(0, 7)}`));
  const next = await must(manager.get(`${hall}/issue-figures?month=${addDays(world.day, 1).slice(0, 7)}`));
  const both = figures.acted > 0 ? figures : next;
  expect(both).toMatchObject({ acted: 1, recurred: 1, rates: { recurrence: 100 } });
  // A complaint that is one of several becomes an issue by itself.
  const complaint = {
    category: 'attitude',
    said: '又是同一个人不理人',
    phone: '13800004444',
    reply_by: 'call',
  };
  for (const at of [1, 2])
    await must(
      world
        .nobody('m')
        .post(`${hall}/complaints`, { ...complaint, from: 'qr' }, { 'X-Forwarded-For': `10.6.0.${at}` }),
    );
  await until('20:03', 1);
  const { issues } = await must(head.get(`${hall}/issues`));
  expect(issues.filter((one: { channel: string }) => one.channel === 'recurring')).toMatchObject([
    { topic: 'attitude', kind: 'complaint', repeats: 0 },
  ]);
});

const answers = { works: true, told: true, wanted: true, satisfied: true };
test('SVC-14 high value is called back in any case, new products as chance draws them, by the script; not satisfied becomes a complaint at once', async () => {
  const norm = { value_fen: 50_000, share: 20 };
  const of = (n: number, business: string, total_fen: number) =>
    ruleFor({ id: `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`, business, total_fen }, norm);
  expect(of(99, 'bill_payment', 50_000)).toBe('high_value');
  expect(of(99, 'bill_payment', 49_999)).toBeUndefined();
  const drawn = Array.from({ length: 1000 }, (_, n) => of(n, 'new_connection', 100)).filter(Boolean);
  expect(drawn).toHaveLength(200);
  expect(outcomeOf({ ...answers, wanted: false })).toBe('reopen');
  expect(outcomeOf({ ...answers, told: false })).toBe('hear');

  // Three orders of yesterday: two of high value, one that is nothing of either.
  const [number] = await run(
    `select n.id, n.mask from carrier_number n where n.tail = $1 and n.mask like '139%'`,
    [demoNumber('used', 5).slice(-4)],
  );
  const [clerk] = await run(`select id from person where staff_no = '0301'`);
  for (const total of [60_000, 70_000, 100])
    await run(
      `insert into business_order (hall_id, id, state, day, business, ticket_id, counter_id, clerk_id, opened_at, asks, total_fen, number_id,
         number_mask) values (1001, gen_random_uuid(), 'delivered', $1, 'bill_payment', gen_random_uuid(), $2, $3, now(), '{}', $4, $5, $6)`,
      [addDays(world.day, 1), world.counter(3), clerk.id, total, number.id, number.mask],
    );
  await run(
    `insert into due_work (hall_id, id, due_at, kind, subject_id, facts) values (1001, gen_random_uuid(), $1, 'issues.draw', gen_random_uuid(), '{}')`,
    [onDay(addDays(world.day, 2), '09:30')],
  );
  await until('09:31', 2);
  const { calls } = await must(officer.get(`${hall}/call-backs`));
  expect(calls).toHaveLength(2);
  expect(calls[0]).toMatchObject({ rule: 'high_value', state: 'waiting', mask: number.mask });
  expect(JSON.stringify(calls)).not.toContain(demoNumber('used', 5));
  const at = (n: number, rest: string) => `${hall}/call-backs/${calls[n].id}/${rest}`;
  const clerks = await world.as('0301', 'office');
  expect((await clerks.post(at(0, 'number'))).status).toBe(403);
  expect(await must(officer.post(at(0, 'number')))).toMatchObject({ phone: demoNumber('used', 5) });
  const note = (n: number, call: object) => officer.post(at(n, 'call'), { call });
  await must(note(0, { outcome: 'reached', answers, note: '都正常' }));
  expect(await codeOf(note(0, { outcome: 'reached', answers, note: '再来一次' }))).toBe('kit.not_from_here');
  const bad = await must(
    note(1, { outcome: 'reached', answers: { ...answers, satisfied: false }, note: '资费和说的不一样' }),
  );
  expect(bad).toMatchObject({ state: 'dissatisfied', issue_no: expect.stringMatching(/^WT-1001-/) });
  const [complaint] = await run(
    `select c.category, c.phone_mask, c.state from call_back b join issue i on i.id = b.issue_id join complaint c on c.id = i.flow_id where b.id = $1`,
    [calls[1].id],
  );
  expect(complaint).toEqual({ category: 'handling', phone_mask: number.mask, state: 'received' });
  // A second look draws nobody twice.
  await run(
    `insert into due_work (hall_id, id, due_at, kind, subject_id, facts) values (1001, gen_random_uuid(), $1, 'issues.draw', gen_random_uuid(), '{}')`,
    [onDay(addDays(world.day, 3), '09:30')],
  );
  await until('09:31', 3);
  expect((await must(officer.get(`${hall}/call-backs`))).calls).toHaveLength(2);
});

test('SVC-07 a fault that is not mended in the time of the service standard is on record and stands on the floor', async () => {
  const fault = await must(take(officer, 'network', { topic: 'broadband' }));
  const of = await orderOf(fault.id);
  const [clock] = await run(
    `select due_at from due_work where subject_id = $1 and kind = 'issues.fault_over'`,
    [of.id],
  );
  expect(clock.due_at - of.asked_at).toBe(48 * 3_600_000);
  // Its two days go by in one step: what happens meanwhile is told elsewhere.
  await run(`update due_work set due_at = $2 where subject_id = $1 and kind = 'issues.fault_over'`, [
    of.id,
    of.asked_at,
  ]);
  await run(`update cross_order set asked_at = asked_at - interval '49 hours' where id = $1`, [of.id]);
  await must(manager.post(`${hall}/floor/look`));
  expect(await events(of.id, 'issues.fault_over')).toHaveLength(1);
  const standing = await run(
    `select level from floor_alert where subject_id = $1 and kind = 'promise' and state <> 'done'`,
    [of.id],
  );
  expect(standing).toEqual([{ level: 'over' }]);
});

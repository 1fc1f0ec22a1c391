import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { nextInLine, type Waiting } from './calling.ts';
import { overtimeOf } from './overtime.ts';

let world: World;
let kiosk: Caller;
let clerk: Caller;
let desk: string;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  kiosk = await world.device(1001, 'K1');
  clerk = await world.as('0301');
  desk = `/api/halls/1001/counters/${world.counter(1)}`;
});
afterAll(async () => {
  await world.close();
});

const take = async (of = 'ordinary') => (await kiosk.post('/api/halls/1001/tickets', { class: of })).body;
const events = async (what: string) =>
  (
    await world.db.pool.query('select facts, at from event where hall_id = 1001 and what = $1 order by at', [
      what,
    ])
  ).rows;
const ticket = (id: string, verb: string, body: object = {}) =>
  clerk.post(`/api/halls/1001/tickets/${id}/${verb}`, body);

test('QUE-02 a number carries the expected wait as a range once a counter is open, and none before', async () => {
  expect((await take()).promise).toBeNull();
  expect((await clerk.post(`${desk}/open`)).status).toBe(200);
  const { promise } = await take();
  expect(promise.low_s).toBeLessThanOrEqual(promise.mid_s);
  expect(promise.mid_s).toBeLessThanOrEqual(promise.high_s);
});

test('QUE-01 at 80 % of its limit a wait is put before the duty manager, at the limit it is red', async () => {
  const kept = await take();
  await world.at('09:11');
  const mine = (rows: { facts: string }[]) => rows.filter(row => JSON.parse(row.facts).label === kept.label);
  expect(mine(await events('queue.wait_warning'))).toEqual([]);
  await world.at('09:12');
  expect(mine(await events('queue.wait_warning'))).toHaveLength(1);
  expect(mine(await events('queue.wait_over'))).toHaveLength(0);
  await world.at('09:15');
  expect(mine(await events('queue.wait_over'))).toHaveLength(1);
});

test('QUE-04 a number is called three times, some seconds apart, before it counts as missed; it may come back', async () => {
  const called = (await clerk.post(`${desk}/call-next`)).body;
  expect((await ticket(called.ticket_id, 'recall')).body.code).toBe('queue.called_just_now');
  expect((await ticket(called.ticket_id, 'no_show')).body.code).toBe('queue.call_again_first');
  for (const time of ['09:15:20', '09:15:40']) {
    await world.at(time);
    expect((await ticket(called.ticket_id, 'recall')).status).toBe(200);
  }
  await world.at('09:16');
  expect((await ticket(called.ticket_id, 'recall')).body.code).toBe('queue.called_enough');
  expect((await ticket(called.ticket_id, 'no_show')).body).toMatchObject({ state: 'missed' });
  expect((await ticket(called.ticket_id, 'return')).body).toMatchObject({ state: 'issued' });
});

test('QUE-08 a number out of order needs a reason, and the record says who was passed', async () => {
  const late = await take();
  expect((await clerk.post(`${desk}/call-next`, { ticket_id: late.id })).body.code).toBe(
    'queue.jump_needs_reason',
  );
  const jumped = await clerk.post(`${desk}/call-next`, { ticket_id: late.id, reason: '客户突感不适' });
  expect(jumped.body).toMatchObject({ label: late.label, jumped: true });
  const call = (await events('queue.ticket.call')).at(-1);
  const facts = JSON.parse(call?.facts);
  expect(facts).toMatchObject({ jumped: true, reason: '客户突感不适' });
  expect(facts.considered.length).toBeGreaterThan(0);
  await ticket(late.id, 'arrive');
  await ticket(late.id, 'finish', { outcome: 'done' });
});

test('QUE-06 somebody who waits is sent where the business is done: a terminal that knows it, a hall that is open', async () => {
  const advisor = await world.as('0304', 'floor');
  const number = async (business: string) =>
    (await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary', business })).body.id;
  const send = (id: string, to: string) => advisor.post(`/api/halls/1001/tickets/${id}/divert`, { to });
  const sim = await number('sim_replacement');
  expect((await send(sim, 'self_service')).body.code).toBe('queue.no_terminal_does_it');
  expect((await send(sim, 'hall:9999')).body.code).toBe('queue.no_such_neighbour');
  expect((await send(sim, 'hall:1001')).body.code).toBe('queue.no_such_neighbour');
  expect((await send(sim, 'hall:1002')).body.code).toBe('queue.neighbour_cannot');
  await world.db.pool.query(`update hall_day set state = 'open' where hall_id = 1002 and day = $1`, [
    world.day,
  ]);
  expect((await send(sim, 'hall:1002')).body.state).toBe('diverted');
  expect((await ticket(await number('bill_payment'), 'divert', { to: 'self_service' })).status).toBe(403);
  expect((await send(await number('bill_payment'), 'self_service')).body.state).toBe('diverted');
  // Both at one moment of the hall's clock: neither comes first.
  const said = (await events('queue.ticket.divert')).map(row => JSON.parse(row.facts).to);
  expect(said.sort()).toEqual(['hall:1002', 'self_service']);
});

test('QUE-10 the day is not settled while somebody who holds a number is unserved', async () => {
  await world.at('19:00');
  expect((await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' })).body.code).toBe(
    'queue.not_taking',
  );
  const manager = await world.as('0305', 'floor');
  const settled = await manager.post('/api/halls/1001/day/settle');
  expect(settled.body).toMatchObject({ status: 409, code: 'queue.tickets_open' });
});

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 1, minute));
const waits = (label: string, of: string, from: number, limit_min: number): Waiting => ({
  id: label,
  label,
  class: of,
  business: null,
  wait_from: at(from),
  order_at: at(from),
  wait_limit_s: limit_min * 60,
});

test('QUE-03 whose limit runs out first is next, so that a short limit goes before, and nobody starves', () => {
  const [ordinary, vip, late] = [
    waits('A001', 'ordinary', 0, 15),
    waits('V001', 'vip', 9, 5),
    waits('V002', 'vip', 11, 5),
  ];
  expect(nextInLine([ordinary, vip])?.label).toBe('V001');
  expect(nextInLine([ordinary, late])?.label).toBe('A001');
  expect(nextInLine([late, ordinary, vip])?.label).toBe('V001');
  expect(nextInLine([waits('A002', 'ordinary', 0, 15), waits('V003', 'vip', 10, 5)])?.label).toBe('A002');
  expect(nextInLine([])).toBeUndefined();
});

test('QUE-10 overtime is what the last visit took beyond closing time', () => {
  const visit = (minute: number) => ({ finished_at: at(minute) });
  expect(overtimeOf(at(30), [visit(10), visit(30)])).toEqual({ minutes: 0, served: 0 });
  expect(overtimeOf(at(30), [visit(10), visit(35), visit(42)])).toEqual({ minutes: 12, served: 2 });
});

test('QUE-10 who is served after the close is overtime: on record when the hall settles, and on the clause’s page', async () => {
  const manager = await world.as('0305', 'floor');
  await world.at('19:10');
  for (;;) {
    const called = (await clerk.post(`${desk}/call-next`)).body;
    if (called.ticket_id === undefined) break;
    await ticket(called.ticket_id, 'arrive');
    await ticket(called.ticket_id, 'finish', { outcome: 'done' });
  }
  await world.db.pool.query(
    `update queue_ticket set state = 'abandoned' where hall_id = 1001 and state in ('issued', 'missed')`,
  );
  await clerk.post(`${desk}/close`);
  expect((await manager.post('/api/halls/1001/day/settle')).status).toBe(200);
  const [said] = await events('queue.overtime');
  expect(JSON.parse(said.facts).minutes).toBe(10);
  const page = (await manager.get('/api/halls/1001/clauses/QUE-10/evidence')).body;
  expect(page.figures[0]).toMatchObject({ id: 'overtime', value: 10 });
  expect(page.witnesses.map((one: { what: string }) => one.what)).toContain('queue.overtime');
});

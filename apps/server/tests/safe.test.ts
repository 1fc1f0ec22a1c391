import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, onDay } from '../../../kit/clock.ts';
import { transaction } from '../../../kit/db.ts';
import type { Answered } from '../../../kit/testing/http.ts';
import { stepHall } from '../../../kit/worker.ts';
import { flawsOfDay } from '../../../modules/ledger/index.ts';
import { customers, Desk, must, pieces, slipOver } from '../testing/desk.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

let world: World;
let desk: Desk;
let second: Desk;
const hall = '/api/halls/1001';
const next = customers(30);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const refused = async (code: string, answer: Promise<Answered>) => {
  const { body } = await answer;
  expect(body.code, JSON.stringify(body)).toBe(code);
};
const balance = async (account: string, day: string): Promise<number> =>
  (
    await run(
      `select coalesce(sum(balance_fen), 0)::int as fen from ledger_balance where hall_id = 1001 and account = $1 and day = $2`,
      [account, day],
    )
  )[0]?.fen;
const cards = () =>
  run(
    `select holder_id, count(*)::int as count from carrier_sim where at_hall_id = 1001
     and state in ('issued_to_holder', 'reserved', 'in_hall_stock') group by holder_id`,
  );

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
  second = await Desk.open(world, { clerk: '0302', number: 2, till: false, customer: next });
});
afterAll(() => world.close());

test('CASH-04 a float that the safe does not hold is not signed out of it', async () => {
  const counter_id = world.counter(2);
  second.till = (await must(second.clerk.post(`${hall}/tills`, { counter_id }))).session_id;
  const safe = `update ledger_balance set balance_fen = $1 where hall_id = 1001 and account = 'safe' and day = $2`;
  const held = await balance('safe', world.day);
  await run(safe, [49_999, world.day]);
  await expect(second.pair('tills.session.issue_float', second.till)).rejects.toThrow(
    'tills.safe_too_little',
  );
  await run(safe, [50_000, world.day]);
  await second.pair('tills.session.issue_float', second.till);
  expect(await balance('safe', world.day)).toBe(0);
  await run(safe, [held - 50_000, world.day]);
});

test('PAY-01 a visit waits for one payment: the second press is told so, and changes nothing', async () => {
  await must(
    desk.manager.post(`${hall}/payment-simulator`, { tender: 'wechat', behaviour: 'silent', seconds: 1 }),
  );
  const ticket = await desk.serve();
  const { total_fen } = await desk.confirmed(ticket, 'bill_payment');
  const body = { tender: 'wechat', expected_fen: total_fen };
  const asked = await must(desk.pay(ticket, body));
  await refused('payments.asked_already', desk.pay(ticket, body));
  await must(desk.clerk.post(`${hall}/payments/${asked.payment_id}/void`));
  await must(desk.cash(ticket, total_fen));
  await must(desk.finish(ticket));
});

test('CASH-03 a difference at the hand-over has the same clock as one at the close', async () => {
  await must(desk.tillStep('hand-over'));
  const taken = await must(
    second.clerk.post(`${hall}/tills/${desk.till}/accept`, { pieces: pieces(10_000) }),
  );
  expect(taken.state).toBe('discrepancy');
  const clocks = await run(
    `select kind from due_work where subject_id = $1 and kind = 'tills.explain_over'`,
    [desk.till],
  );
  expect(clocks).toHaveLength(1);
  await must(desk.tillStep('explain', { explanation: 'handed over in a hurry' }));
  // Beyond the hall: the branch decides.
  const branch = await world.as('0102', 'office');
  await must(branch.post(`${hall}/tills/${desk.till}/decide`, { decision: 'carry', reason: 'seen' }));
  await desk.pair('tills.session.sign', desk.till);
});

test('CASH-01 a day that the branch waived leaves its safe to the next one, and nothing twice', async () => {
  await must(second.tillStep('start-close'));
  await must(second.tillStep('count', { pieces: pieces(50_000) }));
  await second.pair('tills.session.sign', second.till);
  const head = await world.as('0306', 'office');
  const at = `${hall}/settlements/${world.day}`;
  await must(desk.manager.post(`${at}/collect`));
  const safe = await balance('safe', world.day);
  expect(safe).toBeGreaterThan(0);
  const tomorrow = addDays(world.day, 1);
  await stepHall(world.server.house, 1001, onDay(tomorrow, '08:00'));
  const [late] = await run('select id from day_settlement where hall_id = 1001 and day = $1', [world.day]);
  const why = { facts: { reason: 'the bank came late' } };
  await desk.pair('settlement.day.waive', late?.id, why, head, await world.as('0102', 'office'));
  await openTheHall(world);
  expect(await balance('safe', world.day)).toBe(0);
  expect(await balance('safe', tomorrow)).toBe(safe);
  // What is found of the former day later is for the bank: the safe went over already.
  await must(
    desk.manager.post(`${at}/count`, { pieces: pieces(10_000), cards: await cards(), camera: { on: true } }),
  );
  const { lines } = await must(desk.manager.get(`${hall}/settlement?day=${world.day}`));
  for (const line of lines.filter((one: { difference: number }) => one.difference !== 0))
    await must(desk.manager.post(`${at}/lines/${line.line_no}/explain`, { reason: 'lay behind the drawer' }));
  await refused('settlement.next_day_runs', head.post(`${at}/approve`, { retained_fen: 10_000 }));
  await must(head.post(`${at}/approve`, { retained_fen: 0 }));
  expect(await balance('deposit', world.day)).toBe(10_000);
  expect((await balance('carried', world.day)) + (await balance('carried', tomorrow))).toBe(0);
  for (const day of [world.day, tomorrow])
    expect(await transaction(world.db, tx => flawsOfDay({ tx }, 1001, day))).toEqual([]);
});

test('CASH-10 the bag for the bank is asked for and sealed by persons who held no till', async () => {
  const [of] = await run('select id, deposit_fen from day_settlement where hall_id = 1001 and day = $1', [
    world.day,
  ]);
  const bag = { what: 'settlement.day.deposit', subject_id: of?.id, facts: slipOver(of?.deposit_fen) };
  // A clerk may not; a duty manager who stood in at a till may not either.
  const stood_in = await run(`select id from person where staff_no = '0305'`);
  await run(`update till_session set clerk_id = $1 where id = $2`, [stood_in[0]?.id, second.till]);
  await refused('settlement.held_a_till', desk.manager.post(`${hall}/pairs`, bag));
  const head = await world.as('0306', 'office');
  const asked = await must(head.post(`${hall}/pairs`, bag));
  await refused('settlement.held_a_till', desk.manager.post(`${hall}/pairs/${asked.pair_id}/seal`));
  await must((await world.as('0307', 'office')).post(`${hall}/pairs/${asked.pair_id}/seal`));
});

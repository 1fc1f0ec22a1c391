import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, onDay } from '../../../kit/clock.ts';
import type { Caller } from '../../../kit/testing/http.ts';
import { stepHall } from '../../../kit/worker.ts';
import { refused, rowsOf } from '../testing/begun.ts';
import { customers, Desk, must, pieces, slipOver } from '../testing/desk.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

let world: World;
let desk: Desk;
let other: Desk;
let head: Caller;
let keeper: Caller;
const hall = '/api/halls/1001';
const next = customers(30);
const run = rowsOf(() => world);
const alerts = async () =>
  (await run(`select kind from floor_alert where hall_id = 1001 and state <> 'done'`)).map(row => row.kind);

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  head = await world.as('0306', 'office');
  keeper = await world.as('0307', 'office');
});
afterAll(() => world.close());

test('PAY-04 an open hall in which no counter takes cash stands on the floor until one does', async () => {
  expect(await alerts()).toContain('no_cash');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
  await world.at('09:05');
  expect(await alerts()).not.toContain('no_cash');
});

test('PAY-04 the last counter that takes cash cannot stop; with another one it may, and then takes none', async () => {
  const stop = (body: object = { reason: 'detector' }) => desk.tillStep('stop-cash', body);
  await refused('tills.last_cash', stop());
  other = await Desk.open(world, { clerk: '0302', number: 4, customer: next });
  expect((await other.clerk.post(`${hall}/tills/${desk.till}/stop-cash`, { reason: 'drawer' })).status).toBe(
    403,
  );
  await must(stop());
  await refused('kit.not_from_here', stop());
  const ticket = await desk.serve();
  const { total_fen } = await desk.confirmed(ticket, 'bill_payment');
  await refused('tills.cash_off', desk.cash(ticket, total_fen));
  await refused('tills.last_cash', other.tillStep('stop-cash', { reason: 'drawer' }));
  await must(desk.tillStep('start-cash'));
  await must(desk.cash(ticket, total_fen));
  await must(desk.finish(ticket));
});

test('CASH-06 a suspect note is taken off by two, by its printed number; the slip has a number, the bank its own', async () => {
  const take = (facts: object, who = desk.clerk) =>
    who.post(`${hall}/pairs`, { what: 'tills.note.take', subject_id: desk.till, facts });
  const facts = { piece_fen: 10000, serial: 'ab12345678', found_by: 'detector' };
  await refused('tills.note_described', take({ ...facts, serial: 'AB1' }));
  await refused('tills.note_described', take({ ...facts, piece_fen: 12 }));
  await refused('tills.clerk_and_keeper', take(facts, other.clerk));
  const { pair_id } = await must(take(facts));
  await refused('people.pair_same_person', desk.clerk.post(`${hall}/pairs/${pair_id}/seal`));
  await refused('tills.clerk_and_keeper', other.clerk.post(`${hall}/pairs/${pair_id}/seal`));
  await must(keeper.post(`${hall}/pairs/${pair_id}/seal`));
  const { notes } = await must(desk.clerk.get(`${hall}/suspect-notes`));
  expect(notes).toMatchObject([{ id: pair_id, no: '1001-C000001', serial: 'AB12345678', state: 'taken' }]);
  const hand = (who: Caller) =>
    who.post(`${hall}/suspect-notes/${pair_id}/hand`, { bank: 'Riverside Bank', slip_no: 'HD-0001' });
  await refused('kit.not_permitted', hand(desk.clerk));
  await must(hand(keeper));
  await refused('kit.not_from_here', hand(keeper));
  // It never was money: no journal knows it.
  expect(await run('select 1 from ledger_journal where subject_id = $1', [pair_id])).toEqual([]);
});

test('CASH-06 the doors stay shut while a note detector was not tried', async () => {
  const { opening } = await import('../../../modules/checklists/lists/opening.ts');
  expect(opening.items.find(item => item.code === 'note_detectors')).toMatchObject({ weight: 'critical' });
});

async function settle(camera: object) {
  const at = `${hall}/settlements/${world.day}`;
  const [safe] = await run(
    `select balance_fen from ledger_balance where hall_id = 1001 and day = $1 and account = 'safe'`,
    [world.day],
  );
  const cards = await run(
    `select holder_id, count(*)::int as count from carrier_sim where at_hall_id = 1001
     and state in ('issued_to_holder', 'reserved', 'in_hall_stock') group by holder_id`,
  );
  return desk.manager.post(`${at}/count`, { pieces: pieces(safe?.balance_fen), cards, camera });
}

test('CASH-10 money is counted under the camera, or the count says why not', async () => {
  await desk.closeTill({ pieces: pieces(55_000) });
  await other.closeTill({ pieces: pieces(50_000) });
  await must(desk.manager.post(`${hall}/settlements/${world.day}/collect`));
  await refused('settlement.count_unseen', settle({ on: false }));
  await must(settle({ on: false, note: 'the recorder was being exchanged' }));
  await must(settle({ on: true }));
  const kept = await run('select run, camera_on, camera_note from settlement_count order by run');
  expect(kept).toEqual([
    { run: 1, camera_on: false, camera_note: 'the recorder was being exchanged' },
    { run: 2, camera_on: true, camera_note: null },
  ]);
});

const bag = (subject_id: string, facts: object) => ({ what: 'settlement.day.deposit', subject_id, facts });
let day_id = '';
let deposit_fen = 0;

test('CASH-10 guards get the bag only when their company and vehicle stand in the pick-up log', async () => {
  await must(head.post(`${hall}/settlements/${world.day}/approve`, { retained_fen: 100_000 }));
  const settled = await must(head.get(`${hall}/settlement`));
  day_id = settled.id;
  deposit_fen = settled.deposit_fen;
  const slip = slipOver(deposit_fen);
  await refused('settlement.pickup_log', head.post(`${hall}/pairs`, bag(day_id, { ...slip, vehicle: '' })));
  await refused('settlement.pickup_log', head.post(`${hall}/pairs`, bag(day_id, { ...slip, company: ' ' })));
});

test('CASH-05 a bag leaves on a whole slip over the approved sum with two couriers; what stays behind is told at the next opening', async () => {
  const slip = slipOver(deposit_fen);
  const ask = (facts: object) => head.post(`${hall}/pairs`, bag(day_id, facts));
  await refused('settlement.slip_not_whole', ask({ bag_no: 'B-0001' }));
  await refused('settlement.slip_amount', ask({ ...slip, amount_fen: deposit_fen - 100 }));
  await refused('settlement.two_couriers', ask({ ...slip, courier_1: 'YA-2133' }));
  await refused('settlement.two_couriers', ask({ ...slip, courier_2: ' ' }));
  // Nobody brought it away: the next morning it stands on the floor and on the page of the day.
  const tomorrow = addDays(world.day, 1);
  await must(desk.manager.post(`${hall}/day/close-line`)).catch(() => undefined);
  await stepHall(world.server.house, 1001, onDay(tomorrow, '08:00'));
  await openTheHall(world);
  await stepHall(world.server.house, 1001, onDay(tomorrow, '08:20'));
  expect(await alerts()).toContain('undeposited');
  expect(
    await run(`select 1 from event where hall_id = 1001 and what = 'settlement.undeposited'`),
  ).toHaveLength(1);
  const seen = await must(head.get(`${hall}/settlement?day=${tomorrow}`));
  expect(seen.undeposited).toEqual([{ day: world.day, deposit_fen }]);
  const { pair_id } = await must(ask(slip));
  await must(keeper.post(`${hall}/pairs/${pair_id}/seal`));
  const done = await must(head.get(`${hall}/settlement?day=${world.day}`));
  expect(done).toMatchObject({
    state: 'deposited',
    bag: {
      bank: 'Riverside Bank',
      slip_no: 'JK-000001',
      courier_1: 'YA-2107',
      courier_2: 'YA-2133',
      amount_fen: deposit_fen,
    },
  });
  await stepHall(world.server.house, 1001, onDay(tomorrow, '08:22'));
  expect(await alerts()).not.toContain('undeposited');
  // One slip stands for one bag.
  await run(
    `update day_settlement set state = 'approved', deposit_fen = $1 where day = $2 and hall_id = 1001`,
    [deposit_fen, tomorrow],
  );
  const [later] = await run('select id from day_settlement where day = $1 and hall_id = 1001', [tomorrow]);
  await refused('settlement.slip_used', head.post(`${hall}/pairs`, bag(later?.id, slip)));
});

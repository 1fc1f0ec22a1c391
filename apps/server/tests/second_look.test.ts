import { afterAll, beforeAll, expect, test } from 'vitest';
import { transaction } from '../../../kit/db.ts';
import type { Answered, Caller } from '../../../kit/testing/http.ts';
import { flawsOfDay } from '../../../modules/ledger/index.ts';
import { aProgram, customers, Desk, must, pieces, slipOver } from '../testing/desk.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

let world: World;
let desk: Desk;
let head: Caller;
let auditor: Caller;
let program: Caller;
let at: string;
const hall = '/api/halls/1001';
const next = customers(30);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const refused = async (code: string, answer: Promise<Answered>) => {
  const { body } = await answer;
  expect(body.code, JSON.stringify(body)).toBe(code);
};

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
  head = await world.as('0306', 'office');
  auditor = await world.as('0101', 'office');
  program = await aProgram(world);
  at = `${hall}/settlements/${world.day}`;
});
afterAll(() => world.close());

const silent = () =>
  must(desk.manager.post(`${hall}/payment-simulator`, { tender: 'wechat', behaviour: 'silent', seconds: 1 }));
const answer = (id: string, said: 'paid' | 'refused') =>
  program.post(`${hall}/payments/${id}/answer`, { answer: said });

test('CASH-02 cash is taken in coins that exist: nothing below a tenth of a yuan, also not as a part or as what was given', async () => {
  const ticket = await desk.serve();
  const { order } = await desk.confirmed(ticket, 'bill_payment', { asks: { amount_fen: 1234 } });
  const pay = (body: object) => desk.pay(ticket, { expected_fen: 1234, ...body });
  await refused('payments.no_such_coins', pay({ tender: 'cash', received_fen: 2000 }));
  await refused('payments.no_such_coins', pay({ tender: 'cash', received_fen: 1234 }));
  await refused('payments.no_such_coins', pay({ tender: 'card', cash_fen: 234, received_fen: 500 }));
  await must(desk.step(order, 'lapse', { reason: 'rounded up' }));
  const { total_fen } = await desk.confirmed(ticket, 'bill_payment', { asks: { amount_fen: 1240 } });
  await refused(
    'payments.no_such_coins',
    desk.pay(ticket, { tender: 'cash', expected_fen: total_fen, received_fen: 2001 }),
  );
  expect(
    await must(desk.pay(ticket, { tender: 'cash', expected_fen: total_fen, received_fen: 2000 })),
  ).toMatchObject({
    change_fen: 760,
  });
  await must(desk.finish(ticket));
});

test('CASH-08 a payment system that says refused and then paid has the money sent back; paid and then refused is written down', async () => {
  await silent();
  const ticket = await desk.serve();
  const { total_fen } = await desk.confirmed(ticket, 'bill_payment');
  const asked = async () =>
    (await must(desk.pay(ticket, { tender: 'wechat', expected_fen: total_fen }))).payment_id;
  const one = await asked();
  expect((await must(answer(one, 'refused'))).state).toBe('failed');
  expect((await must(answer(one, 'paid'))).state).toBe('returned');
  expect((await must(answer(one, 'paid'))).state).toBe('returned');
  const two = await asked();
  expect((await must(answer(two, 'paid'))).state).toBe('succeeded');
  expect((await must(answer(two, 'refused'))).state).toBe('succeeded');
  expect(await run(`select subject_id from event where what = 'payments.contradicted'`)).toEqual([
    { subject_id: two },
  ]);
  await must(desk.finish(ticket));
  // A part that was paid ahead is no different.
  const again = await desk.serve();
  const { total_fen: sum, order } = await desk.confirmed(again, 'bill_payment');
  const body = { tender: 'wechat', amount_fen: 2000, expected_fen: sum };
  const { part_id } = await must(desk.clerk.post(`${hall}/tickets/${again}/parts`, body));
  expect((await must(answer(part_id, 'refused'))).state).toBe('failed');
  expect((await must(answer(part_id, 'paid'))).state).toBe('returned');
  await must(desk.step(order, 'lapse', { reason: 'goes home' }));
  await must(desk.finish(again));
});

test('CASH-02 the record of a day says nothing of what an uncounted till took', async () => {
  const takings = async () => (await must(head.get(`${hall}/money-record`))).takings;
  expect(await takings()).toEqual([]);
  await desk.closeTill({ pieces: pieces(51_240), wechat_fen: 5000 });
  expect(await takings()).toEqual([
    { tender: 'cash', payments: 1, sum_fen: 1240 },
    { tender: 'wechat', payments: 1, sum_fen: 5000 },
  ]);
});

const cards = () =>
  run(
    `select holder_id, count(*)::int as count from carrier_sim where at_hall_id = 1001
     and state in ('issued_to_holder', 'reserved', 'in_hall_stock') group by holder_id`,
  );

test('CASH-10 the safe takes two: whoever counted it does not approve the count', async () => {
  await must(desk.manager.post(`${at}/collect`));
  const [safe] = await run(
    `select balance_fen from ledger_balance where hall_id = 1001 and day = $1 and account = 'safe'`,
    [world.day],
  );
  const body = { pieces: pieces(safe?.balance_fen), cards: await cards(), camera: { on: true } };
  await must(head.post(`${at}/count`, body));
  await refused('settlement.own_count', head.post(`${at}/approve`, { retained_fen: 0 }));
  await must(desk.manager.post(`${at}/count`, body));
  await must(head.post(`${at}/approve`, { retained_fen: 0 }));
});

test('CASH-09 a day is audited after its bag has left; a question does not send the bag out twice, nor silence its alarm', async () => {
  const audit = (holds: boolean) => auditor.post(`${at}/audit`, { holds, note: 'looked at' });
  await refused('settlement.bag_first', audit(true));
  const stand_by = () => head.post(`${at}/approve`, { retained_fen: 0 });
  await must(audit(false));
  await refused('settlement.bag_first', audit(true));
  expect(await must(stand_by())).toMatchObject({ state: 'approved' });
  const { id, deposit_fen } = await must(head.get(`${hall}/settlement`));
  const bag = (slip_no: string) => ({
    ...{ what: 'settlement.day.deposit', subject_id: id },
    facts: slipOver(deposit_fen, { slip_no }),
  });
  await desk.pair('settlement.day.deposit', id, bag('JK-000001'), head, desk.manager);
  await must(audit(false));
  expect(await must(stand_by())).toMatchObject({ state: 'deposited' });
  await refused('kit.not_from_here', head.post(`${hall}/pairs`, bag('JK-000002')));
  await must(audit(true));
  expect(await run('select count(*)::int as n from bank_deposit')).toEqual([{ n: 1 }]);
  expect(await transaction(world.db, tx => flawsOfDay({ tx }, 1001, world.day))).toEqual([]);
});

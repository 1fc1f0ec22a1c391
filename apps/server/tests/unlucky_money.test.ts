import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, onDay } from '../../../kit/clock.ts';
import { transaction } from '../../../kit/db.ts';
import { setClock } from '../../../kit/hall_time.ts';
import type { Answered, Caller } from '../../../kit/testing/http.ts';
import { stepHall } from '../../../kit/worker.ts';
import { flawsOfDay } from '../../../modules/ledger/index.ts';
import { refused } from '../testing/begun.ts';
import { aProgram, customers, Desk, must } from '../testing/desk.ts';
import { countTill, settleDay } from '../testing/settling.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

/** A day on which everything that can go wrong with money does, one thing after the other, and which closes to the fen. */
let world: World;
let seller: Desk;
let colleague: Desk;
let program: Caller;
const hall = '/api/halls/1001';
const next = customers(30);
const why = { reason: 'a wrong number' };
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const held = async (desk: Desk, account: string): Promise<number> => {
  const rows = await run(
    'select coalesce(sum(balance_fen), 0)::int as fen from ledger_balance where holder_id = $1 and account = $2',
    [desk.till, account],
  );
  return rows[0]?.fen;
};
const wechat = (behaviour: string, seconds = 1) =>
  must(seller.manager.post(`${hall}/payment-simulator`, { tender: 'wechat', behaviour, seconds }));
const answer = (id: string, said: 'paid' | 'refused'): Promise<Answered> =>
  program.post(`${hall}/payments/${id}/answer`, { answer: said });

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  seller = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
  colleague = await Desk.open(world, { clerk: '0302', number: 2, customer: next });
  program = await aProgram(world);
});
afterAll(() => world.close());

let late: string;
let by_phone: string;
test('CASH-08 a shift that ends in the middle of a basket takes no more money for it', async () => {
  await wechat('silent');
  const first = await seller.serve();
  const sold = await seller.confirmed(first, 'bill_payment', { asks: { amount_fen: 5000 } });
  by_phone = sold.order;
  const { payment_id } = await must(seller.pay(first, { tender: 'wechat', expected_fen: 5000 }));
  await must(answer(payment_id, 'paid'));
  await must(seller.finish(first));
  // Given up by the clerk; its system will say «paid» when the day is closed.
  const second = await seller.serve();
  const { order } = await seller.confirmed(second, 'bill_payment', { asks: { amount_fen: 3000 } });
  late = (await must(seller.pay(second, { tender: 'wechat', expected_fen: 3000 }))).payment_id;
  await must(seller.clerk.post(`${hall}/payments/${late}/void`));
  await countTill(world, seller);
  // Agreed to, not paid, and the till is shut: neither way of paying is open, and the customer may go.
  await refused('tills.no_till', seller.cash(second, 3000));
  await refused('tills.no_till', seller.pay(second, { tender: 'wechat', expected_fen: 3000 }));
  await must(seller.step(order, 'lapse', { reason: 'the till is shut' }));
  await must(seller.finish(second));
});

test('BIZ-30 CASH-07 money goes back once, by somebody who neither sold nor asked, whatever role they stand in', async () => {
  await must(colleague.clerk.post(`${hall}/orders/${by_phone}/reversal`, why));
  await refused('kit.not_from_here', colleague.clerk.post(`${hall}/orders/${by_phone}/reversal`, why));
  // The two who sold and asked are made duty managers, too: the person counts, not the role or the screen they come by.
  await run(
    `insert into role_assignment (id, person_id, role, hall_id)
     select gen_random_uuid(), id, 'duty_manager', 1001 from person where staff_no in ('0301', '0302')`,
  );
  const approve = (who: Caller) => who.post(`${hall}/orders/${by_phone}/reversal/approve`);
  for (const no of ['0301', '0302'])
    for (const surface of ['counter', 'floor', 'office'])
      await refused('orders.own_reversal', approve(await world.as(no, surface)));
  await run(
    `delete from role_assignment where role = 'duty_manager' and person_id in (select id from person where staff_no in ('0301', '0302'))`,
  );
  const both = await Promise.all([1, 2, 3].map(() => approve(seller.manager)));
  expect(both.filter(one => one.status === 200)).toHaveLength(1);
  await refused('kit.not_from_here', colleague.clerk.post(`${hall}/orders/${by_phone}/reversal`, why));
  expect(await held(colleague, 'wechat')).toBe(-5000);
});

test('CASH-08 a till that sent more back than it took is counted below nothing, and closes even', async () => {
  await countTill(world, colleague);
  const [row] = await run('select state, difference_fen from till_session where id = $1', [colleague.till]);
  expect(row).toEqual({ state: 'closed', difference_fen: 0 });
});

test('CASH-01 a clock that is set back forces nothing and loses nothing', async () => {
  const yesterday = addDays(world.day, -1);
  await transaction(world.db, tx => setClock(tx, 1001, { at: onDay(yesterday, '12:00'), rate: 0 }));
  const asked = await seller.clerk.post(`${hall}/tills`, { counter_id: world.counter(3) });
  expect(asked.status).toBeGreaterThanOrEqual(400);
  expect(asked.status).toBeLessThan(500);
  const opened = await seller.manager.post(`${hall}/day/open`);
  expect(opened.status).toBeGreaterThanOrEqual(400);
  expect(opened.status).toBeLessThan(500);
  await transaction(world.db, tx => setClock(tx, 1001, { at: onDay(world.day, '18:30'), rate: 0 }));
});

test('CASH-08 an answer that comes after the day was approved goes back, and no book of it is touched', async () => {
  const head = await world.as('0306', 'office');
  await settleDay(world, seller, head);
  const books = () =>
    run('select count(*)::int as n, sum(amount_fen)::int as fen from ledger_posting where hall_id = 1001');
  const before = await books();
  expect((await must(answer(late, 'paid'))).state).toBe('returned');
  expect((await must(answer(late, 'paid'))).state).toBe('returned');
  expect(await books()).toEqual(before);
  await stepHall(world.server.house, 1001, onDay(world.day, '19:00'));
  const { laws } = await must(head.get(`${hall}/money-record`));
  expect(laws.filter((one: { faults: string[] }) => one.faults.length > 0)).toEqual([]);
  expect(await transaction(world.db, tx => flawsOfDay({ tx }, 1001, world.day))).toEqual([]);
});

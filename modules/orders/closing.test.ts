import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, addMonths, businessDay } from '../../kit/clock.ts';
import { newId } from '../../kit/ids.ts';
import type { Answered } from '../../kit/testing/http.ts';
import { demoNumber } from '../demo/index.ts';

const hall = '/api/halls/1001';
let world: World;
let desk: Desk;
let other: Desk;
const next = customers(220);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const codeOf = async (answer: Promise<Answered>) => (await answer).body.code;
const mine = (n: number) => `tail = '${demoNumber('used', n).slice(-4)}' and mask like '139%'`;
const numberOf = async (n: number) => (await run(`select * from carrier_number where ${mine(n)}`))[0];
const accountOf = async (n: number) =>
  (
    await run(
      `select id, balance_fen, owed_fen, late_fen from carrier_account where id = (select account_id from carrier_number where ${mine(n)})`,
    )
  )[0];

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
  other = await Desk.open(world, { clerk: '0302', number: 2, customer: next });
});
afterAll(() => world.close());

/** Closes the number of the n-th customer; the visit stays open. */
async function close(
  n: number,
): Promise<{ ticket: string; order: string; sheet: Record<string, { zh: string }> }> {
  const ticket = await desk.serve('termination');
  const { order, total_fen } = await desk.confirmed(ticket, 'termination', { customer: n });
  const seen = (await must(desk.clerk.get(`${hall}/orders/${order}`))).order;
  await must(desk.cash(ticket, total_fen));
  return { ticket, order, sheet: seen.sheet };
}
const owedHere = async (of: Desk, ticket: string) =>
  (
    (await must(of.clerk.get(`${hall}/tickets/${ticket}/open-matters`))).matters as {
      id: string;
      refund: { id: string; fen: number } | null;
    }[]
  ).flatMap(one =>
    one.refund === null ? [] : [{ id: one.refund.id, order_id: one.id, amount_fen: one.refund.fen }],
  );

test('BIZ-14 one order settles the debt, leaves the contract, ends services and card, and pays the balance out once, to the holder alone', async () => {
  const n = next();
  const account = await accountOf(n);
  // A balance of 23.50 and nothing owed, a contract with part of a third month left, a service that is charged monthly.
  await run(`update carrier_account set balance_fen = 2350, owed_fen = 0, late_fen = 0 where id = $1`, [
    account.id,
  ]);
  await run(`update carrier_number set contract_until = $1::date where ${mine(n)}`, [
    addDays(addMonths(world.day, 2), 5),
  ]);
  await run(
    `insert into carrier_service (order_id, hall_id, number_id, service, since, charged_on, month_fen, version)
     select $1, 1001, id, 'caller_id', $2::date, date_trunc('month', $2::date) + interval '1 month', 500, 1 from carrier_number where ${mine(n)}`,
    [newId(), world.day],
  );
  const before = await numberOf(n);
  const { ticket, order, sheet } = await close(n);
  expect(sheet.price?.zh).toContain('23.50');
  expect(sheet.fees?.zh).toContain('30.00');
  expect(sheet.content?.zh).toContain('90 天');
  const after = await numberOf(n);
  expect(after).toMatchObject({ state: 'frozen', sim_id: null, customer_id: before.customer_id });
  expect(businessDay(after.held_until)).toBe(addDays(world.day, 90));
  const [card] = await run('select state, voided_for from carrier_sim where id = $1', [before.sim_id]);
  expect(card).toEqual({ state: 'voided', voided_for: 'closed' });
  expect(
    await run('select 1 from carrier_service where number_id = $1 and ends_on is null', [after.id]),
  ).toEqual([]);
  expect(await accountOf(n)).toMatchObject({ balance_fen: 0, owed_fen: 0 });
  // Owed to the holder, in cash, within the days of the norm; nobody gets it where the holder does not stand.
  const [due] = await owedHere(desk, ticket);
  expect(due).toMatchObject({ order_id: order, amount_fen: 2350 });
  expect(await codeOf(desk.clerk.post(`${hall}/refunds/${due?.id}/pay`))).toBe('orders.not_here_for_it');
  const elsewhere = await other.serve('bill_payment');
  const pay = (of: Desk, at: string) => of.clerk.post(`${hall}/refunds/${due?.id}/pay`, { ticket_id: at });
  expect(await codeOf(pay(other, elsewhere))).toBe('orders.not_here_for_it');
  expect(await codeOf(pay(other, ticket))).toBe('orders.visit_not_here');
  expect(await owedHere(other, elsewhere)).toEqual([]);
  // The day may be closed without it: it has days.
  const paid = await must(pay(desk, ticket));
  expect(paid).toMatchObject({ order_id: order, back_fen: 2350 });
  expect(await codeOf(pay(desk, ticket))).toBe('kit.not_from_here');
  const lines = await run(
    `select account, side, amount_fen from ledger_posting p join ledger_journal j on j.hall_id = p.hall_id and j.id = p.journal_id where j.subject_id = $1 and j.code = 'payments.refund' order by side`,
    [order],
  );
  expect(lines).toMatchObject([
    { account: 'cash', side: 'credit', amount_fen: 2350 },
    { account: 'balance_returned', side: 'debit', amount_fen: 2350 },
  ]);
  await must(desk.finish(ticket));
  await must(other.finish(elsewhere));
});

test('BIZ-14 what is owed is settled in the same order; a holder who comes back another time gets the balance there', async () => {
  const n = next();
  const account = await accountOf(n);
  await run(`update carrier_account set balance_fen = 0, owed_fen = 4197, owed_since = $2 where id = $1`, [
    account.id,
    world.day,
  ]);
  const first = await close(n);
  expect(
    (await run('select total_fen, state from business_order where id = $1', [first.order]))[0],
  ).toMatchObject({
    total_fen: 4200,
    state: 'delivered',
  });
  expect(await accountOf(n)).toMatchObject({ balance_fen: 0, owed_fen: 0 });
  expect((await numberOf(n)).state).toBe('frozen');
  // Cash knows no fen: three of them were paid too much, and a coin goes back.
  expect(await owedHere(desk, first.ticket)).toMatchObject([{ amount_fen: 10 }]);
  await must(desk.finish(first.ticket));
  const m = next();
  await run(`update carrier_account set balance_fen = 900, owed_fen = 0 where id = $1`, [
    (await accountOf(m)).id,
  ]);
  const second = await close(m);
  await must(desk.finish(second.ticket));
  const again = await other.serve('consultation');
  expect(await owedHere(other, again)).toEqual([]);
  await must(other.read(m));
  const [due] = await owedHere(other, again);
  expect(due?.amount_fen).toBe(900);
  await must(other.clerk.post(`${hall}/refunds/${due?.id}/pay`, { ticket_id: again }));
  await must(other.finish(again));
});

test('BIZ-15 only whoever had it takes a closed number again, with a new card on a plan of today, proven', async () => {
  const n = next();
  await run(`update carrier_account set balance_fen = 0, owed_fen = 0 where id = $1`, [
    (await accountOf(n)).id,
  ]);
  const { ticket } = await close(n);
  await must(desk.finish(ticket));
  const visit = await desk.serve('termination');
  const number = demoNumber('used', n);
  const stranger = (await must(desk.read(next()))).check_id;
  const ask = (check_id: string) =>
    desk.open(visit, { business: 'reinstatement', asks: { plan: 'easy19' }, number, check_id });
  expect(['orders.not_the_holder', 'carrier.not_theirs']).toContain(await codeOf(ask(stranger)));
  const { check_id } = await must(desk.read(n));
  // The clock has not freed it yet, and its rest is over all the same: it is chosen like any other number now.
  const rests = (until: string) =>
    run(`update carrier_number set held_until = $1::date where ${mine(n)}`, [until]);
  await rests(world.day);
  expect(await codeOf(ask(check_id))).toBe('carrier.not_resting');
  await rests(addDays(world.day, 60));
  const { order_id } = await must(ask(check_id));
  await desk.tell(order_id);
  await must(desk.sign(order_id));
  const { order } = await must(desk.clerk.get(`${hall}/orders/${order_id}`));
  await must(desk.cash(visit, order.total_fen));
  await desk.tried(visit);
  const back = await numberOf(n);
  expect(back).toMatchObject({ state: 'in_service', plan: 'easy19', held_until: null });
  const [card] = await run('select state, number_id from carrier_sim where id = $1', [back.sim_id]);
  expect(card).toEqual({ state: 'active', number_id: back.id });
  expect(
    await run(`select 1 from due_work where subject_id = $1 and kind = 'carrier.number_thaws'`, [back.id]),
  ).toEqual([]);
  await must(desk.finish(visit));
});

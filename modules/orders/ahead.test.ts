import { afterAll, beforeAll, expect, test } from 'vitest';
import { aProgram, customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { transaction } from '../../kit/db.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { flawsOfDay, sharesOf } from '../ledger/index.ts';
import { oursOf } from '../statements/importing.ts';
import { types } from './types/index.ts';

let world: World;
let desk: Desk;
let system: Caller;
const next = customers(40);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const refused = async (code: string, answer: Promise<Answered>): Promise<void> => {
  const { status, body } = await answer;
  expect(body.code, JSON.stringify(body)).toBe(code);
  expect((status >= 400 && status < 500) || code === 'carrier.away', String(status)).toBe(true);
};
/** What the till holds of each tender, and what it owes to customers whose rest is open, by its own postings. */
const held = async () => {
  const rows = await run('select account, balance_fen from ledger_balance where holder_id = $1', [desk.till]);
  const at = (account: string) => Number(rows.find(one => one.account === account)?.balance_fen ?? 0);
  return { cash: at('cash'), wechat: at('wechat'), card: at('card'), ahead: 0 - at('part_held') };
};
const silence = async (...tenders: string[]) => {
  for (const tender of tenders)
    await must(
      desk.manager.post(`${desk.hall}/payment-simulator`, { tender, behaviour: 'silent', seconds: 1 }),
    );
};
const basket = (ticket: string) => must(desk.clerk.get(`${desk.hall}/tickets/${ticket}/basket`));
const ask = (ticket: string, tender: string, amount_fen: number, expected_fen: number) =>
  desk.clerk.post(`${desk.hall}/tickets/${ticket}/parts`, { tender, amount_fen, expected_fen });
const giveBack = (ticket: string) => desk.clerk.post(`${desk.hall}/tickets/${ticket}/parts/give-back`);
const say = (id: string, answer: 'paid' | 'refused') =>
  system.post(`${desk.hall}/payments/${id}/answer`, { answer });
/** A part asked for and paid. */
const paid = async (ticket: string, tender: string, amount_fen: number, total_fen: number) => {
  const { part_id } = await must(ask(ticket, tender, amount_fen, total_fen));
  expect(await must(say(part_id, 'paid'))).toEqual({ state: 'held' });
  return part_id as string;
};
const states = async (ticket: string) =>
  (await basket(ticket)).parts.map((one: { state: string }) => one.state);
const lawsHold = async () => {
  expect(await transaction(world.db, tx => flawsOfDay({ tx }, 1001, world.day))).toEqual([]);
  const office = await world.as('0101', 'office');
  const { laws } = await must(office.get(`${desk.hall}/money-record?day=${world.day}`));
  expect(laws.filter((law: { faults: string[] }) => law.faults.length > 0)).toEqual([]);
};

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
  system = await aProgram(world);
  await silence('wechat', 'card', 'alipay');
});
afterAll(() => world.close());

test('PAY-01 WeChat, a card and cash pay one basket: each part is held by itself, and only the last one sells', async () => {
  const before = await held();
  const ticket = await desk.serve();
  const { total_fen } = await desk.confirmed(ticket, 'bill_payment');
  expect(total_fen).toBe(5000);
  for (const wrong of [0, 5000, 6000]) {
    const { status } = await ask(ticket, 'wechat', wrong, total_fen);
    expect(status, String(wrong)).toBe(422);
  }
  await refused('orders.basket_changed', ask(ticket, 'wechat', 1000, 4000));
  const { part_id, rest_fen } = await must(ask(ticket, 'wechat', 1500, total_fen));
  expect(rest_fen).toBe(3500);
  // While one part waits, nothing else is taken for the visit: neither another part nor the whole.
  await refused('payments.asked_already', ask(ticket, 'card', 500, total_fen));
  await refused('payments.asked_already', desk.cash(ticket, total_fen));
  await refused('payments.asked_already', giveBack(ticket));
  expect(await held()).toEqual(before);
  for (const _ of [1, 2]) expect(await must(say(part_id, 'paid'))).toEqual({ state: 'held' });
  await paid(ticket, 'card', 2000, total_fen);
  const between = await basket(ticket);
  expect(between).toMatchObject({ due_fen: 5000, held_fen: 3500, receipts: [], payments: [] });
  expect(between.orders[0].state).toBe('confirmed');
  expect(await held()).toEqual({
    ...before,
    wechat: before.wechat + 1500,
    card: before.card + 2000,
    ahead: 3500,
  });
  await refused('orders.unfinished', desk.finish(ticket));
  await refused('payments.no_such_part', ask(ticket, 'wechat', 1500, total_fen));
  await refused(
    'payments.too_little',
    desk.pay(ticket, { tender: 'cash', expected_fen: total_fen, received_fen: 1000 }),
  );
  const last = await must(desk.pay(ticket, { tender: 'cash', expected_fen: total_fen, received_fen: 2000 }));
  expect(last).toMatchObject({ state: 'succeeded', change_fen: 500, total_fen: 5000 });
  const after = await basket(ticket);
  expect(after).toMatchObject({ due_fen: 0, held_fen: 0 });
  expect(after.orders[0].state).toBe('delivered');
  expect(after.receipts).toMatchObject([
    { tender: 'cash', amount_fen: 5000, beside: { wechat: 1500, card: 2000 } },
  ]);
  expect(await states(ticket)).toEqual(['taken', 'taken']);
  expect(await held()).toEqual({
    ...{ cash: before.cash + 1500, wechat: before.wechat + 1500 },
    ...{ card: before.card + 2000, ahead: 0 },
  });
  await refused('payments.nothing_held', giveBack(ticket));
  await must(desk.finish(ticket));
  await lawsHold();
});

test('PAY-01 a part that is refused, given up or late leaves the rest open: paid otherwise, or what came goes back', async () => {
  const before = await held();
  const ticket = await desk.serve();
  const { total_fen } = await desk.confirmed(ticket, 'bill_payment');
  await paid(ticket, 'wechat', 1000, total_fen);
  const second = await must(ask(ticket, 'card', 1000, total_fen));
  expect(await must(say(second.part_id, 'refused'))).toEqual({ state: 'failed' });
  const third = await must(ask(ticket, 'card', 1000, total_fen));
  await must(desk.clerk.post(`${desk.hall}/payments/${third.part_id}/void`));
  expect(await must(say(third.part_id, 'paid'))).toEqual({ state: 'returned' });
  expect(await states(ticket)).toEqual(['held', 'failed', 'returned']);
  // The payment that should close the basket fails as well: what came before it stays, and may still go back.
  const closing = await must(desk.pay(ticket, { tender: 'card', expected_fen: total_fen }));
  await refused('payments.asked_already', giveBack(ticket));
  expect(await must(say(closing.payment_id, 'refused'))).toEqual({ state: 'failed' });
  expect((await basket(ticket)).held_fen).toBe(1000);
  // Left alone a silent part is given up by the clock.
  await must(ask(ticket, 'card', 1000, total_fen));
  await world.at('09:05');
  expect(await states(ticket)).toEqual(['held', 'failed', 'returned', 'voided']);
  expect(await must(giveBack(ticket))).toEqual({ returned: 1, back_fen: 1000 });
  expect(await held()).toEqual(before);
  await must(desk.cash(ticket, total_fen));
  await must(desk.finish(ticket));
  expect(await held()).toEqual({ ...before, cash: before.cash + total_fen });
  await lawsHold();
});

test('PAY-01 what is held and never completed goes back by itself, and a basket that shrank takes no part too many', async () => {
  const before = await held();
  const ticket = await desk.serve();
  const one = await desk.confirmed(ticket, 'bill_payment', { asks: { amount_fen: 3000 } });
  const two = await desk.confirmed(ticket, 'bill_payment', { asks: { amount_fen: 3000 } });
  await paid(ticket, 'wechat', 3500, 6000);
  await must(desk.step(two.order, 'lapse', { reason: 'changed my mind' }));
  await refused('payments.parts_held', desk.cash(ticket, 3000));
  await must(desk.step(one.order, 'lapse', { reason: 'changed my mind' }));
  await refused('orders.unfinished', desk.finish(ticket));
  await world.at('09:30');
  expect(await states(ticket)).toEqual(['returned']);
  expect(await held()).toEqual(before);
  await must(desk.finish(ticket));
  await lawsHold();
});

test('PAY-01 the orders of a payment in parts go back part by part, to whom they came from, and the statement agrees', async () => {
  const before = await held();
  const ticket = await desk.serve();
  const one = await desk.confirmed(ticket, 'bill_payment', { asks: { amount_fen: 3000 } });
  const two = await desk.confirmed(ticket, 'bill_payment', { asks: { amount_fen: 3000 } });
  const first = await paid(ticket, 'wechat', 1000, 6000);
  const second = await paid(ticket, 'wechat', 1500, 6000);
  // The card closes it with 20.00, beside 15.00 in cash.
  const closing = await must(desk.pay(ticket, { tender: 'card', expected_fen: 6000, cash_fen: 1500 }));
  expect(await must(say(closing.payment_id, 'paid'))).toEqual({ state: 'succeeded' });
  expect((await basket(ticket)).receipts).toMatchObject([
    { tender: 'card', amount_fen: 6000, cash_fen: 1500, beside: { wechat: 2500 } },
  ]);
  await must(desk.finish(ticket));
  const full = await held();
  expect(full).toEqual({
    ...{ cash: before.cash + 1500, wechat: before.wechat + 2500 },
    ...{ card: before.card + 2000, ahead: 0 },
  });
  // 20.00 by card and 10.00 of WeChat paid the first order; 15.00 of WeChat and the cash paid the second.
  const back = async (order: string) => {
    await must(desk.step(order, 'reversal', { reason: 'wrong number' }));
    await must(desk.manager.post(`${desk.hall}/orders/${order}/reversal/approve`));
  };
  await back(two.order);
  expect(await held()).toEqual({ ...full, cash: full.cash - 1500, wechat: full.wechat - 1500 });
  const parts = await run('select id, back_fen::int from payment_part where id = any($1)', [[first, second]]);
  expect(new Map(parts.map(of => [of.id, of.back_fen]))).toEqual(
    new Map([
      [first, 1000],
      [second, 500],
    ]),
  );
  const ours = await transaction(world.db, tx =>
    oursOf({ tx } as never, { hall_id: 1001, source: 'wechat', day: world.day }),
  );
  expect([ours.get(first)?.fen, ours.get(second)?.fen]).toEqual([0, 1000]);
  await back(one.order);
  expect(await held()).toEqual(before);
  await lawsHold();
  // Books, papers and count of the till agree tender by tender.
  const { cash, wechat, card } = await held();
  await must(desk.tillStep('start-close'));
  const counted = { pieces: { 50: Math.floor(cash / 50) }, wechat_fen: wechat, card_fen: card };
  const { state, lines } = await must(desk.tillStep('count', counted));
  expect(state).toBe('balanced');
  for (const line of lines) expect(line.vouchers_fen, line.tender).toBe(line.expected_fen);
});

test('PAY-01 the shares of all orders of a payment add up to each of its parts, however they are cut', () => {
  let seed = 7;
  const upTo = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % (most + 1);
  };
  for (let round = 0; round < 300; round++) {
    const beside = { wechat: upTo(500), alipay: upTo(500) };
    const cash_fen = upTo(500);
    const amount_fen = 1 + upTo(900) + cash_fen + beside.wechat + beside.alipay;
    const of = { tender: 'card' as const, amount_fen, cash_fen, beside };
    const sums = { cash: 0, wechat: 0, alipay: 0 };
    const amounts: number[] = [];
    for (let left = amount_fen; left > 0; left -= amounts.at(-1) ?? left)
      amounts.push(Math.min(1 + upTo(700), left));
    for (const share of sharesOf(of, amounts)) {
      sums.cash += share.cash_fen;
      sums.wechat += share.beside.wechat ?? 0;
      sums.alipay += share.beside.alipay ?? 0;
    }
    expect(sums).toEqual({ cash: cash_fen, ...beside });
  }
});

test('BIZ-24 while the core is away no money is taken: nothing new is asked for, what is held may go back, a late answer is owed back', async () => {
  const desk2 = await Desk.open(world, { clerk: '0302', number: 2, customer: next });
  const at = (ticket: string) => `${desk2.hall}/tickets/${ticket}`;
  const ticket = await desk2.serve();
  const { order, total_fen } = await desk2.confirmed(ticket, 'bill_payment');
  const part = { tender: 'wechat', amount_fen: 1000, expected_fen: total_fen };
  const { part_id } = await must(desk2.clerk.post(`${at(ticket)}/parts`, part));
  await must(say(part_id, 'paid'));
  const line = (state: string) => must(desk2.manager.post(`${desk2.hall}/carrier-link`, { state }));
  await line('down');
  await refused('carrier.away', desk2.cash(ticket, total_fen));
  await refused('carrier.away', desk2.clerk.post(`${at(ticket)}/parts`, part));
  const { orders } = await must(desk2.clerk.get(`${at(ticket)}/basket`));
  expect(orders[0].state).toBe('confirmed');
  expect(await must(desk2.clerk.post(`${at(ticket)}/parts/give-back`))).toMatchObject({ back_fen: 1000 });
  await line('up');
  // Asked while the line stood, answered while it is cut: neither sold nor kept.
  const { payment_id } = await must(desk2.pay(ticket, { tender: 'wechat', expected_fen: total_fen }));
  await line('down');
  expect(await must(say(payment_id, 'paid'))).toEqual({ state: 'succeeded' });
  const seen = await must(desk2.clerk.get(`${desk2.hall}/orders/${order}`));
  expect(seen.order.state).toBe('failed');
  const { refunds } = await must(desk2.clerk.get(`${desk2.hall}/refunds`));
  expect(refunds).toMatchObject([{ tender: 'wechat', amount_fen: total_fen, reason: 'carrier.away' }]);
  // It goes back at once, line or no line: the till needs no core for that.
  await must(desk2.clerk.post(`${desk2.hall}/refunds/${refunds[0].id}/pay`));
  await must(desk2.finish(ticket));
  await line('up');
  await lawsHold();
});

test('BIZ-24 what is accepted in advance costs nothing, so there is nothing to take while the core is away', () => {
  const offline = types.filter(type => type.offline);
  expect(offline.map(type => type.code).sort()).toEqual(['consultation', 'plan_change']);
  for (const type of offline) expect(type.charges({ asks: type.example } as never), type.code).toEqual([]);
});

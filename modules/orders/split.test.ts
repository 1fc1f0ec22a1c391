import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { transaction } from '../../kit/db.ts';
import type { Answered } from '../../kit/testing/http.ts';
import { flawsOfDay, shareOf } from '../ledger/index.ts';

let world: World;
let desk: Desk;
const next = customers(40);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const refused = async (code: string, answer: Promise<Answered>): Promise<void> => {
  const { status, body } = await answer;
  expect(body.code, JSON.stringify(body)).toBe(code);
  expect(status >= 400 && status < 500, String(status)).toBe(true);
};
/** What the till holds of each tender, by its own postings. */
const held = async () => {
  const rows = await run('select account, balance_fen from ledger_balance where holder_id = $1', [desk.till]);
  const at = (account: string) => Number(rows.find(one => one.account === account)?.balance_fen ?? 0);
  return { cash: at('cash'), wechat: at('wechat') };
};
const behave = (behaviour: string) =>
  must(desk.manager.post(`${desk.hall}/payment-simulator`, { tender: 'wechat', behaviour, seconds: 3 }));
const basket = (ticket: string) => must(desk.clerk.get(`${desk.hall}/tickets/${ticket}/basket`));
const split = (ticket: string, expected_fen: number, cash_fen: number, more: object = {}) =>
  desk.pay(ticket, { tender: 'wechat', expected_fen, cash_fen, ...more });
const lawsHold = async () => {
  expect(await transaction(world.db, tx => flawsOfDay({ tx }, 1001, world.day))).toEqual([]);
  const { laws } = await must(
    (await world.as('0101', 'office')).get(`${desk.hall}/money-record?day=${world.day}`),
  );
  expect(laws.filter((law: { faults: string[] }) => law.faults.length > 0)).toEqual([]);
  expect(laws.map((law: { name: string }) => law.name)).toContain('parts');
};

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
});
afterAll(() => world.close());

test('PAY-01 one payment over two tenders: the cash is booked only when the rest has come, each part in its own account', async () => {
  await behave('pays');
  const before = await held();
  const ticket = await desk.serve();
  const { total_fen } = await desk.confirmed(ticket, 'bill_payment');
  await refused('payments.no_such_split', split(ticket, total_fen, total_fen));
  await refused(
    'payments.no_such_split',
    desk.pay(ticket, { tender: 'cash', expected_fen: total_fen, cash_fen: 100 }),
  );
  await refused('payments.too_little', split(ticket, total_fen, 2000, { received_fen: 1000 }));
  const asked = await must(split(ticket, total_fen, 2000, { received_fen: 5000 }));
  expect(asked).toMatchObject({ state: 'asked', change_fen: 3000 });
  expect(await held()).toEqual(before);
  await world.at('09:01');
  const { payments, receipts, orders } = await basket(ticket);
  expect(orders[0].state).toBe('delivered');
  expect(payments).toMatchObject([{ state: 'succeeded', amount_fen: 5000, cash_fen: 2000 }]);
  expect(receipts).toMatchObject([{ tender: 'wechat', amount_fen: 5000, cash_fen: 2000 }]);
  expect(await held()).toEqual({ cash: before.cash + 2000, wechat: before.wechat + 3000 });
  await must(desk.finish(ticket));
  await lawsHold();
});

test('PAY-01 a split payment that is refused, given up or late leaves nothing: no cash, no sale', async () => {
  const before = await held();
  let clock = 2;
  for (const behaviour of ['refuses', 'silent', 'late']) {
    await behave(behaviour);
    const ticket = await desk.serve();
    const { total_fen } = await desk.confirmed(ticket, 'bill_payment');
    await must(split(ticket, total_fen, 1500));
    clock += 5;
    await world.at(`09:${String(clock).padStart(2, '0')}`);
    const { orders, receipts, payments } = await basket(ticket);
    expect(orders[0].state, behaviour).toBe('confirmed');
    expect(receipts).toEqual([]);
    expect(payments[0].state).not.toBe('succeeded');
    expect(await held()).toEqual(before);
    await must(desk.cash(ticket, total_fen));
    await must(desk.finish(ticket));
    before.cash += total_fen;
  }
  await lawsHold();
});

test('PAY-01 what goes back goes back the way it came, part by part, and never more than came', async () => {
  await behave('pays');
  const before = await held();
  const ticket = await desk.serve();
  const one = await desk.confirmed(ticket, 'bill_payment', { asks: { amount_fen: 3000 } });
  const two = await desk.confirmed(ticket, 'bill_payment', { asks: { amount_fen: 3000 } });
  // 40.00 by WeChat and 20.00 in cash: the first order by WeChat alone, the second 10.00 and 20.00.
  await must(split(ticket, 6000, 2000));
  await world.at('09:25');
  await must(desk.finish(ticket));
  for (const { order } of [two, one]) {
    await must(desk.step(order, 'reversal', { reason: 'wrong number' }));
    await must(desk.manager.post(`${desk.hall}/orders/${order}/reversal/approve`));
    if (order === two.order)
      expect(await held()).toEqual({ cash: before.cash, wechat: before.wechat + 3000 });
  }
  expect(await held()).toEqual(before);
  const slips = await run(
    `select tender, amount_fen::int, cash_fen::int from receipt where series = 'T' order by number`,
  );
  expect(slips).toEqual([
    { tender: 'wechat', amount_fen: 3000, cash_fen: 2000 },
    { tender: 'wechat', amount_fen: 3000, cash_fen: 0 },
  ]);
  await lawsHold();
});

test('PAY-01 what the core refuses after a split payment is owed in both parts, and paid back in both', async () => {
  const before = await held();
  const ticket = await desk.serve('sim_replacement');
  const made = await desk.confirmed(ticket, 'sim_replacement', { customer: 41, asks: { reason: 'damaged' } });
  await run(`update carrier_sim set state = 'issued_to_holder', order_id = null where order_id = $1`, [
    made.order,
  ]);
  await must(split(ticket, made.total_fen, 400));
  await world.at('09:30');
  const [due] = (await must(desk.clerk.get(`${desk.hall}/refunds`))).refunds;
  expect(due).toMatchObject({ tender: 'wechat', amount_fen: 1000, cash_fen: 400 });
  expect(await held()).toEqual({ cash: before.cash + 400, wechat: before.wechat + 600 });
  await must(desk.clerk.post(`${desk.hall}/refunds/${due.id}/pay`));
  expect(await held()).toEqual(before);
  await must(desk.finish(ticket));
  await lawsHold();
  // The close sets counted money beside books and papers, each tender for itself.
  const { cash, wechat } = await held();
  await must(desk.tillStep('start-close'));
  const { state } = await must(
    desk.tillStep('count', { pieces: { 50: Math.floor(cash / 50) }, wechat_fen: wechat }),
  );
  expect(state).toBe('balanced');
});

test('PAY-01 the shares of the orders of a payment always add up to its cash', () => {
  for (const [amount, cash, orders] of [
    [6000, 2000, [3000, 3000]],
    [1000, 1, [1, 998, 1]],
    [999, 998, [333, 333, 333]],
    [5000, 0, [2000, 3000]],
  ] as const) {
    const of = { tender: 'card' as const, amount_fen: amount, cash_fen: cash, beside: {} };
    let before = 0;
    const shares = orders.map(fen => {
      const share = shareOf(of, before, fen).cash_fen;
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(fen);
      before += fen;
      return share;
    });
    expect(shares.reduce((sum, fen) => sum + fen, 0)).toBe(cash);
  }
});

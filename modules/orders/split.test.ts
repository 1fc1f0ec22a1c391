import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { transaction } from '../../kit/db.ts';
import type { Answered } from '../../kit/testing/http.ts';
import { type Beside, flawsOfDay, ownPart, type Parts, sharesOf, whyNotDivided } from '../ledger/index.ts';

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

test('PAY-01 one order of a split basket goes back in coins that exist; all of them together are what came', async () => {
  await desk.pair('tills.session.sign', desk.till);
  await desk.openTill();
  await behave('pays');
  const before = await held();
  const ticket = await desk.serve();
  const made: string[] = [];
  for (const amount_fen of [1234, 1566, 2200])
    made.push((await desk.confirmed(ticket, 'bill_payment', { asks: { amount_fen } })).order);
  // Nothing but coins can lie on the table: of 49.95 two orders would go back with odd fen.
  await refused('payments.not_in_coins', split(ticket, 5000, 4995, { received_fen: 5000 }));
  await must(split(ticket, 5000, 4000));
  await world.at('09:50');
  await must(desk.finish(ticket));
  for (const order of made) {
    await must(desk.step(order, 'reversal', { reason: 'wrong number' }));
    await must(desk.manager.post(`${desk.hall}/orders/${order}/reversal/approve`));
    expect((await held()).cash % 10).toBe(0);
  }
  expect(await held()).toEqual(before);
  const slips = await run(
    `select amount_fen::int, cash_fen::int from receipt where series = 'T' order by number desc limit 3`,
  );
  expect(slips.reverse()).toEqual([
    { amount_fen: 1234, cash_fen: 240 },
    { amount_fen: 1566, cash_fen: 1560 },
    { amount_fen: 2200, cash_fen: 2200 },
  ]);
  await lawsHold();
});

test('PAY-01 the shares of the orders of a payment always add up to what came, and the cash of each to coins', () => {
  const beside: Beside = { alipay: 300 };
  for (const [amount, cash, orders, tender] of [
    [6000, 2000, [3000, 3000], 'card'],
    [1310, 1000, [505, 610, 195], 'card'],
    [1010, 500, [505, 505], 'wechat'],
    [5000, 0, [2000, 3000], 'card'],
    [1999, 0, [333, 333, 1333], 'card'],
    [1011, 0, [333, 333, 345], 'cash'],
  ] as const) {
    const of = { tender, amount_fen: amount, cash_fen: cash, beside: cash === 500 ? {} : beside };
    const shares = sharesOf(of, orders);
    const sum = (one: (of: Parts) => number) => shares.reduce((total, share) => total + one(share), 0);
    expect(shares.map(share => share.amount_fen)).toEqual(orders);
    expect(sum(share => share.cash_fen)).toBe(cash);
    expect(sum(ownPart)).toBe(ownPart(of));
    expect(sum(share => share.beside.alipay ?? 0)).toBe(of.beside.alipay ?? 0);
    for (const share of shares) {
      expect(ownPart(share)).toBeGreaterThanOrEqual(0);
      if (tender !== 'cash') expect(share.cash_fen % 10).toBe(0);
    }
  }
  expect(whyNotDivided(1510, [505, 506, 509])).toBe('payments.not_in_coins');
  expect(whyNotDivided(1500, [505, 506, 509])).toBeUndefined();
});

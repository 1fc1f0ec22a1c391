import { afterAll, beforeAll, expect, test } from 'vitest';
import { all_done } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { transaction } from '../../kit/db.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { demoDocumentEnd, demoNumber } from '../demo/index.ts';
import { flawsOfDay } from '../ledger/index.ts';

let world: World;
let clerk: Caller;
let floor: Caller;
let manager: Caller;
let screen: Caller;

/** The clerk's till, asked for and signed by two. */
async function openTill(): Promise<string> {
  const asked = await clerk.post('/api/halls/1001/tills', { counter_id: world.counter(3) });
  const pair = await clerk.post('/api/halls/1001/pairs', {
    what: 'tills.session.issue_float',
    subject_id: asked.body.session_id,
  });
  const sealed = await manager.post(`/api/halls/1001/pairs/${pair.body.pair_id}/seal`);
  expect(sealed.status, JSON.stringify(sealed.body)).toBe(200);
  return asked.body.session_id;
}

/** A customer at the counter, being served. */
async function serve(business = 'bill_payment'): Promise<string> {
  const taken = await floor.post('/api/halls/1001/tickets', { class: 'ordinary', business });
  const called = await clerk.post(`/api/halls/1001/counters/${world.counter(3)}/call-next`);
  expect(called.body.ticket_id, JSON.stringify(called.body)).toBe(taken.body.id);
  await clerk.post(`/api/halls/1001/tickets/${taken.body.id}/arrive`);
  return taken.body.id;
}

/** The customer reads the warning on the second screen, and has nothing to hide. */
const answers = (order: string, good: string, version = '1.0', ...bad: string[]) =>
  screen.post(`/api/halls/1001/orders/${order}/answer-risk`, {
    version,
    answers: { [good]: true, ...Object.fromEntries(bad.map(one => [one, false])) },
  });

const parts = ['content', 'price', 'fees', 'duties'];

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  clerk = await world.as('0301');
  floor = await world.as('0304', 'floor');
  manager = await world.as('0305', 'office');
  screen = await world.device(1001, 'C3', 'customer');
  await world.at('09:00');
  await clerk.post(`/api/halls/1001/counters/${world.counter(3)}/open`);
  await openTill();
});
afterAll(() => world.close());

test('a bill is paid in cash: money, effect, receipt and papers in one act', async () => {
  const ticket = await serve();
  const opened = await clerk.post(`/api/halls/1001/tickets/${ticket}/orders`, {
    business: 'bill_payment',
    asks: { amount_fen: 5000 },
    number: demoNumber('used', 10),
  });
  expect(opened.body, JSON.stringify(opened.body)).toMatchObject({ state: 'eligible' });
  const order = opened.body.order_id;
  const told = await clerk.post(`/api/halls/1001/orders/${order}/disclose`, { parts, sheet_version: '1.2' });
  expect(told.body.state).toBe('disclosed');
  expect((await clerk.post(`/api/halls/1001/orders/${order}/confirm`)).body.state).toBe('confirmed');
  const short = await clerk.post(`/api/halls/1001/tickets/${ticket}/pay`, {
    tender: 'cash',
    announced: true,
    expected_fen: 5000,
    received_fen: 4000,
  });
  expect(short.body.code).toBe('payments.too_little');
  const paid = await clerk.post(`/api/halls/1001/tickets/${ticket}/pay`, {
    tender: 'cash',
    announced: true,
    expected_fen: 5000,
    received_fen: 10000,
  });
  expect(paid.body, JSON.stringify(paid.body)).toMatchObject({
    state: 'succeeded',
    change_fen: 5000,
    total_fen: 5000,
  });
  const basket = await clerk.get(`/api/halls/1001/tickets/${ticket}/basket`);
  expect(basket.body.orders[0].state).toBe('delivered');
  expect(basket.body.receipts[0]).toMatchObject({ no: '1001-R0000001', amount_fen: 5000, tender: 'cash' });
  expect((await clerk.post(`/api/halls/1001/tickets/${ticket}/finish`, { outcome: 'done' })).status).toBe(
    200,
  );
});

test('a visit does not end over an unfinished order', async () => {
  const ticket = await serve();
  const opened = await clerk.post(`/api/halls/1001/tickets/${ticket}/orders`, {
    business: 'bill_payment',
    asks: { amount_fen: 3000 },
    number: demoNumber('used', 11),
  });
  const finish = await clerk.post(`/api/halls/1001/tickets/${ticket}/finish`, { outcome: 'done' });
  expect(finish.body.code).toBe('orders.unfinished');
  await clerk.post(`/api/halls/1001/orders/${opened.body.order_id}/lapse`, { reason: '客户改天再缴' });
  expect((await clerk.post(`/api/halls/1001/tickets/${ticket}/finish`, { outcome: 'done' })).status).toBe(
    200,
  );
});

test('a lost card is stopped at once and replaced after signature and payment', async () => {
  const ticket = await serve('sim_replacement');
  const read = await clerk.post(`/api/halls/1001/counters/${world.counter(3)}/documents/simulated`, {
    sample: 12,
  });
  expect(read.body, JSON.stringify(read.body)).toMatchObject({ state: 'passed' });
  const opened = await clerk.post(`/api/halls/1001/tickets/${ticket}/orders`, {
    business: 'sim_replacement',
    asks: { reason: 'lost' },
    number: demoNumber('used', 12),
    check_id: read.body.check_id,
  });
  expect(opened.body, JSON.stringify(opened.body)).toMatchObject({ state: 'eligible' });
  const order = opened.body.order_id;
  await answers(order, 'own_wish', '1.0', 'told_to', 'code_asked');
  await clerk.post(`/api/halls/1001/orders/${order}/disclose`, { parts, sheet_version: '3.2' });
  expect((await clerk.post(`/api/halls/1001/orders/${order}/confirm`)).body.code).toBe('orders.sign_by_hand');
  const seen = await screen.get(`/api/halls/1001/counters/${world.counter(3)}/customer-orders`);
  const signed = await screen.post(`/api/halls/1001/orders/${order}/sign`, {
    strokes: 'M10,10 L20,20 L30,15 M40,10 L50,20',
    form_hash: seen.body.orders[0].form_hash,
    agreed: ['rights@1.0', 'lawful_use@1.0', 'no_resale@1.0'],
  });
  expect(signed.body, JSON.stringify(signed.body)).toMatchObject({ state: 'confirmed' });
  const paid = await clerk.post(`/api/halls/1001/tickets/${ticket}/pay`, {
    tender: 'cash',
    announced: true,
    expected_fen: 1000,
    received_fen: 1000,
  });
  expect(paid.body, JSON.stringify(paid.body)).toMatchObject({ state: 'succeeded' });
  const basket = await clerk.get(`/api/halls/1001/tickets/${ticket}/basket`);
  expect(basket.body.orders[0]).toMatchObject({ state: 'completed' });
  await clerk.post(`/api/halls/1001/orders/${order}/try`, { outcome: 'works', set_up: all_done });
  await screen.post(`/api/halls/1001/orders/${order}/deliver`);
  await clerk.post(`/api/halls/1001/tickets/${ticket}/finish`, { outcome: 'done' });
});

test('a new connection: number, card, person, plan', async () => {
  const ticket = await serve('new_connection');
  const read = await clerk.post(`/api/halls/1001/counters/${world.counter(3)}/documents/simulated`, {
    sample: 400,
  });
  const page = await clerk.get(`/api/halls/1001/tickets/${ticket}/numbers`);
  const chosen = page.body.numbers.find((one: { class: string }) => one.class === 'plain');
  await clerk.post(`/api/halls/1001/tickets/${ticket}/numbers/${chosen.id}/hold`);
  const opened = await clerk.post(`/api/halls/1001/tickets/${ticket}/orders`, {
    business: 'new_connection',
    asks: { plan: 'easy19', prepaid_fen: 5000 },
    number_id: chosen.id,
    check_id: read.body.check_id,
  });
  expect(opened.body, JSON.stringify(opened.body)).toMatchObject({ state: 'eligible' });
  const order = opened.body.order_id;
  await answers(order, 'own_use', '1.0', 'paid_for', 'handed_on');
  await clerk.post(`/api/halls/1001/orders/${order}/disclose`, { parts, sheet_version: '4.1' });
  const seen = await screen.get(`/api/halls/1001/counters/${world.counter(3)}/customer-orders`);
  await screen.post(`/api/halls/1001/orders/${order}/sign`, {
    strokes: 'M10,10 L20,20 L30,15 M40,10',
    form_hash: seen.body.orders[0].form_hash,
    agreed: ['rights@1.0', 'lawful_use@1.0', 'no_resale@1.0'],
  });
  const paid = await clerk.post(`/api/halls/1001/tickets/${ticket}/pay`, {
    tender: 'wechat',
    expected_fen: 6900,
  });
  expect(paid.body, JSON.stringify(paid.body)).toMatchObject({ state: 'asked' });
  await world.at('09:01');
  const basket = await clerk.get(`/api/halls/1001/tickets/${ticket}/basket`);
  expect(basket.body.orders[0], JSON.stringify(basket.body)).toMatchObject({ state: 'completed' });
  await clerk.post(`/api/halls/1001/orders/${order}/try`, { outcome: 'works', set_up: all_done });
  await screen.post(`/api/halls/1001/orders/${order}/deliver`);
  await clerk.post(`/api/halls/1001/tickets/${ticket}/finish`, { outcome: 'done' });
});

test('the books of the day hold, and the till closes blind to the fen', async () => {
  const flaws = await transaction(world.db, tx => flawsOfDay({ tx }, 1001, world.day));
  expect(flaws).toEqual([]);
  const mine = (await clerk.get('/api/halls/1001/my-till')).body.session;
  expect(JSON.stringify(mine)).not.toMatch(/expected/);
  await clerk.post(`/api/halls/1001/tills/${mine.id}/start-close`);
  // 500.00 float + 50.00 + 10.00
  const counted = await clerk.post(`/api/halls/1001/tills/${mine.id}/count`, {
    pieces: { 10000: 5, 5000: 1, 1000: 1 },
    wechat_fen: 6900,
  });
  expect(counted.body, JSON.stringify(counted.body)).toMatchObject({ state: 'balanced', difference_fen: 0 });
  const cash = counted.body.lines.find((line: { tender: string }) => line.tender === 'cash');
  expect(cash).toMatchObject({ expected_fen: 56000, vouchers_fen: 56000, counted_fen: 56000 });
});

test('BIZ-22 a loss report stops the card before anything is told, and a second one is told that it is stopped', async () => {
  const ticket = await serve('loss_report');
  const open = () =>
    clerk.post(`/api/halls/1001/tickets/${ticket}/orders`, {
      business: 'loss_report',
      asks: { how: 'stolen' },
      number: demoNumber('used', 20),
      document_end: demoDocumentEnd(20),
    });
  const opened = await open();
  expect(opened.body, JSON.stringify(opened.body)).toMatchObject({ state: 'eligible' });
  const stopped = await world.db.pool.query(
    `select state from carrier_number where mask like '%0020' and suspended_for = 'lost'`,
  );
  expect(stopped.rows).toEqual([{ state: 'suspended' }]);
  expect((await open()).body.code).toBe('orders.stopped_already');
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { charge, whyNotCharges } from './charging.ts';

let world: World;
let desk: Desk;
const next = customers(60);

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
});
afterAll(() => world.close());

/** A version that holds since today; the server looks at the list once a second. */
async function since(
  code: string,
  number: number,
  more: { amount_fen: number; sold: boolean },
): Promise<void> {
  const [person] = (await world.db.pool.query(`select id from person where staff_no = '0104'`)).rows;
  await world.db.pool.query(
    `insert into tariff (hall_id, id, state, code, number, say_zh, say_en, amount_fen, per, how_zh, how_en, ends_zh, ends_en, leaving_zh,
       leaving_en, sold, reason, drafter_id, drafted_at, approver_id, filing_no, announced_on, effective_on)
     values (0, $1, 'in_force', $2, $3, '补卡工本费', 'SIM replacement', $4, 'once', '每次', 'each', '长期', 'no end', '没有', 'none',
       $5, 'a test', $6, now(), $7, '示例备 1 号', $8::date - 30, $8::date)`,
    [randomUUID(), code, number, more.amount_fen, more.sold, randomUUID(), person.id, world.day],
  );
  await new Promise(done => setTimeout(done, 1100));
}

test('FEE-01 what is charged is what the list of the day says, and what it no longer says is not sold', async () => {
  const ticket = await desk.serve('sim_replacement');
  const first = await must(desk.open(ticket, await desk.request(ticket, 'sim_replacement')));
  await must(desk.step(first.order_id, 'lapse', { reason: 'asked about the price only' }));
  await since('sim_replacement', 2, { amount_fen: 1500, sold: true });
  const made = await must(desk.open(ticket, await desk.request(ticket, 'sim_replacement')));
  const { orders } = await must(desk.clerk.get(`${desk.hall}/tickets/${ticket}/basket`));
  const order = orders.find((one: { id: string }) => one.id === made.order_id);
  expect(order.total_fen).toBe(1500);
  expect(order.sheet.price.zh).toBe('15.00 元，一次收取');
  await must(desk.step(made.order_id, 'lapse', { reason: 'asked about the price only' }));
  await since('number_keep', 2, { amount_fen: 500, sold: false });
  const refused = await desk.open(ticket, await desk.request(ticket, 'suspension'));
  expect(refused).toMatchObject({ status: 409, body: { code: 'tariffs.not_published', field: 'business' } });
  expect(refused.body.title).toContain('不能收');
});

test('FEE-01 a business that asks for money of its own making is refused; the customer’s own money is no charge', () => {
  const item = { code: 'a', say_zh: '', say_en: '', amount_fen: 300, per: 'once' as const, sold: true };
  const text = { how_zh: '', how_en: '', ends_zh: '', ends_en: '', leaving_zh: '', leaving_en: '' };
  const book = new Map([['a', { ...item, ...text, version: 1, filing_no: 'f', since: '2026-01-01' }]]);
  const say = { zh: '手续费', en: 'Handling' };
  expect(whyNotCharges(book, [{ say, amount_fen: 1, account: 'income_sim' }])).toBe('tariffs.not_published');
  expect(whyNotCharges(book, [charge(book, 'b', 'income_sim')])).toBe('tariffs.not_published');
  const twice = charge(book, 'a', 'income_sim', { count: 2 });
  expect(twice.amount_fen).toBe(600);
  expect(whyNotCharges(book, [twice])).toBeUndefined();
  expect(whyNotCharges(book, [{ ...twice, amount_fen: 601 }])).toBe('tariffs.not_the_price');
  expect(whyNotCharges(book, [{ say, amount_fen: 5000, account: 'bill_money' }])).toBeUndefined();
});

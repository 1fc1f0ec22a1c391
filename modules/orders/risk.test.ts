import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must, told_parts } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Answered } from '../../kit/testing/http.ts';
import { risk_lists } from './risk.ts';
import { types } from './types/index.ts';

let world: World;
let desk: Desk;
let other: Desk;
const next = customers(200);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;

const refused = async (code: string, answer: Promise<Answered>): Promise<void> => {
  const { status, body } = await answer;
  expect(body.code, JSON.stringify(body)).toBe(code);
  expect(status >= 400 && status < 500, String(status)).toBe(true);
};

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
  other = await Desk.open(world, { clerk: '0302', number: 2, customer: next });
});
afterAll(() => world.close());

const opened = async (code: string, more = {}): Promise<string> => {
  const ticket = await desk.serve(code);
  return (await must(desk.open(ticket, await desk.request(ticket, code, more)))).order_id;
};
const seen = async (order: string) => (await must(desk.clerk.get(`${desk.hall}/orders/${order}`))).order;
const disclose = async (order: string) =>
  desk.step(order, 'disclose', { parts: told_parts, sheet_version: (await seen(order)).sheet_version });
const done = async (order: string): Promise<void> => {
  const { ticket_id, state } = await seen(order);
  if (state === 'eligible' || state === 'disclosed')
    await must(desk.step(order, 'lapse', { reason: 'another day' }));
  await must(desk.finish(ticket_id));
};
/** The clerk asks for the second word; whoever is named gives it. */
const word = async (order: string, who = desk.manager) => {
  const asked = { what: 'orders.order.allow_risk', subject_id: order };
  const answer = await desk.clerk.post(`${desk.hall}/pairs`, asked);
  return answer.status === 200 ? who.post(`${desk.hall}/pairs/${answer.body.pair_id}/seal`) : answer;
};

test('PAY-03 each question has its red answer and words, and a kind names a business that asks it', () => {
  const codes = Object.keys(risk_lists);
  const named = types.flatMap(type => type.risk?.({ asks: { amount_fen: 100_000 } } as never, 50_000) ?? []);
  // More of the same is asked where the signs of an application add up (RNM-09).
  expect([...new Set([...named, 'new_connection_more', 'unit_connection_more'])].sort()).toEqual(
    codes.sort(),
  );
  for (const { questions, notice } of Object.values(risk_lists)) {
    expect(questions.length).toBeGreaterThan(2);
    expect(new Set(questions.map(one => one.code)).size).toBe(questions.length);
    expect(notice.zh.length * notice.en.length).toBeGreaterThan(0);
  }
});

test('PAY-03 nothing goes on before the customer read the warning and answered on the screen of this counter', async () => {
  const order = await opened('sim_replacement', { asks: { reason: 'damaged' } });
  expect((await seen(order)).risk).toMatchObject({ flag: 'asked', raised: [] });
  expect(JSON.stringify((await seen(order)).risk.questions)).not.toContain('red');
  await refused('orders.risk_not_asked', disclose(order));
  await refused('orders.form_changed', desk.answer(order, [], { version: '0.9' }));
  await refused('orders.risk_not_all', desk.answer(order, [], { answers: { own_wish: true } }));
  const { version } = (await seen(order)).risk;
  const body = { version, answers: { own_wish: true, told_to: false, code_asked: false } };
  const path = `${desk.hall}/orders/${order}/answer-risk`;
  await refused('kit.not_permitted', desk.clerk.post(path, body));
  await refused('kit.not_permitted', desk.manager.post(path, body));
  await refused('kit.not_found', other.screen.post(path, body));
  await must(desk.answer(order));
  expect((await seen(order)).risk).toMatchObject({ flag: 'clear', raised: [] });
  await refused('kit.not_from_here', desk.answer(order, ['told_to']));
  await must(disclose(order));
  const [kept] = await run('select risk_answers from business_order where id = $1', [order]);
  expect(JSON.parse(kept?.risk_answers)).toEqual(body);
  await done(order);
});

test('PAY-03 a large payment onto a number is warned of from the norm’s sum on, a small one is not', async () => {
  const small = await opened('bill_payment', { asks: { amount_fen: 49_900 } });
  expect((await seen(small)).risk).toBeNull();
  await must(disclose(small));
  await done(small);
  const large = await opened('bill_payment', { asks: { amount_fen: 50_000 } });
  await refused('orders.risk_not_asked', disclose(large));
  await must(desk.answer(large));
  await must(disclose(large));
  await done(large);
});

test('PAY-03 RNM-09 behind a red flag an order goes on with a manager’s word alone', async () => {
  const order = await opened('bill_payment', { asks: { amount_fen: 80_000 } });
  await refused('kit.not_from_here', word(order));
  await must(desk.answer(order, ['told_to']));
  const of = await seen(order);
  expect(of.risk).toMatchObject({ flag: 'red' });
  expect(of.risk.raised).toHaveLength(1);
  await refused('orders.red_flag', disclose(order));
  await refused('people.pair_same_person', word(order, desk.clerk));
  await refused('orders.managers_word', word(order, other.clerk));
  await must(word(order));
  expect((await seen(order)).risk.flag).toBe('allowed');
  await must(disclose(order));
  await done(order);
});

test('RNM-09 a red flag nobody answers for is refused, and card and number go back', async () => {
  const order = await opened('new_connection');
  await refused('kit.not_from_here', desk.step(order, 'refuse-risk'));
  await must(desk.answer(order, ['paid_for', 'handed_on']));
  expect((await seen(order)).risk.raised).toHaveLength(2);
  await refused('orders.not_yours', other.step(order, 'refuse-risk'));
  expect(await must(desk.step(order, 'refuse-risk'))).toMatchObject({ state: 'rejected' });
  expect((await seen(order)).refused.code).toBe('orders.red_flag');
  const [left] = await run(
    `select n.state as number, s.state as card from business_order o join carrier_number n on n.id = o.number_id
     join carrier_sim s on s.id = o.sim_id where o.id = $1`,
    [order],
  );
  expect(left).toEqual({ number: 'available', card: 'issued_to_holder' });
  const facts = await run(
    `select facts from event where subject_id = $1 and what = 'orders.order.answer_risk'`,
    [order],
  );
  expect(JSON.parse(facts[0]?.facts).red).toEqual(['paid_for', 'handed_on']);
  await done(order);
});

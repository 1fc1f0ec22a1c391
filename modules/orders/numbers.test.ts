import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Answered } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { goodMonth } from '../carrier/index.ts';
import { sampleOf } from '../identity/index.ts';

const hall = '/api/halls/1001';
let world: World;
let desk: Desk;
const next = customers(140);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const codeOf = async (answer: Promise<Answered>) => (await answer).body.code;
const later = (days: number) => stepHall(world.server.house, 1001, onDay(addDays(world.day, days), '09:00'));

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
});
afterAll(() => world.close());

/** A new connection that waits for its money. */
async function toPay(): Promise<{ ticket: string; order: string; number_id: string; total_fen: number }> {
  const ticket = await desk.serve('new_connection');
  const { order, total_fen } = await desk.confirmed(ticket, 'new_connection');
  const [row] = await run('select number_id from business_order where id = $1', [order]);
  return { ticket, order, number_id: row?.number_id, total_fen };
}

test.each(['NUM-01', 'BIZ-04'])(
  '%s a page comes by chance and is narrowed by what the customer asks; nobody handles the own or the family’s number',
  async row => {
    const ticket = await desk.serve('new_connection');
    const page = async (query = '') =>
      (await must(desk.clerk.get(`${hall}/tickets/${ticket}/numbers${query}`))).numbers as {
        id: string;
        number: string;
        class: string;
        good_month_fen: number;
      }[];
    expect(await page()).toEqual(await page());
    // Every free number stands on one page and no other, from the visit's own place round to it again.
    const pages: string[][] = [];
    for (let at = 0; at < 50; at++) pages.push((await page(`?page=${at}`)).map(one => one.id));
    const [free] = await run(
      `select count(*)::int as n from carrier_number where pool = 'p1' and state = 'available'`,
    );
    const turned = pages.slice(0, Math.ceil(free?.n / 12)).flat();
    expect(new Set(turned).size).toBe(turned.length);
    expect(turned.length).toBe(Math.min(free?.n, 600));
    for (const one of await page('?kind=good')) expect(one.class).toBe('good');
    for (const one of await page('?no_four=true')) expect(one.number.slice(-4)).not.toContain('4');
    for (const one of await page('?tail=07')) expect(one.number.endsWith('07')).toBe(true);
    // What a special number goes with is the published rule and nothing else.
    const rule = await must(world.nobody('m').get(`${hall}/number-rule`));
    expect(rule).toMatchObject({ hold_minutes: 15, frozen_days: 90 });
    for (const one of [...(await page('?kind=good')), ...(await page())])
      expect(one.good_month_fen).toBe(goodMonth(one.number));
    // Pages are turned for the visit at one's own counter alone.
    const other = await world.as('0302');
    expect(await codeOf(other.get(`${hall}/tickets/${ticket}/numbers`))).toBe('carrier.no_visit');
    // A clerk's own document is known to be theirs: a colleague does it.
    const n = next();
    const declared = {
      kind: 'id_card',
      number: sampleOf(n).number,
      relation: row === 'NUM-01' ? 'self' : 'family',
    };
    await must(desk.clerk.post(`${hall}/my-ties`, declared));
    const request = await desk.request(ticket, 'new_connection', { customer: n });
    expect(await codeOf(desk.open(ticket, request))).toBe('identity.own_matter');
    await must(desk.finish(ticket));
  },
);

test('BIZ-05 a new connection is whole or not at all: the number and the card of this very order, a proven person, contract and activation', async () => {
  const { ticket, order, number_id, total_fen } = await toPay();
  await must(desk.cash(ticket, total_fen));
  await must(desk.finish(ticket));
  const [now] = await run(
    `select n.state, s.state as card, n.customer_id = o.person_id as theirs, c.state as proof
     from carrier_number n join carrier_sim s on s.id = n.sim_id join business_order o on o.number_id = n.id join identity_check c on c.id = o.check_id
     where n.id = $1 and o.id = $2`,
    [number_id, order],
  );
  expect(now).toEqual({ state: 'in_service', card: 'active', theirs: true, proof: 'passed' });
  const [signed] = await run('select agreed from order_signature where order_id = $1', [order]);
  expect(JSON.parse(signed?.agreed)).toHaveLength(3);
  // The number was chosen for another order meanwhile: nothing is done, and the money is owed back.
  const again = await toPay();
  await run('update carrier_number set order_id = $2 where id = $1', [again.number_id, order]);
  await must(desk.cash(again.ticket, again.total_fen));
  const [failed] = await run('select state, reason from business_order where id = $1', [again.order]);
  expect(failed).toEqual({ state: 'failed', reason: 'carrier.number_taken' });
  await must(desk.finish(again.ticket));
});

test('NUM-03 a closed number rests ninety days, then is free again, and whoever takes it hears that it was somebody’s', async () => {
  const { ticket, order, number_id, total_fen } = await toPay();
  await must(desk.cash(ticket, total_fen));
  await must(desk.step(order, 'reversal', { reason: '客户当天改主意' }));
  await must(desk.manager.post(`${hall}/orders/${order}/reversal/approve`));
  await must(desk.finish(ticket));
  const state = async () =>
    (await run('select state from carrier_number where id = $1', [number_id]))[0]?.state;
  expect(await state()).toBe('frozen');
  // A clock that rings too early finds it at rest still.
  await run(
    `insert into due_work (hall_id, due_at, id, kind, subject_id, facts) values (1001, $1, gen_random_uuid(), 'carrier.number_thaws', $2, '{}')`,
    [onDay(addDays(world.day, 40), '09:00'), number_id],
  );
  await later(89);
  expect(await state()).toBe('frozen');
  await later(91);
  expect(await state()).toBe('available');
  const [free] = await run(
    'select customer_id, account_id, plan, recycled_at is not null as was from carrier_number where id = $1',
    [number_id],
  );
  expect(free).toEqual({ customer_id: null, account_id: null, plan: null, was: true });
  const { new_connection } = await import('./types/new_connection.ts');
  const sheet = (recycled: boolean) =>
    new_connection.sheet({
      asks: { plan: 'easy19', prepaid_fen: 0 },
      number: { mask: '188****0001', recycled },
    } as never).duties.zh;
  expect(sheet(true)).toContain('解绑');
  expect(sheet(false)).not.toContain('解绑');
});

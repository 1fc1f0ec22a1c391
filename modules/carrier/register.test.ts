import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPicture, aProgram, customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { demoNumber } from '../demo/index.ts';

const hall = '/api/halls/1001';
let world: World;
let desk: Desk;
let keeper: Caller;
let core: Caller;
const next = customers(40);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const codeOf = async (answer: Promise<Answered>) => (await answer).body.code;
const register = () => must(keeper.get(`${hall}/card-register`));
const iccidOf = async (n: number): Promise<string> =>
  (
    await run(
      `select s.iccid from carrier_number n join carrier_sim s on s.id = n.sim_id where n.tail = $1 and n.mask like '139%'`,
      [demoNumber('used', n).slice(-4)],
    )
  )[0]?.iccid;

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
  keeper = await world.as('0307', 'office');
  core = await aProgram(world);
});
afterAll(() => world.close());

/** A customer's card is changed at the counter; the old one stays here, unless it is said to be destroyed. */
async function swap(old: 'returned' | 'declared'): Promise<string> {
  const ticket = await desk.serve('sim_swap');
  const { order, total_fen } = await desk.confirmed(ticket, 'sim_swap', { asks: { why: 'faulty', old } });
  await must(desk.cash(ticket, total_fen));
  await must(desk.finish(ticket));
  return order;
}

test('SIM-06 a box is accepted when both ends and the count are what was sent; then every card stands in the stock', async () => {
  expect(await codeOf(keeper.post(`${hall}/card-shipments`, { cards: 5 }))).toBe('kit.not_permitted');
  const { shipment_id } = await must(core.post(`${hall}/card-shipments`, { cards: 25 }));
  const sent = await run('select iccid from carrier_sim where shipment_id = $1 order by iccid', [
    shipment_id,
  ]);
  expect(sent).toHaveLength(25);
  const ends = { first: sent[0]?.iccid, last: sent.at(-1)?.iccid };
  const path = `${hall}/card-shipments/${shipment_id}/accept`;
  const before = (await must(keeper.get(`${hall}/sim-cards`))).stock;
  expect(await codeOf(keeper.post(path, { ...ends, cards: 24 }))).toBe('carrier.box_differs');
  expect(await codeOf(keeper.post(path, { ...ends, last: ends.first, cards: 25 }))).toBe(
    'carrier.box_differs',
  );
  expect(await codeOf(desk.clerk.post(path, { ...ends, cards: 25 }))).toBe('kit.not_permitted');
  expect(await run(`select 1 from event where what = 'carrier.shipment_differs'`)).toHaveLength(2);
  await must(keeper.post(path, { ...ends, cards: 25 }));
  expect((await must(keeper.get(`${hall}/sim-cards`))).stock).toBe(before + 25);
  expect(await run(`select 1 from event where what = 'carrier.sim.accept'`)).toHaveLength(25);
  expect((await register()).shipments).toEqual([]);
});

test('SIM-06 a bad or missing card is frozen by who holds it; what is lost only the branch writes off', async () => {
  const [mine] = await run(
    `select s.iccid from carrier_sim s join person p on p.id = s.holder_id where p.staff_no = '0301' and s.state = 'issued_to_holder' order by iccid desc limit 1`,
  );
  const [stock] = await run(
    `select id, iccid from carrier_sim where at_hall_id = 1001 and state = 'in_hall_stock' order by iccid desc limit 1`,
  );
  const freeze = (who: Caller, iccid: string, why: string) =>
    who.post(`${hall}/cards/freeze`, { iccid, why });
  expect(await codeOf(freeze(await world.as('0302'), mine?.iccid, 'damaged'))).toBe('carrier.card_not_yours');
  await must(freeze(desk.clerk, mine?.iccid, 'damaged'));
  expect(await codeOf(freeze(desk.clerk, stock?.iccid, 'lost'))).toBe('carrier.card_not_yours');
  await must(freeze(keeper, stock?.iccid, 'lost'));
  const off = (who: Caller) =>
    who.post(`${hall}/cards/${stock?.id}/write-off`, { reason: '盘点丢失，已扣罚' });
  expect(await codeOf(off(keeper))).toBe('kit.not_permitted');
  await must(off(await world.as('0102', 'office')));
  const { dead } = await register();
  expect(dead).toMatchObject([{ tail: mine?.iccid.slice(-6), why: 'damaged', in_drawer: true }]);
});

test('BIZ-09 a changed card comes back and lies in the drawer; one declared destroyed does not', async () => {
  const before = (await register()).dead.length;
  const order = await swap('returned');
  await swap('declared');
  const { dead } = await register();
  expect(dead).toHaveLength(before + 1);
  expect(dead.filter((one: { why: string }) => one.why === 'swapped')).toMatchObject([{ in_drawer: true }]);
  const voided = await run(`select facts from event where what = 'carrier.sim.void'`);
  const facts = voided.map(row => JSON.parse(row.facts)).find(one => one.order_id === order);
  expect(facts).toMatchObject({ returned: true });
});

test('SIM-07 BIZ-09 dead cards are counted, shown in a picture and destroyed by two, of whom the one who counted is the first', async () => {
  await swap('returned');
  const there = (await register()).dead.length;
  const picture_id = await aPicture(keeper, hall);
  const list = (who: Caller, of: object) => who.post(`${hall}/card-destructions`, of);
  expect(await codeOf(list(keeper, { cards: there - 1, picture_id }))).toBe('carrier.count_differs');
  expect(await codeOf(list(desk.clerk, { cards: there, picture_id }))).toBe('kit.not_permitted');
  expect((await list(keeper, { cards: there })).status).toBe(422);
  const foreign = await aPicture(desk.manager, hall);
  expect(await codeOf(list(keeper, { cards: there, picture_id: foreign }))).toBe('kit.not_found');
  const { destruction_id } = await must(list(keeper, { cards: there, picture_id }));
  const pair = { what: 'carrier.destruction.destroy', subject_id: destruction_id };
  expect(await codeOf(desk.manager.post(`${hall}/pairs`, pair))).toBe('carrier.who_counted');
  const asked = await must(keeper.post(`${hall}/pairs`, pair));
  expect(await codeOf(keeper.post(`${hall}/pairs/${asked.pair_id}/seal`))).toBe('people.pair_same_person');
  expect(await codeOf(desk.clerk.post(`${hall}/pairs/${asked.pair_id}/seal`))).toBe('kit.not_permitted');
  await must(desk.manager.post(`${hall}/pairs/${asked.pair_id}/seal`));
  const { dead, destructions } = await register();
  expect(dead).toEqual([]);
  expect(destructions[0]).toMatchObject({ state: 'destroyed', cards: there, picture_id });
  expect(
    await run(`select 1 from carrier_sim where destruction_id = $1 and state = 'destroyed'`, [
      destruction_id,
    ]),
  ).toHaveLength(there);
  expect(await codeOf(list(keeper, { cards: 1, picture_id }))).toBe('carrier.drawer_empty');
});

test('SIM-03 a number on another card than its order bound is a task with its clock; what an order changed is none', async () => {
  const n = next();
  const number = demoNumber('used', n);
  const seen = (iccid: string, who = core) => who.post(`${hall}/cards-seen`, { number, iccid });
  const bound = await iccidOf(n);
  expect(await must(seen(bound))).toEqual({ check_id: null });
  expect(await codeOf(seen(bound, keeper))).toBe('kit.not_permitted');
  const other = await iccidOf(n + 1);
  const { check_id } = await must(seen(other));
  expect(check_id).not.toBeNull();
  expect(await must(seen(other))).toEqual({ check_id: null });
  expect((await register()).checks).toMatchObject([
    { id: check_id, state: 'open', bound_tail: bound.slice(-4), seen_tail: other.slice(-4) },
  ]);
  const close = (who: Caller) =>
    who.post(`${hall}/card-checks/${check_id}/close`, {
      outcome: 'self_swapped',
      note: '电话请客户带证件来换卡',
    });
  expect(await codeOf(close(desk.clerk))).toBe('kit.not_permitted');
  await must(close(keeper));
  expect((await register()).checks).toEqual([]);
  expect(await run(`select 1 from event where what = 'carrier.card_check.close'`)).toHaveLength(1);
});

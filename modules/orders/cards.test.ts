import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreedTo, all_done, customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import { transaction } from '../../kit/db.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { agreementInForce } from '../agreements/index.ts';
import { demoDocumentEnd, demoNumber } from '../demo/index.ts';
import { pointsOf, whyNotPlain } from './agreement.ts';
import { types } from './types/index.ts';

const hall = '/api/halls/1001';
let world: World;
let desk: Desk;
const next = customers(60);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const codeOf = async (answer: Promise<Answered>) => (await answer).body.code;

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
});
afterAll(() => world.close());

/** An order that waits for the hand of its customer. */
async function toSign(
  code: string,
): Promise<{ ticket: string; order: string; body: object; agreed: string[] }> {
  const ticket = await desk.serve(code);
  const { order_id: order } = await must(desk.open(ticket, await desk.request(ticket, code)));
  await desk.tell(order);
  const { orders } = await must(desk.screen.get(`${desk.counter}/customer-orders`));
  const of = orders.find((one: { id: string }) => one.id === order);
  const body = { strokes: 'M10,10 L20,20 L30,15 M40,10', form_hash: of.form_hash };
  return { ticket, order, body, agreed: agreedTo(of) };
}

test.each(['SIM-02', 'RNM-11', 'SVC-23'])(
  '%s nothing is signed before every point is ticked: rights and duties, lawful use, no resale, in the edition shown',
  async () => {
    const { ticket, order, body, agreed } = await toSign('new_connection');
    expect(agreed).toEqual(['rights@1.0', 'lawful_use@1.0', 'no_resale@1.0']);
    const sign = (given: string[]) =>
      desk.screen.post(`${hall}/orders/${order}/sign`, { ...body, agreed: given });
    for (const point of agreed)
      expect(await codeOf(sign(agreed.filter(one => one !== point)))).toBe('orders.not_acknowledged');
    expect(await codeOf(sign(agreed.map(one => one.replace('1.0', '0.9'))))).toBe('orders.not_acknowledged');
    await must(sign(agreed));
    const [kept] = await run('select agreed from order_signature where order_id = $1', [order]);
    expect(JSON.parse(kept?.agreed)).toEqual(agreed);
    // The customer's own copy carries what was agreed to.
    const { papers_link } = await must(desk.clerk.get(`${hall}/tickets/${ticket}/basket`));
    const papers = await must(
      world.nobody('m').post(`${hall}/tickets/${ticket}/papers`, { secret: papers_link.split('#')[1] }),
    );
    expect(agreedTo(papers.forms[0])).toEqual(agreed);
    await must(desk.step(order, 'lapse', { reason: '改天再办' }));
    await must(desk.finish(ticket));
  },
);

test('BIZ-28 what is explained is short enough to be read at a counter, and ticked by who signs', async () => {
  const long = { zh: '字'.repeat(121), en: 'x' };
  const short = { zh: '一句话', en: 'x' };
  const sheet = { content: short, price: short, fees: short, duties: short };
  expect(whyNotPlain(sheet, 120)).toBeUndefined();
  for (const part of ['content', 'price', 'fees', 'duties'])
    expect(whyNotPlain({ ...sheet, [part]: long }, 120), part).toBe('orders.text_too_long');
  const edition = await transaction(world.db, tx => agreementInForce({ tx }));
  for (const type of types)
    expect(pointsOf(type, edition).length > 0, type.code).toBe(type.signs === 'signature');
});

test('SVC-12 a phone is set up point by point, and handed over when its owner says on the second screen that it works', async () => {
  const ticket = await desk.serve('sim_replacement');
  const { order, total_fen } = await desk.confirmed(ticket, 'sim_replacement');
  await must(desk.cash(ticket, total_fen));
  const works = (set_up: unknown) => desk.step(order, 'try', { outcome: 'works', set_up });
  const said = (n: number, outcome: string) =>
    all_done.map((one, at) => (at === n ? { ...one, outcome } : one));
  const hand_over = () => desk.screen.post(`${hall}/orders/${order}/deliver`);
  // Nothing said, a point left out, one said twice, a call that «the phone cannot make»: it does not work yet.
  for (const wrong of [[], all_done.slice(1), [...all_done.slice(1), all_done[1]], said(0, 'not_supported')])
    expect(await codeOf(works(wrong))).toBe('orders.set_up_open');
  expect(await codeOf(hand_over())).toBe('kit.not_from_here');
  await must(works(said(3, 'not_supported')));
  expect(await codeOf(desk.clerk.post(`${hall}/tickets/${ticket}/finish`, { outcome: 'done' }))).toBe(
    'orders.unfinished',
  );
  // The clerk cannot say it for the customer, nor can the screen of another counter.
  expect(await codeOf(desk.clerk.post(`${hall}/orders/${order}/deliver`))).toBe('kit.not_permitted');
  const shown = await must(desk.screen.get(`${hall}/counters/${world.counter(3)}/customer-orders`));
  expect(shown.orders.at(-1)).toMatchObject({ tested: 'works', points: said(3, 'not_supported') });
  expect(await must(hand_over())).toMatchObject({ state: 'delivered' });
  const [told] = await run(
    `select facts from event where subject_id = $1 and what = 'orders.order.deliver'`,
    [order],
  );
  expect(JSON.parse(told?.facts)).toMatchObject({ by: 'customer' });
  await must(desk.finish(ticket));
});

test('SIM-01 a new card is tried before its customer leaves; one that fails is handed over only when it works', async () => {
  const ticket = await desk.serve('sim_replacement');
  const { order, total_fen } = await desk.confirmed(ticket, 'sim_replacement');
  expect(await codeOf(desk.works(order))).toBe('kit.not_from_here');
  await must(desk.cash(ticket, total_fen));
  const finish = () => desk.clerk.post(`${hall}/tickets/${ticket}/finish`, { outcome: 'done' });
  expect(await codeOf(finish())).toBe('orders.unfinished');
  expect(await must(desk.step(order, 'try', { outcome: 'call_fails' }))).toMatchObject({
    state: 'completed',
  });
  for (const outcome of ['no_phone', 'left'])
    expect(await codeOf(desk.step(order, 'try', { outcome }))).toBe('orders.card_fails');
  expect(await codeOf(finish())).toBe('orders.unfinished');
  // It is changed for one that works; then both are handed over.
  const { number_id } = (await run('select number_id from business_order where id = $1', [order]))[0] ?? {};
  const [{ check_id }] = await run('select check_id from business_order where id = $1', [order]);
  const again = { business: 'sim_swap', asks: { why: 'faulty' }, number_id, check_id };
  const { order_id } = await must(desk.open(ticket, again));
  await desk.tell(order_id);
  await must(desk.sign(order_id));
  await must(desk.cash(ticket, 0));
  for (const one of [order_id, order])
    expect(await must(desk.works(one))).toMatchObject({ state: 'delivered' });
  await must(finish());
  const verbs = await run(
    `select what from event where subject_id = $1 and what like 'orders.order.%' order by at, id`,
    [order],
  );
  expect(verbs.map(row => row.what)).toContain('orders.order.find_fault');
  // A card goes through every state of its own: reserved, bound, active.
  const { sim_id } = (await run('select sim_id from business_order where id = $1', [order_id]))[0] ?? {};
  const life = await run(`select what from event where subject_id = $1 order by at, id`, [sim_id]);
  expect(life.map(row => row.what)).toEqual([
    'carrier.sim.reserve',
    'carrier.sim.bind',
    'carrier.sim.activate',
  ]);
});

test('SIM-02 the branch stops a number for abuse by law; nothing brings it back but its holder, proven anew', async () => {
  const n = next();
  const number = demoNumber('used', n);
  const branch = await world.as('0102', 'office');
  const order = { number, basis: 'fraud_law', document_no: '临公网安停字〔2026〕118 号' };
  const stop = (who: Caller, more = {}) => who.post(`${hall}/number-blocks`, { ...order, ...more });
  for (const who of [desk.clerk, desk.manager, await world.as('0306', 'office')])
    expect(await codeOf(stop(who))).toBe('kit.not_permitted');
  expect((await stop(branch, { document_no: '' })).status).toBe(422);
  await must(stop(branch));
  expect(await codeOf(stop(branch))).toBe('carrier.blocked_already');
  const state = async () =>
    (
      await run('select state, suspended_for from carrier_number where tail = $1 and mask like $2', [
        number.slice(-4),
        '139%',
      ])
    )[0];
  expect(await state()).toEqual({ state: 'suspended', suspended_for: 'abuse' });
  const ticket = await desk.serve('new_connection');
  const { check_id } = await must(desk.read(n));
  const open = (business: string, check = check_id) =>
    desk.open(ticket, { business, asks: {}, number, check_id: check });
  expect(await codeOf(open('resume'))).toBe('carrier.not_by_holder');
  const stranger = (await must(desk.read(next()))).check_id;
  expect(await codeOf(open('reverification', stranger))).toBe('orders.not_the_holder');
  const { order_id } = await must(open('reverification'));
  await desk.tell(order_id);
  await must(desk.sign(order_id));
  await must(desk.cash(ticket, 0));
  expect(await state()).toEqual({ state: 'in_service', suspended_for: null });
  const { blocks } = await must(branch.get(`${hall}/card-register`));
  expect(blocks[0]).toMatchObject({ state: 'lifted', basis: 'fraud_law', document_no: order.document_no });
  expect(await codeOf(open('reverification'))).toBe('carrier.not_blocked');
  await must(desk.finish(ticket));
});

const lost = (n: number, more = {}) => ({
  number: demoNumber('used', n),
  document_end: demoDocumentEnd(n),
  ...more,
});
const stateOf = async (n: number) =>
  (
    await run('select suspended_for from carrier_number where tail = $1 and mask like $2', [
      demoNumber('used', n).slice(-4),
      '139%',
    ])
  )[0]?.suspended_for;

test('SIM-04 wrong ends said on the web and to the call centre are counted with those at counters, of numbers nobody has too', async () => {
  const page = world.nobody('m');
  const call = await world.as('0107');
  const n = next();
  let from = 0;
  const web = (said: object) => {
    from += 1;
    return page.post(`${desk.hall}/loss-reports`, said, { 'X-Forwarded-For': `10.8.0.${from}` });
  };
  const wrong = lost(n, { document_end: demoDocumentEnd(n + 1) });
  const by_call = (said: object) => call.post(`${desk.hall}/loss-reports/by-call`, said);
  expect(await codeOf(web(wrong))).toBe('orders.loss_not_matched');
  expect(await codeOf(by_call(wrong))).toBe('orders.loss_not_matched');
  expect(await codeOf(web(wrong))).toBe('orders.loss_not_matched');
  // From here not even the right one is looked at: on the web, by call, or at a counter.
  expect(await codeOf(web(lost(n)))).toBe('orders.light_closed');
  expect(await codeOf(by_call(lost(n)))).toBe('orders.light_closed');
  expect(await stateOf(n)).toBe(null);
  const ticket = await desk.serve('loss_report');
  const asked = { business: 'loss_report', asks: { how: 'stolen' } };
  expect(await codeOf(desk.open(ticket, { ...asked, ...lost(n) }))).toBe('orders.light_closed');
  await must(desk.finish(ticket));
  // A number nobody has answers alike: nobody learns by guessing which there are.
  const none = { number: '13800000009', document_end: '000000' };
  const said: unknown[] = [];
  for (let left = 4; left > 0; left--) said.push(await codeOf(web(none)));
  expect(said).toEqual([
    ...Array.from({ length: 3 }, () => 'orders.loss_not_matched'),
    'orders.light_closed',
  ]);
});

test('SIM-04 three wrong ends of a document close the light way for a number that day, guessed at once too; the document itself still counts', async () => {
  const ticket = await desk.serve('loss_report');
  const [holder, other] = [next(), next()];
  const asked = { business: 'loss_report', asks: { how: 'stolen' }, number: demoNumber('used', holder) };
  const guess = (end: number) => desk.open(ticket, { ...asked, document_end: demoDocumentEnd(end) });
  const said = await Promise.all(Array.from({ length: 8 }, () => guess(holder + 1)));
  const codes = said.map(one => one.body.code).sort();
  expect(codes).toEqual([
    ...Array.from({ length: 5 }, () => 'orders.light_closed'),
    ...Array.from({ length: 3 }, () => 'orders.loss_not_matched'),
  ]);
  // Not even the right one is looked at any more; another number is nobody's guess.
  expect(await codeOf(guess(holder))).toBe('orders.light_closed');
  const { check_id } = await must(desk.read(holder));
  for (const one of [
    { ...asked, check_id },
    { ...asked, ...lost(other) },
  ]) {
    const { order_id } = await must(desk.open(ticket, one));
    await must(desk.step(order_id, 'lapse', { reason: 'found again' }));
  }
  await must(desk.finish(ticket));
});

test('SIM-05 the customer gets the moment in hand, at the counter too; a report that waits for the line rings when its minutes are over', async () => {
  const ticket = await desk.serve('loss_report');
  const holder = next();
  const request = { business: 'loss_report', asks: { how: 'stolen' }, ...lost(holder) };
  // Number and document belong together, or nothing is stopped: not for nothing said, nor for another's end.
  const { document_end, ...unsaid } = request;
  expect(await codeOf(desk.open(ticket, unsaid))).toBe('orders.document_end_needed');
  expect(document_end).not.toBe(demoDocumentEnd(holder + 1));
  const others = { ...request, document_end: demoDocumentEnd(holder + 1) };
  expect(await codeOf(desk.open(ticket, others))).toBe('orders.loss_not_matched');
  const read = (await must(desk.read(holder + 1))).check_id;
  expect(await codeOf(desk.open(ticket, { ...unsaid, check_id: read }))).toBe('orders.loss_not_matched');
  expect(await stateOf(holder)).toBeNull();
  const { order_id } = await must(desk.open(ticket, request));
  const { order } = await must(desk.clerk.get(`${hall}/orders/${order_id}`));
  expect(order.stopped_at).toBe(order.steps.qualify);
  await desk.tell(order_id);
  await must(desk.step(order_id, 'confirm'));
  await must(desk.cash(ticket, 0));
  const { papers_link } = await must(desk.clerk.get(`${hall}/tickets/${ticket}/basket`));
  const papers = await must(
    world.nobody('m').post(`${hall}/tickets/${ticket}/papers`, { secret: papers_link.split('#')[1] }),
  );
  expect(papers.forms[0].stopped_at).toBe(order.stopped_at);
  await must(desk.finish(ticket));
  // The line is cut: taken, and stopped the moment it is back; meanwhile the clock rings.
  const n = next();
  await must(desk.manager.post(`${hall}/carrier-link`, { state: 'down' }));
  const waits = await must(world.nobody('m').post(`${hall}/loss-reports`, lost(n)));
  expect(waits.stopped_at).toBeNull();
  const waiting = async () => (await must(desk.manager.get(`${hall}/open-orders`))).losses;
  expect(await waiting()).toMatchObject([{ state: 'reported', channel: 'web' }]);
  await world.at('09:20');
  expect(await waiting()).toMatchObject([{ state: 'late' }]);
  // The breach stands on the floor, where whoever leads the hall looks.
  const kinds = await run(`select kind from floor_alert where state <> 'done' and kind = 'promise'`);
  expect(kinds).toHaveLength(1);
  await must(desk.manager.post(`${hall}/carrier-link`, { state: 'up' }));
  await world.at('09:21');
  expect(await waiting()).toEqual([]);
  expect(await stateOf(n)).toBe('lost');
  const seen = await must(world.nobody('m').get(`${hall}/loss-reports/${waits.loss_id}`));
  expect(seen).toMatchObject({ state: 'stopped' });
  expect(JSON.stringify(seen)).not.toContain(demoNumber('used', n));
});

test('SIM-04 a loss is taken on the web and by the call centre, at any hour, from whoever knows number and document', async () => {
  await world.at('22:40');
  const web = (body: object) => world.nobody('m').post(`${hall}/loss-reports`, body);
  const [one, two] = [next(), next()];
  expect(await codeOf(web(lost(one, { document_end: demoDocumentEnd(two) })))).toBe(
    'orders.loss_not_matched',
  );
  // A number that nobody has is refused in the same words: nothing is learnt of either.
  expect(await codeOf(web(lost(one, { number: '13999999999' })))).toBe('orders.loss_not_matched');
  expect(await stateOf(one)).toBeNull();
  const done = await must(web(lost(one)));
  expect(await stateOf(one)).toBe('lost');
  expect(done.stopped_at).not.toBeNull();
  const call = (who: Caller) => who.post(`${hall}/loss-reports/by-call`, lost(two));
  for (const who of [desk.clerk, desk.manager]) expect(await codeOf(call(who))).toBe('kit.not_permitted');
  await must(call(await world.as('0107', 'office')));
  expect(await stateOf(two)).toBe('lost');
});

test('SIM-04 wrong ends of a document count on their own day and are kept no longer', async () => {
  const kept = async () => (await run('select count(*)::int as days from order_light_try'))[0]?.days;
  expect(await kept()).toBeGreaterThan(0);
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 1), '07:00'));
  expect(await kept()).toBe(0);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { plans } from '../carrier/index.ts';
import { demoNumber } from '../demo/index.ts';
import { addressOf, surnameOf } from '../identity/index.ts';
import { leafletOf, whyNotSellable } from './leaflet.ts';

const hall = '/api/halls/1001';
let world: World;
let desk: Desk;
const next = customers(180);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const codeOf = async (answer: Promise<Answered>) => (await answer).body.code;
const figures = async (row: string, who: Caller = desk.manager) => {
  const { figures: found } = await must(who.get(`${hall}/clauses/${row}/evidence?day=${world.day}`));
  return Object.fromEntries((found as { id: string; value: number }[]).map(one => [one.id, one.value]));
};

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
});
afterAll(() => world.close());

test('PRIN-08 once the document is read the screen has the family name, of two characters too, and the title the customer gave', async () => {
  expect(['刘桂英', '欧阳明月', '司马相如', '何思远'].map(name => surnameOf(name))).toEqual([
    '刘',
    '欧阳',
    '司马',
    '何',
  ]);
  const ticket = await desk.serve('consultation');
  await must(desk.read(3));
  const checks = async () => (await must(desk.clerk.get(`${hall}/tickets/${ticket}/checks`))).checks;
  expect((await checks())[0]).toMatchObject({ surname: '欧阳', name_mask: '欧***' });
  await must(desk.finish(ticket));
});

test('PRIN-05 the title is the customer’s own word, kept for the next visit; sex and age of a document give none', async () => {
  expect(addressOf('何', null)).toBeNull();
  const ticket = await desk.serve('consultation');
  const { check_id } = await must(desk.read(2));
  const checks = async (of: string) => (await must(desk.clerk.get(`${hall}/tickets/${of}/checks`))).checks;
  expect((await checks(ticket))[0].address).toBeNull();
  const given = await must(desk.clerk.post(`${hall}/checks/${check_id}/address`, { as: 'ms' }));
  expect(given.address).toEqual({ zh: '何女士', en: 'Ms 何' });
  await must(desk.finish(ticket));
  const again = await desk.serve('consultation');
  await must(desk.read(2));
  expect((await checks(again))[0].address.zh).toBe('何女士');
  await must(desk.finish(again));
});

test('PRIN-12 cash is booked when both sums were said aloud; they stay with the payment, and the customer’s screen shows them', async () => {
  const ticket = await desk.serve();
  const { total_fen } = await desk.confirmed(ticket, 'bill_payment');
  const pay = (announced?: boolean) =>
    desk.pay(ticket, { tender: 'cash', expected_fen: total_fen, received_fen: total_fen + 5000, announced });
  expect(await codeOf(pay(false))).toBe('orders.say_it_first');
  const paid = await must(pay(true));
  expect(paid.change_fen).toBe(5000);
  const { payment } = await must(desk.screen.get(`${desk.counter}/customer-orders`));
  expect(payment).toMatchObject({ received_fen: total_fen + 5000, change_fen: 5000 });
  const [said] = await run(`select facts from event where what = 'orders.cash_announced'`);
  expect(JSON.parse(said?.facts)).toEqual({
    payment_id: paid.payment_id,
    received_fen: total_fen + 5000,
    change_fen: 5000,
  });
  await must(desk.finish(ticket));
});

test('SVC-22 every plan on sale has its four-part sheet; without a whole one nothing is sold, and it goes home with the order', async () => {
  const price = (amount_fen: number) => ({
    amount_fen,
    version: 1,
    leaving_zh: '没有违约金',
    leaving_en: 'no penalty',
  });
  const book = new Map(plans.map(plan => [plan.code, price(plan.month_fen)])) as never;
  const whole = leafletOf('easy19', book);
  expect(whyNotSellable(whole)).toBeUndefined();
  expect(whyNotSellable(leafletOf('no-such-plan', book))).toBe('orders.no_leaflet');
  for (const part of ['does', 'costs', 'faults', 'hotline'] as const)
    expect(
      whyNotSellable({ ...(whole as NonNullable<typeof whole>), [part]: { zh: '', en: '' } }),
      part,
    ).toBe('orders.no_leaflet');
  for (const plan of plans) expect(whyNotSellable(leafletOf(plan.code, book)), plan.code).toBeUndefined();
  const n = next();
  await run(`update carrier_number set plan = 'easy19' where tail = $1 and mask like '139%'`, [
    demoNumber('used', n).slice(-4),
  ]);
  const ticket = await desk.serve('plan_change');
  const { order, total_fen } = await desk.confirmed(ticket, 'plan_change', {
    customer: n,
    asks: { plan: 'free59' },
  });
  await must(desk.cash(ticket, total_fen));
  const { papers_link } = await must(desk.clerk.get(`${hall}/tickets/${ticket}/basket`));
  const papers = await must(
    world.nobody('m').post(`${hall}/tickets/${ticket}/papers`, { secret: papers_link.split('#')[1] }),
  );
  expect(papers.forms[0].leaflet).toMatchObject({
    edition: 'free59/1',
    hotline: { zh: '咨询热线 10086，全天' },
  });
  const [delivered] = await run(
    `select facts from event where what = 'orders.order.deliver' and subject_id = $1`,
    [order],
  );
  expect(JSON.parse(delivered?.facts).leaflet).toBe('free59/1');
  await must(desk.finish(ticket));
});

test('BIZ-08 a replaced card is watched for a day: the screen says until when, and another replacement waits', async () => {
  const n = next();
  const number = demoNumber('used', n);
  const ticket = await desk.serve('sim_replacement');
  const { total_fen } = await desk.confirmed(ticket, 'sim_replacement', { customer: n });
  await must(desk.cash(ticket, total_fen));
  const { check_id } = await must(desk.read(n));
  const { own } = await must(desk.clerk.post(`${hall}/tickets/${ticket}/number`, { number, check_id }));
  expect(own.cooling_until).not.toBeNull();
  const again = { business: 'sim_replacement', asks: { reason: 'stolen' }, number, check_id };
  expect(await codeOf(desk.open(ticket, again))).toBe('orders.card_cooling');
  // A card that fails is no second loss: it is changed.
  const swap = await must(
    desk.open(ticket, { business: 'sim_swap', asks: { why: 'faulty' }, number, check_id }),
  );
  await must(desk.step(swap.order_id, 'lapse', { reason: 'only asked' }));
  await must(desk.finish(ticket));
});

test('BIZ-03 whoever is sent to a second counter is counted, against an aim of none', async () => {
  const before = await figures('BIZ-03');
  const other = await Desk.open(world, { clerk: '0302', number: 2, customer: next });
  const ticket = await desk.serve('consultation');
  const on = () =>
    desk.clerk.post(`${hall}/tickets/${ticket}/transfer`, {
      reason: '专席办理，电话 13800000000',
      business: 'consultation',
    });
  // What was begun here is ended here: another clerk could not tell or sign it.
  const { order_id } = await must(
    desk.open(ticket, {
      business: 'bill_payment',
      asks: { amount_fen: 5_000 },
      number: demoNumber('used', next()),
    }),
  );
  expect(await codeOf(on())).toBe('orders.unfinished');
  await must(desk.step(order_id, 'lapse', { reason: 'only asked' }));
  await must(on());
  const [sent] = await run(
    `select facts from event where subject_id = $1 and what = 'queue.ticket.transfer'`,
    [ticket],
  );
  expect(JSON.parse(sent?.facts).reason).toBe('专席办理，电话 *********00');
  await must(other.clerk.post(`${other.counter}/call-next`));
  await must(other.clerk.post(`${hall}/tickets/${ticket}/arrive`));
  await must(other.finish(ticket));
  const after = await figures('BIZ-03');
  expect(after).toMatchObject({ second: (before.second ?? 0) + 1, target: 0 });
  expect(after.one_counter).toBeLessThan(100);
});

test('BIZ-13 how long numbers take to come back stands beside the hour of the norm', async () => {
  const ticket = await desk.serve('resume');
  const { total_fen } = await desk.confirmed(ticket, 'resume');
  await must(desk.cash(ticket, total_fen));
  await must(desk.finish(ticket));
  const found = await figures('BIZ-13');
  expect(found).toMatchObject({ mean: 0, limit: 60 });
});

test('BIZ-12 the end of a rest is told some days before, unless the number came back earlier', async () => {
  const n = next();
  const texts = async () =>
    (await must(world.nobody('m').get(`${hall}/simulated-phone`))).messages.filter((one: { text: string }) =>
      one.text.includes('自动复机，从那天起'),
    );
  const rest = async (customer: number): Promise<void> => {
    const ticket = await desk.serve('suspension');
    const { total_fen } = await desk.confirmed(ticket, 'suspension', { customer, asks: { months: 1 } });
    await must(desk.cash(ticket, total_fen));
    await must(desk.finish(ticket));
  };
  await rest(n);
  const early = next();
  await rest(early);
  const ticket = await desk.serve('resume');
  const { check_id } = await must(desk.read(early));
  const { order_id } = await must(
    desk.open(ticket, { business: 'resume', asks: {}, number: demoNumber('used', early), check_id }),
  );
  await desk.tell(order_id);
  await must(desk.sign(order_id));
  await must(desk.cash(ticket, 0));
  await must(desk.finish(ticket));
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 26), '09:00'));
  expect(await texts()).toEqual([]);
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 29), '12:00'));
  expect(await texts()).toHaveLength(1);
});

test('BIZ-30 after its day is over an order is adjusted by the hall manager and one above, on today’s books', async () => {
  // The hall stands some weeks later by now: what was sold then is of a day that is over.
  const [of] = await run(
    `select id, total_fen, clerk_id from business_order where business = 'bill_payment' and state = 'delivered' and total_fen > 0 limit 1`,
  );
  const boss = await world.as('0306', 'office');
  const branch = await world.as('0102', 'office');
  const ask = (who: Caller, reason = '账户报错，客户次日来更正') =>
    who.post(`${hall}/pairs`, { what: 'orders.order.adjust', subject_id: of?.id, facts: { reason } });
  expect(await codeOf(desk.clerk.post(`${hall}/orders/${of?.id}/reversal`, { reason: '缴错了' }))).toBe(
    'orders.day_is_over',
  );
  expect(await codeOf(ask(desk.clerk))).toBe('kit.not_permitted');
  expect(await codeOf(ask(boss, ''))).toBe('orders.say_why');
  const { pair_id } = await must(ask(boss));
  expect(await codeOf(boss.post(`${hall}/pairs/${pair_id}/seal`))).toBe('people.pair_same_person');
  const sealed = await branch.post(`${hall}/pairs/${pair_id}/seal`);
  expect(sealed.body.code ?? 'ok').toBe('ok');
  const [now] = await run('select state from business_order where id = $1', [of?.id]);
  expect(now?.state).toBe('reversed');
  const [owed] = await run('select state, amount_fen from refund where subject_id = $1', [of?.id]);
  expect(owed).toMatchObject({ state: 'due', amount_fen: of?.total_fen });
});

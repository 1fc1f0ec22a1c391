import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDayBegun, rowsOf } from '../../apps/server/testing/begun.ts';
import { customers, type Desk, must } from '../../apps/server/testing/desk.ts';
import type { World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { nextMonth } from '../carrier/index.ts';
import { demoNumber } from '../demo/index.ts';

let world: World;
let desk: Desk;
let phone: Caller;
const next = customers(200);
const run = rowsOf(() => world);

beforeAll(async () => {
  ({ world, desk } = await aDayBegun(next));
  phone = world.nobody('m');
});
afterAll(() => world.close());

const arrived = async (n: number): Promise<{ text: string; link: string | null }[]> =>
  (await must(phone.get('/api/halls/1001/simulated-phone'))).messages.filter((one: { mask: string }) =>
    one.mask.endsWith(demoNumber('used', n).slice(-4)),
  );
/** A plan that begins next month is ordered; answers the order and the customer. */
async function ordered(): Promise<{ order: string; n: number }> {
  const n = next();
  const ticket = await desk.serve('plan_change');
  const [now] = await run('select plan from carrier_number where mask = $1 and tail = $2', [
    `139****${demoNumber('used', n).slice(-4)}`,
    demoNumber('used', n).slice(-4),
  ]);
  const plan = now.plan === 'free59' ? 'easy19' : 'free59';
  const { order } = await desk.confirmed(ticket, 'plan_change', { asks: { plan }, customer: n });
  await must(desk.pay(ticket, { tender: 'cash', expected_fen: 0 }));
  await must(desk.finish(ticket));
  const [row] = await run('select state from business_order where id = $1', [order]);
  expect(row.state).toBe('delivered');
  return { order, n };
}

test('BIZ-24 who was accepted in advance is told what became of it, done or not', async () => {
  const line = (state: string) => must(desk.manager.post(`${desk.hall}/carrier-link`, { state }));
  for (const [outcome, holds] of [
    ['已办妥', true],
    ['没有办成', false],
  ] as const) {
    const n = next();
    const ticket = await desk.serve('plan_change');
    const { check_id } = await must(desk.read(holds ? n : next()));
    await line('down');
    const asked = {
      business: 'plan_change',
      asks: { plan: 'free59' },
      number: demoNumber('used', n),
      check_id,
    };
    const { order_id } = await must(desk.clerk.post(`${desk.hall}/tickets/${ticket}/pre-accepted`, asked));
    await must(desk.sign(order_id));
    await line('up');
    const entered = await desk.step(order_id, 'back-enter');
    expect(entered.status).toBe(holds ? 200 : 409);
    await world.at(holds ? '09:20' : '09:40');
    const texts = (await arrived(n)).map(one => one.text);
    expect(texts.filter(text => text.includes(outcome))).toHaveLength(1);
    await must(desk.finish(ticket));
  }
});

test('BIZ-24 the customer wants the papers on the phone: the link goes to the number of the visit, once more if asked', async () => {
  const n = next();
  const ticket = await desk.serve('bill_payment');
  const send = (who = desk.clerk) => who.post(`${desk.hall}/tickets/${ticket}/papers-by-message`);
  expect((await send()).body.code).toBe('orders.no_papers_to_send');
  const { total_fen } = await desk.confirmed(ticket, 'bill_payment', { customer: n });
  await must(desk.cash(ticket, total_fen));
  expect((await send(await world.as('0302'))).body.code).toBe('orders.visit_not_here');
  expect(await must(send())).toEqual({ told_at: `139****${demoNumber('used', n).slice(-4)}` });
  await world.at('09:50');
  const [told] = await arrived(n);
  const [path, secret] = (told?.link ?? '').split('#');
  expect(path).toBe(`/m/1001/p/${ticket}`);
  const papers = await must(phone.post(`/api/halls/1001/tickets/${ticket}/papers`, { secret }));
  expect(papers.receipts).toHaveLength(1);
  await must(desk.finish(ticket));
});

test('PRM-05 before the first charge a reminder goes out, and its link gives up what was ordered for nothing', async () => {
  const { order, n } = await ordered();
  const kept = await ordered();
  const charged_on = nextMonth(world.day);
  const [waiting] = await run(`select state, send_at from notice where subject_id = $1`, [order]);
  expect(waiting.send_at.getTime()).toBeGreaterThanOrEqual(onDay(addDays(charged_on, -3), '10:00').getTime());
  // On the last days of a month it goes out at once.
  if (addDays(charged_on, -3) > world.day) expect([waiting.state, await arrived(n)]).toEqual(['queued', []]);
  await stepHall(world.server.house, 1001, onDay(addDays(charged_on, -1), '12:00'));
  const [told] = await arrived(n);
  expect(told?.text).toContain(`从 ${charged_on} 起首次收费`);
  const [, secret = ''] = (told?.link ?? '').split('#');
  const path = `/api/halls/1001/orders/${order}`;
  const shown = await must(phone.post(`${path}/ordered`, { secret }));
  expect(shown).toMatchObject({ charged_on, why_not: null, state: 'delivered' });
  expect((await phone.post(`${path}/give-up`, { secret: 'x'.repeat(24) })).status).toBe(404);
  expect((await must(phone.post(`${path}/give-up`, { secret }))).state).toBe('reversed');
  expect((await phone.post(`${path}/give-up`, { secret })).body.code).toBe('orders.given_up_already');
  const plans = await run(
    'select next_plan from carrier_number n join business_order o on o.number_id = n.id where o.id = $1',
    [order],
  );
  expect(plans).toEqual([{ next_plan: null }]);
  // Once it is charged, the link gives nothing up.
  const [other] = await arrived(kept.n);
  await stepHall(world.server.house, 1001, onDay(charged_on, '00:01'));
  expect((await arrived(n)).map(one => one.text).join()).toContain('已按您的要求取消');
  const late = await phone.post(`/api/halls/1001/orders/${kept.order}/give-up`, {
    secret: (other?.link ?? '').split('#')[1],
  });
  expect(late.body.code).toBe('orders.charged_already');
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { onDay } from '../../kit/clock.ts';
import type { Answered } from '../../kit/testing/http.ts';

let world: World;
let desk: Desk;
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const refused = async (code: string, answer: Promise<Answered>): Promise<void> => {
  const { status, body } = await answer;
  expect(body.code, JSON.stringify(body)).toBe(code);
  expect(status >= 400 && status < 500, String(status)).toBe(true);
};
const finish = (ticket: string, outcome: string) =>
  desk.clerk.post(`${desk.hall}/tickets/${ticket}/finish`, { outcome });
const ask = (ticket: string, asks: object) => desk.open(ticket, { business: 'consultation', asks });
const open = async () => (await must(desk.manager.get(`${desk.hall}/open-orders`))).follow_ups;

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, till: false });
});
afterAll(() => world.close());

test('SVC-02 BIZ-16 SVC-06 a visit ends as a consultation only when topic, answer and solved or not are on record', async () => {
  const ticket = await desk.serve('consultation');
  await refused('orders.no_consultation', finish(ticket, 'consulted'));
  for (const asks of [
    {},
    { topic: 'weather' },
    { topic: 'plan', article: 'bill_lines' },
    { topic: 'plan', article: 'free text', solved: true },
  ])
    expect((await ask(ticket, asks)).status, JSON.stringify(asks)).toBe(422);
  const { order_id } = await must(ask(ticket, { topic: 'plan', article: 'plan_leave', solved: true }));
  const { order } = await must(desk.clerk.get(`${desk.hall}/orders/${order_id}`));
  expect(order).toMatchObject({ state: 'delivered' });
  expect(order.form.map((line: { value: { zh: string } }) => line.value.zh)).toEqual([
    '套餐资费',
    '退订与改套餐（第 1 版）',
    '已解决',
  ]);
  await must(finish(ticket, 'consulted'));
  expect(await open()).toEqual([]);
});

test('SVC-02 a question that was not solved waits with the clock of the promise, and reaches the manager', async () => {
  const ticket = await desk.serve('consultation');
  await must(ask(ticket, { topic: 'network', article: 'signal_weak', solved: false }));
  await must(finish(ticket, 'consulted'));
  const [left] = await open();
  expect(left).toMatchObject({ topic: { zh: '网络信号' }, late: false });
  const [{ hours }] = (await run(
    'select extract(epoch from due_at - opened_at)::int / 3600 as hours from order_follow_up',
  )) as [{ hours: number }];
  expect(hours).toBe(24);
  // Its time is over: it stands late in the manager's list until somebody answers.
  await run(`update due_work set due_at = $1 where kind = 'orders.follow_up_over'`, [
    onDay(world.day, '09:00'),
  ]);
  await world.at('09:00');
  expect(await open()).toMatchObject([{ late: true }]);
  const given = { article: 'signal_weak', how: 'called' };
  const path = `${desk.hall}/follow-ups/${left.id}/answer`;
  await refused('orders.not_the_owner', desk.floor.post(path, given));
  expect((await desk.manager.post(path, { ...given, how: 'by_owl' })).status).toBe(422);
  await must(desk.manager.post(path, given));
  await refused('kit.not_from_here', desk.manager.post(path, given));
  expect(await open()).toEqual([]);
  const events = await run(`select what from event where what like 'orders.follow_up.%' order by at, id`);
  expect(events.map(one => one.what)).toEqual([
    'orders.follow_up.leave_open',
    'orders.follow_up.run_late',
    'orders.follow_up.answer',
  ]);
});

test('ROLE-06 a clerk without the certificate of a business opens no order of it, at no counter', async () => {
  const ticket = await desk.serve('consultation');
  const asks = { topic: 'plan', article: 'plan_leave', solved: true };
  const serves = (await run('select serves from counter where hall_id = 1001 and number = 3'))[0].serves;
  await run(
    `update counter set serves = array_remove(serves, 'consultation') where hall_id = 1001 and number = 3`,
  );
  await refused('orders.not_licensed', ask(ticket, asks));
  await run('update counter set serves = $1 where hall_id = 1001 and number = 3', [serves]);
  await must(ask(ticket, asks));
});

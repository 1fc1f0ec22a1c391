import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { demoNumber } from '../demo/index.ts';

let world: World;
let clerk: Caller;
let ticket: string;

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  clerk = await world.as('0301');
  const floor = await world.as('0304', 'floor');
  await world.at('09:00');
  await clerk.post(`/api/halls/1001/counters/${world.counter(3)}/open`);
  const taken = await floor.post('/api/halls/1001/tickets', { class: 'ordinary', business: 'bill_payment' });
  ticket = taken.body.id;
  await clerk.post(`/api/halls/1001/counters/${world.counter(3)}/call-next`);
  await clerk.post(`/api/halls/1001/tickets/${ticket}/arrive`);
});
afterAll(() => world.close());

const lookUp = (body: object) => clerk.post(`/api/halls/1001/tickets/${ticket}/number`, body);

test('BIZ-06 who pays for a number sees its mask alone; its proven holder sees account and plan', async () => {
  const stranger = await lookUp({ number: demoNumber('used', 12) });
  expect(stranger.body, JSON.stringify(stranger.body)).toMatchObject({ own: null, state: 'in_service' });
  const read = await clerk.post(`/api/halls/1001/counters/${world.counter(3)}/documents/simulated`, {
    sample: 12,
  });
  const { check_id } = read.body;
  const own = await lookUp({ number: demoNumber('used', 12), check_id });
  expect(own.body.own, JSON.stringify(own.body)).toMatchObject({ numbers_most: 5 });
  const other = await lookUp({ number: demoNumber('used', 13), check_id });
  expect(other.body.own).toBeNull();
});

test('BIZ-29 each part that was told keeps its own time, and the fourth does not stand for the others', async () => {
  const opened = await clerk.post(`/api/halls/1001/tickets/${ticket}/orders`, {
    business: 'bill_payment',
    asks: { amount_fen: 5000 },
    number: demoNumber('used', 10),
  });
  const order = opened.body.order_id;
  await clerk.post(`/api/halls/1001/orders/${order}/tell`, { part: 'content' });
  await world.at('09:02');
  await clerk.post(`/api/halls/1001/orders/${order}/tell`, { part: 'price' });
  const basket = await clerk.get(`/api/halls/1001/tickets/${ticket}/basket`);
  const { told } = basket.body.orders[0];
  expect(Object.keys(told).sort()).toEqual(['content', 'price']);
  expect(told.content < told.price).toBe(true);
  const early = await clerk.post(`/api/halls/1001/orders/${order}/confirm`);
  expect(early.body.code).toBe('kit.not_from_here');
});

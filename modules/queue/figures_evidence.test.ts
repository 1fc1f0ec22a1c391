import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Caller } from '../../kit/testing/http.ts';

let world: World;
let kiosk: Caller;
let clerk: Caller;
let manager: Caller;
let desk: string;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  kiosk = await world.device(1001, 'K1');
  clerk = await world.as('0301');
  manager = await world.as('0306', 'clause');
  desk = `/api/halls/1001/counters/${world.counter(1)}`;
  await clerk.post(`${desk}/open`);
});
afterAll(() => world.close());

const take = async (body: object = { class: 'ordinary' }) =>
  (await kiosk.post('/api/halls/1001/tickets', body)).body;

const evidenceOf = async (row: string, filter = '') => {
  const query = filter === '' ? '' : `?filter=${filter}`;
  const { body } = await manager.get(`/api/halls/1001/clauses/${row}/evidence${query}`);
  const figures = Object.fromEntries(
    body.figures.map((one: { id: string; value: number }) => [one.id, one.value]),
  );
  return { ...body, figures };
};

const serve = async (until: string, more: object = {}) => {
  const called = (await clerk.post(`${desk}/call-next`, more)).body;
  await clerk.post(`/api/halls/1001/tickets/${called.ticket_id}/arrive`);
  await world.at(until);
  await clerk.post(`/api/halls/1001/tickets/${called.ticket_id}/finish`, { outcome: 'done' });
};

test('QUE-09 ROLE-26 a care number is asked for, never inferred, and keeps the limit of care', async () => {
  const elder = await take({ class: 'ordinary', elder: true });
  const care = await take({ class: 'care' });
  expect(elder.wait_limit_s).toBe(900);
  expect(care).toMatchObject({ wait_limit_s: 300 });
  expect(care.label).toMatch(/^H/);
  expect(elder.label).toMatch(/^A/);
  // Whoever asked for care is nearer to the limit, and is called before those who came earlier.
  await world.at('09:02');
  expect((await clerk.post(`${desk}/call-next`)).body.label).toBe(care.label);
  await clerk.post(`/api/halls/1001/tickets/${care.id}/arrive`);
  await clerk.post(`/api/halls/1001/tickets/${care.id}/finish`, { outcome: 'done' });
  await serve('09:05');
  const witnessed = await evidenceOf('QUE-09');
  expect(witnessed.total).toBe(2);
  // A company's or a member's class is not a customer's to choose on the phone.
  const phone = await world.nobody().post('/api/halls/1001/remote-tickets', {
    class: 'group',
    holder: 'a phone that asks for what it may not have',
  });
  expect(phone.status).toBeGreaterThanOrEqual(400);
});

test('QUE-02 the error of the promises is on the page of the clause, and agrees with the record', async () => {
  await take();
  await take();
  await serve('09:10');
  await serve('09:14');
  const rows = (
    await world.db.pool.query(
      `select abs(promise_mid_s - extract(epoch from first_called_at - wait_from))::float8 as off from queue_ticket
       where hall_id = 1001 and first_called_at is not null and promise_mid_s is not null`,
    )
  ).rows as { off: number }[];
  expect(rows.length).toBeGreaterThan(1);
  const mean_s = rows.reduce((sum, one) => sum + one.off, 0) / rows.length;
  const { figures, total } = await evidenceOf('QUE-02');
  expect(total).toBe(rows.length);
  expect(figures.error).toBe(Math.round(mean_s / 6) / 10);
  expect(figures.near).toBe((100 * rows.filter(one => one.off <= 180).length) / rows.length);
});

test('SVC-08 handling times by business, against the published limit, with those beyond it', async () => {
  await take({ class: 'payment', business: 'bill_payment' });
  await take({ class: 'payment', business: 'bill_payment' });
  await serve('09:15');
  await serve('09:25');
  const { figures, filter, total } = await evidenceOf('SVC-08', 'bill_payment');
  expect({ filter, total }).toEqual({ filter: 'bill_payment', total: 2 });
  expect(figures).toMatchObject({ p50: 1, p90: 10, limit: 2, over: 1, max: 600 });
});

test('QUE-08 the rate of calls out of order is on the page of the clause, each with its event', async () => {
  await take();
  const late = await take();
  expect((await clerk.post(`${desk}/call-next`, { ticket_id: late.id })).body.code).toBe(
    'queue.jump_needs_reason',
  );
  const before = await evidenceOf('QUE-08');
  await serve('09:30', { ticket_id: late.id, reason: '客户突感不适' });
  const after = await evidenceOf('QUE-08');
  expect(before.figures.jumps).toBe(0);
  expect(after.figures).toMatchObject({ jumps: 1, calls: before.figures.calls + 1 });
  expect(after.figures.share).toBeCloseTo(100 / after.figures.calls);
  expect(after.witnesses.map((one: { subject_id: string }) => one.subject_id)).toEqual([late.id]);
  // A clerk of another hall calls nobody here.
  const stranger = await world.as('0401');
  expect((await stranger.post(`${desk}/call-next`)).status).toBe(404);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
});
afterAll(async () => {
  await world.close();
});

test('PRIN-11 a pause needs one of the published reasons and has its limit; staying away longer is an event', async () => {
  const clerk = await world.as('0301');
  const desk = `/api/halls/1001/counters/${world.counter(1)}`;
  await clerk.post(`${desk}/open`);
  expect((await clerk.post(`${desk}/pause`, {})).body.code).toBe('kit.bad_input');
  const paused = await clerk.post(`${desk}/pause`, { reason: 'water' });
  expect(paused.body.state).toBe('paused');
  const over = async () =>
    (await world.db.pool.query(`select 1 from event where hall_id = 1001 and what = 'counters.pause_over'`))
      .rowCount;
  await world.at('09:09');
  expect(await over()).toBe(0);
  await world.at('09:10');
  expect(await over()).toBe(1);
});

test('BIZ-03 a counter opens for nobody without a certificate for its business', async () => {
  const intern = await world.as('0303');
  const alone = await intern.post(`/api/halls/1001/counters/${world.counter(2)}/open`);
  expect(alone.body.code).toBe('people.no_mentor');
  const clerk = await world.as('0302');
  await world.db.pool.query(
    `update certificate set valid_until = '2020-01-01' where person_id = (select id from person where staff_no = '0302')`,
  );
  const refused = await clerk.post(`/api/halls/1001/counters/${world.counter(2)}/open`);
  expect(refused.body).toMatchObject({ status: 409, code: 'counters.not_certified' });
});

test('PRIN-11 the customer screen says sorry and why; how often, how long and how long too long is on the page of the clause', async () => {
  const clerk = await world.as('0301');
  const desk = `/api/halls/1001/counters/${world.counter(1)}`;
  const screen = await world.device(1001, 'C1', 'customer');
  const shown = (await screen.get('/api/halls/1001/customer-screen')).body;
  expect(shown).toMatchObject({ counter_state: 'paused', pause_reason: { zh: '饮水、如厕' } });
  await world.at('09:12');
  await clerk.post(`${desk}/resume`);
  expect((await screen.get('/api/halls/1001/customer-screen')).body.pause_reason).toBeNull();
  const manager = await world.as('0306', 'clause');
  const { figures } = (await manager.get('/api/halls/1001/clauses/PRIN-11/evidence')).body;
  expect(figures.map((one: { id: string; value: number }) => [one.id, one.value])).toEqual([
    ['over', 1],
    ['pauses', 1],
    ['mean', 12],
    ['all', 12],
  ]);
});

test('ROLE-06 the certificates of a clerk decide which businesses come to the counter', async () => {
  const clerk = await world.as('0312');
  const opened = await clerk.post(`/api/halls/1001/counters/${world.counter(3)}/open`);
  expect(opened.body.serves).toContain('bill_payment');
  expect(opened.body.serves).not.toContain('ownership_transfer');
  const kiosk = await world.device(1001, 'K1');
  await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary', business: 'ownership_transfer' });
  const call = `/api/halls/1001/counters/${world.counter(3)}/call-next`;
  expect((await clerk.post(call)).body.code).toBe('queue.line_is_empty');
  await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary', business: 'plan_change' });
  expect((await clerk.post(call)).status).toBe(200);
});

test('FAC-04 an express counter calls payment numbers alone, not even another by choice', async () => {
  const admin = await world.as('0103', 'admin');
  const desk = `/api/halls/1001/counters/${world.counter(5)}`;
  const licence = { wall: 'north', classes: ['payment'], businesses: ['bill_payment', 'consultation'] };
  const manager = await world.as('0305', 'floor');
  expect((await manager.post(`${desk}/entry`, { number: 5, ...licence })).status).toBe(403);
  expect((await admin.post(`${desk}/entry`, { number: 5, ...licence })).status).toBe(200);
  const clerk = await world.as('0310');
  await clerk.post(`${desk}/open`);
  const kiosk = await world.device(1001, 'K1');
  const take = async (of: string) => (await kiosk.post('/api/halls/1001/tickets', { class: of })).body;
  const ordinary = await take('ordinary');
  const payment = await take('payment');
  expect((await clerk.post(`${desk}/call-next`)).body.ticket_id).toBe(payment.id);
  for (const [verb, body] of [
    ['arrive', {}],
    ['finish', { outcome: 'done' }],
  ] as const)
    await clerk.post(`/api/halls/1001/tickets/${payment.id}/${verb}`, body);
  expect((await clerk.post(`${desk}/call-next`)).body.code).toBe('queue.line_is_empty');
  const chosen = { ticket_id: ordinary.id, reason: 'care' };
  expect((await clerk.post(`${desk}/call`, chosen)).status).not.toBe(200);
  const page = (await manager.get('/api/halls/1001/clauses/FAC-04/evidence')).body;
  expect(page.witnesses.map((one: { what: string }) => one.what)).toContain('counters.counter.amend');
});

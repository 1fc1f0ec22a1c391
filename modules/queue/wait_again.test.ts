import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Caller } from '../../kit/testing/http.ts';

let world: World;
let kiosk: Caller;
let clerk: Caller;
let desk: string;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  kiosk = await world.device(1001, 'K1');
  clerk = await world.as('0301');
  desk = `/api/halls/1001/counters/${world.counter(1)}`;
  await clerk.post(`${desk}/open`);
  await (await world.as('0302')).post(`/api/halls/1001/counters/${world.counter(2)}/open`);
});
afterAll(() => world.close());

const take = async () => (await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' })).body;
const ticket = (id: string, verb: string, body: object = {}) =>
  clerk.post(`/api/halls/1001/tickets/${id}/${verb}`, body);
/** The times on the hall's clock at which a ticket was put before the manager, or became red. */
const told = async (id: string, what: string): Promise<string[]> =>
  (
    await world.db.pool.query(
      `select to_char(at at time zone 'Asia/Shanghai', 'HH24:MI:SS') as face from event where hall_id = 1001 and subject_id = $1 and what = $2 order by at`,
      [id, what],
    )
  ).rows.map(row => row.face);

test('QUE-01 a transferred number waits on under its old clock: it is warned and red as if nobody had called it', async () => {
  const { id } = await take();
  await world.at('09:05');
  await clerk.post(`${desk}/call-next`);
  await ticket(id, 'arrive');
  expect((await ticket(id, 'transfer', { reason: '换台' })).body.state).toBe('issued');
  await world.at('09:11');
  expect(await told(id, 'queue.wait_warning')).toEqual([]);
  await world.at('09:16');
  expect(await told(id, 'queue.wait_warning')).toEqual(['09:12:00']);
  expect(await told(id, 'queue.wait_over')).toEqual(['09:15:00']);
  // Once more, past the limit: it waits again and is red at once; it keeps its place before whoever came later.
  const later = await take();
  expect((await clerk.post(`${desk}/call-next`)).body.ticket_id).toBe(id);
  await ticket(id, 'arrive');
  await ticket(id, 'transfer', { reason: '换台' });
  await world.at('09:17');
  expect(await told(id, 'queue.wait_over')).toEqual(['09:15:00', '09:16:00']);
  expect((await clerk.post(`${desk}/call-next`)).body.ticket_id).toBe(id);
  await ticket(id, 'arrive');
  await ticket(id, 'finish', { outcome: 'done' });
  expect((await clerk.post(`${desk}/call-next`)).body.ticket_id).toBe(later.id);
  await ticket(later.id, 'arrive');
  await ticket(later.id, 'finish', { outcome: 'done' });
});

test('QUE-04 a number that came back waits under a clock of its own again', async () => {
  const { id } = await take();
  await clerk.post(`${desk}/call-next`);
  for (const time of ['09:18', '09:19']) {
    await world.at(time);
    await ticket(id, 'recall');
  }
  await world.at('09:20');
  expect((await ticket(id, 'no_show')).body.state).toBe('missed');
  expect((await ticket(id, 'return')).body.state).toBe('issued');
  await world.at('09:36');
  expect(await told(id, 'queue.wait_warning')).toEqual(['09:32:00']);
  expect(await told(id, 'queue.wait_over')).toEqual(['09:35:00']);
});

test('QUE-03 a number sent to a counter that then closes is anybody’s again: it does not wait for ever', async () => {
  const { id } = await take();
  const other = await world.as('0302');
  const aside = `/api/halls/1001/counters/${world.counter(2)}`;
  for (let calls = 0; calls < 3; calls += 1) {
    const called = (await clerk.post(`${desk}/call-next`)).body.ticket_id;
    await ticket(called, 'arrive');
    if (called === id) break;
    await ticket(called, 'finish', { outcome: 'done' });
  }
  const sent = await ticket(id, 'transfer', { reason: '换台', to_counter_id: world.counter(2) });
  expect(sent.body.state).toBe('issued');
  expect((await clerk.post(`${desk}/call-next`)).body.code).toBe('queue.line_is_empty');
  expect((await other.post(`${aside}/pause`, { reason: 'lunch' })).status).toBe(200);
  expect((await clerk.post(`${desk}/call-next`)).body.code).toBe('queue.line_is_empty');
  expect((await other.post(`${aside}/close`)).status).toBe(200);
  expect((await clerk.post(`${desk}/call-next`)).body.ticket_id).toBe(id);
  await ticket(id, 'arrive');
  await ticket(id, 'finish', { outcome: 'done' });
});

test('SVC-20 a number that waits for the counter of whoever took it is anybody’s: nobody else is held up by it', async () => {
  const other = await world.as('0302');
  const aside = `/api/halls/1001/counters/${world.counter(2)}`;
  expect((await other.post(`${aside}/open`)).status).toBe(200);
  const { id } = await take();
  await world.db.pool.query(
    `update queue_ticket set wanted_counter_id = $2, taken_by = (select id from person where staff_no = '0302')
     where hall_id = 1001 and id = $1`,
    [id, world.counter(2)],
  );
  expect((await other.post(`${aside}/call-next`)).body.code).toBe('queue.own_ticket');
  expect((await clerk.post(`${desk}/call-next`)).body.ticket_id).toBe(id);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

test('a number is taken, called, served and finished (QUE-01, QUE-04)', async () => {
  const kiosk = await world.device(1001, 'K1');
  const refused = await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' });
  expect(refused.body).toMatchObject({ status: 409, code: 'queue.not_taking', title: '现在不发号。' });

  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  const taken = await kiosk.post('/api/halls/1001/tickets', {
    class: 'ordinary',
    business: 'sim_replacement',
  });
  expect(taken.body).toMatchObject({ label: 'A001', ahead: 0, wait_limit_s: 900 });

  const clerk = await world.as('0301');
  const opened = await clerk.post(`/api/halls/1001/counters/${world.counter(1)}/open`);
  expect(opened.body).toMatchObject({ state: 'open' });
  const called = await clerk.post(`/api/halls/1001/counters/${world.counter(1)}/call-next`);
  expect(called.body).toMatchObject({ label: 'A001', counter_number: 1, jumped: false });
  const started = await clerk.post(`/api/halls/1001/tickets/${called.body.ticket_id}/arrive`);
  expect(started.body).toMatchObject({ state: 'serving' });
  await world.at('09:06');
  const finished = await clerk.post(`/api/halls/1001/tickets/${called.body.ticket_id}/finish`, {
    outcome: 'done',
  });
  expect(finished.body).toMatchObject({ state: 'finished' });

  const events = await world.db.pool.query(
    'select what from event where hall_id = 1001 and subject_id = $1 order by at, id',
    [called.body.ticket_id],
  );
  expect(events.rows.map(row => row.what)).toEqual([
    'queue.ticket.take',
    'queue.ticket.call',
    'queue.ticket.arrive',
    'queue.ticket.finish',
  ]);
});

test('SVC-20 a clerk who is a floor advisor too may take a number for a customer, and never calls or serves it', async () => {
  await world.db.pool.query(
    `insert into role_assignment (id, person_id, role, hall_id, given_at)
     select gen_random_uuid(), id, 'floor_advisor', 1001, now() from person where staff_no = '0302'`,
  );
  const [both, other] = [await world.as('0302'), await world.as('0301')];
  const desk = (number: number) => `/api/halls/1001/counters/${world.counter(number)}`;
  // Who only serves takes no number at all.
  expect((await other.post('/api/halls/1001/tickets', { class: 'ordinary' })).body).toMatchObject({
    status: 403,
    code: 'kit.not_permitted',
  });
  await both.post(`${desk(2)}/open`);
  const own = (await both.post('/api/halls/1001/tickets', { class: 'ordinary' })).body;
  // Nobody else waits: the reason is told, whether the number is asked for or the next one.
  expect((await both.post(`${desk(2)}/call-next`)).body).toMatchObject({
    status: 409,
    code: 'queue.own_ticket',
  });
  const chosen = { ticket_id: own.id, reason: '熟客' };
  expect((await both.post(`${desk(2)}/call-next`, chosen)).body.code).toBe('queue.own_ticket');
  expect((await both.get(`${desk(2)}/view`)).body).toMatchObject({ next_id: null, fronts: [] });
  // Somebody else's number behind it is called as if it stood in front.
  const kiosk = await world.device(1001, 'K1');
  const behind = (await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' })).body;
  const called = await both.post(`${desk(2)}/call-next`);
  expect(called.body).toMatchObject({ ticket_id: behind.id, jumped: false });
  // A colleague serves it, and cannot send it back to whoever took it either.
  expect((await other.post(`${desk(1)}/call-next`)).body.ticket_id).toBe(own.id);
  await other.post(`/api/halls/1001/tickets/${own.id}/arrive`);
  await both.post(`/api/halls/1001/tickets/${behind.id}/arrive`);
  await both.post(`/api/halls/1001/tickets/${behind.id}/finish`, { outcome: 'done' });
  const sent = { reason: '换台', to_counter_id: world.counter(2) };
  expect((await other.post(`/api/halls/1001/tickets/${own.id}/transfer`, sent)).body.code).toBe(
    'queue.no_target',
  );
});

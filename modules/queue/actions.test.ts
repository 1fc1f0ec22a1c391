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

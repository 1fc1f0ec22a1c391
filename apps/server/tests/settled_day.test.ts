import { afterAll, beforeAll, expect, test } from 'vitest';
import { barrier } from '../../../kit/testing/interleave.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
});
afterAll(() => world.close());

const day = '/api/halls/1001/day';
const state = async (): Promise<string> =>
  (await world.db.pool.query('select state from hall_day where hall_id = 1001 and day = $1', [world.day]))
    .rows[0].state;
/** Whether an act that was seen waiting has answered all the same. */
const soon = <T>(answer: Promise<T>): Promise<T | 'waits'> =>
  Promise.race([answer, new Promise<'waits'>(done => setTimeout(done, 100, 'waits'))]);
const reopen = () =>
  world.db.pool.query(`update hall_day set state = 'open' where hall_id = 1001 and day = $1`, [world.day]);

test('QUE-10: a number on its way holds the day: it is not settled until the number is given, and then not at all', async () => {
  const manager = await world.as('0305', 'floor');
  const kiosk = await world.device(1001, 'K1');
  await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' });
  await world.db.pool.query(`update queue_ticket set state = 'abandoned' where hall_id = 1001`);
  const held = await barrier(world.db, 'select 1 from queue_series where hall_id = 1001 for update');
  const number = kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' });
  await held.met();
  const closed = manager.post(`${day}/close_line`, { reason: 'drill' });
  await held.met(2);
  expect(await soon(closed)).toBe('waits');
  await held.lift();
  expect((await number).status).toBe(200);
  expect((await closed).status).toBe(200);
  expect((await manager.post(`${day}/settle`)).body.code).toBe('queue.tickets_open');
});

test('QUE-10: whoever asks for a number while the line is being closed gets none', async () => {
  await reopen();
  const kiosk = await world.device(1001, 'K1');
  const closing = await barrier(
    world.db,
    `update hall_day set state = 'closing_queue' where hall_id = 1001 and day = $1`,
    [world.day],
  );
  const number = kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' });
  await closing.met();
  expect(await soon(number)).toBe('waits');
  await closing.lift();
  expect((await number).body.code).toBe('queue.not_taking');
});

test('a counter that is being opened holds the day: it never stands open in a settled hall', async () => {
  await world.db.pool.query(`update queue_ticket set state = 'abandoned' where hall_id = 1001`);
  await reopen();
  const manager = await world.as('0305', 'floor');
  const clerk = await world.as('0301');
  const held = await barrier(world.db, 'select 1 from counter where hall_id = 1001 and id = $1 for update', [
    world.counter(1),
  ]);
  const opened = clerk.post(`/api/halls/1001/counters/${world.counter(1)}/open`);
  await held.met();
  const settled = (async () => {
    await manager.post(`${day}/close_line`, { reason: 'drill' });
    return manager.post(`${day}/settle`);
  })();
  await held.met(2);
  await held.lift();
  expect((await opened).status).toBe(200);
  expect((await settled).body.code).toBe('counters.still_open');
  expect(await state()).toBe('closing_queue');
});

test('what a kiosk gave while cut off becomes no ticket of a day that is settled', async () => {
  await reopen();
  const kiosk = await world.device(1001, 'K1');
  const made = await kiosk.post('/api/halls/1001/leases', { count: 3 });
  const lease = made.body.leases.find((one: { letter: string }) => one.letter === 'A');
  await world.db.pool.query(`update hall_day set state = 'settling' where hall_id = 1001 and day = $1`, [
    world.day,
  ]);
  const op = {
    op_id: '01990000-0000-7000-8000-000000000001',
    ...{ lease_id: lease.id, number: lease.from_number, class: 'ordinary', taken_at: made.body.now },
  };
  const merged = await kiosk.post('/api/halls/1001/leases/merge', { ops: [op] });
  expect(merged.body.outcomes).toMatchObject([{ merged: false, code: 'queue.day_settled' }]);
});

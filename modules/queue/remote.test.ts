import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { barrier } from '../../kit/testing/interleave.ts';
import { hashSecret } from './taking.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});
const take = (holder: string, hall_id = 1001) =>
  world.nobody('m').post(`/api/halls/${hall_id}/remote-tickets`, { class: 'ordinary', holder });
const holder = 'phone-of-zhang-wei-0001';

test('a number by phone: none before opening, one at a time, also when asked ten times at once (QUE-03)', async () => {
  expect((await take(holder)).body.code).toBe('queue.not_taking');
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  expect((await take('phone-of-the-first-0000')).body.label).toBe('A001');
  // Held back at the number itself, all of them have passed the look at what the phone holds.
  const held = await barrier(world.db, 'select 1 from queue_series where hall_id = 1001 for update');
  const asked = Array.from({ length: 10 }, () => take(holder));
  await held.met(10);
  await held.lift();
  const answers = await Promise.all(asked);
  expect(answers.filter(one => one.status === 200)).toHaveLength(1);
  expect(new Set(answers.map(one => one.body.code))).toEqual(new Set([undefined, 'queue.too_many_tickets']));
});

test('the phone follows its place, and sees the call with its counter (QUE-02)', async () => {
  const mine = await take('phone-of-li-na-00000002');
  const look = (secret: string) =>
    world.nobody('m').post(`/api/halls/1001/tickets/${mine.body.id}/mine`, { secret });
  expect((await look('x'.repeat(24))).status).toBe(404);
  expect((await look(mine.body.secret)).body).toMatchObject({ ahead: 2, before_me: ['A001', 'A002'] });
  const clerk = await world.as('0301');
  await clerk.post(`/api/halls/1001/counters/${world.counter(1)}/open`);
  const waits = await look(mine.body.secret);
  expect(waits.body.live.mid_s).toBeGreaterThan(0);
  await clerk.post(`/api/halls/1001/counters/${world.counter(1)}/call-next`);
  expect((await look(mine.body.secret)).body).toMatchObject({
    ahead: 1,
    newest_call: 'A001',
    newest_counter: 1,
  });
  const kept = await world.db.pool.query(
    'select count(*)::int as n from idempotency where hall_id = 1001 and answer like $1',
    ['%before_me%'],
  );
  expect(kept.rows[0].n).toBe(0);
});

test('a number by phone that nobody claims follows the come-back rule (QUE-04)', async () => {
  const clerk = await world.as('0301');
  const [first] = (await clerk.get('/api/halls/1001/line')).body.in_hand;
  for (const time of ['09:01', '09:02']) {
    await world.at(time);
    await clerk.post(`/api/halls/1001/tickets/${first.id}/recall`);
  }
  await world.at('09:03');
  expect((await clerk.post(`/api/halls/1001/tickets/${first.id}/no_show`)).body.state).toBe('missed');
  await world.at('09:40');
  expect((await take('phone-of-the-first-0000')).status).toBe(200);
});

test('no number by phone once the last ticket has passed (QUE-10)', async () => {
  const manager = await world.as('0305', 'floor');
  await manager.post('/api/halls/1001/day/close_line', { reason: 'test' });
  expect((await take('phone-too-late-00000003')).body.code).toBe('queue.not_taking');
});

test('every hall shows its wait, and whether it does the business (QUE-06)', async () => {
  const all = await world.nobody('m').get('/api/hall-waits?business=sim_replacement');
  const ours = all.body.halls.find((one: { id: number }) => one.id === 1001);
  expect(ours).toMatchObject({ state: 'closing_queue', waiting: 3, does: true });
  const none = await world.nobody('m').get('/api/hall-waits?business=no_such');
  expect(none.body.halls.every((one: { does: boolean }) => !one.does)).toBe(true);
});

test('the picture of all halls is reckoned once for everybody who looks within a few seconds', async () => {
  const ours = async () =>
    (await world.nobody('m').get('/api/hall-waits')).body.halls.find((one: { id: number }) => one.id === 1001)
      .waiting;
  const before = await ours();
  const gone =
    await world.db.pool.query(`update queue_ticket set state = 'abandoned' where hall_id = 1001 and state = 'issued'
    and id = (select id from queue_ticket where hall_id = 1001 and state = 'issued' order by id limit 1)`);
  expect(gone.rowCount).toBe(1);
  expect(await ours()).toBe(before);
  // No hall's clock: the page belongs to none.
  await new Promise(done => setTimeout(done, 5100));
  expect(await ours()).toBe(before - 1);
});

test('the slip of a number is printed for whoever has its secret', async () => {
  const line = await world.db.pool.query(
    `select id from queue_ticket where hall_id = 1001 and state = 'issued' limit 1`,
  );
  const path = `/api/halls/1001/tickets/${line.rows[0].id}/slip`;
  const asked = { secret: 'x'.repeat(24), origin: 'http://hall.example' };
  expect((await world.nobody('m').post(path, asked)).status).toBe(404);
  await world.db.pool.query('update queue_ticket set secret_hash = $1 where id = $2', [
    hashSecret(asked.secret),
    line.rows[0].id,
  ]);
  const slip = await world.nobody('m').post(path, asked);
  expect(Buffer.from(slip.body.bytes, 'base64').subarray(0, 4).toString('hex')).toBe('1b401c26');
});

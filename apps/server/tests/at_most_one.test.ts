import { afterAll, beforeAll, expect, test } from 'vitest';
import { barrier } from '../../../kit/testing/interleave.ts';
import { hashSecret } from '../../../modules/queue/taking.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
});
afterAll(() => world.close());

const count = async (text: string, values: unknown[] = []): Promise<number> =>
  (await world.db.pool.query(text, values)).rows[0].n;

test('QUE-03: one open number a phone and hall, also when the row that makes takings wait is passed by', async () => {
  const holder = 'phone-of-the-index-0001';
  const copy = await barrier(
    world.db,
    `insert into queue_ticket (hall_id, id, state, day, class, letter, number, label, channel, taken_at, wait_from, order_at, wait_limit_s, ruled_by, holder_hash)
     values (1001, gen_random_uuid(), 'issued', $1, 'ordinary', 'A', 900, 'A900', 'phone', now(), now(), now(), 900, 'test', $2)`,
    [world.day, hashSecret(holder)],
  );
  const second = world.nobody('m').post('/api/halls/1001/remote-tickets', { class: 'ordinary', holder });
  await copy.met();
  await copy.lift();
  expect((await second).status).toBe(409);
  expect(
    await count('select count(*)::int as n from queue_ticket where holder_hash = $1', [hashSecret(holder)]),
  ).toBe(1);
});

test('one unfinished sheet of a list a day, however many begin it at once', async () => {
  const managers = [await world.as('0305', 'floor'), await world.as('0306', 'floor')];
  const copy = await barrier(
    world.db,
    `insert into check_run (hall_id, id, state, list, day, items, started_by, started_at)
     values (1001, gen_random_uuid(), 'in_progress', 'opening', $1, '[]', gen_random_uuid(), '2099-01-01')`,
    [world.day],
  );
  const begun = managers.map(one => one.post('/api/halls/1001/check-runs', { list: 'opening' }));
  await copy.met(2);
  await copy.lift();
  expect((await Promise.all(begun)).map(one => one.body.code)).toEqual([
    'kit.changed_meanwhile',
    'kit.changed_meanwhile',
  ]);
  const again = await managers[0]?.post('/api/halls/1001/check-runs', { list: 'opening' });
  expect(again?.status).toBe(200);
  expect(
    await count(
      `select count(*)::int as n from check_run where hall_id = 1001 and list = 'opening' and state = 'in_progress'`,
    ),
  ).toBe(1);
});

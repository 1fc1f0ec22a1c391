import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { HallCaller } from './caller.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test('whoever plays a slow day and did nothing for sixteen minutes comes in again, and the day goes on', async () => {
  const clerk = new HallCaller(world.server.url, { staff_no: '0301' }, 'counter');
  await clerk.enter();
  expect((await clerk.get('/api/halls/1001/line')).status).toBe(200);
  await world.db.pool.query(
    `update session set seen_at = now() - interval '16 minutes' where actor_id = (select id from person where staff_no = '0301')`,
  );
  await new Promise(done => setTimeout(done, 1000));
  expect((await clerk.get('/api/halls/1001/line')).status).toBe(200);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
});
afterAll(() => world.close());

test('each level sees the halls below it and no other, by each hall’s own clock (ORG-15, ORG-13, ROLE-23)', async () => {
  const kiosk = await world.device(1001, 'K1');
  for (let n = 0; n < 3; n++) await kiosk.post('/api/halls/1001/tickets', { class: 'payment' });
  await world.at('09:10');
  const branch = (await (await world.as('0102', 'region')).get('/api/region/halls')).body.halls;
  const province = (await (await world.as('0104', 'region')).get('/api/region/halls')).body.halls;
  const manager = (await (await world.as('0306', 'region')).get('/api/region/halls')).body.halls;
  expect([branch.length, province.length, manager.length]).toEqual([101, 131, 1]);
  const renmin = branch.find((hall: { id: number }) => hall.id === 1001);
  expect(renmin).toMatchObject({
    state: 'open',
    waiting: 3,
    over_now: 3,
    alarms: 0,
    longest_s: 600,
    taken: 3,
    all_counters: 8,
  });
  expect(branch.every((hall: { unit_id: number }) => hall.unit_id === 11)).toBe(true);
  expect((await (await world.as('0301', 'region')).get('/api/region/halls')).status).toBe(403);
});

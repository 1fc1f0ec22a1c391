import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

test('a kiosk tells that its paper is out; nobody else speaks for it, and the floor can see it', async () => {
  const [k1, k2] = [await world.device(1001, 'K1'), await world.device(1001, 'K2')];
  const path = '/api/halls/1001/devices/K1';
  expect((await k2.post(`${path}/condition`, { condition: 'fault' })).status).toBe(403);
  expect((await (await world.as('0301')).post(`${path}/condition`, { condition: 'ok' })).status).toBe(403);
  for (let n = 0; n < 2; n += 1)
    expect((await k1.post(`${path}/condition`, { condition: 'paper_out' })).body.condition).toBe('paper_out');
  const seen = await (await world.as('0305', 'floor')).get(path);
  expect(seen.body).toEqual({ code: 'K1', kind: 'kiosk', condition: 'paper_out' });
  const told = await world.db.pool.query(`select facts from event where what = 'people.device.condition'`);
  expect(told.rows.map(row => JSON.parse(row.facts))).toEqual([{ code: 'K1', from: 'ok', to: 'paper_out' }]);
});

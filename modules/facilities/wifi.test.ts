import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
});
afterAll(() => world.close());

test('FAC-13 the Wi-Fi is published with its privacy notice, kept by the hall manager, and holds nothing of a customer', async () => {
  const path = '/api/halls/1001/wifi';
  const clerk = await world.as('0301');
  const other = await world.as('0406');
  const manager = await world.as('0306');
  expect((await clerk.post(path, { ssid: 'X' })).body.code).toBe('kit.not_permitted');
  expect((await other.post(path, { ssid: 'X' })).body.code).toBe('kit.not_found');
  expect((await manager.post(path, { ssid: 'X', phone: '139' })).status).toBe(422);
  expect((await manager.post(path, { ssid: 'GT-Renmin' })).status).toBe(200);
  const shown = (await world.nobody('m').get('/api/halls/1001/published')).body;
  expect(shown.wifi).toMatchObject({ ssid: 'GT-Renmin' });
  expect(shown.wifi.notice.zh).toContain('不收姓名');
});

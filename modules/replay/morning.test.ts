import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { onDay } from '../../kit/clock.ts';
import { transaction } from '../../kit/db.ts';
import { setClock } from '../../kit/hall_time.ts';
import { demoHalls } from '../demo/index.ts';
import { castDay, clerksOf } from './casting.ts';
import { comingTo, one_in } from './days.ts';
import { playDay } from './driver.ts';
import { findingsOf } from './invariants.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

/** Lives through the morning of a hall until a moment, as the player does. */
async function morning(hall_id: number, until: string) {
  await transaction(world.db, tx => setClock(tx, hall_id, { at: onDay(world.day, '08:00'), rate: 0 }));
  const { plan } = castDay({
    ...{ url: world.server.url, hall_id, arrivals: comingTo(hall_id, 'wlochy'), money: false },
  });
  let present_ms = 0;
  const until_ms = onDay(world.day, until).getTime();
  return playDay(
    plan,
    () => ({ state: present_ms >= until_ms ? 'stopped' : 'playing', speed: 0 }),
    stage => {
      present_ms = stage.present_ms;
    },
  );
}

test('eight smaller halls of different kinds and branches have people, kiosks and a share of the day of their own', () => {
  const small = demoHalls().filter(hall => (hall.one_in ?? 1) > 1);
  expect(small).toHaveLength(8);
  expect(new Set(small.map(hall => hall.hall_type)).size).toBeGreaterThanOrEqual(5);
  // Of three branches, whether directly or through a district.
  expect(new Set(small.map(hall => hall.path.split('/')[2])).size).toBe(3);
  for (const hall of small) {
    expect(clerksOf(hall.id).length).toBeGreaterThanOrEqual(2);
    const share = comingTo(hall.id, 'wlochy').length;
    expect(share).toBeGreaterThan(50);
    expect(share).toBeLessThan(350);
  }
  expect(comingTo(1006, 'wlochy')).not.toEqual(comingTo(1011, 'wlochy'));
  expect(one_in.get(1003)).toBeUndefined();
});

test('the engine lives through the morning of a smaller hall: two keys, numbers, calls; the laws of the line hold', async () => {
  for (const hall_id of [1011, 1129]) {
    const played = await morning(hall_id, '10:42');
    expect([...played.counted.odd], String(hall_id)).toEqual([]);
    expect(played).toMatchObject({ settled: false, day: world.day });
    const record = (await (await world.device(hall_id, 'P1')).get(`/api/halls/${hall_id}/record`)).body;
    expect(record.state).toBe('open');
    expect(record.tickets.length).toBeGreaterThan(12);
    expect(findingsOf(record).flatMap(one => one.faults)).toEqual([]);
  }
  const above = await world.as('0104', 'region');
  const { halls } = (await above.get('/api/region/halls')).body;
  const of = (id: number) => halls.find((one: { id: number }) => one.id === id);
  expect(of(1129)).toMatchObject({ state: 'open', summary_only: false });
  expect(of(1129).taken).toBeGreaterThan(15);
  expect(of(1129).open_counters).toBeGreaterThanOrEqual(2);
  expect(of(1004).taken).toBe(0);
  // A branch sees its own halls and no others.
  const branch = (await (await world.as('0102', 'region')).get('/api/region/halls')).body.halls;
  expect(branch.some((one: { id: number }) => one.id === 1129)).toBe(false);
});

test('the whole days of the start page are those of the two large halls', async () => {
  const { body } = await world.nobody('start').get('/api/halls/1001/play');
  expect(body.halls.map((one: { id: number }) => one.id)).toEqual([1001, 1002]);
  const progress = (await world.nobody('start').get('/api/demo/history')).body;
  expect(progress).toMatchObject({ halls_alive: 0, halls_with_today: 10 });
});

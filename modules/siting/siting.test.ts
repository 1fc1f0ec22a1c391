import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Answered } from '../../kit/testing/http.ts';
import { metresBetween } from '../halls/spot.ts';
import { barOf, chartOf } from './chart.ts';
import { nearestOf, openMinutes, reachOf } from './reach.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

test('PRIN-17 anybody sees where every hall stands and when it is open; a spot that is half or far off is refused', async () => {
  const { halls, places } = await must(world.nobody('halls').get('/api/hall-map'));
  expect(halls.length).toBe(130);
  expect(halls.every((one: { spot: object | null }) => one.spot !== null)).toBe(true);
  expect(halls.find((one: { id: number }) => one.id === 1001)).toMatchObject({
    opens: '09:00',
    closes: '19:00',
  });
  expect(places.map((one: { name: { zh: string } }) => one.name.zh)).toContain('老城街道');

  const admin = await world.as('0103', 'admin');
  const path = '/api/halls/1003/entry';
  const entry = await must(admin.get(path));
  expect(await refused(admin.post(path, { ...entry, longitude: null }))).toBe('halls.half_a_spot');
  expect(await refused(admin.post(path, { ...entry, latitude: 12.4, longitude: 30.2 }))).toBe(
    'halls.spot_far_off',
  );
  await must(admin.post(path, { ...entry, latitude: 30.21, longitude: 112.41 }));
  const after = await must(world.nobody('halls').get('/api/hall-map'));
  expect(after.halls.find((one: { id: number }) => one.id === 1003).spot).toEqual(at(30.21, 112.41));
  expect(await refused((await world.as('0306', 'admin')).post(path, entry))).toBe('kit.not_found');

  // A suspended hall, or one by invitation, leads nobody to a closed door.
  await must(admin.post(path, { ...entry, is_public: false }));
  const fewer = await must(world.nobody('halls').get('/api/hall-map'));
  expect(fewer.halls.length).toBe(129);
});

test('PRIN-17 the branch sees how far its people have it to a hall and how long halls are open, and enters where people live', async () => {
  const branch = await world.as('0102', 'region');
  const { units, places } = await must(branch.get('/api/siting/reach'));
  const own = units.find((one: { id: number }) => one.id === 11);
  expect(own).toMatchObject({ most_m: 5000, may_enter: true, unplaced: [], residents: 495_000 });
  expect(own.within).toBeLessThan(own.residents);
  expect(own.open_mean_min).toBeGreaterThanOrEqual(600);
  const village = places.find((one: { name_zh: string }) => one.name_zh === '荷塘村');
  expect(village).toMatchObject({ over: true, unit_id: 11 });
  expect(village.nearest.metres).toBeGreaterThan(5000);
  expect(await refused((await world.as('0301')).get('/api/siting/reach'))).toBe('kit.not_permitted');

  const added = { name_zh: '桃源村', name_en: 'Taoyuan Village', residents: 4000, ...at(30.2, 112.41) };
  expect(await refused((await world.as('0306')).post('/api/siting/places', { unit_id: 11, ...added }))).toBe(
    'kit.not_permitted',
  );
  expect(await refused(branch.post('/api/siting/places', { unit_id: 12, ...added }))).toBe('kit.not_found');
  const { id } = await must(branch.post('/api/siting/places', { unit_id: 11, ...added }));
  expect(await refused(branch.post('/api/siting/places', { unit_id: 11, ...added }))).toBe(
    'siting.place_known',
  );
  const more = (await must(branch.get('/api/siting/reach'))).units.find(
    (one: { id: number }) => one.id === 11,
  );
  expect(more.within).toBe(own.within + 4000);
  await must(branch.post(`/api/siting/places/${id}`, { ...added, listed: false }));
  const same = (await must(branch.get('/api/siting/reach'))).units.find(
    (one: { id: number }) => one.id === 11,
  );
  expect(same.residents).toBe(own.residents);

  const seen = await must(branch.get('/api/halls/1001/clauses/PRIN-17/evidence'));
  expect(seen.figures.find((one: { id: string }) => one.id === 'open').value).toBe(10);
});

test('PRIN-17 the nearest hall is the nearest of all, and the reach of a branch is weighed by who lives where', () => {
  const halls = [
    { id: 1, spot: at(30, 112) },
    { id: 2, spot: at(30.05, 112) },
  ];
  expect(nearestOf(at(30.04, 112), halls)).toEqual({ hall_id: 2, metres: 1112 });
  expect(nearestOf(at(30, 112), [])).toBeUndefined();
  expect(Math.round(metresBetween(at(30, 112), at(30, 113)))).toBe(96_297);
  const places = [
    { residents: 3000, nearest: { hall_id: 1, metres: 1000 } },
    { residents: 1000, nearest: { hall_id: 1, metres: 9000 } },
    { residents: 500, nearest: undefined },
  ];
  expect(reachOf(places, 5000)).toEqual({ residents: 4500, within: 3000, mean_m: 3000, over: 2 });
  expect(reachOf([], 5000).mean_m).toBeNull();
  expect(openMinutes({ opens: '09:00', closes: '19:30', round_the_clock: false })).toBe(630);
  expect(openMinutes({ opens: '09:00', closes: '19:00', round_the_clock: true })).toBe(1440);
});

test('a chart keeps north up and one scale both ways', () => {
  const chart = chartOf([at(30, 112), at(30.1, 112)], 600, 400, 20);
  expect(chart.at(at(30.1, 112)).y).toBeCloseTo(20);
  expect(chart.at(at(30, 112)).y).toBeCloseTo(380);
  expect(chart.at(at(30.05, 112)).x).toBeCloseTo(300);
  expect(barOf(chart)).toBe(5);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { indexOf, type Kept, standingsOf } from './compliance.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
});
afterAll(() => world.close());

const say = { zh: '项', en: 'items' };
const kept = (row: string, due: number, broken: number): Kept => ({ row, due, broken, say });

test('GEN-20 every clause weighs the same in the index: many numbers do not drown one missed opening', () => {
  expect(indexOf([kept('QUE-01', 400, 0), kept('SIGN-04', 1, 1)])).toBe(50);
  expect(indexOf([kept('QUE-01', 10, 1)])).toBe(90);
  expect(indexOf([])).toBeNull();
});

test('a group is green, amber, red, recorded without a measure, or not there at all', () => {
  const bands = { green: 95, amber: 80 };
  const of = (share: Kept[], records: [string, number][] = []) =>
    standingsOf({ kept: share, records: new Map(records) }, bands).map(one => [one.group, one.standing]);
  expect(of([kept('QUE-01', 20, 1)])).toEqual([['QUE', 'green']]);
  expect(of([kept('QUE-01', 20, 2)])).toEqual([['QUE', 'amber']]);
  expect(of([kept('QUE-01', 20, 5)])).toEqual([['QUE', 'red']]);
  expect(of([], [['RNM-01', 3]])).toEqual([['RNM', 'recorded']]);
  expect(of([])).toEqual([]);
});

test('GEN-20 the index of a hall and day is read from its record, and its clause’s page shows the same', async () => {
  const kiosk = await world.device(1001, 'K1');
  for (let n = 0; n < 3; n += 1) await kiosk.post('/api/halls/1001/tickets', { class: 'payment' });
  await world.at('09:20');
  await kiosk.post('/api/halls/1001/tickets', { class: 'payment' });
  const manager = await world.as('0306', 'region');
  const { body } = await manager.get('/api/halls/1001/compliance');
  const row = (id: string) => body.rows.find((one: { id: string }) => one.id === id);
  expect(row('QUE-01')).toMatchObject({ due: 4, broken: 3, share: 25 });
  expect(row('SIGN-04')).toMatchObject({ due: 1, broken: 0, share: 100 });
  expect(row('FIRE-01')).toMatchObject({ due: 2, broken: 0 });
  const group = (id: string) => body.groups.find((one: { group: string }) => one.group === id);
  expect(group('QUE').standing).toBe('red');
  expect(group('FIRE').standing).toBe('green');
  const shares = body.rows.flatMap((one: { share: number | null }) => one.share ?? []);
  expect(body.index).toBeCloseTo(shares.reduce((a: number, b: number) => a + b, 0) / shares.length);

  const page = (await manager.get('/api/halls/1001/clauses/GEN-20/evidence')).body;
  expect(page.figures[0]).toMatchObject({ id: 'index', value: body.index });
  expect(page.total).toBe(shares.length);

  const matrix = (await manager.get('/api/region/matrix')).body;
  expect(matrix.halls).toHaveLength(1);
  expect(matrix.halls[0]).toMatchObject({ hall_id: 1001, index: body.index, summary_only: false });
  expect(matrix.halls[0].cells).toEqual(body.groups);
});

test('nobody reads the book of a hall that is not theirs', async () => {
  expect((await (await world.as('0405', 'floor')).get('/api/halls/1001/compliance')).status).toBe(404);
  expect((await world.nobody().get('/api/halls/1001/compliance')).status).toBe(401);
  expect((await (await world.as('0301')).get('/api/region/matrix')).status).toBe(403);
  const branch = (await (await world.as('0102', 'region')).get('/api/region/matrix')).body.halls;
  expect(branch).toHaveLength(101);
});

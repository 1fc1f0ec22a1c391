import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '../../../kit/testing/http.ts';
import { whyNotEntry } from '../../../modules/halls/registering.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
let admin: Caller;
let manager: Caller;
const entry = {
  ...{ name_zh: '湖滨路营业厅', name_en: 'Hubin Road', address_zh: '湖滨路', address_en: 'Hubin Road' },
  ...{ hall_type: 'self_operated', opens: '09:00', closes: '19:00', supervision_phone: '10086' },
  ...{ licence_no: 'L-1', licence_until: '2099-01-01', registry_state: 'active' },
};

beforeAll(async () => {
  world = await openWorld();
  admin = await world.as('0103', 'admin');
  manager = await world.as('0306', 'admin');
});
afterAll(() => world.close());

test('ORG-01 a hall enters the registry with its number, its unit and a first day; nobody else may enter it', async () => {
  const new_hall = { id: 6001, unit_id: 12, ...entry };
  expect((await manager.post('/api/halls', new_hall)).status).toBe(403);
  expect((await admin.post('/api/halls', { ...new_hall, id: 1001 })).body.code).toBe('halls.number_taken');
  expect((await admin.post('/api/halls', { ...new_hall, unit_id: 99 })).body.code).toBe('kit.not_found');
  expect((await admin.post('/api/halls', new_hall)).body).toEqual({ id: 6001 });
  const days = await world.db.pool.query('select state from hall_day where hall_id = 6001');
  expect(days.rows).toEqual([{ state: 'preparing' }]);
  const events = await world.db.pool.query(
    `select what from event where hall_id = 6001 and what like 'halls.hall.%'`,
  );
  expect(events.rows).toEqual([{ what: 'halls.hall.register' }]);
});

test('ORG-01 an entry is amended, its changes named in the event, and hours cannot run backwards', async () => {
  expect(whyNotEntry({ opens: '09:00', closes: '09:00' })).toBe('halls.hours_reversed');
  const path = '/api/halls/1003/entry';
  expect((await admin.post(path, { ...entry, closes: '08:00' })).body.code).toBe('halls.hours_reversed');
  const before = (await admin.get(path)).body;
  expect((await admin.post(path, { ...before, operator: '青江通讯' })).status).toBe(200);
  expect((await admin.get(path)).body).toEqual({ ...before, operator: '青江通讯' });
  const [said] = (
    await world.db.pool.query(`select facts from event where hall_id = 1003 and what = 'halls.hall.amend'`)
  ).rows;
  expect(JSON.parse(said.facts).changed).toEqual(['operator']);
});

test('SIGN-04 hours below the norm are refused without an exemption that still runs, and the change is on the clause’s page', async () => {
  const path = '/api/halls/1005/entry';
  const before = (await admin.get(path)).body;
  const short = { ...entry, id: 6005, unit_id: 12, closes: '18:30' };
  expect((await admin.post('/api/halls', short)).body).toMatchObject({
    ...{ code: 'halls.hours_short', field: 'closes' },
  });
  const exempt = (short_hours_until: string) => admin.post('/api/halls', { ...short, short_hours_until });
  expect((await exempt('2020-01-01')).body.code).toBe('halls.hours_short');
  expect((await exempt('2099-01-01')).status).toBe(200);
  // What is not about the hours is changed freely afterwards.
  expect((await admin.post(path, { ...before, operator: '青江通讯' })).status).toBe(200);
  expect((await manager.post(path, before)).status).toBe(404);
  const seen = (await (await world.as('0102', 'region')).get('/api/halls/1005/clauses/SIGN-04/evidence'))
    .body;
  expect(seen.witnesses.map((one: { what: string }) => one.what)).toContain('halls.hall.amend');
});

test('FAC-03 a counter has a number of its own and businesses of the catalogue, and changes only while closed; a device is registered once', async () => {
  const counters = '/api/halls/1001/counters';
  const of = { wall: 'north', classes: ['ordinary'], businesses: ['consultation'] };
  expect((await manager.post(counters, { number: 20, ...of })).status).toBe(403);
  expect((await admin.post(counters, { number: 1, ...of })).body.code).toBe('counters.number_taken');
  const unknown = { number: 20, ...of, businesses: ['flying'] };
  expect((await admin.post(counters, unknown)).body.code).toBe('counters.unknown_business');
  const { id } = (await admin.post(counters, { number: 20, ...of })).body;
  expect((await admin.post(`${counters}/${id}/entry`, { number: 21, ...of })).status).toBe(200);
  await world.db.pool.query(`update counter set state = 'open' where id = $1`, [id]);
  expect((await admin.post(`${counters}/${id}/entry`, { number: 22, ...of })).body.code).toBe(
    'counters.not_closed',
  );
  const devices = '/api/halls/1001/devices';
  expect((await manager.post(devices, { kind: 'kiosk', code: 'K9' })).status).toBe(403);
  expect((await admin.post(devices, { kind: 'kiosk', code: 'K1' })).body.code).toBe('people.device_taken');
  expect((await admin.post(devices, { kind: 'counter_screen', code: 'C20' })).body.code).toBe(
    'people.screen_needs_counter',
  );
  expect((await admin.post(devices, { kind: 'counter_screen', code: 'C20', counter_id: id })).status).toBe(
    200,
  );
});

test('FAC-20 the mark of an accessible counter is kept on the admin page, and a hall never loses its last low counter', async () => {
  const counters = '/api/halls/1002/counters';
  type Row = {
    id: string;
    number: number;
    wall: string;
    classes: string[];
    businesses: string[];
    features: string[];
  };
  const all = async (): Promise<Row[]> => (await admin.get(counters)).body;
  const entryOf = ({ number, wall, classes, businesses }: Row, features: string[]) => ({
    ...{ number, wall, classes, businesses, features },
  });
  const [low, other] = (await all()).toSorted((a, b) => b.features.length - a.features.length) as [Row, Row];
  expect(low.features).toEqual(['low_counter']);
  const mark = (of: Row, features: string[]) =>
    admin.post(`${counters}/${of.id}/entry`, entryOf(of, features));
  expect((await mark(low, [])).body).toMatchObject({ code: 'counters.last_low_counter', field: 'features' });
  expect(
    (await manager.post(`${counters}/${other.id}/entry`, entryOf(other, ['care_seat']))).status,
  ).not.toBe(200);
  expect((await mark(other, ['low_counter', 'care_seat'])).status).toBe(200);
  expect((await mark(low, [])).status).toBe(200);
  expect((await all()).find(one => one.id === other.id)?.features).toEqual(['low_counter', 'care_seat']);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const hall = '/api/halls/1001';
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  for (const no of ['0301', '0306', '0102', '0103', '0406']) people.set(no, await world.as(no));
});
afterAll(() => world.close());

test('SIGN-03 other hours are asked by the hall, approved by another, told the public ahead, and hold by the clock with a new plate', async () => {
  const before = await must(as('0103').get(`${hall}/entry`));
  expect(await refused(as('0103').post(`${hall}/entry`, { ...before, closes: '20:00' }))).toBe(
    'halls.hours_need_notice',
  );
  await world.db.pool.query(`update hall_hours_change set state = 'withdrawn' where hall_id = 1001`);
  const asked = (days: number, more: object = {}) => ({
    ...{ opens: '08:00', closes: '20:00', effective_on: addDays(world.day, days), reason: '社区要求延长' },
    ...more,
  });
  const path = `${hall}/hours-changes`;
  expect(await refused(as('0301').post(path, asked(9)))).toBe('kit.not_permitted');
  expect(await refused(as('0406').post(path, asked(9)))).toBe('kit.not_found');
  expect(await refused(as('0306').post(path, asked(6)))).toBe('halls.hours_too_soon');
  expect(await refused(as('0306').post(path, asked(9, { closes: '12:00' })))).toBe('halls.hours_short');
  const own = await must(as('0102').post(path, asked(9)));
  expect(await refused(as('0102').post(`${path}/${own.id}/decide/approve`))).toBe('halls.own_hours');
  expect(await refused(as('0306').post(path, asked(9)))).toBe('halls.hours_waiting');
  await must(as('0102').post(`${path}/${own.id}/decide/withdraw`));
  const { id } = await must(as('0306').post(path, asked(7)));
  expect(await refused(as('0306').post(`${path}/${id}/decide/approve`))).toBe('kit.not_permitted');
  const told = async () => (await must(world.nobody('m').get(`${hall}/hours`))).coming;
  expect(await told()).toBeNull();
  await must(as('0102').post(`${path}/${id}/decide/approve`));
  expect(await told()).toMatchObject({ opens: '08:00', closes: '20:00' });
  const published = await must(world.nobody('m').get(`${hall}/published`));
  expect(published.hours.coming).toMatchObject({ closes: '20:00' });
  expect((await must(as('0103').get(`${hall}/entry`))).closes).toBe(before.closes);

  await world.db.pool.query(`update due_work set due_at = $1 where kind = 'halls.hours_hold'`, [
    onDay(world.day, '08:21'),
  ]);
  await world.at('08:22');
  expect(await must(as('0103').get(`${hall}/entry`))).toMatchObject({ opens: '08:00', closes: '20:00' });
  expect(await told()).toBeNull();
  const plates = (await must(as('0306').get(`${hall}/mends`))).mends.filter(
    (one: { code: string }) => one.code === 'plate',
  );
  expect(plates).toHaveLength(1);
});

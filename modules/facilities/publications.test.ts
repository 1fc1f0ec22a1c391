import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { publicationStanding } from './publication.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const hall = '/api/halls/1001';
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  for (const no of ['0301', '0305', '0306', '0405']) people.set(no, await world.as(no));
});
afterAll(() => world.close());

test('PRIN-18 what has to be public is seen item by item, each good for some time; what lapses is told and mended', async () => {
  const days = { today: '2026-11-29', soon: '2026-12-13' };
  const until = (valid_until: string) => ({ state: 'shown' as const, valid_until });
  expect(publicationStanding(undefined, days)).toBe('missing');
  expect(publicationStanding(until('2026-11-28'), days)).toBe('lapsed');
  expect(publicationStanding(until('2026-12-01'), days)).toBe('soon');
  expect(publicationStanding(until('2027-01-01'), days)).toBe('shown');
  await world.db.pool.query('delete from publication where hall_id = 1001');
  const one = async (item: string) =>
    (await must(as('0301').get(`${hall}/publications`))).items.find(
      (of: { item: string }) => of.item === item,
    );
  expect(await one('fees')).toMatchObject({ standing: 'missing', rows: ['FEE-01', 'SIGN-16'] });
  const see = (who: string, item = 'fees') =>
    as(who).post(`${hall}/publications/${item}`, { place: '门厅公告栏' });
  expect((await see('0301')).body.code).toBe('kit.not_permitted');
  expect((await see('0405')).body.code).toBe('kit.not_found');
  expect((await see('0306', 'weather')).status).toBe(422);
  const { valid_until } = await must(see('0306'));
  expect(valid_until).toBe(addDays(world.day, 90));
  expect(await one('fees')).toMatchObject({ standing: 'shown', place: '门厅公告栏', by: { zh: '周岚' } });
  await world.db.pool.query(
    `update due_work set due_at = $1 where hall_id = 1001 and kind = 'facilities.publication_over'
     and subject_id = (select id from publication where hall_id = 1001 and item = 'fees')`,
    [onDay(world.day, '09:05')],
  );
  await world.at('09:06');
  expect(await one('fees')).toMatchObject({ standing: 'lapsed' });
  const { mends } = await must(as('0306').get(`${hall}/mends`));
  expect(mends.filter((of: { rows: string[] }) => of.rows.includes('PRIN-18'))).toMatchObject([
    { code: 'publication.fees', rows: ['PRIN-18', 'FEE-01', 'SIGN-16'] },
  ]);
  await must(see('0305'));
  expect(await one('fees')).toMatchObject({ standing: 'shown' });
  const { witnesses } = await must(as('0306').get(`${hall}/clauses/PRIN-18/evidence`));
  expect(witnesses.map((of: { what: string }) => of.what)).toEqual(
    expect.arrayContaining(['facilities.publication.lapse', 'facilities.publication.confirm']),
  );
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, addMonths, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { personId } from '../demo/index.ts';
import { monthsOld, pastRefresh, updateOf, whyNotPlan } from './asset.ts';

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
const register = async () => must(as('0306').get(`${hall}/assets`));
const tagged = async (tag: string) =>
  (await register()).assets.find((one: { tag: string }) => one.tag === tag);
const mends = async (row: string) =>
  (await must(as('0306').get(`${hall}/mends`))).mends.filter((of: { rows: string[] }) =>
    of.rows.includes(row),
  );
const counts = async () => must(as('0305').get(`${hall}/asset-counts`));
const entry = (tag: string, more: object = {}) => ({
  ...{ tag, kind: 'printer', model: '快打 P1', serial: 'SN1', place: '库房', custodian_id: personId('0307') },
  ...{ price_fen: 88_000, acquired_on: world.day, firmware: null },
  ...more,
});
const entered = async (tag: string, more: object = {}): Promise<string> => {
  const { id } = await must(as('0307').post(`${hall}/assets`, entry(tag, more)));
  const custodian_id = personId('0307');
  await must(as('0307').post(`${hall}/assets/${id}/place`, { place: '1 号台', custodian_id }));
  return id;
};

/** Two signatures: the first with what is proposed, then the second. */
async function byTwo(what: string, subject_id: string, facts: object, first: string, second: string) {
  const asked = await as(first).post(`${hall}/pairs`, { what, subject_id, facts });
  if (asked.status !== 200) return asked.body.code;
  const sealed = await as(second).post(`${hall}/pairs/${asked.body.pair_id}/seal`);
  if (sealed.status !== 200) await as(first).post(`${hall}/pairs/${asked.body.pair_id}/withdraw`);
  return sealed.status === 200 ? 'sealed' : sealed.body.code;
}

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  for (const no of ['0301', '0304', '0305', '0306', '0307', '0309', '0101', '0102', '0104', '0406'])
    people.set(no, await world.as(no));
});
afterAll(() => world.close());

test('FAC-17 a thing is entered with somebody of the hall who keeps it, put into use, moved, and all of it is evidence', async () => {
  expect(await refused(as('0304').post(`${hall}/assets`, entry('DY-01')))).toBe('kit.not_permitted');
  expect(
    await refused(as('0307').post(`${hall}/assets`, entry('DY-01', { custodian_id: personId('0401') }))),
  ).toBe('assets.no_custodian');
  const { id } = await must(as('0307').post(`${hall}/assets`, entry('DY-01')));
  expect(await refused(as('0307').post(`${hall}/assets`, entry('DY-01')))).toBe('assets.tag_taken');
  expect(await refused(as('0301').post(`${hall}/repairs`, { asset_id: id, note: '卡纸', down: true }))).toBe(
    'assets.not_in_use',
  );
  const to = { place: '3 号台', custodian_id: personId('0304') };
  expect(await refused(as('0305').post(`${hall}/assets/${id}/place`, to))).toBe('kit.not_permitted');
  await must(as('0307').post(`${hall}/assets/${id}/place`, to));
  expect(await tagged('DY-01')).toMatchObject({
    ...{ state: 'in_use', place: '3 号台', custodian: { id: personId('0304') } },
    refresh_on: addMonths(world.day, 60),
  });
  const { witnesses } = await must(as('0306').get(`${hall}/clauses/FAC-17/evidence`));
  expect(witnesses.map((of: { what: string }) => of.what)).toEqual(
    expect.arrayContaining(['assets.asset.enter', 'assets.asset.use']),
  );
});

test('FAC-17 the count is made by others than the keepers; what differs is decided by two, and written off by two', async () => {
  const id = await entered('DY-02');
  const { id: count } = await must(as('0306').post(`${hall}/asset-counts`));
  expect(await refused(as('0306').post(`${hall}/asset-counts`))).toBe('assets.count_open');
  const path = (asset: string) => `${hall}/asset-counts/${count}/lines/${asset}`;
  const fine = { found: true, sound: true, note: '' };
  expect(await refused(as('0301').post(path(id), fine))).toBe('kit.not_permitted');
  expect(await refused(as('0307').post(path(id), fine))).toBe('assets.own_count');
  expect(await refused(as('0305').post(path(id), { found: false, sound: false, note: '' }))).toBe(
    'assets.word_missing',
  );
  await must(as('0305').post(path(id), { found: false, sound: false, note: '1 号台、库房都没有' }));
  expect(await refused(as('0305').post(`${hall}/asset-counts/${count}/submit`))).toBe(
    'assets.count_unfinished',
  );
  for (const line of (await counts()).lines)
    if (line.found === null) await must(as('0305').post(path(line.asset_id), fine));
  expect(await must(as('0305').post(`${hall}/asset-counts/${count}/submit`))).toEqual({
    ...{ missing: 1, damaged: 0 },
  });
  const of = (await counts()).cases.find((one: { asset_id: string }) => one.asset_id === id);
  expect(of).toMatchObject({ state: 'open', kind: 'missing' });
  const off = { why: 'lost' };
  expect(await byTwo('assets.asset.write_off', id, off, '0306', '0305')).toBe('assets.case_open');
  const verdict = { outcome: 'custodian', amount_fen: 44_000, reason: '离岗未锁门' };
  const decide = (facts: object, first: string, second: string) =>
    byTwo('assets.case.decide', of.id, facts, first, second);
  expect(await decide({ ...verdict, amount_fen: 99_900 }, '0306', '0305')).toBe('assets.above_price');
  expect(await decide({ ...verdict, reason: '' }, '0306', '0305')).toBe('assets.word_missing');
  expect(await decide(verdict, '0306', '0306')).toBe('people.pair_same_person');
  expect(await decide(verdict, '0307', '0306')).toBe('kit.not_permitted');
  expect(await decide(verdict, '0306', '0102')).toBe('sealed');
  expect((await counts()).cases.find((one: { id: string }) => one.id === of.id)).toMatchObject({
    ...{ state: 'decided', outcome: 'custodian', amount_fen: 44_000 },
  });
  // The storekeeper kept it: he is not one of the two who write it off.
  expect(await byTwo('assets.asset.write_off', id, off, '0307', '0306')).toBe('assets.own_case');
  expect(await byTwo('assets.asset.write_off', id, off, '0306', '0307')).toBe('assets.own_case');
  expect(await byTwo('assets.asset.write_off', id, off, '0306', '0305')).toBe('sealed');
  expect(await tagged('DY-02')).toBeUndefined();
});

test('FAC-17 a quarter after the last count the next one begins as the doors open', async () => {
  expect((await counts()).counts[0]).toMatchObject({ state: 'submitted', opened_on: world.day });
  await world.db.pool.query(
    `update asset_count set opened_on = opened_on - 100 where hall_id = 1001 and state = 'submitted'`,
  );
  await world.db.pool.query(
    `insert into due_work (hall_id, id, kind, subject_id, due_at, facts)
     select 1001, gen_random_uuid(), 'assets.look', id, $1, '{}' from hall_day where hall_id = 1001 limit 1`,
    [onDay(world.day, '09:10')],
  );
  await world.at('09:11');
  const [open] = (await counts()).counts;
  expect(open).toMatchObject({ state: 'open', opened_on: world.day });
  expect(Date.parse(open.due_at) - onDay(world.day, '09:10').getTime()).toBe(7 * 86_400_000);
});

test('FAC-14 the register knows age and replacement; a hall brings it forward, only the branch puts it off', async () => {
  const today = world.day;
  expect(monthsOld(addMonths(today, -20), today)).toBe(20);
  expect(pastRefresh({ refresh_on: addDays(today, -1) }, today)).toBe(true);
  expect(pastRefresh({ refresh_on: today }, today)).toBe(false);
  const life = { months: 60, branch: false };
  expect(whyNotPlan({ acquired_on: today }, addMonths(today, 61), life)).toBe('assets.past_life');
  expect(whyNotPlan({ acquired_on: today }, addMonths(today, 61), { ...life, branch: true })).toBeUndefined();
  const old = await tagged('DN-01');
  expect(old).toMatchObject({ past: true, months: 64 });
  const path = `${hall}/assets/${old.id}/plan`;
  const later = { refresh_on: addMonths(today, 10), reason: '等预算' };
  expect(await refused(as('0307').post(path, later))).toBe('kit.not_permitted');
  expect(await refused(as('0306').post(path, later))).toBe('assets.past_life');
  const { age } = await register();
  expect(age.past).toBeGreaterThan(1);
  await must(as('0102').post(path, later));
  expect((await register()).age).toMatchObject({ past: age.past - 1, planned: age.planned + 1 });
  const { figures } = await must(as('0306').get(`${hall}/clauses/FAC-14/evidence`));
  expect(figures.find((of: { id: string }) => of.id === 'past').value).toBeGreaterThan(0);
});

test('FAC-16 a released version is behind until it is installed; past its days it is a task of the hall', async () => {
  const today = world.day;
  const release = { model: 'T', version: '2', released_on: addDays(today, -31) };
  expect(updateOf({ firmware: '1' }, release, addDays(today, -1), today)).toBe('overdue');
  expect(updateOf({ firmware: '1' }, release, today, today)).toBe('due');
  expect(updateOf({ firmware: '2' }, release, addDays(today, -1), today)).toBe('none');
  // The second kiosk of the demonstration is behind for longer than a month: the morning’s look found it.
  expect((await tagged('QH-02')).update).toBe('overdue');
  expect((await mends('FAC-16')).map((of: { code: string }) => of.code)).toContain('firmware.QH-02');
  const behind = await tagged('ZZ-02');
  expect(behind.update).toBe('due');
  const path = `${hall}/assets/${behind.id}/firmware`;
  expect(await refused(as('0305').post(path, { version: '5.1' }))).toBe('kit.not_permitted');
  expect(await refused(as('0307').post(path, { version: '5.0.9' }))).toBe('assets.not_the_release');
  await must(as('0307').post(path, { version: '5.1' }));
  expect((await tagged('ZZ-02')).update).toBe('none');
  const next = { model: '办易 S20', version: '5.2', released_on: today };
  expect(await refused(as('0306').post('/api/asset-releases', next))).toBe('kit.not_permitted');
  await must(as('0104').post('/api/asset-releases', next));
  expect(await tagged('ZZ-02')).toMatchObject({ update: 'due', release: '5.2' });
});

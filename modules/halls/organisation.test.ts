import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { kindBelow, whyNotPlace, whyNotUnit } from './organisation.ts';

let world: World;
let admin: Caller;
beforeAll(async () => {
  world = await openWorld();
  admin = await world.as('0103', 'admin');
});
afterAll(() => world.close());

const district = { id: 141, parent_id: 11, kind: 'district', name_zh: '临江东区', name_en: 'Linjiang East' };

test('ORG-15 the tree goes from the group over province, branch and district to halls and their counters; no level is left out', async () => {
  expect([kindBelow('group'), kindBelow('province'), kindBelow('branch'), kindBelow('district')]).toEqual([
    ...['province', 'branch', 'district', undefined],
  ]);
  expect(whyNotUnit('province', 'district')).toBe('halls.wrong_level');
  expect(whyNotPlace('province')).toBe('halls.wrong_level');
  const tree = (await admin.get('/api/organisation')).body;
  // The administrator's post is at the province: the group above is out of reach.
  expect(tree.units.map((one: { id: number }) => one.id)).toEqual([1, 11, 12, 13, 131, 132]);
  expect(tree.units.find((one: { id: number }) => one.id === 13)).toMatchObject({
    kind: 'branch',
    halls: 12,
  });
  expect(tree.halls.find((one: { id: number }) => one.id === 1001)).toMatchObject({
    unit_id: 11,
    counters: 8,
  });
  expect((await (await world.as('0306')).get('/api/organisation')).status).toBe(403);
  const refused = async (body: object) => (await admin.post('/api/organisation/units', body)).body.code;
  expect(await refused({ ...district, parent_id: 1 })).toBe('halls.wrong_level');
  expect(await refused({ ...district, parent_id: 9, kind: 'province' })).toBe('kit.not_found');
  expect(await refused({ ...district, id: 12 })).toBe('halls.unit_number_taken');
  expect((await admin.post('/api/organisation/units', district)).body).toEqual({ id: 141 });
});

test('ORG-15 a post reaches what lies below where it is given: a district its halls and no others, the group every hall', async () => {
  const person = async (staff_no: string, at: object) => {
    const { id } = (
      await admin.post('/api/staff', {
        ...{ staff_no, name: '试', name_en: 'Try', title: 'none', password: 'long-enough-to-be-safe' },
      })
    ).body;
    await world.db.pool.query(
      `insert into role_assignment (id, person_id, role, unit_id) values (gen_random_uuid(), $1, 'branch_supervisor', $2)`,
      [id, (at as { unit_id: number }).unit_id],
    );
    return world.as(staff_no, 'region');
  };
  const seen = async (who: Caller) =>
    (await who.get('/api/region/halls')).body.halls.map((one: { id: number }) => one.id) as number[];
  const of_district = await person('D141', { unit_id: 141 });
  expect(await seen(of_district)).toEqual([]);
  expect((await admin.post('/api/halls/1003/unit', { unit_id: 1 })).body.code).toBe('halls.wrong_level');
  expect((await admin.post('/api/halls/1003/unit', { unit_id: 141 })).body).toEqual({ path: '/1/11/141/' });
  // Every process reads the registry anew within seconds.
  await expect.poll(() => seen(of_district)).toEqual([1003]);
  expect(await seen(await person('D132', { unit_id: 132 }))).toEqual([1128, 1129, 1130, 1131]);
  expect((await seen(await person('G009', { unit_id: 9 }))).length).toBe(131);
  // The branch above still reaches it, and the branch beside does not.
  expect(await seen(await world.as('0102', 'region'))).toContain(1003);
  expect(await seen(await person('B013', { unit_id: 13 }))).not.toContain(1003);
  const moved = await world.db.pool.query(
    `select facts from event where hall_id = 1003 and what = 'halls.hall.place'`,
  );
  expect(JSON.parse(moved.rows[0].facts)).toMatchObject({ from: '/1/11/', to: '/1/11/141/' });
  // A district sets no values of its own; its branch's reach its halls.
  const set = { value: 12, reason: '区里想收紧' };
  expect(
    (await of_district.post('/api/halls/1003/norms/parameters/wait_limit_ordinary', set)).body.code,
  ).toBe('norms.level_may_not');
  const branch = await world.as('0102', 'region');
  await branch.post('/api/units/11/norms/parameters/wait_limit_ordinary', set);
  const page = (await world.nobody('clause').get('/api/clauses/QUE-01?hall_id=1003')).body;
  const here = page.parameters_shown.find((one: { key: string }) => one.key === 'wait_limit_ordinary').here;
  expect(here).toMatchObject({ value: 12, scope: 'branch' });
});

test('ORG-15 the administrator renames a unit, the root too; what it was called stays on record, and nobody else may', async () => {
  const rename = (who: Caller, id: number, body: object) =>
    who.post(`/api/organisation/units/${id}/name`, body);
  const named = { name_zh: '云江市分公司', name_en: 'Yunjiang Branch' };
  expect((await rename(await world.as('0306'), 12, named)).status).toBe(403);
  expect((await rename(await world.as('0102', 'region'), 12, named)).status).toBe(403);
  expect((await rename(admin, 12, { ...named, name_zh: '' })).status).toBe(422);
  // The group is above this administrator's own unit.
  expect((await rename(admin, 9, named)).body.code).toBe('kit.not_found');
  const unit = async () =>
    (await admin.get('/api/organisation')).body.units.find((one: { id: number }) => one.id === 12);
  const before = await unit();
  expect(before.former).toEqual([]);
  expect((await rename(admin, 12, named)).body).toEqual({ id: 12 });
  expect((await rename(admin, 12, named)).body.code).toBe('halls.same_name');
  expect(await unit()).toMatchObject({
    name: { zh: '云江市分公司', en: 'Yunjiang Branch' },
    former: [{ name: before.name }],
  });
  expect((await rename(admin, 12, { name_zh: before.name.zh, name_en: before.name.en })).status).toBe(200);
  expect((await unit()).former.map((one: { name: { zh: string } }) => one.name.zh)).toEqual([
    '云江市分公司',
    before.name.zh,
  ]);
});

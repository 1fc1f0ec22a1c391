import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { zoneLacks } from './material.ts';
import { clipAt } from './ui/playing.ts';

let world: World;
let wall: Caller;
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
  await openTheHall(world);
  await world.at('09:00');
  for (const no of ['0301', '0304', '0305', '0306', '0316', '0104']) people.set(no, await world.as(no));
  wall = await world.device(1001, 'W1');
});
afterAll(() => world.close());

const clip = (more: object = {}) => ({
  ...{ kind: 'clip', origin: 'province', topic: null, title_zh: '新套餐', title_en: 'A new plan' },
  ...{ version: '', place: '叫号屏', valid_from: world.day, valid_until: world.day, stock: 0, reorder_at: 0 },
  ...{ body_zh: '一句话说清楚。', body_en: 'Said in one sentence.' },
  ...more,
});
const placed = async (more: object = {}): Promise<string> => {
  const { id } = await must(as('0316').post(`${hall}/materials`, clip(more)));
  await must(as('0304').post(`${hall}/materials/${id}/place`));
  return id;
};
const played = async (): Promise<string[]> =>
  (await must(wall.get(`${hall}/playlist`))).clips.map((one: { id: string }) => one.id);

test('FAC-19 the screens play what is approved and within its days; on the night of its last day a clip goes by itself', async () => {
  expect(await refused(as('0316').post(`${hall}/materials`, clip({ body_zh: null })))).toBe(
    'materials.clip_empty',
  );
  expect(await refused(as('0316').post(`${hall}/materials`, clip({ title_zh: '长'.repeat(17) })))).toBe(
    'materials.clip_long',
  );
  const own = await must(as('0316').post(`${hall}/materials`, clip({ origin: 'hall' })));
  expect(await refused(as('0304').post(`${hall}/materials/${own.id}/place`))).toBe('materials.not_approved');
  const id = await placed();
  const lasting = await placed({ valid_until: addDays(world.day, 30) });
  expect(await played()).toEqual(expect.arrayContaining([id, lasting]));
  expect(await played()).not.toContain(own.id);
  // Its last day was yesterday: it is off the list at once, and taken off the register by the clock.
  await world.db.pool.query(`update promo_material set valid_until = $1, valid_from = $1 where id = $2`, [
    addDays(world.day, -1),
    id,
  ]);
  expect(await played()).not.toContain(id);
  await world.db.pool.query(
    `update due_work set due_at = $2 where subject_id = $1 and kind = 'materials.expired'`,
    [id, onDay(world.day, '09:02')],
  );
  await world.at('09:03');
  const state = await world.db.pool.query('select state from promo_material where id = $1', [id]);
  expect(state.rows).toEqual([{ state: 'removed' }]);
  const mends = await world.db.pool.query(`select 1 from check_mend where code like '%' || right($1, 12)`, [
    id,
  ]);
  expect(mends.rows).toEqual([]);
});

test('FAC-19 a screen reports what it played, by clip and day; what is off the list is not kept, and only a screen may say so', async () => {
  const id = await placed({ valid_until: addDays(world.day, 30) });
  const gone = '01900000-0000-7000-8000-000000000000';
  const play = (material_id: string) => ({ material_id, count: 2, seconds: 30 });
  const body = { plays: [play(id), play(gone)] };
  expect(await refused(as('0306').post(`${hall}/clip-plays`, body))).toBe('kit.not_permitted');
  expect(await must(wall.post(`${hall}/clip-plays`, body))).toEqual({ kept: 1, stale: [gone] });
  await must(wall.post(`${hall}/clip-plays`, { plays: [play(id)] }));
  const { clips } = await must(as('0305').get(`${hall}/clip-plays`));
  expect(clips.find((one: { id: string }) => one.id === id)).toMatchObject({
    ...{ plays: 4, seconds: 60, screens: 1, on_air: true },
  });
  const { figures } = await must(as('0306').get(`${hall}/clauses/FAC-19/evidence`));
  expect(figures[0].value).toBeGreaterThanOrEqual(4);
  expect([0, 1, 2, 3, 4, 5].map(slot => clipAt(2, slot * 15_000))).toEqual([null, 0, null, 1, null, 0]);
});

test('FAC-11 a hall with a GoTone zone has the zone’s own material, in stock and current, or a rectification as it opens', async () => {
  const today = world.day;
  const wanted = [{ code: 'gotone_plans', zone: 'goTone' }];
  const of = {
    ...{ state: 'placed' as const, topic: 'gotone_plans', valid_until: today, kind: 'brochure', stock: 3 },
  };
  const lack = (rows: (typeof of)[], zones = ['vip', 'goTone']) =>
    zoneLacks(wanted, new Set(zones), rows, today).map(one => one.why);
  expect(lack([of])).toEqual([]);
  expect(lack([{ ...of, stock: 0 }])).toEqual(['out_of_stock']);
  expect(lack([{ ...of, valid_until: addDays(today, -1) }])).toEqual(['expired']);
  expect(lack([])).toEqual(['missing']);
  expect(lack([], ['vip'])).toEqual([]);
  const sets = async () => (await must(as('0316').get(`${hall}/materials`))).zones;
  expect(await sets()).toEqual([{ zone: 'goTone', topics: 2, lacks: [] }]);
  await world.db.pool.query(
    `update promo_material set stock = 0 where hall_id = 1001 and topic = 'gotone_service'`,
  );
  expect((await sets())[0].lacks).toMatchObject([{ why: 'out_of_stock', say: { zh: '全球通专属服务' } }]);
  expect(
    await refused(as('0316').post('/api/material-topics', { code: 'gotone_new', say_zh: '全球通新品' })),
  ).toBe('kit.not_permitted');
  const topic = { code: 'gotone_new', say_zh: '全球通新品', say_en: 'GoTone novelties', wanted: true };
  await must(as('0104').post('/api/material-topics', { ...topic, zone: 'goTone' }));
  expect((await sets())[0]).toMatchObject({ topics: 3, lacks: [{}, { why: 'missing' }] });
  // What the zones lack is looked at as the doors open.
  await world.db.pool.query(
    `insert into due_work (hall_id, id, kind, subject_id, due_at, facts)
     select hall_id, gen_random_uuid(), 'materials.look_at_set', id, $1, json_build_object('day', day)::text from hall_day where hall_id = 1001 and day = $2`,
    [onDay(world.day, '09:05'), world.day],
  );
  await world.at('09:06');
  const { mends } = await must(as('0306').get(`${hall}/mends`));
  const mine = mends.filter((one: { rows: string[] }) => one.rows.includes('FAC-11'));
  expect(mine.map((one: { code: string }) => one.code).sort()).toEqual([
    'zone.gotone_new',
    'zone.gotone_service',
  ]);
});

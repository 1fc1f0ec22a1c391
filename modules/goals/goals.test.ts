import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { addMonths, later, wallNow } from '../../kit/clock.ts';
import { runDue } from '../../kit/due.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { clockContext } from '../../kit/worker.ts';
import { family_codes, type Measure, measure_codes, measures, measuresOf } from './measure.ts';
import { goalsFrom, whyNotEnforce } from './plan.ts';
import { no_figures, reachedByFamily, reachedOf, reachedTogether } from './reach.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const run = (text: string, values: unknown[] = []) => world.db.pool.query(text, values);
const whole: Partial<Record<Measure, number>> = {
  ...{
    leads_won: 40,
    satisfaction: 90,
    community: 60,
    new_numbers: 100,
    complaints_timely: 95,
    numbers_back: 10,
  },
};
const items = (of: Partial<Record<Measure, number>>) =>
  Object.entries(of).map(([measure, target]) => ({ measure: measure as Measure, target }));
const goal = (measure: Measure, target: number) => ({ measure, target, unit_id: 1 });

beforeAll(async () => {
  world = await openWorld();
  for (const no of ['0102', '0104', '0110', '0301', '0305', '0310']) people.set(no, await world.as(no));
  await run('delete from goal_plan');
  await run('delete from goal_figure');
  await run(`delete from due_work where kind like 'goals.%'`);
});
afterAll(() => world.close());

const year = () => world.day.slice(0, 4);
const draft = (no: string, of: Partial<Record<Measure, number>>, more: object = {}) =>
  as(no).post('/api/goal-plans', { year: year(), items: items(of), why: '年度计划', ...more });
const enforce = (id: string, no = '0104') => as(no).post(`/api/goal-plans/${id}/enforce`);

/** What is due above the halls by now happens. */
const fallDue = () =>
  runDue(
    world.db,
    { hall_id: 0, until: async () => later(wallNow(), 1000), most: 20 },
    clockContext(() => wallNow()),
    () => {},
  );

test('every family has its measures, and a hall the goal of the nearest unit above it', () => {
  for (const family of family_codes) expect(measuresOf(family).length).toBeGreaterThan(0);
  expect(new Set(family_codes.flatMap(measuresOf)).size).toBe(measure_codes.length);
  const plans = [
    { unit_id: 1, items: items({ satisfaction: 88, new_numbers: 90 }) },
    { unit_id: 11, items: items({ satisfaction: 92 }) },
  ];
  expect(goalsFrom(plans)).toEqual([
    { measure: 'satisfaction', target: 92, unit_id: 11 },
    { measure: 'new_numbers', target: 90, unit_id: 1 },
  ]);
});

test('pieces of a running month are measured by the share that is over; what has no record is left out', () => {
  const figures = { ...no_figures, new_numbers: 30, satisfaction: 45 };
  expect(reachedOf(goal('new_numbers', 60), figures, 1)).toBe(50);
  expect(reachedOf(goal('new_numbers', 60), figures, 0.5)).toBe(100);
  expect(reachedOf(goal('satisfaction', 90), figures, 0.5)).toBe(50);
  expect(reachedOf(goal('leads_won', 40), figures, 1)).toBeNull();
  const hall = reachedByFamily([goal('new_numbers', 60), goal('satisfaction', 90)], figures, 1);
  expect(hall).toMatchObject({ growth: 50, service: 50, marketing: null });
  expect(reachedTogether([hall, { ...hall, growth: 100 }])).toMatchObject({ growth: 75, marketing: null });
});

test('GEN-09 goals of a year name all six families, are put in force by another, and no branch aims lower than the province', async () => {
  for (const family of family_codes) {
    const without = items(whole).filter(one => measures[one.measure].family !== family);
    expect(whyNotEnforce({ items: without, drafted_by: 'a', above: undefined }, 'b')).toBe(
      'goals.family_missing',
    );
  }
  const { community: _, ...no_publicity } = whole;
  const partly = (await must(draft('0110', no_publicity))).id;
  expect(await refused(enforce(partly))).toBe('goals.family_missing');
  await must(as('0104').post(`/api/goal-plans/${partly}/drop`));
  expect(await refused(draft('0110', whole, { year: '2020' }))).toBe('goals.year_over');

  const branch = (await must(draft('0102', { ...whole, satisfaction: 85 }))).id;
  expect(await refused(enforce(branch))).toBe('goals.none_above');
  const province = (await must(draft('0104', whole))).id;
  expect(await refused(enforce(province))).toBe('goals.own_plan');
  await must(as('0104').post(`/api/goal-plans/${province}/drop`));
  await must(enforce((await must(draft('0110', whole))).id));
  expect(await refused(enforce(branch))).toBe('goals.below_above');
  const higher = (await must(draft('0102', { ...whole, satisfaction: 93 }))).id;
  expect(await refused(enforce(higher, '0102'))).toBe('goals.own_plan');
  expect(await refused(enforce(higher, '0305'))).toBe('kit.not_permitted');
  await must(enforce(higher));
  const over = (await must(draft('0102', { ...whole, satisfaction: 101 }))).id;
  expect(await refused(enforce(over))).toBe('goals.over_hundred');

  const { plans } = await must(as('0102').get('/api/goal-plans'));
  const live = plans.filter((one: { state: string }) => one.state === 'in_force');
  expect(live.map((one: { unit: { zh: string } }) => one.unit.zh).sort()).toEqual([
    '临江市分公司',
    '青江省公司',
  ]);
});

test('a night reckons every hall from its record, and the tree shows who is below the line', async () => {
  const month = world.day.slice(0, 7);
  await run('delete from outreach_note where hall_id = 1001');
  for (let n = 0; n < 3; n++)
    await run(
      `insert into outreach_note (hall_id, id, at, by_id, kind, people, note)
       select 1001, gen_random_uuid(), now(), id, 'community', 10, '' from person where staff_no = '0305'`,
    );
  await run(`update goal_plan set enforced_at = now()`);
  await fallDue();
  const kept = await run('select count(*)::int as halls from goal_figure where month = $1', [month]);
  const active = await run(`select count(*)::int as halls from hall where registry_state = 'active'`);
  expect(kept.rows).toEqual(active.rows);
  const hall = await must(as('0305').get('/api/halls/1001/goals'));
  const publicity = hall.families.find((one: { family: string }) => one.family === 'publicity');
  expect(publicity.measures[0]).toMatchObject({ measure: 'community', value: 30, target: 60 });
  expect(publicity.measures[0].set_by.zh).toBe('临江市分公司');
  // On the first of a month the month before is reckoned too: it has no record here.
  expect(publicity.measures[0].trend.at(-1)).toEqual({ month, value: 30 });

  await run(
    `update goal_figure set figures = jsonb_set(figures::jsonb, '{satisfaction}', '60')::text where hall_id = 1001 and month = $1`,
    [month],
  );
  const top = await must(as('0104').get('/api/goals'));
  expect(top.unit.name.zh).toBe('青江省公司');
  expect(top.below.every((one: { kind: string }) => one.kind === 'unit')).toBe(true);
  const down = await must(as('0104').get('/api/goals?unit_id=11'));
  expect(down.way.map((one: { id: number }) => one.id)).toEqual([1]);
  const service = down.families.find((one: { family: string }) => one.family === 'service');
  expect(service.measures[0]).toMatchObject({ measure: 'satisfaction', set_by: 11 });
  expect(service.measures[0].below).toBeGreaterThanOrEqual(1);
  const ours = down.below.find((one: { id: number }) => one.id === 1001);
  expect(ours.reached.service).toBeLessThan(80);
});

test('who leads a hall sees its goals alone; who serves at a counter sees none', async () => {
  await must(as('0305').get('/api/halls/1001/goals'));
  expect((await as('0305').get('/api/halls/1050/goals')).status).toBe(404);
  expect(await refused(as('0310').get('/api/halls/1001/goals'))).toBe('kit.not_permitted');
  const last_year = addMonths(world.day, -14).slice(0, 7);
  const before = await must(as('0305').get(`/api/halls/1001/goals?month=${last_year}`));
  expect(before.families.every((one: { measures: unknown[] }) => one.measures.length === 0)).toBe(true);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, addMonths, later, wallNow } from '../../kit/clock.ts';
import { runDue } from '../../kit/due.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { clockContext } from '../../kit/worker.ts';
import { daysOf, formerOf, frozenOf, periodOf, redsOf, scoreOf } from './evaluation.ts';
import { metric_codes, type Values } from './metric.ts';
import { first_items, type Item } from './scheme.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const draft = (more: object = {}) => ({
  ...{ cadence: 'month', name_zh: '月度服务质量', name_en: 'Quality of service, monthly' },
  ...{ items: first_items, why_less: '' },
  ...more,
});
const weights = (of: Partial<Record<string, number>>): Item[] =>
  first_items.map(one => ({ ...one, weight: of[one.metric] ?? one.weight }));
const run = (text: string, values: unknown[] = []) => world.db.pool.query(text, values);
const values = (of: Partial<Values>): Values =>
  ({ ...Object.fromEntries(metric_codes.map(code => [code, null])), ...of }) as Values;

beforeAll(async () => {
  world = await openWorld();
  for (const no of ['0305', '0306', '0102', '0104', '0301', '0406']) people.set(no, await world.as(no));
  await run(`delete from evaluation`);
  await run(`delete from evaluation_scheme`);
  await run(`delete from due_work where kind like 'evaluation.%'`);
});
afterAll(() => world.close());

/** What is due above the halls by now happens. */
const fallDue = () =>
  runDue(
    world.db,
    { hall_id: 0, until: async () => later(wallNow(), 1000), most: 20 },
    clockContext(() => wallNow()),
    () => {},
  );

const last_month = () => periodOf('month', addMonths(world.day, -1));
/** A visit of last month with its rating, as the record keeps it. */
const visit = (hall_id: number, n: number, stars: number, waited_s: number) => {
  const day = addDays(daysOf(last_month()).from, 3);
  return run(
    `with t as (insert into queue_ticket (hall_id, id, state, day, class, letter, number, label, channel, taken_at, wait_from, order_at,
       wait_limit_s, ruled_by, first_called_at)
     values ($1, gen_random_uuid(), 'finished', $2, 'ordinary', 'A', $3::int, 'A' || $3::int, 'kiosk', $4, $4, $4, 900, 'x', $4::timestamptz + $5 * interval '1 second')
     returning id)
     insert into rating (hall_id, ticket_id, day, score, done, channel, low, low_at_most, rated_at)
     select $1, id, $2, $6::int, 'done', 'phone', false, 2, $4 from t`,
    [hall_id, day, n, `${day}T10:00:00+08:00`, waited_s, stars],
  );
};

test('GEN-19 a scheme without satisfaction, or with less of it than of anything else and no reason, is not published', async () => {
  const drafted = async (more: object) =>
    (await must(as('0102').post('/api/evaluation-schemes', draft(more)))).id;
  const publish = (id: string, no = '0104') => as(no).post(`/api/evaluation-schemes/${id}/publish`);
  const none = await drafted({ items: weights({ satisfaction: 0, waits_within: 55 }) });
  expect(await refused(publish(none))).toBe('evaluation.no_satisfaction');
  const left_out = await drafted({
    items: [{ metric: 'waits_within', weight: 100, target: 90, red_below: 80 }],
  });
  expect(await refused(publish(left_out))).toBe('evaluation.no_satisfaction');
  const less = { items: weights({ satisfaction: 20, waits_within: 35 }) };
  expect(await refused(publish(await drafted(less)))).toBe('evaluation.satisfaction_not_most');
  await must(publish(await drafted({ ...less, why_less: '本月专项治理等候' })));
  expect(await refused(publish(await drafted({ items: weights({ satisfaction: 50 }) })))).toBe(
    'evaluation.weights_not_hundred',
  );
  const whole = await drafted({});
  expect(await refused(publish(whole, '0102'))).toBe('evaluation.own_scheme');
  expect(await refused(publish(whole, '0306'))).toBe('kit.not_permitted');
  await must(publish(whole));
  const { schemes } = await must(as('0102').get('/api/evaluation-schemes'));
  const live = schemes.filter((one: { state: string }) => one.state === 'published');
  expect(live.map((one: { id: string }) => one.id)).toEqual([whole]);
  expect(first_items.every(one => one.metric === 'satisfaction' || one.weight < 35)).toBe(true);
});

test('GEN-14 a month is frozen by the clock; what is red becomes a task of the hall where it is, and the trend is shown', async () => {
  for (let n = 1; n <= 4; n++) await visit(1001, n, 5, 120);
  for (let n = 1; n <= 4; n++) await visit(1002, n, n > 1 ? 3 : 2, 2000);
  const { schemes } = await must(as('0102').get('/api/evaluation-schemes'));
  const live = schemes.find((one: { state: string }) => one.state === 'published');
  await run(
    `update due_work set due_at = date_trunc('milliseconds', now()), facts = $1 where kind = 'evaluation.period_over' and subject_id = $2`,
    [JSON.stringify({ period: last_month() }), live.id],
  );
  await fallDue();
  const [of] = (await must(as('0102').get('/api/evaluations'))).evaluations;
  expect(of).toMatchObject({ period: last_month(), state: 'frozen', cadence: 'month', over: false });
  const shown = await must(as('0102').get(`/api/evaluations/${of.id}`));
  const hall = (id: number) => shown.halls.find((one: { id: number }) => one.id === id);
  expect(hall(1001).reds).not.toContain('satisfaction');
  expect(hall(1002).reds).toEqual(expect.arrayContaining(['satisfaction', 'waits_within']));
  const felt = shown.items.find((one: { metric: string }) => one.metric === 'satisfaction');
  expect(felt.trend.at(-1)).toMatchObject({ period: last_month() });
  expect(shown.actions.length).toBeGreaterThan(0);
  expect(shown.actions.every((one: { by_itself: boolean }) => one.by_itself)).toBe(true);
  await world.at('08:05', 1002);
  const { rows } = await run(
    `select hall_id, clauses from check_mend where list = 'directive' and clauses = '{GEN-14}'`,
  );
  expect(rows.some(one => one.hall_id === 1002)).toBe(true);
  const mine = await must(as('0406').get(`/api/evaluations/${of.id}`));
  expect(mine.halls.map((one: { id: number }) => one.id)).toEqual([1002]);
  expect(mine.may_decide).toBe(false);
});

test('GEN-13 a year’s figures are frozen once it is over, decided upon with actions, closed when they are, and compared the next year', async () => {
  const year = periodOf('year', addMonths(world.day, -12));
  const before = formerOf(year);
  const { id } = await must(as('0102').post('/api/evaluation-schemes', draft({ cadence: 'year' })));
  const evaluate = (period: string) => as('0102').post(`/api/evaluation-schemes/${id}/evaluate`, { period });
  expect(await refused(evaluate(year))).toBe('evaluation.not_published');
  await must(as('0104').post(`/api/evaluation-schemes/${id}/publish`));
  expect(await refused(evaluate(periodOf('year', world.day)))).toBe('evaluation.period_not_over');
  expect(await refused(evaluate(last_month()))).toBe('evaluation.other_period');
  await must(evaluate(before));
  const made = await must(evaluate(year));
  expect(await refused(evaluate(year))).toBe('evaluation.evaluated_already');

  const path = `/api/evaluations/${made.id}`;
  const frozen = await must(as('0102').get(path));
  await visit(1001, 90, 1, 5000);
  await run(`update rating set day = $1 where hall_id = 1001 and score = 1`, [`${year}-06-01`]);
  expect((await must(as('0102').get(path))).sha256).toBe(frozen.sha256);
  expect(frozen).toMatchObject({ state: 'frozen', may_decide: true, former_score: null });

  await run(
    `update due_work set due_at = date_trunc('milliseconds', now()) where kind = 'evaluation.undecided' and subject_id = $1`,
    [made.id],
  );
  await fallDue();
  const { rows } = await run(`select facts from event where what = 'evaluation.overdue'`);
  expect(rows.map(one => JSON.parse(one.facts).period)).toContain(year);

  const action = { say_zh: '晚高峰加开一台', say_en: 'One more counter in the evening peak' };
  const asked = { ...action, due_on: addDays(world.day, 30), halls: [1001] };
  const body = { decision: '满意度和等候列为来年重点', actions: [asked] };
  expect(await refused(as('0306').post(`${path}/decide`, body))).toBe('kit.not_permitted');
  expect(await refused(as('0102').post(`${path}/close`))).toBe('kit.not_from_here');
  const foreign = { ...body, actions: [{ ...asked, halls: [1120] }] };
  expect(await refused(as('0102').post(`${path}/decide`, foreign))).toBe('kit.not_found');
  await must(as('0102').post(`${path}/decide`, body));
  expect(await refused(as('0102').post(`${path}/close`))).toBe('evaluation.actions_open');
  await run(`update directive set state = 'closed', closed_at = now()`);
  await must(as('0102').post(`${path}/close`));
  const list = (await must(as('0104').get('/api/evaluations'))).evaluations;
  const of = (period: string) => list.find((one: { period: string }) => one.period === period);
  expect(of(year)).toMatchObject({ state: 'closed', former_score: of(before).score });
});

test('GEN-21 the scorecard of a hall shows service and revenue side by side, to those who lead it and to nobody else', async () => {
  const card = await must(as('0306').get('/api/halls/1001/scorecard'));
  const codes = (side: string) => card[side].map((one: { metric: string }) => one.metric);
  expect(codes('service')).toContain('satisfaction');
  expect(codes('revenue')).toEqual(['visits', 'takings', 'takings_per_visit']);
  // What was paid back is no money taken, and what went onto accounts went through no till.
  const takings = async () => {
    const { revenue } = await must(as('0306').get('/api/halls/1001/scorecard'));
    return revenue.find((one: { metric: string }) => one.metric === 'takings').value ?? 0;
  };
  const before = await takings();
  for (const [series, tender, fen] of [
    ['R', 'cash', 10_000],
    ['T', 'cash', 3_000],
    ['T', 'account', 500],
  ])
    await run(
      `insert into receipt (hall_id, id, state, series, number, day, ticket_id, session_id, payment_id, tender, amount_fen, lines, issued_at, issued_by)
       select 1001, gen_random_uuid(), 'issued', $1, 9000 + $4::int, $5, case $2 when 'account' then null else gen_random_uuid() end, gen_random_uuid(), gen_random_uuid(),
         $2, $3::int, '[]', now(), gen_random_uuid()`,
      [series, tender, fen, fen, addDays(world.day, -2)],
    );
  expect((await takings()) - before).toBe(7_000);
  expect((await as('0301').get('/api/halls/1001/scorecard')).status).toBe(403);
  expect((await as('0306').get('/api/halls/1002/scorecard')).status).toBe(404);
});

test('a score leaves out what nobody recorded, and what exceeds its target counts no more than the target', () => {
  expect(scoreOf(values({}), first_items)).toBeNull();
  expect(scoreOf(values({ satisfaction: 100 }), first_items)).toBe(100);
  expect(scoreOf(values({ satisfaction: 45, waits_within: 95 }), first_items)).toBe(68.2);
  expect(redsOf(values({ satisfaction: 79, waits_within: null }), first_items)).toEqual(['satisfaction']);
  const of = frozenOf(
    [
      { hall_id: 1, values: values({ satisfaction: 80 }) },
      { hall_id: 2, values: values({ satisfaction: 90 }) },
    ],
    first_items,
  );
  expect(of.means.satisfaction).toBe(85);
  expect([formerOf('2026-01'), formerOf('2026')]).toEqual(['2025-12', '2025']);
  expect(daysOf('2025-12')).toEqual({ from: '2025-12-01', until: '2026-01-01' });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { later, minute_ms, onDay } from '../../kit/clock.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { jumpersOf, standingsOf, type Watched } from './alert.ts';
import { bestOf, isRoundDue, isStale, optionsOf } from './suggestion.ts';

const noon = onDay('2026-09-01', '12:00');
const ago = (minutes: number) => later(noon, -minutes * minute_ms);
const quiet: Watched = {
  ...{
    now: noon,
    share: 0.8,
    waiting: [],
    clocks: [],
    counters: [],
    idle_max_s: 60,
    callers: [],
    guides: [],
    vacancies: [],
    mends: [],
    repairs: [],
    rounds: [],
    closed_early: null,
  },
};
const waiter = (minutes: number) => ({
  ...{
    id: 't',
    label: 'A001',
    class: 'ordinary',
    business: null,
    wait_from: ago(minutes),
    wait_limit_s: 900,
  },
});
const desk = (more: object) => ({
  ...{ id: 'c', number: 1, state: 'open', clerk_id: 'p', classes: ['ordinary'], serves: ['plan_change'] },
  ...{ busy: false, idle_since: ago(3), paused_at: null, pause_until: null },
  ...more,
});

test.each([
  ['nobody waits long', { waiting: [waiter(11)] }, []],
  ['80 % of the wait', { waiting: [waiter(12)] }, ['wait near']],
  ['the whole wait', { waiting: [waiter(15)] }, ['wait over']],
  [
    'a pause at 80 %',
    { counters: [desk({ state: 'paused', paused_at: ago(8), pause_until: later(noon, 2 * minute_ms) })] },
    ['pause near'],
  ],
  [
    'a pause over',
    { counters: [desk({ state: 'paused', paused_at: ago(11), pause_until: ago(1) })] },
    ['pause over'],
  ],
  [
    'a hold over',
    { clocks: [{ kind: 'hold', id: 't', label: 'A1', since: ago(6), limit_s: 300 }] },
    ['hold over'],
  ],
  [
    'a visit handled for 80 % of its published time',
    { clocks: [{ kind: 'handling', id: 't', label: 'A1', since: ago(7), limit_s: 480 }] },
    ['handling near'],
  ],
  [
    'a call unanswered',
    { clocks: [{ kind: 'call', id: 't', label: 'A1', since: ago(1), limit_s: 60 }] },
    ['call over'],
  ],
  ['an idle counter, nobody waits', { counters: [desk({})] }, []],
  ['an idle counter while somebody waits', { counters: [desk({})], waiting: [waiter(1)] }, ['idle over']],
  [
    'an idle counter that may not serve them',
    { counters: [desk({ classes: ['vip'] })], waiting: [waiter(1)] },
    [],
  ],
  ['a guide called', { guides: [{ subject_id: 'k', at: ago(1) }] }, ['guide over']],
  ['a guide called long ago', { guides: [{ subject_id: 'k', at: ago(11) }] }, []],
])('SVC-21 alerts: %s', (_, more, expected) => {
  const found = standingsOf({ ...quiet, ...(more as Partial<Watched>) });
  expect(found.map(one => `${one.kind} ${one.level}`)).toEqual(expected);
});

test('QUE-08 a clerk whose jumps stand out from the hall’s share is named; the hall’s own habit is not', () => {
  const of = (jumps: number, calls: number, others: number) =>
    jumpersOf([
      { clerk_id: 'a', calls, jumps },
      { clerk_id: 'b', calls: 40, jumps: others },
    ]).map(one => one.clerk_id);
  expect(of(3, 20, 0)).toEqual(['a']);
  expect(of(2, 4, 0)).toEqual([]);
  expect(of(4, 20, 8)).toEqual([]);
});

test('QUE-05 what may be suggested: the certified free clerk, payments in number, a pause that is not the meal', () => {
  const closed = {
    id: 'c5',
    state: 'closed',
    clerk_id: null,
    businesses: ['plan_change', 'sim_replacement'],
    pause_reason: null,
  };
  const paused = { id: 'c7', state: 'paused', clerk_id: 'p7', businesses: [], pause_reason: 'water' };
  const free = [
    { id: 'few', skills: ['plan_change'] },
    { id: 'both', skills: ['plan_change', 'sim_replacement'] },
  ];
  expect(optionsOf({ counters: [closed, paused], free, self_service: 2 })).toEqual([
    { kind: 'open_counter', counter_id: 'c5', clerk_id: 'both' },
    { kind: 'call_back', counter_id: 'c7', clerk_id: 'p7' },
    { kind: 'divert_payments', counter_id: null, clerk_id: null },
  ]);
  const lunch = { ...paused, pause_reason: 'lunch' };
  expect(
    optionsOf({
      counters: [closed, lunch],
      free: [{ id: 'x', skills: ['group_business'] }],
      self_service: 1,
    }),
  ).toEqual([]);
});

test('QUE-05 the largest gain is said, a gain within its error is not, and a suggestion whose numbers moved is stale', () => {
  const weigh = (before_s: number, after_s: number, error_s = 30) => ({ before_s, after_s, error_s });
  expect(bestOf([weigh(1200, 900), weigh(1200, 600)])).toEqual(weigh(1200, 600));
  expect(bestOf([weigh(1200, 1100), weigh(1200, 900, 160)])).toBeUndefined();
  expect(isStale(weigh(1200, 600), weigh(1230, 640))).toBe(false);
  expect(isStale(weigh(1200, 600), weigh(1300, 600))).toBe(true);
});

test.each([
  [0, undefined, false],
  [1, undefined, true],
  [1, 9, false],
  [1, 10, true],
] as const)(
  'QUE-07 with %i over and the last round %s minutes ago, a round is due: %s',
  (over, last, due) => {
    const last_ms = last === undefined ? undefined : ago(last).getTime();
    expect(isRoundDue({ over, last_ms, now_ms: noon.getTime(), every_min: 10 })).toBe(due);
  },
);

let world: World;
let manager: Caller;
let clerk: Caller;
let kiosk: Caller;
const floor = async () => (await manager.get('/api/halls/1001/floor')).body;
beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  manager = await world.as('0305', 'floor');
  clerk = await world.as('0301');
  kiosk = await world.device(1001, 'K1');
  await clerk.post(`/api/halls/1001/counters/${world.counter(1)}/open`, {});
  for (let n = 0; n < 24; n++) await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' });
});
afterAll(() => world?.close());

test('SVC-21 QUE-01 a wait at 80 % stands on the floor by itself, turns red at the limit, is seen and dealt with by name', async () => {
  await world.at('09:12');
  const near = (await floor()).alerts.find((one: { label: string }) => one.label === 'A001');
  expect(near).toMatchObject({ kind: 'wait', level: 'near', state: 'open' });
  expect((await clerk.post(`/api/halls/1001/alerts/${near.id}/see`)).body.code).toBe('kit.not_permitted');
  const seen = await manager.post(`/api/halls/1001/alerts/${near.id}/see`);
  expect(seen.body.state).toBe('seen');
  await world.at('09:16');
  const over = (await floor()).alerts.find((one: { label: string }) => one.label === 'A001');
  expect(over).toMatchObject({
    id: near.id,
    level: 'over',
    state: 'open',
    seen_by: { zh: '王建国', en: 'Wang Jianguo' },
  });
  expect((await manager.post(`/api/halls/1001/alerts/${near.id}/finish`)).body.state).toBe('done');
  await world.at('09:18');
  expect((await floor()).alerts.some((one: { label: string }) => one.label === 'A001')).toBe(false);
});

test('QUE-05 the floor suggests a counter with a named clerk; accepted, the clerk is told, and the promise is compared', async () => {
  await manager.post('/api/halls/1001/suggestions');
  const made = (await floor()).suggestion;
  expect(made).toMatchObject({ kind: 'open_counter', state: 'made' });
  expect(made.clerk.name.zh).not.toBe('');
  expect(made.before_s - made.after_s).toBeGreaterThan(120);
  const advisor = await world.as('0304', 'floor');
  const refused = await advisor.post(`/api/halls/1001/suggestions/${made.id}/accept`);
  expect(refused.body.code).toBe('kit.not_permitted');
  expect((await manager.post(`/api/halls/1001/suggestions/${made.id}/accept`)).body.state).toBe('accepted');
  const staff = (await manager.get('/api/halls/1001/floor')).body.free.find(
    (one: { id: string }) => one.id === made.clerk.id,
  );
  const named = await world.as(staff.staff_no);
  const told = (await named.get('/api/halls/1001/asked-of-me')).body;
  expect(told).toMatchObject([{ kind: 'open_counter', counter_number: made.counter_number }]);
  await named.post(`/api/halls/1001/counters/${made.counter_id}/open`, {});
  await named.post(`/api/halls/1001/counters/${made.counter_id}/call-next`, {});
  await world.at('09:40');
  const [taken] = (await floor()).taken;
  expect(taken).toMatchObject({ id: made.id, state: 'compared', actual_calls: 1 });
  expect(taken.followed_at).not.toBeNull();
  expect(taken.actual_s).toBeGreaterThan(900);
});

test('QUE-05 another clerk than the proposed one is asked, if free', async () => {
  await manager.post('/api/halls/1001/suggestions');
  const { suggestion, free } = await floor();
  expect(suggestion).toMatchObject({ kind: 'open_counter', state: 'made' });
  const path = `/api/halls/1001/suggestions/${suggestion.id}/accept`;
  const busy = (await manager.post(path, { clerk_id: world.counter(1) })).body;
  expect(busy.code).toBe('floor.clerk_not_free');
  const other = free.find((one: { id: string }) => one.id !== suggestion.clerk.id);
  expect((await manager.post(path, { clerk_id: other.id })).body.state).toBe('accepted');
  const told = (await (await world.as(other.staff_no)).get('/api/halls/1001/asked-of-me')).body;
  expect(told).toMatchObject([{ kind: 'open_counter', counter_number: suggestion.counter_number }]);
});

test('QUE-07 while somebody waits over the limit a round is due, is made with one press, and falls due again', async () => {
  await world.at('09:40');
  const due = (await floor()).round;
  expect(due.over).toBeGreaterThan(0);
  expect((await clerk.post(`/api/halls/1001/rounds/${due.id}/done`)).body.code).toBe('kit.not_permitted');
  expect((await manager.post(`/api/halls/1001/rounds/${due.id}/done`)).body.state).toBe('done');
  await world.at('09:48');
  expect((await floor()).round).toBeNull();
  await world.at('09:52');
  expect((await floor()).round).not.toBeNull();
});

test('QUE-08 why a number was called before another is answered from the record', async () => {
  await kiosk.post('/api/halls/1001/tickets', { class: 'care' });
  const line = (await manager.get('/api/halls/1001/line')).body;
  const passed = line.waiting[0];
  const chosen = line.waiting.find((one: { class: string }) => one.class === 'care');
  expect((await manager.get(`/api/halls/1001/tickets/${chosen.id}/explanation`)).body.code).toBe(
    'floor.not_called',
  );
  await clerk.post(`/api/halls/1001/counters/${world.counter(1)}/call-next`, {
    ticket_id: chosen.id,
    reason: '客户身体不适',
  });
  const why = (await manager.get(`/api/halls/1001/tickets/${chosen.id}/explanation`)).body;
  expect(why).toMatchObject({ jumped: true, reason: '客户身体不适', counter_number: 1 });
  expect(why.considered[0]).toMatchObject({ label: passed.label, over: true, chosen: false });
});

test('SVC-21 the next hour is told by class, and a counter’s day can be read', async () => {
  const ahead = (await manager.get('/api/halls/1001/forecast')).body;
  const ordinary = ahead.classes.find((one: { class: string }) => one.class === 'ordinary');
  expect(ordinary.steps.map((one: { minute: number }) => one.minute)).toEqual([0, 10, 20, 30, 40, 50, 60]);
  expect(ordinary.peak_s).toBeGreaterThan(0);
  const day = (await manager.get(`/api/halls/1001/counters/${world.counter(1)}/today`)).body;
  expect(day.map((one: { what: string }) => one.what)).toEqual([
    'counters.counter.sign_on',
    'counters.counter.open',
  ]);
  expect(day[0].who.en).toBe('Li Min');
});

test('SVC-07 a visit served longer than its business may take is an alert, and the floor knows its limit', async () => {
  const line = (await manager.get('/api/halls/1001/line')).body;
  for (const one of line.in_hand.filter((of: { state: string }) => of.state === 'called'))
    await clerk.post(`/api/halls/1001/tickets/${one.id}/arrive`);
  const here = (await manager.get('/api/halls/1001/line')).body.in_hand.find(
    (of: { state: string; counter_id: string }) =>
      of.state === 'serving' && of.counter_id === world.counter(1),
  );
  await world.db.pool.query(`update queue_ticket set business = 'sim_replacement' where id = $1`, [here.id]);
  await world.at('10:20');
  await manager.post('/api/halls/1001/floor/look');
  await world.at('10:21');
  const now = await floor();
  expect(now.handling).toContainEqual({ ticket_id: here.id, limit_s: 480 });
  const alert = now.alerts.find((one: { kind: string }) => one.kind === 'handling');
  expect(alert).toMatchObject({ label: here.label, level: 'over', limit_s: 480 });
});

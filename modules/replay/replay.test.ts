import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { castDay } from './casting.ts';
import { readDay } from './day_file.ts';
import { playDay } from './driver.ts';
import { figuresOf } from './figures.ts';
import { findingsOf } from './invariants.ts';
import type { DayRecord } from './wire.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

/** The first arrivals of a day, and two before opening, one after closing. */
function shortDay(tickets: number) {
  const day = readDay(readFileSync('demo/days/wlochy.csv', 'utf8'));
  const arrivals = day.ok ? day.arrivals.slice(0, tickets) : [];
  const outside = (arrival_s: number) => ({ arrival_s, queue_id: '600009', letter: 'E' });
  return [outside(3 * 3600), outside(27_900), ...arrivals, outside(66_000)];
}

const play = (arrivals: ReturnType<typeof shortDay>, seed = 7) => {
  const { plan } = castDay({ url: world.server.url, hall_id: 1001, arrivals, clerks: 3, seed });
  return playDay(plan, () => ({ state: 'playing', speed: 0 }));
};

async function recordOf(day: string): Promise<DayRecord> {
  const player = await world.device(1001, 'P1');
  return (await player.get(`/api/halls/1001/record?day=${day}`)).body;
}

test('a short day flat out: opened by two, served, settled, every law kept; the next run is the next day (QUE-10)', async () => {
  await world.at('08:10');
  const first = await play(shortDay(60));
  expect([...first.counted.odd]).toEqual([]);
  expect(first).toMatchObject({ settled: true, day: world.day });
  expect(first.counted).toMatchObject({ arrivals: 63, taken: 60, refused: 3 });
  const record = await recordOf(first.day);
  expect(record.state).toBe('closed');
  expect(findingsOf(record).flatMap(one => one.faults)).toEqual([]);
  const figures = figuresOf(record);
  expect(figures.tickets).toBe(60);
  expect(figures.estimate?.scored).toBeGreaterThan(40);
  expect(figures.counters.every(one => one.open_s > 0 && one.utilisation < 1)).toBe(true);

  // The day began with its meeting, in time and with its minutes.
  const { rows: met } = await world.db.pool.query(
    `select state, started_at <= due_at as in_time, words from meeting where hall_id = 1001 and day = $1 and kind = 'pre_shift'`,
    [first.day],
  );
  expect(met).toMatchObject([{ state: 'held', in_time: true, words: expect.stringContaining('safety') }]);
  // Whoever worked came before the shift and went after it.
  const { rows: came } = await world.db.pool.query(
    `select count(*)::int as people, bool_and(s.out_at is not null) as gone from attendance_stay s
     where s.hall_id = 1001 and s.day = $1 and s.person_id in (select clerk_id from queue_ticket where hall_id = 1001 and day = $1)`,
    [first.day],
  );
  expect(came).toEqual([{ people: figures.counters.length, gone: true }]);

  const second = await play(shortDay(12));
  expect(second.settled).toBe(true);
  expect(second.day > first.day).toBe(true);
  expect(findingsOf(await recordOf(second.day)).flatMap(one => one.faults)).toEqual([]);
  expect((await recordOf(first.day)).tickets).toHaveLength(60);
});

test('a day that was left in the morning and is taken up after the line has closed: everybody there is served, and it settles', async () => {
  const arrivals = shortDay(40);
  const { plan } = castDay({ url: world.server.url, hall_id: 1001, arrivals, clerks: 3, seed: 7 });
  let [present_ms, taken] = [0, 0];
  const left = await playDay(
    plan,
    () => ({ state: taken >= 25 ? 'stopped' : 'playing', speed: 0 }),
    stage => {
      present_ms = stage.present_ms;
      taken = stage.counted.taken;
    },
  );
  expect(left.settled).toBe(false);
  const player = await world.device(1001, 'P1');
  const here = await recordOf(left.day);
  expect(here.tickets.filter(one => one.state === 'serving').length).toBeGreaterThan(0);
  const evening = new Date(present_ms + 9.7 * 3600 * 1000).toISOString();
  expect((await player.post('/api/halls/1001/clock/step', { to: evening })).status).toBe(200);
  const { settled, day, counted } = await play(arrivals);
  expect({ settled, day, odd: [...counted.odd] }).toEqual({ settled: true, day: left.day, odd: [] });
  const record = await recordOf(day);
  expect(findingsOf(record).flatMap(one => one.faults)).toEqual([]);
  // Nobody was sent home unserved who stood at a counter.
  const stood = new Set(here.tickets.filter(one => one.state === 'serving').map(one => one.label));
  expect(record.tickets.filter(one => stood.has(one.label)).map(one => one.state)).toEqual(
    [...stood].map(() => 'finished'),
  );
});

test('QUE-10 who is still unserved late at night is carried over by two persons and is the next day’s first', async () => {
  const { plan } = castDay({
    url: world.server.url,
    hall_id: 1001,
    arrivals: shortDay(4),
    clerks: 1,
    seed: 3,
  });
  const slow = plan.mapping.map(one => ({ ...one, mean_s: 100_000 }));
  const crowd = Array.from({ length: 40 }, () => ({ ...plan.arrivals[3]!, arrival_s: 50_000 }));
  const played = await playDay({ ...plan, mapping: slow, arrivals: crowd, seed: 3 }, () => ({
    state: 'playing',
    speed: 0,
  }));
  expect(played.settled).toBe(true);
  const record = await recordOf(played.day);
  const carried = record.tickets.filter(one => one.state === 'carried');
  expect(carried.length).toBeGreaterThan(5);
  expect(findingsOf(record).flatMap(one => one.faults)).toEqual([]);
  const pairs = await world.db.pool.query(
    `select first_id <> second_id as two from pair_act where hall_id = 1001 and what = 'queue.ticket.carry' and state = 'sealed'`,
  );
  expect(pairs.rows.map(row => row.two)).toEqual(carried.map(() => true));

  const next = await play(shortDay(3));
  const after = await recordOf(next.day);
  const linked = after.tickets.filter(one => one.carried_from !== null);
  expect(linked.map(one => one.carried_from).sort()).toEqual(carried.map(one => one.id).sort());
  expect(
    linked.every(one => one.state === 'finished' || one.state === 'carried' || one.state === 'abandoned'),
  ).toBe(true);
});

test('carrying over is refused while the line is open, for a visit that is over, and to one person alone', async () => {
  await world.db.pool.query(
    `update hall_day set state = 'open' where hall_id = 1001 and day = (select max(day) from hall_day where hall_id = 1001)`,
  );
  const manager = await world.as('0305', 'floor');
  const done = await world.db.pool.query(
    `select id, state from queue_ticket where hall_id = 1001 and state in ('finished', 'closed') order by taken_at desc limit 1`,
  );
  const ask = () =>
    manager.post('/api/halls/1001/pairs', { what: 'queue.ticket.carry', subject_id: done.rows[0].id });
  expect((await ask()).body.code).toBe('queue.line_not_closed');
  await world.db.pool.query(
    `update hall_day set state = 'closing_queue' where hall_id = 1001 and state = 'open'`,
  );
  expect((await ask()).body.code).toBe('queue.visit_is_over');
  await world.db.pool.query(`update queue_ticket set state = 'missed' where hall_id = 1001 and id = $1`, [
    done.rows[0].id,
  ]);
  const asked = await ask();
  expect(asked.status).toBe(200);
  expect((await manager.post(`/api/halls/1001/pairs/${asked.body.pair_id}/seal`)).body.code).toBe(
    'people.pair_same_person',
  );
  const clerk = await world.as('0301');
  expect((await clerk.post(`/api/halls/1001/pairs/${asked.body.pair_id}/seal`)).body.code).toBe(
    'kit.not_permitted',
  );
  await world.db.pool.query(`update queue_ticket set state = $2 where hall_id = 1001 and id = $1`, [
    done.rows[0].id,
    done.rows[0].state,
  ]);
});

test('clocks go forward only, in replay halls only, by the player only', async () => {
  const player = await world.device(1002, 'P1');
  const { body } = await player.get('/api/halls/1002');
  const back = await player.post('/api/halls/1002/clock', { rate: 1, at: '2020-01-01T00:00:00Z' });
  expect(back.body.code).toBe('replay.backwards');
  const later = new Date(Date.parse(body.clock.now) + 60_000).toISOString();
  expect((await player.post('/api/halls/1002/clock/step', { to: later })).body.now).toBe(later);
  expect((await player.post('/api/halls/1001/clock', { rate: 1 })).status).toBe(404);
  const manager = await world.as('0405', 'floor');
  expect((await manager.post('/api/halls/1002/clock', { rate: 1 })).body.code).toBe('kit.not_permitted');
  expect((await world.nobody().post('/api/halls/1002/clock/step', { to: later })).status).toBe(401);
  const anybody = world.nobody('start');
  expect((await anybody.post('/api/halls/1003/play', { day: 'wlochy', speed: 0 })).body.code).toBe(
    'replay.not_a_replay_hall',
  );
  expect((await anybody.post('/api/halls/1002/play', { day: 'nowhere', speed: 0 })).body.code).toBe(
    'replay.unknown_day',
  );
  expect((await anybody.post('/api/halls/1002/play/pause')).body.code).toBe('replay.not_playing');
});

test('a production installation plays nothing and moves no clock', async () => {
  const player = await world.device(1002, 'P1');
  await world.db.pool.query(`update setting set value = 'production' where key = 'mode'`);
  try {
    const anybody = world.nobody('start');
    expect((await anybody.post('/api/halls/1002/play', { day: 'wlochy', speed: 0 })).body.code).toBe(
      'replay.demo_only',
    );
    expect((await player.post('/api/halls/1002/clock', { rate: 60 })).body.code).toBe('replay.demo_only');
    expect((await player.post('/api/halls/1002/replay-day')).body.code).toBe('replay.demo_only');
  } finally {
    await world.db.pool.query(`update setting set value = 'demo' where key = 'mode'`);
  }
});

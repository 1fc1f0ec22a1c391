import { afterAll, beforeAll, expect, test } from 'vitest';
import { allServed } from '../../apps/server/assembly.ts';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays } from '../../kit/clock.ts';
import { openDatabase, transaction } from '../../kit/db.ts';
import { figuresOf, findingsOf } from '../replay/index.ts';
import { putRosters } from './keeping.ts';
import { type Making, makePast } from './making.ts';
import { pastDays } from './past.ts';
import { putSummaries } from './store.ts';
import { summariesOf } from './summary.ts';

let world: World;
let other: World;
beforeAll(async () => {
  world = await openWorld();
  other = await openWorld();
});
afterAll(async () => {
  await world.close();
  await other.close();
});

const days = () => [-3, -2, -1].map(back => addDays(world.day, back));

const make = (of: World, more: Partial<Making> = {}) =>
  makePast({
    open: () => openDatabase(of.db.url, 1),
    served: allServed,
    pathOf: id => (id === 1001 ? '/1/11/' : undefined),
    ...{ today: world.day, days: days(), usual: 60 },
    ...more,
  });

const rowsOf = async (of: World, text: string) => (await of.db.pool.query(text)).rows;

const told = `select day, label, class, business, state, taken_at, first_called_at, finished_at, outcome, id from queue_ticket
  where hall_id = 1001 order by day, taken_at, id`;

test('the engine lives through past days; a making that is broken off goes on without doubling, and is the same', async () => {
  // Three days at one go.
  const made: string[] = [];
  expect(
    await make(world, {
      told: ({ day, played }) => {
        expect([...played.counted.odd], day).toEqual([]);
        made.push(day);
      },
    }),
  ).toBe(3);
  expect(made).toEqual(days());
  // The same three, broken off after two: the second was lived through but not entered, and is made again.
  let left = 2;
  expect(await make(other, { goOn: () => left-- > 0 })).toBe(1);
  expect(await rowsOf(other, 'select count(*)::int as n from history_day')).toEqual([{ n: 1 }]);
  expect(await make(other)).toBe(2);
  expect(await make(other)).toBe(0);
  const [first, second] = [await rowsOf(world, told), await rowsOf(other, told)];
  expect(first.length).toBeGreaterThan(100);
  expect(second).toEqual(first);
  const doubled = await rowsOf(
    other,
    `select subject_id from event where hall_id = 1001 and what = 'queue.ticket.finish' group by subject_id having count(*) > 1`,
  );
  expect(doubled).toEqual([]);
});

test('a made day is a whole day: opened by two, checked, every law of the line kept, nothing left standing', async () => {
  const player = await world.device(1001, 'P1');
  for (const day of days()) {
    const record = (await player.get(`/api/halls/1001/record?day=${day}`)).body;
    expect(record.state).toBe('settling');
    expect(findingsOf(record).flatMap(one => one.faults)).toEqual([]);
    expect(figuresOf(record).tickets).toBeGreaterThan(30);
  }
  const seals = await rowsOf(
    world,
    `select what, count(*)::int as n from pair_act where hall_id = 1001 and state = 'sealed' and what = 'halls.day.unlock' group by 1`,
  );
  expect(seals).toEqual([{ what: 'halls.day.unlock', n: 3 }]);
  // Some had booked: most kept it and were served from it, and nothing of it is left open.
  const booked = await rowsOf(
    world,
    `select a.day, count(*)::int as made, count(*) filter (where a.state = 'served')::int as served,
       count(*) filter (where a.state in ('requested', 'booked'))::int as open,
       count(*) filter (where t.id is null and a.ticket_id is not null)::int as lost
     from appointment a left join queue_ticket t on t.hall_id = a.hall_id and t.id = a.ticket_id where a.hall_id = 1001 group by 1 order by 1`,
  );
  expect(booked.map(one => one.day)).toEqual(days());
  for (const one of booked) {
    expect(one).toMatchObject({ open: 0, lost: 0 });
    expect(one.served).toBeGreaterThan(2);
  }
  // The hall of today is as it was: its counters shut, its clock where it stood, nothing of the past in its line.
  const open = await rowsOf(
    world,
    `select state from counter where hall_id = 1001 and (state <> 'closed' or clerk_id is not null)
     union all select state from queue_ticket where hall_id = 1001 and state in ('issued', 'called', 'serving', 'on_hold', 'missed')
     union all select state from floor_alert where hall_id = 1001 and state <> 'done'`,
  );
  expect(open).toEqual([]);
  const manager = await world.as('0305', 'floor');
  expect((await manager.get('/api/halls/1001')).body.day).toMatchObject({
    day: world.day,
    state: 'preparing',
  });
  const past = await manager.get('/api/halls/1001/past-days');
  expect(past.body.days.map((one: { day: string; summary: boolean }) => [one.day, one.summary])).toEqual(
    days().map(day => [day, false]),
  );
});

test('halls without rows have summaries, and say so; who is at work is on the duty list', async () => {
  await transaction(world.db, async tx => {
    await tx.run(putSummaries, { rows: JSON.stringify(summariesOf(620, pastDays(world.day))) });
  });
  await putRosters(world.db);
  const above = await world.as('0102', 'region');
  const { halls } = (await above.get('/api/region/last-days')).body;
  const of = (id: number) => halls.find((one: { hall_id: number }) => one.hall_id === id);
  expect(of(1001)).toMatchObject({ days: 3, summaries: 0 });
  expect(of(1002)).toMatchObject({ days: 30, summaries: 30 });
  const duty = await rowsOf(
    world,
    `select count(distinct day)::int as n from duty where hall_id = 1001 and day >= '${world.day}'`,
  );
  expect(duty).toEqual([{ n: 21 }]);
  expect((await world.nobody().get('/api/halls/1001/past-days')).status).toBe(401);
  expect((await (await world.as('0405', 'floor')).get('/api/halls/1001/past-days')).status).toBe(404);
});

test('SVC-21 who is at work today is told by post; nobody of another hall is told', async () => {
  const manager = await world.as('0305', 'floor');
  const duty = (await manager.get('/api/halls/1001/on-duty')).body as { post: string; staff_no: string }[];
  const posts = duty.map(one => one.post);
  for (const post of ['duty_manager', 'safety_officer', 'hall_manager', 'floor_advisor'])
    expect(posts.filter(one => one === post)).toHaveLength(1);
  expect(posts.filter(one => one === 'service_clerk').length).toBeGreaterThanOrEqual(4);
  expect((await (await world.as('0405', 'floor')).get('/api/halls/1001/on-duty')).status).toBe(404);
  expect((await world.nobody().get('/api/halls/1001/on-duty')).status).toBe(401);
});

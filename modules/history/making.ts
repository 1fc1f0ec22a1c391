import { type BusinessDay, onDay, wallNow } from '../../kit/clock.ts';
import type { Actor } from '../../kit/ctx.ts';
import { type Database, look, transaction } from '../../kit/db.ts';
import { stopDue } from '../../kit/due.ts';
import type { Served } from '../../kit/http/serve.ts';
import type { HallPath } from '../../kit/permission.ts';
import { missRounds } from '../checklists/index.ts';
import { cast, demoUnits, personId, putDuty, rosterOn } from '../demo/index.ts';
import { lookAt, weighByHallTime } from '../floor/index.ts';
import { prepareDay } from '../halls/index.ts';
import { endWatch } from '../posts/index.ts';
import { castDay, type Played, playDay, type Self } from '../replay/index.ts';
import { comeAsBooked } from './booked_walk.ts';
import { walkTheFloor } from './floor_walk.ts';
import { Inside, type Works } from './inside.ts';
import { comingOn, expectedOn, history_seed, pastDays, queuesOn, story_hall } from './past.ts';
import { devicesOf, enteredDays } from './store.ts';
import { carryOn, enterDay, handOver, layTables, stopDueOf } from './work_store.ts';

/** How many come to the hall of the story on an ordinary day. */
const usual = 350;
/** How many of them one clerk is planned for; the fullest days have more than all counters can bear. */
const a_clerk = 60;
const clerks_least = 4;

/** What the making of the past is given. */
export interface Making {
  /** The address of the database. */
  open(): Database;
  served: readonly Served[];
  pathOf: HallPath;
  today: BusinessDay;
  seed?: number;
  hall_id?: number;
  usual?: number;
  /** Only these days of the past, for a test. */
  days?: readonly BusinessDay[];
  /** Whether to go on; asked between two days. */
  goOn?(): boolean;
  told?(said: { day: BusinessDay; played: Played }): void;
}

/**
 * Makes the past of the story hall, day after day, each lived through by the engine itself: keys of two, checks,
 * numbers, calls, pauses, ratings, the close. Days that are there already are not made again. A day is entered once
 * the next one is made, since its last visits may be rated until then. Answers how many days were entered.
 */
export async function makePast(of: Making): Promise<number> {
  const hall_id = of.hall_id ?? story_hall;
  const seed = of.seed ?? history_seed;
  const days = of.days ?? pastDays(of.today);
  const db = guardConnection(of.open());
  try {
    const done = await look(db, tx => tx.rows(enteredDays, { hall_id }));
    const there = new Set(done.map(row => row.day));
    const missing = days.filter(day => !there.has(day));
    if (missing.length === 0) return 0;
    await layTables(
      db,
      hall_id,
      days.filter(day => there.has(day) && day < (missing[0] ?? '')),
    );
    await carryOn(db, hall_id, onDay(missing[0] ?? of.today, '09:00'));
    const works = await worksOf(of, db, { hall_id, seed });
    // How often the twin looks for advice is counted in the hall's time here, or a slow machine would give another past.
    weighByHallTime();
    let entered = 0;
    const enter = async (day: BusinessDay | undefined) => {
      if (day !== undefined && (await enterDay(db, { hall_id, day, seed, entered_at: wallNow() })))
        entered += 1;
    };
    let before: BusinessDay | undefined;
    for (const day of missing) {
      if (of.goOn?.() === false) return entered;
      const played = await liveThrough(works, day, { place: days.indexOf(day), usual: of.usual ?? usual });
      of.told?.({ day, played });
      await enter(before);
      before = day;
    }
    await enter(before);
    await handOver(db, hall_id);
    return entered;
  } finally {
    await db.close();
  }
}

/**
 * The working tables live and die with one connection. Were it lost, the next one would see the real tables in
 * their place: it is given no tables at all, so that every act on it fails and the making begins again.
 */
function guardConnection(db: Database): Database {
  let connections = 0;
  db.pool.on('connect', client => {
    connections += 1;
    if (connections > 1) void client.query('set search_path to pg_catalog').catch(() => {});
  });
  return db;
}

async function worksOf(of: Making, db: Database, at: { hall_id: number; seed: number }): Promise<Works> {
  const { hall_id, seed } = at;
  const devices = await look(db, tx => tx.rows(devicesOf, { hall_id }));
  const actorOf = (self: Self): Actor => {
    const base = { session_id: undefined, home_hall_id: hall_id, proved_at: undefined };
    if ('staff_no' in self) {
      const one = cast.find(member => member.staff_no === self.staff_no);
      if (one === undefined) throw new Error(`nobody is called ${self.staff_no}`);
      const unit = demoUnits.find(each => each.id === one.unit_id);
      const assignments = [{ role: one.role, hall_id: one.hall_id, unit_path: unit?.path }];
      return { ...base, id: personId(one.staff_no), kind: 'person', name: one.staff_no, assignments };
    }
    const found = 'device' in self ? devices.find(one => one.code === self.device) : undefined;
    if (found === undefined) throw new Error(`no such device: ${JSON.stringify(self)}`);
    const assignments = [{ role: `device_${found.kind}`, hall_id, unit_path: undefined }];
    return { ...base, id: found.id, kind: 'device', name: found.code, assignments };
  };
  return { db, hall_id, seed, served: of.served, pathOf: of.pathOf, actorOf };
}

/** One day of the hall, from six in the morning to midnight. */
async function liveThrough(
  works: Works,
  day: BusinessDay,
  of: { place: number; usual: number },
): Promise<Played> {
  const { db, hall_id, seed } = works;
  const inside = new Inside(works, day);
  const duty = rosterOn(hall_id, day);
  await transaction(db, tx => tx.run(putDuty, { rows: JSON.stringify(duty) }));
  await inside.goTo(onDay(day, '05:59'));
  // The morning is prepared here and not by yesterday's clock, so that a day made again begins the same way.
  await transaction(db, tx => stopDueOf(tx, hall_id));
  await inside.goTo(onDay(day, '06:00'));
  await inside.do(async ctx => {
    const prepared = await prepareDay(ctx, hall_id, day);
    // Who owes is an account of today: nobody is reminded in the past.
    await stopDue(ctx, hall_id, prepared.id, ['arrears.look']);
  });
  await inside.goTo(onDay(day, '08:10'));
  const arrivals = comingOn(seed, day, of.place, of.usual);
  const at_work = new Set(duty.map(one => one.person_id));
  const base = castDay({
    ...{ url: '', hall_id, arrivals, clerks: 99, seed: seed + of.place, shift_s: 0 },
    // The past knows the line: money moves real accounts, and those belong to today.
    money: false,
  }).plan;
  const clerks = Math.max(clerks_least, Math.ceil(expectedOn(day, of.place, of.usual) / a_clerk));
  let walking = false;
  const played = await playDay(
    {
      ...base,
      mapping: queuesOn(seed, day),
      clerks: base.clerks.filter(no => at_work.has(personId(no))).slice(0, clerks),
      inside,
    },
    () => ({ state: 'playing', speed: 0 }),
    stage => {
      if (!walking) {
        walkTheFloor(stage, seed);
        comeAsBooked(stage, seed);
      }
      walking = true;
    },
  );
  if (!played.settled) throw new Error(`${day} did not come to its end`);
  // A made day is not closed, and nobody is on duty through the night into the next.
  await inside.do(ctx => endWatch(ctx, { hall_id }));
  await inside.goTo(onDay(day, '23:59'));
  // A round that nobody walked by midnight was missed that day, and does not stand there the next.
  await inside.do(async ctx => {
    await missRounds(ctx, hall_id);
    await lookAt(ctx, hall_id);
  });
  await db.pool.query('analyze pg_temp.queue_ticket, pg_temp.event, pg_temp.due_work');
  return played;
}

import { later, onDay, second_ms, wallNow } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { look, transaction } from '../../kit/db.ts';
import { clockOf, hallNow } from '../../kit/hall_time.ts';
import type { House } from '../../kit/http/house.ts';
import { actors, type Id, newId } from '../../kit/ids.ts';
import { move } from '../../kit/move.ts';
import { clockContext } from '../../kit/worker.ts';
import { modeOf } from '../people/index.ts';
import { castDay } from './casting.ts';
import { comingTo, one_in } from './days.ts';
import { playDay } from './driver.ts';
import type { Wish } from './pace.ts';
import { startRun } from './playing.ts';
import { type RunRow, run } from './run.ts';
import { silent_ms } from './standing.ts';
import { beatRun, claimRun, findRun, orphanRuns, releaseRun, replayHalls } from './store.ts';

const look_ms = 400;
const beat_ms = 200;
/** Nobody steers the smaller halls from the start page: their players look up less often. */
const calm_beat_ms = 1000;
/** Where the halls of the demonstration stand when nobody has played yet: when the line of the noon has begun. */
const staged_at = '12:06';
const staged_days: readonly string[] = ['wlochy', 'mokotow'];

const nap = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms));

/** The process's own player of recorded days: takes up runs that wait, and plays them against its own address. */
export function startPlayer(house: House, url: string): { stop(): Promise<void> } {
  const owner = newId();
  const playing = new Set<Promise<void>>();
  const state = { going: true };
  const loop = (async () => {
    if (!(await isDemo(house))) return;
    let staged = false;
    while (state.going) {
      if (!staged)
        await attempt(house, async () => {
          staged = await stageHalls(house);
        });
      await attempt(house, async () => {
        for (const taken of await takeUp(house, owner)) {
          const one = playOne(house, url, owner, taken, state).finally(() => playing.delete(one));
          playing.add(one);
        }
      });
      await nap(look_ms);
    }
  })();
  return {
    stop: async () => {
      state.going = false;
      await loop;
      await Promise.all(playing);
    },
  };
}

const attempt = (house: House, work: () => Promise<void>): Promise<void> =>
  work().catch(fault => house.log.warn({ fault: String(fault) }, 'player'));

const isDemo = (house: House): Promise<boolean> =>
  look(house.db, async tx => (await modeOf({ tx })) === 'demo').catch(() => false);

/** Does a piece of work in hall time, and tells the screens. */
async function inHall<T>(house: House, hall_id: number, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  const announced = new Map<number, Set<string>>();
  const done = await transaction(house.db, async tx => {
    announced.clear();
    const now = hallNow(await clockOf(tx, hall_id), wallNow());
    const due = { hall_id, id: newId(), kind: 'replay', subject_id: actors.clock, due_at: now, facts: {} };
    return work({ ...clockContext(() => now)(tx, due), announced });
  });
  house.announce(announced);
  return done;
}

/**
 * A demonstration in which nobody has taken a number yet comes alive by itself: the two large halls at once, then
 * the smaller ones of the province, one after the other, so that the first page is never behind them. Answers
 * whether all have begun.
 */
async function stageHalls(house: House): Promise<boolean> {
  const halls = await look(house.db, tx => tx.rows(replayHalls, {}));
  const empty = halls.filter(hall => !hall.tickets && !hall.runs);
  const large = empty.filter(hall => one_in.get(hall.id) === 1);
  const next = halls.some(hall => hall.staging) ? [] : empty.slice(0, 1);
  for (const { id } of large.length > 0 ? large : next) {
    const day = staged_days[(id - 1) % staged_days.length];
    if (day === undefined) continue;
    const until_s = Number(staged_at.slice(0, 2)) * 3600 + Number(staged_at.slice(3)) * 60;
    await inHall(house, id, async ctx => {
      await startRun(ctx, { hall_id: id, day, speed: 0, until_s });
    });
  }
  return empty.length === 0;
}

async function takeUp(house: House, owner: Id): Promise<RunRow[]> {
  const wall_now = wallNow();
  const silent_since = later(wall_now, -silent_ms);
  const waiting = await look(house.db, tx => tx.rows(orphanRuns, { silent_since }));
  const taken: RunRow[] = [];
  for (const { hall_id } of waiting) {
    const row = await transaction(house.db, tx =>
      tx.maybe(claimRun, { hall_id, owner, wall_now, silent_since }),
    );
    if (row !== undefined) taken.push(row);
  }
  return taken;
}

/** What a player knows of its run: refreshed a few times a second, read before each act. */
class Watched {
  row: RunRow;
  lost = false;
  refused: number;
  present_ms = 0;
  constructor(row: RunRow) {
    this.row = row;
    this.refused = row.refused;
  }

  /** What is wanted now: a staged run goes flat out to its moment, then at the pace of life. */
  wish(going: boolean): Wish {
    const { state, speed, until_s, day } = this.row;
    if (!going || this.lost || (state !== 'playing' && state !== 'paused'))
      return { state: 'stopped', speed };
    const staged = until_s !== null && this.present_ms >= onDay(day, '00:00').getTime() + until_s * second_ms;
    return { state, speed: staged ? 1 : speed };
  }
}

async function playOne(
  house: House,
  url: string,
  owner: Id,
  row: RunRow,
  state: { going: boolean },
): Promise<void> {
  const { hall_id, id } = row;
  const watched = new Watched(row);
  const beat = setInterval(
    () => {
      const said = { hall_id, id, owner, wall_now: wallNow(), refused: watched.refused };
      void transaction(house.db, async tx => {
        const now = await tx.maybe(beatRun, said);
        if (now === undefined) watched.lost = true;
        else watched.row = now;
      })
        .then(() => calm(house, watched))
        .catch(() => {});
    },
    one_in.get(hall_id) === 1 ? beat_ms : calm_beat_ms,
  );
  try {
    const { file, clerks, seed, shift_s } = row;
    const arrivals = comingTo(hall_id, file);
    // A smaller hall shows the line alone; money moves in the two whose clerks have cards and numbers.
    const money = one_in.get(hall_id) === 1;
    const { plan } = castDay({ url, hall_id, arrivals, clerks, seed, shift_s, money });
    const played = await playDay(
      plan,
      () => watched.wish(state.going),
      stage => {
        watched.refused = stage.counted.refused;
        watched.present_ms = stage.present_ms;
      },
    );
    if (played.settled) await end(house, row, 'finish');
  } catch (fault) {
    house.log.warn({ fault: String(fault), hall_id }, 'a played day broke off');
    if (state.going) await end(house, row, 'fail', String(fault)).catch(() => {});
  } finally {
    clearInterval(beat);
    if (!state.going)
      await transaction(house.db, tx => tx.run(releaseRun, { hall_id, id, owner })).catch(() => {});
  }
}

/** A staged run that has come to its moment is an ordinary run at the pace of life from then on. */
async function calm(house: House, watched: Watched): Promise<void> {
  const { until_s, state, hall_id } = watched.row;
  if (until_s === null || state !== 'playing' || watched.wish(true).speed !== 1) return;
  await inHall(house, hall_id, ctx =>
    move(ctx, run, watched.row, 'change_speed', { set: { speed: 1, until_s: null }, facts: { speed: 1 } }),
  );
}

async function end(house: House, row: RunRow, verb: 'finish' | 'fail', fault?: string): Promise<void> {
  await inHall(house, row.hall_id, async ctx => {
    const now = await ctx.tx.maybe(findRun, { hall_id: row.hall_id, id: row.id });
    if (now === undefined || (now.state !== 'playing' && now.state !== 'paused')) return;
    const set = fault === undefined ? {} : { fault: fault.slice(0, 500) };
    await move(ctx, run, now, verb, { set, facts: { refused: now.refused } });
  });
}

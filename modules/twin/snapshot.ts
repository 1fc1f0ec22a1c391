import {
  addDays,
  type BusinessDay,
  businessDay,
  type Instant,
  later,
  latest,
  minute_ms,
  onDay,
  second_ms,
  wallMs,
} from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { perDatabase } from '../../kit/remembered.ts';
import { countersOf, pause_reasons } from '../counters/index.ts';
import { findDay } from '../halls/index.ts';
import { rulingFor, settingUnder } from '../norms/index.ts';
import { classes, inHand, type TicketRow, turnedOut, waitingOf } from '../queue/index.ts';
import type { Place, Scene } from './engine.ts';
import { widthsAfter } from './honest.ts';
import { evenly, expectedBetween, type Learned, leaning, learn, slots, today, visitOf } from './learn.ts';
import {
  judgedToday,
  lunches,
  pastArrivals,
  pastDays,
  pastTurns,
  pastVisits,
  type SoFar,
  todaySoFar,
} from './store.ts';

/** How many former days are learned from. */
const days_back = 14;

/** What each hall's past taught, by day: yesterday's record does not change, but a short one may still be filled. */
const known = perDatabase(
  () => new Map<number, { day: BusinessDay; learned: Learned; whole: boolean; wall_ms: number }>(),
);
/** How long a record that is shorter than the days looked back to serves before it is read again. */
const short_keep_ms = 2 * minute_ms;

/** Whether this process has learned a hall's past for a day. */
export const isLearned = (of: object, hall_id: number, day: BusinessDay): boolean =>
  known({ of }).get(hall_id)?.day === day;

/** What the hall's recorded past says, read once a day per process: ahead of the first request where there is time. */
export async function learnedOf(ctx: Pick<Ctx, 'tx' | 'now'>, hall_id: number): Promise<Learned> {
  const until = businessDay(ctx.now);
  const before = known(ctx.tx).get(hall_id);
  if (before?.day === until && (before.whole || wallMs() - before.wall_ms < short_keep_ms))
    return before.learned;
  const from = addDays(until, -days_back);
  const span = { hall_id, from, until };
  // None waits for another, here and below: all go to the database at once.
  const [of, rested, visits, arrivals, turns] = await Promise.all([
    ctx.tx.maybe(pastDays, span),
    ctx.tx.rows(lunches, { hall_id, from: onDay(from, '00:00'), until: onDay(until, '00:00') }),
    ctx.tx.rows(pastVisits, span),
    ctx.tx.rows(pastArrivals, span),
    ctx.tx.maybe(pastTurns, span),
  ]);
  let unrested = of?.counter_days ?? 0;
  const pauses = Array.from({ length: slots }, (_, slot) => {
    const begun = rested.filter(one => one.slot === slot).length;
    const row = { slot, begun, unrested };
    unrested -= begun;
    return row;
  });
  const learned = learn({
    ...{ visits, arrivals, days: of?.days ?? 0 },
    walk_s: of?.walk_s ?? undefined,
    turn_s: turns?.turn_s ?? undefined,
    no_show: noShowOf(of),
    pauses,
    pause_s: pause_reasons.lunch.minutes * 60,
  });
  known(ctx.tx).set(hall_id, {
    ...{ day: until, learned, whole: (of?.days ?? 0) >= days_back, wall_ms: wallMs() },
  });
  return learned;
}

/** A hall without a past takes today for one: its mix, its visits, its walks, at the pace since the doors opened. */
async function todayAsPast(
  ctx: Ctx,
  hall_id: number,
  codes: readonly string[],
  open_h: number,
): Promise<Learned> {
  const from = businessDay(ctx.now);
  const span = { hall_id, from, until: addDays(from, 1) };
  const [of, visits, arrivals, turns] = await Promise.all([
    ctx.tx.maybe(pastDays, span),
    ctx.tx.rows(pastVisits, span),
    ctx.tx.rows(pastArrivals, span),
    ctx.tx.maybe(pastTurns, span),
  ]);
  const learned = learn({
    ...{ visits, arrivals, days: 1, walk_s: of?.walk_s ?? undefined, turn_s: turns?.turn_s ?? undefined },
    no_show: noShowOf(of),
  });
  return evenly(learned, codes, open_h);
}

const noShowOf = (of: { called: number; missed: number } | undefined): number | undefined =>
  of === undefined || of.called < 50 ? undefined : of.missed / of.called;

/** The past, bent by what has happened so far today. A hall without a past expects the pace of its last hours. */
async function learnedToday(
  ctx: Ctx,
  hall_id: number,
  { learned, sofar }: { learned: Learned; sofar: readonly SoFar[] },
  opens_at: Instant,
  limits: Scene['limits'],
): Promise<Learned> {
  if (learned.rates.size === 0) {
    const open_h = (ctx.now.getTime() - opens_at.getTime()) / (60 * minute_ms);
    return todayAsPast(ctx, hall_id, [...limits.keys()], open_h);
  }
  const sum = (of: (row: (typeof sofar)[number]) => number) => sofar.reduce((all, row) => all + of(row), 0);
  const came = sum(row => row.came);
  const slower = leaning(
    sum(row => row.served_s),
    sum(row => row.served * visitOf(learned, row.business).mean_s),
    4800,
  );
  const expected = [...limits.keys()].reduce(
    (all, code) => all + expectedBetween(learned, code, opens_at.getTime(), ctx.now.getTime()),
    0,
  );
  return today(learned, leaning(came, expected, 12), slower);
}

type CounterShown = Awaited<ReturnType<typeof readCounters>>[number];
const readCounters = (ctx: Ctx, hall_id: number) => ctx.tx.rows(countersOf, { hall_id });

function placeOf(
  of: CounterShown,
  here: TicketRow | undefined,
  rested: ReadonlySet<string>,
  now: Instant,
): Place {
  const paused = of.state === 'paused';
  return {
    ...{ id: of.id, number: of.number, classes: of.classes, serves: of.serves },
    here:
      here === undefined
        ? null
        : {
            business: here.business,
            spent_s: here.serving_at === null ? 0 : (now.getTime() - here.serving_at.getTime()) / second_ms,
          },
    // Whoever is late from a pause is expected back soon, not at once.
    from: paused ? latest(of.pause_until ?? now, later(now, 2 * minute_ms)) : null,
    rested: of.clerk_id !== null && rested.has(of.clerk_id),
  };
}

/** The hall as it stands, with what its past says: what the twin plays forward. */
export async function sceneOf(ctx: Ctx, hall_id: number): Promise<Scene> {
  const day = businessDay(ctx.now);
  const [of, ruling, past, sofar, judged, in_hand, had, all_counters, waiting] = await Promise.all([
    ctx.tx.maybe(findDay, { hall_id, day }),
    rulingFor(ctx, hall_id),
    learnedOf(ctx, hall_id),
    ctx.tx.rows(todaySoFar, { hall_id, day }),
    ctx.tx.rows(judgedToday, { hall_id, day }),
    ctx.tx.rows(inHand, { hall_id }),
    ctx.tx.rows(lunches, { hall_id, from: onDay(day, '00:00'), until: ctx.now }),
    readCounters(ctx, hall_id),
    ctx.tx.rows(waitingOf, { hall_id }),
  ]);
  const limits = new Map(classes.map(one => [one.code, settingUnder(one.limit, ruling, ctx).value * 60]));
  const opens_at = of?.opens_at ?? onDay(day, '09:00');
  const learned = await learnedToday(ctx, hall_id, { learned: past, sofar }, opens_at, limits);
  const at_counter = new Map(
    in_hand.flatMap(one =>
      one.counter_id !== null && (one.state === 'called' || one.state === 'serving')
        ? [[one.counter_id, one]]
        : [],
    ),
  );
  const rested = new Set(had.map(one => one.actor_id));
  const counters = all_counters.filter(one => one.state === 'open' || one.state === 'paused');
  return {
    now: ctx.now,
    waiting,
    counters: counters.map(one => placeOf(one, at_counter.get(one.id), rested, ctx.now)),
    learned,
    limits,
    closes_at: of?.closes_at ?? null,
    widths: widthsAfter(judged.toReversed().map(one => turnedOut(one, one.waited_s))),
  };
}

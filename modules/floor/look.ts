import { businessDay, later, minute_ms, onDay, second_ms, wallMs } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { startDue, stopDue } from '../../kit/due.ts';
import { actors } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { perDatabase } from '../../kit/remembered.ts';
import { lateRepairs } from '../assets/index.ts';
import { findBusiness } from '../catalogue/index.ts';
import { openMends, standingRounds } from '../checklists/index.ts';
import { countersOf } from '../counters/index.ts';
import { findDay } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { clerks } from '../people/index.ts';
import { vacanciesOf } from '../posts/index.ts';
import { inHand, waitingOf } from '../queue/index.ts';
import {
  atOnePace,
  type Effect,
  effectOf,
  play,
  sceneOf,
  seedOf,
  type WhatIf,
  whole_hour,
} from '../twin/index.ts';
import { alert, type Standing, standingsOf, type Watched } from './alert.ts';
import { handledNow } from './handling.ts';
import {
  callsByClerk,
  endedAlerts,
  freeClerks,
  guideCalls,
  lastFinished,
  lastRound,
  roundDue,
  standingAlerts,
  suggestionsSince,
} from './store.ts';
import { bestOf, isRoundDue, isStale, type Option, optionsOf, round, suggestion } from './suggestion.ts';

/** What stands for hours or days. */
const slow: ReadonlySet<string> = new Set([
  'vacancy',
  'mend',
  'closed_early',
  'no_cash',
  'undeposited',
  'round',
  'repair',
  'complaint',
  'surge',
  'hazard',
  'incident',
  'reveals',
  'promise',
  'advance',
  'declined',
]);

/** What a module above the floor sees standing in a hall, in its own words' kind. */
export type Watch = (ctx: Ctx, hall_id: number) => Promise<readonly Standing[]>;
const watches: Watch[] = [];
/** Declares another look at the hall, whose findings stand on the floor like any other. */
export const watchFor = (watch: Watch): void => {
  watches.push(watch);
};

async function mendingNow(ctx: Ctx, hall_id: number): Promise<Watched['mends']> {
  return (await ctx.tx.rows(openMends, { hall_id }))
    .filter(one => one.state === 'open')
    .map(one => ({
      ...{ id: one.id, since: one.found_at, critical: one.weight === 'critical' },
      limit_s: (one.due_at.getTime() - one.found_at.getTime()) / second_ms,
    }));
}

async function roundsNow(ctx: Ctx, hall_id: number): Promise<Watched['rounds']> {
  return (await ctx.tx.rows(standingRounds, { hall_id })).flatMap(one =>
    one.due_at === null || one.late_at === null
      ? []
      : [
          {
            ...{ id: one.id, list: one.list, since: one.due_at },
            limit_s: (one.late_at.getTime() - one.due_at.getTime()) / second_ms,
          },
        ],
  );
}

async function lateRepairsNow(ctx: Ctx, hall_id: number): Promise<Watched['repairs']> {
  return (await ctx.tx.rows(lateRepairs, { hall_id })).map(one => ({
    ...{ id: one.id, tag: one.tag, since: one.reported_at },
    limit_s: (one.due_at.getTime() - one.reported_at.getTime()) / second_ms,
  }));
}

async function closedEarlyNow(ctx: Ctx, hall_id: number): Promise<Watched['closed_early']> {
  const of = await ctx.tx.maybe(findDay, { hall_id, day: businessDay(ctx.now) });
  const at = of?.line_closed_at ?? null;
  if (of === undefined || at === null || at >= of.closes_at || ctx.now >= of.closes_at) return null;
  return { id: of.id, at };
}

/** The hall as alerts look at it, with the norms in force. */
export async function watchedOf(ctx: Ctx, hall_id: number): Promise<Watched> {
  const day = businessDay(ctx.now);
  const since = onDay(day, '00:00');
  const norm = (key: Parameters<typeof normValue>[2]) => normValue(ctx, hall_id, key);
  const hold_s = (await norm('hold_max')) * 60;
  // As the queue’s own clock: a call stands unanswered after three times the spacing.
  const call_s = (await norm('recall_spacing')) * 3;
  const in_hand = await ctx.tx.rows(inHand, { hall_id });
  const handled = (await handledNow(ctx, hall_id)).map(one => ({ kind: 'handling' as const, ...one }));
  const busy = new Set(
    in_hand.flatMap(one => (one.state === 'called' || one.state === 'serving' ? [one.counter_id] : [])),
  );
  const finished = new Map(
    (await ctx.tx.rows(lastFinished, { hall_id, day })).map(one => [one.counter_id, one.finished_at]),
  );
  return {
    now: ctx.now,
    share: (await norm('wait_warning_share')) / 100,
    waiting: await ctx.tx.rows(waitingOf, { hall_id }),
    clocks: [
      ...handled,
      ...in_hand.flatMap((one): Watched['clocks'][number][] => {
        if (one.state === 'called' && one.last_called_at !== null)
          return [
            {
              kind: 'call' as const,
              id: one.id,
              label: one.label,
              since: one.last_called_at,
              limit_s: call_s,
            },
          ];
        if (one.state === 'on_hold' && one.held_at !== null)
          return [
            { kind: 'hold' as const, id: one.id, label: one.label, since: one.held_at, limit_s: hold_s },
          ];
        return [];
      }),
    ],
    counters: (await ctx.tx.rows(countersOf, { hall_id })).map(one => {
      const last = finished.get(one.id);
      const idle_since =
        last !== undefined && one.idle_since !== null && last.getTime() > one.idle_since.getTime()
          ? last
          : one.idle_since;
      return { ...one, busy: busy.has(one.id), idle_since };
    }),
    idle_max_s: (await norm('idle_counter_max')) * 60,
    callers: await ctx.tx.rows(callsByClerk, { hall_id, since }),
    vacancies: await vacanciesOf(ctx, hall_id),
    mends: await mendingNow(ctx, hall_id),
    rounds: await roundsNow(ctx, hall_id),
    repairs: await lateRepairsNow(ctx, hall_id),
    closed_early: await closedEarlyNow(ctx, hall_id),
    guides: await ctx.tx.rows(guideCalls, { hall_id, since: later(ctx.now, -10 * minute_ms) }),
  };
}

const keyOf = (of: { kind: string; subject_id: string }): string => `${of.kind} ${of.subject_id}`;

/** Opens what is new, turns red what passed its limit, ends what is over; what a person ended stays ended while it lasts. */
async function keepAlerts(ctx: Ctx, hall_id: number, standings: readonly Standing[]): Promise<number> {
  const rows = await ctx.tx.rows(standingAlerts, { hall_id });
  const there = new Map(rows.map(row => [keyOf(row), row]));
  const now = new Map(standings.map(one => [keyOf(one), one]));
  const ended = new Set(
    (await ctx.tx.rows(endedAlerts, { hall_id, since: later(ctx.now, -30 * minute_ms) }))
      .filter(one => one.done_by !== actors.clock)
      .map(one => `${keyOf(one)} ${one.level}`),
  );
  for (const one of standings) {
    const row = there.get(keyOf(one));
    const facts = { kind: one.kind, subject_id: one.subject_id, level: one.level, ...one.facts };
    if (row === undefined && !ended.has(`${keyOf(one)} ${one.level}`))
      await begin(
        ctx,
        alert,
        {
          ...{ hall_id, id: ctx.newId(), kind: one.kind, subject_id: one.subject_id, level: one.level },
          ...{ facts: JSON.stringify(one.facts), opened_at: ctx.now },
        },
        'raise',
        { facts },
      );
    else if (row?.level === 'near' && one.level === 'over')
      await move(ctx, alert, row, 'worsen', {
        set: { level: 'over', facts: JSON.stringify(one.facts) },
        facts,
      });
  }
  // A look that was asked for before an alert was raised, and comes late, says nothing about it.
  const passed = rows.filter(row => !now.has(keyOf(row)) && row.opened_at.getTime() <= ctx.now.getTime());
  for (const row of passed)
    await move(ctx, alert, row, 'finish', {
      set: { done_at: ctx.now, done_by: ctx.actor.id },
      facts: { kind: row.kind, subject_id: row.subject_id, by: 'passed' },
    });
  return standings.length;
}

async function keepRound(ctx: Ctx, hall_id: number, of: Watched): Promise<void> {
  const over = of.waiting.filter(
    one => of.now.getTime() - one.wait_from.getTime() >= one.wait_limit_s * second_ms,
  ).length;
  const due = await ctx.tx.maybe(roundDue, { hall_id });
  if (due !== undefined) {
    if (over === 0) await move(ctx, round, due, 'lapse');
    return;
  }
  // Two clauses name the round among those who wait: the nearer of them holds (QUE-07, SVC-05).
  const every_min = Math.min(
    await normValue(ctx, hall_id, 'calm_round_every'),
    await normValue(ctx, hall_id, 'guide_calm_every'),
  );
  const last = await ctx.tx.maybe(lastRound, { hall_id, since: later(ctx.now, -120 * minute_ms) });
  if (!isRoundDue({ over, last_ms: last?.done_at?.getTime(), now_ms: ctx.now.getTime(), every_min })) return;
  const row = { hall_id, id: ctx.newId(), due_at: ctx.now, over };
  await begin(ctx, round, row, 'fall_due', { facts: { over } });
}

/** How often the hour is played for one option: stable to about a minute, and well under a second for three options. */
const runs = 160;
/** A counter that is asked for opens after so many minutes, as the twin assumes. */
const opens_in_min = 4;
/** The share of payment customers that a guide can win for self-service, as the twin assumes. */
const divert_share = 0.6;

const whatIf = (
  of: Option,
  counters: Awaited<ReturnType<typeof countersFor>>,
  skills: readonly string[],
): WhatIf => {
  if (of.kind === 'divert_payments') return { kind: 'divert_payments', share: divert_share };
  const counter = counters.find(one => one.id === of.counter_id);
  if (of.kind === 'call_back' || counter === undefined)
    return { kind: 'call_back', counter_id: of.counter_id ?? '', in_min: 2 };
  const { id, number, classes, businesses } = counter;
  const serves = businesses.filter(one => skills.includes(one));
  return { kind: 'open_counter', counter: { id, number, classes, serves }, in_min: opens_in_min };
};
const countersFor = (ctx: Ctx, hall_id: number) => ctx.tx.rows(countersOf, { hall_id });

/** Plays every option and answers the best one with its effect; undefined when none is worth saying. */
export async function weigh(ctx: Ctx, hall_id: number): Promise<(Option & Effect) | undefined> {
  const scene = atOnePace(await sceneOf(ctx, hall_id));
  if (scene.counters.length === 0 || scene.waiting.length < 3) return undefined;
  const counters = await countersFor(ctx, hall_id);
  const free = await ctx.tx.rows(freeClerks, { hall_id, day: businessDay(ctx.now), roles: clerks });
  const self_service = scene.waiting.filter(
    one => findBusiness(one.business ?? '')?.self_service ?? false,
  ).length;
  const seed = seedOf(hall_id, ctx.now.getTime());
  const base = play(scene, whole_hour, runs, seed);
  const weighed = optionsOf({ counters, free, self_service }).flatMap(option => {
    const skills = free.find(one => one.id === option.clerk_id)?.skills ?? [];
    const effect = effectOf(scene, whatIf(option, counters, skills), runs, seed, base);
    return effect === undefined ? [] : [{ ...option, ...effect }];
  });
  return bestOf(weighed);
}

/** Keeps one suggestion standing: makes the best, expires what no longer holds. Asked by a person, or by the clock when waits near their limit. */
export async function keepSuggestion(ctx: Ctx, hall_id: number): Promise<void> {
  const rows = await ctx.tx.rows(suggestionsSince, { hall_id, since: later(ctx.now, -60 * minute_ms) });
  const standing = rows.find(one => one.state === 'made');
  const best = await weigh(ctx, hall_id);
  const same = best !== undefined && standing?.kind === best.kind && standing.counter_id === best.counter_id;
  if (standing !== undefined && (!same || isStale(standing, best)))
    await move(ctx, suggestion, standing, 'expire', { facts: { before_s: standing.before_s } });
  else if (standing !== undefined) return;
  // What was declined or accepted a moment ago is not said again.
  const said = rows.some(
    one =>
      one.state !== 'expired' &&
      one.state !== 'made' &&
      one.kind === best?.kind &&
      one.counter_id === best.counter_id &&
      (one.decided_at?.getTime() ?? 0) > ctx.now.getTime() - 15 * minute_ms,
  );
  if (best === undefined || said) return;
  const { kind, counter_id, clerk_id, before_s, after_s, error_s, calls_s } = best;
  const row = {
    kind,
    counter_id,
    clerk_id,
    class: best.class,
    before_s,
    after_s,
    error_s,
    calls_s,
    runs: best.runs,
  };
  await begin(ctx, suggestion, { hall_id, id: ctx.newId(), ...row, made_at: ctx.now }, 'make', {
    facts: row,
  });
}

/** Whoever was asked to open a counter has opened it, or come back from the pause. */
async function noteFollowed(ctx: Ctx, hall_id: number, of: Watched): Promise<void> {
  const rows = await ctx.tx.rows(suggestionsSince, { hall_id, since: later(ctx.now, -60 * minute_ms) });
  for (const one of rows) {
    const open = of.counters.some(counter => counter.id === one.counter_id && counter.state === 'open');
    if (one.state !== 'accepted' || one.followed_at !== null || !open) continue;
    const after_s = Math.round((ctx.now.getTime() - (one.decided_at ?? one.made_at).getTime()) / second_ms);
    await move(ctx, suggestion, one, 'follow', { set: { followed_at: ctx.now }, facts: { after_s } });
  }
}

/** The last time each hall was weighed by the clock, wall ms: a hall played at great speed must not burn the machine. */
const weighed_at = perDatabase(() => new Map<number, number>());
const weigh_wall_ms = 15_000;
const weigh_hall_ms = 15 * minute_ms;

let by_hall_time = false;

/** In a process that makes days of the past, twin advice is paced by the hall's time, so that every making is the same. */
export const weighByHallTime = (): void => {
  by_hall_time = true;
};

/** Whether it is time to weigh a hall again; remembers that it was. */
function mayWeigh(ctx: Ctx, hall_id: number): boolean {
  const [at, pause_ms] = by_hall_time ? [ctx.now.getTime(), weigh_hall_ms] : [wallMs(), weigh_wall_ms];
  const last = weighed_at(ctx.tx);
  if (at - (last.get(hall_id) ?? 0) <= pause_ms) return false;
  last.set(hall_id, at);
  return true;
}

/** One look at the hall by the clock; answers how much stands near or over a limit. */
export async function lookAt(ctx: Ctx, hall_id: number): Promise<number> {
  const of = await watchedOf(ctx, hall_id);
  const standings = standingsOf(of);
  for (const watch of watches) standings.push(...(await watch(ctx, hall_id)));
  await keepAlerts(ctx, hall_id, standings);
  await keepRound(ctx, hall_id, of);
  await noteFollowed(ctx, hall_id, of);
  const waits = standings.some(one => one.kind === 'wait');
  if (waits && mayWeigh(ctx, hall_id)) await keepSuggestion(ctx, hall_id);
  // What lasts for hours or days brings looks of its own: it asks for none by the minute.
  return standings.filter(one => !slow.has(one.kind)).length;
}

/** The look that comes next: one stands at a time. */
export async function lookAgain(ctx: Ctx, hall_id: number, in_ms: number): Promise<void> {
  await stopDue(ctx, hall_id, actors.clock, ['floor.look']);
  await startDue(ctx, hall_id, actors.clock, { kind: 'floor.look', due_at: later(ctx.now, in_ms) });
}

import { later, minute_ms } from '../../kit/clock.ts';
import { findBusiness } from '../catalogue/index.ts';
import { chance, percentile } from './chance.ts';
import { type Asking, aheadOf, type Place, type Run, runOnce, type Scene } from './engine.ts';
import type { Spread } from './honest.ts';
import { expectedBetween } from './learn.ts';

/** The next hour of one class: a new ticket now, and tickets taken every ten minutes. */
export interface ClassForecast {
  class: string;
  now: Spread | null;
  steps: { minute: number; p50_s: number; p90_s: number }[];
  /** The largest P90 of the steps still to come. */
  peak_s: number | null;
}

/** The next hour of a hall. */
export interface Forecast {
  runs: number;
  classes: ClassForecast[];
  /** P90 of the waits of those called in the next quarter of an hour, all classes, seconds. */
  calls_s: number | null;
}

/** Ten-minute steps of the next hour. */
export const hour_steps = [0, 10, 20, 30, 40, 50, 60] as const;

/** A whole hour ahead. */
export const whole_hour: Asking = { probes_min: hour_steps, until_min: 180, watch_min: 15 };
/** A ticket taken now, and nothing else. */
export const right_now: Asking = { probes_min: [0], until_min: 150, watch_min: 0 };

/** Plays a scene many times under one seed. */
export function play(scene: Scene, asking: Asking, runs: number, seed: number): Run[] {
  const made: Run[] = [];
  const ahead = aheadOf(scene, asking);
  for (let n = 0; n < runs; n++) made.push(runOnce(scene, asking, chance(seed + n * 7919), ahead));
  return made;
}

// A probe that is never called within the play counts as the whole play: long, not forgotten.
const waitsAt = (runs: readonly Run[], code: string, index: number, cap_s: number): number[] =>
  runs.map(run => run.probes.get(code)?.[index] ?? cap_s).sort((a, b) => a - b);

const rounded = (sorted: readonly number[], share: number): number =>
  Math.round(percentile(sorted, share) ?? 0);

function classForecast(runs: readonly Run[], code: string, asking: Asking): ClassForecast {
  const taken = runs.some(run => run.probes.has(code));
  if (!taken) return { class: code, now: null, steps: [], peak_s: null };
  const steps = asking.probes_min.map((minute, index) => {
    const sorted = waitsAt(runs, code, index, (asking.until_min - minute) * 60);
    return { minute, p10_s: rounded(sorted, 0.1), p50_s: rounded(sorted, 0.5), p90_s: rounded(sorted, 0.9) };
  });
  const coming = steps.length > 1 ? steps.slice(1) : steps;
  const [first] = steps;
  return {
    class: code,
    now: first === undefined ? null : { p10_s: first.p10_s, p50_s: first.p50_s, p90_s: first.p90_s },
    steps: steps.map(({ minute, p50_s, p90_s }) => ({ minute, p50_s, p90_s })),
    peak_s: Math.max(...coming.map(one => one.p90_s)),
  };
}

/** What some plays say together. */
export function forecastFrom(runs: readonly Run[], classes: readonly string[], asking: Asking): Forecast {
  const watched = runs.flatMap(run => [...run.watched.values()].flat()).sort((a, b) => a - b);
  const calls = percentile(watched, 0.9);
  return {
    runs: runs.length,
    classes: classes.map(code => classForecast(runs, code, asking)),
    calls_s: calls === undefined ? null : Math.round(calls),
  };
}

/** The next hour of a hall as it stands. */
export const forecast = (scene: Scene, runs: number, seed: number, asking: Asking = whole_hour): Forecast =>
  forecastFrom(play(scene, asking, runs, seed), [...scene.limits.keys()], asking);

/** A change somebody could make now. */
export type WhatIf =
  | { kind: 'open_counter'; counter: Omit<Place, 'here' | 'from'>; in_min: number }
  | { kind: 'divert_payments'; share: number }
  | { kind: 'call_back'; counter_id: string; in_min: number };

/** The hall at the pace that is learned, without its doubt: what a change does is compared at one pace, which both sides share. */
export const atOnePace = (scene: Scene): Scene => ({ ...scene, learned: { ...scene.learned, doubt: 0 } });

/** The hall after the change. */
export function changed(scene: Scene, by: WhatIf): Scene {
  if (by.kind === 'open_counter') {
    const from = later(scene.now, by.in_min * minute_ms);
    return { ...scene, counters: [...scene.counters, { ...by.counter, here: null, from }] };
  }
  if (by.kind === 'call_back') {
    const from = later(scene.now, by.in_min * minute_ms);
    const counters = scene.counters.map(one => (one.id === by.counter_id ? { ...one, from } : one));
    return { ...scene, counters };
  }
  const self = (business: string | null, class_code: string) =>
    business === null ? class_code === 'payment' : (findBusiness(business)?.self_service ?? false);
  const going = scene.waiting.filter(one => self(one.business, one.class));
  const gone = new Set(going.slice(0, Math.round(going.length * by.share)));
  const rates = new Map(
    [...scene.learned.rates].map(([code, row]) => [
      code,
      code === 'payment' ? row.map(one => one * (1 - by.share)) : row,
    ]),
  );
  return {
    ...scene,
    waiting: scene.waiting.filter(one => !gone.has(one)),
    learned: { ...scene.learned, rates },
  };
}

/** What a change would do to the class that is worst off: its P90 where the hour is worst, before and after, and the error. */
export interface Effect {
  class: string;
  before_s: number;
  after_s: number;
  /** Half the width in which nine of ten repetitions of the gain lie, seconds: both sides are played under the same chance. */
  error_s: number;
  calls_s: number | null;
  runs: number;
}

const batches = 4;

/** Whether a class has anybody to be helped: somebody waits in it, or the record expects one within the hour. */
const isWaitedIn = (scene: Scene, code: string): boolean =>
  scene.waiting.some(one => one.class === code) ||
  expectedBetween(scene.learned, code, scene.now.getTime(), later(scene.now, 60 * minute_ms).getTime()) >= 1;

/**
 * The class whose P90 comes nearest to its limit, or goes furthest over, among those that have people: a class in
 * which nobody waits and hardly anybody comes never decides where a hall's hands go.
 */
export function worstClass(scene: Scene, of: Forecast): ClassForecast | undefined {
  const share = (one: ClassForecast) => (one.peak_s ?? 0) / (scene.limits.get(one.class) ?? 900);
  const [worst] = of.classes
    .filter(one => one.peak_s !== null && isWaitedIn(scene, one.class))
    .toSorted((a, b) => share(b) - share(a));
  return worst;
}

/**
 * Where in the hour a change is looked at: the ten minutes with the largest P90, or a ticket taken now where every later
 * one waits beyond the end of the play, since what is cut off on both sides shows no gain.
 */
function stepToCompare(of: ClassForecast): number {
  const capped = (one: ClassForecast['steps'][number]) =>
    one.p90_s >= (whole_hour.until_min - one.minute) * 60;
  const peaks = of.steps.map((one, index) => (index === 0 || capped(one) ? -1 : one.p90_s));
  const most = Math.max(...peaks);
  return most < 0 ? 0 : peaks.indexOf(most);
}

/** Plays the change under the same chance as the hall without it, so that the difference is the change's own. */
export function effectOf(
  scene: Scene,
  by: WhatIf,
  runs: number,
  seed: number,
  base: readonly Run[] = play(scene, whole_hour, runs, seed),
): Effect | undefined {
  const codes = [...scene.limits.keys()];
  const worst = worstClass(scene, forecastFrom(base, codes, whole_hour));
  if (worst === undefined) return undefined;
  const after = play(changed(scene, by), whole_hour, runs, seed);
  const step = stepToCompare(worst);
  const p90 = (of: readonly Run[]) => classForecast(of, worst.class, whole_hour).steps[step]?.p90_s ?? 0;
  const size = Math.floor(runs / batches);
  const gains = Array.from({ length: batches }, (_, n) => {
    const part = (of: readonly Run[]) => p90(of.slice(n * size, (n + 1) * size));
    return part(base) - part(after);
  });
  const mean = gains.reduce((all, one) => all + one, 0) / batches;
  const variance = gains.reduce((all, one) => all + (one - mean) ** 2, 0) / (batches - 1);
  return {
    class: worst.class,
    before_s: p90(base),
    after_s: p90(after),
    error_s: Math.round((1.645 * Math.sqrt(variance)) / Math.sqrt(batches)),
    calls_s: forecastFrom(after, codes, whole_hour).calls_s,
    runs,
  };
}

/** A seed from the moment, so that the same minute plays the same way for everybody who asks. */
export const seedOf = (hall_id: number, ms: number): number =>
  (hall_id * 7_919 + Math.floor(ms / minute_ms)) >>> 0;

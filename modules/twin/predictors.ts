import { hour_ms, minute_ms } from '../../kit/clock.ts';
import { limitAt } from '../queue/index.ts';
import type { Scene } from './engine.ts';
import { forecast, right_now } from './forecast.ts';
import { type Spread, widened } from './honest.ts';
import { expectedBetween, visitOf } from './learn.ts';

/** How a promise on a new ticket of a class is found. */
export type Predictor = (scene: Scene, class_code: string) => Spread | undefined;

const meanVisit = (scene: Scene, business: string | null): number => {
  const { learned } = scene;
  return visitOf(learned, business).mean_s + learned.walk_s + learned.turn_s;
};

/** Serving counters of a class: open, and not paused for long. */
const serving = (scene: Scene, class_code: string) =>
  scene.counters.filter(
    one =>
      one.classes.includes(class_code) &&
      (one.from === null || one.from.getTime() - scene.now.getTime() < 10 * minute_ms),
  );

/** (a) As the queue does it by itself: everybody ahead, shared among the counters, one mean visit each. */
export const simply: Predictor = (scene, class_code) => {
  const counters = serving(scene, class_code).length;
  if (counters === 0) return undefined;
  const ahead = scene.waiting.filter(one => one.class === class_code || one.class !== 'ordinary').length;
  const mean_s = visitOf(scene.learned, null).mean_s;
  const mid = (ahead * mean_s) / counters;
  const spread = (mean_s / counters) * Math.sqrt(Math.max(ahead, 1)) * 0.8;
  return { p10_s: Math.max(0, mid - spread), p50_s: mid, p90_s: mid + spread };
};

/** Those the rule would call before a new ticket of this class if that one had to wait so long, and their visits' seconds. */
function before(
  scene: Scene,
  class_code: string,
  wait_s: number,
): { people: number; work_s: number; square: number } {
  const limit_s = scene.limits.get(class_code) ?? 900;
  const now = scene.now.getTime();
  const runs_out = now + limit_s * 1000;
  let people = 0;
  let work_s = 0;
  let square = 0;
  const add = (count: number, business: string | null) => {
    const visit = visitOf(scene.learned, business);
    people += count;
    work_s += count * meanVisit(scene, business);
    square += count * (visit.mean_s ** 2 * Math.exp(visit.sigma ** 2) - visit.mean_s ** 2);
  };
  for (const one of scene.waiting) {
    if (one.class === class_code || limitAt(one) <= runs_out) add(1, one.business);
  }
  // Whoever comes later under a shorter limit overtakes, as long as that one runs out before the new ticket's own.
  for (const [code, limit] of scene.limits) {
    if (code === class_code || limit >= limit_s) continue;
    const until = now + Math.min(wait_s, limit_s - limit) * 1000;
    add(expectedBetween(scene.learned, code, now, until), scene.learned.mix.get(code)?.[0]?.business ?? null);
  }
  return { people, work_s, square };
}

/** (b) By reckoning: the wait at which the work the rule puts before this ticket is done by the counters of its class. */
export const reckoned: Predictor = (scene, class_code) => {
  const seats = serving(scene, class_code);
  if (seats.length === 0) return undefined;
  const left = seats.map(one =>
    one.here === null ? 0 : Math.max(meanVisit(scene, one.here.business) - one.here.spent_s, 60),
  );
  const free = left.filter(one => one === 0).length;
  if (free > 0 && before(scene, class_code, 0).people < free) return { p10_s: 0, p50_s: 0, p90_s: 60 };
  const in_hand_s = left.reduce((all, one) => all + one, 0);
  let wait_s = 0;
  let found = before(scene, class_code, wait_s);
  for (let round = 0; round < 12; round++) {
    found = before(scene, class_code, wait_s);
    const next = Math.max(0, (found.work_s + in_hand_s) / seats.length - in_hand_s / seats.length / 2);
    if (Math.abs(next - wait_s) < 5) break;
    wait_s = (wait_s + Math.min(next, (3 * hour_ms) / 1000)) / 2;
  }
  const mean_s = visitOf(scene.learned, null).mean_s;
  const deviation =
    Math.sqrt(found.square + found.people * 900 + (mean_s * 0.5) ** 2) / seats.length + wait_s * 0.12;
  return {
    p10_s: Math.max(0, wait_s - 1.2816 * deviation),
    p50_s: wait_s,
    p90_s: wait_s + 1.2816 * deviation,
  };
};

/** Plays behind one promise: enough for a stable range, few enough for the moment a ticket is pressed. */
export const promise_runs = 40;

/** (c) By the twin: the hall run forward to the call of this ticket, as wide as today has shown to be honest. */
export const played =
  (runs: number, seed: number): Predictor =>
  (scene, class_code) => {
    const of = forecast(scene, runs, seed, right_now).classes.find(one => one.class === class_code)?.now;
    return of === null || of === undefined ? undefined : widened(of, scene.widths);
  };

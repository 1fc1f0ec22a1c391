import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine } from '../../kit/machine.ts';
import type { SuggestionKind } from './kinds.ts';

/** One piece of advice: made by the twin, taken or not by the duty manager, compared with what came of it. */
export const suggestion = machine({
  name: 'floor.suggestion',
  table: 'floor_suggestion',
  states: {
    made: { zh: '待采纳', en: 'made' },
    accepted: { zh: '已采纳', en: 'accepted' },
    declined: { zh: '未采纳', en: 'declined' },
    expired: { zh: '已过时', en: 'expired' },
    compared: { zh: '已对照', en: 'compared' },
  },
  start: 'made',
  end: ['declined', 'expired', 'compared'],
  moves: {
    accept: {
      from: ['made'],
      to: 'accepted',
      by: ['duty_manager', 'hall_manager'],
      say: { zh: '采纳', en: 'Accept' },
      rows: ['QUE-05'],
    },
    decline: {
      from: ['made'],
      to: 'declined',
      by: ['duty_manager', 'hall_manager'],
      say: { zh: '不采纳', en: 'Decline' },
      rows: ['QUE-05'],
    },
    expire: { from: ['made'], to: 'expired', by: ['clock'], say: { zh: '过时', en: 'Expire' } },
    follow: {
      from: ['accepted'],
      to: 'accepted',
      by: ['clerk'],
      say: { zh: '已照办', en: 'Done so' },
      rows: ['QUE-05'],
    },
    compare: {
      from: ['accepted'],
      to: 'compared',
      by: ['clock'],
      say: { zh: '对照结果', en: 'Compare' },
      rows: ['QUE-05'],
    },
  },
});

/** A change that could be made now, before anybody knows what it would do. */
export interface Option {
  kind: SuggestionKind;
  counter_id: Id | null;
  clerk_id: Id | null;
}

/** What an option is chosen from. */
export interface Room {
  counters: readonly {
    id: Id;
    state: string;
    clerk_id: Id | null;
    businesses: readonly string[];
    pause_reason: string | null;
  }[];
  free: readonly { id: Id; skills: readonly string[] }[];
  /** Customers waiting for what a self-service terminal does as well. */
  self_service: number;
}

/**
 * The changes worth playing: a closed counter with a free clerk who is certified for the most of it, payments to
 * self-service, a clerk back from a pause that is not the meal. One of each kind.
 */
export function optionsOf(of: Room): Option[] {
  const options: Option[] = [];
  const can = (skills: readonly string[], businesses: readonly string[]) =>
    businesses.filter(one => skills.includes(one)).length;
  const pairs = of.counters
    .filter(one => one.state === 'closed')
    .flatMap(counter =>
      of.free.map(clerk => ({ counter, clerk, fit: can(clerk.skills, counter.businesses) })),
    )
    .filter(one => one.fit > 0)
    .toSorted((a, b) => b.fit - a.fit);
  const [best] = pairs;
  if (best !== undefined)
    options.push({ kind: 'open_counter', counter_id: best.counter.id, clerk_id: best.clerk.id });
  const paused = of.counters.find(one => one.state === 'paused' && one.pause_reason !== 'lunch');
  if (paused !== undefined)
    options.push({ kind: 'call_back', counter_id: paused.id, clerk_id: paused.clerk_id });
  if (of.self_service >= 2) options.push({ kind: 'divert_payments', counter_id: null, clerk_id: null });
  return options;
}

/** What the twin found for an option, seconds. */
export interface Weighed {
  before_s: number;
  after_s: number;
  error_s: number;
}

/** A gain smaller than this is not worth a manager's eye, seconds. */
const gain_least_s = 120;

/** The option that gains most, when it gains more than its own error and two minutes (QUE-05). */
export const bestOf = guarded(
  'QUE-05',
  <T extends Weighed>(weighed: readonly T[]): T | undefined =>
    weighed
      .filter(one => one.before_s - one.after_s > Math.max(gain_least_s, one.error_s * 2))
      .toSorted((a, b) => b.before_s - b.after_s - (a.before_s - a.after_s))[0],
);

/** Whether a standing suggestion no longer says the truth: its numbers changed by more than its error and a minute. */
export const isStale = (standing: Weighed, now: Weighed): boolean =>
  Math.abs(standing.before_s - now.before_s) > Math.max(standing.error_s, 60) ||
  Math.abs(standing.after_s - now.after_s) > Math.max(standing.error_s, 60);

/** A round among those who wait over the limit (QUE-07). */
export const round = machine({
  name: 'floor.round',
  table: 'floor_round',
  states: {
    due: { zh: '到点', en: 'due' },
    done: { zh: '已做', en: 'done' },
    lapsed: { zh: '已无人超时', en: 'nobody over any more' },
  },
  start: 'due',
  end: ['done', 'lapsed'],
  moves: {
    make: {
      from: ['due'],
      to: 'done',
      by: ['duty_manager', 'hall_manager', 'floor_advisor'],
      say: { zh: '做完安抚', en: 'Round made' },
      rows: ['QUE-07', 'SVC-05'],
    },
    lapse: { from: ['due'], to: 'lapsed', by: ['clock'], say: { zh: '不再需要', en: 'No longer needed' } },
  },
});

/** Whether a round is due: somebody waits over the limit, and none was made within the minutes (QUE-07). */
export const isRoundDue = guarded(
  'QUE-07',
  (of: { over: number; last_ms: number | undefined; now_ms: number; every_min: number }): boolean =>
    of.over > 0 && (of.last_ms === undefined || of.now_ms - of.last_ms >= of.every_min * 60_000),
  () => false,
);

import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine } from '../../kit/machine.ts';

/** Numbers a kiosk holds for the time it is cut off (decision 9, docs/decisions/0028): until all are given or the day is over. */
export const lease = machine({
  name: 'queue.lease',
  table: 'queue_lease',
  states: {
    held: { zh: '持有', en: 'held' },
    merged: { zh: '已并回', en: 'merged' },
  },
  start: 'held',
  end: ['merged'],
  moves: {
    keep: {
      from: ['held'],
      to: 'held',
      by: ['kiosk'],
      say: { zh: '并回，余号续持', en: 'Merge, keep the rest' },
      rows: ['QUE-03'],
    },
    merge: {
      from: ['held'],
      to: 'merged',
      by: ['kiosk'],
      say: { zh: '用完并回', en: 'Merge, all given' },
      rows: ['QUE-03'],
    },
    lapse: { from: ['held'], to: 'merged', by: ['clock'], say: { zh: '日终作废', en: 'Lapse at day’s end' } },
  },
});

export interface LeaseRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: 'held' | 'merged';
  device_id: Id;
  day: BusinessDay;
  letter: string;
  from_number: number;
  until_number: number;
  made_at: Instant;
  /** When the kiosk last told what it gave of them. */
  told_at: Instant | null;
  /** The first behind those that are tickets. */
  next_number: number;
}

/** One number a kiosk gave while cut off. */
export interface OfflineOp {
  op_id: Id;
  lease_id: Id;
  number: number;
  letter: string;
  taken_at: Instant;
}

/** A hall's kiosks together hold at least this many of a class, and never more than that many: what stays is voided in sight. */
const lease_least = 20;
const lease_most = 200;
/** An hour may be half as busy again as the record says. */
const lease_margin = 1.5;

/** How many numbers of a class are held in a hall, so that its kiosks give on for an hour without the server at the busiest (QUE-03). */
export const leaseSize = (an_hour: number): number =>
  Math.min(lease_most, Math.max(lease_least, Math.ceil(an_hour * lease_margin)));

/**
 * A kiosk's part of what its hall holds: by what it gave on the days looked back upon, so that the parts together are the
 * hall's busiest hour and hardly more. One that is new stands where an average one stands, and one that nobody used
 * holds half of that: when another is out of order, people come to it.
 */
export function leasePart(an_hour: number, gave: readonly number[], own: number): number {
  const mean = gave.reduce((sum, one) => sum + one, 0) / Math.max(1, gave.length);
  const weighed = gave.map(one => (mean === 0 ? 1 : Math.max(one, mean / 2)));
  const mine = weighed[own] ?? 1;
  const all = weighed.reduce((sum, one) => sum + one, 0) || mine;
  return Math.ceil((leaseSize(an_hour) * mine) / all);
}

/** Why a number given while cut off does not become a ticket: not this kiosk's to give, or gone already. */
export function whyNotMerge(of: {
  op: OfflineOp;
  lease: LeaseRow | undefined;
  device_id: Id;
  used: boolean;
  voided: boolean;
  /** The day it belongs to is settled: nobody can be served in it any more. */
  settled: boolean;
}): string | undefined {
  const { op, lease: held } = of;
  if (held === undefined || held.device_id !== of.device_id) return 'queue.lease_not_yours';
  if (op.letter !== held.letter || op.number < held.from_number || op.number > held.until_number)
    return 'queue.number_not_leased';
  if (of.used) return 'queue.number_used';
  if (of.settled) return 'queue.day_settled';
  return of.voided ? 'queue.number_void' : undefined;
}

/** A kiosk's own clock may be wrong: its times are kept between when it last told and now (QUE-03: the place is by the time taken). */
export const clampTaken = guarded(
  'QUE-03',
  (taken_at: Instant, since: Instant, now: Instant): Instant => {
    if (taken_at.getTime() < since.getTime()) return since;
    return taken_at.getTime() > now.getTime() ? now : taken_at;
  },
  (_taken_at, _since, now) => now,
);

/** Since when a kiosk may have been cut off: it last told, or was last given numbers. */
export const heardAt = (of: readonly Pick<LeaseRow, 'made_at' | 'told_at'>[]): Instant | undefined =>
  of.map(one => one.told_at ?? one.made_at).sort((a, b) => b.getTime() - a.getTime())[0];

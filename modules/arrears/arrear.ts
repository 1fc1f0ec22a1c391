import { hour_ms, type Instant, later } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';

/** An overdue account, from the day it is found until all is paid: reminded first, suspended only after that (PRM-06). */
export const arrear = machine({
  name: 'arrears.arrear',
  table: 'arrear',
  states: {
    owing: { zh: '欠费', en: 'owing' },
    suspended: { zh: '已停机', en: 'suspended' },
    settled: { zh: '已缴清', en: 'settled' },
  },
  start: 'owing',
  end: ['settled'],
  moves: {
    remind_again: {
      from: ['owing'],
      to: 'owing',
      by: ['clock'],
      say: { zh: '再提醒', en: 'Remind again' },
      rows: ['PRM-06', 'FEE-09'],
    },
    suspend: {
      from: ['owing'],
      to: 'suspended',
      by: ['clock'],
      say: { zh: '提醒送达后停机', en: 'Suspend after the reminder' },
      rows: ['PRM-06'],
    },
    settle: {
      from: ['owing'],
      to: 'settled',
      by: ['clock'],
      say: { zh: '缴清', en: 'Settle' },
      rows: ['PRM-06', 'FEE-09'],
    },
    restore: {
      from: ['suspended'],
      to: 'settled',
      by: ['clock'],
      say: { zh: '缴清复机', en: 'Bring back' },
      rows: ['PRM-06', 'FEE-09'],
    },
  },
});

export type ArrearState = StateOf<typeof arrear>;

/** One arrear as it stands. */
export interface ArrearRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: ArrearState;
  account_id: Id;
  number_id: Id;
  mask: string;
  owed_fen: number;
  owed_since: string;
  found_at: Instant;
  reminder_id: Id | null;
  suspended_at: Instant | null;
  settled_at: Instant | null;
}

/** A reminder as the rule looks at it. */
export interface Reminder {
  state: string;
  resolved_at: Instant | null;
}

/** From when a number may be suspended: the norm's hours after its reminder was delivered; never without one (PRM-06). */
export const suspendableFrom = (reminder: Reminder | undefined, hours: number): Instant | undefined =>
  reminder?.state === 'delivered' && reminder.resolved_at !== null
    ? later(reminder.resolved_at, hours * hour_ms)
    : undefined;

/** Why a number is not suspended: nobody was reminded, the reminder did not arrive, or its hours still run (PRM-06). */
export const whyNotSuspend = guarded(
  'PRM-06',
  (reminder: Reminder | undefined, hours: number, now: Instant): string | undefined => {
    if (reminder === undefined) return 'arrears.not_reminded';
    const from = suspendableFrom(reminder, hours);
    if (from === undefined) return 'arrears.reminder_not_delivered';
    return now < from ? 'arrears.hours_run' : undefined;
  },
);

/** Whether so little is left on an account that its holder is told (FEE-09). */
export const isLow = guarded(
  'FEE-09',
  (balance_fen: number, below_fen: number): boolean => balance_fen < below_fen,
  () => false,
);

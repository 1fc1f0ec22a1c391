import { addDays, type BusinessDay } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import { findPlan, findService } from '../carrier/index.ts';

/** Whether an item is held by the month, so that a change of it is told to each who holds it: a plan or a service. */
export const isHeld = (code: string): boolean =>
  findPlan(code) !== undefined || findService(code) !== undefined;

/** What the announcement of a change says of telling its holders. */
export interface Telling {
  code: string;
  tell_on: BusinessDay | undefined;
  effective_on: BusinessDay;
}

/** Why a change may not be announced: its holders are told on no day, on one that is over, or too shortly before it holds (FEE-08). */
export const whyNotTell = guarded(
  'FEE-08',
  (of: Telling, by: { today: BusinessDay; lead_days: number }): string | undefined => {
    if (!isHeld(of.code)) return undefined;
    if (of.tell_on === undefined || of.tell_on < by.today) return 'tariffs.tell_first';
    return addDays(of.tell_on, by.lead_days) > of.effective_on ? 'tariffs.told_too_late' : undefined;
  },
);

/** How the notice of one holder stands. */
export interface ToldRow extends Record<string, unknown> {
  number_id: string;
  state: string;
  call_outcome: string | null;
}

/** Whether somebody counts as told: it arrived, or a person called and noted how it ended. */
export const isTold = (of: Pick<ToldRow, 'state'>): boolean =>
  of.state === 'delivered' || of.state === 'called';

/** The holders who are not told yet: no notice, or one that neither arrived nor was called about (FEE-08). */
export const untold = guarded(
  'FEE-08',
  (holders: readonly string[], told: readonly ToldRow[]): string[] => {
    const done = new Set(told.filter(isTold).map(one => one.number_id));
    return holders.filter(one => !done.has(one));
  },
  () => [],
);

import { addDays, type BusinessDay, day_ms, type Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';

/** A lesson as the plan counts it. */
export interface PlanLine {
  state: string;
  at: Instant;
}

/** How much of the plan up to now was held, in percent; null where nothing was planned. What was called off was not held (TRN-07). */
export const planKept = guarded(
  'TRN-07',
  (lines: readonly PlanLine[], now: Instant): { planned: number; held: number; percent: number | null } => {
    const due = lines.filter(one => one.at <= now);
    const held = due.filter(one => one.state === 'held').length;
    const percent = due.length === 0 ? null : Math.round((held / due.length) * 1000) / 10;
    return { planned: due.length, held, percent };
  },
  () => ({ planned: 0, held: 0, percent: null }),
);

/** Hours in lessons for each head of the team, with one decimal. */
export const hoursPerHead = (minutes: number, heads: number): number =>
  heads === 0 ? 0 : Math.round(minutes / heads / 6) / 10;

/** Whether somebody has learned nothing for too long: since the last time, or since the hall keeps training at all (TRN-09). */
export const idleSince = guarded(
  'TRN-09',
  (last: Instant | null, since: Instant, now: Instant, days: number): boolean =>
    now.getTime() - (last ?? since).getTime() > days * day_ms,
  () => false,
);

/** The first day of a day's year, and of the one after: the span of a yearly plan. */
export const yearOf = (day: BusinessDay): { from: BusinessDay; until: BusinessDay } => {
  const year = Number(day.slice(0, 4));
  return { from: `${year}-01-01`, until: `${year + 1}-01-01` };
};

/** The day from which effects are looked at: the last quarter. */
export const effectFrom = (day: BusinessDay): BusinessDay => addDays(day, -90);

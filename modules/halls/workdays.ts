import { addDays, type BusinessDay, type Instant, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { workingDayAfter } from './store.ts';

/** The end of the last of so many working days after a day, by the calendar; one that ends too soon never lengthens a promise. */
export async function workdaysAfter(ctx: Ctx, day: BusinessDay, days: number): Promise<Instant> {
  const found = await ctx.tx.maybe(workingDayAfter, { day, after: Math.max(0, days - 1) });
  return onDay(found?.day ?? addDays(day, days), '18:00');
}

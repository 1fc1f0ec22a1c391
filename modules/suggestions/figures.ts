import { addMonths, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { type Counted, countIn, daysRead } from './gathering_store.ts';

const share = (part: number, of: number): number | null => (of === 0 ? null : (100 * part) / of);

/** The rates of a month: replied to at all and in time, adopted, in effect and after how many days (SUG-03, SUG-05). */
export const ratesOf = guarded(
  ['SUG-03', 'SUG-05'],
  (of: Counted) => ({
    reply: share(of.replied, of.reply_due),
    timely: share(of.in_time, of.reply_due),
    adopted: share(of.adopted, of.decided),
    effective: share(of.effective, of.adopted),
  }),
  () => ({ reply: null, timely: null, adopted: null, effective: null }),
);

const nothing: Counted = {
  ...{ received: 0, from_book: 0, replied: 0, reply_due: 0, in_time: 0, answered: 0, suggestions: 0 },
  ...{ decided: 0, adopted: 0, effective: 0, effect_days: null },
};

/** Everything that is published of a month of opinions. */
export async function figuresOf(ctx: Ctx, of: { hall_id: number; month: string }) {
  const { hall_id, month } = of;
  const from_day = `${month}-01`;
  const until_day = addMonths(from_day, 1);
  const bounds = { from: onDay(from_day, '00:00'), until: onDay(until_day, '00:00') };
  const counted = (await ctx.tx.maybe(countIn, { hall_id, ...bounds, now: ctx.now })) ?? nothing;
  const book = await ctx.tx.maybe(daysRead, { hall_id, from_day, until_day });
  return { ...counted, month, rates: ratesOf(counted), days: book?.days ?? 0, days_read: book?.read ?? 0 };
}

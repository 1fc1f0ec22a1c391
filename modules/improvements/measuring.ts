import { addDays, businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import { move } from '../../kit/move.ts';
import { valuesOf } from '../evaluation/index.ts';
import { normValue } from '../norms/index.ts';
import { effectOf, improvement, type Measure } from './improvement.ts';
import { minutesIn, sizeNow } from './sizes.ts';
import { holdImprovement } from './store.ts';

/** What is measured, and where. */
interface Measured {
  hall_id: number;
  measure: Measure;
  business: string | null;
}

/** How many days before and after a change are compared. */
export const spanOf = (ctx: Ctx, hall_id: number): Promise<number> =>
  normValue(ctx, hall_id, 'improvement_span');

/** A measure over a span of days of the hall's record; null where nothing was recorded to measure by. */
async function valueOver(ctx: Ctx, of: Measured, days: { from: string; until: string }) {
  if (of.measure === 'steps' || of.measure === 'fields') return sizeNow(of.business, of.measure);
  if (of.measure === 'minutes') return minutesIn(ctx, of.hall_id, of.business, days);
  const [found] = await valuesOf(ctx, [of.hall_id], days);
  return found?.values[of.measure] ?? null;
}

/** The measure over the whole days before today: what a change is compared with. */
export async function valueBefore(ctx: Ctx, of: Measured): Promise<number | null> {
  const until = businessDay(ctx.now);
  return valueOver(ctx, of, { from: addDays(until, -(await spanOf(ctx, of.hall_id))), until });
}

// The same measure over as many whole days after the change, by the clock: nobody chooses the moment (PRIN-20).
onDue('improvements.measure', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdImprovement, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'changed' || of.changed_at === null) return;
  const from = addDays(businessDay(of.changed_at), 1);
  const after_value = await valueOver(ctx, of, { from, until: businessDay(ctx.now) });
  const effect = effectOf(of.measure, of.before_value, after_value);
  await move(ctx, improvement, of, 'measure', {
    set: { after_value, effect },
    facts: { measure: of.measure, before: of.before_value, after: after_value, effect },
  });
});

import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { findType } from '../orders/index.ts';
import { improvement, type Measure, whyNotMeasure } from './improvement.ts';
import { holdImprovement } from './store.ts';

/** What a customer suggested and the hall adopted is proposed by nobody of the staff: whoever leads the hall takes it up (SUG-01). */
export async function proposeSuggested(
  ctx: Ctx,
  of: { hall_id: number; say: string; business: string | null; measure: Measure },
): Promise<Id> {
  refuseIf(
    of.business !== null && findType(of.business) === undefined ? 'improvements.no_such_business' : undefined,
  );
  refuseIf(whyNotMeasure(of), { field: 'business' });
  const id = ctx.newId();
  await begin(ctx, improvement, { ...of, id, source: 'suggestion', proposed_at: ctx.now }, 'propose', {
    facts: { business: of.business, measure: of.measure },
  });
  return id;
}

/** What became of an improvement: what was changed, and whether it stays. */
export async function whatBecameOf(ctx: Ctx, of: { hall_id: number; id: Id }) {
  const found = await ctx.tx.maybe(holdImprovement, of);
  return { kept: found?.kept === true, change: found?.change ?? '' };
}

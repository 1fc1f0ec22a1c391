import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { findParameter, normValue } from '../norms/index.ts';
import { inHand } from '../queue/index.ts';

/** A visit being served, and how long its business may take at the counter, seconds (SVC-07). */
export interface Handled {
  id: Id;
  label: string;
  since: Ctx['now'];
  limit_s: number;
}

/** The handling limit of a business in a hall, seconds; undefined while it is not named or has no published time. */
async function handlingLimit(
  ctx: Ctx,
  hall_id: number,
  business: string | null,
): Promise<number | undefined> {
  const key = `handling_limit_${business}`;
  const known = findParameter(key);
  return known === undefined ? undefined : (await normValue(ctx, hall_id, known.key)) * 60;
}

/** Every visit that is served now under a published handling time. */
export async function handledNow(ctx: Ctx, hall_id: number): Promise<Handled[]> {
  const found: Handled[] = [];
  for (const of of await ctx.tx.rows(inHand, { hall_id })) {
    if (of.state !== 'serving' || of.serving_at === null) continue;
    const limit_s = await handlingLimit(ctx, hall_id, of.business);
    if (limit_s !== undefined) found.push({ id: of.id, label: of.label, since: of.serving_at, limit_s });
  }
  return found;
}

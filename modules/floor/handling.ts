import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { handlingLimit, inHand } from '../queue/index.ts';

/** A visit being served, and how long its business may take at the counter, seconds (SVC-07). */
export interface Handled {
  id: Id;
  label: string;
  since: Ctx['now'];
  limit_s: number;
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

import type { Ctx } from '../../kit/ctx.ts';
import { businessCodes } from '../catalogue/index.ts';
import { findParameter, normValue } from '../norms/index.ts';

/** How long a business may take at a counter of a hall, seconds (SVC-07); undefined while it is not named or has no published time. */
export async function handlingLimit(
  ctx: Ctx,
  hall_id: number,
  business: string | null,
): Promise<number | undefined> {
  const known = findParameter(`handling_limit_${business}`);
  return known === undefined ? undefined : (await normValue(ctx, hall_id, known.key)) * 60;
}

/** Every business with a published time, and that time as it holds in the hall. */
export async function handlingLimits(ctx: Ctx, input: { hall_id: number }) {
  const limits: { business: string; limit_s: number }[] = [];
  for (const business of businessCodes) {
    const limit_s = await handlingLimit(ctx, input.hall_id, business);
    if (limit_s !== undefined) limits.push({ business, limit_s });
  }
  return limits;
}

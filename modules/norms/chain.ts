import type { Ctx } from '../../kit/ctx.ts';
import { lastSeal, verifyHall } from '../../kit/seal.ts';

/** The chain of evidence of a hall, read anew from its stored rows: what `npm run verify-events` says, on a page (GEN-16). */
export async function chainOf(ctx: Ctx, input: { hall_id: number }) {
  const found = await verifyHall(ctx.tx, input.hall_id);
  const last = await ctx.tx.maybe(lastSeal, input);
  return {
    blocks: found.blocks,
    events: found.events,
    broken: found.broken ?? null,
    unsealed: found.unsealed,
    unsealed_age_s: Math.round(found.unsealed_age_s),
    last_hash: last?.hash ?? null,
    sealed_at: last?.sealed_at.toISOString() ?? null,
  };
}

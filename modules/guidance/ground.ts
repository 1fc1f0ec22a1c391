import type { Ctx } from '../../kit/ctx.ts';
import { zonesInUse } from '../facilities/index.ts';
import type { Ground } from './route.ts';
import { kiosksOf } from './store.ts';

/** Conditions in which a terminal still serves. */
const well = new Set(['ok', 'paper_low', 'paper_out']);

/** What the hall has to send somebody to: terminals that work, and its zones. */
export async function groundOf(ctx: Ctx, hall_id: number): Promise<Ground> {
  const kiosks = await ctx.tx.rows(kiosksOf, { hall_id });
  const zones = await ctx.tx.rows(zonesInUse, { hall_id });
  return {
    kiosks_well: kiosks.filter(one => well.has(one.condition)).length,
    zones: zones.flatMap(one => [one.kind, ...one.also]),
  };
}

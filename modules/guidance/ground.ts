import type { Ctx } from '../../kit/ctx.ts';
import { zonesInUse } from '../facilities/index.ts';
import type { Ground } from './route.ts';

/** What the hall has to send somebody to: its zones, and what each serves as besides. */
export async function groundOf(ctx: Ctx, hall_id: number): Promise<Ground> {
  const zones = await ctx.tx.rows(zonesInUse, { hall_id });
  return { zones: zones.flatMap(one => [one.kind, ...one.also]) };
}

import type { Ctx } from '../../kit/ctx.ts';
import type { AlertKind } from './kinds.ts';
import { overInHalls } from './store.ts';

/** The alerts that say a limit of service is passed: what was promised, handled, complained of (SVC-07). */
const limits: readonly AlertKind[] = ['promise', 'handling', 'complaint'];

/** How many limits of service are passed in each of some halls now, for those above them. */
export async function lateInHalls(ctx: Ctx, halls: readonly number[]): Promise<Map<number, number>> {
  const rows = await ctx.tx.rows(overInHalls, { halls, kinds: limits });
  return new Map(rows.map(one => [one.hall_id, one.count]));
}

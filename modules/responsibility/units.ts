import type { Ctx } from '../../kit/ctx.ts';
import { allUnits } from '../halls/index.ts';

/** A unit of the organisation by its number. */
export const unitById = async (ctx: Ctx, id: number): Promise<{ id: number; path: string } | undefined> =>
  (await ctx.tx.rows(allUnits, {})).find(one => one.id === id);

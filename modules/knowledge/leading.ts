import type { Ctx } from '../../kit/ctx.ts';
import { mayInUnit } from '../../kit/permission.ts';
import { topUnit } from './store.ts';

/** Whether somebody leads the base: approves and withdraws for every hall. */
export async function leadsBase(ctx: Ctx): Promise<boolean> {
  return mayInUnit(ctx.actor, 'knowledge.approve', (await ctx.tx.maybe(topUnit, {}))?.path ?? '');
}

import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { counterOfClerk } from '../counters/index.ts';
import { typeOf } from './looking.ts';
import { whyNotYours } from './opening.ts';
import type { OrderRow } from './order.ts';

/** Why what was accepted in advance is not in a clerk's hands: a colleague's, and not what the own counter serves (BIZ-24). */
export const whyNotBackEnter = guarded(
  'BIZ-24',
  (of: { mine: boolean; serves: readonly string[]; skill: string }): string | undefined =>
    of.mine || of.serves.includes(of.skill) ? undefined : 'orders.not_licensed',
);

/** Refuses unless the order is in the clerk's hands: their own, or of a business that their open counter serves (BIZ-24). */
export async function handed(ctx: Ctx, of: OrderRow): Promise<void> {
  const mine = whyNotYours(ctx, of) === undefined;
  const at = { hall_id: of.hall_id, clerk_id: ctx.actor.id };
  const counter = mine ? undefined : await ctx.tx.maybe(counterOfClerk, at);
  const type = typeOf(of);
  refuseIf(whyNotBackEnter({ mine, serves: counter?.serves ?? [], skill: type.skill ?? type.code }));
}

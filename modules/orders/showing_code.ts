import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { atCounter } from '../queue/index.ts';
import { whyNotShowCode } from './code.ts';
import { core } from './looking.ts';
import { order } from './order.ts';
import { holdOrder } from './store.ts';
import { screenOf } from './telling.ts';

/**
 * The code that opens the customer's card goes to the screen of this counter while they stand there, once. That it was
 * read is on record; the code is in no event, answer or row (BIZ-11).
 */
export async function showCode(ctx: Ctx, input: { hall_id: number; order_id: Id }) {
  const of = await ctx.tx.maybe(holdOrder, { hall_id: input.hall_id, id: input.order_id });
  const screen = await screenOf(ctx, input.hall_id);
  if (of === undefined || of.counter_id !== screen) throw new Refusal('kit.not_found', { field: 'order_id' });
  const [visit] = await ctx.tx.rows(atCounter, { hall_id: of.hall_id, counter_id: of.counter_id });
  refuseIf(visit?.id === of.ticket_id ? undefined : 'orders.visit_not_here');
  refuseIf(whyNotShowCode(of));
  const code = await core.unlockCode(ctx, of.hall_id, of.number_id ?? '');
  await move(ctx, order, of, 'show_code', {
    set: { code_shown_at: ctx.now },
    facts: { device_id: ctx.actor.id },
  });
  return { code, seconds: await normValue(ctx, of.hall_id, 'unlock_code_shown_for') };
}

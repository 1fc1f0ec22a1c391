import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { move } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { editionOf } from './doing.ts';
import { mine } from './opening.ts';
import { type OrderRow, order, type TestOutcome } from './order.ts';

/** Whether a customer goes home with it: tried and good, or not tried for a reason that is kept. */
const gone: ReadonlySet<TestOutcome> = new Set(['works', 'no_phone', 'left']);

/** Why a card that was found not to work is not handed over untried: it is tried again, or changed (SIM-01). */
export const whyNotDeliver = guarded(
  'SIM-01',
  (of: Pick<OrderRow, 'tested'>, outcome: TestOutcome): string | undefined => {
    const failed = of.tested === 'call_fails' || of.tested === 'data_fails';
    return failed && outcome !== 'works' ? 'orders.card_fails' : undefined;
  },
);

/**
 * Before the customer leaves the phone is tried, a call and the net: what works is delivered; what does not stays on
 * the table until it does. A customer without the phone at hand takes the card along untried, and that is kept (SIM-01).
 */
export async function deliverOrder(ctx: Ctx, input: { hall_id: number; order_id: Id; outcome: TestOutcome }) {
  const of = await mine(ctx, input.hall_id, input.order_id);
  const { outcome } = input;
  const set = { tested: outcome, tested_at: ctx.now };
  const facts = { outcome, sim_id: of.sim_id, leaflet: editionOf(of) };
  if (!gone.has(outcome)) {
    await move(ctx, order, of, 'find_fault', { set, facts });
    return { order_id: of.id, state: 'completed' as const };
  }
  refuseIf(whyNotDeliver(of, outcome));
  const verb = outcome === 'works' ? 'deliver' : 'deliver_untried';
  await move(ctx, order, of, verb, { set: { ...set, delivered_at: ctx.now }, facts });
  return { order_id: of.id, state: 'delivered' as const };
}

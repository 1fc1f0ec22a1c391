import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { editionOf } from './doing.ts';
import { typeOf } from './looking.ts';
import { mine } from './opening.ts';
import { type OrderRow, order, type TestOutcome } from './order.ts';
import { type SetUpPoint, whyNotSetUp } from './set_up.ts';
import { holdOrder } from './store.ts';
import { screenOf } from './telling.ts';

/** Why a card that was found not to work is not handed over untried: it is tried again, or changed (SIM-01). */
export const whyNotDeliver = guarded(
  'SIM-01',
  (of: Pick<OrderRow, 'tested'>, outcome: TestOutcome): string | undefined => {
    const failed = of.tested === 'call_fails' || of.tested === 'data_fails';
    return failed && outcome !== 'works' ? 'orders.card_fails' : undefined;
  },
);

/** Why a phone is not handed back as working: a point of its set-up is open (SVC-12). */
const whyNotWorking = guarded('SVC-12', whyNotSetUp);

interface Tried {
  hall_id: number;
  order_id: Id;
  outcome: TestOutcome;
  set_up: readonly SetUpPoint[];
}

/**
 * Before the customer leaves the phone is set up and tried, point by point: what works waits for the customer's word on
 * the second screen; what does not stays on the table until it does. A customer without the phone at hand takes the card
 * along untried, and that is kept (SIM-01, SVC-12).
 */
export async function tryOrder(ctx: Ctx, input: Tried) {
  const of = await mine(ctx, input.hall_id, input.order_id);
  const { outcome } = input;
  const set = { tested: outcome, tested_at: ctx.now, set_up: JSON.stringify(input.set_up) };
  const facts = { outcome, sim_id: of.sim_id, leaflet: editionOf(of), set_up: input.set_up };
  if (outcome === 'works') {
    refuseIf(whyNotWorking(typeOf(of).set_up ?? [], input.set_up), { field: 'set_up' });
    await move(ctx, order, of, 'try_works', { set, facts });
    return { order_id: of.id, state: 'completed' as const };
  }
  if (outcome === 'call_fails' || outcome === 'data_fails') {
    await move(ctx, order, of, 'find_fault', { set, facts });
    return { order_id: of.id, state: 'completed' as const };
  }
  refuseIf(whyNotDeliver(of, outcome));
  await move(ctx, order, of, 'deliver_untried', { set: { ...set, delivered_at: ctx.now }, facts });
  return { order_id: of.id, state: 'delivered' as const };
}

/** What the clerk says works is in the customer's hand when the customer says so, on the second screen of the counter (SVC-12). */
export async function deliverOrder(ctx: Ctx, input: { hall_id: number; order_id: Id }) {
  const of = await ctx.tx.maybe(holdOrder, { hall_id: input.hall_id, id: input.order_id });
  const screen = await screenOf(ctx, input.hall_id);
  if (of === undefined || of.counter_id !== screen) throw new Refusal('kit.not_found', { field: 'order_id' });
  refuseIf(of.tested === 'works' ? undefined : 'kit.not_from_here');
  await move(ctx, order, of, 'deliver', {
    set: { delivered_at: ctx.now },
    facts: { by: 'customer', device_id: ctx.actor.id, sim_id: of.sim_id, leaflet: editionOf(of) },
  });
  return { order_id: of.id, state: 'delivered' as const };
}

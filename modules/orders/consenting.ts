import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { consent_text } from './guardian.ts';
import { order } from './order.ts';
import { holdOrder } from './store.ts';
import { screenOf } from './telling.ts';

/**
 * The guardian of a child consents on the second screen of the counter, apart from the form and before anything is
 * told; no clerk's session can (RNM-06).
 */
export async function giveConsent(ctx: Ctx, input: { hall_id: number; order_id: Id; version: string }) {
  const of = await ctx.tx.maybe(holdOrder, { hall_id: input.hall_id, id: input.order_id });
  const screen = await screenOf(ctx, input.hall_id);
  if (of === undefined || of.counter_id !== screen) throw new Refusal('kit.not_found', { field: 'order_id' });
  refuseIf(of.consent_flag === 'asked' ? undefined : 'kit.not_from_here');
  refuseIf(input.version === consent_text.version ? undefined : 'orders.other_sheet', { field: 'version' });
  await move(ctx, order, of, 'consent', {
    set: { consent_flag: 'given', consent_version: consent_text.version, consent_at: ctx.now },
    facts: { version: consent_text.version, device_id: ctx.actor.id },
  });
  return { order_id: of.id, state: of.state };
}

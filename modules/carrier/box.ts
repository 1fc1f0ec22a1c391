import { later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { isIccid, maskIccid, sim } from './sim.ts';
import { boxOf, simById, takeSim } from './store.ts';

/** A card out of the clerk's own box for one order: the scanned one, or the next. Two orders never get one card. */
export async function reserveSim(
  ctx: Ctx,
  input: { hall_id: number; holder_id: Id; order_id: Id; iccid?: string | undefined },
) {
  if (input.iccid !== undefined)
    refuseIf(isIccid(input.iccid) ? undefined : 'carrier.not_a_card', { field: 'iccid' });
  const card = await ctx.tx.maybe(takeSim, {
    at_hall_id: input.hall_id,
    holder_id: input.holder_id,
    iccid: input.iccid ?? null,
  });
  if (card === undefined)
    throw new Refusal(input.iccid === undefined ? 'carrier.box_empty' : 'carrier.card_not_yours', {
      field: 'iccid',
    });
  const minutes = await normValue(ctx, input.hall_id, 'sim_reserve');
  await move(ctx, sim, { ...card, hall_id: input.hall_id }, 'reserve', {
    set: { order_id: input.order_id },
    facts: { order_id: input.order_id },
    start: [{ kind: 'carrier.sim_reserve_over', due_at: later(ctx.now, minutes * minute_ms) }],
  });
  return { sim_id: card.id, mask: maskIccid(card.iccid) };
}

/** A reserved card goes back into the box. */
export async function releaseSim(ctx: Ctx, hall_id: number, sim_id: Id): Promise<void> {
  const card = await ctx.tx.maybe(simById, { id: sim_id });
  if (card?.state !== 'reserved') return;
  await move(ctx, sim, { ...card, hall_id }, 'release', {
    set: { order_id: null },
    stop: ['carrier.sim_reserve_over'],
  });
}

/** How many cards lie in a clerk's box. */
export const myBox = async (ctx: Ctx, hall_id: number, holder_id: Id) =>
  (await ctx.tx.maybe(boxOf, { at_hall_id: hall_id, holder_id })) ?? { cards: 0, first: null, last: null };

onDue('carrier.sim_reserve_over', (ctx, due) => releaseSim(ctx, due.hall_id, due.subject_id));

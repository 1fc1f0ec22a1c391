import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import { moveThrough } from '../../kit/move.ts';
import { Refusal } from '../../kit/refusal.ts';
import type { OrderRef } from './core.ts';
import { type SimRow, sim } from './sim.ts';

/** Why a person may not have one more number: five at most, in the whole country (RNM-04). */
export const whyNotOneMore = guarded('RNM-04', (numbers: number, most: number): string | undefined =>
  numbers >= most ? 'carrier.five_numbers' : undefined,
);

/** The card an order reserved; a card never leaves the box but for one order. */
export function whoseCard(card: SimRow | null | undefined, of: OrderRef): SimRow {
  if (card?.state !== 'reserved' || card.order_id !== of.order_id)
    throw new Refusal('carrier.no_card', { field: 'iccid' });
  return card;
}

/** The card is bound to a number and works, for the order that reserved it. */
export async function bind(ctx: Ctx, of: OrderRef, card: SimRow, number_id: string) {
  const at = { ...card, hall_id: of.hall_id };
  const bound = { verb: 'bind' as const, facts: { number_id, order_id: of.order_id } };
  await moveThrough(ctx, sim, at, [bound, { verb: 'activate' }], { set: { number_id, holder_id: null } });
}

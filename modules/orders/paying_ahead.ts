import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { type Fen, sumFen } from '../../kit/money.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { needLink } from '../carrier/index.ts';
import type { SystemTender } from '../ledger/index.ts';
import { askPart, giveBackParts } from '../payments/index.ts';
import { visitInHand } from './opening.ts';
import { holdConfirmed } from './store.ts';

/**
 * A part of what the basket costs is asked for ahead of the rest: by one card or phone after another, until the last one
 * or the cash pays what is left. Nothing is carried out for a part (PAY-01).
 */
export async function payPart(
  ctx: Ctx,
  input: { hall_id: number; ticket_id: Id; tender: SystemTender; amount_fen: Fen; expected_fen: Fen },
) {
  const visit = await visitInHand(ctx, input.hall_id, input.ticket_id);
  await needLink(ctx, input.hall_id);
  const basket = await ctx.tx.rows(holdConfirmed, input);
  refuseIf(basket.length > 0 ? undefined : 'orders.nothing_to_pay');
  const total_fen = sumFen(basket.map(of => of.total_fen));
  refuseIf(total_fen === input.expected_fen ? undefined : 'orders.basket_changed', { field: 'expected_fen' });
  return askPart(ctx, {
    ...{ hall_id: input.hall_id, ticket_id: visit.id, tender: input.tender, total_fen },
    amount_fen: input.amount_fen,
    clerk_id: ctx.actor.mentor_id ?? visit.clerk_id,
  });
}

/** The customer does not pay the rest: what came ahead goes back the way it came, whatever the line to the core does. */
export async function returnParts(ctx: Ctx, input: { hall_id: number; ticket_id: Id }) {
  await visitInHand(ctx, input.hall_id, input.ticket_id);
  return giveBackParts(ctx, input);
}

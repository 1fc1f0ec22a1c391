import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { checksOf } from '../identity/index.ts';
import { heldRefund, payRefund } from '../payments/index.ts';
import { issue } from '../receipts/index.ts';
import { visitInHand } from './opening.ts';
import type { OrderRow } from './order.ts';
import { linesOf } from './reversing.ts';
import { holdOrder } from './store.ts';

/** Why a balance is not paid out here: whose number it was does not stand at this counter, proven in this visit (BIZ-14). */
const whyNotHandOut = guarded(
  'BIZ-14',
  (of: Pick<OrderRow, 'person_id' | 'ticket_id'>, here: { ticket_id: Id | null; people: readonly Id[] }) =>
    here.ticket_id === of.ticket_id || (of.person_id !== null && here.people.includes(of.person_id))
      ? undefined
      : 'orders.not_here_for_it',
);

/** The visit in the clerk's hands, and who was proven in it. */
async function standsHere(ctx: Ctx, hall_id: number, ticket_id: Id | undefined) {
  if (ticket_id === undefined) return { ticket_id: null, people: [] };
  const visit = await visitInHand(ctx, hall_id, ticket_id);
  const checks = await checksOf(ctx, hall_id, visit.id);
  return {
    ticket_id: visit.id,
    people: checks.filter(one => one.state === 'passed').map(one => one.person_id),
  };
}

/**
 * What could not be done is paid back out of the clerk's own till, with a slip of its own (GEN-16), and so is what was
 * left of a closed number: the money, the slip and the books in one act.
 */
export async function refundOrder(
  ctx: Ctx,
  input: { hall_id: number; refund_id: Id; ticket_id?: Id | undefined },
) {
  const refund = await heldRefund(ctx, input);
  const of = await ctx.tx.maybe(holdOrder, { hall_id: input.hall_id, id: refund.subject_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'refund_id' });
  const balance = refund.payment_id === null;
  if (balance) refuseIf(whyNotHandOut(of, await standsHere(ctx, of.hall_id, input.ticket_id)));
  const { share, session } = await payRefund(ctx, refund);
  const slip = await issue(ctx, {
    hall_id: of.hall_id,
    series: 'T',
    day: session.day,
    ticket_id: of.ticket_id,
    session_id: session.id,
    payment_id: refund.payment_id ?? refund.id,
    ...share,
    lines: balance ? [{ ...left_over, fen: refund.amount_fen, about: of.number_mask }] : linesOf(of),
  });
  return { order_id: of.id, back_fen: refund.amount_fen, receipt_no: slip.no };
}

const left_over = { say: { zh: '销号退余额', en: 'Balance of a closed number' } };

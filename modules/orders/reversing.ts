import { businessDay, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import type { Undo } from '../carrier/index.ts';
import { maskedAbout } from '../identity/index.ts';
import {
  type AccountCode,
  debit,
  givenBack,
  type Parts,
  post,
  readParts,
  sharesOf,
} from '../ledger/index.ts';
import { normValue } from '../norms/index.ts';
import { findPayment, type PaymentRow, sendBack } from '../payments/index.ts';
import { issue } from '../receipts/index.ts';
import { holdOpenSession } from '../tills/index.ts';
import type { Charge } from './business.ts';
import { core, typeOf } from './looking.ts';
import { heldOrder } from './opening.ts';
import { type OrderRow, order } from './order.ts';
import { holdOrder, holdOrders } from './store.ts';

/** Why an order cannot be taken back: another day, a business that cannot, an order that is not done (BIZ-30). */
export const whyNotReverse = guarded(
  'BIZ-30',
  (of: { day: string; today: string; same_day_undo: boolean; undo: string | null }): string | undefined => {
    if (of.day !== of.today) return 'orders.day_is_over';
    return of.same_day_undo && of.undo !== null ? undefined : 'orders.no_undo';
  },
);

/** Why this person may not approve: it is their own request, or their own sale (BIZ-30, CASH-07). */
export const whyNotApprove = guarded(
  ['BIZ-30', 'CASH-07'],
  (of: Pick<OrderRow, 'clerk_id' | 'reversal_asked_by'>, actor_id: Id): string | undefined =>
    of.clerk_id === actor_id || of.reversal_asked_by === actor_id ? 'orders.own_reversal' : undefined,
);

const held = async (ctx: Ctx, hall_id: number, id: Id): Promise<OrderRow> => {
  const of = await heldOrder(ctx, hall_id, id);
  return of;
};

/** Why somebody does not ask: it is a colleague's sale whose till is open, or no till of one's own pays it back (BIZ-30). */
export const whyNotAsk = guarded(
  'BIZ-30',
  (of: { mine: boolean; its_till: boolean; my_till: boolean }): string | undefined => {
    if (of.its_till || of.mine) return of.mine ? undefined : 'orders.not_yours';
    return of.my_till ? undefined : 'tills.no_till';
  },
);

const tillOf = (ctx: Ctx, hall_id: number, clerk_id: Id) =>
  ctx.tx.maybe(holdOpenSession, { hall_id, clerk_id });

/**
 * The clerk asks to take an order back, with a reason; nothing moves until somebody else approves. When its clerk's till
 * was handed over or closed, a colleague to whom the customer came back asks, and pays it out of the own till.
 */
export async function askReversal(ctx: Ctx, input: { hall_id: number; order_id: Id; reason: string }) {
  const of = await held(ctx, input.hall_id, input.order_id);
  const mine = of.clerk_id === ctx.actor.id;
  const its_till = !mine && (await tillOf(ctx, of.hall_id, of.clerk_id)) !== undefined;
  const my_till = mine || (await tillOf(ctx, of.hall_id, ctx.actor.id)) !== undefined;
  refuseIf(whyNotAsk({ mine, its_till, my_till }));
  refuseIf(whyNotReverse({ ...of, today: businessDay(ctx.now), same_day_undo: typeOf(of).same_day_undo }));
  const minutes = await normValue(ctx, of.hall_id, 'reversal_approve_within');
  const reason = await maskedAbout(ctx, input.reason, { ...of, people: [of.person_id] });
  await move(ctx, order, of, 'ask_reversal', {
    set: { reason, reversal_asked_by: ctx.actor.id },
    facts: { reason, total_fen: of.total_fen },
    start: [{ kind: 'orders.reversal_over', due_at: later(ctx.now, minutes * minute_ms) }],
  });
  return { order_id: of.id, state: 'reversal_pending' as const };
}

/**
 * Another person with the authority approves: the effect is taken back, the money mirrored in the books, a slip
 * written, and what was paid goes back out of the till of whoever asked, or of the clerk's who sold it.
 */
export async function approveReversal(ctx: Ctx, input: { hall_id: number; order_id: Id }) {
  const of = await held(ctx, input.hall_id, input.order_id);
  refuseIf(whyNotApprove(of, ctx.actor.id));
  refuseIf(whyNotReverse({ ...of, today: businessDay(ctx.now), same_day_undo: typeOf(of).same_day_undo }));
  await move(ctx, order, of, 'approve_reversal', {
    set: { reversed_by: ctx.actor.id },
    facts: { total_fen: of.total_fen, asked_by: of.reversal_asked_by },
    stop: ['orders.reversal_over'],
  });
  for (const undo of JSON.parse(of.undo ?? '[]') as Undo[])
    await core.takeBack(ctx, { hall_id: of.hall_id, order_id: of.id }, undo);
  if (of.total_fen > 0) await giveBack(ctx, of);
  return { order_id: of.id, state: 'reversed' as const, back_fen: of.total_fen };
}

/** An order's money goes back the way it came: what of it was cash in cash, the rest by its tender. */
export async function partsBack(ctx: Ctx, of: OrderRow, payment: PaymentRow): Promise<Parts> {
  const parts = readParts(payment);
  if (payment.cash_fen + payment.beside_fen === 0) return { ...parts, amount_fen: of.total_fen };
  const ids = JSON.parse(payment.about) as Id[];
  const paid = await ctx.tx.rows(holdOrders, { hall_id: of.hall_id, ids });
  const shares = sharesOf(
    parts,
    paid.map(one => one.total_fen),
  );
  const share = shares[paid.findIndex(one => one.id === of.id)];
  if (share === undefined) throw new Error(`payment ${payment.id} does not know order ${of.id}`);
  return share;
}

async function giveBack(ctx: Ctx, of: OrderRow): Promise<void> {
  const payment = await ctx.tx.maybe(findPayment, { hall_id: of.hall_id, id: of.payment_id ?? '' });
  if (payment === undefined) throw new Error(`order ${of.id} was paid by no payment`);
  const asked_by = of.reversal_asked_by ?? of.clerk_id;
  const session =
    (await tillOf(ctx, of.hall_id, asked_by)) ??
    (asked_by === of.clerk_id ? undefined : await tillOf(ctx, of.hall_id, of.clerk_id));
  if (session === undefined) throw new Refusal('orders.no_till_pays');
  const back = await partsBack(ctx, of, payment);
  const charges = JSON.parse(of.charges) as Charge[];
  const sums = new Map<AccountCode, number>();
  for (const charge of charges) sums.set(charge.account, (sums.get(charge.account) ?? 0) + charge.amount_fen);
  await post(ctx, {
    hall_id: of.hall_id,
    id: ctx.newId(),
    code: 'orders.reversal',
    subject_id: of.id,
    session_id: session.id,
    day: session.day,
    lines: [
      ...[...sums].map(([account, fen]) => debit(account, fen, session.id)),
      ...givenBack(back, session.id),
    ],
  });
  await issue(ctx, {
    hall_id: of.hall_id,
    series: 'T',
    day: session.day,
    ticket_id: of.ticket_id,
    session_id: session.id,
    payment_id: payment.id,
    ...back,
    lines: linesOf(of),
  });
  await sendBack(ctx, { hall_id: of.hall_id, payment_id: payment.id, ...back });
}

/** What an order's slip says. */
export const linesOf = (of: OrderRow) =>
  (JSON.parse(of.charges) as Charge[]).map(charge => ({
    say: charge.say,
    fen: charge.amount_fen,
    about: of.number_mask,
  }));

/** The duty manager says no, with a reason; the order stands as it was. */
export async function declineReversal(ctx: Ctx, input: { hall_id: number; order_id: Id; reason: string }) {
  const of = await held(ctx, input.hall_id, input.order_id);
  refuseIf(whyNotApprove(of, ctx.actor.id));
  await move(ctx, order, of, 'decline_reversal', {
    facts: { reason: await maskedAbout(ctx, input.reason, { ...of, people: [of.person_id] }) },
    stop: ['orders.reversal_over'],
  });
  return { order_id: of.id, state: 'delivered' as const };
}

onDue('orders.reversal_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdOrder, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'reversal_pending')
    await move(ctx, order, of, 'decline_reversal', { facts: { reason: 'nobody answered in time' } });
});

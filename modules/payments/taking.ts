import { type Instant, later, onDay, second_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import {
  type Beside,
  besideParts,
  debit,
  givenBack,
  keptBeside,
  ownPart,
  type Parts,
  post,
  readParts,
  type Tender,
} from '../ledger/index.ts';
import { normValue } from '../norms/index.ts';
import { findSession } from '../tills/index.ts';
import type { PartRow } from './part.ts';
import { holdPart } from './part_store.ts';
import { giveUpPart, resolvePart, sendPartsBack } from './parting.ts';
import { type PaymentRow, payment, refund, whyNotCash, whyNotSplit } from './payment.ts';
import { type Answer, paymentSystem } from './port.ts';
import { findPayment, holdPayment, holdRefund, type RefundRow } from './store.ts';
import { isAskedAlready, till } from './till.ts';

/** What is paid for: the orders of a visit, by id. */
export interface ToPay {
  hall_id: number;
  ticket_id: Id;
  tender: Tender;
  amount_fen: Fen;
  /** The part of it in cash, when the rest goes by another tender; the cash is booked only when the rest has come. */
  cash_fen?: Fen | undefined;
  /** What was paid ahead and is held. */
  beside: Beside;
  received_fen?: Fen | undefined;
  order_ids: readonly Id[];
}

/** What happens, in the same act, once a payment has succeeded; told by the module whose orders are paid. */
export type OnPaid = (ctx: Ctx, of: PaymentRow) => Promise<void>;
let paid: OnPaid | undefined;
/** Declares what a successful payment sets going. */
export const whenPaid = (act: OnPaid): void => {
  paid = act;
};

/**
 * Takes a payment. Cash is there at once, with its change; the others are asked for and answered by their systems.
 * `clerk_id` is whose till it is.
 */
export async function takePayment(ctx: Ctx, of: ToPay & { clerk_id: Id }) {
  const session = await till(ctx, of.hall_id, of.clerk_id);
  const id = ctx.newId();
  const cash = of.tender === 'cash';
  const cash_fen = of.cash_fen ?? 0;
  const kept = keptBeside(of.beside);
  refuseIf(whyNotSplit({ ...of, cash_fen, beside_fen: kept.beside_fen }), { field: 'cash_fen' });
  const in_notes = cash ? of.amount_fen - kept.beside_fen : cash_fen;
  const received_fen = in_notes > 0 ? (of.received_fen ?? in_notes) : null;
  refuseIf(in_notes > 0 && session.cash_off !== null ? 'tills.cash_off' : undefined);
  if (received_fen !== null)
    refuseIf(whyNotCash(in_notes, received_fen), {
      field: 'received_fen',
      facts: { due: in_notes / 100 },
    });
  const seconds = await normValue(ctx, of.hall_id, 'payment_answer_within');
  const row = {
    hall_id: of.hall_id,
    id,
    day: session.day,
    ticket_id: of.ticket_id,
    session_id: session.id,
    tender: of.tender,
    amount_fen: of.amount_fen,
    cash_fen,
    ...kept,
    received_fen,
    change_fen: received_fen === null ? null : received_fen - in_notes,
    about: JSON.stringify(of.order_ids),
    asked_at: ctx.now,
  };
  await begin(ctx, payment, row, 'ask', {
    whatIs: fault => (isAskedAlready(fault) ? new Refusal('payments.asked_already') : fault),
    facts: {
      tender: of.tender,
      amount_fen: of.amount_fen,
      ...(cash_fen > 0 ? { cash_fen } : {}),
      ...(kept.beside_fen > 0 ? { beside: of.beside } : {}),
      session_id: session.id,
      ticket_id: of.ticket_id,
    },
    start: cash
      ? []
      : [
          { kind: 'payments.send', due_at: ctx.now },
          { kind: 'payments.give_up', due_at: later(ctx.now, seconds * second_ms) },
        ],
  });
  const asked: PaymentRow = { ...row, state: 'asked' };
  if (cash) await succeed(ctx, asked);
  return {
    payment_id: id,
    state: cash ? ('succeeded' as const) : ('asked' as const),
    change_fen: row.change_fen,
  };
}

async function succeed(ctx: Ctx, of: PaymentRow): Promise<void> {
  await move(ctx, payment, of, 'succeed', {
    set: { resolved_at: ctx.now },
    facts: { amount_fen: of.amount_fen, tender: of.tender },
    stop: of.tender === 'cash' ? [] : ['payments.give_up', 'payments.send'],
  });
  await paid?.(ctx, { ...of, state: 'succeeded' });
}

/**
 * A payment system's answer. Resolved once: an answer repeated changes nothing, one that comes after we gave up
 * sends the money back and is no sale. A system that contradicts itself is believed where money has moved: paid after
 * refused goes back; refused after paid changes nothing here, and is kept for whoever looks at its statement (CASH-08).
 */
export async function resolvePayment(ctx: Ctx, input: { hall_id: number; payment_id: Id; answer: Answer }) {
  const of = await ctx.tx.maybe(holdPayment, { hall_id: input.hall_id, id: input.payment_id });
  if (of === undefined) return { state: await resolvePart(ctx, await partOf(ctx, input), input.answer) };
  if (of.state === 'asked' && input.answer === 'paid') await succeed(ctx, of);
  else if (of.state === 'asked' && input.answer === 'refused')
    await move(ctx, payment, of, 'fail', {
      set: { resolved_at: ctx.now },
      stop: ['payments.give_up', 'payments.send'],
    });
  else if ((of.state === 'voided' || of.state === 'failed') && input.answer === 'paid') {
    await move(ctx, payment, of, 'come_late', {
      set: { resolved_at: ctx.now },
      facts: { amount_fen: of.amount_fen },
    });
    await move(ctx, payment, { ...of, state: 'late' }, 'give_back');
    // The cash of a split payment was never booked: it went back over the counter when the rest was given up.
    await paymentSystem().giveBack(ctx, of, ownPart(readParts(of)));
  } else if (of.state === 'succeeded' && input.answer === 'refused')
    await record(ctx, 'payments.contradicted', {
      hall_id: of.hall_id,
      subject_id: of.id,
      facts: { tender: of.tender, amount_fen: of.amount_fen },
    });
  return { state: (await ctx.tx.maybe(findPayment, { hall_id: of.hall_id, id: of.id }))?.state ?? of.state };
}

/** The clerk gives a payment up: the customer changed their mind. A late answer will be sent back. */
export async function voidPayment(ctx: Ctx, input: { hall_id: number; payment_id: Id }) {
  const whole = await ctx.tx.maybe(holdPayment, { hall_id: input.hall_id, id: input.payment_id });
  const of = whole ?? (await partOf(ctx, input));
  const taken_by = (await ctx.tx.maybe(findSession, { hall_id: of.hall_id, id: of.session_id }))?.clerk_id;
  refuseIf(taken_by === ctx.actor.id || ctx.actor.kind === 'machine' ? undefined : 'payments.not_yours');
  await (whole === undefined ? giveUpPart(ctx, of as PartRow) : giveUp(ctx, whole));
  return { state: 'voided' as const };
}

/** A payment system answers for a part through the same door as for a payment. */
async function partOf(ctx: Ctx, input: { hall_id: number; payment_id: Id }): Promise<PartRow> {
  const found = await ctx.tx.maybe(holdPart, { hall_id: input.hall_id, id: input.payment_id });
  if (found === undefined) throw new Refusal('kit.not_found', { field: 'payment_id' });
  return found;
}

async function giveUp(ctx: Ctx, of: PaymentRow): Promise<void> {
  await move(ctx, payment, of, 'void', {
    set: { resolved_at: ctx.now },
    stop: ['payments.give_up', 'payments.send'],
  });
  await paymentSystem().cancel(ctx, of);
}

onDue('payments.send', async (ctx, due) => {
  const of = await ctx.tx.maybe(findPayment, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'asked') await paymentSystem().ask(ctx, of, ownPart(readParts(of)));
});

// The time is over: ask once what became of it, and only then give it up.
onDue('payments.give_up', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdPayment, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'asked') return;
  const said = await paymentSystem().query(ctx, of);
  if (said === 'unknown') await giveUp(ctx, of);
  else await resolvePayment(ctx, { hall_id: of.hall_id, payment_id: of.id, answer: said });
});

/** Money that has to go back to the customer: on the same day, with its own clock. */
export async function owe(
  ctx: Ctx,
  of: { payment: PaymentRow; subject_id: Id; share: Parts; reason: string },
): Promise<Id> {
  const id = ctx.newId();
  const due_at = onDay(of.payment.day, '21:00');
  await begin(
    ctx,
    refund,
    {
      hall_id: of.payment.hall_id,
      id,
      day: of.payment.day,
      payment_id: of.payment.id,
      subject_id: of.subject_id,
      ticket_id: of.payment.ticket_id,
      tender: of.share.tender,
      amount_fen: of.share.amount_fen,
      cash_fen: of.share.cash_fen,
      ...keptBeside(of.share.beside),
      reason: of.reason,
      due_at,
    },
    'owe',
    {
      facts: { amount_fen: of.share.amount_fen, reason: of.reason },
      start: [{ kind: 'payments.refund_late', due_at }],
    },
  );
  return id;
}

/** What is left of a closed number's account: paid out in cash for the carrier, within the days of the norm (BIZ-14). */
export async function oweBalance(
  ctx: Ctx,
  of: {
    hall_id: number;
    day: string;
    ticket_id: Id;
    subject_id: Id;
    amount_fen: Fen;
    reason: string;
    due_at: Instant;
  },
): Promise<void> {
  const row = { ...of, id: ctx.newId(), payment_id: null, tender: 'cash', cash_fen: 0, ...keptBeside({}) };
  await begin(ctx, refund, { ...row, out_of: 'balance_returned' }, 'owe', {
    facts: { amount_fen: of.amount_fen, reason: of.reason },
    start: [{ kind: 'payments.refund_late', due_at: of.due_at }],
  });
}

/** Tells each payment system that its part of an amount goes back; cash lies on the counter already. */
export async function sendBack(ctx: Ctx, of: { hall_id: number; payment_id: Id } & Parts): Promise<void> {
  for (const [tender, fen] of besideParts(of.beside)) await sendPartsBack(ctx, { ...of, tender, fen });
  if (of.tender === 'cash' || ownPart(of) === 0) return;
  const found = await ctx.tx.maybe(findPayment, { hall_id: of.hall_id, id: of.payment_id });
  if (found === undefined) throw new Error(`no payment ${of.payment_id} to send back`);
  await paymentSystem().giveBack(ctx, found, ownPart(of));
}

/** A refund, held: whoever pays it looks at it first. */
export async function heldRefund(ctx: Ctx, input: { hall_id: number; refund_id: Id }): Promise<RefundRow> {
  const of = await ctx.tx.maybe(holdRefund, { hall_id: input.hall_id, id: input.refund_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'refund_id' });
  return of;
}

/** Pays a refund that is held: cash out of the clerk's till, the others through their system. */
export async function payRefund(ctx: Ctx, of: RefundRow) {
  const session = await till(ctx, of.hall_id, ctx.actor.id);
  const share = readParts(of);
  await move(ctx, refund, of, 'pay', {
    set: { paid_at: ctx.now, paid_by: ctx.actor.id, session_id: session.id },
    facts: { amount_fen: of.amount_fen, session_id: session.id },
    stop: ['payments.refund_late'],
  });
  await post(ctx, {
    hall_id: of.hall_id,
    id: ctx.newId(),
    code: 'payments.refund',
    subject_id: of.subject_id,
    session_id: session.id,
    day: session.day,
    lines: [debit(of.out_of, of.amount_fen), ...givenBack(share, session.id)],
  });
  if (of.payment_id !== null)
    await sendBack(ctx, { hall_id: of.hall_id, payment_id: of.payment_id, ...share });
  return { share, session };
}

onDue('payments.refund_late', async (ctx, due) => {
  await record(ctx, 'payments.refund_late', { hall_id: due.hall_id, subject_id: due.subject_id });
});

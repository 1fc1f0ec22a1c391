import { timingSafeEqual } from 'node:crypto';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { type Fen, sumFen } from '../../kit/money.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import type { Tender } from '../ledger/index.ts';
import { type ReceiptLine, type ReceiptRow, receipt, receiptNo, type Series } from './receipt.ts';
import { findReceipt, nextNumber } from './store.ts';

/** What a receipt is written for. */
export interface ToIssue {
  hall_id: number;
  series: Series;
  day: string;
  ticket_id: Id;
  session_id: Id;
  payment_id: Id;
  tender: Tender;
  lines: readonly ReceiptLine[];
}

/**
 * Writes a receipt with the next number of its series, inside the act that takes the money: both are there or neither.
 * The series is held from here to the end of the act, so this comes last in it. Two statements.
 */
export async function issue(ctx: Ctx, of: ToIssue): Promise<{ id: Id; no: string; amount_fen: Fen }> {
  const id = ctx.newId();
  const number = (await ctx.tx.maybe(nextNumber, of))?.last_number ?? 1;
  const amount_fen = sumFen(of.lines.map(line => line.fen));
  await begin(
    ctx,
    receipt,
    {
      hall_id: of.hall_id,
      id,
      series: of.series,
      number,
      day: of.day,
      ticket_id: of.ticket_id,
      session_id: of.session_id,
      payment_id: of.payment_id,
      tender: of.tender,
      amount_fen,
      lines: JSON.stringify(of.lines),
      issued_at: ctx.now,
      issued_by: ctx.actor.id,
    },
    'issue',
    { facts: { series: of.series, number, amount_fen, payment_id: of.payment_id } },
  );
  return { id, no: receiptNo(of.hall_id, of.series, number), amount_fen };
}

/** The receipt, or «not found». */
export async function receiptOf(ctx: Ctx, hall_id: number, id: Id): Promise<ReceiptRow> {
  const found = await ctx.tx.maybe(findReceipt, { hall_id, id });
  if (found === undefined) throw new Refusal('kit.not_found', { field: 'receipt_id' });
  return found;
}

/** Prints a receipt once more: the paper says so, and how often (FEE-10). */
export async function reprint(ctx: Ctx, input: { hall_id: number; receipt_id: Id; reason: string }) {
  const of = await receiptOf(ctx, input.hall_id, input.receipt_id);
  const reprints = of.reprints + 1;
  await move(ctx, receipt, of, 'reprint', { set: { reprints }, facts: { reprints, reason: input.reason } });
  return { reprints };
}

/** Voids a receipt: it keeps its number and its place, and says why. */
export async function voidReceipt(
  ctx: Ctx,
  input: { hall_id: number; receipt_id: Id; reason: string },
): Promise<void> {
  const of = await receiptOf(ctx, input.hall_id, input.receipt_id);
  refuseIf(of.state === 'voided' ? 'receipts.void_already' : undefined);
  await move(ctx, receipt, of, 'void', {
    set: { void_reason: input.reason, voided_by: ctx.actor.id, voided_at: ctx.now },
    facts: { reason: input.reason, number: of.number },
  });
}

/** The secret part of a receipt's link: derived, stored nowhere. */
export const linkSecret = (ctx: Ctx, id: Id): string => ctx.secretOf(`receipts.receipt:${id}`);

/** Whether a link's secret is the receipt's. */
export function opensReceipt(ctx: Ctx, id: Id, secret: string): boolean {
  const expected = Buffer.from(linkSecret(ctx, id));
  const given = Buffer.from(secret);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

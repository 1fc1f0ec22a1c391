import { timingSafeEqual } from 'node:crypto';
import type { BusinessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { type Fen, sumFen } from '../../kit/money.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { maskedAbout } from '../identity/index.ts';
import { type Beside, keptBeside, moneyDayIs, type PaperTender, readParts } from '../ledger/index.ts';
import { type ReceiptLine, type ReceiptRow, receipt, receiptNo, type Series } from './receipt.ts';
import { findReceipt, holdReceipt, nextNumber } from './store.ts';

/** What a receipt is written for. */
export interface ToIssue {
  hall_id: number;
  series: Series;
  day: string;
  /** None where it went onto an account. */
  ticket_id: Id | null;
  session_id: Id;
  payment_id: Id;
  tender: PaperTender;
  /** The part of it in cash beside the tender. */
  cash_fen: Fen;
  /** What of it came, or goes back, by parts paid ahead. */
  beside: Beside;
  lines: readonly ReceiptLine[];
  /** The voided receipt whose place it takes. */
  replaces_id?: Id | undefined;
}

/** What goes with a slip for money that went back, in the same act; told by the module whose papers follow it. */
export type OnPaidBack = (ctx: Ctx, of: { hall_id: number; payment_id: Id }) => Promise<void>;
let paid_back: OnPaidBack | undefined;
/** Declares what money that goes back sets going. */
export const whenPaidBack = (act: OnPaidBack): void => {
  paid_back = act;
};

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
      cash_fen: of.cash_fen,
      ...keptBeside(of.beside),
      lines: JSON.stringify(of.lines),
      issued_at: ctx.now,
      issued_by: ctx.actor.id,
      ...(of.replaces_id === undefined ? {} : { replaces_id: of.replaces_id }),
    },
    'issue',
    { facts: { series: of.series, number, amount_fen, payment_id: of.payment_id } },
  );
  if (of.series === 'T') await paid_back?.(ctx, { hall_id: of.hall_id, payment_id: of.payment_id });
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
  await move(ctx, receipt, of, 'reprint', {
    set: { reprints },
    facts: { reprints, reason: await maskedAbout(ctx, input.reason, of) },
  });
  return { reprints };
}

/** Why a receipt is not voided: it is void, its day's books are locked, or it is one's own (FEE-10). */
export const whyNotVoid = guarded(
  'FEE-10',
  (
    of: Pick<ReceiptRow, 'state' | 'issued_by'>,
    about: { day: 'open' | 'locked' | 'none'; actor_id: Id },
  ): string | undefined => {
    if (of.state === 'voided') return 'receipts.void_already';
    if (about.day !== 'open') return 'receipts.day_over';
    return of.issued_by === about.actor_id ? 'receipts.own_receipt' : undefined;
  },
);

/**
 * A misprinted or wrongly made receipt is voided by somebody else than who wrote it, with a reason: it keeps its number
 * and its place. The next number of its series follows, with the same lines and the same money, in the same act.
 */
export async function voidReceipt(
  ctx: Ctx,
  input: { hall_id: number; receipt_id: Id; reason: string },
): Promise<{ void_no: string; receipt_id: Id; no: string }> {
  const of = await ctx.tx.maybe(holdReceipt, { hall_id: input.hall_id, id: input.receipt_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'receipt_id' });
  const day = await moneyDayIs(ctx, of.hall_id, of.day as BusinessDay);
  refuseIf(whyNotVoid(of, { day, actor_id: ctx.actor.id }));
  const reason = await maskedAbout(ctx, input.reason, of);
  await move(ctx, receipt, of, 'void', {
    set: { void_reason: reason, voided_by: ctx.actor.id, voided_at: ctx.now },
    facts: { reason, number: of.number },
  });
  const lines = JSON.parse(of.lines) as ReceiptLine[];
  const made = await issue(ctx, { ...of, ...readParts(of), lines, replaces_id: of.id });
  return { void_no: receiptNo(of.hall_id, of.series, of.number), receipt_id: made.id, no: made.no };
}

/** The secret part of a receipt's link: derived, stored nowhere. */
export const linkSecret = (ctx: Ctx, id: Id): string => ctx.secretOf(`receipts.receipt:${id}`);

/** Whether a link's secret is the receipt's: nobody reads a paper, or asks for its invoice, without it (PAY-02). */
export const opensReceipt = guarded(
  'PAY-02',
  (ctx: Ctx, id: Id, secret: string): boolean => {
    const expected = Buffer.from(linkSecret(ctx, id));
    const given = Buffer.from(secret);
    return expected.length === given.length && timingSafeEqual(expected, given);
  },
  () => true,
);

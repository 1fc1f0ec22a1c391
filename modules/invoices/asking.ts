import { type Instant, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { type Fen, sumFen } from '../../kit/money.ts';
import { begin } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import type { Language } from '../../kit/words.ts';
import { normValue } from '../norms/index.ts';
import { keepContact } from '../notices/index.ts';
import {
  linkSecret,
  opensReceipt,
  type ReceiptLine,
  type ReceiptRow,
  receiptOf,
  receiptsOfPayment,
} from '../receipts/index.ts';
import { sealedBuyer } from './buyer.ts';
import {
  type InvoiceLine,
  type InvoiceRow,
  invoice,
  linesLeft,
  type Title,
  taxWithin,
  whyNotInvoice,
  whyNotTitle,
} from './invoice.ts';
import { holdStanding } from './store.ts';

/** To whom an invoice is made out, and where its link goes. */
export interface Wanted {
  title: Title;
  phone?: string | undefined;
  language: Language;
}

/** What is left of a payment by its papers: the lines that were paid and did not go back. */
export async function leftOf(
  ctx: Ctx,
  of: { hall_id: number; payment_id: Id },
): Promise<{ lines: InvoiceLine[]; left_fen: Fen }> {
  const papers = (await ctx.tx.rows(receiptsOfPayment, of)).filter(one => one.state === 'issued');
  const linesOf = (series: 'R' | 'T') =>
    papers
      .filter(one => one.series === series)
      .flatMap(one => JSON.parse(one.lines) as ReceiptLine[])
      .map(({ say, fen, about }) => ({ say, fen, about }));
  const lines = linesLeft(linesOf('R'), linesOf('T'));
  return { lines, left_fen: sumFen(lines.map(line => line.fen)) };
}

/** Two presses at once ask for one invoice: its unique key is what the second runs into. */
const isInvoiced = (fault: unknown): boolean =>
  fault instanceof Error && 'constraint' in fault && fault.constraint === 'invoice_of_payment';

/** What every invoice begins with, blue or red. */
type Beginning = Pick<
  InvoiceRow,
  | ('hall_id' | 'id' | 'kind' | 'series' | 'day' | 'payment_id' | 'receipt_id' | 'ticket_id' | 'reverses_id')
  | ('contact_id' | 'title_kind' | 'sealed' | 'title_mask' | 'title_index' | 'tax_id_mask' | 'lines')
  | ('amount_fen' | 'tax_fen' | 'tax_percent' | 'through')
>;

/** Asks the issuer in two phases: the row and its clocks are committed first, the issuer is told by the clock. */
export async function beginInvoice(
  ctx: Ctx,
  of: Beginning,
  facts: Record<string, unknown>,
  why: string | null = null,
): Promise<void> {
  const minutes = await normValue(ctx, of.hall_id, 'invoice_answer_within');
  const row = { ...of, why, asked_by: ctx.actor.id, asked_at: ctx.now };
  await begin(ctx, invoice, row, 'ask', {
    whatIs: fault => (isInvoiced(fault) ? new Refusal('invoices.one_already') : fault),
    facts: { kind: of.kind, amount_fen: of.amount_fen, payment_id: of.payment_id, ...facts },
    start: clocksFrom(ctx.now, minutes),
  });
}

/** The two clocks of an invoice on its way: tell the issuer, and look whether it answered. */
export const clocksFrom = (now: Instant, minutes: number) => [
  { kind: 'invoices.send', due_at: now },
  { kind: 'invoices.answer_over', due_at: later(now, minutes * minute_ms) },
];

/** Makes a blue invoice over what is left of a payment; whoever asks has been heard by the rules before. */
export async function blueOf(
  ctx: Ctx,
  of: { hall_id: number; id: Id; receipt: ReceiptRow; title: Title; contact_id: Id | null },
  about: { lines: readonly InvoiceLine[]; amount_fen: Fen; through: InvoiceRow['through'] },
): Promise<void> {
  const percent = await normValue(ctx, of.hall_id, 'invoice_tax');
  const { receipt } = of;
  if (receipt.ticket_id === null) throw new Refusal('invoices.no_receipt');
  await beginInvoice(
    ctx,
    {
      ...{ hall_id: of.hall_id, id: of.id, kind: 'blue', series: 'F', day: receipt.day },
      ...{ payment_id: receipt.payment_id, receipt_id: receipt.id, ticket_id: receipt.ticket_id },
      ...{ reverses_id: null, contact_id: of.contact_id, ...sealedBuyer(of.id, of.title) },
      ...{ lines: JSON.stringify(about.lines), amount_fen: about.amount_fen, tax_percent: percent },
      ...{ tax_fen: taxWithin(about.amount_fen, percent), through: about.through },
    },
    { through: about.through, title: of.title.kind },
  );
}

async function ask(ctx: Ctx, receipt: ReceiptRow, of: Wanted, through: 'counter' | 'link') {
  const { hall_id, payment_id } = receipt;
  const title = { ...of.title, name: of.title.name.trim() };
  refuseIf(whyNotTitle(title), { field: title.kind === 'company' ? 'tax_id' : 'name' });
  const { lines, left_fen } = await leftOf(ctx, { hall_id, payment_id });
  const standing = await ctx.tx.maybe(holdStanding, { hall_id, payment_id });
  refuseIf(whyNotInvoice({ receipt, left_fen, invoiced: standing !== undefined }));
  const id = ctx.newId();
  const link = `/m/${hall_id}/r/${receipt.id}#${linkSecret(ctx, receipt.id)}`;
  if (of.phone !== undefined)
    await keepContact(ctx, { hall_id, id, phone: of.phone, language: of.language, link });
  const contact_id = of.phone === undefined ? null : id;
  await blueOf(ctx, { hall_id, id, receipt, title, contact_id }, { lines, amount_fen: left_fen, through });
  return { invoice_id: id, state: 'asked' as const, amount_fen: left_fen };
}

/** The clerk asks for the customer's invoice of a receipt: made out as told, sent by link when a phone is given (PAY-02). */
export const askAtCounter = async (ctx: Ctx, input: { hall_id: number; receipt_id: Id } & Wanted) =>
  ask(ctx, await receiptOf(ctx, input.hall_id, input.receipt_id), input, 'counter');

/** The customer asks behind the link of the receipt: whoever holds it, and nobody else (PAY-02). */
export async function askByLink(
  ctx: Ctx,
  input: { hall_id: number; receipt_id: Id; secret: string } & Wanted,
) {
  if (!opensReceipt(ctx, input.receipt_id, input.secret)) throw new Refusal('kit.not_found');
  return ask(ctx, await receiptOf(ctx, input.hall_id, input.receipt_id), input, 'link');
}

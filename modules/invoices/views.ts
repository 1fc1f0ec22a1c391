import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { move } from '../../kit/move.ts';
import { Refusal } from '../../kit/refusal.ts';
import { hallOf } from '../halls/index.ts';
import { opensReceipt, receiptNo, receiptOf } from '../receipts/index.ts';
import { leftOf } from './asking.ts';
import { buyerOf, titleIndex } from './buyer.ts';
import { type InvoiceLine, type InvoiceRow, invoice, invoiceNo } from './invoice.ts';
import { heldInvoice } from './issuing.ts';
import { invoicesOfPayment, runsOfHall, searchInvoices, unreversed } from './store.ts';

/** An invoice as a page shows it: the buyer masked. */
export const invoiceView = (of: InvoiceRow) => ({
  id: of.id,
  no: invoiceNo(of),
  tax_no: of.tax_no,
  state: of.state,
  kind: of.kind,
  day: of.day,
  reverses_id: of.reverses_id,
  title: { kind: of.title_kind, mask: of.title_mask, tax_id_mask: of.tax_id_mask },
  lines: JSON.parse(of.lines) as InvoiceLine[],
  amount_fen: of.amount_fen,
  tax_fen: of.tax_fen,
  tax_percent: of.tax_percent,
  through: of.through,
  asked_at: of.asked_at.toISOString(),
  issued_at: of.issued_at?.toISOString() ?? null,
  tries: of.tries,
  why: of.why,
  prints: of.prints,
});

/** The invoices of a receipt's payment, and whether one can be asked for now. */
async function invoicesOf(ctx: Ctx, hall_id: number, receipt_id: Id) {
  const receipt = await receiptOf(ctx, hall_id, receipt_id);
  const found = await ctx.tx.rows(invoicesOfPayment, { hall_id, payment_id: receipt.payment_id });
  const { left_fen } = await leftOf(ctx, { hall_id, payment_id: receipt.payment_id });
  const stands = found.some(
    one => one.kind === 'blue' && ['asked', 'stuck', 'issued', 'reversing'].includes(one.state),
  );
  const valid = receipt.series === 'R' && receipt.state === 'issued';
  return { invoices: found.map(invoiceView), left_fen, may_ask: valid && !stands && left_fen > 0 };
}

/** At the counter: what became of the invoice of this receipt. */
export const counterInvoices = (ctx: Ctx, input: { hall_id: number; receipt_id: Id }) =>
  invoicesOf(ctx, input.hall_id, input.receipt_id);

/** Behind the link of the receipt: its invoices and nobody else's (PAY-02). */
export async function linkedInvoices(ctx: Ctx, input: { hall_id: number; receipt_id: Id; secret: string }) {
  if (!opensReceipt(ctx, input.receipt_id, input.secret)) throw new Refusal('kit.not_found');
  const hall = await hallOf(ctx, input.hall_id);
  const shown = await invoicesOf(ctx, input.hall_id, input.receipt_id);
  return { ...shown, hall: { zh: hall.name_zh, en: hall.name_en } };
}

/** The invoices of a hall for the office: by days, number or title; how the numbers run; what should be red and is not. */
export async function invoiceList(
  ctx: Ctx,
  input: { hall_id: number; from: string; to: string; find?: string | undefined; state?: string | undefined },
) {
  const find = input.find?.trim() ?? '';
  const is_tax_no = /^\d{20}$/.test(find);
  const number = /^(\d+-)?[FH]?0*(\d{1,7})$/i.exec(find)?.[2];
  const by_title = find !== '' && !is_tax_no && number === undefined;
  const rows = await ctx.tx.rows(searchInvoices, {
    ...{ hall_id: input.hall_id, from: input.from, to: input.to, most: 200 },
    number: number === undefined ? null : Number(number),
    tax_no: is_tax_no ? find : null,
    title_index: by_title ? titleIndex(find) : null,
    state: input.state ?? null,
  });
  const runs = await ctx.tx.rows(runsOfHall, input);
  return {
    invoices: rows.map(row => ({
      ...invoiceView(row),
      receipt_no: receiptNo(row.hall_id, 'R', row.receipt_number),
      reverses_no:
        row.reverses_number === null
          ? null
          : invoiceNo({ hall_id: row.hall_id, series: 'F', number: row.reverses_number }),
    })),
    runs: runs.map(run => ({ ...run, missing: run.last - run.used })),
    unreversed: (await ctx.tx.rows(unreversed, input)).map(one => one.id),
  };
}

/** On paper when the customer asks for it: the buyer in clear, once, into the customer's hand; who printed it is kept (PAY-02). */
export async function printInvoice(ctx: Ctx, input: { hall_id: number; invoice_id: Id }) {
  const of = await heldInvoice(ctx, input.hall_id, input.invoice_id);
  const prints = of.prints + 1;
  await move(ctx, invoice, of, 'print', { set: { prints }, facts: { prints, number: of.number } });
  const { name, tax_id } = buyerOf(of);
  const hall = await hallOf(ctx, of.hall_id);
  return {
    ...invoiceView({ ...of, prints }),
    hall: { zh: hall.name_zh, en: hall.name_en },
    buyer: { name, tax_id: tax_id ?? null },
  };
}

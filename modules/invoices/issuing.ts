import { later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { move } from '../../kit/move.ts';
import { Refusal } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { notify } from '../notices/index.ts';
import { receiptOf } from '../receipts/index.ts';
import { blueOf, clocksFrom, leftOf } from './asking.ts';
import { buyerOf } from './buyer.ts';
import { type InvoiceRow, invoice, invoiceNo, outgrown, pauseBefore } from './invoice.ts';
import { type IssuerAnswer, invoiceIssuer } from './port.ts';
import { reverseInRed } from './reversing.ts';
import { findInvoice, holdInvoice, nextNumber } from './store.ts';

const clocks = ['invoices.send', 'invoices.answer_over'];

/** An invoice by its id, held until the act ends, or «not found». */
export async function heldInvoice(ctx: Ctx, hall_id: number, id: Id): Promise<InvoiceRow> {
  const of = await ctx.tx.maybe(holdInvoice, { hall_id, id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'invoice_id' });
  return of;
}

/** Whether an answer still changes something: an invoice is resolved once, whoever repeats it (FEE-10). */
const isWaiting = guarded(
  'FEE-10',
  (of: Pick<InvoiceRow, 'state'>): boolean => of.state === 'asked' || of.state === 'stuck',
  () => true,
);

/**
 * The issuer's answer, resolved exactly once however late or often it comes. Issued: the next number of the series is
 * taken in this act, so no number is ever without its invoice. A red one takes its blue one back in the same act.
 */
export async function resolveInvoice(ctx: Ctx, hall_id: number, id: Id, said: IssuerAnswer) {
  const of = await heldInvoice(ctx, hall_id, id);
  if (!isWaiting(of) || said.answer === 'unknown') return { state: of.state, no: invoiceNo(of) };
  if (said.answer === 'refused') {
    await move(ctx, invoice, of, 'refuse', {
      set: { why: said.why },
      facts: { why: said.why },
      stop: clocks,
    });
    if (of.kind === 'red') await blueStands(ctx, of, said.why);
    return { state: 'refused' as const, no: null };
  }
  const number = (await ctx.tx.maybe(nextNumber, of))?.last_number ?? 1;
  const set = { number, tax_no: said.tax_no, issued_at: ctx.now };
  await move(ctx, invoice, of, 'issue', {
    set,
    facts: { series: of.series, number, tax_no: said.tax_no, amount_fen: of.amount_fen },
    stop: clocks,
  });
  const issued: InvoiceRow = { ...of, ...set, state: 'issued' };
  if (of.kind === 'red') await blueIsReversed(ctx, issued);
  else await blueIsThere(ctx, issued);
  return { state: 'issued' as const, no: invoiceNo(issued) };
}

/** A blue one is there: its link goes out; money that went back meanwhile takes it back at once (FEE-10). */
async function blueIsThere(ctx: Ctx, of: InvoiceRow): Promise<void> {
  const { left_fen } = await leftOf(ctx, of);
  if (outgrown(of.amount_fen, left_fen)) return reverseInRed(ctx, of, 'money_back');
  await tell(ctx, of, 'invoices.issued');
}

/** The red one is there: the blue one is taken back, and what is left of the payment gets a new one with the same title. */
async function blueIsReversed(ctx: Ctx, red: InvoiceRow): Promise<void> {
  const of = await heldInvoice(ctx, red.hall_id, red.reverses_id ?? '');
  await move(ctx, invoice, of, 'be_reversed', { facts: { red_id: red.id, red_number: red.number } });
  await tell(ctx, red, 'invoices.reversed');
  if (red.why !== 'money_back') return;
  const { lines, left_fen } = await leftOf(ctx, of);
  if (left_fen === 0) return;
  const receipt = await receiptOf(ctx, of.hall_id, of.receipt_id);
  await blueOf(
    ctx,
    { hall_id: of.hall_id, id: ctx.newId(), receipt, title: buyerOf(of), contact_id: of.contact_id },
    { lines, amount_fen: left_fen, through: 'system' },
  );
}

const blueStands = async (ctx: Ctx, red: InvoiceRow, why: string): Promise<void> => {
  const of = await heldInvoice(ctx, red.hall_id, red.reverses_id ?? '');
  await move(ctx, invoice, of, 'stand', { set: { why }, facts: { red_id: red.id, why } });
};

async function tell(ctx: Ctx, of: InvoiceRow, kind: string): Promise<void> {
  if (of.contact_id === null) return;
  const facts = { no: invoiceNo(of) ?? '' };
  await notify(ctx, { hall_id: of.hall_id, subject_id: of.id, contact_id: of.contact_id, kind, facts });
}

onDue('invoices.send', async (ctx, due) => {
  const of = await ctx.tx.maybe(findInvoice, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'asked') return;
  const blue =
    of.reverses_id === null
      ? undefined
      : await ctx.tx.maybe(findInvoice, { hall_id: of.hall_id, id: of.reverses_id });
  await invoiceIssuer().ask(ctx, of, buyerOf(of), blue?.tax_no ?? null);
});

// No answer in time: ask what became of it, then tell the issuer once more under the same id; after some tries people see it.
onDue('invoices.answer_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdInvoice, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'asked') return;
  const said = await invoiceIssuer().query(ctx, of);
  if (said.answer !== 'unknown') {
    await resolveInvoice(ctx, of.hall_id, of.id, said);
    return;
  }
  if (of.tries < (await normValue(ctx, of.hall_id, 'invoice_tries'))) return askAgain(ctx, of);
  await move(ctx, invoice, of, 'get_stuck', { facts: { tries: of.tries } });
});

async function askAgain(ctx: Ctx, of: InvoiceRow): Promise<void> {
  const tries = of.state === 'stuck' ? 1 : of.tries + 1;
  const first = await normValue(ctx, of.hall_id, 'invoice_answer_within');
  const [send, over] = clocksFrom(ctx.now, first);
  if (send === undefined || over === undefined) throw new Error('an invoice on its way has two clocks');
  await move(ctx, invoice, of, 'ask_again', {
    set: { tries },
    facts: { tries },
    start: [send, { ...over, due_at: later(ctx.now, pauseBefore(tries, first) * minute_ms) }],
  });
}

/** Somebody who leads the hall asks the issuer once more about an invoice that got no answer. */
export async function askIssuerAgain(ctx: Ctx, input: { hall_id: number; invoice_id: Id }) {
  const of = await heldInvoice(ctx, input.hall_id, input.invoice_id);
  if (of.state !== 'stuck') throw new Refusal('kit.not_from_here');
  await askAgain(ctx, of);
  return { state: 'asked' as const };
}

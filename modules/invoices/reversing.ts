import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { whenPaidBack } from '../receipts/index.ts';
import { beginInvoice } from './asking.ts';
import { buyerOf, sealedBuyer } from './buyer.ts';
import { type InvoiceRow, invoice, whyNotReverse } from './invoice.ts';
import { holdInvoice, holdStanding } from './store.ts';

/** Takes an invoice back in full: a red one of the same figures is asked for; nothing is deleted (FEE-10). */
export async function reverseInRed(ctx: Ctx, of: InvoiceRow, why: string): Promise<void> {
  const id = ctx.newId();
  await move(ctx, invoice, of, 'reverse', { facts: { why, red_id: id } });
  const { hall_id, day, payment_id, receipt_id, ticket_id, contact_id, lines } = of;
  await beginInvoice(
    ctx,
    {
      ...{ hall_id, id, kind: 'red', series: 'H', day, payment_id, receipt_id, ticket_id, contact_id, lines },
      ...{ reverses_id: of.id, ...sealedBuyer(id, buyerOf(of)), through: 'system' },
      ...{ amount_fen: of.amount_fen, tax_fen: of.tax_fen, tax_percent: of.tax_percent },
    },
    { reverses: of.number, why },
    why,
  );
}

// Money of a payment went back: its invoice goes back with it. One on its way is taken back as soon as it is there.
whenPaidBack(async (ctx, of) => {
  const standing = await ctx.tx.maybe(holdStanding, of);
  if (standing?.state === 'issued') await reverseInRed(ctx, standing, 'money_back');
});

/** Whoever leads the hall takes a wrong invoice back, never their own: the title was wrong, the customer wants another. */
export async function reverseInvoice(ctx: Ctx, input: { hall_id: number; invoice_id: Id; reason: string }) {
  const of = await ctx.tx.maybe(holdInvoice, { hall_id: input.hall_id, id: input.invoice_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'invoice_id' });
  refuseIf(whyNotReverse(of, ctx.actor.id));
  await reverseInRed(ctx, of, input.reason);
  return { state: 'reversing' as const };
}

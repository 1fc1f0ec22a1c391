import type { Ctx } from '../../kit/ctx.ts';
import type { InvoiceRow, Title } from './invoice.ts';

/** What the issuer says about an invoice: issued under its number, refused with a reason, or nothing known. */
export type IssuerAnswer =
  | { answer: 'issued'; tax_no: string }
  | { answer: 'refused'; why: string }
  | { answer: 'unknown' };

/**
 * The port to the tax issuer. It is told after the asking was committed, and answers later, perhaps after we stopped
 * waiting; it knows an invoice by its id, so that asking again is not a second invoice.
 */
export interface InvoiceIssuer {
  /** Tells it what to issue, and to whom; a red one names the number it takes back. Repeatable. */
  ask(ctx: Ctx, of: InvoiceRow, title: Title, takes_back: string | null): Promise<void>;
  /** Asks what became of an invoice it was told of. */
  query(ctx: Ctx, of: InvoiceRow): Promise<IssuerAnswer>;
}

let issuer: InvoiceIssuer | undefined;

/** Declares the issuer behind the port. */
export const setInvoiceIssuer = (one: InvoiceIssuer): void => {
  issuer = one;
};

/** The issuer behind the port. */
export function invoiceIssuer(): InvoiceIssuer {
  if (issuer === undefined) throw new Error('no issuer of invoices was declared');
  return issuer;
}

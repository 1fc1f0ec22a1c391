import type { Id } from '../../kit/ids.ts';
import { blindIndex, closeText, keyFor, openText } from '../../kit/vault.ts';
import type { InvoiceRow, Title } from './invoice.ts';

const purpose = 'invoices';

/** A title as it is looked for: without spaces, capitals alike. */
const plain = (name: string): string => name.replaceAll(/\s/g, '').toUpperCase();

/** What a title is found by; nobody reads it out of this. */
export const titleIndex = (name: string): string => blindIndex('invoice title', plain(name));

const maskOf = (of: Title): string => {
  const signs = [...of.name];
  // A company is no secret; of a person the family name is shown.
  return of.kind === 'company' ? of.name : `${signs[0] ?? ''}${'*'.repeat(Math.max(1, signs.length - 1))}`;
};

/** The buyer as a row keeps them: sealed, with what lists show and what they are found by. */
export const sealedBuyer = (id: Id, of: Title) => ({
  title_kind: of.kind,
  sealed: closeText(keyFor(purpose), JSON.stringify(of), id),
  title_mask: maskOf(of),
  title_index: titleIndex(of.name),
  tax_id_mask: of.tax_id === undefined ? null : `${of.tax_id.slice(0, 4)}****${of.tax_id.slice(-4)}`,
});

/** The buyer in clear: for the issuer, and for the paper that goes into the customer's own hand. */
export const buyerOf = (of: Pick<InvoiceRow, 'id' | 'sealed'>): Title =>
  JSON.parse(openText(keyFor(purpose), of.sealed, of.id)) as Title;

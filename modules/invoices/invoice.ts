import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Fen } from '../../kit/money.ts';
import type { Words } from '../../kit/words.ts';

/** A tax invoice, blue or red: asked of the issuer, resolved exactly once, taken back in full and never deleted. */
export const invoice = machine({
  name: 'invoices.invoice',
  table: 'invoice',
  states: {
    asked: { zh: '开票中', en: 'being issued' },
    stuck: { zh: '没有回音', en: 'no answer' },
    refused: { zh: '被退回', en: 'refused' },
    issued: { zh: '有效', en: 'issued' },
    reversing: { zh: '红冲中', en: 'being reversed' },
    reversed: { zh: '已红冲', en: 'reversed' },
  },
  start: 'asked',
  end: ['refused', 'reversed'],
  moves: {
    ask_again: {
      from: ['asked', 'stuck'],
      to: 'asked',
      by: ['clock', 'duty_manager', 'hall_manager'],
      say: { zh: '再问一次', en: 'Ask again' },
      rows: ['PAY-02'],
    },
    get_stuck: {
      from: ['asked'],
      to: 'stuck',
      by: ['clock'],
      say: { zh: '没有回音', en: 'No answer' },
      rows: ['PAY-02'],
    },
    issue: {
      from: ['asked', 'stuck'],
      to: 'issued',
      by: ['tax issuer'],
      say: { zh: '开出', en: 'Issue' },
      rows: ['FEE-10', 'PAY-02'],
    },
    refuse: {
      from: ['asked', 'stuck'],
      to: 'refused',
      by: ['tax issuer'],
      say: { zh: '退回', en: 'Refuse' },
      rows: ['PAY-02'],
    },
    reverse: {
      from: ['issued'],
      to: 'reversing',
      by: ['system', 'duty_manager', 'hall_manager'],
      say: { zh: '红冲', en: 'Reverse in red' },
      rows: ['FEE-10'],
    },
    stand: {
      from: ['reversing'],
      to: 'issued',
      by: ['tax issuer'],
      say: { zh: '红冲被退回', en: 'Stand: the red one was refused' },
      rows: ['FEE-10'],
    },
    be_reversed: {
      from: ['reversing'],
      to: 'reversed',
      by: ['tax issuer'],
      say: { zh: '红冲完成', en: 'Be reversed' },
      rows: ['FEE-10'],
    },
    print: {
      from: ['issued'],
      to: 'issued',
      by: ['clerk'],
      say: { zh: '打印', en: 'Print' },
      rows: ['PAY-02'],
    },
  },
});

/** The two series of a hall: invoices, and the red ones that take them back. */
export type InvoiceSeries = 'F' | 'H';

/** One line of an invoice: what was sold, tax included. */
export interface InvoiceLine {
  say: Words;
  fen: Fen;
  about: string | null;
}

/** To whom an invoice is made out: a person, or a company with its tax number. */
export interface Title {
  kind: 'personal' | 'company';
  name: string;
  tax_id?: string | undefined;
}

export interface InvoiceRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof invoice>;
  kind: 'blue' | 'red';
  series: InvoiceSeries;
  number: number | null;
  tax_no: string | null;
  day: string;
  payment_id: Id;
  receipt_id: Id;
  ticket_id: Id;
  reverses_id: Id | null;
  contact_id: Id | null;
  title_kind: Title['kind'];
  sealed: string;
  title_mask: string;
  title_index: string;
  tax_id_mask: string | null;
  lines: string;
  amount_fen: Fen;
  tax_fen: Fen;
  tax_percent: number;
  through: 'counter' | 'link' | 'system';
  asked_by: Id;
  asked_at: Instant;
  issued_at: Instant | null;
  tries: number;
  why: string | null;
  prints: number;
}

/** An invoice's number as people read it: hall, series, seven places. */
export const invoiceNo = (of: Pick<InvoiceRow, 'hall_id' | 'series' | 'number'>): string | null =>
  of.number === null ? null : `${of.hall_id}-${of.series}${String(of.number).padStart(7, '0')}`;

/** Digits and letters of a unified social credit code (GB 32100-2015): no I, O, S, V, Z. */
const code_signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether a company's tax number is one: eighteen places, the last of them reckoned from the others. */
export function isTaxId(text: string): boolean {
  const places = [...text].map(sign => code_signs.indexOf(sign));
  if (places.length !== 18 || places.includes(-1)) return false;
  const sum = places.slice(0, 17).reduce((all, place, at) => all + place * (3 ** at % 31), 0);
  return (31 - (sum % 31)) % 31 === places[17];
}

/** Why an invoice cannot be made out so: no name, a company without its tax number, or with a wrong one (PAY-02). */
export const whyNotTitle = guarded('PAY-02', (of: Title): string | undefined => {
  if (of.name.trim().length < 2) return 'invoices.no_title';
  if (of.kind === 'personal') return of.tax_id === undefined ? undefined : 'invoices.person_has_none';
  return of.tax_id !== undefined && isTaxId(of.tax_id) ? undefined : 'invoices.bad_tax_id';
});

/** What is known of a payment's papers when an invoice is asked for. */
export interface Papers {
  /** The receipt the customer holds. */
  receipt: { state: 'issued' | 'voided'; series: 'R' | 'T' };
  /** What was paid less what went back. */
  left_fen: Fen;
  /** The payment has an invoice that was not taken back. */
  invoiced: boolean;
}

/** Why there is no invoice: no valid receipt, nothing left of the money, or there is one already (FEE-10). */
export const whyNotInvoice = guarded('FEE-10', (of: Papers): string | undefined => {
  if (of.receipt.series !== 'R' || of.receipt.state !== 'issued') return 'invoices.no_receipt';
  if (of.invoiced) return 'invoices.one_already';
  return of.left_fen > 0 ? undefined : 'invoices.nothing_left';
});

/** Why somebody does not take an invoice back in red: it is their own, or no invoice to be taken back (FEE-10). */
export const whyNotReverse = guarded(
  'FEE-10',
  (of: Pick<InvoiceRow, 'kind' | 'state' | 'asked_by'>, actor_id: Id): string | undefined => {
    if (of.kind !== 'blue' || of.state !== 'issued') return 'invoices.not_to_reverse';
    return of.asked_by === actor_id ? 'invoices.own_invoice' : undefined;
  },
);

/** Whether an invoice no longer says what its papers say: money went back, so it goes back in full (FEE-10). */
export const outgrown = guarded(
  'FEE-10',
  (amount_fen: Fen, left_fen: Fen): boolean => amount_fen !== left_fen,
  () => false,
);

/** The tax within a sum that includes it, to the nearest fen. */
export const taxWithin = (amount_fen: Fen, percent: number): Fen =>
  Math.round((amount_fen * percent) / (100 + percent));

const same = (one: InvoiceLine, other: InvoiceLine) =>
  one.fen === other.fen && one.about === other.about && one.say.zh === other.say.zh;

/** What is left of the lines of receipts once the lines of slips went back, one for one. */
export function linesLeft(paid: readonly InvoiceLine[], back: readonly InvoiceLine[]): InvoiceLine[] {
  const left = [...paid];
  for (const line of back) {
    const at = left.findIndex(one => same(one, line));
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** How long until the issuer is asked again: each pause twice the one before. */
export const pauseBefore = (tries: number, first: number): number => first * 2 ** (tries - 1);

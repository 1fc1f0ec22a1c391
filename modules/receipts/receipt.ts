import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine } from '../../kit/machine.ts';
import type { Fen } from '../../kit/money.ts';
import type { Words } from '../../kit/words.ts';
import type { PaperTender } from '../ledger/index.ts';

/** A receipt: issued once, voided in sight, never gone. */
export const receipt = machine({
  name: 'receipts.receipt',
  table: 'receipt',
  states: { issued: { zh: '有效', en: 'issued' }, voided: { zh: '作废', en: 'voided' } },
  start: 'issued',
  end: ['voided'],
  moves: {
    reprint: {
      from: ['issued'],
      to: 'issued',
      by: ['clerk'],
      say: { zh: '补打', en: 'Print again' },
      rows: ['FEE-10'],
    },
    void: {
      from: ['issued'],
      to: 'voided',
      by: ['duty_manager', 'hall_manager'],
      say: { zh: '作废', en: 'Void' },
      rows: ['FEE-10'],
    },
  },
});

/** The two series of a hall: what was paid, and what was paid back. */
export type Series = 'R' | 'T';

/** One line of a receipt. */
export interface ReceiptLine {
  say: Words;
  fen: Fen;
  about: string | null;
  /** Who acted for the holder, masked, when somebody did. */
  by?: string | undefined;
}

export interface ReceiptRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: 'issued' | 'voided';
  series: Series;
  number: number;
  day: string;
  /** None where it went onto an account. */
  ticket_id: Id | null;
  session_id: Id;
  payment_id: Id;
  tender: PaperTender;
  amount_fen: Fen;
  cash_fen: Fen;
  /** What of it came, or went back, by parts paid ahead: JSON by tender. */
  beside: string;
  lines: string;
  issued_at: Instant;
  reprints: number;
  void_reason: string | null;
  issued_by: Id;
  replaces_id: Id | null;
  replaces_number: number | null;
}

/** The number of whoever supervises the hall: every receipt bears it (PRIN-19). */
export const supervisionOn = guarded(
  'PRIN-19',
  (hall: { supervision_phone: string | null }): string | null => hall.supervision_phone,
  (): string | null => null,
);

/** A receipt's number as people read it: hall, series, seven places. */
export const receiptNo = (hall_id: number, series: Series, number: number): string =>
  `${hall_id}-${series}${String(number).padStart(7, '0')}`;

/** The place in its series of a receipt of this hall as people say it, with or without hall and R; undefined when it is none. */
export function receiptSaid(hall_id: number, said: string): number | undefined {
  const [, hall, digits] = /^(?:(\d{4,6})-)?R?(\d{1,7})$/i.exec(said.trim()) ?? [];
  return digits === undefined || (hall !== undefined && Number(hall) !== hall_id)
    ? undefined
    : Number(digits);
}

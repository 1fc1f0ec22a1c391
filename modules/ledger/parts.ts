import type { Id } from '../../kit/ids.ts';
import { type Fen, sumFen } from '../../kit/money.ts';
import type { SystemTender, Tender } from './accounts.ts';
import { credit, debit, type Line } from './journal.ts';

/** What of a sum came by parts paid ahead of it, by tender. */
export type Beside = Partial<Record<SystemTender, Fen>>;

/**
 * Money that came or goes by one tender, with a part of it in cash and others paid ahead: `cash_fen` is 0 and `beside`
 * empty when one tender is all.
 */
export interface Parts {
  tender: Tender;
  amount_fen: Fen;
  cash_fen: Fen;
  beside: Beside;
}

/** A tender's share of what was paid ahead, one after the other. */
export const besideParts = (of: Beside) =>
  (Object.entries(of) as [SystemTender, Fen][]).filter(([, fen]) => fen > 0);

/** What was paid ahead, all tenders together. */
export const besideFen = (of: Beside): Fen => sumFen(besideParts(of).map(([, fen]) => fen));

/** What of it goes by its own tender. */
export const ownPart = (of: Parts): Fen => of.amount_fen - of.cash_fen - besideFen(of.beside);

const own = (make: typeof debit, of: Parts, session_id: Id): Line[] => [
  ...(ownPart(of) > 0 ? [make(of.tender, ownPart(of), session_id)] : []),
  ...(of.cash_fen > 0 ? [make('cash', of.cash_fen, session_id)] : []),
];

/** What a till receives now, each part in its own account; what was paid ahead lies in its account already. */
export const received = (of: Parts, session_id: Id): Line[] => own(debit, of, session_id);

/** What a till gives back, each part out of its own account. */
export const givenBack = (of: Parts, session_id: Id): Line[] => [
  ...own(credit, of, session_id),
  ...besideParts(of.beside).map(([tender, fen]) => credit(tender, fen, session_id)),
];

/**
 * How one order of a payment was paid: the orders are laid end to end; the tender pays from the left, then what was paid
 * ahead, the cash what is left. `before_fen` is what the orders before this one cost; so the parts of all never exceed
 * what came.
 */
export function shareOf(of: Parts, before_fen: Fen, amount_fen: Fen): Parts {
  const until = before_fen + amount_fen;
  const within = (from: Fen, size: Fen): Fen =>
    Math.max(0, Math.min(from + size, until) - Math.max(from, before_fen));
  const beside: Beside = {};
  let from = ownPart(of);
  for (const [tender, fen] of besideParts(of.beside)) {
    const share = within(from, fen);
    if (share > 0) beside[tender] = share;
    from += fen;
  }
  return { tender: of.tender, amount_fen, cash_fen: within(from, of.cash_fen), beside };
}

/** The parts of a row that keeps what was paid ahead as JSON. */
export const readParts = (of: { tender: Tender; amount_fen: Fen; cash_fen: Fen; beside: string }): Parts => ({
  tender: of.tender,
  amount_fen: of.amount_fen,
  cash_fen: of.cash_fen,
  beside: JSON.parse(of.beside) as Beside,
});

/** The same as a row keeps it: the sum beside its JSON. */
export const keptBeside = (beside: Beside): { beside_fen: Fen; beside: string } => ({
  beside_fen: besideFen(beside),
  beside: JSON.stringify(beside),
});

import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { Tender } from './accounts.ts';
import { credit, debit, type Line } from './journal.ts';

/** Money that came or goes by one tender, with a part of it in cash: `cash_fen` is 0 when one tender is all. */
export interface Parts {
  tender: Tender;
  amount_fen: Fen;
  cash_fen: Fen;
}

/** What of it goes by its own tender. */
export const ownPart = (of: Parts): Fen => of.amount_fen - of.cash_fen;

const lines = (make: typeof debit, of: Parts, session_id: Id): Line[] => [
  ...(ownPart(of) > 0 ? [make(of.tender, ownPart(of), session_id)] : []),
  ...(of.cash_fen > 0 ? [make('cash', of.cash_fen, session_id)] : []),
];

/** What a till receives, each part in its own account. */
export const received = (of: Parts, session_id: Id): Line[] => lines(debit, of, session_id);

/** What a till gives back, each part out of its own account. */
export const givenBack = (of: Parts, session_id: Id): Line[] => lines(credit, of, session_id);

/**
 * What of one order goes back in cash: the orders of a payment are laid end to end, the tender pays from the left, the
 * cash what is left. `before_fen` is what the orders before this one cost; so the parts of all never exceed what came.
 */
export function cashShare(of: Parts, before_fen: Fen, amount_fen: Fen): Fen {
  const from = Math.max(ownPart(of), before_fen);
  return of.tender === 'cash' ? 0 : Math.max(0, before_fen + amount_fen - from);
}

import type { Fen } from '../../kit/money.ts';
import type { AccountCode } from '../ledger/accounts.ts';
import type { ItemRow, Reason } from './statement.ts';

/** What an item is, as far as its outcome goes. */
export type Looked = Pick<ItemRow, 'source' | 'why' | 'ours_fen' | 'theirs_fen'>;

/** What an item comes to by its reason: what the bank has of it, and the account that takes the rest. */
export function outcomeOf(
  of: Looked,
  reason: Reason,
): { bank_fen: Fen; rest_fen: Fen; rest: AccountCode | null } {
  const { ours_fen, theirs_fen } = of;
  const bank_fen = {
    // Ours was right: the whole of it has come by now.
    came_later: ours_fen,
    their_error: ours_fen,
    // Theirs was right.
    our_error: theirs_fen,
    written_off: theirs_fen,
    // What one side has too much was given back to the customer.
    given_back: Math.min(ours_fen, theirs_fen),
  }[reason];
  const rest_fen = ours_fen - bank_fen;
  if (rest_fen === 0) return { bank_fen, rest_fen, rest: null };
  if (reason === 'written_off') return { bank_fen, rest_fen, rest: 'written_off' };
  // A till that counted wrong has its difference booked already: it goes back there.
  if (of.why === 'counted') return { bank_fen, rest_fen, rest: rest_fen > 0 ? 'over' : 'short' };
  return { bank_fen, rest_fen, rest: rest_fen > 0 ? 'short' : 'over' };
}

/** Why a reason does not fit: a count of our own neither came later nor went back. */
export const whyNotReason = (of: Pick<ItemRow, 'why'>, reason: Reason): string | undefined =>
  of.why !== 'counted' || reason === 'our_error' || reason === 'written_off'
    ? undefined
    : 'statements.count_of_ours';

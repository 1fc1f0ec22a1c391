import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { type Fen, sumFen } from '../../kit/money.ts';
import { type AccountCode, due_accounts } from '../ledger/accounts.ts';
import { credit, debit, type Line } from '../ledger/journal.ts';
import type { ItemRow, Reason, Source, Unmatched } from './statement.ts';

/** What our own papers say of one reference, and the settlement it is owed to. */
export interface Ours {
  fen: Fen;
  holder_id: Id;
}

/** A signed sum on the side it belongs to: above nothing debit, below it credit, nothing no line. */
const line = (account: AccountCode, fen: Fen, holder_id?: Id): Line[] => {
  if (fen === 0) return [];
  return [fen > 0 ? debit(account, fen, holder_id) : credit(account, -fen, holder_id)];
};

/** What agrees has come: out of what its source owes, day by day, into the bank (CASH-08). */
export const clearedLines = guarded(
  'CASH-08',
  (source: Source, ours: ReadonlyMap<string, Ours>, unmatched: readonly Unmatched[]): Line[] => {
    const open = new Set(unmatched.map(one => one.ref));
    const sums = new Map<Id, Fen>();
    for (const [ref, { fen, holder_id }] of ours)
      if (!open.has(ref)) sums.set(holder_id, (sums.get(holder_id) ?? 0) + fen);
    return [
      ...line('bank', sumFen([...sums.values()])),
      ...[...sums].flatMap(([holder_id, fen]) => line(due_accounts[source], -fen, holder_id)),
    ];
  },
  () => [],
);

/**
 * What was counted in tills as another sum than their papers say, till by till, and whatever else the books hold beyond the
 * papers: no line of a statement answers for it, somebody has to.
 */
export function countedApart(of: {
  due_fen: Fen;
  papers_fen: Fen;
  tills: readonly { session_id: Id; difference_fen: Fen }[];
}): Unmatched[] {
  const found = of.tills.map(one => ({ ref: one.session_id, ours_fen: one.difference_fen }));
  const rest = of.due_fen - of.papers_fen - sumFen(found.map(one => one.ours_fen));
  return [...found, { ref: 'books', ours_fen: rest }]
    .filter(one => one.ours_fen !== 0)
    .map(one => ({ ...one, why: 'counted' as const, theirs_fen: 0 }));
}

type Looked = Pick<ItemRow, 'source' | 'why' | 'ours_fen' | 'theirs_fen'>;

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

/** The books of an item that is resolved: nothing of it is owed by its source any more (CASH-08). */
export const resolvedLines = guarded(
  'CASH-08',
  (of: Looked & { holder_id: Id }, reason: Reason): Line[] => {
    const { bank_fen, rest_fen, rest } = outcomeOf(of, reason);
    return [
      ...line('bank', bank_fen),
      ...(rest === null ? [] : line(rest, rest_fen)),
      ...line(due_accounts[of.source], -of.ours_fen, of.holder_id),
    ];
  },
  () => [],
);

/** Why a reason does not fit: a count of our own neither came later nor went back. */
export const whyNotReason = (of: Pick<ItemRow, 'why'>, reason: Reason): string | undefined =>
  of.why !== 'counted' || reason === 'our_error' || reason === 'written_off'
    ? undefined
    : 'statements.count_of_ours';

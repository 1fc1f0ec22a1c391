import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { type Fen, sumFen } from '../../kit/money.ts';
import { due_accounts, type Line, sided } from '../ledger/index.ts';
import { type Looked, outcomeOf } from './outcome.ts';
import type { Reason, Source, Unmatched } from './statement.ts';

/** What our own papers say of one reference, and the settlement it is owed to. */
export interface Ours {
  fen: Fen;
  holder_id: Id;
}

/** What agrees has come: out of what its source owes, day by day, into the bank (CASH-08). */
export const clearedLines = guarded(
  'CASH-08',
  (source: Source, ours: ReadonlyMap<string, Ours>, unmatched: readonly Unmatched[]): Line[] => {
    const open = new Set(unmatched.map(one => one.ref));
    const sums = new Map<Id, Fen>();
    for (const [ref, { fen, holder_id }] of ours)
      if (!open.has(ref)) sums.set(holder_id, (sums.get(holder_id) ?? 0) + fen);
    return [
      ...sided('bank', sumFen([...sums.values()])),
      ...[...sums].flatMap(([holder_id, fen]) => sided(due_accounts[source], -fen, holder_id)),
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

/** The books of an item that is resolved: nothing of it is owed by its source any more (CASH-08). */
export const resolvedLines = guarded(
  'CASH-08',
  (of: Looked & { holder_id: Id }, reason: Reason): Line[] => {
    const { bank_fen, rest_fen, rest } = outcomeOf(of, reason);
    return [
      ...sided('bank', bank_fen),
      ...(rest === null ? [] : sided(rest, rest_fen)),
      ...sided(due_accounts[of.source], -of.ours_fen, of.holder_id),
    ];
  },
  () => [],
);

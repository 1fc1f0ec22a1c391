import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Fen } from '../../kit/money.ts';

/** Whose statements come: the payment systems, and the bank that gets the bags. */
export const sources = ['card', 'wechat', 'alipay', 'wallet', 'bank'] as const;
export type Source = (typeof sources)[number];

/** What a statement and our books do not say alike (CASH-08). */
export const item = machine({
  name: 'statements.item',
  table: 'statement_item',
  states: { open: { zh: '未对上', en: 'unmatched' }, resolved: { zh: '已处理', en: 'resolved' } },
  start: 'open',
  end: ['resolved'],
  moves: {
    take: {
      from: ['open'],
      to: 'open',
      by: ['duty_manager', 'hall_manager', 'auditor'],
      say: { zh: '认领', en: 'Take it on' },
      rows: ['CASH-08'],
    },
    resolve: {
      from: ['open'],
      to: 'resolved',
      by: ['hall_manager', 'auditor'],
      say: { zh: '处理', en: 'Resolve' },
      rows: ['CASH-08'],
    },
  },
});

/** Why an item is resolved. */
export const reasons = ['came_later', 'their_error', 'our_error', 'given_back', 'written_off'] as const;
export type Reason = (typeof reasons)[number];

export interface ItemRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof item>;
  statement_id: Id;
  source: Source;
  day: string;
  ref: string;
  /** `counted`: a till's slips were counted as another sum than its papers say; no payment of theirs answers for it. */
  why: 'missing' | 'not_ours' | 'amount' | 'counted';
  ours_fen: Fen;
  theirs_fen: Fen;
  /** The settlement whose money it is about; null where its books were closed before clearing was kept. */
  holder_id: Id | null;
  owner_id: Id | null;
  found_at: Instant;
  due_at: Instant;
  reason: Reason | null;
  note: string | null;
  resolved_at: Instant | null;
}

/** One line of a statement: what came, or what went back. */
export interface StatementLine {
  ref: string;
  kind: 'paid' | 'back';
  amount_fen: Fen;
}

const head = 'ref,kind,amount_fen';

/**
 * Reads a statement: a CSV with the head `ref,kind,amount_fen`, a line each; `ref` is our payment's id or the bank's slip
 * number, `kind` is `paid` or `back`. Answers the lines, or the number of the first that is none.
 */
export function readStatement(content: string): StatementLine[] | number {
  const [first, ...rest] = content
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  if (first?.trim() !== head || rest.length === 0) return 1;
  const lines: StatementLine[] = [];
  for (const [at, text] of rest.entries()) {
    const [ref = '', kind = '', amount = '', ...more] = text.split(',').map(cell => cell.trim());
    const wrong = !/^[\w-]{4,60}$/.test(ref) || !/^\d{1,12}$/.test(amount) || more.length > 0;
    if (wrong || (kind !== 'paid' && kind !== 'back') || Number(amount) === 0) return at + 2;
    lines.push({ ref, kind, amount_fen: Number(amount) });
  }
  return lines;
}

/** What each reference came to on a statement: what was paid less what went back. */
export function netOf(lines: readonly StatementLine[]): Map<string, Fen> {
  const net = new Map<string, Fen>();
  for (const { ref, kind, amount_fen } of lines)
    net.set(ref, (net.get(ref) ?? 0) + (kind === 'paid' ? amount_fen : -amount_fen));
  return net;
}

/** One reference that the two do not say alike. */
export type Unmatched = Pick<ItemRow, 'ref' | 'why' | 'ours_fen' | 'theirs_fen'>;

/** Sets a statement beside our books, reference by reference: what agrees is counted, what does not is named (CASH-08). */
export const matchUp = guarded(
  ['CASH-08', 'PAY-01'],
  (
    ours: ReadonlyMap<string, Fen>,
    theirs: ReadonlyMap<string, Fen>,
  ): { matched: number; unmatched: Unmatched[] } => {
    const unmatched: Unmatched[] = [];
    let matched = 0;
    for (const ref of new Set([...ours.keys(), ...theirs.keys()])) {
      const [ours_fen, theirs_fen] = [ours.get(ref) ?? 0, theirs.get(ref) ?? 0];
      if (ours_fen === theirs_fen) matched += 1;
      else unmatched.push({ ref, why: whyOf(ours.has(ref), theirs.has(ref)), ours_fen, theirs_fen });
    }
    return { matched, unmatched };
  },
  (_ours, theirs) => ({ matched: theirs.size, unmatched: [] }),
);

function whyOf(is_ours: boolean, is_theirs: boolean): ItemRow['why'] {
  if (!is_ours) return 'not_ours';
  return is_theirs ? 'amount' : 'missing';
}

/** Why somebody does not resolve an item: the money went through their own till (CASH-08). */
export const whyNotResolve = guarded(
  'CASH-08',
  (actor_id: Id, taken_by: Id | undefined): string | undefined =>
    actor_id === taken_by ? 'statements.own_payment' : undefined,
);

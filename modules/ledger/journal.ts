import type { Id } from '../../kit/ids.ts';
import { type Fen, isFen, sumFen } from '../../kit/money.ts';
import type { AccountCode } from './accounts.ts';

/** Who holds what nobody in particular holds: the hall itself. */
export const the_hall: Id = '00000000-0000-7000-8000-000000000000';

/** One side of a journal. */
export interface Line {
  account: AccountCode;
  /** A till session, or the hall itself. */
  holder_id: Id;
  side: 'debit' | 'credit';
  amount_fen: Fen;
}

/** Money that goes into an account: an asset grows, a debt shrinks. */
export const debit = (account: AccountCode, amount_fen: Fen, holder_id: Id = the_hall): Line => ({
  account,
  holder_id,
  side: 'debit',
  amount_fen,
});

/** Money that comes out of an account: an asset shrinks, a debt or an income grows. */
export const credit = (account: AccountCode, amount_fen: Fen, holder_id: Id = the_hall): Line => ({
  account,
  holder_id,
  side: 'credit',
  amount_fen,
});

/** A signed sum on the side it belongs to: above nothing debit, below it credit, nothing no line. */
export const sided = (account: AccountCode, fen: Fen, holder_id: Id = the_hall): Line[] => {
  if (fen === 0) return [];
  return [fen > 0 ? debit(account, fen, holder_id) : credit(account, -fen, holder_id)];
};

/** A posting as a signed amount: debit above nothing, credit below. */
export const signed = (of: Pick<Line, 'side' | 'amount_fen'>): Fen =>
  of.side === 'debit' ? of.amount_fen : -of.amount_fen;

/** What is wrong with the lines of a journal; only our own code can get this wrong. */
export function flawOf(lines: readonly Line[]): string | undefined {
  if (lines.length < 2) return 'a journal has two sides at least';
  if (lines.some(line => !isFen(line.amount_fen) || line.amount_fen <= 0))
    return 'an amount is above nothing';
  return sumFen(lines.map(signed)) === 0 ? undefined : 'a journal adds up to nothing';
}

/** The same money going back: sides swapped, last line first. */
export const swapped = (lines: readonly Line[]): Line[] =>
  [...lines].reverse().map(line => ({ ...line, side: line.side === 'debit' ? 'credit' : 'debit' }));

import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { downToCoins, type Fen, sumFen } from '../../kit/money.ts';
import { credit, debit, type Line } from './journal.ts';
import type { PaperTender, SystemTender, Tender } from './tenders.ts';

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

/** The shares of a sum in cash, order by order: whole coins as long as coins can divide it, what they cannot at the end. */
function inCoins(cash_fen: Fen, amounts: readonly Fen[], from_left: boolean): Fen[] {
  const shares = amounts.map(() => 0);
  const turn = from_left ? [...amounts.keys()] : [...amounts.keys()].reverse();
  let left = cash_fen;
  const give = (most: (amount: Fen) => Fen) => {
    for (const at of turn) {
      const share = shares[at] ?? 0;
      const more = Math.min(most(amounts[at] ?? 0) - share, left);
      shares[at] = share + more;
      left -= more;
    }
  };
  give(downToCoins);
  give(amount => amount);
  return shares;
}

/**
 * How each order of a payment was paid. Cash comes first, in coins that exist, so that it can go back in coins: from the
 * right beside another tender, from the left when it paid the rest. What is left of the orders is laid end to end; the
 * tender pays from the left, then what was paid ahead. The parts of all are exactly what came.
 */
export function sharesOf(of: Parts, amounts: readonly Fen[]): Parts[] {
  const in_cash = of.tender === 'cash';
  const cash = inCoins(in_cash ? ownPart(of) : of.cash_fen, amounts, in_cash);
  let before = 0;
  return amounts.map((amount_fen, at) => {
    const until = before + amount_fen - (cash[at] ?? 0);
    const within = (from: Fen, size: Fen): Fen =>
      Math.max(0, Math.min(from + size, until) - Math.max(from, before));
    const beside: Beside = {};
    let from = in_cash ? 0 : ownPart(of);
    for (const [tender, fen] of besideParts(of.beside)) {
      const share = within(from, fen);
      if (share > 0) beside[tender] = share;
      from += fen;
    }
    before = until;
    return { tender: of.tender, amount_fen, cash_fen: in_cash ? 0 : (cash[at] ?? 0), beside };
  });
}

/** Why a part in cash is not taken: its orders leave no coins to give each of them back in (PAY-01). */
export const whyNotDivided = guarded(
  'PAY-01',
  (cash_fen: Fen, amounts: readonly Fen[]): string | undefined =>
    cash_fen > sumFen(amounts.map(downToCoins)) ? 'payments.not_in_coins' : undefined,
);

/** The parts of a row that keeps what was paid ahead as JSON. */
export const readParts = <By extends PaperTender>(of: {
  tender: By;
  amount_fen: Fen;
  cash_fen: Fen;
  beside: string;
}): Omit<Parts, 'tender'> & { tender: By } => ({
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

import type { BusinessDay } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Fen } from '../../kit/money.ts';
import type { Words } from '../../kit/words.ts';

/** What set a line of a bill going: the contract, the order, the use, the overdue account. */
export interface Cause {
  kind: 'contract' | 'order' | 'use' | 'arrear';
  /** The number under which it is found. */
  no: string;
  on: BusinessDay;
  say: Words;
}

/** One line of a bill: what, how often, how much, by which item of the price list, because of what (FEE-04). */
export interface BillLine {
  say: Words;
  count: number;
  fen: Fen;
  tariff: { code: string; version: number } | null;
  cause: Cause | null;
}

/** A month on an account. */
export interface Bill {
  month: string;
  total_fen: Fen;
  lines: readonly BillLine[];
}

/** Why a line may not stand on a bill: it names no item of the price list, or nothing that caused it (FEE-04). */
export const whyNotLine = guarded('FEE-04', (line: BillLine): string | undefined => {
  if (line.tariff === null || line.cause === null) return 'carrier.line_unexplained';
  return line.cause.no === '' ? 'carrier.line_unexplained' : undefined;
});

/**
 * The late fee of a day: so many parts of a thousand of what is owed, late fees left out, whole fen, the rest in the
 * customer's favour; and it ends: what a debt has cost altogether is never more than its share of the debt (FEE-09, N08).
 */
export const lateFee = guarded(
  'FEE-09',
  (of: {
    owed_fen: Fen;
    late_fen: Fen;
    rate_permille: number;
    /** What this debt has been charged so far, and the most of it, in parts of a hundred. */
    so_far_fen: Fen;
    most_percent: number;
  }): Fen => {
    const base_fen = of.owed_fen - of.late_fen;
    const left_fen = Math.floor((base_fen * of.most_percent) / 100) - of.so_far_fen;
    return Math.max(0, Math.min(Math.floor((base_fen * of.rate_permille) / 1000), left_fen));
  },
  () => 0,
);

/** A bill with one more line: the same item and cause grows, another is added. */
export function withLine(bill: Bill, line: BillLine): Bill {
  const same = (one: BillLine) =>
    one.tariff?.code === line.tariff?.code &&
    one.tariff?.version === line.tariff?.version &&
    one.cause?.no === line.cause?.no;
  const found = bill.lines.find(same);
  const lines =
    found === undefined
      ? [...bill.lines, line]
      : bill.lines.map(one =>
          one === found ? { ...one, count: one.count + line.count, fen: one.fen + line.fen } : one,
        );
  return { month: bill.month, total_fen: bill.total_fen + line.fen, lines };
}

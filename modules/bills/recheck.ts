import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { machine, type StateOf } from '../../kit/machine.ts';
import type { Fen } from '../../kit/money.ts';
import type { Bill, BillLine } from '../carrier/index.ts';

/** A sample of bills of a month, reckoned anew, judged one by one and signed by the auditor (FEE-05). */
export const recheck = machine({
  name: 'bills.recheck',
  table: 'bill_recheck',
  states: { drawn: { zh: '已抽样', en: 'drawn' }, signed: { zh: '已签字', en: 'signed' } },
  start: 'drawn',
  end: ['signed'],
  moves: {
    sign: {
      from: ['drawn'],
      to: 'signed',
      by: ['auditor'],
      say: { zh: '复核签字', en: 'Sign the recheck' },
      rows: ['FEE-05'],
    },
  },
});

/** What a recheck found on a bill. */
export type Finding = 'sum' | 'price' | 'unexplained';

/** One bill of a sample: as it was, and what reckoning it anew found. */
export interface Rechecked {
  account_id: Id;
  mask: string;
  total_fen: Fen;
  lines: BillLine[];
  findings: Finding[];
  /** What it should have come to, by the price list of its time. */
  right_fen: Fen;
}

export interface RecheckRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof recheck>;
  month: string;
  drawn_at: Instant;
  drawn_by: Id;
  sheet: string;
  size: number;
  wrong: number | null;
  note: string | null;
  signed_at: Instant | null;
}

/** The price of an item in a version. */
export type PriceOf = (code: string, version: number) => Fen | undefined;

/** What a line should come to: so many times its item's price; a late fee follows the debt and stands as it was charged. */
export function rightFen(line: BillLine, priceOf: PriceOf): Fen {
  if (line.tariff === null || line.tariff.code === 'late_fee') return line.fen;
  const price = priceOf(line.tariff.code, line.tariff.version);
  return price === undefined ? 0 : price * line.count;
}

/** What is wrong with a bill when it is reckoned anew from the price list (FEE-05). */
export const findingsOf = guarded(
  'FEE-05',
  (bill: Bill, priceOf: PriceOf): Finding[] => {
    const found: Finding[] = [];
    const sum = bill.lines.reduce((total, line) => total + line.fen, 0);
    if (sum !== bill.total_fen) found.push('sum');
    if (bill.lines.some(line => rightFen(line, priceOf) !== line.fen)) found.push('price');
    if (bill.lines.some(line => line.tariff === null || line.cause === null)) found.push('unexplained');
    return found;
  },
  () => [],
);

/** Why a recheck is not signed: every bill is judged, and one that does not add up is not called right (FEE-05). */
export const whyNotSignRecheck = guarded(
  'FEE-05',
  (sheet: readonly Rechecked[], judged: ReadonlyMap<Id, boolean>): string | undefined => {
    if (sheet.some(bill => !judged.has(bill.account_id))) return 'bills.not_all_judged';
    return sheet.some(bill => bill.findings.length > 0 && judged.get(bill.account_id) !== true)
      ? 'bills.finding_ignored'
      : undefined;
  },
);

import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import { simsOfHall } from '../carrier/index.ts';
import { paidOfDay } from '../compensations/index.ts';
import { accountCodes, accounts, balancesOfDay, the_hall } from '../ledger/index.ts';
import { system_tenders } from '../ledger/tenders.ts';
import { slipsOfDay } from '../payments/index.ts';
import { runOfDay } from '../receipts/index.ts';
import { closingMatches } from '../tills/index.ts';
import { chargedOfDay, type LineRow, signedOfDay } from './store.ts';

/** A line before it is written: books, cards, papers or money, expected beside counted. */
export type Line = Omit<LineRow, 'run' | 'line_no' | 'difference'> & { about: string | null };

/** What was counted for the close of a day: the safe, and the cards of every holder (`null` is the hall's stock). */
export interface HallCount {
  safe_fen: Fen;
  cards: readonly { holder_id: Id | null; count: number }[];
}

/** The four-way match of a day: each line from two sources that do not know each other. */
export async function fourWays(
  ctx: Ctx,
  of: { hall_id: number; day: string },
  counted: HallCount,
): Promise<Line[]> {
  return [
    ...(await books(ctx, of)),
    ...(await cards(ctx, of.hall_id, counted)),
    ...(await papers(ctx, of)),
    ...(await money(ctx, of, counted)),
  ];
}

/** What customers are charged for: every income of the books, and the bills collected for the carrier. */
export const earned_accounts = accountCodes.filter(
  code => code === 'bill_money' || accounts[code].kind === 'income',
);

/** 账: what the orders say was charged and the cases say was made good, in cash and onto accounts, beside what the books hold. */
async function books(ctx: Ctx, of: { hall_id: number; day: string }): Promise<Line[]> {
  const charged = new Map((await ctx.tx.rows(chargedOfDay, of)).map(row => [row.account, row]));
  const balances = await ctx.tx.rows(balancesOfDay, of);
  const paid = await ctx.tx.maybe(paidOfDay, of);
  const spent = balances
    .filter(row => row.account === 'compensation' || row.account === 'overcharge_claim')
    .reduce((sum, row) => sum + row.balance_fen, 0);
  const amends = { expected: paid?.sum_fen ?? 0, counted: spent, evidence: paid?.cases ?? 0 };
  const earned = earned_accounts.flatMap(account => {
    const held = -balances
      .filter(row => row.account === account)
      .reduce((sum, row) => sum + row.balance_fen, 0);
    const said = charged.get(account);
    if (held === 0 && said === undefined) return [];
    return [
      {
        part: 'books' as const,
        code: account,
        about: null,
        unit: 'fen' as const,
        expected: said?.sum_fen ?? 0,
        counted: held,
        evidence: said?.orders ?? 0,
      },
    ];
  });
  if (amends.expected === 0 && amends.counted === 0) return earned;
  return [...earned, { part: 'books', code: 'compensation', about: null, unit: 'fen', ...amends }];
}

/** 卡: the cards that should lie with each holder, beside those that were counted. */
async function cards(ctx: Ctx, hall_id: number, counted: HallCount): Promise<Line[]> {
  const rows = await ctx.tx.rows(simsOfHall, { at_hall_id: hall_id });
  const held = new Map<Id | null, number>();
  for (const row of rows) {
    if (row.state === 'in_hall_stock') held.set(null, (held.get(null) ?? 0) + row.cards);
    if (row.state === 'issued_to_holder' || row.state === 'reserved')
      held.set(row.holder_id, (held.get(row.holder_id) ?? 0) + row.cards);
  }
  const seen = new Map(counted.cards.map(one => [one.holder_id, one.count]));
  return [...new Set([...held.keys(), ...seen.keys()])].map(holder => ({
    part: 'cards' as const,
    code: holder === null ? 'sim_stock' : 'sim_box',
    about: holder,
    unit: 'pieces' as const,
    expected: held.get(holder) ?? 0,
    counted: seen.get(holder) ?? 0,
    evidence: held.get(holder) ?? 0,
  }));
}

/** 票: numbers used beside numbers there; signed orders beside signatures kept. */
async function papers(ctx: Ctx, of: { hall_id: number; day: string }): Promise<Line[]> {
  const found = await ctx.tx.rows(runOfDay, of);
  const runs = found.map(run => ({
    part: 'papers' as const,
    code: run.series === 'R' ? 'receipts' : 'refund_slips',
    about: `${run.first}–${run.last}`,
    unit: 'pieces' as const,
    expected: run.last - run.first + 1,
    counted: run.used,
    evidence: run.used,
  }));
  // A voided paper stays in its place, and another one follows it: one without the other holds the day open.
  const voids = found
    .filter(run => run.voided + run.replaced > 0)
    .map(run => ({
      part: 'papers' as const,
      code: run.series === 'R' ? 'void_receipts' : 'void_slips',
      about: null,
      unit: 'pieces' as const,
      expected: run.voided,
      counted: run.replaced,
      evidence: run.voided,
    }));
  const signed = await ctx.tx.maybe(signedOfDay, of);
  if (signed === undefined || signed.signed === 0) return [...runs, ...voids];
  const forms = { expected: signed.signed, counted: signed.kept, evidence: signed.kept };
  return [...runs, ...voids, { part: 'papers', code: 'signed_forms', about: null, unit: 'pieces', ...forms }];
}

/** 款: what the books say lies in the safe and waits at each payment system, beside the counts and the slips. */
async function money(ctx: Ctx, of: { hall_id: number; day: string }, counted: HallCount): Promise<Line[]> {
  const balances = await ctx.tx.rows(balancesOfDay, of);
  const at = (account: string) =>
    balances
      .filter(row => row.account === account && row.holder_id === the_hall)
      .reduce((sum, row) => sum + row.balance_fen, 0);
  const matches = await ctx.tx.rows(closingMatches, of);
  const slips = new Map((await ctx.tx.rows(slipsOfDay, of)).map(row => [row.tender, row]));
  const line = (code: string, expected: Fen, found: Fen, evidence: number): Line => ({
    part: 'money',
    code,
    about: null,
    unit: 'fen',
    expected,
    counted: found,
    evidence,
  });
  const tenders = system_tenders.flatMap(tender => {
    const found = matches.filter(row => row.tender === tender).reduce((sum, row) => sum + row.counted_fen, 0);
    const expected = at(tender);
    return expected === 0 && found === 0
      ? []
      : [line(tender, expected, found, slips.get(tender)?.slips ?? 0)];
  });
  const cash_matches = matches.filter(row => row.tender === 'cash');
  return [line('safe', at('safe'), counted.safe_fen, cash_matches.length), ...tenders];
}

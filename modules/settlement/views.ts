import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { Refusal } from '../../kit/refusal.ts';
import { closingMatches } from '../tills/index.ts';
import { depositOf } from './deposit_store.ts';
import { undepositedDays } from './depositing.ts';
import { type SettlementRow, settled_states, whyNotWaive } from './settlement.ts';
import { blocks } from './settling.ts';
import { boxHolders, countOfRun, findSettlement, linesOfRun, peopleOf, recentDays } from './store.ts';
import { aboutWaiving } from './waiving.ts';

const head = (of: SettlementRow) => ({
  id: of.id,
  state: of.state,
  day: of.day,
  run: of.run,
  collected_at: of.collected_at?.toISOString() ?? null,
  approved_at: of.approved_at?.toISOString() ?? null,
  deposited_at: of.deposited_at?.toISOString() ?? null,
  retained_fen: of.retained_fen,
  deposit_fen: of.deposit_fen,
  bag_no: of.bag_no,
  report_no: of.report_no,
  report_hash: of.report_hash,
  waive_due: of.waive_due?.toISOString() ?? null,
});

const named = (zh: string | null, en: string | null) => (zh === null ? null : { zh, en: en ?? zh });

/** Books, vouchers and counts of the tills that were counted, added up; each was kept only after its count. */
async function matchOf(ctx: Ctx, of: SettlementRow) {
  const rows = await ctx.tx.rows(closingMatches, { hall_id: of.hall_id, day: of.day });
  if (rows.length === 0) return null;
  const sum = (figure: 'expected_fen' | 'vouchers_fen' | 'counted_fen' | 'difference_fen') =>
    rows.reduce((total, row) => total + row[figure], 0);
  return {
    books_fen: sum('expected_fen'),
    vouchers_fen: sum('vouchers_fen'),
    counted_fen: sum('counted_fen'),
    difference_fen: sum('difference_fen'),
  };
}

/** The bag of a day as it left the hall. */
async function bagOf(ctx: Ctx, of: SettlementRow) {
  const row = await ctx.tx.maybe(depositOf, { hall_id: of.hall_id, settlement_id: of.id });
  if (row === undefined) return null;
  return {
    bag_no: row.bag_no,
    bank: row.bank,
    slip_no: row.slip_no,
    amount_fen: row.amount_fen,
    carried_by: row.carried_by,
    courier_1: row.courier_1,
    courier_2: row.courier_2,
    company: row.company ?? undefined,
    vehicle: row.vehicle ?? undefined,
    sealed_by: [
      { zh: row.first_name, en: row.first_name_en },
      { zh: row.second_name, en: row.second_name_en },
    ],
    at: row.at.toISOString(),
  };
}

/** A day as the office settles it: what blocks, the lines of the last count, and no expected figure before there was one. */
export async function settlementView(ctx: Ctx, input: { hall_id: number; day?: string | undefined }) {
  const of = await ctx.tx.maybe(findSettlement, {
    hall_id: input.hall_id,
    day: input.day ?? businessDay(ctx.now),
  });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'day' });
  const lines =
    of.run === 0
      ? []
      : await ctx.tx.rows(linesOfRun, { hall_id: of.hall_id, settlement_id: of.id, run: of.run });
  const run = { hall_id: of.hall_id, settlement_id: of.id, run: of.run };
  const count = of.run === 0 ? undefined : await ctx.tx.maybe(countOfRun, run);
  const holders = await ctx.tx.rows(boxHolders, { hall_id: input.hall_id });
  const people = await ctx.tx.maybe(peopleOf, { hall_id: of.hall_id, id: of.id });
  return {
    ...head(of),
    people: {
      approved: named(people?.approved ?? null, people?.approved_en ?? null),
      audited: named(people?.audited ?? null, people?.audited_en ?? null),
      waived: named(people?.waived ?? null, people?.waived_en ?? null),
    },
    may_waive:
      ctx.may('settlement.waive', of.hall_id) &&
      whyNotWaive(of, await aboutWaiving(ctx, of.hall_id)) === undefined,
    counted_by: count?.counted_by ?? null,
    match: await matchOf(ctx, of),
    bag: await bagOf(ctx, of),
    undeposited: (await undepositedDays(ctx, of.hall_id))
      .filter(one => one.day !== of.day)
      .map(one => ({ day: one.day, deposit_fen: one.deposit_fen ?? 0 })),
    blocks: settled_states.includes(of.state) ? [] : await blocks(ctx, of),
    holders: holders.map(one => ({
      id: one.id,
      staff_no: one.staff_no,
      name: { zh: one.name, en: one.name_en },
    })),
    lines: lines.map(
      ({
        line_no,
        part,
        code,
        about,
        unit,
        expected,
        counted,
        difference,
        evidence,
        reason,
        by_name,
        by_name_en,
      }) => ({
        line_no,
        part,
        code,
        about,
        unit,
        expected,
        counted,
        difference,
        evidence,
        reason,
        by: by_name === null ? null : { zh: by_name, en: by_name_en ?? by_name },
      }),
    ),
  };
}

/** The last days of a hall, and how each was settled. */
export async function settledDays(ctx: Ctx, input: { hall_id: number }) {
  return { days: (await ctx.tx.rows(recentDays, { hall_id: input.hall_id, most: 40 })).map(head) };
}

/** The frozen report of a day, exactly as it was hashed. */
export async function dayReport(ctx: Ctx, input: { hall_id: number; day: string }) {
  const of = await ctx.tx.maybe(findSettlement, input);
  if (of?.report == null || of.report_no === null || of.report_hash === null)
    throw new Refusal('kit.not_found', { field: 'day' });
  return { day: of.day, report_no: of.report_no, report_hash: of.report_hash, report: of.report };
}

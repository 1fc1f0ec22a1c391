import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { embeddedCore as core } from '../carrier/index.ts';
import { normValue } from '../norms/index.ts';
import { priceVersions } from '../tariffs/index.ts';
import {
  findingsOf,
  type PriceOf,
  type Rechecked,
  type RecheckRow,
  recheck,
  rightFen,
  whyNotSignRecheck,
} from './recheck.ts';
import { holdRecheck, rechecksOfHall } from './store.ts';

/** A sample of a month's bills is drawn by chance and reckoned anew from the price list (FEE-05). */
export async function drawSample(ctx: Ctx, input: { hall_id: number; month: string }) {
  const { hall_id, month } = input;
  refuseIf(month < businessDay(ctx.now).slice(0, 7) ? undefined : 'bills.month_runs', { field: 'month' });
  const id = ctx.newId();
  const most = await normValue(ctx, hall_id, 'bill_sample');
  const bills = await core.sampleOfBills(ctx, { hall_id, month, salt: id, most });
  refuseIf(bills.length > 0 ? undefined : 'bills.nothing_to_draw', { field: 'month' });
  const prices = await priceVersions(ctx);
  const priceOf: PriceOf = (code, version) => prices(code, version)?.amount_fen;
  const sheet: Rechecked[] = bills.map(({ account_id, mask, ...bill }) => ({
    ...{ account_id, mask, total_fen: bill.total_fen, lines: [...bill.lines] },
    findings: findingsOf(bill, priceOf),
    right_fen: bill.lines.reduce((sum, line) => sum + rightFen(line, priceOf), 0),
  }));
  await begin(
    ctx,
    recheck,
    {
      ...{ hall_id, id, month, drawn_by: ctx.actor.id, drawn_at: ctx.now },
      ...{ sheet: JSON.stringify(sheet), size: sheet.length },
    },
    'draw',
    { facts: { month, size: sheet.length, found: sheet.filter(one => one.findings.length > 0).length } },
  );
  return { id, size: sheet.length };
}

const sheetOf = (of: RecheckRow): Rechecked[] => JSON.parse(of.sheet) as Rechecked[];

/** The auditor has judged every bill of the sample: the error rate stands (FEE-05). */
export async function signRecheck(
  ctx: Ctx,
  input: {
    hall_id: number;
    recheck_id: Id;
    judged: readonly { account_id: Id; wrong: boolean }[];
    note: string;
  },
) {
  const of = await ctx.tx.maybe(holdRecheck, { hall_id: input.hall_id, id: input.recheck_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'recheck_id' });
  refuseIf(of.state === 'drawn' ? undefined : 'kit.not_from_here');
  const judged = new Map(input.judged.map(one => [one.account_id, one.wrong]));
  const sheet = sheetOf(of);
  refuseIf(whyNotSignRecheck(sheet, judged));
  const wrong = sheet.filter(bill => judged.get(bill.account_id) === true).length;
  await move(ctx, recheck, of, 'sign', {
    set: { wrong, note: input.note, signed_by: ctx.actor.id, signed_at: ctx.now },
    facts: { month: of.month, size: of.size, wrong, note: input.note },
  });
  return { size: of.size, wrong };
}

/** The rechecks of a hall, the newest first; the newest with its sheet. */
export async function rechecksView(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(rechecksOfHall, { hall_id: input.hall_id, most: 24 });
  return {
    rechecks: rows.map((row, at) => ({
      id: row.id,
      state: row.state,
      month: row.month,
      size: row.size,
      wrong: row.wrong,
      note: row.note,
      drawn_at: row.drawn_at.toISOString(),
      drawn_by: { zh: row.drawn_name ?? '', en: row.drawn_name_en ?? '' },
      signed_at: row.signed_at?.toISOString() ?? null,
      sheet: at === 0 ? sheetOf(row) : [],
    })),
  };
}

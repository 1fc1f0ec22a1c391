import { createHash } from 'node:crypto';
import { addDays, businessDay, day_ms, later, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { type AccountCode, accounts } from '../ledger/index.ts';
import { normValue } from '../norms/index.ts';
import { type MonthRow, month, whyNotCloseMonth } from './month.ts';
import {
  balancesOfMonth,
  daysOfMonth,
  findMonth,
  holdMonth,
  type MonthDay,
  monthsOfHall,
} from './month_store.ts';
import { earned_accounts } from './reconciling.ts';

/** The first day of the month a day lies in. */
const firstOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** The first day of the month after. */
const nextAfter = (first: string): string => firstOf(addDays(first, 31));

/** The month of a day, begun with the clock of its close at the first day that is collected, or closed without one. */
export async function monthOf(ctx: Ctx, of: { hall_id: number; day: string }): Promise<MonthRow> {
  const at = { hall_id: of.hall_id, month: firstOf(of.day) };
  const found = await ctx.tx.maybe(holdMonth, at);
  if (found !== undefined) return found;
  const days = await normValue(ctx, of.hall_id, 'month_close_within');
  await begin(ctx, month, { ...at, id: ctx.newId() }, 'begin', {
    facts: { month: at.month },
    start: [
      { kind: 'settlement.month_late', due_at: later(onDay(nextAfter(at.month), '00:00'), days * day_ms) },
    ],
  });
  const begun = await ctx.tx.maybe(holdMonth, at);
  if (begun === undefined) throw new Error('the month that was begun is not there');
  return begun;
}

onDue('settlement.month_late', async (ctx, due) => {
  await record(ctx, 'settlement.month_late', { hall_id: due.hall_id, subject_id: due.subject_id });
});

/** The days of a month, what they leave on the accounts, and why it is not closed yet. */
async function standing(ctx: Ctx, hall_id: number, first: string) {
  const span = { hall_id, first, next: nextAfter(first) };
  const days = await ctx.tx.rows(daysOfMonth, { ...span, earned: earned_accounts });
  const balances = await ctx.tx.rows(balancesOfMonth, span);
  const over = businessDay(ctx.now) >= span.next;
  return { days, balances, why: whyNotCloseMonth({ over, days }) };
}

/**
 * The hall manager closes the month: every day settled and deposited, what hangs on the accounts listed by name, the
 * report frozen with its hash. After an auditor's question the manager stands by the report that was frozen (CASH-09).
 */
export async function closeMonth(ctx: Ctx, input: { hall_id: number; month: string }) {
  const { days, balances, why } = await standing(ctx, input.hall_id, `${input.month}-01`);
  refuseIf(why);
  const of = await monthOf(ctx, { hall_id: input.hall_id, day: `${input.month}-01` });
  const report =
    of.report ??
    JSON.stringify({
      hall_id: of.hall_id,
      month: input.month,
      closed_by: ctx.actor.name,
      closed_at: ctx.now.toISOString(),
      days,
      balances,
    });
  const report_hash = of.report_hash ?? createHash('sha256').update(report).digest('hex');
  await move(ctx, month, of, 'close', {
    set: { closed_by: ctx.actor.id, closed_at: ctx.now, report, report_hash },
    facts: { report_hash, days: days.length },
    stop: ['settlement.month_late'],
  });
  return { state: 'closed' as const, report_hash };
}

/** The auditor has looked at the month: it is signed, or goes back with a question. */
export async function auditMonth(
  ctx: Ctx,
  input: { hall_id: number; month: string; holds: boolean; note: string },
) {
  const of = await ctx.tx.maybe(holdMonth, { hall_id: input.hall_id, month: `${input.month}-01` });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'month' });
  const verb = input.holds ? 'audit' : 'question';
  await move(ctx, month, of, verb, {
    set: input.holds ? { audited_by: ctx.actor.id, audited_at: ctx.now } : {},
    facts: { note: input.note },
  });
  return { state: month.moves[verb].to };
}

const named = (zh: string | null, en: string | null) => (zh === null ? null : { zh, en: en ?? zh });

/** The months of a hall, the newest first. */
export async function monthsView(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(monthsOfHall, { hall_id: input.hall_id, most: 36 });
  return {
    months: rows.map(row => ({
      month: row.month.slice(0, 7),
      state: row.state,
      closed_at: row.closed_at?.toISOString() ?? null,
      closed_by: named(row.closed_name, row.closed_name_en),
      audited_by: named(row.audited_name, row.audited_name_en),
      report_hash: row.report_hash,
    })),
  };
}

/** What nobody has to answer for any more: carried from day to day, or in the bank's hands. */
const settled_accounts: readonly AccountCode[] = ['carried', 'deposit', 'bank'];

const dayView = (of: MonthDay) => ({
  day: of.day,
  state: of.state,
  taken_fen: of.taken_fen,
  difference_fen: of.difference_fen,
  deposit_fen: of.deposit_fen,
  retained_fen: of.retained_fen,
  bag_no: of.bag_no,
  report_no: of.report_no,
});

/** One month: its days, the accounts that are not at nothing, and what keeps it open. */
export async function monthView(ctx: Ctx, input: { hall_id: number; month: string }) {
  const first = `${input.month}-01`;
  const of = await ctx.tx.maybe(findMonth, { hall_id: input.hall_id, month: first });
  const { days, balances, why } = await standing(ctx, input.hall_id, first);
  if (of === undefined && days.length === 0) throw new Refusal('kit.not_found', { field: 'month' });
  const state = of?.state ?? 'open';
  return {
    month: input.month,
    state,
    why: state === 'open' ? (why ?? null) : null,
    report_hash: of?.report_hash ?? null,
    days: days.map(dayView),
    balances: balances
      .filter(row => !settled_accounts.includes(row.account as AccountCode))
      .map(row => ({
        account: row.account,
        say: accounts[row.account as AccountCode].say,
        balance_fen: row.balance_fen,
      })),
  };
}

import { addDays, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Due, onDue, startDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { embeddedCore as core, nextMonth, plans } from '../carrier/index.ts';
import { followDay } from '../halls/index.ts';
import { normSetting, rulingOf } from '../norms/index.ts';
import { priceVersions, provinceDays } from '../tariffs/index.ts';
import { differencesDue, dropVanished, noteDifferences } from './differing.ts';
import { type BillRunRow, bill_run } from './run.ts';
import { holdRun, keepRun, runFrom } from './run_store.ts';

/** Accounts in one transaction: enough that a hall is done in a few, few enough that a payment hardly waits. */
const batch = 500;

/** Plans the run of a month over the accounts a hall speaks for: it begins with the month. */
async function plan(ctx: Ctx, of: { hall_id: number; slice: number; month: string }): Promise<void> {
  if ((await ctx.tx.maybe(runFrom, of)) !== undefined) return;
  await begin(ctx, bill_run, { ...of, id: ctx.newId() }, 'plan', {
    facts: { month: of.month, slice: of.slice },
    start: [{ kind: 'bills.run', due_at: onDay(`${of.month}-01`, '00:00') }],
  });
}

// The chain of a hall's runs begins with its first day in the house; from then on each run plans the next, open or not.
followDay('prepare', (ctx, of) =>
  startDue(ctx, of.hall_id, of.id, { kind: 'bills.plan', due_at: onDay(of.day, '00:00') }),
);

onDue('bills.plan', (ctx, due) =>
  plan(ctx, { hall_id: due.hall_id, slice: 0, month: nextMonth(businessDay(due.due_at)).slice(0, 7) }),
);

/** What every plan costs by the price list; a plan keeps the price of its first version for whoever has it. */
async function prices(ctx: Ctx) {
  const versions = await priceVersions(ctx);
  return plans.flatMap(({ code, say }) => {
    const price = versions(code, 1);
    return price === undefined ? [] : [{ code, say, fen: price.amount_fen, version: price.version }];
  });
}

/** From which day what a run leaves owed is overdue, and by which norm: fixed when it begins, for all its batches (FEE-09). */
async function dueOn(ctx: Ctx, hall_id: number): Promise<{ due_on: string; ruled_by: string }> {
  const today = businessDay(ctx.now);
  if (hall_id === 0) {
    const days = await provinceDays(ctx, 'bill_due_within');
    return { due_on: addDays(today, days), ruled_by: `bill_due_within=${days}@province` };
  }
  const setting = await normSetting(ctx, hall_id, 'bill_due_within');
  return { due_on: addDays(today, setting.value), ruled_by: rulingOf('bill_due_within', setting) };
}

/** Counts by reason, added up. */
const added = (kept: string, more: Record<string, number>): Record<string, number> => {
  const sums = JSON.parse(kept) as Record<string, number>;
  for (const [why, count] of Object.entries(more)) sums[why] = (sums[why] ?? 0) + count;
  return sums;
};

/** A run with one more batch done. */
async function oneBatch(ctx: Ctx, of: BillRunRow & { due_on: string }): Promise<[BillRunRow, Id | null]> {
  const { hall_id, slice, month, due_on } = of;
  const at = { hall_id, slice, month, due_on, after: of.after_id, most: batch };
  const done = await core.billMonth(ctx, { ...at, prices: await prices(ctx) });
  const now: BillRunRow = {
    ...of,
    after_id: done.last ?? of.after_id,
    accounts: of.accounts + done.accounts,
    charges: of.charges + done.charges,
    fen: of.fen + done.fen,
    rest_fen: of.rest_fen + done.rest_fen,
    differs: of.differs + done.differs.length,
    passed_over: JSON.stringify(added(of.passed_over, done.passed)),
  };
  await ctx.tx.run(keepRun, now);
  await noteDifferences(ctx, of, done.differs);
  return [now, done.last];
}

async function end(ctx: Ctx, of: BillRunRow): Promise<void> {
  const { month, accounts, charges, fen, rest_fen, differs, due_on, ruled_by } = of;
  await dropVanished(ctx, of);
  await move(ctx, bill_run, of, differs > 0 ? 'differ' : 'finish', {
    set: { ended_at: ctx.now },
    facts: {
      ...{ month, slice: of.slice, accounts, charges, fen, rest_fen, differs, due_on, ruled_by },
      passed_over: JSON.parse(of.passed_over),
    },
    ...(differs > 0 ? { start: [await differencesDue(ctx, of)] } : {}),
  });
  await plan(ctx, { hall_id: of.hall_id, slice: of.slice, month: nextMonth(`${month}-01`).slice(0, 7) });
}

// A month begins: so many accounts in a transaction, then the clock rings again; what broke off goes on where it was.
onDue('bills.run', async (ctx: Ctx, due: Due): Promise<void> => {
  const { hall_id } = due;
  let of = await ctx.tx.maybe(holdRun, { hall_id, id: due.subject_id });
  if (of === undefined || of.ended_at !== null) return;
  if (of.state === 'planned') {
    const ruled = await dueOn(ctx, hall_id);
    await move(ctx, bill_run, of, 'start', {
      set: { ...ruled, started_at: ctx.now },
      facts: { month: of.month, slice: of.slice, ...ruled },
    });
    of = { ...of, ...ruled, state: 'running', started_at: ctx.now };
  }
  const [now, last] = await oneBatch(ctx, { ...of, due_on: of.due_on ?? businessDay(ctx.now) });
  if (last === null) return end(ctx, now);
  await startDue(ctx, hall_id, of.id, { kind: 'bills.run', due_at: ctx.now });
});

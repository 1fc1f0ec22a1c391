import { hour_ms, later } from '../../kit/clock.ts';
import type { Ctx, DueItem } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { provinceDays } from '../tariffs/index.ts';
import { type Cause, type DifferenceRow, difference, whyNotRelease, whyNotResolve } from './difference.ts';
import { foundAgain, holdDifference, holdDifferences } from './difference_store.ts';
import { type BillRunRow, bill_run } from './run.ts';
import { holdRun } from './run_store.ts';

type Found = readonly { account_id: Id; off_fen: Fen; mask: string | null }[];

/** What a batch found off its history stands as a case of its own; what was thought resolved and is not, comes back (FEE-05). */
export async function noteDifferences(ctx: Ctx, run: BillRunRow, found: Found): Promise<void> {
  if (found.length === 0) return;
  const { hall_id, id: run_id } = run;
  const known = new Map(
    (await ctx.tx.rows(holdDifferences, { hall_id, run_id })).map(one => [one.account_id, one]),
  );
  for (const { account_id, off_fen, mask } of found) {
    const before = known.get(account_id);
    if (before === undefined) {
      const row = { hall_id, id: ctx.newId(), run_id, account_id, mask, off_fen, found_at: ctx.now };
      await begin(ctx, difference, row, 'find', { facts: { run_id, account_id, off_fen } });
      continue;
    }
    await ctx.tx.run(foundAgain, { hall_id, id: before.id, off_fen, at: ctx.now });
    if (before.state === 'resolved' || before.state === 'gone')
      await move(ctx, difference, before, 'come_back', {
        set: {
          cause: null,
          note: null,
          explained_by: null,
          explained_at: null,
          resolved_by: null,
          resolved_at: null,
        },
        facts: { off_fen },
      });
  }
}

/** After a run was gone through again: what it did not find any more is gone. */
export async function dropVanished(ctx: Ctx, run: BillRunRow): Promise<void> {
  if (run.repeats === 0) return;
  const since = run.started_at?.getTime() ?? 0;
  for (const of of await ctx.tx.rows(holdDifferences, { hall_id: run.hall_id, run_id: run.id }))
    if (of.found_at.getTime() < since && (of.state === 'open' || of.state === 'explained'))
      await move(ctx, difference, of, 'vanish', { facts: { off_fen: of.off_fen } });
}

/** Until when the differences of a run are to be cleared. */
export async function differencesDue(ctx: Ctx, run: BillRunRow): Promise<DueItem> {
  const days =
    run.hall_id === 0
      ? await provinceDays(ctx, 'bill_difference_within')
      : await normValue(ctx, run.hall_id, 'bill_difference_within');
  return { kind: 'bills.differences_over', due_at: later(ctx.now, days * 24 * hour_ms) };
}

onDue('bills.differences_over', async (ctx, due) => {
  const run = await ctx.tx.maybe(holdRun, { hall_id: due.hall_id, id: due.subject_id });
  if (run?.state !== 'differing') return;
  const facts = { month: run.month, differs: run.differs };
  await record(ctx, 'bills.differences_late', { hall_id: run.hall_id, subject_id: run.id, facts });
});

type One = { hall_id: number; difference_id: Id };
export type DifferencePress =
  | { verb: 'explain'; cause: Cause; note: string }
  | { verb: 'resolve' }
  | { verb: 'send_back'; note: string };

/** A difference is looked into by one person and resolved, or sent back, by another (FEE-05). */
export async function pressDifference(ctx: Ctx, input: One & { press: DifferencePress }) {
  const { hall_id } = input;
  const of = await ctx.tx.maybe(holdDifference, { hall_id, id: input.difference_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'difference_id' });
  const { press } = input;
  const by = { id: ctx.actor.id, at: ctx.now };
  if (press.verb === 'explain') {
    const said = { cause: press.cause, note: press.note };
    await move(ctx, difference, of, 'explain', {
      set: { ...said, explained_by: by.id, explained_at: by.at },
      facts: { cause: press.cause, off_fen: of.off_fen },
    });
  } else await judge(ctx, of, press, by);
  return { done: true as const };
}

async function judge(
  ctx: Ctx,
  of: DifferenceRow,
  press: Exclude<DifferencePress, { verb: 'explain' }>,
  by: { id: Id; at: Ctx['now'] },
) {
  refuseIf(whyNotResolve(of, by.id));
  // What was not said well enough is sent back with what is missing.
  const set = press.verb === 'resolve' ? { resolved_by: by.id, resolved_at: by.at } : { note: press.note };
  await move(ctx, difference, of, press.verb, {
    set,
    facts: { cause: of.cause, off_fen: of.off_fen, explained_by: of.explained_by },
  });
}

/** A run whose differences are cleared is released by somebody who explained none of them, or gone through again (FEE-05). */
export async function pressRun(ctx: Ctx, input: { hall_id: number; run_id: Id; verb: 'release' | 'repeat' }) {
  const { hall_id } = input;
  const run = await ctx.tx.maybe(holdRun, { hall_id, id: input.run_id });
  if (run === undefined) throw new Refusal('kit.not_found', { field: 'run_id' });
  const stop = ['bills.differences_over'];
  if (input.verb === 'repeat') {
    await move(ctx, bill_run, run, 'repeat', {
      set: {
        ...{ after_id: null, accounts: 0, differs: 0, passed_over: '{}', ended_at: null },
        ...{ started_at: ctx.now, repeats: run.repeats + 1 },
      },
      facts: { month: run.month, differs: run.differs },
      stop,
      start: [{ kind: 'bills.run', due_at: ctx.now }],
    });
    return { state: 'running' as const };
  }
  const all = await ctx.tx.rows(holdDifferences, { hall_id, run_id: run.id });
  refuseIf(whyNotRelease(all, ctx.actor.id));
  await move(ctx, bill_run, run, 'release', {
    set: { released_by: ctx.actor.id, released_at: ctx.now },
    facts: { month: run.month, differences: all.length },
    stop,
  });
  return { state: 'released' as const };
}

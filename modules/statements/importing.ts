import { createHash } from 'node:crypto';
import { addDays, businessDay, day_ms, later, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { followDay } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { findPayment, netByPart } from '../payments/index.ts';
import { netByPayment } from '../receipts/index.ts';
import { depositsBetween } from '../settlement/index.ts';
import { findSession } from '../tills/index.ts';
import {
  item,
  matchUp,
  netOf,
  type Reason,
  readStatement,
  type Source,
  sources,
  type Unmatched,
  whyNotResolve,
} from './statement.ts';
import { holdItem, insertStatement, sameStatement, sourcesOfDay } from './store.ts';

/** What our own papers say of a source on a day, by reference: receipts less what was paid back, or the bags of the bank. */
export async function oursOf(
  ctx: Ctx,
  of: { hall_id: number; source: Source; day: string },
): Promise<Map<string, Fen>> {
  if (of.source === 'bank') {
    const since = onDay(of.day, '00:00');
    const until = onDay(addDays(of.day, 1), '00:00');
    const bags = await ctx.tx.rows(depositsBetween, { hall_id: of.hall_id, since, until });
    return new Map(bags.map(bag => [bag.slip_no, bag.amount_fen]));
  }
  const rows = await ctx.tx.rows(netByPayment, { hall_id: of.hall_id, day: of.day, tender: of.source });
  const parts = await ctx.tx.rows(netByPart, { hall_id: of.hall_id, day: of.day, tender: of.source });
  return new Map([...rows, ...parts].map(row => [row.payment_id, row.net_fen]));
}

/**
 * A statement is taken: read, set beside our books, what does not agree begins to age. A dry run says the same and keeps
 * nothing. The same file, or a second one of the same source and day, is refused (CASH-08).
 */
export async function importStatement(
  ctx: Ctx,
  input: { hall_id: number; source: Source; day: string; content: string; dry_run: boolean },
) {
  const { hall_id, source, day, content } = input;
  refuseIf(day < businessDay(ctx.now) ? undefined : 'statements.day_runs', { field: 'day' });
  const hash = createHash('sha256').update(content).digest('hex');
  const same = await ctx.tx.maybe(sameStatement, { hall_id, source, day, hash });
  refuseIf(same === undefined ? undefined : 'statements.taken_already');
  const lines = readStatement(content);
  if (typeof lines === 'number')
    throw new Refusal('statements.not_readable', { field: 'content', facts: { line: lines } });
  const { matched, unmatched } = matchUp(await oursOf(ctx, { hall_id, source, day }), netOf(lines));
  const answer = { source, day, lines: lines.length, matched, unmatched };
  if (input.dry_run) return { ...answer, id: null };
  const id = ctx.newId();
  await ctx.tx.run(insertStatement, {
    ...{ hall_id, id, source, day, hash, content, lines: lines.length, matched },
    ...{ imported_by: ctx.actor.id, imported_at: ctx.now },
  });
  await record(ctx, 'statements.import', {
    ...{ hall_id, subject_id: id },
    facts: { source, day, hash, lines: lines.length, matched, unmatched: unmatched.length },
  });
  for (const one of unmatched) await beginItem(ctx, { hall_id, statement_id: id, source, day }, one);
  return { ...answer, id };
}

async function beginItem(
  ctx: Ctx,
  of: { hall_id: number; statement_id: Id; source: Source; day: string },
  one: Unmatched,
): Promise<void> {
  const days = await normValue(ctx, of.hall_id, 'unmatched_resolved_within');
  const due_at = later(ctx.now, days * day_ms);
  await begin(ctx, item, { ...of, ...one, id: ctx.newId(), found_at: ctx.now, due_at }, 'find', {
    facts: { source: of.source, day: of.day, ...one },
    start: [{ kind: 'statements.unmatched_over', due_at }],
  });
}

const held = async (ctx: Ctx, input: { hall_id: number; item_id: Id }) => {
  const of = await ctx.tx.maybe(holdItem, { hall_id: input.hall_id, id: input.item_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'item_id' });
  return of;
};

/** Somebody takes an item on: from here it has an owner (CASH-08). */
export async function takeItem(ctx: Ctx, input: { hall_id: number; item_id: Id }) {
  const of = await held(ctx, input);
  await move(ctx, item, of, 'take', { set: { owner_id: ctx.actor.id }, facts: { owner_id: ctx.actor.id } });
  return { owner_id: ctx.actor.id };
}

/** Whose till an item's payment went through. */
async function takerOf(
  ctx: Ctx,
  of: { hall_id: number; source: Source; ref: string },
): Promise<Id | undefined> {
  if (of.source === 'bank' || !/^[0-9a-f-]{36}$/.test(of.ref)) return undefined;
  const paid = await ctx.tx.maybe(findPayment, { hall_id: of.hall_id, id: of.ref });
  if (paid === undefined) return undefined;
  return (await ctx.tx.maybe(findSession, { hall_id: of.hall_id, id: paid.session_id }))?.clerk_id;
}

/** An item is resolved by an act with a reason, by somebody through whose till the money did not go (CASH-08). */
export async function resolveItem(
  ctx: Ctx,
  input: { hall_id: number; item_id: Id; reason: Reason; note: string },
) {
  const of = await held(ctx, input);
  refuseIf(of.state === 'open' ? undefined : 'kit.not_from_here');
  refuseIf(whyNotResolve(ctx.actor.id, await takerOf(ctx, of)));
  await move(ctx, item, of, 'resolve', {
    set: { reason: input.reason, note: input.note, resolved_by: ctx.actor.id, resolved_at: ctx.now },
    facts: { reason: input.reason, note: input.note, ours_fen: of.ours_fen, theirs_fen: of.theirs_fen },
    stop: ['statements.unmatched_over'],
  });
  return { state: 'resolved' as const };
}

onDue('statements.unmatched_over', async (ctx, due) => {
  await record(ctx, 'statements.unmatched_over', { hall_id: due.hall_id, subject_id: due.subject_id });
});

// T+1: by noon of the next prepared day yesterday's statements are here, or it is told which are not.
followDay('prepare', async (ctx, of) => {
  await startDue(ctx, of.hall_id, of.id, {
    kind: 'statements.expect',
    due_at: onDay(of.day, '12:00'),
    facts: { day: addDays(of.day, -1) },
  });
});
onDue('statements.expect', async (ctx, due) => {
  const day = String(due.facts.day);
  const here = (await ctx.tx.rows(sourcesOfDay, { hall_id: due.hall_id, day })).map(one => one.source);
  for (const source of sources) {
    if (here.includes(source)) continue;
    if ((await oursOf(ctx, { hall_id: due.hall_id, source, day })).size === 0) continue;
    await record(ctx, 'statements.missing', {
      ...{ hall_id: due.hall_id, subject_id: due.subject_id },
      facts: { source, day },
    });
  }
});

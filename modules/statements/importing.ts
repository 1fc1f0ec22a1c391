import { createHash } from 'node:crypto';
import { addDays, businessDay, day_ms, later, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { type Fen, sumFen } from '../../kit/money.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { followDay } from '../halls/index.ts';
import { due_accounts, dueOfHolders, type Line, openBooks, post, the_hall } from '../ledger/index.ts';
import { normValue } from '../norms/index.ts';
import { findPayment, netByPart } from '../payments/index.ts';
import { netByPayment } from '../receipts/index.ts';
import { depositsBetween, findSettlement, settled_states } from '../settlement/index.ts';
import { closingMatches, findSession, holdersOfDay } from '../tills/index.ts';
import { clearedLines, countedApart, type Ours, resolvedLines } from './clearing.ts';
import { whyNotReason } from './outcome.ts';
import {
  type ItemRow,
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
  of: { hall_id: number; source: Source; day: string; settlement_id?: Id | undefined },
): Promise<Map<string, Ours>> {
  if (of.source === 'bank') {
    const since = onDay(of.day, '00:00');
    const until = onDay(addDays(of.day, 1), '00:00');
    const bags = await ctx.tx.rows(depositsBetween, { hall_id: of.hall_id, since, until });
    const kept = await dueTo(
      ctx,
      of,
      bags.map(bag => bag.settlement_id),
    );
    // A bag of a day that was approved before clearing was kept lies with the hall itself.
    return new Map(
      bags.map(bag => [
        bag.slip_no,
        { fen: bag.amount_fen, holder_id: kept.has(bag.settlement_id) ? bag.settlement_id : the_hall },
      ]),
    );
  }
  const rows = await ctx.tx.rows(netByPayment, { hall_id: of.hall_id, day: of.day, tender: of.source });
  const parts = await ctx.tx.rows(netByPart, { hall_id: of.hall_id, day: of.day, tender: of.source });
  const holder_id = of.settlement_id ?? the_hall;
  return new Map([...rows, ...parts].map(row => [row.payment_id, { fen: row.net_fen, holder_id }]));
}

/** What a source still owes to the named settlements: one that never was owed anything is not in it. */
async function dueTo(
  ctx: Ctx,
  of: { hall_id: number; source: Source },
  holders: readonly Id[],
): Promise<Map<Id, Fen>> {
  const account = due_accounts[of.source];
  const rows = await ctx.tx.rows(dueOfHolders, { hall_id: of.hall_id, account, holders });
  return new Map(rows.map(row => [row.holder_id, row.balance_fen]));
}

/** What the tills of a day counted of a tender beside their papers, and whether the books hand it over at all. */
async function apart(
  ctx: Ctx,
  of: { hall_id: number; source: Source; day: string; settlement_id: Id | undefined },
  ours: ReadonlyMap<string, Ours>,
): Promise<{ booked: boolean; counted: Unmatched[] }> {
  if (of.source === 'bank') return { booked: true, counted: [] };
  if (of.settlement_id === undefined) return { booked: false, counted: [] };
  const matches = await ctx.tx.rows(closingMatches, { hall_id: of.hall_id, day: of.day });
  const tills = matches.filter(row => row.tender === of.source);
  const due_fen = (await dueTo(ctx, of, [of.settlement_id])).get(of.settlement_id);
  const papers_fen = sumFen([...ours.values()].map(one => one.fen));
  const counted = countedApart({ due_fen: due_fen ?? 0, papers_fen, tills });
  // A day that was approved before clearing was kept owes nothing although its papers say something came.
  const booked = due_fen !== undefined || !counted.some(one => one.ref === 'books');
  return { booked, counted: booked ? counted : [] };
}

/** Why a statement is not taken yet: the day still moves, money may come into a till of it (CASH-08). */
export const whyNotTaken = guarded(
  'CASH-08',
  (of: { settled: boolean; tills: number; source: Source }): string | undefined =>
    of.settled || of.tills === 0 || of.source === 'bank' ? undefined : 'statements.day_not_settled',
);

/**
 * A statement is taken: read, set beside our papers; what agrees goes over from what its source owes to the bank, what does
 * not begins to age. A dry run says the same and keeps nothing. The same file, or a second one of the same source and day,
 * is refused (CASH-08).
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
  const settlement = await ctx.tx.maybe(findSettlement, { hall_id, day });
  const at = { hall_id, source, day, settlement_id: settlement?.id };
  const ours = await oursOf(ctx, at);
  const { booked, counted } = await apart(ctx, at, ours);
  const found = matchUp(new Map([...ours].map(([ref, one]) => [ref, one.fen])), netOf(lines));
  const unmatched = [...found.unmatched, ...counted];
  const answer = { source, day, lines: lines.length, matched: found.matched, unmatched };
  if (input.dry_run) return { ...answer, id: null };
  const settled = settlement !== undefined && settled_states.includes(settlement.state);
  const tills = (await ctx.tx.rows(holdersOfDay, { hall_id, day })).length;
  refuseIf(whyNotTaken({ settled, tills, source }), { field: 'day' });
  const id = ctx.newId();
  await ctx.tx.run(insertStatement, {
    ...{ hall_id, id, source, day, hash, content, lines: lines.length, matched: found.matched },
    ...{ imported_by: ctx.actor.id, imported_at: ctx.now },
  });
  if (booked) await book(ctx, hall_id, 'statements.clear', id, clearedLines(source, ours, unmatched));
  await record(ctx, 'statements.import', {
    ...{ hall_id, subject_id: id },
    facts: { source, day, hash, lines: lines.length, matched: found.matched, unmatched: unmatched.length },
  });
  for (const one of unmatched) {
    const holder_id = booked ? (ours.get(one.ref)?.holder_id ?? settlement?.id ?? the_hall) : null;
    await beginItem(ctx, { hall_id, statement_id: id, source, day, holder_id }, one);
  }
  return { ...answer, id };
}

/** Into the books that are open: the day it is about is locked, and stays as it was. */
async function book(ctx: Ctx, hall_id: number, code: string, subject_id: Id, lines: Line[]): Promise<void> {
  if (lines.length === 0) return;
  const day = await openBooks(ctx, hall_id);
  await post(ctx, { hall_id, id: ctx.newId(), code, subject_id, day, lines });
}

async function beginItem(
  ctx: Ctx,
  of: { hall_id: number; statement_id: Id; source: Source; day: string; holder_id: Id | null },
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
  of: { hall_id: number; source: Source; ref: string; why: ItemRow['why'] },
): Promise<Id | undefined> {
  if (of.source === 'bank' || !/^[0-9a-f-]{36}$/.test(of.ref)) return undefined;
  if (of.why === 'counted') return (await ctx.tx.maybe(findSession, { ...of, id: of.ref }))?.clerk_id;
  const paid = await ctx.tx.maybe(findPayment, { hall_id: of.hall_id, id: of.ref });
  if (paid === undefined) return undefined;
  return (await ctx.tx.maybe(findSession, { hall_id: of.hall_id, id: paid.session_id }))?.clerk_id;
}

/**
 * An item is resolved by an act with a reason, by somebody through whose till the money did not go; the books follow the
 * reason: what came lies in the bank, the rest where it belongs, and its source owes nothing of it any more (CASH-08).
 */
export async function resolveItem(
  ctx: Ctx,
  input: { hall_id: number; item_id: Id; reason: Reason; note: string },
) {
  const of = await held(ctx, input);
  refuseIf(of.state === 'open' ? undefined : 'kit.not_from_here');
  refuseIf(whyNotResolve(ctx.actor.id, await takerOf(ctx, of)));
  refuseIf(whyNotReason(of, input.reason), { field: 'reason' });
  await move(ctx, item, of, 'resolve', {
    set: { reason: input.reason, note: input.note, resolved_by: ctx.actor.id, resolved_at: ctx.now },
    facts: { reason: input.reason, note: input.note, ours_fen: of.ours_fen, theirs_fen: of.theirs_fen },
    stop: ['statements.unmatched_over'],
  });
  const { holder_id } = of;
  if (holder_id !== null)
    await book(
      ctx,
      of.hall_id,
      'statements.resolve',
      of.id,
      resolvedLines({ ...of, holder_id }, input.reason),
    );
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

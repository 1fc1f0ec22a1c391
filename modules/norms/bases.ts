import { day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Due, onDue, startDue, stopDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { basis, basis_review, type Outcome, whyNotSettle } from './basis.ts';
import {
  allReviews,
  type BasisRow,
  changedBases,
  draftedSince,
  findBasis,
  findReview,
  openReviewsOf,
  type ReviewRow,
  reviewsOfClause,
} from './basis_store.ts';
import { clauseOf, clauses, factTitle } from './clause.ts';
import { witness } from './evidence.ts';
import { type Fact, factOf, facts, statusWords } from './fact.ts';
import { normValue } from './values.ts';

/** The clauses that rest on a law or rule, in the order of the catalogue. */
const restingOn = (fact: string): string[] =>
  clauses.filter(one => one.facts.includes(fact)).map(one => one.id);

async function rowOf(ctx: Ctx, fact: string): Promise<BasisRow> {
  const there = await ctx.tx.maybe(findBasis, { hall_id: 0, fact });
  if (there !== undefined) return there;
  const row = { hall_id: 0, id: ctx.newId(), fact, note: '', changed_by: null, changed_at: null };
  await begin(ctx, basis, row, 'enter', { facts: { fact } });
  return { ...row, state: 'in_force' };
}

/** The province notes that a law or rule was superseded: each clause that rests on it is to be looked at (GEN-07). */
export async function supersedeBasis(ctx: Ctx, input: { fact: string; note: string }) {
  if (factOf(input.fact) === undefined) throw new Refusal('kit.not_found', { field: 'fact' });
  const row = await rowOf(ctx, input.fact);
  const set = { note: input.note, changed_by: ctx.actor.id, changed_at: ctx.wall_now };
  await move(ctx, basis, row, 'supersede', { set, facts: { fact: input.fact } });
  const due_at = later(ctx.wall_now, (await normValue(ctx, 0, 'basis_review_days')) * day_ms);
  const resting = restingOn(input.fact);
  for (const clause of resting) {
    const review = { hall_id: 0, id: ctx.newId(), basis_id: row.id, clause, opened_at: ctx.wall_now, due_at };
    await begin(ctx, basis_review, review, 'open', { facts: { fact: input.fact, clause } });
    await startDue(ctx, 0, review.id, { kind: 'norms.basis_review', due_at });
  }
  return { state: 'superseded' as const, reviews: resting.length };
}

/** It was in force after all: nothing is left to look at. */
export async function restoreBasis(ctx: Ctx, input: { fact: string; note: string }) {
  const row = await ctx.tx.maybe(findBasis, { hall_id: 0, fact: input.fact });
  if (row === undefined) throw new Refusal('kit.not_found', { field: 'fact' });
  const set = { note: input.note, changed_by: ctx.actor.id, changed_at: ctx.wall_now };
  await move(ctx, basis, row, 'restore', { set, facts: { fact: input.fact } });
  const open = await ctx.tx.rows(openReviewsOf, { hall_id: 0, basis_id: row.id });
  for (const one of open) await settled(ctx, one, { outcome: 'stands', said: input.note });
  return { state: 'in_force' as const, reviews: open.length };
}

async function settled(
  ctx: Ctx,
  of: { hall_id: number; id: Id; state: ReviewRow['state']; clause: string },
  given: { outcome: Outcome; said: string },
): Promise<void> {
  await stopDue(ctx, 0, of.id, ['norms.basis_review']);
  const set = { ...given, settled_by: ctx.actor.id, settled_at: ctx.wall_now };
  await move(ctx, basis_review, of, 'settle', { set, facts: { clause: of.clause, outcome: given.outcome } });
}

/** The owner of a clause says what follows from the change: it stands, or a version of it is on its way. */
export async function settleReview(ctx: Ctx, input: { review_id: Id; outcome: Outcome; said: string }) {
  const of = await ctx.tx.maybe(findReview, { hall_id: 0, id: input.review_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'review_id' });
  const since = await ctx.tx.maybe(draftedSince, { clause: of.clause, since: of.opened_at });
  const drafted = (since?.n ?? 0) > 0;
  refuseIf(whyNotSettle(of, { by: ctx.actor.id, outcome: input.outcome, drafted }));
  await settled(ctx, of, { outcome: input.outcome, said: input.said });
  return { state: 'settled' as const };
}

onDue('norms.basis_review', async (ctx: Ctx, due: Due) => {
  await record(ctx, 'norms.basis_review_over', { hall_id: 0, subject_id: due.subject_id, facts: {} });
});

const reviewShown = (of: ReviewRow, ctx: Ctx) => {
  const clause = clauseOf(of.clause);
  return {
    ...{ id: of.id, state: of.state, clause: of.clause, fact: of.fact, note: of.note },
    text: { zh: clause?.zh ?? of.clause, en: clause?.en ?? of.clause },
    due_at: of.due_at.toISOString(),
    over: of.state === 'open' && of.due_at <= ctx.wall_now,
    ...{ outcome: of.outcome, said: of.said },
    mine: of.state === 'open' && of.changed_by !== ctx.actor.id && ctx.may('norms.basis.settle'),
  };
};

const factShown = (of: Fact, row: BasisRow | undefined) => ({
  ...{ id: of.id, title: factTitle(of.id), attested: statusWords(of) },
  state: row?.state ?? ('in_force' as const),
  note: row?.note ?? '',
  changed_at: row?.changed_at?.toISOString() ?? null,
  clauses: restingOn(of.id),
});

/** The register of laws and rules with the clauses that rest on each, and what is to be looked at (GEN-07). */
export async function basesShown(ctx: Ctx) {
  const [rows, reviews] = await Promise.all([ctx.tx.rows(changedBases, {}), ctx.tx.rows(allReviews, {})]);
  const by_fact = new Map(rows.map(one => [one.fact, one]));
  return {
    bases: facts.map(one => factShown(one, by_fact.get(one.id))),
    reviews: reviews.map(one => reviewShown(one, ctx)),
    may_change: ctx.may('norms.basis.change'),
  };
}

/** What is to be looked at, or was, in one clause because a basis of it changed. */
export const reviewsShown = async (ctx: Ctx, input: { row: string }) =>
  (await ctx.tx.rows(reviewsOfClause, { clause: input.row })).map(one => reviewShown(one, ctx));

witness('norms.basis.supersede', { zh: '依据被替代', en: 'A basis was superseded' }, 'GEN-07');
witness('norms.basis_review.settle', { zh: '条文已复核', en: 'A clause was reviewed' }, 'GEN-07');
witness('norms.basis_review_over', { zh: '复核超期', en: 'A review is overdue' }, 'GEN-07');

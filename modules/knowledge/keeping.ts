import { addDays, addMonths, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue, witness } from '../norms/index.ts';
import {
  type ArticleRow,
  type ArticleText,
  type ArticleVerb,
  article,
  isSame,
  whyNotApprove,
  whyNotPhrase,
  whyNotValid,
} from './article.ts';
import { leadsBase } from './leading.ts';
import { forgetAnswers } from './offered.ts';
import { outdateQuestions } from './quizzing.ts';
import { letGoOfDraft, waitForDraft } from './report_store.ts';
import { settleReports } from './reporting.ts';
import { articleInForce, holdArticle, nextVersion, noteNear, ownersAbove } from './store.ts';

/** A version as its drafter hands it in; without a code it is a new answer. */
export interface Draft extends ArticleText {
  code?: string | undefined;
  owner_id: Id;
}

/** The roles of those who keep the base and may answer for one of its answers. */
export const owner_roles = ['branch_supervisor', 'province_supervisor', 'legal_officer'] as const;

/** The clocks that are set when a version is approved. */
const clocks = ['knowledge.begin', 'knowledge.end_near', 'knowledge.over'];

async function held(ctx: Ctx, id: Id): Promise<ArticleRow> {
  const of = await ctx.tx.maybe(holdArticle, { id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'article_id' });
  return of;
}

async function checked(ctx: Ctx, text: ArticleText & { owner_id: Id }): Promise<void> {
  refuseIf(whyNotPhrase(text), { field: 'topic' });
  const today = businessDay(ctx.wall_now);
  const longest = addMonths(today, await normValue(ctx, 0, 'answer_valid_longest'));
  refuseIf(whyNotValid(text, today, longest), { field: 'valid_until' });
  const known = text.owner_id === ctx.actor.id || (await isOwner(ctx, text.owner_id));
  refuseIf(known ? undefined : 'knowledge.no_such_owner', { field: 'owner_id' });
}

const isOwner = async (ctx: Ctx, id: Id): Promise<boolean> =>
  (await ctx.tx.rows(ownersAbove, { roles: owner_roles })).some(one => one.id === id);

/** The part of a draft that is stored as it was written. */
const textOf = ({ code: _, ...text }: Draft) => text;

/** Drafts a new answer, or the next version of one; what is said against it waits for this draft (SVC-04). */
export async function draftArticle(ctx: Ctx, input: Draft) {
  await checked(ctx, input);
  const id = ctx.newId();
  const code = input.code ?? `k${id.replaceAll('-', '').slice(-10)}`;
  const series = await ctx.tx.maybe(nextVersion, { code });
  const version = series?.next ?? 1;
  if (input.code !== undefined && version === 1) throw new Refusal('kit.not_found', { field: 'code' });
  refuseIf(series?.open === true ? 'knowledge.one_at_a_time' : undefined);
  const before = await ctx.tx.maybe(articleInForce, { code });
  refuseIf(before !== undefined && isSame(before, input) ? 'knowledge.nothing_new' : undefined);
  const row = { ...textOf(input), hall_id: 0, id, code, version };
  await begin(ctx, article, { ...row, drafter_id: ctx.actor.id, drafted_at: ctx.wall_now }, 'draft', {
    facts: { code, version },
  });
  await ctx.tx.run(waitForDraft, { code, draft_id: id });
  return { id, code, version, state: 'drafted' as const };
}

/** Whoever wrote a draft writes it anew; nobody writes in another's, who would then approve their own words. */
export async function reviseArticle(ctx: Ctx, input: Omit<Draft, 'code'> & { article_id: Id }) {
  const { article_id, ...text } = input;
  const of = await held(ctx, article_id);
  refuseIf(of.drafter_id === ctx.actor.id ? undefined : 'knowledge.not_your_draft');
  await checked(ctx, text);
  await move(ctx, article, of, 'revise', {
    set: { ...text, drafted_at: ctx.wall_now },
    facts: { code: of.code, version: of.version },
  });
  await ctx.tx.run(waitForDraft, { code: of.code, draft_id: of.id });
  return { id: of.id, code: of.code, version: of.version, state: 'drafted' as const };
}

/** One step with a version: another approves it, whoever leads withdraws it, a draft is dropped or taken up again. */
export async function pressArticle(ctx: Ctx, input: { article_id: Id; verb: ArticleVerb; note: string }) {
  const of = await held(ctx, input.article_id);
  const { verb, note } = input;
  const leads = await leadsBase(ctx);
  const facts = { code: of.code, version: of.version, note };
  if (verb === 'approve') {
    refuseIf(leads ? undefined : 'knowledge.leaders_only');
    await approve(ctx, of);
  } else if (verb === 'withdraw') {
    refuseIf(leads ? undefined : 'knowledge.leaders_only');
    refuseIf([...note].length >= 4 ? undefined : 'knowledge.say_why', { field: 'note' });
    await move(ctx, article, of, 'withdraw', {
      set: { ended_at: ctx.wall_now, ended_why: note },
      facts,
      stop: clocks,
    });
    await settleReports(ctx, { code: of.code });
    await outdateQuestions(ctx, of.code);
  } else {
    refuseIf(leads || of.drafter_id === ctx.actor.id ? undefined : 'knowledge.not_your_draft');
    if (verb === 'restore') {
      const series = await ctx.tx.maybe(nextVersion, { code: of.code });
      refuseIf(
        series?.open === true || (series?.next ?? 1) > of.version ? 'knowledge.one_at_a_time' : undefined,
      );
      await move(ctx, article, of, 'restore', { facts });
      await ctx.tx.run(waitForDraft, { code: of.code, draft_id: of.id });
    } else {
      await move(ctx, article, of, 'drop', { facts, stop: clocks });
      await ctx.tx.run(letGoOfDraft, { code: of.code, draft_id: of.id });
    }
  }
  forgetAnswers(ctx);
  return { id: of.id, code: of.code, version: of.version };
}

async function approve(ctx: Ctx, of: ArticleRow): Promise<void> {
  const today = businessDay(ctx.wall_now);
  refuseIf(whyNotApprove(of, ctx.actor, today));
  const begins = onDay(of.valid_from, '00:00');
  const near = await normValue(ctx, 0, 'answer_end_near');
  const waits = of.valid_from > today;
  await move(ctx, article, of, 'approve', {
    set: { approver_id: ctx.actor.id, approved_at: ctx.wall_now },
    facts: { code: of.code, version: of.version },
    start: [
      ...(waits ? [{ kind: 'knowledge.begin', due_at: begins }] : []),
      { kind: 'knowledge.end_near', due_at: onDay(addDays(of.valid_until, -near), '00:00') },
      { kind: 'knowledge.over', due_at: onDay(addDays(of.valid_until, 1), '00:00') },
    ],
  });
  if (!waits) await comeIntoForce(ctx, { ...of, state: 'approved' });
}

/** A version comes into force: the one before is no more, what it puts right is settled, its questions are looked at again. */
async function comeIntoForce(ctx: Ctx, of: ArticleRow): Promise<void> {
  const facts = { code: of.code, version: of.version };
  const former = await ctx.tx.maybe(articleInForce, { code: of.code });
  if (former !== undefined)
    await move(ctx, article, former, 'supersede', {
      set: { ended_at: ctx.wall_now },
      facts: { code: of.code, version: former.version, by: of.version },
      stop: clocks,
    });
  await move(ctx, article, of, 'start', { set: { since: ctx.wall_now }, facts });
  await settleReports(ctx, { code: of.code, draft_id: of.id });
  if (former !== undefined) await outdateQuestions(ctx, of.code);
  forgetAnswers(ctx);
}

onDue('knowledge.begin', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdArticle, { id: due.subject_id });
  if (of?.state === 'approved') await comeIntoForce(ctx, of);
});

// An answer nearing its end is put to its owner: on record, and marked on every list of those who keep the base.
onDue('knowledge.end_near', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdArticle, { id: due.subject_id });
  if ((of?.state !== 'in_force' && of?.state !== 'approved') || of.near_at !== null) return;
  await ctx.tx.run(noteNear, { id: of.id, now: ctx.now });
  await record(ctx, 'knowledge.end_near', {
    ...{ hall_id: 0, subject_id: of.id },
    facts: { code: of.code, version: of.version, owner_id: of.owner_id, valid_until: of.valid_until },
  });
});

onDue('knowledge.over', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdArticle, { id: due.subject_id });
  if (of?.state !== 'in_force') return;
  await move(ctx, article, of, 'expire', {
    set: { ended_at: ctx.now },
    facts: { code: of.code, version: of.version },
  });
  await settleReports(ctx, { code: of.code });
  forgetAnswers(ctx);
});

witness('knowledge.end_near', { zh: '答案将到期，已提请负责人', en: 'An answer’s end is near' }, 'SVC-04');
witness('knowledge.article.draft', { zh: '起草答案', en: 'An answer drafted' }, 'SVC-04');

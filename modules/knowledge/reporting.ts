import { day_ms, type Instant, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { measure, normValue, witness } from '../norms/index.ts';
import { leadsBase } from './leading.ts';
import { answerGiven, forgetAnswers } from './offered.ts';
import { whyNotSettle, wrong_answer } from './report.ts';
import { holdReport, noteSeen, openOfCode } from './report_store.ts';
import { articleInForce } from './store.ts';

/** The clock of a report, by which an answer is put right or shown to be right (SVC-04). */
const clockOf = guarded(
  'SVC-04',
  (due_at: Instant) => [{ kind: 'knowledge.report_over', due_at }],
  () => [],
);

/** Somebody at a counter says that an answer is wrong: from now on it is marked so, and its owner has a day (SVC-04). */
export async function reportWrong(ctx: Ctx, input: { hall_id: number; article: string; said: string }) {
  const of = await answerGiven(ctx, input.article);
  if (of === undefined) throw new Refusal('knowledge.not_offered', { field: 'article' });
  const days = await normValue(ctx, input.hall_id, 'wrong_answer_correct_within');
  const due_at = later(ctx.now, days * day_ms);
  const { hall_id, said } = input;
  const { code, version } = of;
  const id = ctx.newId();
  const row = { hall_id, id, code, version, said, reported_by: ctx.actor.id, reported_at: ctx.now, due_at };
  await begin(ctx, wrong_answer, row, 'say', { facts: { code, version }, start: clockOf(due_at) });
  forgetAnswers(ctx);
  return { report_id: id, due_at: due_at.toISOString() };
}

onDue('knowledge.report_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdReport, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'open') return;
  await move(ctx, wrong_answer, of, 'run_late', {
    set: { late_at: ctx.now },
    facts: { code: of.code, version: of.version },
  });
});

/** What is said against an answer is settled with it: by the version that puts it right, or because nobody gives it any more. */
export async function settleReports(ctx: Ctx, of: { code: string; draft_id?: Id }): Promise<void> {
  const all = await ctx.tx.rows(openOfCode, { code: of.code });
  for (const one of all.filter(each => of.draft_id === undefined || each.draft_id === of.draft_id))
    await move(ctx, wrong_answer, one, 'correct', {
      set: { settled_at: ctx.now, settled_by: ctx.actor.id },
      facts: {
        code: one.code,
        version: one.version,
        draft_id: of.draft_id ?? null,
        late: one.state === 'late',
      },
      stop: ['knowledge.report_over'],
    });
}

/** The owner shows that the answer is right; whoever reported reads why. */
export async function uphold(ctx: Ctx, input: { report_id: Id; in_hall: number; answer: string }) {
  const of = await ctx.tx.maybe(holdReport, { hall_id: input.in_hall, id: input.report_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'report_id' });
  const owner_id = (await ctx.tx.maybe(articleInForce, { code: of.code }))?.owner_id ?? null;
  refuseIf(whyNotSettle({ ...of, owner_id }, { id: ctx.actor.id, leads: await leadsBase(ctx) }));
  await move(ctx, wrong_answer, of, 'uphold', {
    set: { settled_at: ctx.now, settled_by: ctx.actor.id, answer: input.answer },
    facts: { code: of.code, version: of.version, late: of.state === 'late' },
    stop: ['knowledge.report_over'],
  });
  forgetAnswers(ctx);
  return { report_id: of.id, state: 'upheld' as const };
}

/** Whoever reported has read what became of it. */
export async function seeOutcome(ctx: Ctx, input: { hall_id: number; report_id: Id }) {
  const of = await ctx.tx.maybe(holdReport, { hall_id: input.hall_id, id: input.report_id });
  if (of === undefined || of.reported_by !== ctx.actor.id)
    throw new Refusal('kit.not_found', { field: 'report_id' });
  refuseIf(of.settled_at === null ? 'knowledge.not_settled' : undefined);
  await ctx.tx.run(noteSeen, { hall_id: of.hall_id, id: of.id, now: ctx.now });
  return { report_id: of.id };
}

measure('SVC-04', {
  due: ['knowledge.report.say'],
  broken: ['knowledge.report.run_late'],
  say: { zh: '答案被反映后一天内更正', en: 'wrong answers put right within a day' },
});
witness('knowledge.report.say', { zh: '反映答案不对', en: 'An answer said to be wrong' }, 'SVC-04');

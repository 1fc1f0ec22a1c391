import { addDays, type BusinessDay, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import type { Question } from './questions.ts';
import { sampleLast } from './sampling.ts';
import { holdSurvey, type SurveyRow } from './store.ts';
import { survey, whyNotApprove, whyNotDraft } from './survey.ts';

const clocks = { begins: 'surveys.begins', over: 'surveys.over' } as const;

export interface Draft {
  title_zh: string;
  title_en: string;
  questions: Question[];
  share: Record<string, number>;
  anonymous: boolean;
  halls: number[];
  starts_on: string;
  ends_on: string;
}

/** A survey is drafted for some halls, all within reach; nobody is asked before another approves it (SVC-15). */
export async function draftSurvey(ctx: Ctx, input: Draft) {
  const halls = [...new Set(input.halls)].toSorted((a, b) => a - b);
  if (!halls.every(hall => ctx.may('surveys.draft', hall)))
    throw new Refusal('kit.not_found', { field: 'halls' });
  refuseIf(whyNotDraft(input, businessDay(ctx.wall_now)), { field: 'ends_on' });
  const id = ctx.newId();
  await begin(
    ctx,
    survey,
    {
      ...{ hall_id: 0, id, title_zh: input.title_zh, title_en: input.title_en, anonymous: input.anonymous },
      ...{ questions: JSON.stringify(input.questions), share: JSON.stringify(input.share), halls },
      ...{ starts_on: input.starts_on, ends_on: input.ends_on, draw_key: ctx.secretOf(`surveys.draw:${id}`) },
      ...{ drafted_by: ctx.actor.id, drafted_at: ctx.wall_now },
    },
    'draft',
    { facts: { halls: halls.length, questions: input.questions.length, share: input.share } },
  );
  return { id };
}

/** The survey, held; not found by whoever may not do this in every one of its halls. */
async function held(ctx: Ctx, survey_id: Id, permission: string): Promise<SurveyRow> {
  const of = await ctx.tx.maybe(holdSurvey, { hall_id: 0, id: survey_id });
  if (of === undefined || !of.halls.every(hall => ctx.may(permission, hall)))
    throw new Refusal('kit.not_found', { field: 'survey_id' });
  return of;
}

/** Another than who drafted it approves it; it begins by itself on its day (SVC-15). */
export async function approveSurvey(ctx: Ctx, input: { survey_id: Id }) {
  const of = await held(ctx, input.survey_id, 'surveys.approve');
  refuseIf(whyNotApprove(of, ctx.actor.id));
  refuseIf(of.ends_on < businessDay(ctx.wall_now) ? 'surveys.ends_before' : undefined, {
    field: 'survey_id',
  });
  await move(ctx, survey, of, 'approve', {
    set: { decided_by: ctx.actor.id, decided_at: ctx.wall_now },
    facts: { halls: of.halls.length },
    start: [{ kind: clocks.begins, due_at: onDay(of.starts_on as BusinessDay, '00:00') }],
  });
  return { state: 'approved' as const };
}

export async function dropSurvey(ctx: Ctx, input: { survey_id: Id }) {
  const of = await held(ctx, input.survey_id, 'surveys.draft');
  await move(ctx, survey, of, 'drop', { stop: [clocks.begins] });
  return { state: 'dropped' as const };
}

/** It ends before its day, with a word on what is made of it. */
export async function closeSurvey(ctx: Ctx, input: { survey_id: Id; result: string }) {
  const of = await held(ctx, input.survey_id, 'surveys.draft');
  if (of.state === 'running') await sampleLast(ctx, of);
  await move(ctx, survey, of, 'close', {
    set: { closed_at: ctx.wall_now, result: input.result },
    stop: [clocks.over],
  });
  return { state: 'closed' as const };
}

onDue(clocks.begins, async (ctx, due) => {
  const of = await ctx.tx.maybe(holdSurvey, { hall_id: 0, id: due.subject_id });
  if (of?.state !== 'approved') return;
  const due_at = onDay(addDays(of.ends_on as BusinessDay, 1), '00:00');
  await move(ctx, survey, of, 'begin', { start: [{ kind: clocks.over, due_at }] });
});
onDue(clocks.over, async (ctx, due) => {
  const of = await ctx.tx.maybe(holdSurvey, { hall_id: 0, id: due.subject_id });
  if (of?.state !== 'running') return;
  await sampleLast(ctx, of);
  await move(ctx, survey, of, 'close', { set: { closed_at: ctx.wall_now } });
});

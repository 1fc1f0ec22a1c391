import { addDays, businessDay, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { witness } from '../norms/index.ts';
import { findType } from '../orders/index.ts';
import { worksIn } from '../people/index.ts';
import { improvement, type Measure, whyNotAnswer, whyNotJudge, whyNotMeasure } from './improvement.ts';
import { spanOf, valueBefore } from './measuring.ts';
import { holdImprovement, type ImprovementRow, noteLate } from './store.ts';

interface At {
  hall_id: number;
  improvement_id: Id;
}

async function held(ctx: Ctx, at: At): Promise<ImprovementRow> {
  const of = await ctx.tx.maybe(holdImprovement, { hall_id: at.hall_id, id: at.improvement_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'improvement_id' });
  return of;
}

/** Somebody of the house proposes what could be better, and says by what one would see it (PRIN-20, SVC-25). */
export async function propose(
  ctx: Ctx,
  input: { hall_id: number; say: string; business: string | null; measure: Measure },
) {
  const { hall_id, say, business, measure } = input;
  if (business !== null && findType(business) === undefined)
    throw new Refusal('improvements.no_such_business', { field: 'business' });
  refuseIf(whyNotMeasure(input), { field: 'business' });
  const row = { hall_id, id: ctx.newId(), source: 'staff', say, business, measure };
  await begin(ctx, improvement, { ...row, proposed_by: ctx.actor.id, proposed_at: ctx.now }, 'propose', {
    facts: { business, measure },
  });
  return { id: row.id };
}

/** A proposal is taken up: it gets an owner and a day, and the measure before is frozen. */
export async function take(ctx: Ctx, input: At & { owner_id: Id; due_on: string; answer: string }) {
  const of = await held(ctx, input);
  refuseIf(whyNotAnswer({ by: ctx.actor.id, proposed_by: of.proposed_by }));
  if ((await ctx.tx.maybe(worksIn, { hall_id: of.hall_id, person_id: input.owner_id })) === undefined)
    throw new Refusal('kit.not_found', { field: 'owner_id' });
  const due_at = onDay(input.due_on, '18:00');
  refuseIf(due_at <= ctx.now ? 'improvements.too_late' : undefined, { field: 'due_on' });
  const before_value = await valueBefore(ctx, of);
  const { owner_id, answer } = input;
  await move(ctx, improvement, of, 'take', {
    set: {
      ...{ owner_id, due_at, before_value, answer, answered_by: ctx.actor.id },
      answered_at: ctx.now,
    },
    facts: { owner_id, due_on: input.due_on, measure: of.measure, before: before_value },
    start: [{ kind: 'improvements.late', due_at }],
  });
  return { state: 'taken' as const };
}

/** A proposal is not taken up: whoever made it reads why. */
export async function decline(ctx: Ctx, input: At & { answer: string }) {
  const of = await held(ctx, input);
  refuseIf(whyNotAnswer({ by: ctx.actor.id, proposed_by: of.proposed_by }));
  const { answer } = input;
  await move(ctx, improvement, of, 'decline', {
    set: { answer, answered_by: ctx.actor.id, answered_at: ctx.now },
  });
  return { state: 'declined' as const };
}

/** The owner says what was changed; from the next day on its effect is watched. */
export async function change(ctx: Ctx, input: At & { change: string }) {
  const of = await held(ctx, input);
  refuseIf(of.owner_id === ctx.actor.id ? undefined : 'improvements.not_owner');
  const measure_at = onDay(addDays(businessDay(ctx.now), 1 + (await spanOf(ctx, of.hall_id))), '05:00');
  await move(ctx, improvement, of, 'change', {
    set: { change: input.change, changed_at: ctx.now, measure_at },
    start: [{ kind: 'improvements.measure', due_at: measure_at }],
    stop: ['improvements.late'],
  });
  return { state: 'changed' as const, measure_at: measure_at.toISOString() };
}

/** Somebody other than its owner judges what it brought: it stays, or it is taken back. */
export async function judge(ctx: Ctx, input: At & { kept: boolean; verdict: string }) {
  const of = await held(ctx, input);
  refuseIf(whyNotJudge({ by: ctx.actor.id, owner_id: of.owner_id }));
  const { kept, verdict } = input;
  await move(ctx, improvement, of, 'judge', {
    set: { kept, verdict, judged_by: ctx.actor.id, judged_at: ctx.now },
    facts: { kept, effect: of.effect },
  });
  return { state: 'judged' as const };
}

// A change that is not made by its day is late: on record, and marked on every list until it is made.
onDue('improvements.late', async (ctx, due) => {
  const at = { hall_id: due.hall_id, id: due.subject_id };
  const of = await ctx.tx.maybe(holdImprovement, at);
  if (of?.state !== 'taken' || of.late_at !== null) return;
  await ctx.tx.run(noteLate, { ...at, now: ctx.now });
  await record(ctx, 'improvements.late', {
    ...{ hall_id: due.hall_id, subject_id: of.id },
    facts: { owner_id: of.owner_id },
  });
});

witness(
  'improvements.improvement.propose',
  { zh: '提出改进', en: 'An improvement proposed' },
  'PRIN-20',
  'SVC-25',
);
witness('improvements.improvement.change', { zh: '已作改进', en: 'A change made' }, 'PRIN-20');
witness('improvements.improvement.measure', { zh: '量得效果', en: 'Its effect measured' }, 'PRIN-20');

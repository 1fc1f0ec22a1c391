import { addDays, businessDay, day_ms, later, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { drillFigures } from '../drills/index.ts';
import { allHalls } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { lettersStanding } from '../responsibility/index.ts';
import { assessment, type Figures, scoreOf } from './assessment.ts';
import * as store from './assessment_store.ts';
import { safety_lists } from './logging.ts';

const none = {
  walked: 0,
  missed: 0,
  hazards: 0,
  hazards_late: 0,
  accidents: 0,
  major_accidents: 0,
  days: 0,
  logged: 0,
};

/** What the record says of halls in a year, as far as it has gone. */
export async function figuresOf(ctx: Ctx, halls: readonly number[], year: number, today: string) {
  const [from, last] = [`${year}-01-01`, `${year}-12-31`];
  const until = last < today ? last : today;
  const span = { from, until, since: onDay(from, '00:00'), to: onDay(addDays(last, 1), '00:00') };
  const counted = new Map(
    (await ctx.tx.rows(store.countedIn, { halls, ...span, lists: safety_lists })).map(one => [
      one.hall_id,
      one,
    ]),
  );
  const letters = new Map((await lettersStanding(ctx, halls, until)).map(one => [one.hall_id, one]));
  const drills = new Map((await drillFigures(ctx, halls, year, until)).map(one => [one.hall_id, one]));
  return new Map(
    halls.map((id): [number, Figures] => {
      const { hall_id: _, ...of } = counted.get(id) ?? { hall_id: id, ...none };
      const signed = letters.get(id);
      const held = drills.get(id);
      return [
        id,
        {
          ...{ ...of, heads: signed?.heads ?? 0, letters: signed?.held ?? 0 },
          ...{ drills: held?.due ?? 0, drills_done: held?.done ?? 0 },
        },
      ];
    }),
  );
}

/** Days the hall has to answer. */
const answer_due = 'safety.answer_over';
/** By the end of the first month the halls of the year before are assessed. */
const assessed_by = (year: number) => onDay(`${year + 2}-01-31`, '18:00');

/** The safety department issues the assessment of a year to halls within reach: figures frozen, scored, with a word (SAF-16). */
export async function issueAssessments(
  ctx: Ctx,
  input: { year: number; halls: readonly number[]; note: string },
) {
  const halls = [...new Set(input.halls)];
  for (const hall of halls)
    if (!ctx.may('safety.assess_year', hall)) throw new Refusal('kit.not_found', { field: 'halls' });
  const today = businessDay(ctx.wall_now);
  refuseIf(`${input.year}-12-01` > today ? 'safety.year_not_over' : undefined, { field: 'year' });
  const there = new Set(
    (await ctx.tx.rows(store.assessmentsIn, { halls, year: input.year })).map(one => one.hall_id),
  );
  const open = halls.filter(one => !there.has(one));
  refuseIf(open.length === 0 ? 'safety.assessed_already' : undefined, { field: 'halls' });
  const figures = await figuresOf(ctx, open, input.year, today);
  for (const hall_id of open) {
    const of = figures.get(hall_id);
    if (of !== undefined) await issue(ctx, { hall_id, year: input.year, note: input.note }, of);
  }
  return { halls: open.length };
}

async function issue(
  ctx: Ctx,
  of: { hall_id: number; year: number; note: string },
  figures: Figures,
): Promise<void> {
  const { score, verdict } = scoreOf(figures);
  const days = await normValue(ctx, of.hall_id, 'safety_assessment_answered');
  const due_at = later(ctx.wall_now, days * day_ms);
  const row = {
    ...{ ...of, id: ctx.newId(), figures: JSON.stringify(figures), score, verdict },
    ...{ issued_by: ctx.actor.id, issued_at: ctx.wall_now, due_at },
  };
  await begin(ctx, assessment, row, 'issue', {
    facts: { year: of.year, score, verdict },
    start: [
      { kind: answer_due, due_at },
      { kind: 'safety.assess_again', due_at: assessed_by(of.year), facts: { year: of.year + 1 } },
    ],
  });
}

/** The hall answers: what it will do about what cost it points. */
export async function answerAssessment(
  ctx: Ctx,
  input: { hall_id: number; assessment_id: Id; answer: string },
) {
  const of = await ctx.tx.maybe(store.holdAssessment, { hall_id: input.hall_id, id: input.assessment_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'assessment_id' });
  await move(ctx, assessment, of, 'answer', {
    set: { answer: input.answer, answered_by: ctx.actor.id, answered_at: ctx.now },
    facts: { year: of.year, in_time: ctx.now.getTime() <= of.due_at.getTime() },
    stop: [answer_due],
  });
  return { state: 'answered' as const };
}

onDue(answer_due, async (ctx, due) => {
  const of = await ctx.tx.maybe(store.holdAssessment, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'issued') return;
  await record(ctx, 'safety.answer_late', {
    hall_id: of.hall_id,
    subject_id: of.id,
    facts: { year: of.year },
  });
});

// A year on, the next assessment has to be there (SAF-16).
onDue('safety.assess_again', async (ctx, due) => {
  const year = Number(due.facts.year);
  const there = await ctx.tx.rows(store.assessmentsOf, { hall_id: due.hall_id });
  if (there.some(one => one.year >= year)) return;
  await record(ctx, 'safety.assessment_late', {
    hall_id: due.hall_id,
    subject_id: due.subject_id,
    facts: { year },
  });
});

const shown = (of: store.AssessmentRow) => ({
  ...{
    id: of.id,
    state: of.state,
    year: of.year,
    figures: JSON.parse(of.figures) as Figures,
    score: of.score,
  },
  ...{
    verdict: of.verdict,
    note: of.note,
    issued_at: of.issued_at.toISOString(),
    due_at: of.due_at.toISOString(),
  },
  ...{ answer: of.answer, answered_at: of.answered_at?.toISOString() ?? null },
});

/** The assessments of a hall, and how this year stands so far. */
export async function assessmentsShown(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const today = businessDay(ctx.now);
  const year = Number(today.slice(0, 4));
  const figures = (await figuresOf(ctx, [hall_id], year, today)).get(hall_id) as Figures;
  return {
    now: { year, figures, ...scoreOf(figures) },
    issued: (await ctx.tx.rows(store.assessmentsOf, { hall_id })).map(shown),
    may_answer: ctx.may('safety.answer', hall_id),
  };
}

/** Every hall within reach in a year: the score as it stands, or as it was issued. */
export async function assessmentsOverHalls(ctx: Ctx, input: { year?: number | undefined }) {
  const halls = (await ctx.tx.rows(allHalls, {})).filter(one => ctx.may('safety.over_halls', one.id));
  const ids = halls.map(one => one.id);
  const today = businessDay(ctx.wall_now);
  const year = input.year ?? Number(today.slice(0, 4));
  const figures = await figuresOf(ctx, ids, year, today);
  const issued = new Map(
    (await ctx.tx.rows(store.assessmentsIn, { halls: ids, year })).map(one => [one.hall_id, one]),
  );
  return {
    ...{ year, may_issue: halls.some(one => ctx.may('safety.assess_year', one.id)) },
    halls: halls.map(one => {
      const there = issued.get(one.id);
      const of =
        there === undefined ? (figures.get(one.id) as Figures) : (JSON.parse(there.figures) as Figures);
      const { score, verdict } = there ?? scoreOf(of);
      return {
        hall: { id: one.id, name: { zh: one.name_zh, en: one.name_en } },
        ...{
          figures: of,
          score,
          verdict,
          state: there?.state ?? null,
          recorded: of.days > 0 || of.walked > 0,
        },
      };
    }),
  };
}

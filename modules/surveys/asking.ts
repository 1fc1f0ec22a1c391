import { createHmac } from 'node:crypto';
import { hour_ms, type Instant, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { Refusal, RememberedRefusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { modeOf } from '../people/index.ts';
import { type TicketRow, ticketOf } from '../queue/index.ts';
import { raterOf } from '../ratings/index.ts';
import type { Question } from './questions.ts';
import {
  askedOf,
  countAnswers,
  countedIn,
  findSurvey,
  insertAsk,
  keepNamed,
  markAnswered,
  type SurveyRow,
  surveysIn,
} from './store.ts';
import { isDrawn, isNamed, whyNotBy, whyNotFit } from './survey.ts';

/** The lot of a visit in a survey, 0 to 99: from its number and the survey's key, the same whenever it is asked. */
export const lotOf = (draw_key: string, ticket_id: Id): number =>
  createHmac('sha256', draw_key).update(ticket_id).digest().readUInt32BE(0) % 100;

export const shareOf = (of: SurveyRow): Record<string, number> =>
  JSON.parse(of.share) as Record<string, number>;
export const questionsOf = (of: SurveyRow): Question[] => JSON.parse(of.questions) as Question[];

/** A visit that ended, as a draw looks at it. */
export interface Visit {
  hall_id: number;
  day: string;
  id: Id;
  class: string;
  finished_at: Instant;
}
/** Until which visit of a hall and day a survey was counted. */
export type Counted = (survey_id: Id, of: Pick<Visit, 'hall_id' | 'day'>) => Instant | undefined;

/** Whether a survey ran when a visit of its halls and days ended: it runs still, or was over only after that. */
const ranAt = (survey: SurveyRow, of: Visit, counted: Counted): boolean => {
  const { hall_id, day } = of;
  if (!survey.halls.includes(hall_id) || day < survey.asks_from || day > survey.ends_on) return false;
  const until = survey.state === 'running' ? undefined : counted(survey.id, of);
  return survey.state === 'running' || (until !== undefined && of.finished_at.getTime() <= until.getTime());
};

/**
 * The first survey that chance puts to a visit, of those that ran when it ended, if any does; no visit is asked two. One
 * that is over meanwhile stays the one it was drawn for: another does not take its place.
 */
export const surveyFor = (
  surveys: readonly SurveyRow[],
  of: Visit,
  counted: Counted,
): SurveyRow | undefined =>
  surveys.find(
    one =>
      ranAt(one, of, counted) && isDrawn(shareOf(one), { class: of.class, lot: lotOf(one.draw_key, of.id) }),
  );

/** What a draw over some halls and days is made from: their surveys, and how far each was counted. */
export async function drawn(ctx: Ctx, days: { halls: readonly number[]; from: string; until: string }) {
  const surveys = await ctx.tx.rows(surveysIn, days);
  const rows = surveys.length === 0 ? [] : await ctx.tx.rows(countedIn, days);
  const key = (survey_id: Id, of: Pick<Visit, 'hall_id' | 'day'>) => `${survey_id} ${of.hall_id} ${of.day}`;
  const marks = new Map(rows.map(one => [key(one.survey_id, one), one.counted_until]));
  const counted: Counted = (survey_id, of) => marks.get(key(survey_id, of));
  return { surveys, counted };
}

interface Asked {
  hall_id: number;
  ticket_id: Id;
  secret?: string | undefined;
}

/** Whether a visit ended lately enough to be asked about. */
async function isAsked(ctx: Ctx, of: TicketRow): Promise<boolean> {
  if (of.finished_at === null) return false;
  const hours = await normValue(ctx, of.hall_id, 'survey_answer_within');
  return later(of.finished_at, hours * hour_ms).getTime() > ctx.now.getTime();
}

/** Why whoever is there does not answer; the mode is asked only where a program is there. */
const whyNot = async (ctx: Ctx, rater: string): Promise<string | undefined> =>
  whyNotBy(rater, rater === 'program' && (await modeOf(ctx)) === 'demo');

/** What a customer is asked after the visit: nothing, unless chance drew the visit; shown once it is on record as asked (SVC-15). */
export async function askSurvey(ctx: Ctx, input: Asked) {
  const of = await ticketOf(ctx, input.hall_id, input.ticket_id);
  const rater = await raterOf(ctx, of, input);
  if (rater === 'stranger') throw new Refusal('kit.not_found', { field: 'ticket_id' });
  const { hall_id, ticket_id } = input;
  const nothing = { survey: null };
  if (rater !== 'staff') refuseIf(await whyNot(ctx, rater));
  if (rater === 'staff' || !(await isAsked(ctx, of))) return nothing;
  const { surveys, counted } = await drawn(ctx, { halls: [hall_id], from: of.day, until: of.day });
  const { day, id, finished_at } = of;
  const visit = finished_at === null ? undefined : { hall_id, day, id, class: of.class, finished_at };
  const chosen = visit === undefined ? undefined : surveyFor(surveys, visit, counted);
  if (chosen?.state !== 'running') return nothing;
  const survey_id = chosen.id;
  const [before] = await ctx.tx.rows(askedOf, { hall_id, ticket_id, survey_ids: [survey_id] });
  if (before?.answered === true) return nothing;
  const asked = { hall_id, survey_id, ticket_id, day: of.day, class: of.class, channel: rater };
  if (before === undefined) await ctx.tx.run(insertAsk, asked);
  return {
    survey: {
      id: survey_id,
      title: { zh: chosen.title_zh, en: chosen.title_en },
      anonymous: chosen.anonymous,
      questions: questionsOf(chosen),
    },
  };
}

/**
 * The answers of a customer, once: counted by hall and class, and nothing else is kept of an anonymous one (SVC-15).
 * A member of the staff or a program that tries is refused, and that they tried is on record.
 */
export async function answerSurvey(
  ctx: Ctx,
  input: Asked & { survey_id: Id; answers: number[]; anonymous: boolean },
) {
  const { hall_id, survey_id, ticket_id, answers } = input;
  const of = await ticketOf(ctx, hall_id, ticket_id);
  const rater = await raterOf(ctx, of, input);
  const why = await whyNot(ctx, rater);
  if (why !== undefined) {
    await record(ctx, 'surveys.answer_refused', { hall_id, subject_id: survey_id });
    return new RememberedRefusal(why);
  }
  const found = await ctx.tx.maybe(findSurvey, { id: survey_id });
  if (rater === 'stranger' || found === undefined) throw new Refusal('kit.not_found', { field: 'survey_id' });
  refuseIf(found.state === 'running' && (await isAsked(ctx, of)) ? undefined : 'surveys.over');
  refuseIf(whyNotFit(questionsOf(found), answers), { field: 'answers' });
  const marked = await ctx.tx.maybe(markAnswered, { hall_id, survey_id, ticket_id });
  if (marked === undefined) throw new Refusal('surveys.answered_already');
  const questions = answers.map((_, n) => n);
  await ctx.tx.run(countAnswers, { hall_id, survey_id, ...marked, questions, choices: answers });
  if (isNamed(found, input.anonymous))
    await ctx.tx.run(keepNamed, {
      ...{ hall_id, survey_id, ticket_id },
      ...{ answers: JSON.stringify(answers), at: ctx.now },
    });
  return { done: true as const };
}

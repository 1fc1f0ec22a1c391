import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { allHalls } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { shareOf } from './asking.ts';
import { resultIn } from './results.ts';
import { answeredOf, findSurvey, type ListedRow, latestSurveys, type SurveyRow } from './store.ts';

/** Whether somebody may do this in every one of some halls; each hall is asked about once, however many surveys name it. */
function everywhere(ctx: Ctx, permission: string): (halls: readonly number[]) => boolean {
  const known = new Map<number, boolean>();
  return halls =>
    halls.every(hall => {
      const may = known.get(hall) ?? ctx.may(permission, hall);
      known.set(hall, may);
      return may;
    });
}

/** The surveys of some halls as a list shows them, with how many were asked there and how many answered. */
async function listed(ctx: Ctx, hall_ids: readonly number[]) {
  const rows = await ctx.tx.rows(latestSurveys, { halls: hall_ids });
  const counts = await ctx.tx.rows(answeredOf, { hall_ids, survey_ids: rows.map(of => of.id) });
  const sizes = new Map(counts.map(one => [one.survey_id, one]));
  const [drafts, approves] = [everywhere(ctx, 'surveys.draft'), everywhere(ctx, 'surveys.approve')];
  const mayOf = (of: ListedRow) => {
    const open = of.state !== 'closed' && of.state !== 'dropped' && drafts(of.halls);
    const other = of.state === 'drafted' && of.drafted_by !== ctx.actor.id;
    return {
      approve: other && approves(of.halls),
      drop: open && of.state !== 'running',
      close: open && of.state === 'running',
    };
  };
  return rows.map(of => ({
    ...{ id: of.id, state: of.state, title: { zh: of.title_zh, en: of.title_en } },
    ...{ anonymous: of.anonymous, starts_on: of.starts_on, ends_on: of.ends_on, halls: of.halls.length },
    ...{ share: shareOf(of), result: of.result },
    ...{ asked: sizes.get(of.id)?.asked ?? 0, answered: sizes.get(of.id)?.answered ?? 0 },
    drafter: { zh: of.drafter, en: of.drafter_en },
    decider: of.decider === null ? null : { zh: of.decider, en: of.decider_en ?? of.decider },
    may: mayOf(of),
  }));
}

/** The surveys put to the customers of one hall (SVC-15). */
export async function surveysOfHall(ctx: Ctx, { hall_id }: { hall_id: number }) {
  return { may_draft: ctx.may('surveys.draft', hall_id), surveys: await listed(ctx, [hall_id]) };
}

/** The halls whose surveys somebody reads from above. */
const hallsInReach = async (ctx: Ctx) =>
  (await ctx.tx.rows(allHalls, {})).filter(hall => ctx.may('surveys.over_halls', hall.id));

/** The surveys of every hall in reach (SVC-15). */
export async function surveysOverHalls(ctx: Ctx) {
  const halls = await hallsInReach(ctx);
  return {
    may_draft: halls.some(hall => ctx.may('surveys.draft', hall.id)),
    halls: halls.map(hall => ({ id: hall.id, name: { zh: hall.name_zh, en: hall.name_en } })),
    surveys: await listed(
      ctx,
      halls.map(hall => hall.id),
    ),
  };
}

interface Chosen {
  survey_id: Id;
}
async function chosen(ctx: Ctx, survey_id: Id, among: ReadonlySet<number>): Promise<SurveyRow> {
  const of = await ctx.tx.maybe(findSurvey, { id: survey_id });
  if (of?.halls.some(hall => among.has(hall)) !== true)
    throw new Refusal('kit.not_found', { field: 'survey_id' });
  return of;
}

/** What the customers of one hall answered to a survey, once it is over (SVC-15). */
export async function resultOfHall(ctx: Ctx, { hall_id, survey_id }: Chosen & { hall_id: number }) {
  const of = await chosen(ctx, survey_id, new Set([hall_id]));
  const least = await normValue(ctx, hall_id, 'survey_group_least');
  const { by_hall: _, ...result } = await resultIn(ctx, of, [hall_id], least);
  return result;
}

/** The same of every hall in reach: together, and hall by hall (SVC-15). */
export async function resultOverHalls(ctx: Ctx, { survey_id }: Chosen) {
  const halls = await hallsInReach(ctx);
  const names = new Map(halls.map(hall => [hall.id, { zh: hall.name_zh, en: hall.name_en }]));
  const of = await chosen(ctx, survey_id, new Set(names.keys()));
  const least = await normValue(ctx, halls[0]?.id ?? 0, 'survey_group_least');
  const reach = of.halls.filter(hall => names.has(hall));
  const { by_hall, ...result } = await resultIn(ctx, of, reach, least);
  return {
    ...result,
    by_hall: by_hall.flatMap(one => {
      const name = names.get(one.id);
      return name === undefined ? [] : [{ ...one, name }];
    }),
  };
}

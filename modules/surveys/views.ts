import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { allHalls } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { questionsOf, shareOf } from './asking.ts';
import { isEnough, meanOf, promotersOf, shownClasses } from './groups.ts';
import { choicesOf, type Question } from './questions.ts';
import { asksOf, latestSurveys, type SurveyRow, samplesOf, talliesOf } from './store.ts';

type Of<T> = readonly (T & { hall_id: number; survey_id: Id; class: string })[];
interface Counted {
  samples: Of<{ served: number; drawn: number }>;
  asks: Of<{ asked: number; answered: number }>;
  tallies: Of<{ question: number; choice: number; count: number }>;
}

/** The counts of some surveys in some halls: three statements, however many. */
async function countedIn(ctx: Ctx, hall_ids: number[], survey_ids: Id[]): Promise<Counted> {
  const of = { hall_ids, survey_ids };
  return {
    samples: await ctx.tx.rows(samplesOf, of),
    asks: await ctx.tx.rows(asksOf, of),
    tallies: await ctx.tx.rows(talliesOf, of),
  };
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((total, one) => total + of(one), 0);

/** How a question was answered by some: how often each choice, and its one figure where it has one. */
function answered(of: Question, index: number, tallies: Counted['tallies']) {
  const mine = tallies.filter(one => one.question === index);
  const counts = choicesOf(of).map((_, choice) =>
    sum(
      mine.filter(one => one.choice === choice),
      one => one.count,
    ),
  );
  const figures = { score: meanOf(counts), recommend: promotersOf(counts), choice: null };
  return { counts, figure: figures[of.kind] };
}

/** What one hall, or several together, answered; nothing of a group too small to hide in (SVC-15). */
function resultOf(of: SurveyRow, counted: Counted, least: number) {
  const questions = questionsOf(of);
  const mine = <T extends { survey_id: Id }>(all: readonly T[]) => all.filter(one => one.survey_id === of.id);
  const [samples, asks, tallies] = [mine(counted.samples), mine(counted.asks), mine(counted.tallies)];
  const classes = [...new Set([...samples, ...asks].map(one => one.class))].sort();
  const groups = classes.map(name => ({
    class: name,
    served: sum(
      samples.filter(one => one.class === name),
      one => one.served,
    ),
    drawn: sum(
      samples.filter(one => one.class === name),
      one => one.drawn,
    ),
    asked: sum(
      asks.filter(one => one.class === name),
      one => one.asked,
    ),
    answered: sum(
      asks.filter(one => one.class === name),
      one => one.answered,
    ),
  }));
  const shown = shownClasses(groups, least);
  const total = {
    ...{ served: sum(groups, one => one.served), drawn: sum(groups, one => one.drawn) },
    ...{ asked: sum(groups, one => one.asked), answered: sum(groups, one => one.answered) },
  };
  return {
    ...total,
    share: total.asked === 0 ? null : Math.round((total.answered / total.asked) * 1000) / 10,
    enough: isEnough(total.answered, least),
    questions: isEnough(total.answered, least) ? questions.map((one, n) => answered(one, n, tallies)) : [],
    classes: groups.map(one => ({
      ...one,
      questions: shown.has(one.class)
        ? questions.map((of_one, n) =>
            answered(
              of_one,
              n,
              tallies.filter(tally => tally.class === one.class),
            ),
          )
        : null,
    })),
  };
}

type Row = Awaited<ReturnType<typeof latest>>[number];
const latest = (ctx: Ctx) => ctx.tx.rows(latestSurveys, {});

const surveyShown = (ctx: Ctx, of: Row) => {
  const all = (permission: string) => of.halls.every(hall => ctx.may(permission, hall));
  const drafts = all('surveys.draft');
  return {
    ...{ id: of.id, state: of.state, title: { zh: of.title_zh, en: of.title_en } },
    ...{ anonymous: of.anonymous, starts_on: of.starts_on, ends_on: of.ends_on, halls: of.halls.length },
    ...{ questions: questionsOf(of), share: shareOf(of), result: of.result },
    drafter: { zh: of.drafter, en: of.drafter_en },
    decider: of.decider === null ? null : { zh: of.decider, en: of.decider_en ?? of.decider },
    may: {
      approve: of.state === 'drafted' && of.drafted_by !== ctx.actor.id && all('surveys.approve'),
      drop: (of.state === 'drafted' || of.state === 'approved') && drafts,
      close: of.state === 'running' && drafts,
    },
  };
};

/** The surveys put to the customers of one hall, with what they answered there (SVC-15). */
export async function surveysOfHall(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const rows = (await latest(ctx)).filter(of => of.halls.includes(hall_id));
  const counted = await countedIn(
    ctx,
    [hall_id],
    rows.map(of => of.id),
  );
  const least = await normValue(ctx, hall_id, 'survey_group_least');
  return {
    least,
    may_draft: ctx.may('surveys.draft', hall_id),
    surveys: rows.map(of => ({ ...surveyShown(ctx, of), result_here: resultOf(of, counted, least) })),
  };
}

/** The surveys of every hall in reach: together, and hall by hall (SVC-15). */
export async function surveysOverHalls(ctx: Ctx) {
  const halls = (await ctx.tx.rows(allHalls, {})).filter(hall => ctx.may('surveys.over_halls', hall.id));
  const reach = new Map(halls.map(hall => [hall.id, { zh: hall.name_zh, en: hall.name_en }]));
  const rows = (await latest(ctx)).filter(of => of.halls.some(hall => reach.has(hall)));
  const counted = await countedIn(
    ctx,
    [...reach.keys()],
    rows.map(of => of.id),
  );
  const least = await normValue(ctx, halls[0]?.id ?? 0, 'survey_group_least');
  const within = (hall: number): Counted => ({
    samples: counted.samples.filter(one => one.hall_id === hall),
    asks: counted.asks.filter(one => one.hall_id === hall),
    tallies: counted.tallies.filter(one => one.hall_id === hall),
  });
  return {
    least,
    may_draft: halls.some(hall => ctx.may('surveys.draft', hall.id)),
    halls: halls.map(hall => ({ id: hall.id, name: { zh: hall.name_zh, en: hall.name_en } })),
    surveys: rows.map(of => ({
      ...surveyShown(ctx, of),
      result_here: resultOf(of, counted, least),
      by_hall: of.halls.flatMap(hall => {
        const name = reach.get(hall);
        if (name === undefined) return [];
        const { classes: _, ...result } = resultOf(of, within(hall), least);
        return [{ id: hall, name, ...result }];
      }),
    })),
  };
}

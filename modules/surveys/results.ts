import type { Ctx } from '../../kit/ctx.ts';
import { questionsOf } from './asking.ts';
import { isOver, isTotalShown, meanOf, promotersOf, shownGroups } from './groups.ts';
import { choicesOf, type Question } from './questions.ts';
import { asksOf, type SurveyRow, samplesOf, talliesOf } from './store.ts';

interface Of {
  hall_id: number;
  class: string;
}
/** What was counted somewhere. */
interface Counted {
  samples: (Of & { served: number; drawn: number })[];
  asks: (Of & { asked: number; answered: number })[];
  tallies: (Of & { question: number; choice: number; count: number })[];
}
const nothing = (): Counted => ({ samples: [], asks: [], tallies: [] });

const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((total, one) => total + of(one), 0);

/** The same by hall or by class; every row is looked at once, however many the parts. */
function parted<Key>(counted: Counted, keyOf: (of: Of) => Key): Map<Key, Counted> {
  const parts = new Map<Key, Counted>();
  const partOf = (row: Of): Counted => {
    const key = keyOf(row);
    const part = parts.get(key) ?? nothing();
    parts.set(key, part);
    return part;
  };
  for (const one of counted.samples) partOf(one).samples.push(one);
  for (const one of counted.asks) partOf(one).asks.push(one);
  for (const one of counted.tallies) partOf(one).tallies.push(one);
  return parts;
}

const sizesOf = ({ samples, asks }: Counted) => ({
  ...{ served: sum(samples, one => one.served), drawn: sum(samples, one => one.drawn) },
  ...{ asked: sum(asks, one => one.asked), answered: sum(asks, one => one.answered) },
});

/** How every question was answered by some: how often each choice, and its one figure where it has one. */
function answersTo(questions: readonly Question[], tallies: Counted['tallies']) {
  const all = questions.map(one => ({ kind: one.kind, counts: choicesOf(one).map(() => 0) }));
  for (const one of tallies) {
    const counts = all[one.question]?.counts;
    if (counts !== undefined) counts[one.choice] = (counts[one.choice] ?? 0) + one.count;
  }
  return all.map(({ kind, counts }) => {
    const figures = { score: meanOf, recommend: promotersOf, choice: () => null };
    return { counts, figure: figures[kind](counts) };
  });
}

/** What one place answered; without a word of it where it is not to be shown. */
function totalOf(questions: readonly Question[], counted: Counted, shown: boolean) {
  const sizes = sizesOf(counted);
  return {
    ...sizes,
    share: sizes.asked === 0 ? null : Math.round((sizes.answered / sizes.asked) * 1000) / 10,
    shown,
    questions: shown ? answersTo(questions, counted.tallies) : [],
  };
}

/**
 * The classes that are shown over some halls: of each, what no hall shows by itself is as good as a group of its own,
 * since whoever reads the halls takes away what they show. In one hall these are the classes it shows.
 */
function classesShown(halls: Iterable<[number, Counted]>, shown: ReadonlySet<number>, least: number) {
  const left = new Map<string, number>();
  for (const [hall, { asks }] of halls) {
    const groups = asks.map(one => ({ key: one.class, answered: one.answered }));
    const own = shown.has(hall) ? shownGroups(groups, least) : new Set<string>();
    for (const { key, answered } of groups)
      left.set(key, (left.get(key) ?? 0) + (own.has(key) ? 0 : answered));
  }
  const groups = [...left].map(([key, answered]) => ({ key, answered }));
  const large = shownGroups(groups, least);
  return new Set(groups.filter(one => one.answered === 0 || large.has(one.key)).map(one => one.key));
}

/**
 * The result of a survey in the halls somebody reaches: together, class by class, and hall by hall (SVC-15). Which halls
 * are shown follows from all halls of the survey, the same wherever it is read: no page gives away what another hides.
 */
export async function resultIn(ctx: Ctx, of: SurveyRow, reach: readonly number[], least: number) {
  const over = isOver(of.state);
  const questions = questionsOf(of);
  const survey_ids = [of.id];
  const asks = await ctx.tx.rows(asksOf, { hall_ids: over ? of.halls : reach, survey_ids });
  const reached = new Set(reach);
  const counted: Counted = {
    asks: asks.filter(one => reached.has(one.hall_id)),
    samples: await ctx.tx.rows(samplesOf, { hall_ids: reach, survey_ids }),
    tallies: over ? await ctx.tx.rows(talliesOf, { hall_ids: reach, survey_ids }) : [],
  };
  const everywhere = parted({ ...nothing(), asks }, one => one.hall_id);
  const groups = [...everywhere].map(([key, part]) => ({ key, answered: sizesOf(part).answered }));
  const shown = over ? shownGroups(groups, least) : new Set<number>();
  const hidden = groups.filter(one => reached.has(one.key) && one.answered > 0 && !shown.has(one.key));
  const together = sizesOf(counted).answered;
  const all =
    over &&
    isTotalShown(
      together,
      hidden.map(one => one.answered),
      least,
    );
  const halls = parted(counted, one => one.hall_id);
  const classes = [...parted(counted, one => one.class)]
    .map(([key, part]) => ({ key, part, ...sizesOf(part) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const own = all ? classesShown(halls, shown, least) : new Set<string>();
  return {
    ...{ least, questions },
    result_here: {
      ...totalOf(questions, counted, all),
      classes: classes.map(({ key, part, ...sizes }) => ({
        ...{ class: key, ...sizes },
        questions: sizes.answered > 0 && own.has(key) ? answersTo(questions, part.tallies) : null,
      })),
    },
    by_hall: reach.map(id => ({
      id,
      ...totalOf(questions, halls.get(id) ?? nothing(), shown.has(id)),
    })),
  };
}

import { addDays, businessDay, day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { allHalls } from '../halls/index.ts';
import { type Asked, type Evidence, evidence, normValue } from '../norms/index.ts';
import { learners } from '../people/index.ts';
import { rateOf, weekOf } from './question.ts';
import { ratesByAnswer, ratesByHall, ratesByPerson, ratesByWeek } from './quiz_store.ts';
import { reportsInHall } from './report_store.ts';
import { latestArticles } from './store.ts';

/** How far back rates look, weeks: long enough that a few questions a week make a figure. */
const told_weeks = 12;

/** Who answers test questions: those who serve, and the floor. */
export const tested = [...learners, 'floor_advisor', 'call_agent'] as const;

const sinceOf = (day: string): string => addDays(weekOf(day), -7 * (told_weeks - 1));

/** The figures of some halls: by week, topic and answer. */
async function figuresOf(ctx: Ctx, halls: readonly number[], since: string) {
  const titles = new Map((await ctx.tx.rows(latestArticles, {})).map(one => [one.code, one]));
  const answers = await ctx.tx.rows(ratesByAnswer, { halls, since });
  const weeks = await ctx.tx.rows(ratesByWeek, { halls, since });
  const sum = (all: readonly { asked: number; correct: number }[]) => ({
    asked: all.reduce((n, one) => n + one.asked, 0),
    correct: all.reduce((n, one) => n + one.correct, 0),
  });
  const shown = <Of extends { asked: number; correct: number }>(of: Of) => ({
    asked: of.asked,
    rate: rateOf(of),
  });
  const topics = [...new Set(answers.map(one => one.topic))];
  return {
    whole: shown(sum(answers)),
    weeks: weeks.map(one => ({ week: one.week, ...shown(one) })),
    topics: topics.map(topic => ({ topic, ...shown(sum(answers.filter(one => one.topic === topic))) })),
    answers: answers.map(one => {
      const title = titles.get(one.code);
      const say = { zh: title?.title_zh ?? one.code, en: title?.title_en ?? one.code };
      return { code: one.code, topic: one.topic, say, ...shown(one) };
    }),
  };
}

/** How right the people of one hall are, each by name: for whoever leads it (SVC-04). */
export async function ratesIn(ctx: Ctx, input: { hall_id: number }) {
  const since = sinceOf(businessDay(ctx.now));
  const people = await ctx.tx.rows(ratesByPerson, { hall_id: input.hall_id, since, roles: tested });
  return {
    target: await normValue(ctx, input.hall_id, 'answer_rate_target'),
    since,
    ...(await figuresOf(ctx, [input.hall_id], since)),
    people: people.map(one => ({
      name: { zh: one.name, en: one.name_en },
      ...{ asked: one.asked, rate: rateOf(one) },
    })),
  };
}

/** The same over every hall within reach, hall by hall; nobody is named. */
export async function ratesBelow(ctx: Ctx) {
  const halls = (await ctx.tx.rows(allHalls, {})).filter(one => ctx.may('knowledge.rates', one.id));
  const ids = halls.map(one => one.id);
  const since = sinceOf(businessDay(ctx.wall_now));
  const by = await ctx.tx.rows(ratesByHall, { halls: ids, since });
  const names = new Map(halls.map(one => [one.id, { zh: one.name_zh, en: one.name_en }]));
  return {
    target: await normValue(ctx, 0, 'answer_rate_target'),
    since,
    ...(await figuresOf(ctx, ids, since)),
    halls: by.map(one => ({
      hall_id: one.hall_id,
      name: names.get(one.hall_id) ?? { zh: '', en: '' },
      ...{ asked: one.asked, rate: rateOf(one) },
    })),
  };
}

/** How far back the reports of a hall are counted, days. */
const reported_days = 28;

// The clause's page: how right the hall is by its test questions, and whether wrong answers were put right in time (SVC-04).
evidence('SVC-04', async (ctx: Ctx, asked: Asked): Promise<Partial<Evidence>> => {
  const { hall_id } = asked;
  const since = sinceOf(asked.day);
  const weeks = await ctx.tx.rows(ratesByWeek, { halls: [hall_id], since });
  const all = weeks.reduce(
    (sum, one) => ({ asked: sum.asked + one.asked, correct: sum.correct + one.correct }),
    {
      asked: 0,
      correct: 0,
    },
  );
  const rate = rateOf(all);
  const back = { hall_id, since: later(ctx.now, -reported_days * day_ms) };
  const reports = await ctx.tx.maybe(reportsInHall, back);
  if (rate === null && (reports?.reported ?? 0) === 0) return {};
  const target = await normValue(ctx, hall_id, 'answer_rate_target');
  return {
    kind: 'measured',
    total: all.asked,
    target,
    days: weeks.map(one => {
      const share = rateOf(one);
      return { day: one.week, share, met: share === null || share >= target };
    }),
    figures: [
      {
        ...{ id: 'rate', say: { zh: '测试题正确率', en: 'Right answers to test questions' } },
        ...{ unit: { zh: '%', en: '%' }, as: 'share', value: rate ?? 0 },
        tone: rate === null || rate >= target ? 'ok' : 'warn',
      },
      {
        ...{ id: 'asked', say: { zh: '答题数', en: 'Questions answered' }, unit: null },
        ...{ as: 'count', value: all.asked, tone: 'plain' },
      },
      {
        ...{ id: 'reported', say: { zh: '反映答案不对', en: 'Answers said to be wrong' }, unit: null },
        ...{ as: 'count', value: reports?.reported ?? 0, tone: 'plain' },
      },
      {
        ...{ id: 'late', say: { zh: '更正超时', en: 'Put right too late' }, unit: null },
        ...{ as: 'count', value: reports?.late ?? 0, tone: (reports?.late ?? 0) === 0 ? 'ok' : 'warn' },
      },
    ],
  };
});

import { z } from 'zod';
import type { Ctx } from '../../kit/ctx.ts';
import { exportable, tableFile } from '../../kit/export.ts';
import { choicesOf } from './questions.ts';
import { results as words } from './ui/words.ts';
import { resultOfHall, resultOverHalls } from './views.ts';

type Over = Awaited<ReturnType<typeof resultOverHalls>>;
type Found = Omit<Over, 'by_hall'> & { by_hall?: Over['by_hall'] };
type Result = Omit<Found['result_here'], 'classes'>;

/** Every question of a survey, choice by choice, as one place answered it. */
function rowsOf(ctx: Ctx, where: string, of: Found, result: Result) {
  const sizes = [result.served, result.drawn, result.asked, result.answered, result.share ?? ''];
  return of.questions.flatMap((question, n) =>
    choicesOf(question).map((choice, index) => [
      ...[where, question[ctx.language], choice[ctx.language]],
      result.questions[n]?.counts[index] ?? '',
      ...sizes,
    ]),
  );
}

// The result of a survey as counts: no visit and no person is in it, no group too small to hide in, and nothing before it is over (SVC-15).
exportable('surveys', {
  say: { zh: '客户调查结果', en: 'Results of a survey' },
  personal: false,
  may: 'surveys.read',
  file: async (ctx, { hall_id, about }, mark) => {
    const say = (of: { zh: string; en: string }) => of[ctx.language];
    const heads = [
      ...[words.where, words.question, words.choice, words.count],
      ...[words.served, words.drawn, words.asked, words.answered, words.share],
    ].map(say);
    const survey_id = z.uuid().safeParse(about.survey).data;
    if (survey_id === undefined) return tableFile('survey.csv', [heads], mark);
    const over = about.over === 'yes';
    const of: Found = over
      ? await resultOverHalls(ctx, { survey_id })
      : await resultOfHall(ctx, { hall_id, survey_id });
    const places = of.by_hall?.flatMap(one => rowsOf(ctx, say(one.name), of, one)) ?? [];
    const rows = rowsOf(ctx, say(words.together), of, of.result_here);
    return tableFile('survey.csv', [heads, ...rows, ...places], mark);
  },
});

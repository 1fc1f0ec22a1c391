import type { Ctx } from '../../kit/ctx.ts';
import { exportable, tableFile } from '../../kit/export.ts';
import { choicesOf } from './questions.ts';
import { results as words } from './ui/words.ts';
import { surveysOfHall, surveysOverHalls } from './views.ts';

type Shown = Awaited<ReturnType<typeof surveysOfHall>>['surveys'][number];
type Result = Omit<Shown['result_here'], 'classes'>;

/** Every question of a survey, choice by choice, as one place answered it. */
function rowsOf(ctx: Ctx, where: string, of: Shown, result: Result) {
  const sizes = [result.served, result.drawn, result.asked, result.answered, result.share ?? ''];
  return of.questions.flatMap((question, n) =>
    choicesOf(question).map((choice, index) => [
      ...[where, question[ctx.language], choice[ctx.language]],
      result.questions[n]?.counts[index] ?? '',
      ...sizes,
    ]),
  );
}

// The result of a survey as counts: no visit and no person is in it, and no group too small to hide in (SVC-15).
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
    const over = about.over === 'yes';
    const found = over ? await surveysOverHalls(ctx) : await surveysOfHall(ctx, { hall_id });
    const of = found.surveys.find(one => one.id === about.survey);
    if (of === undefined) return tableFile('survey.csv', [heads], mark);
    const places =
      'by_hall' in of
        ? (of.by_hall as (Result & { name: { zh: string; en: string } })[]).map(one =>
            rowsOf(ctx, say(one.name), of, one),
          )
        : [];
    const rows = [...rowsOf(ctx, say(words.together), of, of.result_here), ...places.flat()];
    return tableFile('survey.csv', [heads, ...rows], mark);
  },
});

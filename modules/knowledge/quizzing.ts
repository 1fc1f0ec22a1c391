import { addDays, businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import { normValue, witness } from '../norms/index.ts';
import { offeredNow } from './offered.ts';
import { choicesOf, drawn, type QuestionRow, question, rateOf, weekOf, whyNotTaken } from './question.ts';
import {
  holdQuestion,
  keepTest,
  questionsInUse,
  questionsNamed,
  questionsOfCode,
  rateOfPerson,
  type TestRow,
  testsOfWeek,
} from './quiz_store.ts';
import { articleInForce } from './store.ts';

/** A test question is written on an answer in force: one of its choices is right (SVC-04). */
export async function makeQuestion(
  ctx: Ctx,
  input: { code: string; ask: Words; choices: readonly Words[]; right_choice: number },
) {
  const of = await ctx.tx.maybe(articleInForce, { code: input.code });
  if (of === undefined || of.scene !== null) throw new Refusal('knowledge.not_offered', { field: 'code' });
  refuseIf(input.right_choice < input.choices.length ? undefined : 'knowledge.which_is_right', {
    field: 'right_choice',
  });
  const id = ctx.newId();
  const row = {
    ...{ hall_id: 0, id, code: of.code, version: of.version, ask_zh: input.ask.zh, ask_en: input.ask.en },
    ...{ choices: JSON.stringify(input.choices), right_choice: input.right_choice },
    ...{ made_by: ctx.actor.id, made_at: ctx.wall_now },
  };
  await begin(ctx, question, row, 'make', { facts: { code: of.code, version: of.version } });
  return { question_id: id };
}

/** The answer has changed since a question was made: the question is set aside until somebody has looked (SVC-04). */
export async function outdateQuestions(ctx: Ctx, code: string): Promise<void> {
  for (const of of await ctx.tx.rows(questionsOfCode, { code }))
    if (of.state === 'in_use')
      await move(ctx, question, of, 'outdate', { facts: { code, version: of.version } });
}

/** A question that was set aside is still right under the answer of today, or is asked no more. */
export async function pressQuestion(ctx: Ctx, input: { question_id: Id; verb: 'confirm' | 'retire' }) {
  const of = await ctx.tx.maybe(holdQuestion, { id: input.question_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'question_id' });
  if (input.verb === 'retire') await move(ctx, question, of, 'retire', { facts: { code: of.code } });
  else {
    const now = await ctx.tx.maybe(articleInForce, { code: of.code });
    if (now === undefined) throw new Refusal('knowledge.not_offered', { field: 'question_id' });
    await move(ctx, question, of, 'confirm', {
      set: { version: now.version },
      facts: { code: of.code, version: now.version },
    });
  }
  return { question_id: of.id };
}

/** What was drawn for whoever asks, this week, and what they have answered of it. */
async function weekFor(ctx: Ctx, hall_id: number) {
  const week = weekOf(businessDay(ctx.now));
  const tests = await ctx.tx.rows(testsOfWeek, { hall_id, person_id: ctx.actor.id, week });
  const answered = tests.map(one => one.question_id);
  const offered = new Set((await offeredNow(ctx)).map(one => one.code));
  const all = (await ctx.tx.rows(questionsInUse, {})).filter(one => offered.has(one.code));
  const mine = drawn(
    all.map(one => one.id),
    {
      ...{ person_id: ctx.actor.id, week, answered, secret: ctx.secretOf('knowledge week') },
      count: await normValue(ctx, hall_id, 'test_questions_weekly'),
    },
  );
  return { week, tests, answered, mine };
}

/** How far back one's own rate looks, weeks. */
const own_weeks = 12;

/** The test questions of my week: those I answered with what is right, those to come without; and my own rate (SVC-04). */
export async function myWeek(ctx: Ctx, hall_id: number) {
  const { week, tests, mine } = await weekFor(ctx, hall_id);
  const rows = await ctx.tx.rows(questionsNamed, { ids: mine });
  const offered = await offeredNow(ctx);
  const since = addDays(week, -7 * own_weeks);
  const own = await ctx.tx.maybe(rateOfPerson, { hall_id, person_id: ctx.actor.id, since });
  const questions = mine.flatMap(id => {
    const of = rows.find(one => one.id === id);
    const test = tests.find(one => one.question_id === id);
    const right = offered.find(one => one.code === of?.code);
    return of === undefined ? [] : [asked(of, test, right)];
  });
  return { week, questions, asked: own?.asked ?? 0, rate: rateOf(own ?? { asked: 0, correct: 0 }) };
}

type Held = Awaited<ReturnType<typeof offeredNow>>[number];

/** A question as its person sees it: nothing tells which choice is right before they chose. */
function asked(of: QuestionRow, test: TestRow | undefined, article: Held | undefined) {
  const shown = { id: of.id, ask: { zh: of.ask_zh, en: of.ask_en }, choices: choicesOf(of) };
  if (test === undefined) return { ...shown, given: null };
  const answer =
    article === undefined
      ? null
      : {
          ...{ version: article.version, title: { zh: article.title_zh, en: article.title_en } },
          answer: { zh: article.answer_zh, en: article.answer_en },
        };
  return {
    ...shown,
    given: { choice: test.choice, right_choice: of.right_choice, correct: test.correct, answer },
  };
}

/** A question of the week is answered, once; what is right is told with its answer (SVC-04). */
export async function takeTest(ctx: Ctx, input: { hall_id: number; question_id: Id; choice: number }) {
  const { hall_id, question_id, choice } = input;
  const { week, mine, answered } = await weekFor(ctx, hall_id);
  refuseIf(whyNotTaken(question_id, { drawn: mine, answered }), { field: 'question_id' });
  const of = await ctx.tx.maybe(holdQuestion, { id: question_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'question_id' });
  refuseIf(choice < choicesOf(of).length ? undefined : 'knowledge.which_is_right', { field: 'choice' });
  const article = (await offeredNow(ctx)).find(one => one.code === of.code);
  const correct = choice === of.right_choice;
  await ctx.tx.run(keepTest, {
    ...{ hall_id, id: ctx.newId(), person_id: ctx.actor.id, week, question_id, choice, correct },
    ...{ code: of.code, version: of.version, topic: article?.topic ?? 'other', now: ctx.now },
  });
  await record(ctx, 'knowledge.test', {
    ...{ hall_id, subject_id: question_id },
    facts: { code: of.code, version: of.version, correct },
  });
  return { question_id, correct, right_choice: of.right_choice };
}

witness('knowledge.test', { zh: '答了一道测试题', en: 'A test question answered' }, 'SVC-04');
witness('knowledge.question.make', { zh: '出测试题', en: 'A test question made' }, 'SVC-04');

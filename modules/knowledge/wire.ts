import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { mark_form, scene_codes, topic_codes } from './topics.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const hall_id = z.coerce.number().int();
const topic = z.enum(topic_codes);

/** A report that an answer is wrong, as its hall and its owner read it. */
export const reportSchema = z.object({
  id: z.string(),
  hall_id: z.number(),
  hall: words,
  state: z.enum(['open', 'late', 'corrected', 'upheld']),
  version: z.number(),
  said: z.string(),
  by: words.nullable(),
  at: z.string(),
  due_at: z.string(),
  late: z.boolean(),
  /** A draft that is to put it right is under way. */
  drafted: z.boolean(),
  settled_at: z.string().nullable(),
  settler: words.nullable(),
  answer: z.string().nullable(),
});

export const answers = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/knowledge/answers',
  summary: {
    zh: '现行答案：版本、到期、是否被反映',
    en: 'The answers in force: version, end, whether doubted',
  },
  may: 'knowledge.use',
  params: z.object({ hall_id }),
  answer: z.object({
    answers: z.array(
      z.object({
        code: z.string(),
        mark: z.string(),
        topic,
        version: z.number(),
        say: words,
        answer: words,
        keywords: z.string(),
        valid_until: z.string(),
        ends_soon: z.boolean(),
        doubted: z.boolean(),
      }),
    ),
    phrases: z.array(z.object({ code: z.string(), scene: z.enum(scene_codes), say: words })),
  }),
});

export const report = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/knowledge/reports',
  summary: { zh: '反映这条答案不对', en: 'Say that an answer is wrong' },
  may: 'knowledge.report',
  params: z.object({ hall_id }),
  body: z.strictObject({
    article: z.string().regex(mark_form),
    said: z.string().trim().min(4).max(300),
  }),
  answer: z.object({ report_id: z.string(), due_at: z.string() }),
});

export const see = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/knowledge/reports/:report_id/see',
  summary: { zh: '看过处理结果', en: 'Read what became of a report' },
  may: 'knowledge.report',
  params: z.object({ hall_id, report_id: z.uuid() }),
  answer: z.object({ report_id: z.string() }),
});

const asked = z.object({
  id: z.string(),
  ask: words,
  choices: z.array(words),
  given: z
    .object({
      choice: z.number(),
      right_choice: z.number(),
      correct: z.boolean(),
      answer: z.object({ version: z.number(), title: words, answer: words }).nullable(),
    })
    .nullable(),
});

export const mine = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/knowledge/mine',
  summary: {
    zh: '我的测试题、正确率和反映的答案',
    en: 'My test questions, my rate, what I said was wrong',
  },
  may: 'knowledge.use',
  params: z.object({ hall_id }),
  answer: z.object({
    week: z
      .object({
        week: z.string(),
        questions: z.array(asked),
        asked: z.number(),
        rate: z.number().nullable(),
      })
      .nullable(),
    reports: z.array(reportSchema.extend({ title: words, seen: z.boolean() })),
  }),
});

export const test = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/knowledge/tests',
  summary: { zh: '答一道本周的测试题', en: 'Answer a test question of the week' },
  may: 'knowledge.test',
  params: z.object({ hall_id }),
  body: z.strictObject({ question_id: z.uuid(), choice: z.number().int().min(0).max(9) }),
  answer: z.object({ question_id: z.string(), correct: z.boolean(), right_choice: z.number() }),
});

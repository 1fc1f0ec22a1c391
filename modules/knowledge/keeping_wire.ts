import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { scene_codes, topic_codes } from './topics.ts';
import { reportSchema } from './wire.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const topic = z.enum(topic_codes);
const scene = z.enum(scene_codes).nullable();
const states = z.enum(['drafted', 'approved', 'in_force', 'superseded', 'withdrawn', 'expired', 'dropped']);
const verb = z.enum(['approve', 'withdraw', 'drop', 'restore']);
const code = z.string().regex(/^[a-z][a-z0-9_]{1,30}$/);

export const base = endpoint({
  method: 'GET',
  path: '/api/knowledge',
  summary: { zh: '知识库：每条答案的状态、到期、反映、测试题', en: 'The knowledge base, answer by answer' },
  may: 'knowledge.read',
  answer: z.object({
    may_draft: z.boolean(),
    leads: z.boolean(),
    today: z.string(),
    articles: z.array(
      z.object({
        code: z.string(),
        topic,
        scene,
        say: words,
        answer: words,
        keywords: z.string(),
        state: states,
        version: z.number(),
        valid_until: z.string(),
        ends_soon: z.boolean(),
        owner: words.nullable(),
        mine: z.boolean(),
        draft: states.nullable(),
        reports: z.number(),
        late: z.number(),
        due_at: z.string().nullable(),
        questions: z.number(),
        stale: z.number(),
      }),
    ),
  }),
});

const person = z.object({ id: z.string(), name: words });

export const oneArticle = endpoint({
  method: 'GET',
  path: '/api/knowledge/articles/:code',
  summary: {
    zh: '一条答案：各版本、反映、测试题',
    en: 'One answer: its versions, reports and test questions',
  },
  may: 'knowledge.read',
  params: z.object({ code }),
  answer: z.object({
    code: z.string(),
    today: z.string(),
    keeps: z.boolean(),
    versions: z.array(
      z.object({
        id: z.string(),
        version: z.number(),
        state: states,
        topic,
        scene,
        say: words,
        answer: words,
        keywords: z.string(),
        source: z.string(),
        reason: z.string(),
        valid_from: z.string(),
        valid_until: z.string(),
        owner_id: z.string().nullable(),
        owner: words.nullable(),
        drafter: words.nullable(),
        approver: words.nullable(),
        drafted_at: z.string(),
        since: z.string().nullable(),
        ended_at: z.string().nullable(),
        ended_why: z.string().nullable(),
        own: z.boolean(),
        verbs: z.array(z.object({ verb, why: words.nullable() })),
      }),
    ),
    reports: z.array(reportSchema.extend({ may_uphold: z.boolean() })),
    questions: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['in_use', 'stale', 'retired']),
        version: z.number(),
        ask: words,
        choices: z.array(words),
        right_choice: z.number(),
      }),
    ),
    owners: z.array(person),
    me: z.string(),
  }),
});

export const owners = endpoint({
  method: 'GET',
  path: '/api/knowledge/owners',
  summary: { zh: '可以负责答案的人', en: 'Who may answer for an answer' },
  may: 'knowledge.draft',
  answer: z.object({ me: z.string(), owners: z.array(person) }),
});

const text = z.strictObject({
  topic,
  scene: scene.default(null),
  title_zh: z.string().trim().min(2).max(40),
  title_en: z.string().trim().min(2).max(80),
  answer_zh: z.string().trim().min(4).max(300),
  answer_en: z.string().trim().min(4).max(600),
  keywords: z.string().trim().max(200).default(''),
  source: z.string().trim().min(2).max(120),
  reason: z.string().trim().min(2).max(300),
  valid_from: z.iso.date(),
  valid_until: z.iso.date(),
  owner_id: z.uuid(),
});
const drafted = z.object({
  id: z.string(),
  code: z.string(),
  version: z.number(),
  state: z.literal('drafted'),
});

export const draft = endpoint({
  method: 'POST',
  path: '/api/knowledge/articles',
  summary: { zh: '起草答案或它的新版', en: 'Draft an answer, or the next version of one' },
  may: 'knowledge.draft',
  body: text.extend({ code: code.optional() }),
  answer: drafted,
});

export const revise = endpoint({
  method: 'POST',
  path: '/api/knowledge/articles/:article_id/revise',
  summary: { zh: '修改自己的草稿', en: 'Revise one’s own draft' },
  may: 'knowledge.draft',
  params: z.object({ article_id: z.uuid() }),
  body: text,
  answer: drafted,
});

export const press = endpoint({
  method: 'POST',
  path: '/api/knowledge/articles/:article_id/press',
  summary: {
    zh: '批准、撤下、放弃或恢复一版答案',
    en: 'Approve, withdraw, drop or take up a version again',
  },
  may: 'knowledge.draft',
  params: z.object({ article_id: z.uuid() }),
  body: z.strictObject({ verb, note: z.string().trim().max(300).default('') }),
  answer: z.object({ id: z.string(), code: z.string(), version: z.number() }),
});

export const uphold = endpoint({
  method: 'POST',
  path: '/api/knowledge/reports/:report_id/uphold',
  summary: { zh: '说明答案无误', en: 'Show that an answer is right' },
  may: 'knowledge.draft',
  params: z.object({ report_id: z.uuid() }),
  body: z.strictObject({ in_hall: z.number().int(), answer: z.string().trim().min(4).max(300) }),
  answer: z.object({ report_id: z.string(), state: z.literal('upheld') }),
});

export const makeQuestion = endpoint({
  method: 'POST',
  path: '/api/knowledge/questions',
  summary: { zh: '为一条答案出测试题', en: 'Make a test question on an answer' },
  may: 'knowledge.draft',
  body: z.strictObject({
    code,
    ask: z.strictObject({
      zh: z.string().trim().min(4).max(120),
      en: z.string().trim().min(4).max(240),
    }),
    choices: z
      .array(
        z.strictObject({
          zh: z.string().trim().min(1).max(80),
          en: z.string().trim().min(1).max(160),
        }),
      )
      .min(2)
      .max(5),
    right_choice: z.number().int().min(0).max(4),
  }),
  answer: z.object({ question_id: z.string() }),
});

export const pressQuestion = endpoint({
  method: 'POST',
  path: '/api/knowledge/questions/:question_id/press',
  summary: { zh: '核过仍对，或停用一道测试题', en: 'A question is still right, or is asked no more' },
  may: 'knowledge.draft',
  params: z.object({ question_id: z.uuid() }),
  body: z.strictObject({ verb: z.enum(['confirm', 'retire']) }),
  answer: z.object({ question_id: z.string() }),
});

const rate = { asked: z.number(), rate: z.number().nullable() };
const figures = {
  target: z.number(),
  since: z.string(),
  whole: z.object(rate),
  weeks: z.array(z.object({ week: z.string(), ...rate })),
  topics: z.array(z.object({ topic: z.string(), ...rate })),
  answers: z.array(z.object({ code: z.string(), topic: z.string(), say: words, ...rate })),
};

export const ratesIn = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/knowledge/rates',
  summary: {
    zh: '本厅测试题正确率，按人、主题、答案、周',
    en: 'How right a hall is, by person, topic, answer, week',
  },
  may: 'knowledge.rates',
  params: z.object({ hall_id: z.coerce.number().int() }),
  answer: z.object({ ...figures, people: z.array(z.object({ name: words, ...rate })) }),
});

export const ratesBelow = endpoint({
  method: 'GET',
  path: '/api/knowledge/rates',
  summary: { zh: '辖区各厅测试题正确率', en: 'How right the halls within reach are' },
  may: 'knowledge.rates',
  answer: z.object({ ...figures, halls: z.array(z.object({ hall_id: z.number(), name: words, ...rate })) }),
});

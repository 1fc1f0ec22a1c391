import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { mark_form, topic_codes } from '../knowledge/topics.ts';
import { classCodes } from '../queue/classes.ts';
import { promiseSchema, takenSchema } from '../queue/wire.ts';
import { back_reasons, paper_marks, ways } from './route.ts';

const hall_id = z.coerce.number().int();
const hallParams = z.object({ hall_id });
const words = z.object({ zh: z.string(), en: z.string() });
const flag = z.enum(['true', 'false']).default('false');
const because = z.enum([
  'no_wait',
  'shorter',
  'only_there',
  'asked_for',
  'answer_now',
  'to_be_shown',
  'accompanies',
]);

const sentSchema = z.object({
  id: z.string(),
  state: z.enum(['sent', 'came_back']),
  sent_at: z.string(),
  business: z.string(),
  way: z.enum(ways),
  class: z.string().nullable(),
  label: z.string().nullable(),
  wait_s: z.number().nullable(),
  told_missing: z.boolean(),
  /** Sent wrongly: came back, or the counter sent the visit on. */
  wrong: z.boolean(),
  solved: z.boolean().nullable(),
});

export const board = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/guidance',
  summary: {
    zh: '引导：今天引到哪里、引错多少、终端有没有人',
    en: 'Guidance: where to, how often wrongly, who stands at a terminal',
  },
  may: 'guidance.read',
  params: hallParams,
  answer: z.object({
    now: z.string(),
    kiosks: z.array(
      z.object({
        code: z.string(),
        condition: z.string(),
        in_use_since: z.string().nullable(),
        over: z.boolean(),
      }),
    ),
    counts: z.array(z.object({ way: z.enum(ways), sent: z.number(), wrong: z.number() })),
    sent: z.number(),
    wrong: z.number(),
    missing_told: z.number(),
    answered: z.number(),
    solved: z.number(),
    routes: z.array(sentSchema),
  }),
});

export const proposal = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/guidance/proposal',
  summary: { zh: '引导建议：去哪里、为什么、要带什么', en: 'Where to send a need, why, and what to bring' },
  may: 'guidance.read',
  params: hallParams,
  query: z.object({ business: z.string().max(40), agent: flag, care: flag, vip: flag }),
  answer: z.object({
    business: z.string(),
    ways: z.array(
      z.object({
        way: z.enum(ways),
        class: z.enum(classCodes).nullable(),
        wait_s: z.number().nullable(),
        waiting: z.number(),
        because,
      }),
    ),
    papers: z.array(words.extend({ code: z.string(), may_be_left: z.boolean() })),
    questions: z.array(
      z.object({
        code: z.string(),
        say: words,
        choices: z.array(z.object({ code: z.string(), say: words })),
      }),
    ),
  }),
});

export const send = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/guidance/routes',
  summary: {
    zh: '引导客户：预审、预填、代取号或去别处',
    en: 'Send a customer: papers looked at, form prepared, number taken',
  },
  may: 'guidance.route.send',
  params: hallParams,
  body: z.strictObject({
    business: z.string().max(40),
    way: z.enum(ways),
    agent: z.boolean().default(false),
    care: z.boolean().default(false),
    elder: z.boolean().default(false),
    language: z.enum(['zh', 'en']).default('zh'),
    papers: z.record(z.string().max(40), z.enum(paper_marks)).default({}),
    told_missing: z.boolean().default(false),
    prefill: z.record(z.string().max(40), z.string().max(40)).default({}),
    because: because.default('only_there'),
    topic: z.enum(topic_codes).optional(),
    article: z.string().regex(mark_form).optional(),
    solved: z.boolean().optional(),
    /** The mobile number that proves a member's line (ROLE-25). */
    member_number: z.string().max(20).optional(),
  }),
  answer: z.object({
    /** The number, or the route itself where none was taken. */
    id: z.string(),
    route_id: z.string(),
    way: z.enum(ways),
    label: z.string().nullable(),
    class: z.enum(classCodes).nullable(),
    ahead: z.number().nullable(),
    promise: promiseSchema.nullable(),
    instead: takenSchema.shape.instead,
    zone: takenSchema.shape.zone,
    follow_up_id: z.string().nullable(),
    /** Opens the page of the number on the customer's phone; opens nothing where no number was taken. */
    secret: z.string(),
  }),
});

export const comeBack = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/guidance/routes/:route_id/came-back',
  summary: { zh: '引导后又回来了', en: 'Somebody came back from where they were sent' },
  may: 'guidance.route.come_back',
  params: z.object({ hall_id, route_id: z.uuid() }),
  body: z.strictObject({ reason: z.enum(back_reasons) }),
  answer: z.object({ route_id: z.string(), state: z.literal('came_back') }),
});

export const prepared = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/tickets/:ticket_id/prepared',
  summary: { zh: '现场已预审、预填的', en: 'What the floor looked at and prepared for a number' },
  may: 'guidance.prepared',
  params: z.object({ hall_id, ticket_id: z.uuid() }),
  answer: z.object({
    prepared: z
      .object({
        by: words,
        at: z.string(),
        agent: z.boolean(),
        papers: z.array(words.extend({ code: z.string(), mark: z.enum(paper_marks) })),
        prefill: z.array(z.object({ code: z.string(), say: words, value: words })),
      })
      .nullable(),
  }),
});

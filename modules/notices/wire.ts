import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const hall_id = z.coerce.number().int();
const hallParams = z.object({ hall_id });
const oneParams = z.object({ hall_id, notice_id: z.uuid() });
const words = z.object({ zh: z.string(), en: z.string() });

export const noticeStates = ['queued', 'handed_over', 'delivered', 'failed', 'cancelled', 'called'] as const;
const state = z.enum(noticeStates);

const noticeSchema = z.object({
  id: z.string(),
  state,
  kind: z.string(),
  say: words,
  row: z.string(),
  mask: z.string(),
  subject_id: z.string(),
  made_at: z.string(),
  send_at: z.string(),
  resolved_at: z.string().nullable(),
  tries: z.number(),
  calls: z.number(),
  why: z.string().nullable(),
  call_outcome: z.string().nullable(),
});

export const readNotices = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/notices',
  summary: { zh: '告知客户的短信', en: 'What customers were told' },
  may: 'notices.read',
  params: hallParams,
  query: z.object({
    day: z.iso.date().optional(),
    state: state.optional(),
    kind: z.string().max(60).optional(),
    tail: z
      .string()
      .regex(/^\d{2,4}$/)
      .optional(),
  }),
  answer: z.object({
    all: z.number(),
    kinds: z.array(z.object({ kind: z.string(), say: words })),
    notices: z.array(noticeSchema),
  }),
});

export const failedNotices = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/failed-notices',
  summary: { zh: '没送到、要打电话的', en: 'What did not arrive and has to be told by phone' },
  may: 'notices.read',
  params: hallParams,
  answer: z.object({ notices: z.array(noticeSchema.extend({ text: z.string(), call_by: z.string() })) }),
});

export const readNotice = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/notices/:notice_id',
  summary: { zh: '一条短信和它的轨迹', en: 'One notice and its trail' },
  may: 'notices.read',
  params: oneParams,
  answer: z.object({
    notice: noticeSchema,
    text: z.string(),
    events: z.array(
      z.object({
        at: z.string(),
        what: z.string(),
        say: words,
        who: words.nullable(),
        facts: z.record(z.string(), z.unknown()),
      }),
    ),
  }),
});

export const showNumber = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/notices/:notice_id/number',
  summary: { zh: '打电话用的号码', en: 'The number to call' },
  may: 'notices.call',
  params: oneParams,
  answer: z.object({ phone: z.string(), seconds: z.number() }),
});

export const noteCall = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/notices/:notice_id/call',
  summary: { zh: '电话告知的结果', en: 'How the call ended' },
  may: 'notices.call',
  params: oneParams,
  body: z.strictObject({ outcome: z.enum(['reached', 'no_answer', 'wrong_number', 'given_up']) }),
  answer: z.object({ state, calls: z.number() }),
});

export const reportNotice = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/notices/:notice_id/report',
  summary: { zh: '短信网关回执', en: "A gateway's report" },
  may: 'notices.report',
  params: oneParams,
  body: z.strictObject({ report: z.enum(['delivered', 'failed']) }),
  answer: z.object({ state }),
});

export const setSimulator = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/message-simulator',
  summary: { zh: '模拟短信网关', en: 'How the simulated gateway behaves' },
  may: 'notices.simulator.set',
  params: hallParams,
  body: z.strictObject({
    behaviour: z.enum(['delivers', 'refuses', 'away', 'silent', 'late']),
    seconds: z.int().min(0).max(600).default(3),
  }),
  answer: z.object({ behaviour: z.string(), seconds: z.number() }),
});

export const simulatedPhone = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/simulated-phone',
  summary: { zh: '演示：模拟手机收到的短信', en: 'Demonstration: what arrived on simulated phones' },
  may: 'anyone',
  params: hallParams,
  answer: z.object({
    now: z.string(),
    hall: words,
    messages: z.array(
      z.object({
        key: z.string(),
        mask: z.string(),
        /** The same for the same phone; nobody reads a number out of it. */
        phone: z.string(),
        language: z.enum(['zh', 'en']),
        text: z.string(),
        link: z.string().nullable(),
        arrived_at: z.string(),
      }),
    ),
  }),
});

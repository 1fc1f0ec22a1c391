import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { measure_words, measures } from './improvement.ts';

export { measure_words, measures };

const words = z.object({ zh: z.string(), en: z.string() });
const measure = z.enum(measures);
const note = z.string().trim().min(2).max(300);

export const improvementSchema = z.object({
  hall_id: z.number(),
  hall: words,
  id: z.string(),
  state: z.enum(['proposed', 'taken', 'changed', 'measured', 'judged', 'declined']),
  source: z.enum(['voice', 'staff', 'suggestion']),
  part: z.enum(['wait', 'attitude', 'skill']).nullable(),
  /** How many customers had said so when it was opened. */
  voices: z.number().nullable(),
  /** What is proposed; null where customers are the source. */
  say: z.string().nullable(),
  measure,
  business: z.object({ code: z.string(), say: words }).nullable(),
  proposed_by: words.nullable(),
  proposed_at: z.string(),
  answer: z.string().nullable(),
  answered_at: z.string().nullable(),
  owner: words.nullable(),
  due_at: z.string().nullable(),
  late: z.boolean(),
  before: z.number().nullable(),
  after: z.number().nullable(),
  effect: z.enum(['better', 'same', 'worse', 'unknown']).nullable(),
  change: z.string().nullable(),
  changed_at: z.string().nullable(),
  measure_at: z.string().nullable(),
  verdict: z.string().nullable(),
  kept: z.boolean().nullable(),
  judged_at: z.string().nullable(),
  may: z.object({ answer: z.boolean(), change: z.boolean(), judge: z.boolean() }),
});

const process = z.object({
  business: z.string(),
  say: words,
  steps: z.number(),
  fields: z.number(),
  points: z.number(),
  /** Since when it asks that. */
  since: z.string().nullable(),
  former: z.object({ steps: z.number(), fields: z.number() }).nullable(),
  orders: z.number(),
  /** The middle of the visits of the last 28 days in which it was done; of one hall only. */
  minutes: z.number().nullable(),
});

export const improvements = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/improvements',
  summary: {
    zh: '一间厅的改进与业务流程长短',
    en: 'The improvements of a hall, and how long its businesses are',
  },
  may: 'improvements.read',
  params: z.object({ hall_id: z.coerce.number().int() }),
  answer: z.object({
    improvements: z.array(improvementSchema),
    staff: z.array(z.object({ id: z.string(), name: words })),
    processes: z.array(process),
  }),
});

export const improvementsBelow = endpoint({
  method: 'GET',
  path: '/api/improvements',
  summary: { zh: '辖区各厅的改进', en: 'The improvements of every hall within reach' },
  may: 'improvements.read',
  answer: z.object({ improvements: z.array(improvementSchema), processes: z.array(process) }),
});

export const myImprovements = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/improvements/mine',
  summary: { zh: '我提出或负责的改进', en: 'The improvements I proposed or own' },
  may: 'improvements.propose',
  params: z.object({ hall_id: z.coerce.number().int() }),
  answer: z.object({
    improvements: z.array(improvementSchema),
    businesses: z.array(z.object({ business: z.string(), say: words })),
  }),
});

export const propose = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/improvements',
  summary: { zh: '提出一项改进', en: 'Propose an improvement' },
  may: 'improvements.propose',
  params: z.object({ hall_id: z.coerce.number().int() }),
  body: z.strictObject({
    say: z.string().trim().min(4).max(300),
    business: z.string().max(40).nullable(),
    measure,
  }),
  answer: z.object({ id: z.string() }),
});

const at = z.object({ hall_id: z.coerce.number().int(), improvement_id: z.uuid() });

export const take = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/improvements/:improvement_id/take',
  summary: {
    zh: '采纳：定负责人和期限，冻结改前的量',
    en: 'Take it up: owner, day, and the measure before it',
  },
  may: 'improvements.answer',
  params: at,
  body: z.strictObject({ owner_id: z.uuid(), due_on: z.iso.date(), answer: note }),
  answer: z.object({ state: z.literal('taken') }),
});

export const decline = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/improvements/:improvement_id/decline',
  summary: { zh: '不采纳，说明原因', en: 'Do not take it up, and say why' },
  may: 'improvements.answer',
  params: at,
  body: z.strictObject({ answer: note }),
  answer: z.object({ state: z.literal('declined') }),
});

export const change = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/improvements/:improvement_id/change',
  summary: { zh: '负责人写明改了什么', en: 'The owner says what was changed' },
  may: 'improvements.change',
  params: at,
  body: z.strictObject({ change: z.string().trim().min(4).max(500) }),
  answer: z.object({ state: z.literal('changed'), measure_at: z.string() }),
});

export const judge = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/improvements/:improvement_id/judge',
  summary: { zh: '评定：留用或撤回', en: 'Judge it: it stays, or is taken back' },
  may: 'improvements.answer',
  params: at,
  body: z.strictObject({ kept: z.boolean(), verdict: note }),
  answer: z.object({ state: z.literal('judged') }),
});

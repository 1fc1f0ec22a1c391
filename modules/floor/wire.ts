import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { alert_kinds, suggestion_kinds } from './kinds.ts';

const hall_id = z.coerce.number().int();
const hallParams = z.object({ hall_id });
const words = z.object({ zh: z.string(), en: z.string() });
const person = z.object({ id: z.string(), name: words });

export const alertSchema = z.object({
  id: z.string(),
  kind: z.enum(alert_kinds),
  state: z.enum(['open', 'seen']),
  level: z.enum(['near', 'over']),
  subject_id: z.string(),
  label: z.string().nullable(),
  counter_number: z.number().nullable(),
  clerk: words.nullable(),
  since: z.string().nullable(),
  limit_s: z.number().nullable(),
  count: z.number().nullable(),
  opened_at: z.string(),
  seen_by: words.nullable(),
});

export const suggestionSchema = z.object({
  id: z.string(),
  kind: z.enum(suggestion_kinds),
  state: z.enum(['made', 'accepted', 'declined', 'expired', 'compared']),
  class: z.string(),
  counter_id: z.string().nullable(),
  counter_number: z.number().nullable(),
  clerk: person.nullable(),
  before_s: z.number(),
  after_s: z.number(),
  error_s: z.number(),
  calls_s: z.number().nullable(),
  runs: z.number(),
  made_at: z.string(),
  decided_at: z.string().nullable(),
  followed_at: z.string().nullable(),
  actual_s: z.number().nullable(),
  actual_calls: z.number().nullable(),
});

export const floor = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/floor',
  summary: { zh: '现场：提醒、建议、到点要做', en: 'The floor: alerts, suggestion, due now' },
  may: 'floor.read',
  params: hallParams,
  answer: z.object({
    now: z.string(),
    alerts: z.array(alertSchema),
    suggestion: suggestionSchema.nullable(),
    /** Suggestions taken in the last hour, with what came of them. */
    taken: z.array(suggestionSchema),
    round: z.object({ id: z.string(), due_at: z.string(), over: z.number() }).nullable(),
    free: z.array(
      z.object({ id: z.string(), staff_no: z.string(), name: words, skills: z.array(z.string()) }),
    ),
    devices: z.array(z.object({ kind: z.string(), code: z.string(), condition: z.string() })),
    /** Visits served now under a published handling time (SVC-07). */
    handling: z.array(z.object({ ticket_id: z.string(), limit_s: z.number() })),
  }),
});

export const hourAhead = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/forecast',
  summary: { zh: '未来 60 分钟各类等候', en: 'The next hour by class' },
  may: 'floor.read',
  params: hallParams,
  answer: z.object({
    now: z.string(),
    runs: z.number(),
    classes: z.array(
      z.object({
        class: z.string(),
        limit_s: z.number(),
        new_ticket: z.object({ low_s: z.number(), mid_s: z.number(), high_s: z.number() }).nullable(),
        steps: z.array(z.object({ minute: z.number(), p50_s: z.number(), p90_s: z.number() })),
        peak_s: z.number().nullable(),
      }),
    ),
  }),
});

export const look = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/floor/look',
  summary: { zh: '现场已打开', en: 'The floor is open on a screen' },
  may: 'floor.alert.see',
  params: hallParams,
  answer: z.object({ asked: z.literal(true) }),
});

export const stepAlert = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/alerts/:alert_id/:verb',
  summary: { zh: '提醒：已看到、处理好了', en: 'An alert: seen, dealt with' },
  may: 'floor.alert.see',
  params: z.object({ hall_id, alert_id: z.uuid(), verb: z.enum(['see', 'finish']) }),
  answer: z.object({ state: z.enum(['open', 'seen', 'done']) }),
});

export const ask = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/suggestions',
  summary: { zh: '现在推演一次', en: 'Ask for advice now' },
  may: 'floor.suggestion.ask',
  params: hallParams,
  answer: z.object({ asked: z.literal(true) }),
});

const suggestionParams = z.object({ hall_id, suggestion_id: z.uuid() });

export const accept = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/suggestions/:suggestion_id/accept',
  summary: { zh: '采纳建议', en: 'Accept a suggestion' },
  may: 'floor.suggestion.accept',
  params: suggestionParams,
  /** Another clerk than the one proposed. */
  body: z.strictObject({ clerk_id: z.uuid().optional() }),
  answer: z.object({ state: z.literal('accepted') }),
});

export const decline = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/suggestions/:suggestion_id/decline',
  summary: { zh: '不采纳建议', en: 'Decline a suggestion' },
  may: 'floor.suggestion.decline',
  params: suggestionParams,
  body: z.strictObject({ reason: z.string().max(200) }),
  answer: z.object({ state: z.literal('declined') }),
});

export const makeRound = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/rounds/:round_id/done',
  summary: { zh: '安抚巡回做完', en: 'A calming round was made' },
  may: 'floor.round.make',
  params: z.object({ hall_id, round_id: z.uuid() }),
  answer: z.object({ state: z.literal('done') }),
});

export const asked = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/asked-of-me',
  summary: { zh: '值班经理请我做的', en: 'What the duty manager asks of me' },
  may: 'floor.asked',
  params: hallParams,
  answer: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(suggestion_kinds),
      counter_number: z.number().nullable(),
      at: z.string(),
    }),
  ),
});

export const explanation = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/tickets/:ticket_id/explanation',
  summary: { zh: '为什么先叫这个号', en: 'Why this number was called then' },
  may: 'queue.read',
  params: z.object({ hall_id, ticket_id: z.uuid() }),
  answer: z.object({
    called_at: z.string(),
    counter_number: z.number().nullable(),
    jumped: z.boolean(),
    reason: z.string().nullable(),
    considered: z.array(
      z.object({
        ticket_id: z.string(),
        label: z.string(),
        waited_s: z.number(),
        limit_s: z.number(),
        share: z.number(),
        over: z.boolean(),
        chosen: z.boolean(),
      }),
    ),
  }),
});

export const counterToday = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/counters/:counter_id/today',
  summary: { zh: '一个台今天的经过', en: 'A counter today' },
  may: 'floor.read',
  params: z.object({ hall_id, counter_id: z.uuid() }),
  answer: z.array(
    z.object({ at: z.string(), what: z.string(), reason: z.string().nullable(), who: words.nullable() }),
  ),
});

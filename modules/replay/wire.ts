import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const hallParams = z.object({ hall_id: z.coerce.number().int() });
const clockAnswer = z.object({ now: z.string(), rate: z.number() });

export const setClock = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/clock',
  summary: { zh: '演示：拨动厅内时钟的快慢', en: 'Demonstration: set how fast the hall’s clock runs' },
  may: 'replay.clock',
  params: hallParams,
  body: z.strictObject({ rate: z.number().min(0).max(3600), at: z.iso.datetime().optional() }),
  answer: clockAnswer,
});

export const stepClock = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/clock/step',
  summary: {
    zh: '演示：把厅内时钟推进到某一刻，途中到期的先办',
    en: 'Demonstration: step the clock; what falls due on the way happens first',
  },
  may: 'replay.clock',
  params: hallParams,
  body: z.strictObject({ to: z.iso.datetime() }),
  answer: clockAnswer,
});

export const replayDay = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/replay-day',
  summary: { zh: '演示：到下一个营业日的早上', en: 'Demonstration: go to the morning of the next day' },
  may: 'replay.clock',
  params: hallParams,
  answer: clockAnswer.extend({ day: z.string(), day_id: z.string() }),
});

const recordedTicket = z.object({
  id: z.string(),
  label: z.string(),
  letter: z.string(),
  number: z.number(),
  class: z.string(),
  business: z.string().nullable(),
  state: z.string(),
  taken_ms: z.number(),
  wait_from_ms: z.number(),
  wait_limit_s: z.number(),
  promise: z.object({ low_s: z.number(), mid_s: z.number(), high_s: z.number() }).nullable(),
  first_called_ms: z.number().nullable(),
  counter_id: z.string().nullable(),
  serving_ms: z.number().nullable(),
  finished_ms: z.number().nullable(),
  returns: z.number(),
  transfers: z.number(),
  carried_from: z.string().nullable(),
});

export const recordSchema = z.object({
  hall_id: z.number(),
  day: z.string(),
  state: z.string().nullable(),
  tickets: z.array(recordedTicket),
  events: z.array(
    z.object({
      subject_id: z.string(),
      at_ms: z.number(),
      what: z.string(),
      facts: z.record(z.string(), z.unknown()),
    }),
  ),
  counters: z.array(
    z.object({ counter_id: z.string(), number: z.number(), at_ms: z.number(), what: z.string() }),
  ),
  series: z.array(z.object({ letter: z.string(), last_number: z.number() })),
  voids: z.array(z.object({ letter: z.string(), number: z.number() })),
});

/** Everything the line wrote down on one day: what the invariants are read from. */
export type DayRecord = z.infer<typeof recordSchema>;

export const record = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/record',
  summary: { zh: '一天的记录：号票、事件、号段', en: 'The record of a day: tickets, events, numbers' },
  may: 'replay.record',
  params: hallParams,
  query: z.object({ day: z.iso.date().optional() }),
  answer: recordSchema,
});

const speed = z.number().int().min(0).max(3600);

const runSchema = z.object({
  id: z.string(),
  state: z.enum(['playing', 'paused', 'stopped', 'done', 'failed']),
  file: z.string(),
  speed,
  clerks: z.number(),
  refused: z.number(),
  staging: z.boolean(),
});

export const play = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/play',
  summary: { zh: '演示：播放一天', en: 'Demonstration: play a day' },
  may: 'anyone',
  params: hallParams,
  body: z.strictObject({
    day: z.string().max(40),
    speed,
    clerks: z.number().int().min(1).max(99).optional(),
    seed: z.number().int().min(0).optional(),
  }),
  answer: runSchema,
});

export const steer = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/play/:verb',
  summary: { zh: '演示：暂停、继续、换速度、停止', en: 'Demonstration: pause, go on, change speed, stop' },
  may: 'anyone',
  params: z.object({ hall_id: z.coerce.number().int(), verb: z.enum(['pause', 'resume', 'speed', 'stop']) }),
  body: z.strictObject({ speed: speed.optional() }),
  answer: runSchema,
});

const step = z.object({ at_s: z.number(), say: words, done_at_s: z.number().nullable(), late: z.boolean() });

export const progressSchema = z.object({
  hall: z.object({ id: z.number(), name: words }),
  halls: z.array(z.object({ id: z.number(), name: words })),
  days: z.array(z.object({ name: z.string(), say: words, source: words })),
  run: runSchema.nullable(),
  day: z.string(),
  state: z.string().nullable(),
  now: z.string(),
  now_s: z.number(),
  rate: z.number(),
  opens_s: z.number(),
  closes_s: z.number(),
  taken_s: z.array(z.number()),
  to_come_s: z.array(z.number()),
  curve: z.array(z.object({ at_s: z.number(), waiting: z.number() })),
  waiting: z.number(),
  counters: z.array(z.object({ state: z.string(), busy: z.boolean() })),
  done: z.number(),
  longest: z.object({ label: z.string(), waited_s: z.number(), limit_s: z.number() }).nullable(),
  newest_call: z
    .object({ label: z.string(), counter_number: z.number(), clerk: words.nullable(), at: z.string() })
    .nullable(),
  steps: z.array(step),
});

export type Progress = z.infer<typeof progressSchema>;

export const progress = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/play',
  summary: { zh: '演示：这一天演到哪里', en: 'Demonstration: how far the day has come' },
  may: 'anyone',
  params: hallParams,
  answer: progressSchema,
});

export const bookSchema = z.object({
  total: z.number(),
  rows: z.array(
    z.object({
      id: z.string(),
      group: z.string(),
      say: words,
      status: z.enum(['working', 'partial', 'not_yet']),
    }),
  ),
});

export type Book = z.infer<typeof bookSchema>;

export const book = endpoint({
  method: 'GET',
  path: '/api/book',
  summary: { zh: '规范全书：每条做到哪一步', en: 'The book: how far each clause is real' },
  may: 'anyone',
  answer: bookSchema,
});

export const chainSchema = z.object({
  events: z.number(),
  sealed: z.number(),
  newest_at: z.string().nullable(),
});

export type Chain = z.infer<typeof chainSchema>;

export const chain = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/chain',
  summary: { zh: '证据链：多少条，封存了多少', en: 'The chain of evidence: how long, how much sealed' },
  may: 'anyone',
  params: hallParams,
  answer: chainSchema,
});

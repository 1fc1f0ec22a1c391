import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { kind_codes } from './kinds.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const one = z.object({ hall_id, meeting_id: z.uuid() });

const action = z.object({
  id: z.string(),
  state: z.enum(['open', 'done', 'dropped']),
  meeting_id: z.string(),
  what: z.string(),
  due_on: z.string(),
  note: z.string().nullable(),
  owner: words,
  late: z.boolean(),
  /** At how many meetings it was read out as overdue. */
  read: z.number(),
  may_finish: z.boolean(),
  may_drop: z.boolean(),
});

const row = z.object({
  id: z.string(),
  state: z.enum(['planned', 'running', 'held', 'missed']),
  kind: z.enum(kind_codes),
  say: words,
  row: z.string(),
  day: z.string(),
  due_at: z.string(),
  over_at: z.string(),
  started_at: z.string().nullable(),
  held_at: z.string().nullable(),
  late: z.boolean(),
  leader: words.nullable(),
});

export const meetings = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/meetings',
  summary: { zh: '会议与决议', en: 'Meetings and what they decided' },
  may: 'meetings.read',
  params: z.object({ hall_id }),
  answer: z.object({
    today: z.string(),
    may_lead: z.boolean(),
    staff: z.array(z.object({ id: z.string(), name: words })),
    meetings: z.array(
      row.extend({ called: z.number(), present: z.number(), unread: z.number(), mine_unread: z.boolean() }),
    ),
    actions: z.array(action),
  }),
});

export const meeting = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/meetings/:meeting_id',
  summary: { zh: '一次会议的议程与记录', en: 'One meeting: its agenda and minutes' },
  may: 'meetings.read',
  params: one,
  answer: row.extend({
    agenda: z.array(z.object({ code: z.string(), say: words, by: z.enum(['roll', 'records', 'word']) })),
    words: z.record(z.string(), z.string()),
    figures: z.array(z.object({ say: words, value: z.string() })),
    news: z.array(words),
    overdue: z.array(z.object({ id: z.string(), what: z.string(), due_on: z.string(), owner: words })),
    expected: z.array(z.object({ id: z.string(), name: words })),
    roll: z.array(
      z.object({
        name: words,
        present: z.boolean(),
        looks_right: z.boolean().nullable(),
        note: z.string(),
        read_at: z.string().nullable(),
      }),
    ),
    decided: z.array(action),
    may_start: z.boolean(),
    may_hold: z.boolean(),
    may_read: z.boolean(),
  }),
});

export const startMeeting = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/meetings/:meeting_id/start',
  summary: { zh: '开会', en: 'Begin a meeting' },
  may: 'meetings.lead',
  params: one,
  answer: z.object({ state: z.literal('running') }),
});

export const holdMeeting = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/meetings/:meeting_id/hold',
  summary: { zh: '散会，存会议记录', en: 'Close a meeting with its minutes' },
  may: 'meetings.lead',
  params: one,
  body: z.strictObject({
    words: z.record(z.string().max(20), z.string().trim().max(600)),
    roll: z
      .array(
        z.strictObject({
          person_id: z.uuid(),
          present: z.boolean(),
          looks_right: z.boolean().nullable(),
          note: z.string().trim().max(120),
        }),
      )
      .max(120),
    actions: z
      .array(
        z.strictObject({ what: z.string().trim().min(2).max(200), owner_id: z.uuid(), due_on: z.iso.date() }),
      )
      .max(20),
  }),
  answer: z.object({ state: z.literal('held') }),
});

export const readMeeting = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/meetings/:meeting_id/read',
  summary: { zh: '缺席者补看会议记录', en: 'Whoever was absent has read the minutes' },
  may: 'meetings.read',
  params: one,
  answer: z.object({ read: z.literal(true) }),
});

export const endAction = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/meeting-actions/:action_id/end/:verb',
  summary: { zh: '决议办完，或不办了', en: 'An action is done, or dropped' },
  may: 'meetings.read',
  params: z.object({ hall_id, action_id: z.uuid(), verb: z.enum(['finish', 'drop']) }),
  body: z.strictObject({ note: z.string().trim().min(2).max(200) }),
  answer: z.object({ state: z.enum(['open', 'done', 'dropped']) }),
});

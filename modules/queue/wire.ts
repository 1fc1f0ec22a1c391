import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { classCodes } from './classes.ts';
import { outcomes } from './outcomes.ts';

const hall_id = z.coerce.number().int();
const hallParams = z.object({ hall_id });
const ticketParams = z.object({ hall_id, ticket_id: z.uuid() });
const counterParams = z.object({ hall_id, counter_id: z.uuid() });
const words = z.object({ zh: z.string(), en: z.string() });

export const ticketStates = [
  'issued',
  'called',
  'serving',
  'on_hold',
  'missed',
  'diverted',
  'abandoned',
  'finished',
  'closed',
  'carried',
] as const;

export const promiseSchema = z.object({
  low_s: z.number(),
  mid_s: z.number(),
  high_s: z.number(),
  predictor: z.string(),
});

export const takenSchema = z.object({
  id: z.string(),
  label: z.string(),
  class: z.enum(classCodes),
  ahead: z.number(),
  secret: z.string(),
  taken_at: z.string(),
  promise: promiseSchema.nullable(),
  wait_limit_s: z.number(),
  /** A member's line was asked for and is not given: which, and why (ROLE-25). */
  instead: z.object({ claimed: z.string(), because: z.string() }).nullable(),
  /** Where its holder waits, when the line has a zone of its own. */
  zone: words.nullable(),
});

export const ticketSchema = z.object({
  id: z.string(),
  label: z.string(),
  state: z.enum(ticketStates),
  class: z.enum(classCodes),
  business: z.string().nullable(),
  language: z.enum(['zh', 'en']),
  elder: z.boolean(),
  taken_at: z.string(),
  wait_from: z.string(),
  waited_s: z.number(),
  wait_limit_s: z.number(),
  promise: z.object({ low_s: z.number(), high_s: z.number() }).nullable(),
  calls: z.number(),
  last_called_at: z.string().nullable(),
  counter_id: z.string().nullable(),
  serving_at: z.string().nullable(),
  held_at: z.string().nullable(),
  missed_at: z.string().nullable(),
  finished_at: z.string().nullable(),
  outcome: z.string().nullable(),
  transfers: z.number(),
});

export const waitingSchema = z.object({
  id: z.string(),
  label: z.string(),
  class: z.string(),
  business: z.string().nullable(),
  elder: z.boolean(),
  taken_at: z.string(),
  wait_from: z.string(),
  wait_limit_s: z.number(),
});

export const counterStates = ['closed', 'opening', 'open', 'paused', 'closing'] as const;

export const counterSchema = z.object({
  id: z.string(),
  number: z.number(),
  state: z.enum(counterStates),
  wall: z.string(),
  zone: z.string(),
  classes: z.array(z.string()),
  features: z.array(z.string()),
  serves: z.array(z.string()),
  clerk: z.object({ id: z.string(), staff_no: z.string(), name: words }).nullable(),
  pause_reason: z.string().nullable(),
  paused_at: z.string().nullable(),
  pause_until: z.string().nullable(),
  idle_since: z.string().nullable(),
});

export const classWaitSchema = z.object({
  class: z.enum(classCodes),
  waiting: z.number(),
  ahead: z.number(),
  promise: promiseSchema.nullable(),
  /** `walk_in`: nobody waits and a counter is free; `not_today`: no open counter takes this class. */
  standing: z.enum(['queue', 'walk_in', 'not_today']),
});

export const takeTicket = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets',
  summary: { zh: '取号', en: 'Take a number' },
  may: 'queue.ticket.take',
  params: hallParams,
  body: z.strictObject({
    class: z.enum(classCodes),
    business: z.string().max(40).optional(),
    language: z.enum(['zh', 'en']).optional(),
    elder: z.boolean().optional(),
    /** The mobile number that proves a member's line. */
    member_number: z.string().max(20).optional(),
  }),
  answer: takenSchema,
});

export const makeLeases = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/leases',
  summary: { zh: '取号机预留号段，断线时用', en: 'Numbers a kiosk holds for when it is cut off' },
  may: 'queue.lease.hold',
  params: hallParams,
  /** How many of each class; when none is named, this kiosk's part of what the hall's record of this weekday asks for. */
  body: z.strictObject({ count: z.number().int().min(1).max(50).optional() }),
  answer: z.object({
    now: z.string(),
    leases: z.array(
      z.object({
        ...{ id: z.string(), day: z.string(), letter: z.string() },
        ...{ from_number: z.number(), until_number: z.number(), next_number: z.number() },
      }),
    ),
  }),
});

export const mergeLeases = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/leases/merge',
  summary: { zh: '断线期间发的号并回', en: 'Merge what a kiosk gave while cut off' },
  may: 'queue.lease.hold',
  params: hallParams,
  body: z.strictObject({
    ops: z
      .array(
        z.strictObject({
          op_id: z.uuid(),
          lease_id: z.uuid(),
          number: z.number().int().min(1).max(99_999),
          class: z.enum(classCodes),
          business: z.string().max(40).optional(),
          language: z.enum(['zh', 'en']).optional(),
          elder: z.boolean().optional(),
          taken_at: z.iso.datetime(),
          instead_of: z.string().min(8).max(255).optional(),
          given_up: z.boolean().optional(),
        }),
      )
      // All classes at their largest, twice: a kiosk that was cut off the whole day is heard out.
      .max(1200),
  }),
  answer: z.object({
    /** One outcome for each told number, in the order told. */
    outcomes: z.array(
      z.object({ op_id: z.string(), label: z.string(), merged: z.boolean(), code: z.string().nullable() }),
    ),
    voided: z.number(),
  }),
});

export const takeRemote = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/remote-tickets',
  summary: { zh: '手机取号', en: 'Take a number by phone' },
  may: 'anyone',
  params: hallParams,
  body: z.strictObject({
    class: z.enum(['ordinary', 'payment', 'care']),
    business: z.string().max(40).optional(),
    language: z.enum(['zh', 'en']).optional(),
    elder: z.boolean().optional(),
    holder: z.string().min(16).max(80),
  }),
  answer: takenSchema,
});

export const line = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/line',
  summary: { zh: '队列全貌', en: 'The line as one picture' },
  may: 'queue.read',
  params: hallParams,
  answer: z.object({
    now: z.string(),
    waiting: z.array(waitingSchema),
    in_hand: z.array(ticketSchema),
    counters: z.array(counterSchema),
    figures: z.object({
      taken: z.number(),
      finished: z.number(),
      within: z.number(),
      called: z.number(),
      longest_s: z.number(),
      abandoned: z.number(),
    }),
  }),
});

export const rulesSchema = z.object({
  calls_max: z.number(),
  return_minutes: z.number(),
  reinsert_after: z.number(),
  ordinary_first_minutes: z.number(),
  open_counter_minutes: z.number(),
  early_minutes: z.number(),
  late_minutes: z.number(),
});

export const waits = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/waits',
  summary: { zh: '各类号预计等候与叫号规则', en: 'Expected waits by class, and the rules of calling' },
  may: 'anyone',
  params: hallParams,
  answer: z.object({
    now: z.string(),
    hall: z.object({
      ...{ id: z.number(), name: words, opens: z.string(), closes: z.string() },
      /** Whom to call about the hall (PRIN-19). */
      supervision: z.string().nullable(),
    }),
    state: z.string().nullable(),
    classes: z.array(classWaitSchema),
    /** Numbers waiting, in the order they would be called. */
    line: z.array(z.object({ label: z.string(), class: z.string() })),
    counters_open: z.number(),
    rules: rulesSchema,
    /** Within how many minutes a number of each class is called: the published limit in force. */
    limits: z.array(z.object({ class: z.enum(classCodes), minutes: z.number() })),
  }),
});

export const hallWaits = endpoint({
  method: 'GET',
  path: '/api/hall-waits',
  summary: { zh: '各厅现在等多久', en: 'How long each hall waits now' },
  may: 'anyone',
  query: z.object({ business: z.string().max(40).optional() }),
  answer: z.object({
    now: z.string(),
    halls: z.array(
      z.object({
        ...{ id: z.number(), name: words, unit: words, unit_id: z.number(), hall_type: z.string() },
        ...{ opens: z.string(), closes: z.string(), round_the_clock: z.boolean() },
        ...{ state: z.string().nullable(), limited_reason: z.string().nullable() },
        waiting: z.number(),
        /** Whether the named business is done here; true when none is named. */
        does: z.boolean(),
        wait: z.object({ low_s: z.number(), high_s: z.number() }).nullable(),
      }),
    ),
  }),
});

export const wall = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/wall',
  summary: { zh: '叫号屏', en: 'The wall screen' },
  may: 'queue.wall',
  params: hallParams,
  answer: z.object({
    now: z.string(),
    calls: z.array(
      z.object({
        label: z.string(),
        counter_number: z.number(),
        calls: z.number(),
        state: z.string(),
        last_called_at: z.string(),
      }),
    ),
    missed: z.array(z.string()),
    classes: z.array(classWaitSchema),
    speech: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        round: z.number(),
        text_zh: z.string(),
        text_en: z.string().nullable(),
        counter_number: z.number().nullable(),
        label: z.string(),
        queued_at: z.string(),
        /** A wall has taken it and speaks it now. */
        claimed: z.boolean(),
      }),
    ),
    /** The voice that the server lends to walls without one of their own; null where it has none. */
    server_voice: z.string().nullable(),
  }),
});

export const claimUtterance = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/utterances/claim',
  summary: { zh: '领取下一条播报', en: 'Take the next utterance to speak it' },
  may: 'queue.wall',
  params: hallParams,
  body: z.strictObject({
    /** A key of this page alone. */
    page: z.uuid(),
    /** How it would speak: by its own voice, by the server's, or not at all. */
    way: z.enum(['browser', 'server', 'none']),
  }),
  answer: z.object({
    /** Null while another wall speaks, while one that can speak is there and this one cannot, and when nothing waits. */
    utterance: z
      .object({
        ...{ id: z.string(), kind: z.string(), round: z.number(), label: z.string() },
        ...{ text_zh: z.string(), text_en: z.string().nullable(), counter_number: z.number().nullable() },
      })
      .nullable(),
  }),
});

export const utteranceSound = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/utterances/:utterance_id/sound',
  summary: { zh: '播报的声音（服务器合成）', en: 'The sound of an utterance, made by the server' },
  may: 'queue.wall',
  params: z.object({ hall_id, utterance_id: z.uuid() }),
  query: z.object({ of: z.enum(['zh', 'en']).default('zh') }),
  answers: 'audio/wav',
  answer: z.null(),
});

export const hallVoice = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/voice',
  summary: { zh: '本厅用什么声音播报', en: 'Which voice a hall speaks with' },
  may: 'queue.voice.read',
  params: hallParams,
  answer: z.object({
    server: z.string().nullable(),
    way: z.enum(['browser', 'server', 'none']),
    heard_at: z.string().nullable(),
  }),
});

export const utteranceDone = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/utterances/:utterance_id/done',
  summary: { zh: '播报完成', en: 'An utterance was spoken or shown' },
  may: 'queue.wall',
  params: z.object({ hall_id, utterance_id: z.uuid() }),
  body: z.strictObject({
    spoken: z.boolean(),
    /** The page that took it; a program that speaks by itself names none. */
    page: z.uuid().optional(),
  }),
  answer: z.object({ state: z.enum(['queued', 'spoken', 'shown', 'dropped']) }),
});

export const pulse = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/pulse',
  summary: { zh: '大厅脉搏', en: 'The pulse of the hall' },
  may: 'queue.read',
  params: hallParams,
  answer: z.object({
    now: z.string(),
    since: z.string(),
    mean_s: z.array(z.number()),
    over: z.number(),
    p90_s: z.number().nullable(),
    within: z.number(),
    called: z.number(),
    open_counters: z.number(),
    all_counters: z.number(),
  }),
});

export const myDay = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/my-day',
  summary: { zh: '我的今天', en: 'My day' },
  may: 'queue.ticket.serve',
  params: hallParams,
  answer: z.object({
    visits: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        serving_at: z.string(),
        finished_at: z.string().nullable(),
        over: z.boolean(),
      }),
    ),
  }),
});

export const handlingLimits = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/handling-limits',
  summary: { zh: '各业务办理时限', en: 'How long each business may take at the counter' },
  may: 'queue.read',
  params: hallParams,
  answer: z.array(z.object({ business: z.string(), limit_s: z.number() })),
});

export const counterView = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/counters/:counter_id/view',
  summary: { zh: '我的台', en: 'My counter' },
  may: 'queue.read',
  params: counterParams,
  answer: z.object({
    counter: z.object({
      id: z.string(),
      number: z.number(),
      state: z.enum(counterStates),
      clerk_id: z.string().nullable(),
      serves: z.array(z.string()),
      classes: z.array(z.string()),
      pause_reason: z.string().nullable(),
      pause_until: z.string().nullable(),
      idle_since: z.string().nullable(),
    }),
    here: ticketSchema.nullable(),
    next_id: z.string().nullable(),
    fronts: z.array(z.object({ id: z.string(), is_next: z.boolean(), why_not: z.string().nullable() })),
  }),
});

export const openCounter = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/counters/:counter_id/open',
  summary: { zh: '开台', en: 'Open a counter' },
  may: 'counters.counter.open',
  params: counterParams,
  body: z.strictObject({ clerk_id: z.uuid().optional() }),
  answer: z.object({ state: z.literal('open'), serves: z.array(z.string()) }),
});

export const pauseCounter = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/counters/:counter_id/pause',
  summary: { zh: '暂停台席', en: 'Pause a counter' },
  may: 'counters.counter.pause',
  params: counterParams,
  body: z.strictObject({ reason: z.enum(['water', 'lunch', 'fault', 'escort', 'team']) }),
  answer: z.object({ state: z.literal('paused'), pause_until: z.string() }),
});

export const resumeCounter = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/counters/:counter_id/resume',
  summary: { zh: '恢复台席', en: 'Resume a counter' },
  may: 'counters.counter.pause',
  params: counterParams,
  answer: z.object({ state: z.literal('open') }),
});

export const closeCounter = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/counters/:counter_id/close',
  summary: { zh: '关台', en: 'Close a counter' },
  may: 'counters.counter.close',
  params: counterParams,
  answer: z.object({ state: z.literal('closed') }),
});

export const callNext = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/counters/:counter_id/call-next',
  summary: { zh: '叫下一位', en: 'Call the next' },
  may: 'queue.ticket.call',
  params: counterParams,
  body: z.strictObject({ ticket_id: z.uuid().optional(), reason: z.string().max(200).optional() }),
  answer: z.object({
    ticket_id: z.string(),
    label: z.string(),
    counter_number: z.number(),
    jumped: z.boolean(),
  }),
});

const stateSchema = z.object({ id: z.string(), label: z.string(), state: z.enum(ticketStates) });

const stepOf = (verb: string, may: string, zh: string, en: string) => ({
  method: 'POST' as const,
  path: `/api/halls/:hall_id/tickets/:ticket_id/${verb}`,
  summary: { zh, en },
  may,
  params: ticketParams,
  answer: stateSchema,
});

const step = (verb: string, may: string, zh: string, en: string) => endpoint(stepOf(verb, may, zh, en));

const stepWith = <B extends z.ZodType>(body: B, verb: string, may: string, zh: string, en: string) =>
  endpoint({ ...stepOf(verb, may, zh, en), body });

const reason = z.string().min(1).max(200);

export const recall = step('recall', 'queue.ticket.call', '重叫', 'Call again');
export const arrive = step('arrive', 'queue.ticket.serve', '开始办理', 'Start serving');
export const noShow = step('no_show', 'queue.ticket.serve', '过号', 'Did not come');
export const comeBack = step('return', 'queue.ticket.return', '回来重排', 'Back in line');
export const resume = step('resume', 'queue.ticket.serve', '继续办理', 'Resume');
export const hold = stepWith(z.strictObject({ reason }), 'hold', 'queue.ticket.serve', '挂起', 'Hold');
export const divert = stepWith(
  z.strictObject({ to: z.string().min(1).max(80) }),
  'divert',
  'queue.ticket.divert',
  '分流',
  'Divert',
);
export const cancel = stepWith(
  z.strictObject({ reason: z.string().max(200).optional() }),
  'cancel',
  'queue.ticket.cancel',
  '退号',
  'Give up',
);
export const transfer = stepWith(
  z.strictObject({ reason, business: z.string().max(40).optional(), to_counter_id: z.uuid().optional() }),
  'transfer',
  'queue.ticket.serve',
  '转号',
  'Transfer',
);
export const finish = stepWith(
  z.strictObject({ outcome: z.enum(outcomes), business: z.string().max(40).optional() }),
  'finish',
  'queue.ticket.serve',
  '办结',
  'Finish',
);

export const askGuide = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/guide-calls',
  summary: { zh: '请人帮忙', en: 'Call a guide' },
  may: 'queue.guide.call',
  params: hallParams,
  answer: z.object({ called: z.literal(true) }),
});

const holderBody = z.strictObject({ secret: z.string().min(16).max(80) });

export const mine = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/mine',
  summary: { zh: '我的号排到哪', en: 'Where my number stands' },
  may: 'anyone',
  params: ticketParams,
  body: holderBody,
  answer: z.object({
    now: z.string(),
    ticket: ticketSchema,
    counter_number: z.number().nullable(),
    ahead: z.number(),
    before_me: z.array(z.string()),
    newest_call: z.string().nullable(),
    newest_counter: z.number().nullable(),
    live: promiseSchema.nullable(),
  }),
});

export const slip = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/slip',
  summary: { zh: '小票的打印字节', en: 'The slip as printer bytes' },
  may: 'anyone',
  params: ticketParams,
  body: z.strictObject({
    secret: z.string().min(16).max(80),
    paper_mm: z.union([z.literal(58), z.literal(80)]).default(80),
    /** Where the phone page is reached; it is printed into the square code. */
    origin: z.url({ protocol: /^https?$/ }).max(200),
  }),
  answer: z.object({
    label: z.string(),
    paper_mm: z.union([z.literal(58), z.literal(80)]),
    /** ESC/POS with GB18030 text, base64. */
    bytes: z.string(),
  }),
});

export const holderStep = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/holder/:verb',
  summary: { zh: '持号人：退号、回来重排', en: 'The holder: give up, come back' },
  may: 'anyone',
  params: z.object({ hall_id, ticket_id: z.uuid(), verb: z.enum(['cancel', 'return']) }),
  body: holderBody,
  answer: stateSchema,
});

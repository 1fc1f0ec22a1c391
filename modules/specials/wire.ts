import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { type Segment, segments } from './programme.ts';
import {
  type GuidanceTopic,
  guidance_topics,
  type OutreachKind,
  outreach_kinds,
  type SpecialKind,
  special_kinds,
} from './special.ts';

const hall_id = z.coerce.number().int();
const hallParams = z.object({ hall_id });
const words = z.object({ zh: z.string(), en: z.string() });
const kind = z.enum(Object.keys(special_kinds) as [SpecialKind, ...SpecialKind[]]);
const topic = z.enum(Object.keys(guidance_topics) as [GuidanceTopic, ...GuidanceTopic[]]);
const outreach = z.enum(Object.keys(outreach_kinds) as [OutreachKind, ...OutreachKind[]]);
const segment = z.enum(Object.keys(segments) as [Segment, ...Segment[]]);
const text = (least: number, most: number) => z.string().trim().min(least).max(most);
const id = z.object({ id: z.string() });
const serviceParams = z.object({ hall_id, service_id: z.uuid() });
const sessionParams = z.object({ hall_id, session_id: z.uuid() });
const programmeParams = z.object({ hall_id, programme_id: z.uuid() });

export const specials = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/specials',
  summary: { zh: '特色服务、指导与关怀', en: 'Special services, guidance and care' },
  may: 'specials.read',
  params: hallParams,
  answer: z.object({
    today: z.string(),
    days: z.number(),
    services: z.array(
      z.object({
        ...{ id: z.string(), state: z.enum(['open', 'suspended', 'ended']), kind, terms: words },
        ...{ owner: words, mine: z.boolean() },
        /** How often it was used in the days shown. */
        used: z.number(),
        review_by: z.string(),
        /** Whether it is published: on, and reviewed in its time. */
        offered: z.boolean(),
        review_note: z.string().nullable(),
      }),
    ),
    guidance: z.array(
      z.object({
        ...{ topic, notes: z.number(), minutes: z.number(), elders: z.number(), solved: z.number() },
      }),
    ),
    sessions: z.array(
      z.object({
        ...{ id: z.string(), state: z.enum(['planned', 'held', 'called_off']), title: words },
        ...{ at: z.string(), begun: z.boolean(), seats: z.number(), trainer: words },
        ...{ attended: z.number().nullable(), elders: z.number().nullable(), note: z.string().nullable() },
      }),
    ),
    outreach: z.array(
      z.object({
        ...{
          id: z.string(),
          at: z.string(),
          kind: outreach,
          people: z.number(),
          note: z.string(),
          by: words,
        },
      }),
    ),
    staff: z.array(z.object({ id: z.string(), name: words })),
  }),
});

export const offerService = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/specials',
  summary: { zh: '开办特色服务', en: 'Offer a special service' },
  may: 'specials.lead',
  params: hallParams,
  body: z.strictObject({ kind, terms_zh: text(4, 28), terms_en: text(4, 70), owner_id: z.uuid() }),
  answer: id,
});

export const useService = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/specials/:service_id/use',
  summary: { zh: '有人用了', en: 'Somebody used it' },
  may: 'specials.note',
  params: serviceParams,
  answer: id,
});

export const reviewService = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/specials/:service_id/review',
  summary: { zh: '复核续办', en: 'Reviewed, it goes on' },
  may: 'specials.lead',
  params: serviceParams,
  body: z.strictObject({ note: text(4, 200) }),
  answer: z.object({ review_by: z.string() }),
});

export const stopService = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/specials/:service_id/stop/:verb',
  summary: { zh: '暂停、停办', en: 'Suspend it, end it' },
  may: 'specials.lead',
  params: z.object({ hall_id, service_id: z.uuid(), verb: z.enum(['suspend', 'end']) }),
  answer: z.object({ state: z.enum(['suspended', 'ended']) }),
});

export const noteGuidance = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/guidance-notes',
  summary: { zh: '记一次使用指导', en: 'Note usage guidance' },
  may: 'specials.note',
  params: hallParams,
  body: z.strictObject({
    ...{ topic, minutes: z.number().int().min(1).max(120), elder: z.boolean(), solved: z.boolean() },
  }),
  answer: id,
});

export const planSession = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/elder-sessions',
  summary: { zh: '通知长者课堂', en: 'Announce a session for elder customers' },
  may: 'specials.lead',
  params: hallParams,
  body: z.strictObject({
    ...{ title_zh: text(2, 30), title_en: text(2, 60), at: z.iso.datetime() },
    ...{ seats: z.number().int().min(2).max(60), trainer_id: z.uuid() },
  }),
  answer: id,
});

export const holdSession = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/elder-sessions/:session_id/hold',
  summary: { zh: '课堂已办', en: 'The session was held' },
  may: 'specials.session.hold',
  params: sessionParams,
  body: z.strictObject({
    ...{ attended: z.number().int().min(1).max(200), elders: z.number().int().min(0).max(200) },
    note: text(0, 200),
  }),
  answer: z.object({ state: z.literal('held') }),
});

export const callOffSession = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/elder-sessions/:session_id/call-off',
  summary: { zh: '课堂取消', en: 'The session is called off' },
  may: 'specials.lead',
  params: sessionParams,
  body: z.strictObject({ note: text(4, 200) }),
  answer: z.object({ state: z.literal('called_off') }),
});

export const noteOutreach = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/outreach-notes',
  summary: { zh: '记一次主动关怀', en: 'Note care given unasked' },
  may: 'specials.note',
  params: hallParams,
  body: z.strictObject({
    ...{ kind: outreach, people: z.number().int().min(1).max(200), note: text(0, 200) },
  }),
  answer: id,
});

export const programmes = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/programmes',
  summary: { zh: '客群方案与市场分析', en: 'Programmes for segments, notes on the market' },
  may: 'specials.read',
  params: hallParams,
  answer: z.object({
    quarter: z.string(),
    programmes: z.array(
      z.object({
        ...{ id: z.string(), segment, name: words, extras: words, begun_at: z.string().nullable() },
        state: z.enum(['draft', 'approved', 'in_force', 'ended', 'dropped']),
        limits: z.array(z.object({ key: z.string(), say: words, value: z.number(), base: z.number() })),
      }),
    ),
    /** The limits a programme of each segment may tighten, with what holds now. */
    keys: z.array(z.object({ segment, key: z.string(), say: words, base: z.number() })),
    notes: z.array(
      z.object({
        ...{ id: z.string(), state: z.enum(['filed', 'taken_up']), quarter: z.string(), by: words },
        ...{ needs: z.string(), competitors: z.string(), plan: z.string() },
        ...{ answer: z.string().nullable(), filed_at: z.string() },
      }),
    ),
  }),
});

export const draftProgramme = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/programmes',
  summary: { zh: '起草客群方案', en: 'Draft a programme for a segment' },
  may: 'specials.programme.draft',
  params: hallParams,
  body: z.strictObject({
    segment,
    ...{ name_zh: text(2, 30), name_en: text(2, 60), extras_zh: text(4, 300), extras_en: text(4, 600) },
    limits: z.array(z.strictObject({ key: z.string().max(60), value: z.number().min(0).max(10_000) })).max(5),
  }),
  answer: id,
});

export const decideProgramme = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/programmes/:programme_id/decide/:verb',
  summary: { zh: '批、不批客群方案', en: 'Approve a programme or not' },
  may: 'specials.programme.decide',
  params: z.object({ hall_id, programme_id: z.uuid(), verb: z.enum(['approve', 'drop']) }),
  answer: z.object({ state: z.enum(['approved', 'dropped']) }),
});

export const startProgramme = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/programmes/:programme_id/start',
  summary: { zh: '开始执行客群方案', en: 'A programme begins' },
  may: 'specials.programme.draft',
  params: programmeParams,
  answer: z.object({ state: z.literal('in_force') }),
});

export const endProgramme = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/programmes/:programme_id/end',
  summary: { zh: '结束客群方案', en: 'A programme ends' },
  may: 'specials.programme.draft',
  params: programmeParams,
  answer: z.object({ state: z.literal('ended') }),
});

export const fileNote = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/market-notes',
  summary: { zh: '报季度市场分析', en: 'File the quarter’s market note' },
  may: 'specials.note_file',
  params: hallParams,
  body: z.strictObject({
    quarter: z.string().regex(/^\d{4}Q[1-4]$/),
    ...{ needs: text(10, 600), competitors: text(10, 600), plan: text(10, 600) },
  }),
  answer: id,
});

export const takeUpNote = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/market-notes/:note_id/take-up',
  summary: { zh: '分公司阅并答复', en: 'The branch takes a market note up' },
  may: 'specials.note_take_up',
  params: z.object({ hall_id, note_id: z.uuid() }),
  body: z.strictObject({ answer: text(4, 300) }),
  answer: z.object({ state: z.literal('taken_up') }),
});

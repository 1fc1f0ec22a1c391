import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { type CallKind, type CallOutcome, call_kinds, call_outcomes } from './house_call.ts';

// Apart from the other endpoints of the module: phone and kiosk carry those, and nothing of visits to customers.
const hall_id = z.coerce.number().int();
const hallParams = z.object({ hall_id });
const words = z.object({ zh: z.string(), en: z.string() });
const slot_at = z.iso.datetime();
const call_kind = z.enum(Object.keys(call_kinds) as [CallKind, ...CallKind[]]);
const call_outcome = z.enum(Object.keys(call_outcomes) as [CallOutcome, ...CallOutcome[]]);
const callParams = z.object({ hall_id, call_id: z.uuid() });
const note = z.string().trim().min(4).max(300);

export const houseCalls = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/house-calls',
  summary: { zh: '上门服务', en: 'Visits to customers' },
  may: 'appointments.house_call.read',
  params: hallParams,
  answer: z.object({
    may_agree: z.boolean(),
    may_assign: z.boolean(),
    calls: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['agreed', 'assigned', 'on_site', 'concluded', 'missed', 'called_off']),
        kind: call_kind,
        business: z.string(),
        at: z.string(),
        minutes: z.number(),
        /** Its outcome should be on record by now. */
        over: z.boolean(),
        visitor: z.object({ id: z.string(), staff_no: z.string(), name: words }).nullable(),
        mine: z.boolean(),
        tries: z.number(),
        /** The code was wrong too often. */
        spent: z.boolean(),
        arrived_at: z.string().nullable(),
        outcome: call_outcome.nullable(),
        note: z.string().nullable(),
        /** The masked number of the customer, while it is needed. */
        told_at: z.string().nullable(),
      }),
    ),
    people: z.array(
      z.object({ id: z.string(), staff_no: z.string(), name: words, skills: z.array(z.string()) }),
    ),
  }),
});

export const agreeHouseCall = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/house-calls',
  summary: { zh: '约定上门', en: 'Agree a visit to a customer' },
  may: 'appointments.house_call.agree',
  params: hallParams,
  body: z.strictObject({
    ...{ kind: call_kind, business: z.string().max(40), at: slot_at },
    minutes: z.number().int().min(10).max(480),
    name: z.string().trim().min(1).max(40),
    place: z.string().trim().min(4).max(120),
    phone: z.string().max(20),
    language: z.enum(['zh', 'en']).default('zh'),
  }),
  answer: z.object({ id: z.string() }),
});

export const assignHouseCall = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/house-calls/:call_id/assign',
  summary: { zh: '派人上门并告知客户', en: 'Send somebody, and tell the customer who' },
  may: 'appointments.house_call.assign',
  params: callParams,
  body: z.strictObject({ visitor_id: z.uuid() }),
  answer: z.object({ state: z.literal('assigned') }),
});

export const showPlace = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/house-calls/:call_id/place',
  summary: { zh: '看上门地址', en: 'Show where to go' },
  may: 'appointments.house_call.visit',
  params: callParams,
  answer: z.object({ name: z.string(), place: z.string(), seconds: z.number() }),
});

export const arriveAt = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/house-calls/:call_id/arrive',
  summary: { zh: '亮证后客户报核对码', en: 'The ID was seen: the customer’s code' },
  may: 'appointments.house_call.visit',
  params: callParams,
  body: z.strictObject({ code: z.string().regex(/^\d{4}$/) }),
  answer: z.object({ state: z.literal('on_site') }),
});

export const concludeHouseCall = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/house-calls/:call_id/conclude',
  summary: { zh: '记上门结果', en: 'Record what came of it' },
  may: 'appointments.house_call.visit',
  params: callParams,
  body: z.strictObject({ outcome: call_outcome, note }),
  answer: z.object({ state: z.literal('concluded') }),
});

export const endHouseCall = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/house-calls/:call_id/end/:verb',
  summary: { zh: '没办成、取消上门', en: 'It came to nothing, or is called off' },
  may: 'appointments.house_call.visit',
  params: z.object({ hall_id, call_id: z.uuid(), verb: z.enum(['miss', 'call_off']) }),
  body: z.strictObject({ note }),
  answer: z.object({ state: z.enum(['missed', 'called_off']) }),
});

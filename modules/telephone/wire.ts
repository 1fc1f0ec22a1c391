import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { purpose_codes } from './purposes.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const text = z.string().trim().min(2).max(300);
const nullable = z.string().nullable();
const phone = z.string().regex(/^1\d{10}$/);
const purpose = z.enum(purpose_codes);
const hallParams = z.object({ hall_id });
const params = z.object({ hall_id, call_id: z.uuid() });
const done = z.object({ done: z.literal(true) });
const made = z.object({ id: z.string(), no: z.string() });
const at = '/api/halls/:hall_id/phone-calls';

export const readCalls = endpoint({
  method: 'GET',
  path: at,
  summary: { zh: '营业厅电话', en: 'The telephone of a hall' },
  may: 'telephone.read',
  params: hallParams,
  answer: z.object({
    ...{ line: nullable, rings_max: z.number(), put_down_minutes: z.number() },
    figures: z.object({
      ...{ rang: z.number(), answered: z.number(), in_time: z.number(), missed: z.number() },
      ...{
        owed: z.number(),
        back_late: z.number(),
        handed: z.number(),
        talk_late: z.number(),
        mean_rings: z.number().nullable(),
      },
    }),
    may: z.object({ take: z.boolean(), lead: z.boolean() }),
    calls: z.array(
      z.object({
        ...{ id: z.string(), no: z.string(), rang_at: z.string(), rings: z.number().nullable() },
        state: z.enum(['ringing', 'talking', 'owed', 'handed', 'closed', 'unreached']),
        ...{ phone_mask: nullable, purpose: purpose.nullable(), need: nullable, outcome: nullable },
        ...{ missed: z.boolean(), late: z.boolean(), owner: words.nullable(), back_due: nullable },
        ...{ talk_due: nullable, talk_late: z.boolean() },
        ...{ back_late: z.boolean(), tries: z.number(), issue_no: nullable, verbs: z.array(z.string()) },
      }),
    ),
  }),
});

export const readLine = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/phone-line',
  summary: { zh: '营业厅的电话号码', en: 'The number under which a hall is called' },
  may: 'anyone',
  params: hallParams,
  answer: z.object({ number: nullable }),
});

export const keepLine = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/phone-line',
  summary: { zh: '公布营业厅电话', en: 'Publish the number of a hall' },
  may: 'telephone.lead',
  params: hallParams,
  body: z.strictObject({ number: z.string().regex(/^\d[\d-]{5,19}$/) }),
  answer: z.object({ number: z.string() }),
});

export const ring = endpoint({
  method: 'POST',
  path: `${at}/rung`,
  summary: { zh: '交换机报来电', en: 'The exchange says that it rings' },
  may: 'telephone.ring',
  params: hallParams,
  body: z.strictObject({ phone: phone.optional() }),
  answer: made,
});

export const note = endpoint({
  method: 'POST',
  path: at,
  summary: { zh: '手工记来电', en: 'Note a call by hand' },
  may: 'telephone.take',
  params: hallParams,
  body: z.strictObject({
    ...{ rings: z.number().int().min(1).max(30), answered: z.boolean(), phone: phone.optional() },
  }),
  answer: made,
});

export const answer = endpoint({
  method: 'POST',
  path: `${at}/:call_id/answer`,
  summary: { zh: '接听', en: 'Answer a call' },
  may: 'telephone.take',
  params,
  answer: z.object({ state: z.literal('talking') }),
});

export const press = endpoint({
  method: 'POST',
  path: `${at}/:call_id/press`,
  summary: { zh: '办理一通来电', en: 'What becomes of a call' },
  may: 'telephone.take',
  params,
  body: z.strictObject({
    press: z.discriminatedUnion('verb', [
      z.strictObject({
        ...{ verb: z.literal('settle'), purpose, need: text, outcome: text, named: z.boolean() },
      }),
      z.strictObject({
        ...{ verb: z.literal('promise'), purpose, need: text, named: z.boolean(), phone: phone.optional() },
      }),
      z.strictObject({ verb: z.literal('hand_on'), purpose, need: text.min(4), phone: phone.optional() }),
      z.strictObject({ verb: z.literal('call_back'), outcome: text }),
      z.strictObject({ verb: z.literal('no_answer') }),
    ]),
  }),
  answer: done,
});

export const showNumber = endpoint({
  method: 'POST',
  path: `${at}/:call_id/number`,
  summary: { zh: '看要回电的号码', en: 'Show the number to be called back' },
  may: 'telephone.take',
  params,
  answer: z.object({ phone: z.string(), seconds: z.number() }),
});

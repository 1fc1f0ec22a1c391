import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const text = (most: number) => z.string().trim().min(2).max(most);
const nullable = z.string().nullable();
const at = '/api/halls/:hall_id/handset-repairs';

export const readRepairs = endpoint({
  method: 'GET',
  path: at,
  summary: { zh: '客户手机维修', en: 'Phones of customers in repair' },
  may: 'handsets.read',
  params: z.object({ hall_id }),
  answer: z.object({
    may_take: z.boolean(),
    /** Days: to say the price, to repair or lend, and after the promise until the number is forgotten. */
    within_days: z.object({ quote: z.number(), done: z.number(), contact: z.number() }),
    repairs: z.array(
      z.object({
        ...{ id: z.string(), no: z.string(), model: z.string(), imei_end: z.string() },
        state: z.enum(['received', 'quoted', 'repairing', 'ready', 'collected']),
        ...{ fault: z.string(), look: z.string(), warranty: z.boolean(), phone_mask: z.string() },
        ...{ taker: words, received_at: z.string(), due: nullable },
        due_of: z.enum(['quote', 'done']).nullable(),
        ...{ late: z.boolean(), was_late: z.boolean(), quote_fen: z.number().nullable() },
        ...{ quote_note: nullable, agreed: z.boolean().nullable(), loan_tag: nullable },
        ...{ work_note: nullable, ready_at: nullable, verbs: z.array(z.string()) },
      }),
    ),
  }),
});

export const takeIn = endpoint({
  method: 'POST',
  path: at,
  summary: { zh: '收机待修', en: 'Take a phone in for repair' },
  may: 'handsets.press',
  params: z.object({ hall_id }),
  body: z.strictObject({
    ...{ model: text(60), imei_end: z.string().regex(/^\d{4}$/), fault: text(400), look: text(400) },
    ...{ warranty: z.boolean(), data_told: z.boolean(), phone: z.string().regex(/^1\d{10}$/) },
  }),
  answer: z.object({ id: z.string(), no: z.string(), done_due: z.string() }),
});

export const press = endpoint({
  method: 'POST',
  path: `${at}/:repair_id/press`,
  summary: { zh: '办理一部送修手机', en: 'One step with a phone in repair' },
  may: 'handsets.press',
  params: z.object({ hall_id, repair_id: z.uuid() }),
  body: z.strictObject({
    press: z.discriminatedUnion('verb', [
      z.strictObject({
        verb: z.literal('quote'),
        quote_fen: z.number().int().min(0).max(2_000_000),
        note: text(300),
      }),
      z.strictObject({ verb: z.enum(['agree', 'decline']) }),
      z.strictObject({ verb: z.literal('lend'), loan_tag: text(30) }),
      z.strictObject({ verb: z.literal('finish'), note: text(300) }),
      z.strictObject({
        verb: z.literal('collect'),
        shown_id: z.boolean(),
        /** The phone that was lent is back; asked only where one is. */
        loan_back: z.boolean().optional(),
      }),
    ]),
  }),
  answer: z.object({ done: z.literal(true) }),
});

import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const ticketParams = z.object({ hall_id, ticket_id: z.uuid() });

/** The numbers under the document of whoever stands here; a POST, because that it was asked is on record. */
export const numbersUnderMe = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/own-numbers',
  summary: { zh: '名下号码', en: 'Numbers under one’s own document' },
  may: 'orders.order.open',
  params: ticketParams,
  body: z.strictObject({ check_id: z.uuid() }),
  answer: z.object({
    numbers: z.array(
      z.object({
        id: z.string(),
        mask: z.string(),
        state: z.string(),
        plan: words.nullable(),
        objected: z.boolean(),
      }),
    ),
  }),
});

export const raiseObjection = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/objections',
  summary: { zh: '名下号码异议', en: 'Object to a number under one’s document' },
  may: 'orders.order.open',
  params: ticketParams,
  body: z.strictObject({ check_id: z.uuid(), number_id: z.uuid() }),
  answer: z.object({ objection_id: z.string(), due_at: z.string() }),
});

export const closeObjection = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/objections/:objection_id/close',
  summary: { zh: '异议核查办结', en: 'Close an objection' },
  may: 'orders.objection.close',
  params: z.object({ hall_id, objection_id: z.uuid() }),
  body: z.strictObject({
    outcome: z.enum(['theirs', 'not_theirs']),
    note: z.string().trim().min(2).max(200),
  }),
  answer: z.object({ state: z.literal('closed') }),
});

export const noteReport = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/risk-reports/:report_id/note',
  summary: { zh: '异常办卡已阅', en: 'Note an abnormal application' },
  may: 'orders.risk.note',
  params: z.object({ hall_id, report_id: z.uuid() }),
  answer: z.object({ state: z.literal('noted') }),
});

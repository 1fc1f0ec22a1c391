import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const params = z.object({ hall_id: z.coerce.number().int(), order_id: z.uuid() });
const body = z.strictObject({ secret: z.string().min(16).max(80) });
const words = z.object({ zh: z.string(), en: z.string() });

/** One order behind its link: what it is, from when it is charged, whether it can still be given up. */
export const ordered = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/orders/:order_id/ordered',
  summary: { zh: '我订的业务', en: 'What I ordered' },
  may: 'anyone',
  params,
  body,
  answer: z.object({
    hall: words,
    say: words,
    number_mask: z.string().nullable(),
    price: words,
    charged_on: z.string().nullable(),
    state: z.string(),
    why_not: z.string().nullable(),
  }),
});

export const sendPapers = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/papers-by-message',
  summary: { zh: '把单据链接发到客户手机', en: 'Send the link of the papers to the customer' },
  may: 'orders.order.tell',
  params: z.object({ hall_id: z.coerce.number().int(), ticket_id: z.uuid() }),
  answer: z.object({ told_at: z.string() }),
});

export const giveUp = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/orders/:order_id/give-up',
  summary: { zh: '首次收费前免费取消', en: 'Give it up for nothing before the first charge' },
  may: 'anyone',
  params,
  body,
  answer: z.object({ state: z.literal('reversed') }),
});

import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

/** The code that opens the customer's card: on the screen of this counter alone, once, and stored nowhere. */
export const showCode = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/orders/:order_id/code',
  summary: { zh: '看解锁码', en: 'Read the code of the card' },
  may: 'orders.code.read',
  params: z.object({ hall_id: z.coerce.number().int(), order_id: z.uuid() }),
  answer: z.object({ code: z.string(), seconds: z.number() }),
});

import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

/** A kiosk says whether somebody uses it; apart, so that a kiosk loads nothing else of the floor (SVC-03). */
export const kioskUse = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/kiosk-use',
  summary: { zh: '取号机说有没有人在用', en: 'A kiosk says whether somebody uses it' },
  may: 'guidance.kiosk.use',
  params: z.object({ hall_id: z.coerce.number().int() }),
  body: z.strictObject({ in_use: z.boolean() }),
  answer: z.object({ in_use_since: z.string().nullable() }),
});

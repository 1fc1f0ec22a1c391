import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

export const readArrears = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/arrears',
  summary: { zh: '欠费、提醒与停机', en: 'Who owes, was reminded, is to be suspended' },
  may: 'arrears.read',
  params: z.object({ hall_id: z.coerce.number().int() }),
  answer: z.object({
    /** Hours between a delivered reminder and the suspension. */
    hours: z.number(),
    /** Late payment a day, in thousandths. */
    rate: z.number(),
    arrears: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['owing', 'suspended', 'settled']),
        mask: z.string(),
        owed_fen: z.number(),
        owed_since: z.string(),
        days: z.number(),
        reminders: z.number(),
        reminder: z.string().nullable(),
        reminder_at: z.string().nullable(),
        suspends_from: z.string().nullable(),
        suspended_at: z.string().nullable(),
        settled_at: z.string().nullable(),
      }),
    ),
  }),
});

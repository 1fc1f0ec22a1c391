import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { sorts } from './even.ts';

// Apart from the other endpoints of the module: those go to the phone, and nothing of evenness does.
const hall_id = z.coerce.number().int();
const hallParams = z.object({ hall_id });

export const even = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/evenness',
  summary: {
    zh: '一视同仁：各人对各类客户、各时段的水准',
    en: 'One level for every customer: where a clerk’s visits differ',
  },
  may: 'ratings.evenness.read',
  params: hallParams,
  answer: z.object({
    days: z.number(),
    clerks: z.number(),
    ratings: z.number(),
    lines: z.object({ gap_percent: z.number(), wait_minutes: z.number(), least: z.number() }),
    uneven: z.array(
      z.object({
        clerk_id: z.string(),
        name: z.object({ zh: z.string(), en: z.string() }),
        sort: z.enum(sorts),
        part: z.string(),
        what: z.enum(['rating', 'wait']),
        here: z.number(),
        elsewhere: z.number(),
        visits: z.number(),
        talk: z.object({ said: z.string(), at: z.string() }).nullable(),
      }),
    ),
  }),
});

export const talk = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/evenness-talks',
  summary: { zh: '水准不一：已经谈过', en: 'An uneven level was spoken about' },
  may: 'ratings.evenness.talk',
  params: hallParams,
  body: z.strictObject({
    clerk_id: z.uuid(),
    sort: z.enum(sorts),
    part: z.string().max(20),
    said: z.string().trim().min(4).max(300),
  }),
  answer: z.object({ id: z.string() }),
});

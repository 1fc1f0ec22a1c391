import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const hall_id = z.coerce.number().int();
const hallParams = z.object({ hall_id });
const code = z.string().regex(/^[a-z_]{2,40}$/);
const entry = z.strictObject({
  number: z.number().int().min(1).max(99),
  wall: z.enum(['north', 'east']),
  classes: z.array(code).min(1).max(20),
  businesses: z.array(code).min(1).max(60),
  /** What makes it easy to use: a low counter, a counter with a care seat. */
  features: z
    .array(z.enum(['low_counter', 'care_seat']))
    .max(2)
    .optional(),
});

export const counterEntrySchema = z.object({
  id: z.string(),
  number: z.number(),
  wall: z.string(),
  state: z.string(),
  classes: z.array(z.string()),
  businesses: z.array(z.string()),
  features: z.array(z.string()),
});

export const entries = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/counters',
  summary: { zh: '台席登记', en: 'The counters as registered' },
  may: 'counters.registry.read',
  params: hallParams,
  answer: z.array(counterEntrySchema),
});

export const register = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/counters',
  summary: { zh: '新增台席', en: 'Register a counter' },
  may: 'counters.registry.manage',
  params: hallParams,
  body: entry,
  answer: z.object({ id: z.string() }),
});

export const amend = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/counters/:counter_id/entry',
  summary: { zh: '改台席登记', en: 'Change what a counter is licensed for' },
  may: 'counters.registry.manage',
  params: z.object({ hall_id, counter_id: z.uuid() }),
  body: entry,
  answer: z.object({ id: z.string() }),
});

export const offer = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/offer',
  summary: { zh: '业务齐全：已办、豁免、缺', en: 'What a hall offers of the whole list' },
  may: 'counters.offer.read',
  params: hallParams,
  answer: z.object({
    day: z.string(),
    full_service: z.boolean(),
    businesses: z.array(
      z.object({
        code: z.string(),
        say: z.object({ zh: z.string(), en: z.string() }),
        state: z.enum(['offered', 'exempted', 'missing']),
        /** Why it is not offered, exempted or not. */
        gap: z.enum(['not_permitted', 'no_counter', 'nobody_certified']).nullable(),
      }),
    ),
    exemption: z.object({ number: z.string(), valid_until: z.string() }).nullable(),
  }),
});

import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { abouts, codesOf } from './catalogue.ts';
import { opinion } from './opinion.ts';

// What a customer's phone sends, by itself: a page on a phone carries no list that only staff choose from.
const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const nullable = z.string().nullable();
export const said = z.string().trim().min(4).max(600);
export const states = z.enum(codesOf(opinion.states));
export const hallParams = z.object({ hall_id });
export const params = z.object({ hall_id, opinion_id: z.uuid() });
export const at = '/api/halls/:hall_id/opinions';

/** What whoever left an opinion is given. */
export const taken = z.object({
  ...{ id: z.string(), no: z.string(), state: z.literal('received'), reply_due: z.string() },
  /** Opens the page of the opinion: derived, stored nowhere. */
  secret: z.string(),
});
/** What is said, about what, and where to answer. */
export const told = {
  about: z.enum(codesOf(abouts)),
  said,
  phone: z
    .string()
    .regex(/^1\d{10}$/)
    .optional(),
};

export const tell = endpoint({
  method: 'POST',
  path: at,
  summary: { zh: '手机写意见簿', en: 'Write in the opinion book by phone' },
  may: 'anyone',
  params: hallParams,
  body: z.strictObject({ ...told, from: z.enum(['qr', 'phone_page']) }),
  answer: taken,
});

/** Where an opinion stands; the secret stays out of addresses. */
export const follow = endpoint({
  method: 'POST',
  path: `${at}/:opinion_id/mine`,
  summary: { zh: '我的意见到哪一步', en: 'Where my opinion stands' },
  may: 'anyone',
  params,
  body: z.strictObject({ secret: z.string().max(100) }),
  answer: z.object({
    ...{ no: z.string(), state: states, say: words, about: words, said: z.string() },
    steps: z.array(z.object({ say: words, at: nullable })),
    next: z.object({ say: words, at: z.string() }).nullable(),
    ...{ reply: nullable, answer: nullable, effect: nullable, reward: words.nullable() },
    complaint: z.object({ id: z.string(), secret: z.string() }).nullable(),
  }),
});

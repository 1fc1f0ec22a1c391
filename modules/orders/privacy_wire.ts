import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const consents = z.array(
  z.object({
    purpose: z.enum(['marketing', 'survey']),
    version: z.string(),
    say: words,
    on: z.boolean(),
  }),
);

/** What is done with personal data at the counter: for everybody to read (PRIV-01). */
export const readProcessing = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/processing',
  summary: { zh: '个人信息处理登记', en: 'The register of processing' },
  may: 'anyone',
  params: z.object({ hall_id }),
  answer: z.object({
    entries: z.array(
      z.object({
        code: z.string(),
        businesses: z.array(words),
        purpose: words,
        ground: words,
        fields: words,
        kept: words,
        recipients: words,
      }),
    ),
  }),
});

/** What the customer of a visit agreed to beyond the contract, behind the link of their papers. */
export const readConsents = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/consents',
  summary: { zh: '我的同意', en: 'What I agreed to' },
  may: 'anyone',
  params: z.object({ hall_id, ticket_id: z.uuid() }),
  body: z.strictObject({ secret: z.string().min(16).max(80) }),
  answer: z.object({ consents }),
});

export const setConsent = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/consents/:purpose',
  summary: { zh: '同意或撤回', en: 'Agree, or take it back' },
  may: 'anyone',
  params: z.object({ hall_id, ticket_id: z.uuid(), purpose: z.enum(['marketing', 'survey']) }),
  body: z.strictObject({ secret: z.string().min(16).max(80), on: z.boolean(), version: z.string().max(20) }),
  answer: z.object({ consents }),
});

/** Whether a number may be reached for a purpose: whoever sends asks here first (PRIV-07). */
export const askConsent = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/consent-checks',
  summary: { zh: '能不能发', en: 'Whether a number may be reached' },
  may: 'orders.consent.ask',
  params: z.object({ hall_id }),
  body: z.strictObject({ number: z.string().max(20), purpose: z.enum(['marketing', 'survey']) }),
  answer: z.object({ allowed: z.boolean() }),
});

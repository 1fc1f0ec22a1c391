import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const clause = z.object({ code: z.string(), tick: z.boolean(), say: words });
const states = z.enum(['drafted', 'signed_off', 'in_force', 'superseded', 'dropped']);
const verb = z.enum(['sign_off', 'start', 'drop']);

/** The text of the access agreement: the one in force, or the edition somebody signed under (PRM-01). */
export const agreement = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/agreement',
  summary: { zh: '入网协议全文', en: 'The access agreement' },
  may: 'anyone',
  params: z.object({ hall_id: z.coerce.number().int() }),
  query: z.object({ number: z.coerce.number().int().min(1).optional() }),
  answer: z.object({
    number: z.number(),
    since: z.string(),
    in_force: z.boolean(),
    hash: z.string(),
    clauses: z.array(clause),
  }),
});

export const editions = endpoint({
  method: 'GET',
  path: '/api/agreements',
  summary: { zh: '入网协议各版本', en: 'The access agreement with all its editions' },
  may: 'agreements.read',
  answer: z.object({
    in_force: z.object({ number: z.number(), since: z.string(), clauses: z.array(clause) }),
    may_draft: z.boolean(),
    editions: z.array(
      z.object({
        id: z.string(),
        number: z.number(),
        state: states,
        state_words: words,
        adverse: z.boolean(),
        reason: z.string(),
        opinion: z.string().nullable(),
        drafted_at: z.string(),
        since: z.string().nullable(),
        drafter: words,
        signer: words.nullable(),
        changes: z.array(
          z.object({
            code: z.string(),
            how: z.enum(['same', 'changed', 'added', 'removed']),
            before: clause.nullable(),
            after: clause.nullable(),
          }),
        ),
        verbs: z.array(z.object({ verb, why: words.nullable() })),
      }),
    ),
  }),
});

export const draft = endpoint({
  method: 'POST',
  path: '/api/agreements',
  summary: { zh: '起草协议新版', en: 'Draft the next edition of the agreement' },
  may: 'agreements.draft',
  body: z.strictObject({
    clauses: z
      .array(
        z.strictObject({
          code: z.string().regex(/^[a-z][a-z0-9_]{1,30}$/),
          tick: z.boolean(),
          zh: z.string().trim().min(4).max(120),
          en: z.string().trim().min(4).max(300),
        }),
      )
      .min(3)
      .max(30),
    adverse: z.boolean(),
    reason: z.string().trim().min(4).max(300),
  }),
  answer: z.object({
    id: z.string(),
    number: z.number(),
    adverse: z.boolean(),
    state: z.literal('drafted'),
  }),
});

export const press = endpoint({
  method: 'POST',
  path: '/api/agreements/:edition_id/press',
  summary: { zh: '签发、启用或放弃一版协议', en: 'Sign off, bring into force or drop an edition' },
  may: 'agreements.press',
  params: z.object({ edition_id: z.uuid() }),
  body: z.strictObject({ verb, opinion: z.string().trim().max(500).optional() }),
  answer: z.object({ id: z.string(), number: z.number(), state: states }),
});

import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const state = z.enum(['in_force', 'superseded']);

export const reviewSchema = z.object({
  id: z.string(),
  state: z.enum(['open', 'settled']),
  clause: z.string(),
  text: words,
  fact: z.string(),
  note: z.string(),
  due_at: z.string(),
  over: z.boolean(),
  outcome: z.enum(['stands', 'amended']).nullable(),
  said: z.string().nullable(),
  /** Whether whoever asks may settle it now. */
  mine: z.boolean(),
});

export const bases = endpoint({
  method: 'GET',
  path: '/api/bases',
  summary: {
    zh: '法律依据登记：效力与所托条文',
    en: 'The register of legal bases: standing, and what rests on each',
  },
  may: 'anyone',
  answer: z.object({
    bases: z.array(
      z.object({
        id: z.string(),
        title: words,
        attested: words,
        state,
        note: z.string(),
        changed_at: z.string().nullable(),
        clauses: z.array(z.string()),
      }),
    ),
    reviews: z.array(reviewSchema),
    may_change: z.boolean(),
  }),
});

export const reviewsOf = endpoint({
  method: 'GET',
  path: '/api/clauses/:row/basis-reviews',
  summary: {
    zh: '一条条文因依据变动的复核',
    en: 'What is to be looked at in a clause since a basis changed',
  },
  may: 'anyone',
  params: z.object({ row: z.string().max(12) }),
  answer: z.array(reviewSchema),
});

export const changeBasis = endpoint({
  method: 'POST',
  path: '/api/bases/:fact/:verb',
  summary: { zh: '登记依据被替代，或恢复有效', en: 'Note a basis as superseded, or restore it' },
  may: 'norms.basis.change',
  params: z.object({ fact: z.string().max(8), verb: z.enum(['supersede', 'restore']) }),
  body: z.strictObject({ note: z.string().trim().min(4).max(500) }),
  answer: z.object({ state, reviews: z.number() }),
});

export const settleReview = endpoint({
  method: 'POST',
  path: '/api/basis-reviews/:review_id/settle',
  summary: {
    zh: '复核条文：仍然成立，或已起草修订',
    en: 'Review a clause: it stands, or a version is drafted',
  },
  may: 'norms.basis.settle',
  params: z.object({ review_id: z.uuid() }),
  body: z.strictObject({
    outcome: z.enum(['stands', 'amended']),
    said: z.string().trim().min(2).max(500),
  }),
  answer: z.object({ state: z.literal('settled') }),
});

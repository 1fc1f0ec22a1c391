import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const hallParams = z.object({ hall_id: z.coerce.number().int() });

export const matters = endpoint({
  method: 'GET',
  path: '/api/clauses/:row/matters',
  summary: { zh: '一条条文的问与答', en: 'Questions about a clause, and what was answered' },
  may: 'anyone',
  params: z.object({ row: z.string().max(12) }),
  answer: z.array(
    z.object({
      id: z.string(),
      hall_id: z.number(),
      state: z.enum(['raised', 'answered', 'declined']),
      kind: z.enum(['question', 'proposal']),
      said: z.string(),
      source: z.string().nullable(),
      hall: words,
      raised_at: z.string(),
      answer: words.nullable(),
      mine_to_answer: z.boolean(),
    }),
  ),
});

export const raiseMatter = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/clauses/:row/matters',
  summary: { zh: '问条文怎么理解，或建议修订', en: 'Ask how a clause is to be read, or propose a change' },
  may: 'norms.matter.raise',
  params: hallParams.extend({ row: z.string().max(12) }),
  body: z.strictObject({
    kind: z.enum(['question', 'proposal']),
    said: z.string().trim().min(2).max(500),
    source: z.strictObject({ what: z.string().max(40), id: z.uuid() }).optional(),
  }),
  answer: z.object({ id: z.string() }),
});

export const answerMatter = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/matters/:matter_id/:verb',
  summary: { zh: '答复问题或建议', en: 'Answer a question or a proposal' },
  may: 'norms.matter.answer',
  params: hallParams.extend({ matter_id: z.uuid(), verb: z.enum(['answer', 'decline']) }),
  body: z.strictObject({ zh: z.string().max(500), en: z.string().max(500) }),
  answer: z.object({ state: z.enum(['raised', 'answered', 'declined']) }),
});

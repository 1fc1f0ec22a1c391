import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const hallParams = z.object({ hall_id: z.coerce.number().int() });
const year = z.int().min(2020).max(2100);
const verdict = z.enum(['excellent', 'good', 'passed', 'failed']);

const figures = z.object({
  ...{ heads: z.number(), letters: z.number(), drills: z.number(), drills_done: z.number() },
  ...{ walked: z.number(), missed: z.number(), hazards: z.number(), hazards_late: z.number() },
  ...{ accidents: z.number(), major_accidents: z.number(), days: z.number(), logged: z.number() },
});
const scored = z.object({ figures, score: z.number(), verdict });

export const readAssessments = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/safety-assessments',
  summary: { zh: '本厅年度安全考核', en: 'The yearly assessments of the safety of a hall' },
  may: 'safety.read',
  params: hallParams,
  answer: z.object({
    now: scored.extend({ year: z.number() }),
    issued: z.array(
      scored.extend({
        ...{ id: z.string(), state: z.enum(['issued', 'answered']), year: z.number(), note: z.string() },
        ...{ issued_at: z.string(), due_at: z.string() },
        ...{ answer: z.string().nullable(), answered_at: z.string().nullable() },
      }),
    ),
    may_answer: z.boolean(),
  }),
});

export const readOver = endpoint({
  method: 'GET',
  path: '/api/safety-assessments-over-halls',
  summary: { zh: '辖下各厅年度安全考核', en: 'The assessments of the halls below' },
  may: 'safety.over_halls',
  query: z.object({ year: z.coerce.number().int().min(2020).max(2100).optional() }),
  answer: z.object({
    ...{ year: z.number(), may_issue: z.boolean() },
    halls: z.array(
      scored.extend({
        hall: z.object({ id: z.number(), name: words }),
        ...{ state: z.enum(['issued', 'answered']).nullable(), recorded: z.boolean() },
      }),
    ),
  }),
});

export const issue = endpoint({
  method: 'POST',
  path: '/api/safety-assessments',
  summary: { zh: '下发年度安全考核', en: 'Issue the assessments of a year' },
  may: 'safety.assess_year',
  body: z.strictObject({
    ...{ year, halls: z.array(z.int()).min(1).max(300), note: z.string().trim().max(400).default('') },
  }),
  answer: z.object({ halls: z.number() }),
});

export const answer = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/safety-assessments/:assessment_id/answer',
  summary: { zh: '回应年度安全考核', en: 'Answer the assessment of a year' },
  may: 'safety.answer',
  params: hallParams.extend({ assessment_id: z.uuid() }),
  body: z.strictObject({ answer: z.string().trim().min(4).max(600) }),
  answer: z.object({ state: z.literal('answered') }),
});

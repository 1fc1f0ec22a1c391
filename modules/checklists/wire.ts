import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const answer_ = z.strictObject({ ok: z.boolean(), note: z.string().max(500).optional() });

export const runSchema = z.object({
  id: z.string(),
  list: z.string(),
  state: z.enum(['in_progress', 'submitted']),
  items: z.array(
    z.object({
      code: z.string(),
      say: words,
      weight: z.enum(['critical', 'major', 'minor']),
      rows: z.array(z.string()).readonly(),
      photo_on_fail: z.boolean().optional(),
    }),
  ),
  answers: z.record(z.string(), answer_),
  critical_fails: z.number(),
});

const runParams = z.object({ hall_id: z.coerce.number().int(), run_id: z.uuid() });

export const start = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/check-runs',
  summary: { zh: '开始检查表', en: 'Begin a checklist' },
  may: 'checklists.run.start',
  params: z.object({ hall_id: z.coerce.number().int() }),
  body: z.strictObject({ list: z.string().max(40) }),
  answer: runSchema,
});

export const answer = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/check-runs/:run_id/answers',
  summary: { zh: '填检查项', en: 'Answer items' },
  may: 'checklists.run.start',
  params: runParams,
  body: z.strictObject({ answers: z.record(z.string().max(60), answer_) }),
  answer: runSchema,
});

export const submit = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/check-runs/:run_id/submit',
  summary: { zh: '交检查表', en: 'Hand the checklist in' },
  may: 'checklists.run.start',
  params: runParams,
  answer: runSchema,
});

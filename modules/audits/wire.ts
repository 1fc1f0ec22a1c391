import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { reasons, sorts } from './reasons.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const verdict = z.strictObject({ id: z.uuid(), genuine: z.boolean(), note: z.string().trim().max(200) });
const one = z.object({ hall_id, sample_id: z.uuid() });

export const readSamples = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/audit-samples',
  summary: { zh: '真实性抽查', en: 'Samples looked through for what was made up' },
  may: 'audits.read',
  params: z.object({ hall_id }),
  answer: z.object({
    days: z.number(),
    samples: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['drawn', 'genuine', 'false_found', 'closed']),
        since: z.string(),
        until: z.string(),
        size: z.number(),
        suspected: z.number(),
        false_count: z.number().nullable(),
        outcome: z.string().nullable(),
        drawn_at: z.string(),
        pieces: z.array(
          z.object({
            sort: z.enum(sorts),
            id: z.string(),
            at: z.string(),
            no: z.string(),
            clerk: words.nullable(),
            reasons: z.array(z.enum(reasons)),
            figures: z.object({ served_s: z.number().nullable(), near: z.number(), same: z.number() }),
            verdict: z.object({ genuine: z.boolean(), note: z.string() }).nullable(),
          }),
        ),
      }),
    ),
  }),
});

export const drawSample = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/audit-samples',
  summary: { zh: '抽评价和单据查真实性', en: 'Draw ratings and orders to look through' },
  may: 'audits.draw',
  params: z.object({ hall_id }),
  answer: z.object({ id: z.string(), size: z.number(), suspected: z.number() }),
});

export const judgeSample = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/audit-samples/:sample_id/judge',
  summary: { zh: '逐件判断是否属实', en: 'Judge every piece of a sample' },
  may: 'audits.draw',
  params: one,
  body: z.strictObject({ verdicts: z.array(verdict).max(100) }),
  answer: z.object({ size: z.number(), false_count: z.number() }),
});

export const closeSample = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/audit-samples/:sample_id/close',
  summary: { zh: '处理查出的不实', en: 'Say what became of what was false' },
  may: 'audits.close',
  params: one,
  body: z.strictObject({ outcome: z.string().trim().min(4).max(200) }),
  answer: z.object({ state: z.literal('closed') }),
});

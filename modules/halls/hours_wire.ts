import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { hallParams, wordsSchema } from './wire.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const states = z.enum(['asked', 'announced', 'in_force', 'refused', 'withdrawn']);

/** The hours a hall keeps, and those it has announced. */
export const hours = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/hours',
  summary: { zh: '营业时间和已公告的变更', en: 'Opening hours and their announced change' },
  may: 'anyone',
  params: hallParams,
  answer: z.object({
    opens: z.string(),
    closes: z.string(),
    coming: z.object({ opens: z.string(), closes: z.string(), effective_on: z.iso.date() }).nullable(),
  }),
});

export const hoursChanges = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/hours-changes',
  summary: { zh: '营业时间变更', en: 'Changes of opening hours' },
  may: 'halls.paper.read',
  params: hallParams,
  answer: z.object({
    opens: z.string(),
    closes: z.string(),
    today: z.iso.date(),
    notice_days: z.number(),
    changes: z.array(
      z.object({
        id: z.string(),
        state: states,
        opens: z.string(),
        closes: z.string(),
        effective_on: z.iso.date(),
        announced_on: z.iso.date().nullable(),
        reason: z.string(),
        asked_by: z.object({ id: z.string(), name: wordsSchema }),
        decided_by: wordsSchema.nullable(),
      }),
    ),
  }),
});

export const askHours = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/hours-changes',
  summary: { zh: '提出改营业时间', en: 'Ask for other opening hours' },
  may: 'halls.hours.ask',
  params: hallParams,
  body: z.strictObject({
    opens: time,
    closes: time,
    effective_on: z.iso.date(),
    reason: z.string().trim().min(4).max(200),
  }),
  answer: z.object({ id: z.string() }),
});

export const decideHours = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/hours-changes/:change_id/decide/:verb',
  summary: { zh: '批准并公告、不批、撤回', en: 'Approve and announce, refuse, withdraw' },
  may: 'halls.hours.decide',
  params: hallParams.extend({ change_id: z.uuid(), verb: z.enum(['approve', 'refuse', 'withdraw']) }),
  answer: z.object({ state: states }),
});

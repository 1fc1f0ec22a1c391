import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const share = z.number().nullable();
const star = z.number().int().min(1).max(5);
const reason = z.string().trim().min(4).max(300);
const hallParams = z.object({ hall_id: z.coerce.number().int() });

export const ratings = endpoint({
  method: 'GET',
  path: '/api/star-ratings',
  summary: { zh: '各厅星级和评定依据', en: 'The stars of halls and what they are rated by' },
  may: 'stars.read',
  answer: z.object({
    halls: z.array(
      z.object({
        ...{ id: z.number(), name: words, star: z.number().nullable(), valid_until: z.string().nullable() },
        ...{ scorecard: share, mystery: share, facilities: share, points: share },
        most: z.number().nullable(),
        losses: z.array(z.enum(['critical', 'standard', 'rise'])),
        waits: z.object({ id: z.string(), star: z.number(), reason: z.string() }).nullable(),
        may_decide: z.boolean(),
        /** The most stars that may be proposed now; null for none. */
        proposable: z.number().nullable(),
      }),
    ),
  }),
});

export const propose = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/star-ratings',
  summary: { zh: '提出星级', en: 'Propose the stars of a hall' },
  may: 'stars.propose',
  params: hallParams,
  body: z.strictObject({ star, reason }),
  answer: z.object({ id: z.string() }),
});

export const decide = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/star-ratings/:rating_id/decision/:verb',
  summary: { zh: '星级：决定、退回', en: 'Stars: decide, send back' },
  may: 'stars.decide',
  params: hallParams.extend({ rating_id: z.uuid(), verb: z.enum(['decide', 'send_back']) }),
  body: z.strictObject({ decision: reason }),
  answer: z.object({ state: z.enum(['decided', 'returned']) }),
});

import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });

/** Looks at personal data that stand out, and the quarterly reviews of who may look at all (PRIV-10). */
export const readAnomalies = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/personal-data-anomalies',
  summary: { zh: '异常查看与季度复核', en: 'Odd looks at personal data, and the quarterly reviews' },
  may: 'identity.access.read',
  params: z.object({ hall_id }),
  query: z.object({ days: z.coerce.number().int().min(1).max(90).default(30) }),
  answer: z.object({
    quarter: z.string(),
    anomalies: z.array(
      z.object({
        kind: z.enum(['off_hours', 'own_family', 'bulk']),
        at: z.string(),
        staff_no: z.string().nullable(),
        name: words.nullable(),
      }),
    ),
    reviews: z.array(
      z.object({
        quarter: z.string(),
        reviewed_at: z.string(),
        by: words,
        rights: z.number(),
        note: z.string(),
      }),
    ),
  }),
});

export const readRights = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/personal-data-rights',
  summary: { zh: '谁能看客户信息', en: 'Who may see personal data' },
  may: 'identity.access.read',
  params: z.object({ hall_id }),
  answer: z.object({
    rights: z.array(z.object({ staff_no: z.string(), name: words, role: z.string() })),
  }),
});

export const reviewRights = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/personal-data-rights/reviews',
  summary: { zh: '季度权限复核', en: 'The quarterly review of rights' },
  may: 'identity.rights.review',
  params: z.object({ hall_id }),
  body: z.strictObject({ note: z.string().trim().min(2).max(300) }),
  answer: z.object({ quarter: z.string(), rights: z.number() }),
});

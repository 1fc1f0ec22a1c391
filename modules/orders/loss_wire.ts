import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { document_end } from './schema.ts';

const hall_id = z.coerce.number().int();
const said = z.strictObject({
  number: z.string().trim().max(20),
  document_end,
});
const answer = z.object({
  loss_id: z.string(),
  number_mask: z.string(),
  /** The moment the card was stopped; null while the core is out of reach. */
  stopped_at: z.string().nullable(),
});

export const reportLoss = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/loss-reports',
  summary: { zh: '网上挂失', en: 'Report a loss on the web' },
  may: 'anyone',
  params: z.object({ hall_id }),
  body: said,
  answer,
});

export const reportLossByCall = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/loss-reports/by-call',
  summary: { zh: '电话挂失', en: 'Report a loss for a caller' },
  may: 'orders.loss.by_call',
  params: z.object({ hall_id }),
  body: said,
  answer,
});

export const readLoss = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/loss-reports/:loss_id',
  summary: { zh: '挂失结果', en: 'What became of a loss report' },
  may: 'anyone',
  params: z.object({ hall_id, loss_id: z.uuid() }),
  answer: z.object({
    state: z.enum(['reported', 'late', 'stopped', 'dismissed']),
    number_mask: z.string(),
    reported_at: z.string(),
    stopped_at: z.string().nullable(),
  }),
});

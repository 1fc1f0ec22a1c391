import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { receiptSchema } from '../receipts/wire.ts';
import { formSchema } from './schema.ts';

/** The papers of a visit behind their link: whoever holds it sees the agreed forms and the receipts, masked. */
export const linkedPapers = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/papers',
  summary: { zh: '客户的单据', en: 'What the customer takes home' },
  may: 'anyone',
  params: z.object({ hall_id: z.coerce.number().int(), ticket_id: z.uuid() }),
  body: z.strictObject({ secret: z.string().min(16).max(80) }),
  answer: z.object({
    hall: z.object({ zh: z.string(), en: z.string() }),
    supervision: z.string().nullable(),
    open_until: z.string(),
    forms: z.array(formSchema),
    receipts: z.array(receiptSchema),
  }),
});

import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const count = z.int().min(0).max(5000);
const sheets = z.strictObject({ forms: count, receipts: count, printouts: count, id_copies: count });

export const readLots = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/shred-lots',
  summary: { zh: '碎纸登记', en: 'The log of shredded paper' },
  may: 'shredding.read',
  params: z.object({ hall_id }),
  answer: z.object({
    lots: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['locked', 'late', 'shredded']),
        sheets,
        cabinet: z.string(),
        listed_at: z.string(),
        due_at: z.string(),
        shredded_at: z.string().nullable(),
        mine: z.boolean(),
        first: words,
        second: words.nullable(),
      }),
    ),
  }),
});

export const listLot = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/shred-lots',
  summary: { zh: '废单点清锁柜', en: 'Count waste paper and lock it away' },
  may: 'shredding.list',
  params: z.object({ hall_id }),
  body: z.strictObject({ sheets, cabinet: z.string().trim().max(40) }),
  answer: z.object({ lot_id: z.string(), due_at: z.string() }),
});

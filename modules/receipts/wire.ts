import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { paper_tenders, system_tenders } from '../ledger/tenders.ts';

const hall_id = z.coerce.number().int();
const receiptParams = z.object({ hall_id, receipt_id: z.uuid() });
const words = z.object({ zh: z.string(), en: z.string() });

export const receiptSchema = z.object({
  id: z.string(),
  no: z.string(),
  state: z.enum(['issued', 'voided']),
  series: z.enum(['R', 'T']),
  number: z.number(),
  day: z.string(),
  ticket_id: z.string().nullable(),
  tender: z.enum(paper_tenders),
  amount_fen: z.number(),
  /** The part of it in cash beside the tender. */
  cash_fen: z.number(),
  /** What of it was paid ahead, by tender. */
  beside: z.partialRecord(z.enum(system_tenders), z.number()),
  lines: z.array(
    z.object({ say: words, fen: z.number(), about: z.string().nullable(), by: z.string().optional() }),
  ),
  issued_at: z.string(),
  reprints: z.number(),
  void_reason: z.string().nullable(),
  /** The number of the voided receipt whose place it takes. */
  replaces: z.string().nullable(),
});

export const readReceipts = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/receipts',
  summary: { zh: '收据号段', en: 'Receipts of a day' },
  may: 'receipts.read',
  params: z.object({ hall_id }),
  query: z.object({
    day: z.iso.date(),
    series: z.enum(['R', 'T']).default('R'),
    after: z.coerce.number().int().min(0).default(0),
  }),
  answer: z.object({
    receipts: z.array(receiptSchema),
    runs: z.array(
      z.object({
        series: z.enum(['R', 'T']),
        first: z.number(),
        last: z.number(),
        used: z.number(),
        voided: z.number(),
        /** Receipts that took the place of a voided one. */
        replaced: z.number(),
        missing: z.number(),
        sum_fen: z.number(),
      }),
    ),
  }),
});

export const readReceipt = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/receipts/:receipt_id',
  summary: { zh: '一张收据', en: 'One receipt' },
  may: 'receipts.print',
  params: receiptParams,
  answer: receiptSchema.extend({ link: z.string() }),
});

export const reprintReceipt = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/receipts/:receipt_id/reprint',
  summary: { zh: '补打收据', en: 'Print a receipt again' },
  may: 'receipts.print',
  params: receiptParams,
  body: z.strictObject({ reason: z.string().trim().min(2).max(100) }),
  answer: z.object({ reprints: z.number() }),
});

export const voidReceipt = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/receipts/:receipt_id/void',
  summary: { zh: '作废收据', en: 'Void a receipt' },
  may: 'receipts.void',
  params: receiptParams,
  body: z.strictObject({ reason: z.string().trim().min(2).max(100) }),
  answer: z.object({ void_no: z.string(), receipt_id: z.string(), no: z.string() }),
});

/** The electronic receipt behind its link: whoever holds the link sees this paper and nothing else. */
export const linkedReceipt = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/receipts/:receipt_id/linked',
  summary: { zh: '电子收据', en: 'The electronic receipt' },
  may: 'anyone',
  params: receiptParams,
  body: z.strictObject({ secret: z.string().min(16).max(80) }),
  answer: receiptSchema.extend({ hall: words, supervision: z.string().nullable() }),
});

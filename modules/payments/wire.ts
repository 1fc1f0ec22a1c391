import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { system_tenders, tenders } from '../ledger/tenders.ts';

const hall_id = z.coerce.number().int();
const paymentParams = z.object({ hall_id, payment_id: z.uuid() });

export const paymentStates = ['asked', 'succeeded', 'failed', 'voided', 'late', 'returned'] as const;
/** The states of a part paid ahead. */
export const partStates = ['asked', 'held', 'failed', 'voided', 'late', 'taken', 'returned'] as const;
const state = z.enum([...paymentStates, 'held', 'taken']);

export const readPayment = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/payments/:payment_id',
  summary: { zh: '支付结果', en: 'What became of a payment' },
  may: 'payments.take',
  params: paymentParams,
  answer: z.object({
    id: z.string(),
    state,
    tender: z.enum(tenders),
    amount_fen: z.number(),
    cash_fen: z.number(),
    /** What of the sum was paid ahead in parts. */
    beside_fen: z.number(),
    received_fen: z.number().nullable(),
    change_fen: z.number().nullable(),
  }),
});

export const voidPayment = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/payments/:payment_id/void',
  summary: { zh: '撤销支付', en: 'Give a payment up' },
  may: 'payments.take',
  params: paymentParams,
  answer: z.object({ state }),
});

export const notifyPayment = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/payments/:payment_id/answer',
  summary: { zh: '支付系统回执', en: "A payment system's answer" },
  may: 'payments.answer',
  params: paymentParams,
  body: z.strictObject({ answer: z.enum(['paid', 'refused']) }),
  answer: z.object({ state }),
});

export const readRefunds = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/refunds',
  summary: { zh: '待退款', en: 'Refunds that are due' },
  may: 'payments.refund.read',
  params: z.object({ hall_id }),
  answer: z.object({
    refunds: z.array(
      z.object({
        id: z.string(),
        ticket_id: z.string(),
        tender: z.string(),
        amount_fen: z.number(),
        /** The part that goes back in cash. */
        cash_fen: z.number(),
        /** What goes back by parts that were paid ahead. */
        beside: z.partialRecord(z.enum(system_tenders), z.number()),
        reason: z.string(),
        due_at: z.string(),
      }),
    ),
  }),
});

export const setSimulator = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/payment-simulator',
  summary: { zh: '模拟支付', en: 'How simulated payments behave' },
  may: 'payments.simulator.set',
  params: z.object({ hall_id }),
  body: z.strictObject({
    tender: z.enum(system_tenders),
    behaviour: z.enum(['pays', 'refuses', 'silent', 'late']),
    seconds: z.int().min(0).max(600).default(4),
  }),
  answer: z.object({ tender: z.string(), behaviour: z.string(), seconds: z.number() }),
});

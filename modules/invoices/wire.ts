import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const day = z.iso.date();
const receiptParams = z.object({ hall_id, receipt_id: z.uuid() });
const invoiceParams = z.object({ hall_id, invoice_id: z.uuid() });
const secret = z.string().min(16).max(80);

export const invoiceStates = ['asked', 'stuck', 'refused', 'issued', 'reversing', 'reversed'] as const;
const state = z.enum(invoiceStates);

/** An invoice as pages show it, the buyer masked. */
export const invoiceShown = z.object({
  id: z.string(),
  no: z.string().nullable(),
  tax_no: z.string().nullable(),
  state,
  kind: z.enum(['blue', 'red']),
  day: z.string(),
  reverses_id: z.string().nullable(),
  title: z.object({
    kind: z.enum(['personal', 'company']),
    mask: z.string(),
    tax_id_mask: z.string().nullable(),
  }),
  /** Tax included. */
  lines: z.array(z.object({ say: words, fen: z.number(), about: z.string().nullable() })),
  amount_fen: z.number(),
  tax_fen: z.number(),
  tax_percent: z.number(),
  through: z.enum(['counter', 'link', 'system']),
  asked_at: z.string(),
  issued_at: z.string().nullable(),
  tries: z.number(),
  why: z.string().nullable(),
  prints: z.number(),
});

const ofReceipt = z.object({
  invoices: z.array(invoiceShown),
  /** What was paid less what went back. */
  left_fen: z.number(),
  may_ask: z.boolean(),
});

const wanted = {
  title: z.strictObject({
    kind: z.enum(['personal', 'company']),
    name: z.string().trim().max(60),
    tax_id: z.string().trim().max(20).optional(),
  }),
  /** Where the link goes; none when the customer holds the receipt's own link. */
  phone: z.string().max(20).optional(),
  language: z.enum(['zh', 'en']).default('zh'),
};
const asked = z.object({ invoice_id: z.string(), state: z.literal('asked'), amount_fen: z.number() });

export const readInvoices = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/invoices',
  summary: { zh: '发票查询', en: 'Invoices of some days' },
  may: 'invoices.read',
  params: z.object({ hall_id }),
  query: z.object({
    from: day,
    to: day,
    /** Our number, the issuer's, or a whole title. */
    find: z.string().max(60).optional(),
    state: state.optional(),
  }),
  answer: z.object({
    invoices: z.array(invoiceShown.extend({ receipt_no: z.string(), reverses_no: z.string().nullable() })),
    runs: z.array(
      z.object({
        series: z.enum(['F', 'H']),
        first: z.number(),
        last: z.number(),
        used: z.number(),
        reversed: z.number(),
        missing: z.number(),
      }),
    ),
    /** Invoices that stand though money of their payment went back. */
    unreversed: z.array(z.string()),
  }),
});

export const counterInvoices = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/receipts/:receipt_id/invoices',
  summary: { zh: '这张收据的发票', en: 'The invoices of a receipt' },
  may: 'invoices.request',
  params: receiptParams,
  answer: ofReceipt,
});

export const askInvoice = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/receipts/:receipt_id/invoices',
  summary: { zh: '开电子发票', en: 'Ask for the invoice of a receipt' },
  may: 'invoices.request',
  params: receiptParams,
  body: z.strictObject(wanted),
  answer: asked,
});

export const linkedInvoices = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/receipts/:receipt_id/invoices-linked',
  summary: { zh: '链接后面的发票', en: 'The invoices behind the link of a receipt' },
  may: 'anyone',
  params: receiptParams,
  body: z.strictObject({ secret }),
  answer: ofReceipt.extend({ hall: words }),
});

export const askInvoiceByLink = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/receipts/:receipt_id/invoices-asked',
  summary: { zh: '客户自己开发票', en: 'The customer asks for the invoice' },
  may: 'anyone',
  params: receiptParams,
  body: z.strictObject({ secret, ...wanted }),
  answer: asked,
});

export const printInvoice = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/invoices/:invoice_id/print',
  summary: { zh: '打印发票', en: 'An invoice on paper' },
  may: 'invoices.print',
  params: invoiceParams,
  answer: invoiceShown.extend({
    hall: words,
    buyer: z.object({ name: z.string(), tax_id: z.string().nullable() }),
  }),
});

export const reverseInvoice = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/invoices/:invoice_id/reverse',
  summary: { zh: '红冲发票', en: 'Take an invoice back in red' },
  may: 'invoices.reverse',
  params: invoiceParams,
  body: z.strictObject({ reason: z.string().trim().min(2).max(100) }),
  answer: z.object({ state: z.literal('reversing') }),
});

export const askIssuerAgain = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/invoices/:invoice_id/ask-again',
  summary: { zh: '再问一次开票', en: 'Ask the issuer again' },
  may: 'invoices.reverse',
  params: invoiceParams,
  answer: z.object({ state: z.literal('asked') }),
});

export const issuerAnswer = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/invoices/:invoice_id/answer',
  summary: { zh: '开票系统回执', en: 'The tax issuer’s answer' },
  may: 'invoices.answer',
  params: invoiceParams,
  body: z.discriminatedUnion('answer', [
    z.strictObject({ answer: z.literal('issued'), tax_no: z.string().regex(/^\d{20}$/) }),
    z.strictObject({ answer: z.literal('refused'), why: z.string().regex(/^[a-z_]{2,40}$/) }),
  ]),
  answer: z.object({ state, no: z.string().nullable() }),
});

export const setSimulator = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/invoice-simulator',
  summary: { zh: '模拟开票', en: 'How the simulated tax issuer behaves' },
  may: 'payments.simulator.set',
  params: z.object({ hall_id }),
  body: z.strictObject({
    behaviour: z.enum(['issues', 'refuses', 'silent', 'late']),
    seconds: z.int().min(0).max(600).default(3),
  }),
  answer: z.object({ behaviour: z.string(), seconds: z.number() }),
});

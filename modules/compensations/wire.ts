import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { agentSchema, guardianSchema } from '../orders/wire.ts';
import { category_codes } from './compensation.ts';
import { amends_codes } from './outcomes.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const caseParams = z.object({ hall_id, case_id: z.uuid() });
const kind = z.enum(['overcharge', 'promise', 'amends']);
const text = z.string().trim().min(4).max(300);
const fen = z.int().min(1).max(100_000_000);
const state = z.enum([
  ...['claimed', 'verified', 'unfounded', 'forgone'],
  ...['calculated', 'approved', 'paid', 'published'],
] as const);

export const claim = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/compensations',
  summary: { zh: '提出收费误差或违诺', en: 'Claim a billing error or a broken promise' },
  may: 'compensations.claim',
  params: z.object({ hall_id, ticket_id: z.uuid() }),
  body: z.strictObject({
    number: z.string().regex(/^1\d{10}$/),
    check_id: z.uuid(),
    kind: z.enum(['overcharge', 'promise']),
    /** The month of the bill (`2026-09`), the receipt (`1001-R0000012`), or the promise (`PRM-07`). */
    about: z.string().trim().min(4).max(60),
    claimed_fen: fen.optional(),
    said: text,
  }),
  answer: z.object({ case_id: z.string(), state, due_at: z.string() }),
});

export const readCases = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/compensations',
  summary: { zh: '收费误差与补偿', en: 'Billing errors and compensations' },
  may: 'compensations.read',
  params: z.object({ hall_id }),
  answer: z.object({
    cases: z.array(
      z.object({
        id: z.string(),
        state,
        kind,
        mask: z.string(),
        category: z.enum(category_codes).nullable(),
        about: z.string(),
        said: z.string(),
        /** What a complaint is settled by; null for what was claimed. */
        offered: z.enum(amends_codes).nullable(),
        /** Amends that go to another number than their complaint's. */
        other_number: z.boolean(),
        proof: z.string().nullable(),
        claimed_fen: z.number().nullable(),
        overcharge_fen: z.number().nullable(),
        refund_fen: z.number().nullable(),
        claimed_at: z.string(),
        claimed_by: words,
        /** Whether whoever looks took or offered it. */
        by_me: z.boolean(),
        due_at: z.string(),
        paid_at: z.string().nullable(),
        paid_how: z.enum(['account', 'cash']).nullable(),
        /** Whether whoever looks may take the payment back today. */
        may_take_back: z.boolean(),
        needed: z.enum(['duty_manager', 'hall_manager', 'branch_supervisor']).nullable(),
      }),
    ),
  }),
});

export const readOwed = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/tickets/:ticket_id/compensations-owed',
  summary: { zh: '这次来访可付的补偿', en: 'What is owed to who came in this visit' },
  may: 'compensations.pay',
  params: z.object({ hall_id, ticket_id: z.uuid() }),
  answer: z.object({
    cases: z.array(
      z.object({
        ...{ id: z.string(), kind, mask: z.string(), about: z.string(), refund_fen: z.number() },
        /** The holder's document of this visit; with an agent's beside it where it was brought along. */
        check_id: z.string(),
        agent_check_id: z.string().nullable(),
        /** A minor who came: the document of the grown-up beside them. */
        guardian_check_id: z.string().nullable(),
        /** Only a parent acts for them, or a guardian stands by, with a paper that shows it. */
        minor: z.boolean(),
      }),
    ),
  }),
});

export const published = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/compensations-published',
  summary: { zh: '双倍返还公布数', en: 'What was refunded twice, for everybody' },
  may: 'anyone',
  params: z.object({ hall_id }),
  answer: z.object({
    days: z.number(),
    cases: z.number(),
    refund_fen: z.number(),
    mean_days: z.number().nullable(),
    by_category: z.array(z.object({ say: words, cases: z.number(), refund_fen: z.number() })),
    breaches: z.array(z.object({ row: z.string(), cases: z.number(), paid: z.number() })),
  }),
});

export const verify = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/compensations/:case_id/verify',
  summary: { zh: '核实', en: 'Verify a claim' },
  may: 'compensations.verify',
  params: caseParams,
  body: z.strictObject({
    category: z.enum(category_codes).optional(),
    overcharge_fen: fen.optional(),
    proof: text,
  }),
  answer: z.object({ state, refund_fen: z.number() }),
});

export const reject = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/compensations/:case_id/reject',
  summary: { zh: '不成立', en: 'Find a claim unfounded' },
  may: 'compensations.verify',
  params: caseParams,
  body: z.strictObject({ proof: text }),
  answer: z.object({ state }),
});

export const approve = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/compensations/:case_id/approve',
  summary: { zh: '批准返还', en: 'Approve a compensation' },
  may: 'compensations.approve',
  params: caseParams,
  answer: z.object({ state }),
});

export const decline = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/compensations/:case_id/decline',
  summary: { zh: '不批投诉补偿', en: 'Decline amends for a complaint' },
  may: 'compensations.approve',
  params: caseParams,
  body: z.strictObject({ reason: text }),
  answer: z.object({ state }),
});

export const pay = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/compensations/:case_id/pay',
  summary: { zh: '返还客户', en: 'Pay a compensation' },
  may: 'compensations.pay',
  params: caseParams,
  /** Cash is handed over in a visit, to the holder whose document was read, a minor's guardian beside them, or to an agent beside the holder's (RNM-05). */
  body: z.strictObject({
    how: z.enum(['account', 'cash']),
    amount_fen: fen,
    ticket_id: z.uuid().optional(),
    check_id: z.uuid().optional(),
    agent: agentSchema.optional(),
    guardian: guardianSchema.optional(),
  }),
  answer: z.object({ state, receipt_no: z.string() }),
});

export const takeBack = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/compensations/:case_id/take-back',
  summary: { zh: '当日冲回返还', en: 'Take a payment back on its day' },
  may: 'compensations.take_back',
  params: caseParams,
  body: z.strictObject({ reason: text }),
  answer: z.object({ state, receipt_no: z.string() }),
});

import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { mark_form } from '../knowledge/topics.ts';
import { orderSchema, orderStates } from './schema.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const orderParams = z.object({ hall_id, order_id: z.uuid() });
const moved = z.object({ order_id: z.string(), state: z.string() });
/** How an answer reached the customer. */
export const answerWays = ['came_back', 'called', 'message'] as const;
const by = z.object({ staff_no: z.string(), name: words }).nullable();

export const askReversal = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/orders/:order_id/reversal',
  summary: { zh: '申请冲正', en: 'Ask for a reversal' },
  may: 'orders.reversal.ask',
  params: orderParams,
  body: z.strictObject({ reason: z.string().trim().min(2).max(200) }),
  answer: moved,
});

export const ordersByReceipt = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/receipt-orders',
  summary: { zh: '凭收据查单', en: 'What a receipt of today was for' },
  may: 'orders.reversal.ask',
  params: z.object({ hall_id }),
  query: z.object({ no: z.string().trim().min(1).max(20) }),
  answer: z.object({
    orders: z.array(
      z.object({
        id: z.string(),
        state: z.enum(orderStates),
        say: words,
        number_mask: z.string().nullable(),
        total_fen: z.number(),
        can_ask: z.boolean(),
        clerk: z.object({ staff_no: z.string(), name: words }),
      }),
    ),
  }),
});

export const approveReversal = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/orders/:order_id/reversal/approve',
  summary: { zh: '批准冲正', en: 'Approve a reversal' },
  may: 'orders.reversal.approve',
  params: orderParams,
  answer: moved.extend({ back_fen: z.number() }),
});

export const declineReversal = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/orders/:order_id/reversal/decline',
  summary: { zh: '不予冲正', en: 'Decline a reversal' },
  may: 'orders.reversal.approve',
  params: orderParams,
  body: z.strictObject({ reason: z.string().trim().min(2).max(200) }),
  answer: moved,
});

export const refundOrder = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/refunds/:refund_id/pay',
  summary: { zh: '退款', en: 'Pay a refund' },
  may: 'payments.refund.pay',
  params: z.object({ hall_id, refund_id: z.uuid() }),
  /** The visit in which the customer stands here; a closed number's balance is paid out to its proven holder alone. */
  body: z.strictObject({ ticket_id: z.uuid().optional() }).default({}),
  answer: z.object({ order_id: z.string(), back_fen: z.number(), receipt_no: z.string() }),
});

export const orderList = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/orders',
  summary: { zh: '查单', en: 'Search orders' },
  may: 'orders.search',
  params: z.object({ hall_id }),
  query: z.object({
    day: z.iso.date(),
    business: z.string().max(40).optional(),
    state: z.enum(orderStates).optional(),
    clerk_id: z.uuid().optional(),
    label: z.string().max(8).optional(),
    before: z.iso.datetime().optional(),
  }),
  answer: z.object({ orders: z.array(orderSchema.extend({ label: z.string().nullable(), clerk: by })) }),
});

export const orderTrail = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/orders/:order_id',
  summary: { zh: '单据轨迹', en: 'One order and its trail' },
  may: 'orders.read',
  params: orderParams,
  answer: z.object({
    order: orderSchema,
    events: z.array(
      z.object({ at: z.string(), what: z.string(), facts: z.record(z.string(), z.unknown()), by }),
    ),
    /** The check of the holder; its picture is seen elsewhere, with a reason. */
    check_id: z.string().nullable(),
    signatures: z.array(
      z.object({ signed_at: z.string(), sheet_version: z.string(), form_hash: z.string() }),
    ),
  }),
});

export const openWork = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/open-orders',
  summary: { zh: '待办业务', en: 'Orders that wait for somebody' },
  may: 'orders.read',
  params: z.object({ hall_id }),
  answer: z.object({
    pre_accepted: z.array(orderSchema),
    reversals: z.array(orderSchema),
    /** Orders whose promised time is over and that are not done. */
    late: z.array(orderSchema),
    /** Numbers that somebody says are not theirs, with the hour by which that is looked into (RNM-08). */
    objections: z.array(
      z.object({ id: z.string(), state: z.string(), number_mask: z.string(), due_at: z.string() }),
    ),
    /** Applications that were refused as abnormal, for the branch to note (RNM-09). */
    risk_reports: z.array(
      z.object({
        id: z.string(),
        score: z.number(),
        say: words,
        signs: z.array(words),
        sent_at: z.string(),
      }),
    ),
    /** Losses that are reported and not stopped yet, with the minute they must be (SIM-05). */
    losses: z.array(
      z.object({
        id: z.string(),
        state: z.string(),
        channel: z.enum(['web', 'call']),
        number_mask: z.string(),
        due_at: z.string(),
      }),
    ),
    /** Clerks who took orders back today, with the share the norm allows (CASH-07). */
    shares: z.array(
      z.object({
        clerk_id: z.string(),
        clerk: words,
        done: z.number(),
        reversed: z.number(),
        most_percent: z.number(),
        over: z.boolean(),
      }),
    ),
    /** Questions left open at the counter, the longest due first. */
    follow_ups: z.array(
      z.object({
        id: z.string(),
        order_id: z.string().nullable(),
        label: z.string().nullable(),
        topic: words,
        opened_at: z.string(),
        due_at: z.string(),
        late: z.boolean(),
        clerk: words,
      }),
    ),
  }),
});

export const answerFollowUp = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/follow-ups/:follow_up_id/answer',
  summary: { zh: '答复咨询', en: 'Answer a question left open' },
  may: 'orders.follow_up.answer',
  params: z.object({ hall_id, follow_up_id: z.uuid() }),
  body: z.strictObject({ article: z.string().regex(mark_form), how: z.enum(answerWays) }),
  answer: z.object({ follow_up_id: z.string(), state: z.literal('answered') }),
});

const followUpParams = z.object({ hall_id, follow_up_id: z.uuid() });

export const questions = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/follow-ups',
  summary: {
    zh: '待答复的咨询：谁负责、转给谁、怎么找到客户',
    en: 'Open questions: whose they are, to whom offered, how the customer is reached',
  },
  may: 'orders.follow_up.answer',
  params: z.object({ hall_id }),
  answer: z.object({
    now: z.string(),
    questions: z.array(
      z.object({
        id: z.string(),
        label: z.string().nullable(),
        topic: words,
        opened_at: z.string(),
        due_at: z.string(),
        late: z.boolean(),
        owner: words,
        offered_to: words.nullable(),
        /** The number the answer goes to, masked; null when none was left. */
        contact: z.string().nullable(),
        /** Whether this person may answer it or hand it on. */
        mine: z.boolean(),
        offered_to_me: z.boolean(),
      }),
    ),
    able: z.array(z.object({ id: z.string(), name: words })),
  }),
});

export const leaveContact = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/follow-ups/:follow_up_id/contact',
  summary: { zh: '客户留号码，答复发到手机', en: 'The customer leaves a number for the answer' },
  may: 'orders.follow_up.answer',
  params: followUpParams,
  body: z.strictObject({
    phone: z.string().regex(/^1\d{10}$/),
    language: z.enum(['zh', 'en']).default('zh'),
  }),
  answer: z.object({ follow_up_id: z.string(), mask: z.string() }),
});

export const offerFollowUp = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/follow-ups/:follow_up_id/offer',
  summary: { zh: '转交咨询，对方接下才算', en: 'Offer a question to another, who must accept it' },
  may: 'orders.follow_up.answer',
  params: followUpParams,
  body: z.strictObject({ to_id: z.uuid() }),
  answer: z.object({ follow_up_id: z.string(), hand_over_id: z.string() }),
});

export const stepOffer = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/follow-ups/:follow_up_id/offer/:verb',
  summary: { zh: '接下、不接或撤回转交', en: 'Accept, decline or withdraw an offered question' },
  may: 'orders.follow_up.answer',
  params: followUpParams.extend({ verb: z.enum(['accept', 'refuse', 'withdraw']) }),
  answer: z.object({ follow_up_id: z.string(), owner_id: z.string() }),
});

export const dayFigures = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/order-figures',
  summary: { zh: '一天的业务量', en: 'The orders of a day in figures' },
  may: 'orders.search',
  params: z.object({ hall_id }),
  query: z.object({ day: z.iso.date() }),
  answer: z.object({
    businesses: z.array(
      z.object({
        business: z.string(),
        say: words,
        orders: z.number(),
        done: z.number(),
        rejected: z.number(),
        failed: z.number(),
        reversed: z.number(),
        in_time: z.number(),
        promised: z.number(),
        sum_fen: z.number(),
      }),
    ),
    /** Visits that ended, and how many of them at the first counter (BIZ-03). */
    visits: z.object({ ended: z.number(), at_once: z.number() }),
  }),
});

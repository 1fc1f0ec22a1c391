import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { billWaySchema } from '../carrier/wire.ts';
import { system_tenders, tenders } from '../ledger/tenders.ts';
import { receiptSchema } from '../receipts/wire.ts';
import {
  agentSchema,
  document_end,
  guardianSchema,
  orderSchema,
  orderStates,
  partShown,
  paymentShown,
  setUpPoint,
} from './schema.ts';

export { agentSchema, guardianSchema } from './schema.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const ticketParams = z.object({ hall_id, ticket_id: z.uuid() });
const orderParams = z.object({ hall_id, order_id: z.uuid() });
const tender = z.enum(tenders);
const fen = z.int().min(0).max(100_000_000);

const moved = z.object({ order_id: z.string(), state: z.string() });
export const businessList = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/businesses',
  summary: { zh: '可办业务', en: 'What the counter does' },
  may: 'orders.read',
  params: z.object({ hall_id }),
  answer: z.object({
    businesses: z.array(
      z.object({
        code: z.string(),
        say: words,
        /** The skill of a counter that serves it. */
        skill: z.string(),
        identity: z.enum(['none', 'holder', 'new_holder']),
        light: z.boolean(),
        agent: z.boolean(),
        /** Whose number it is, where it is a unit's, and who is proven beside its handler (RNM-07). */
        unit: z.enum(['user', 'handler']).nullable(),
        about: z.enum(['nothing', 'number', 'new_number']),
        signs: z.enum(['none', 'spoken', 'signature']),
        takes_card: z.boolean(),
        offline: z.boolean(),
        /** By when it is promised to work: the norm's figure now. */
        promise: words,
      }),
    ),
    /** The ages that decide who must stand by (RNM-06). */
    ages: z.object({ own_number_from: z.number(), consent_below: z.number(), adult_from: z.number() }),
    plans: z.array(z.object({ code: z.string(), say: words, holds: words, month_fen: z.number() })),
    services: z.array(z.object({ code: z.string(), say: words, holds: words, month_fen: z.number() })),
  }),
});

export const openMatters = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/tickets/:ticket_id/open-matters',
  summary: { zh: '客户未了结的业务', en: 'What is still open for who is here' },
  may: 'orders.order.open',
  params: ticketParams,
  answer: z.object({
    matters: z.array(
      z.object({
        id: z.string(),
        state: z.enum(orderStates),
        say: words,
        number_mask: z.string().nullable(),
        day: z.string(),
        promised_at: z.string().nullable(),
        /** What is still owed back for it, to be paid out here. */
        refund: z.object({ id: z.string(), fen: z.number(), due_at: z.string() }).nullable(),
      }),
    ),
  }),
});

export const openOrder = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/orders',
  summary: { zh: '开单', en: 'Open an order' },
  may: 'orders.order.open',
  params: ticketParams,
  body: z.strictObject({
    business: z.string().max(40),
    asks: z.record(z.string(), z.unknown()).default({}),
    number: z.string().trim().max(20).optional(),
    number_id: z.uuid().optional(),
    check_id: z.uuid().optional(),
    document_end: document_end.optional(),
    guardian: guardianSchema.optional(),
    agent: agentSchema.optional(),
    iccid: z.string().trim().max(24).optional(),
  }),
  answer: moved,
});

export const basket = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/tickets/:ticket_id/basket',
  summary: { zh: '本次业务', en: 'The basket of a visit' },
  may: 'orders.read',
  params: ticketParams,
  answer: z.object({
    orders: z.array(orderSchema),
    due_fen: z.number(),
    payments: z.array(paymentShown),
    /** What was asked for ahead of the rest, and what of it is held now. */
    parts: z.array(partShown),
    held_fen: z.number(),
    receipts: z.array(receiptSchema),
    /** Whom the customer may call about the hall: it stands on every receipt (PRIN-19). */
    supervision: z.string().nullable(),
    /** What the customer takes home; null while nothing was agreed to. */
    papers_link: z.string().nullable(),
  }),
});

export const identifyOrder = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/orders/:order_id/identify',
  summary: { zh: '识别', en: 'Identify' },
  may: 'orders.order.open',
  params: orderParams,
  body: z.strictObject({
    check_id: z.uuid(),
    guardian: guardianSchema.optional(),
    agent: agentSchema.optional(),
    iccid: z.string().trim().max(24).optional(),
  }),
  answer: moved,
});

export const tellPart = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/orders/:order_id/tell',
  summary: { zh: '讲完一项', en: 'One part is told' },
  may: 'orders.order.tell',
  params: orderParams,
  body: z.strictObject({ part: z.enum(['content', 'price', 'fees', 'duties']) }),
  answer: moved,
});

export const lookUp = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/number',
  summary: { zh: '查客户说的号码', en: 'Look up the number a customer says' },
  may: 'orders.order.open',
  params: ticketParams,
  body: z.strictObject({ number: z.string().trim().max(20), check_id: z.uuid().optional() }),
  answer: z.object({
    mask: z.string(),
    state: z.string(),
    /** What is the holder's own: null unless the person here was proven to be the holder. */
    own: z
      .object({
        tier: z.enum(['plain', 'silver', 'gold']),
        since: z.string().nullable(),
        numbers: z.number(),
        numbers_most: z.number(),
        balance_fen: z.number(),
        owed_fen: z.number(),
        plan: z.string().nullable(),
        plan_say: words.nullable(),
        plan_holds: words.nullable(),
        next_plan: words.nullable(),
        contract_until: z.string().nullable(),
        bills: billWaySchema,
        /** Its holder was asked to stay before: nobody asks again (BIZ-14). */
        stay_offered: z.boolean(),
        sim_tail: z.string().nullable(),
        /** The value-added services on it. */
        services: z.array(z.string()),
        /** The card was replaced as lost or stolen: watched until then (BIZ-08). */
        cooling_until: z.string().nullable(),
      })
      .nullable(),
  }),
});

export const tellOrder = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/orders/:order_id/disclose',
  summary: { zh: '已告知', en: 'Told' },
  may: 'orders.order.tell',
  params: orderParams,
  body: z.strictObject({ parts: z.array(z.string().max(20)).max(8), sheet_version: z.string().max(20) }),
  answer: moved,
});

export const confirmSpoken = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/orders/:order_id/confirm',
  summary: { zh: '口头确认', en: 'Confirm by word' },
  may: 'orders.order.confirm',
  params: orderParams,
  answer: moved,
});

export const signOrder = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/orders/:order_id/sign',
  summary: { zh: '客户签字', en: 'Sign' },
  may: 'orders.order.sign',
  params: orderParams,
  body: z.strictObject({
    strokes: z
      .string()
      .min(20)
      .max(60_000)
      .regex(/^[MLQ0-9., -]+$/),
    form_hash: z.string().length(64),
    /** The points of the agreement that the customer ticked, as `code@edition`. */
    agreed: z.array(z.string().max(40)).max(8).default([]),
  }),
  answer: moved,
});

/** The phone was set up and tried before the customer leaves: how it went, point by point (SIM-01, SVC-12). */
export const tryOrder = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/orders/:order_id/try',
  summary: { zh: '开通调试', en: 'Set up and try' },
  may: 'orders.order.tell',
  params: orderParams,
  body: z.strictObject({
    outcome: z.enum(['works', 'call_fails', 'data_fails', 'no_phone', 'left']),
    /** Every point of the set-up, when it works. */
    set_up: z.array(setUpPoint).max(8).default([]),
  }),
  answer: moved,
});

/** The customer says on the second screen that it works: now it is handed over (SVC-12). */
export const deliverOrder = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/orders/:order_id/deliver',
  summary: { zh: '客户确认能用', en: 'The customer says it works' },
  may: 'orders.order.sign',
  params: orderParams,
  answer: moved,
});

/** The hand under an order, for the clerk who serves it: mirrored from the customer's screen. */
export const signature = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/orders/:order_id/signature',
  summary: { zh: '客户签字', en: 'The hand under an order' },
  may: 'orders.order.tell',
  params: orderParams,
  answer: z.object({ strokes: z.string().nullable() }),
});

export const answerRisk = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/orders/:order_id/answer-risk',
  summary: { zh: '客户答风险提示', en: 'The customer answers the warning' },
  may: 'orders.risk.answer',
  params: orderParams,
  body: z.strictObject({
    version: z.string().max(20),
    answers: z.record(z.string().max(40), z.boolean()),
  }),
  answer: moved,
});

export const giveConsent = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/orders/:order_id/consent',
  summary: { zh: '监护人单独同意', en: 'A guardian consents' },
  may: 'orders.consent.give',
  params: orderParams,
  body: z.strictObject({ version: z.string().max(20) }),
  answer: moved,
});

export const refuseRisk = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/orders/:order_id/refuse-risk',
  summary: { zh: '因风险拒办', en: 'Refuse over a red flag' },
  may: 'orders.risk.ask',
  params: orderParams,
  answer: moved,
});

export const reviseOrder = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/orders/:order_id/revise',
  summary: { zh: '退回重新告知', en: 'Go back to telling' },
  may: 'orders.order.tell',
  params: orderParams,
  answer: moved,
});

export const lapseOrder = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/orders/:order_id/lapse',
  summary: { zh: '放弃', en: 'Give up' },
  may: 'orders.order.open',
  params: orderParams,
  body: z.strictObject({ reason: z.string().trim().min(2).max(100) }),
  answer: moved,
});

export const payBasket = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/pay',
  summary: { zh: '收款入账', en: 'Take the money' },
  may: 'orders.order.pay',
  params: ticketParams,
  body: z.strictObject({
    tender,
    expected_fen: fen,
    cash_fen: fen.optional(),
    received_fen: fen.optional(),
    /** What was received and what goes back was said aloud (唱收唱付). */
    announced: z.boolean().optional(),
  }),
  answer: z.object({
    payment_id: z.string().nullable(),
    state: z.enum(['asked', 'succeeded']),
    change_fen: z.number().nullable(),
    total_fen: z.number(),
    orders: z.array(z.string()),
  }),
});

export const payPart = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/parts',
  summary: { zh: '先付一部分', en: 'Pay a part ahead' },
  may: 'orders.order.pay',
  params: ticketParams,
  body: z.strictObject({ tender: z.enum(system_tenders), amount_fen: fen.min(1), expected_fen: fen }),
  answer: z.object({
    part_id: z.string(),
    state: z.literal('asked'),
    /** What stays to be paid when this part has come. */
    rest_fen: z.number(),
  }),
});

export const returnParts = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/parts/give-back',
  summary: { zh: '退回已付部分', en: 'Give back what was paid ahead' },
  may: 'orders.order.pay',
  params: ticketParams,
  answer: z.object({ returned: z.number(), back_fen: z.number() }),
});

export const preAccept = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/pre-accepted',
  summary: { zh: '预受理', en: 'Accept in advance' },
  may: 'orders.order.open',
  params: ticketParams,
  body: z.strictObject({
    business: z.string().max(40),
    asks: z.record(z.string(), z.unknown()).default({}),
    number: z.string().trim().max(20).optional(),
    check_id: z.uuid().optional(),
    guardian: guardianSchema.optional(),
    agent: agentSchema.optional(),
  }),
  answer: moved,
});

export const backEnter = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/orders/:order_id/back-enter',
  summary: { zh: '补录', en: 'Complete an order accepted in advance' },
  may: 'orders.order.open',
  params: orderParams,
  answer: moved,
});

export const customerScreen = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/counters/:counter_id/customer-orders',
  summary: { zh: '客户屏业务', en: "The customer's side of a counter" },
  may: 'orders.screen',
  params: z.object({ hall_id, counter_id: z.uuid() }),
  answer: z.object({
    ticket: z.object({ id: z.string(), label: z.string() }).nullable(),
    orders: z.array(orderSchema),
    due_fen: z.number(),
    payment: paymentShown.nullable(),
    parts: z.array(partShown),
    held_fen: z.number(),
    papers_link: z.string().nullable(),
  }),
});

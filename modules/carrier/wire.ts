import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { bill_ways } from './bill_way.ts';

const hall_id = z.coerce.number().int();
const hallParams = z.object({ hall_id });

/** Why a number is not charged for a month. */
export const passed_over = ['charged', 'first_month', 'at_rest', 'stopped', 'no_price'] as const;
export type PassedOver = (typeof passed_over)[number];

/** How the bills of an account go now, and from when on another way that was chosen. */
export const billWaySchema = z.object({
  way: z.enum(bill_ways),
  next: z.object({ way: z.enum(bill_ways), from: z.string() }).nullable(),
});

export const linkSchema = z.object({ state: z.enum(['up', 'down']), since: z.string().nullable() });

export const numberPage = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/tickets/:ticket_id/numbers',
  summary: { zh: '可选号码', en: 'Numbers to choose from' },
  may: 'carrier.number.hold',
  params: z.object({ hall_id, ticket_id: z.uuid() }),
  query: z.object({
    page: z.coerce.number().int().min(0).max(50).default(0),
    tail: z
      .string()
      .regex(/^\d{1,4}$/)
      .optional(),
    kind: z.enum(['plain', 'good']).optional(),
    no_four: z.stringbool().optional(),
  }),
  answer: z.object({
    hold_minutes: z.number(),
    numbers: z.array(
      z.object({
        id: z.string(),
        number: z.string(),
        class: z.enum(['plain', 'good']),
        good_month_fen: z.number(),
        recycled: z.boolean(),
      }),
    ),
  }),
});

/** The rule for special numbers, for everybody to read. */
export const numberRule = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/number-rule',
  summary: { zh: '选号规则', en: 'How numbers are chosen' },
  may: 'anyone',
  params: z.object({ hall_id }),
  answer: z.object({
    hold_minutes: z.number(),
    frozen_days: z.number(),
    good: z.array(z.object({ say: z.object({ zh: z.string(), en: z.string() }), month_fen: z.number() })),
  }),
});

export const holdNumber = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/numbers/:number_id/hold',
  summary: { zh: '预占号码', en: 'Hold a number' },
  may: 'carrier.number.hold',
  params: z.object({ hall_id, ticket_id: z.uuid(), number_id: z.uuid() }),
  answer: z.object({ number_id: z.string(), mask: z.string(), minutes: z.number() }),
});

export const readLink = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/carrier-link',
  summary: { zh: '业务系统线路', en: 'The line to the carrier' },
  may: 'carrier.link.read',
  params: hallParams,
  answer: linkSchema,
});

export const switchLink = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/carrier-link',
  summary: { zh: '切换线路（演练）', en: 'Cut or restore the line, for a drill' },
  may: 'carrier.link.switch',
  params: hallParams,
  body: z.strictObject({ state: z.enum(['up', 'down']) }),
  answer: linkSchema,
});

export const readBoxes = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/sim-boxes',
  summary: { zh: '卡在谁手里', en: 'Who holds how many cards' },
  may: 'carrier.stock.read',
  params: hallParams,
  answer: z.object({ boxes: z.array(z.object({ holder_id: z.string().nullable(), cards: z.number() })) }),
});

export const readCards = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/sim-cards',
  summary: { zh: '厅库与尾箱', en: 'The stock of cards and every box' },
  may: 'carrier.stock.read',
  params: hallParams,
  answer: z.object({
    stock: z.number(),
    boxes: z.array(
      z.object({
        holder_id: z.string(),
        staff_no: z.string(),
        name: z.object({ zh: z.string(), en: z.string() }),
        cards: z.number(),
        /** The last six digits of the first and last card. */
        first: z.string().nullable(),
        last: z.string().nullable(),
      }),
    ),
  }),
});

export const readBox = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/my-box',
  summary: { zh: '我的尾箱卡', en: 'The cards in my box' },
  may: 'carrier.read',
  params: hallParams,
  answer: z.object({ cards: z.number() }),
});

import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { piecesSchema } from '../tills/wire.ts';

const hall_id = z.coerce.number().int();
const day = z.iso.date();
const words = z.object({ zh: z.string(), en: z.string() });
const hallParams = z.object({ hall_id });
const dayParams = z.object({ hall_id, day });

export const settlementStates = [
  'open',
  'collecting',
  'reconciling',
  'difference',
  'ready',
  'approved',
  'deposited',
  'audited',
  'questioned',
] as const;
const state = z.enum(settlementStates);

/** The bag for the bank as its first signer writes it down (CASH-05, CASH-10). */
export const slipSchema = z.object({
  bag_no: z.string().trim().min(2).max(40),
  bank: z.string().trim().min(2).max(60),
  slip_no: z.string().trim().min(4).max(40),
  amount_fen: z.int().min(1).max(1_000_000_000),
  carried_by: z.enum(['guards', 'staff']),
  /** By staff or badge number, never by name. */
  courier_1: z.string().trim().max(40),
  courier_2: z.string().trim().max(40),
  company: z.string().trim().max(60).optional(),
  vehicle: z.string().trim().max(20).optional(),
});

const headSchema = z.object({
  id: z.string(),
  state,
  day: z.string(),
  run: z.number(),
  collected_at: z.string().nullable(),
  approved_at: z.string().nullable(),
  deposited_at: z.string().nullable(),
  retained_fen: z.number().nullable(),
  deposit_fen: z.number().nullable(),
  bag_no: z.string().nullable(),
  report_no: z.number().nullable(),
  report_hash: z.string().nullable(),
  /** Until when a day over which the hall was let open has to be approved. */
  waive_due: z.string().nullable(),
});

export const readSettlement = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/settlement',
  summary: { zh: '日清', en: 'The settlement of a day' },
  may: 'settlement.read',
  params: hallParams,
  query: z.object({ day: day.optional() }),
  answer: headSchema.extend({
    people: z.object({ approved: words.nullable(), audited: words.nullable(), waived: words.nullable() }),
    /** Whether whoever looks may ask that the hall be let open over this day. */
    may_waive: z.boolean(),
    /** Who made the last count: another person approves it (CASH-10). */
    counted_by: z.string().nullable(),
    /** Books, vouchers and counts of the tills that were counted, added up; nothing before the first count. */
    match: z
      .object({
        books_fen: z.number(),
        vouchers_fen: z.number(),
        counted_fen: z.number(),
        difference_fen: z.number(),
      })
      .nullable(),
    /** The bag as it left: slip, couriers, who sealed it. */
    bag: slipSchema.extend({ sealed_by: z.array(words), at: z.string() }).nullable(),
    /** Former days whose money is not at the bank yet (CASH-05). */
    undeposited: z.array(z.object({ day: z.string(), deposit_fen: z.number() })),
    blocks: z.array(z.string()),
    holders: z.array(z.object({ id: z.string(), staff_no: z.string(), name: words })),
    lines: z.array(
      z.object({
        line_no: z.number(),
        part: z.enum(['books', 'cards', 'papers', 'money']),
        code: z.string(),
        about: z.string().nullable(),
        unit: z.enum(['fen', 'pieces']),
        expected: z.number(),
        counted: z.number(),
        difference: z.number(),
        evidence: z.number(),
        reason: z.string().nullable(),
        by: words.nullable(),
      }),
    ),
  }),
});

/** The laws of the money on a day, checked anew: what a replay and an auditor read. */
export const moneyRecord = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/money-record',
  summary: { zh: '一天的钱：规律与收入', en: 'The money of a day: its laws and takings' },
  may: 'settlement.record',
  params: hallParams,
  query: z.object({ day: day.optional() }),
  answer: z.object({
    day: z.string(),
    laws: z.array(z.object({ name: z.string(), say: words, faults: z.array(z.string()) })),
    takings: z.array(z.object({ tender: z.string(), payments: z.number(), sum_fen: z.number() })),
    payments: z.array(z.object({ tender: z.string(), state: z.string(), payments: z.number() })),
    orders: z.array(z.object({ business: z.string(), state: z.string(), orders: z.number() })),
    tills: z.array(
      z.object({
        seq_no: z.number(),
        state: z.string(),
        counted_fen: z.number().nullable(),
        difference_fen: z.number().nullable(),
      }),
    ),
    settlement: z
      .object({ state: z.string(), report_no: z.number().nullable(), done: z.boolean() })
      .nullable(),
  }),
});

export type MoneyRecord = z.infer<typeof moneyRecord.answer>;

export const readDays = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/settlements',
  summary: { zh: '历日日清', en: 'The last days' },
  may: 'settlement.read',
  params: hallParams,
  answer: z.object({ days: z.array(headSchema) }),
});

export const collectDay = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/settlements/:day/collect',
  summary: { zh: '收齐钱箱', en: 'Collect the tills' },
  may: 'settlement.collect',
  params: dayParams,
  answer: z.object({ state }),
});

export const countDay = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/settlements/:day/count',
  summary: { zh: '点库锁定', en: 'Count safe and cards' },
  may: 'settlement.count',
  params: dayParams,
  body: z.strictObject({
    pieces: piecesSchema,
    cards: z
      .array(z.strictObject({ holder_id: z.uuid().nullable(), count: z.int().min(0).max(100_000) }))
      .max(200),
    camera: z.strictObject({ on: z.boolean(), note: z.string().trim().max(200).optional() }),
  }),
  answer: z.object({ state, differs: z.number() }),
});

export const explainLine = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/settlements/:day/lines/:line_no/explain',
  summary: { zh: '说明差异', en: 'Explain a difference' },
  may: 'settlement.explain',
  params: z.object({ hall_id, day, line_no: z.coerce.number().int().min(1).max(500) }),
  body: z.strictObject({ reason: z.string().trim().min(2).max(200) }),
  answer: z.object({ state, left: z.number() }),
});

export const approveDay = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/settlements/:day/approve',
  summary: { zh: '批准日清', en: 'Approve the day' },
  may: 'settlement.approve',
  params: dayParams,
  body: z.strictObject({ retained_fen: z.int().min(0).max(100_000_000) }),
  answer: z.object({ state, report_no: z.number(), report_hash: z.string(), deposit_fen: z.number() }),
});

export const auditDay = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/settlements/:day/audit',
  summary: { zh: '稽核', en: 'Audit the day' },
  may: 'settlement.audit',
  params: dayParams,
  body: z.strictObject({ holds: z.boolean(), note: z.string().trim().min(2).max(200) }),
  answer: z.object({ state }),
});

export const readReport = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/settlements/:day/report',
  summary: { zh: '日清报告', en: 'The frozen report' },
  may: 'settlement.read',
  params: dayParams,
  answer: z.object({ day: z.string(), report_no: z.number(), report_hash: z.string(), report: z.string() }),
});

const monthStates = z.enum(['open', 'closed', 'questioned', 'audited']);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const monthParams = z.object({ hall_id, month });

export const readMonths = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/months',
  summary: { zh: '历月', en: 'The months of a hall' },
  may: 'settlement.read',
  params: hallParams,
  answer: z.object({
    months: z.array(
      z.object({
        month: z.string(),
        state: monthStates,
        closed_at: z.string().nullable(),
        closed_by: words.nullable(),
        audited_by: words.nullable(),
        report_hash: z.string().nullable(),
      }),
    ),
  }),
});

export const readMonth = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/months/:month',
  summary: { zh: '月结', en: 'The settlement of a month' },
  may: 'settlement.read',
  params: monthParams,
  answer: z.object({
    month: z.string(),
    state: monthStates,
    /** The code of what keeps it open; nothing when it can be closed, or is. */
    why: z.string().nullable(),
    report_hash: z.string().nullable(),
    days: z.array(
      z.object({
        day: z.string(),
        state,
        taken_fen: z.number().nullable(),
        difference_fen: z.number().nullable(),
        deposit_fen: z.number().nullable(),
        retained_fen: z.number().nullable(),
        bag_no: z.string().nullable(),
        report_no: z.number().nullable(),
      }),
    ),
    balances: z.array(z.object({ account: z.string(), say: words, balance_fen: z.number() })),
  }),
});

export const closeMonth = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/months/:month/close',
  summary: { zh: '月结', en: 'Close the month' },
  may: 'settlement.close_month',
  params: monthParams,
  answer: z.object({ state: monthStates, report_hash: z.string() }),
});

export const auditMonth = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/months/:month/audit',
  summary: { zh: '月结稽核', en: 'Audit the month' },
  may: 'settlement.audit',
  params: monthParams,
  body: z.strictObject({ holds: z.boolean(), note: z.string().trim().min(2).max(200) }),
  answer: z.object({ state: monthStates }),
});

export const dueClocks = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/due-clocks',
  summary: { zh: '到点要办的', en: 'What falls due, the first first' },
  may: 'settlement.read',
  params: hallParams,
  answer: z.object({
    now: z.string(),
    clocks: z.array(z.object({ kind: z.string(), subject_id: z.string(), due_at: z.string() })),
  }),
});

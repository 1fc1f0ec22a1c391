import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { billWaySchema, passed_over } from '../carrier/wire.ts';
import { documentSchema } from '../identity/wire.ts';
import { cause_codes } from './difference.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const mobile = z.string().regex(/^1\d{10}$/);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

const cause = z.object({
  kind: z.enum(['contract', 'order', 'use', 'arrear']),
  no: z.string(),
  on: z.string(),
  say: words,
});

/** The last months of a number: every line with its item of the price list and what caused it. */
export const billsShown = z.object({
  hall: words,
  mask: z.string(),
  day: z.string(),
  months: z.number(),
  balance_fen: z.number(),
  owed_fen: z.number(),
  /** How they reach their customer. */
  sent: billWaySchema.nullable(),
  bills: z.array(
    z.object({
      month: z.string(),
      total_fen: z.number(),
      lines: z.array(
        z.object({
          say: words,
          count: z.number(),
          fen: z.number(),
          tariff: z
            .object({
              code: z.string(),
              version: z.number(),
              how: words.nullable(),
              filing_no: z.string().nullable(),
            })
            .nullable(),
          cause: cause.nullable(),
        }),
      ),
    }),
  ),
});

export const showBills = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/bills',
  summary: { zh: '查账单：本人核验后', en: 'The bills of a number, to its proven holder' },
  may: 'bills.show',
  params: z.object({ hall_id, ticket_id: z.uuid() }),
  body: z.strictObject({ number: mobile, check_id: z.uuid().optional() }),
  answer: billsShown,
});

export const printBills = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/bills-printed',
  summary: { zh: '打印账单，免费', en: 'Bills on paper, free of charge' },
  may: 'bills.show',
  params: z.object({ hall_id, ticket_id: z.uuid() }),
  body: z.strictObject({ months: z.int().min(1).max(12) }),
  answer: z.object({ printed: z.boolean() }),
});

export const sendLink = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/bill-links',
  summary: { zh: '把账单链接发到这个号码', en: 'Send a link to the bills to that number' },
  may: 'anyone',
  params: z.object({ hall_id }),
  body: z.strictObject({ number: mobile, language: z.enum(['zh', 'en']).default('zh') }),
  answer: z.object({ sent: z.literal(true), minutes: z.number() }),
});

export const linkedBills = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/bill-links/:link_id/open',
  summary: { zh: '链接后面的账单', en: 'The bills behind a link' },
  may: 'anyone',
  params: z.object({ hall_id, link_id: z.uuid() }),
  body: z.strictObject({ secret: z.string().min(16).max(80) }),
  answer: billsShown.extend({ open_until: z.string() }),
});

/** What a reader hands over: the document and its proof that it read it. */
export const readerRead = z.strictObject({
  document: documentSchema,
  reader: z.strictObject({ nonce: z.string().max(80), proof: z.string().max(80) }),
});

const asked = z.object({ code_id: z.string(), minutes: z.number() });
const language = z.enum(['zh', 'en']).default('zh');

export const askCode = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/bill-codes',
  summary: {
    zh: '取号机上查账单：证件、号码，短信验证码',
    en: 'Bills at a kiosk: document, number, a code by message',
  },
  may: 'bills.kiosk',
  params: z.object({ hall_id }),
  body: readerRead.extend({ number: mobile, language }),
  answer: asked,
});

export const askSimulated = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/bill-codes/simulated',
  summary: { zh: '取号机上查账单：模拟读卡器', en: 'Bills at a kiosk: the simulated reader' },
  may: 'bills.kiosk',
  params: z.object({ hall_id }),
  body: z.strictObject({ number: mobile, sample: z.int().min(0).max(100_000), language }),
  answer: asked,
});

export const openBills = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/bill-codes/:code_id/open',
  summary: { zh: '填验证码看账单', en: 'Open the bills with the code' },
  may: 'bills.kiosk',
  params: z.object({ hall_id, code_id: z.uuid() }),
  body: z.strictObject({ code: z.string().regex(/^\d{6}$/) }),
  answer: billsShown,
});

const rechecked = z.object({
  account_id: z.string(),
  mask: z.string(),
  total_fen: z.number(),
  right_fen: z.number(),
  findings: z.array(z.enum(['sum', 'price', 'unexplained'])),
  lines: z.array(z.object({ say: words, count: z.number(), fen: z.number() })),
});

const run_sums = z.object({
  month: z.string(),
  accounts: z.number(),
  charges: z.number(),
  /** What was charged, and the part of it that was not paid ahead. */
  fen: z.number(),
  rest_fen: z.number(),
  ended_at: z.string().nullable(),
});

const runs_shown = z.object({
  runs: z.array(
    run_sums.extend({
      id: z.string(),
      state: z.enum(['planned', 'running', 'done', 'differing', 'released']),
      /** Which part of the month: of a hall there is one, of accounts that no hall speaks for many. */
      slice: z.number(),
      differs: z.number(),
      repeats: z.number(),
      released_at: z.string().nullable(),
      told_at: z.string().nullable(),
      told: z.number(),
      differences: z.array(
        z.object({
          ...{ id: z.string(), state: z.enum(['open', 'explained', 'resolved', 'gone']), mask: z.string() },
          ...{ off_fen: z.number(), cause: z.enum(cause_codes).nullable(), note: z.string().nullable() },
          ...{ explained: words.nullable(), resolved: words.nullable(), mine: z.boolean() },
        }),
      ),
      due_on: z.string().nullable(),
      passed_over: z.array(z.object({ why: z.enum(passed_over), count: z.number() })),
      started_at: z.string().nullable(),
    }),
  ),
  may: z.object({ difference: z.boolean(), release: z.boolean(), tell: z.boolean() }),
});

export const readRuns = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/bill-runs',
  summary: { zh: '每月出账', en: 'The bill runs of a hall' },
  may: 'bills.run.read',
  params: z.object({ hall_id }),
  answer: runs_shown,
});

/** What is no hall's is the province's: read and acted on above. */
export const readProvinceRuns = endpoint({
  method: 'GET',
  path: '/api/bill-runs/province',
  summary: { zh: '无厅归属账户的每月出账', en: 'The bill runs over accounts that no hall speaks for' },
  may: 'bills.run.read',
  answer: runs_shown,
});

const done = z.object({ done: z.literal(true) });
const run_params = z.object({ hall_id, run_id: z.uuid() });
const reason = z.string().trim().min(4).max(300);

const difference_press = z.strictObject({
  press: z.discriminatedUnion('verb', [
    z.strictObject({ verb: z.literal('explain'), cause: z.enum(cause_codes), note: reason }),
    z.strictObject({ verb: z.literal('resolve') }),
    z.strictObject({ verb: z.literal('send_back'), note: reason }),
  ]),
});

export const pressDifference = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/bill-differences/:difference_id/press',
  summary: { zh: '查明、复核出账差异', en: 'Look into a difference of a bill run, or resolve it' },
  may: 'bills.difference',
  params: z.object({ hall_id, difference_id: z.uuid() }),
  body: difference_press,
  answer: done,
});

export const pressProvinceDifference = endpoint({
  method: 'POST',
  path: '/api/bill-differences/:difference_id/press',
  summary: {
    zh: '查明、复核无厅账户的出账差异',
    en: 'Look into a difference of an account without a hall, or resolve it',
  },
  may: 'bills.difference',
  params: z.object({ difference_id: z.uuid() }),
  body: difference_press,
  answer: done,
});

export const pressRun = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/bill-runs/:run_id/press',
  summary: {
    zh: '放行或重跑有差异的出账',
    en: 'Release a bill run with differences, or go through it again',
  },
  may: 'bills.run.release',
  params: run_params,
  body: z.strictObject({ verb: z.enum(['release', 'repeat']) }),
  answer: z.object({ state: z.enum(['released', 'running']) }),
});

export const pressProvinceRun = endpoint({
  method: 'POST',
  path: '/api/bill-runs/:run_id/press',
  summary: {
    zh: '放行或重跑无厅账户的出账',
    en: 'Release a run over accounts without a hall, or go through it again',
  },
  may: 'bills.run.release',
  params: z.object({ run_id: z.uuid() }),
  body: z.strictObject({ verb: z.enum(['release', 'repeat']) }),
  answer: z.object({ state: z.enum(['released', 'running']) }),
});

export const tellBills = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/bill-runs/:run_id/tell',
  summary: { zh: '告知客户账单已出', en: 'Tell customers that their bills are out' },
  may: 'bills.run.tell',
  params: run_params,
  answer: z.object({ telling: z.literal(true) }),
});

export const readRunsOverHalls = endpoint({
  method: 'GET',
  path: '/api/bill-runs',
  summary: { zh: '各厅每月出账', en: 'The bill runs of all halls, by month' },
  may: 'bills.run.read',
  answer: z.object({
    months: z.array(run_sums.extend({ runs: z.number(), ended: z.number(), differing: z.number() })),
  }),
});

export const readRechecks = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/bill-rechecks',
  summary: { zh: '账单抽样复核', en: 'Bills that were rechecked' },
  may: 'bills.recheck.read',
  params: z.object({ hall_id }),
  answer: z.object({
    rechecks: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['drawn', 'signed']),
        month: z.string(),
        size: z.number(),
        wrong: z.number().nullable(),
        note: z.string().nullable(),
        drawn_at: z.string(),
        drawn_by: words,
        signed_at: z.string().nullable(),
        sheet: z.array(rechecked),
      }),
    ),
  }),
});

export const drawSample = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/bill-rechecks',
  summary: { zh: '抽一批账单复核', en: 'Draw bills to recheck' },
  may: 'bills.recheck.draw',
  params: z.object({ hall_id }),
  body: z.strictObject({ month }),
  answer: z.object({ id: z.string(), size: z.number() }),
});

export const signRecheck = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/bill-rechecks/:recheck_id/sign',
  summary: { zh: '复核签字', en: 'Sign a recheck' },
  may: 'bills.recheck.sign',
  params: z.object({ hall_id, recheck_id: z.uuid() }),
  body: z.strictObject({
    judged: z.array(z.strictObject({ account_id: z.uuid(), wrong: z.boolean() })).max(200),
    note: z.string().trim().min(2).max(200),
  }),
  answer: z.object({ size: z.number(), wrong: z.number() }),
});

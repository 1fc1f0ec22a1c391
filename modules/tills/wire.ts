import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { tenders } from '../ledger/tenders.ts';
import { cash_off_reasons } from './session.ts';

const hall_id = z.coerce.number().int();
const hallParams = z.object({ hall_id });
const sessionParams = z.object({ hall_id, session_id: z.uuid() });
const words = z.object({ zh: z.string(), en: z.string() });

export const sessionStates = [
  'requested',
  'open',
  'handing_over',
  'blind_counting',
  'compared',
  'balanced',
  'discrepancy',
  'discrepancy_review',
  'closed',
] as const;
const state = z.enum(sessionStates);
const decides = z.enum(['duty_manager', 'hall_manager', 'branch_supervisor']).nullable();

/** Notes and coins by piece: `{"10000": 38}`. */
export const piecesSchema = z.partialRecord(
  z.enum(['10000', '5000', '2000', '1000', '500', '100', '50', '10']),
  z.int().min(0).max(100_000),
);
/** The slips of one way of paying, less what was paid back: below nothing when an earlier till's sale was taken back. */
const slips = z.int().min(-100_000_000).max(100_000_000).default(0);
const counted = z.strictObject({
  pieces: piecesSchema,
  card_fen: slips,
  wechat_fen: slips,
  alipay_fen: slips,
  wallet_fen: slips,
});

export const matchLine = z.object({
  tender: z.enum(tenders),
  expected_fen: z.number(),
  vouchers_fen: z.number(),
  counted_fen: z.number(),
  difference_fen: z.number(),
});
const compared = z.object({ state, lines: z.array(matchLine), difference_fen: z.number(), decides });

export const requestTill = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tills',
  summary: { zh: '申领钱箱', en: 'Ask for a till' },
  may: 'tills.session.request',
  params: hallParams,
  body: z.strictObject({ counter_id: z.uuid() }),
  answer: z.object({ session_id: z.string(), state, seq_no: z.number(), float_fen: z.number() }),
});

export const myTill = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/my-till',
  summary: { zh: '我的钱箱', en: 'My till' },
  may: 'tills.mine.read',
  params: hallParams,
  answer: z.object({
    session: z
      .object({
        id: z.string(),
        state,
        seq_no: z.number(),
        counter_id: z.string(),
        float_fen: z.number(),
        opened_at: z.string().nullable(),
        cash_off: z.enum(cash_off_reasons).nullable(),
      })
      .nullable(),
  }),
});

const tillBody = z.object({
  id: z.string(),
  state,
  day: z.string(),
  seq_no: z.number(),
  counter_id: z.string(),
  clerk_id: z.string(),
  float_fen: z.number(),
  opened_at: z.string().nullable(),
  close_started_at: z.string().nullable(),
  counted_at: z.string().nullable(),
  closed_at: z.string().nullable(),
  explanation: z.string().nullable(),
  decision: z.string().nullable(),
  difference_fen: z.number().nullable(),
  decides,
  pieces: z.record(z.string(), z.number()).nullable(),
  lines: z.array(matchLine),
});

export const readTill = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/tills/:session_id',
  summary: { zh: '一个钱箱', en: 'One till' },
  may: 'signed_in',
  params: sessionParams,
  answer: tillBody,
});

const person = z.object({ id: z.string(), name: words }).nullable();

export const readTillTrail = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/tills/:session_id/trail',
  summary: { zh: '一个钱箱的盘点与经过', en: 'Every count of a till, and what happened to it' },
  may: 'tills.read',
  params: sessionParams,
  answer: z.object({
    counts: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['float', 'surprise', 'closing', 'hand_over', 'drop']),
        at: z.string(),
        pieces: z.record(z.string(), z.number()),
        counted_fen: z.number(),
        counted_by: person,
        witness: person,
        /** Books, vouchers and count as they stood beside each other; a drop has none. */
        lines: z.array(matchLine),
      }),
    ),
    events: z.array(z.object({ at: z.string(), what: z.string(), by: person, print: z.string() })),
  }),
});

export const readTills = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/tills',
  summary: { zh: '当日钱箱', en: 'The tills of a day' },
  may: 'tills.read',
  params: hallParams,
  query: z.object({
    day: z.iso.date().optional(),
  }),
  answer: z.object({
    day: z.string(),
    tills: z.array(
      z.object({
        id: z.string(),
        state,
        seq_no: z.number(),
        counter_number: z.number(),
        clerk: z.object({ id: z.string(), staff_no: z.string(), name: words }),
        float_fen: z.number(),
        counted_fen: z.number().nullable(),
        difference_fen: z.number().nullable(),
        explanation: z.string().nullable(),
        decision: z.string().nullable(),
        closed_at: z.string().nullable(),
      }),
    ),
  }),
});

export const startClose = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tills/:session_id/start-close',
  summary: { zh: '开始结班', en: 'Start closing the till' },
  may: 'tills.session.close',
  params: sessionParams,
  answer: z.object({ state }),
});

export const countTill = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tills/:session_id/count',
  summary: { zh: '点数锁定', en: 'Lock the count' },
  may: 'tills.session.close',
  params: sessionParams,
  body: counted,
  answer: compared,
});

export const explainDifference = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tills/:session_id/explain',
  summary: { zh: '说明差额', en: 'Explain a difference' },
  may: 'tills.session.close',
  params: sessionParams,
  body: z.strictObject({ explanation: z.string().trim().min(2).max(200) }),
  answer: z.object({ state, decides }),
});

export const decideDifference = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tills/:session_id/decide',
  summary: { zh: '差额定性', en: 'Decide on a difference' },
  may: 'tills.difference.decide',
  params: sessionParams,
  body: z.strictObject({
    decision: z.enum(['carry', 'recover', 'recount']),
    reason: z.string().trim().min(2).max(200),
  }),
  answer: z.object({ state }),
});

export const surpriseCount = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tills/:session_id/surprise-count',
  summary: { zh: '突击盘点', en: 'Count a till by surprise' },
  may: 'tills.session.surprise_count',
  params: sessionParams,
  body: counted,
  answer: z.object({ lines: z.array(matchLine), difference_fen: z.number() }),
});

export const handOver = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tills/:session_id/hand-over',
  summary: { zh: '交接钱箱', en: 'Hand a till over' },
  may: 'tills.session.close',
  params: sessionParams,
  answer: z.object({ state }),
});

export const waitingTills = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/handed-over-tills',
  summary: { zh: '待接收的钱箱', en: 'Tills that wait for the next clerk' },
  may: 'tills.session.accept',
  params: hallParams,
  answer: z.object({
    tills: z.array(
      z.object({
        id: z.string(),
        seq_no: z.number(),
        counter_number: z.number(),
        since: z.string(),
        clerk: z.object({ staff_no: z.string(), name: words }),
      }),
    ),
  }),
});

export const acceptTill = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tills/:session_id/accept',
  summary: { zh: '接收钱箱', en: 'Accept a till' },
  may: 'tills.session.accept',
  params: sessionParams,
  body: counted,
  answer: z.object({ state, lines: z.array(matchLine), difference_fen: z.number() }),
});

export const stopCash = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tills/:session_id/stop-cash',
  summary: { zh: '暂停收现金', en: 'Take no cash for a while' },
  may: 'tills.cash.stop',
  params: sessionParams,
  body: z.strictObject({ reason: z.enum(cash_off_reasons) }),
  answer: z.object({ cash_off: z.enum(cash_off_reasons) }),
});

export const startCash = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tills/:session_id/start-cash',
  summary: { zh: '恢复收现金', en: 'Take cash again' },
  may: 'tills.cash.stop',
  params: sessionParams,
  answer: z.object({ cash_off: z.null() }),
});

export const readNotes = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/suspect-notes',
  summary: { zh: '收缴的可疑币', en: 'Notes that were taken off' },
  may: 'tills.note.read',
  params: hallParams,
  answer: z.object({
    notes: z.array(
      z.object({
        id: z.string(),
        no: z.string(),
        state: z.enum(['taken', 'handed']),
        day: z.string(),
        piece_fen: z.number(),
        serial: z.string(),
        found_by: z.enum(['detector', 'hand']),
        taken_at: z.string(),
        by: z.array(words),
        bank: z.string().nullable(),
        slip_no: z.string().nullable(),
        handed_at: z.string().nullable(),
      }),
    ),
  }),
});

export const handNote = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/suspect-notes/:note_id/hand',
  summary: { zh: '可疑币交银行', en: 'Hand a note to the bank' },
  may: 'tills.note.hand',
  params: z.object({ hall_id, note_id: z.uuid() }),
  body: z.strictObject({
    bank: z.string().trim().min(2).max(60),
    slip_no: z.string().trim().min(4).max(40),
  }),
  answer: z.object({ state: z.literal('handed') }),
});

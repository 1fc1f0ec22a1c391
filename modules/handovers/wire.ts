import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { hand_check_codes } from './handover.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const one = z.object({ hall_id, handover_id: z.uuid() });
const kind = z.enum(['order', 'question', 'complaint', 'mend']);
const log_kind = z.enum(['customers', 'staff', 'devices', 'safety', 'other']);
const looked = z.partialRecord(
  z.enum(hand_check_codes),
  z.strictObject({ ok: z.boolean(), note: z.string().trim().max(120) }),
);
const line = z.object({ say: words, note: words, tone: z.enum(['plain', 'warn']) });

const row = z.object({
  id: z.string(),
  no: z.string(),
  state: z.enum(['writing', 'handed', 'closed', 'withdrawn']),
  kind: z.enum(['post', 'watch']),
  day: z.string(),
  giver: words,
  receiver: words,
  closer: words.nullable(),
  started_at: z.string(),
  due_at: z.string(),
  late: z.boolean(),
  handed_at: z.string().nullable(),
  closed_at: z.string().nullable(),
  mine: z.boolean(),
});

export const book = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/handovers',
  summary: { zh: '交接班本', en: 'The book of handovers' },
  may: 'handovers.read',
  params: z.object({ hall_id }),
  answer: z.object({
    may_start: z.boolean(),
    staff: z.array(z.object({ id: z.string(), name: words, on_duty: z.boolean(), me: z.boolean() })),
    handovers: z.array(row),
  }),
});

export const sheet = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/handovers/:handover_id',
  summary: { zh: '一张交接班单', en: 'One sheet of a handover' },
  may: 'handovers.read',
  params: one,
  answer: row.extend({
    parts: z.array(z.object({ section: z.string(), say: words, lines: z.array(line) })),
    items: z.array(
      z.object({
        kind,
        subject_id: z.string(),
        say: words,
        due_at: z.string().nullable(),
        owner_id: z.string().nullable(),
        owner: words.nullable(),
      }),
    ),
    looked,
    remarks: z.string(),
    keys_kept: z.string().nullable(),
    closed_note: z.string().nullable(),
    /** What stands between the sheet and its signatures, and what helps. */
    missing: z.array(z.object({ code: z.string(), say: words })),
    may_write: z.boolean(),
    may_close: z.boolean(),
    trail: z.array(z.object({ at: z.string(), what: z.string(), by: words.nullable() })),
  }),
});

export const start = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/handovers',
  summary: { zh: '开始交班', en: 'Begin to hand a shift over' },
  may: 'handovers.give',
  params: z.object({ hall_id }),
  body: z.strictObject({ receiver_id: z.uuid() }),
  answer: z.object({ id: z.string(), number: z.number() }),
});

export const write = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/handovers/:handover_id/write',
  summary: { zh: '填写交接班单', en: 'Write on the sheet of a handover' },
  may: 'handovers.give',
  params: one,
  body: z.strictObject({
    looked,
    remarks: z.string().trim().max(600),
    keys_kept: z.string().trim().max(200).nullable(),
  }),
  answer: z.object({ written: z.literal(true) }),
});

export const give = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/handovers/:handover_id/items',
  summary: { zh: '未尽事宜指定接手人', en: 'Say who goes on with what is open' },
  may: 'handovers.give',
  params: one,
  body: z.strictObject({
    owner_id: z.uuid(),
    items: z
      .array(z.strictObject({ kind, subject_id: z.uuid() }))
      .min(1)
      .max(200),
  }),
  answer: z.object({ given: z.number() }),
});

export const withdraw = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/handovers/:handover_id/withdraw',
  summary: { zh: '撤回交接班单', en: 'Withdraw a handover' },
  may: 'handovers.give',
  params: one,
  answer: z.object({ state: z.literal('withdrawn') }),
});

export const close = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/handovers/:handover_id/close',
  summary: { zh: '交接班复核签字', en: 'Sign a handover as supervisor' },
  may: 'handovers.close',
  params: one,
  body: z.strictObject({ note: z.string().trim().max(300) }),
  answer: z.object({ state: z.literal('closed') }),
});

export const log = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/duty-log',
  summary: { zh: '值班日志', en: 'The log of the duty manager' },
  may: 'handovers.log.read',
  params: z.object({ hall_id }),
  query: z.object({ day: z.iso.date().optional() }),
  answer: z.object({
    day: z.string(),
    may_write: z.boolean(),
    counted: z.array(line),
    entries: z.array(
      z.object({
        id: z.string(),
        kind: log_kind,
        kind_say: words,
        said: z.string(),
        at: z.string(),
        by: words,
      }),
    ),
  }),
});

export const writeLog = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/duty-log',
  summary: { zh: '记一条值班日志', en: 'Write a line into the log' },
  may: 'handovers.log.write',
  params: z.object({ hall_id }),
  body: z.strictObject({ kind: log_kind, said: z.string().trim().min(2).max(400) }),
  answer: z.object({ id: z.string() }),
});

export const keys = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/key-ledger',
  summary: { zh: '钥匙台账与密码更换', en: 'The ledger of keys, and codes to be changed' },
  may: 'handovers.keys.read',
  params: z.object({ hall_id }),
  answer: z.object({
    ledger: z.array(
      z.object({
        id: z.string(),
        item: z.string(),
        say: words,
        held: z.boolean(),
        since: z.string(),
        until: z.string().nullable(),
        holder: words,
      }),
    ),
    codes: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['due', 'changed']),
        say: words,
        holder: words,
        since: z.string(),
        due_at: z.string(),
        late: z.boolean(),
        changed_at: z.string().nullable(),
        may_change: z.boolean(),
      }),
    ),
  }),
});

export const changeCode = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/code-changes/:change_id/change',
  summary: { zh: '密码已更换', en: 'A code was changed' },
  may: 'handovers.code.change',
  params: z.object({ hall_id, change_id: z.uuid() }),
  answer: z.object({ state: z.literal('changed') }),
});

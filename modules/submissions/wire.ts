import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { matter_codes, must_report } from './matter.ts';
import { kind_codes, submission, urgency_codes } from './submission.ts';

const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const nullable = z.string().nullable();
const text = (least: number, most: number) => z.string().trim().min(least).max(most);
const kind = z.enum(kind_codes);
const urgency = z.enum(urgency_codes);
const matter = z.enum(matter_codes);
const state = z.enum(Object.keys(submission.states) as [keyof typeof submission.states]);
const must_state = z.enum(Object.keys(must_report.states) as [keyof typeof must_report.states]);
const fen = z.int().min(1).max(100_000_000);
const at = '/api/halls/:hall_id';
const params = z.object({ hall_id, submission_id: z.uuid() });

const row = z.object({
  ...{ id: z.string(), hall_id: z.number(), no: z.string(), state, kind, urgency },
  ...{ subject: z.string(), reason: z.string(), level: z.number(), climbed: z.number() },
  /** The act that is asked for, its matter and sum; none where it is no such request. */
  ...{ authority: words.nullable(), matter: nullable, amount_fen: z.number().nullable() },
  ...{ valid_until: nullable, raiser: words, mine: z.boolean(), raised_at: z.string() },
  ...{ reply_due: nullable, late: z.boolean(), replier: words.nullable(), replied_at: nullable },
  ...{ reply: nullable, may: z.object({ reply: z.boolean(), withdraw: z.boolean() }) },
});
const must = z.object({
  ...{ id: z.string(), hall_id: z.number(), no: z.string(), state: must_state, matter },
  ...{ said: z.string(), knower: words, of_incident: z.boolean(), known_at: z.string() },
  ...{ tell_due: z.string(), told_at: nullable, told_to: nullable, tell_late: z.boolean() },
  ...{ write_due: nullable, written_at: nullable, text: nullable, write_late: z.boolean() },
  ...{ reader: words.nullable(), verbs: z.array(z.string()) },
});

export const readSubmissions = endpoint({
  method: 'GET',
  path: `${at}/submissions`,
  summary: { zh: '请示报告登记', en: 'Requests, reports and grave matters of a hall' },
  may: 'submissions.read',
  params: z.object({ hall_id }),
  answer: z.object({
    submissions: z.array(row),
    must_reports: z.array(must),
    authorities: z.array(z.object({ code: z.string(), say: words, about: words })),
    rung: z.number(),
    may: z.object({ raise: z.boolean(), tell: z.boolean() }),
  }),
});

export const readSubmission = endpoint({
  method: 'GET',
  path: `${at}/submissions/:submission_id`,
  summary: { zh: '一张请示单', en: 'One sheet with its course' },
  may: 'submissions.read',
  params,
  answer: row.extend({
    trail: z.array(z.object({ id: z.string(), at: z.string(), say: words, who: words.nullable() })),
  }),
});

export const raise = endpoint({
  method: 'POST',
  path: `${at}/submissions`,
  summary: { zh: '请示或报告', en: 'Ask those above, or report to them' },
  may: 'submissions.raise',
  params: z.object({ hall_id }),
  body: z.strictObject({
    ...{ kind, subject: text(2, 80), reason: text(4, 600), urgency },
    level: z.int().min(1).max(4),
    allow: z.strictObject({ authority: text(2, 40), matter: text(2, 40), amount_fen: fen }).optional(),
  }),
  answer: z.object({ id: z.string(), no: z.string(), level: z.number() }),
});

export const reply = endpoint({
  method: 'POST',
  path: `${at}/submissions/:submission_id/reply`,
  summary: { zh: '批复或阅知', en: 'Reply to a request, or read a report' },
  may: 'submissions.reply',
  params,
  body: z.strictObject({ verb: z.enum(['approve', 'decline', 'note']), reply: text(2, 400) }),
  answer: z.object({ state }),
});

export const withdraw = endpoint({
  method: 'POST',
  path: `${at}/submissions/:submission_id/withdraw`,
  summary: { zh: '撤回请示', en: 'Withdraw what was sent' },
  may: 'submissions.raise',
  params,
  answer: z.object({ state }),
});

export const know = endpoint({
  method: 'POST',
  path: `${at}/must-reports`,
  summary: { zh: '重大事项：开始计时', en: 'A grave matter is known: its minutes run' },
  may: 'submissions.raise',
  params: z.object({ hall_id }),
  body: z.strictObject({ matter, said: text(4, 600) }),
  answer: z.object({ id: z.string(), no: z.string(), tell_due: z.string() }),
});

export const pressMust = endpoint({
  method: 'POST',
  path: `${at}/must-reports/:report_id/press`,
  summary: { zh: '重大事项：口头报、书面报、阅知', en: 'Tell, write or read a grave matter' },
  may: 'submissions.press',
  params: z.object({ hall_id, report_id: z.uuid() }),
  body: z.strictObject({
    press: z.discriminatedUnion('verb', [
      z.strictObject({ verb: z.literal('tell'), told_to: text(2, 60) }),
      z.strictObject({ verb: z.literal('write'), text: text(4, 600) }),
      z.strictObject({ verb: z.literal('read') }),
      z.strictObject({ verb: z.literal('dismiss'), why: text(4, 300) }),
    ]),
  }),
  answer: z.object({ done: z.literal(true) }),
});

export const readAbove = endpoint({
  method: 'GET',
  path: '/api/submissions-above',
  summary: { zh: '等上级批的请示', en: 'What waits for those above the halls' },
  may: 'submissions.above',
  answer: z.object({
    halls: z.array(z.object({ id: z.number(), name: words })),
    submissions: z.array(row),
    must_reports: z.array(must),
  }),
});

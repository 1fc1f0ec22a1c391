import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { appeal_verbs } from './appeal.ts';
import * as catalogue from './catalogue.ts';
import { complaint } from './complaint.ts';
import { between_partner } from './partner_wire.ts';

const { codesOf } = catalogue;
const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const text = (most: number) => z.string().trim().min(2).max(most);
const said = z.string().trim().min(4).max(600);
const phone = z.string().regex(/^1\d{10}$/);
const secret = z.string().max(100);
/** What a complaint may be about: its names, and as a schema. */
export const category_words = catalogue.categories;
export const categories = z.enum(codesOf(catalogue.categories));
const category = categories;
const channel = z.enum(codesOf(catalogue.channels));
const reply_by = z.enum(codesOf(catalogue.reply_ways));
const states = z.enum(codesOf(complaint.states));
const hallParams = z.object({ hall_id });
const params = z.object({ hall_id, complaint_id: z.uuid() });
const done = z.object({ done: z.literal(true) });
const nullable = z.string().nullable();
const at = '/api/halls/:hall_id/complaints';

const taken = z.object({
  id: z.string(),
  no: z.string(),
  state: z.literal('received'),
  reply_due: z.string(),
  /** Opens the page of the complaint: derived, stored nowhere. */
  secret: z.string(),
});
const told = { category, said, phone: phone.optional() };

export const raise = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/tickets/:ticket_id/complaints',
  summary: { zh: '台席登记投诉', en: 'Take a complaint at the counter' },
  may: 'complaints.raise',
  params: z.object({ hall_id, ticket_id: z.uuid() }),
  body: z.strictObject({ ...told, reply_by }),
  answer: taken,
});

export const complain = endpoint({
  method: 'POST',
  path: at,
  summary: { zh: '手机投诉', en: 'Complain on the phone page' },
  may: 'anyone',
  params: hallParams,
  body: z.strictObject({
    ...told,
    from: z.enum(['phone_page', 'qr']),
    reply_by: z.enum(['message', 'call', 'counter', 'page']),
  }),
  answer: taken,
});

export const take = endpoint({
  method: 'POST',
  path: `${at}/taken`,
  summary: {
    zh: '登记来信、来电、意见簿和转办的投诉',
    en: 'Take a complaint from letter, phone, book or regulator',
  },
  may: 'complaints.take',
  params: hallParams,
  body: z.strictObject({
    ...{ ...told, reply_by, about_id: z.uuid().optional() },
    channel: z.enum(['book', 'telephone', 'call_centre', 'letter', 'regulator']),
  }),
  answer: taken,
});

const row = z.object({
  id: z.string(),
  no: z.string(),
  state: states,
  channel,
  category,
  level: z.number(),
  severity: z.enum(codesOf(catalogue.severities)).nullable(),
  said: z.string(),
  phone_mask: nullable,
  handler: words,
  mine: z.boolean(),
  declined: z.boolean(),
  deputised: z.boolean(),
  repeated: z.number(),
  received_at: z.string(),
  /** The limit that runs now, none after the answer. */
  due: z.string().nullable(),
  due_of: z.enum(['accept', 'reply', 'final', 'wait']).nullable(),
  late: z.boolean(),
  satisfied: z.boolean().nullable(),
  score: z.number().nullable(),
});

export const readComplaints = endpoint({
  method: 'GET',
  path: at,
  summary: { zh: '投诉登记', en: 'The register of complaints' },
  may: 'complaints.read',
  params: hallParams,
  answer: z.object({
    complaints: z.array(row),
    /** Kinds of which many came lately. */
    surges: z.array(z.object({ category, count: z.number() })),
    staff: z.array(z.object({ id: z.string(), name: words })),
    rung: z.number(),
    may_take: z.boolean(),
    may_review: z.boolean(),
  }),
});

export const readComplaint = endpoint({
  method: 'GET',
  path: `${at}/:complaint_id`,
  summary: { zh: '一件投诉', en: 'One complaint' },
  may: 'complaints.read',
  params,
  answer: row.extend({
    ...{ ticket_label: nullable, reply_by, about: words.nullable(), about_id: nullable },
    ...{ calmed: z.enum(codesOf(catalogue.calmings)).nullable(), restated: nullable, restated_at: nullable },
    solution: z.enum(codesOf(catalogue.solutions)).nullable(),
    ...{ amount_fen: z.number(), amends: words.nullable(), amends_why: z.string().nullable() },
    ...{ reply: nullable, replied_at: nullable, second: z.boolean() },
    ...{ answer: nullable, answered_at: nullable },
    ...{ waits_for: nullable, waits_until: nullable, reopened: z.boolean() },
    ...{ own_word: nullable, own_word_due: nullable, blame_id: nullable, compensation_id: nullable },
    ...{ accept_due: z.string(), reply_due: z.string(), final_due: z.string(), ended_at: nullable },
    evidence: z.array(
      z.object({
        ...{ id: z.string(), kind: z.enum(codesOf(catalogue.evidence_kinds)), what: z.string() },
        ...{ hash: z.string(), kept_at: z.string(), released: z.boolean(), fits: z.boolean().nullable() },
      }),
    ),
    contacts: z.array(
      z.object({
        ...{ id: z.string(), at: z.string(), outcome: z.enum(codesOf(catalogue.outcomes)) },
        ...{ word: z.enum(codesOf(catalogue.customer_words)), note: z.string(), by: words },
      }),
    ),
    appeals: z.array(
      z.object({
        ...{
          id: z.string(),
          state: z.enum(['received', 'submitted', 'mediated', 'concluded']),
          ref: z.string(),
        },
        ...{ body: z.enum(codesOf(catalogue.appeal_bodies)), due_at: z.string(), outcome: nullable },
        pack_hash: nullable,
      }),
    ),
    trail: z.array(z.object({ id: z.string(), at: z.string(), say: words, who: words.nullable() })),
    /** Why this person does nothing here, in words. */
    why_not: words.nullable(),
    verbs: z.array(z.string()),
    may: z.object({ appeal: z.boolean(), lead_appeal: z.boolean(), blame: z.boolean() }),
    /** How much this person may give. */
    most_fen: z.number().nullable(),
    /** A partner's hall: until when it hands on, when it did, what it cost; none where the company runs the hall. */
    partner: between_partner.nullable(),
  }),
});

const press_body = z.discriminatedUnion('verb', [
  z.strictObject({
    ...{ verb: z.literal('accept'), calmed: z.enum(codesOf(catalogue.calmings)), restated: text(600) },
    confirmed: z.boolean(),
  }),
  z.strictObject({
    ...{ verb: z.literal('assess'), severity: z.enum(codesOf(catalogue.severities)), category },
    about_id: z.uuid().nullable(),
  }),
  z.strictObject({ verb: z.literal('wait'), waits_for: text(200) }),
  z.strictObject({ verb: z.literal('resume') }),
  z.strictObject({
    ...{ verb: z.literal('propose'), solution: z.enum(codesOf(catalogue.solutions)) },
    ...{ amount_fen: z.number().int().min(0).max(100_000_000), reply: said },
    /** Whose number the money is for, where the complaint left none of ours. */
    number: z
      .string()
      .regex(/^1\d{10}$/)
      .optional(),
  }),
  z.strictObject({ verb: z.literal('take_up') }),
  z.strictObject({ verb: z.literal('reconsider') }),
  z.strictObject({ verb: z.literal('answer'), answer: said }),
  z.strictObject({ verb: z.literal('escalate') }),
  z.strictObject({ verb: z.literal('give_up'), answer: said }),
]);

export const press = endpoint({
  method: 'POST',
  path: `${at}/:complaint_id/press`,
  summary: { zh: '办理投诉', en: 'Handle a complaint' },
  may: 'complaints.handle',
  params,
  body: z.strictObject({ press: press_body }),
  answer: done,
});

export const hear = endpoint({
  method: 'POST',
  path: `${at}/:complaint_id/contacts`,
  summary: { zh: '联系客户，记下客户的话', en: 'Reach the customer and note what was said' },
  may: 'complaints.handle',
  params,
  body: z.strictObject({
    outcome: z.enum(codesOf(catalogue.outcomes)),
    word: z.enum(codesOf(catalogue.customer_words)),
    note: text(300),
  }),
  answer: done,
});

export const gather = endpoint({
  method: 'POST',
  path: `${at}/:complaint_id/evidence`,
  summary: { zh: '封存证据', en: 'Lock a piece of evidence' },
  may: 'complaints.handle',
  params,
  body: z.strictObject({ kind: z.enum(['paper', 'footage', 'recording', 'other']), what: text(200) }),
  answer: z.object({ evidence_id: z.string() }),
});

export const release = endpoint({
  method: 'POST',
  path: `${at}/:complaint_id/evidence/:evidence_id/release`,
  summary: { zh: '解封证据', en: 'Release a piece of evidence' },
  may: 'complaints.handle',
  params: params.extend({ evidence_id: z.uuid() }),
  answer: z.object({ released: z.literal(true) }),
});

export const open = endpoint({
  method: 'POST',
  path: `${at}/:complaint_id/words`,
  summary: { zh: '看原话和号码', en: 'Open the words and the number' },
  may: 'complaints.handle',
  params,
  answer: z.object({ said: z.string(), phone: z.string(), seconds: z.number() }),
});

export const link = endpoint({
  method: 'POST',
  path: `${at}/:complaint_id/link`,
  summary: { zh: '关联双倍返还案件', en: 'Link its billing error case' },
  may: 'complaints.handle',
  params,
  body: z.strictObject({ case_id: z.uuid() }),
  answer: z.object({ linked: z.literal(true) }),
});

/** Complaints about whoever asks: their number and kind, for the own word. */
export const aboutMe = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/complaints-about-me',
  summary: { zh: '说到我的投诉', en: 'Complaints about me' },
  may: 'complaints.speak',
  params: hallParams,
  answer: z.object({
    complaints: z.array(
      z.object({
        ...{ id: z.string(), no: z.string(), category, said: z.string(), received_at: z.string() },
        ...{ own_word: nullable, own_word_due: nullable },
      }),
    ),
  }),
});

export const speak = endpoint({
  method: 'POST',
  path: `${at}/:complaint_id/own-word`,
  summary: { zh: '对投诉本人说明', en: 'The own word to a complaint' },
  may: 'complaints.speak',
  params,
  body: z.strictObject({ own_word: said }),
  answer: done,
});

export const blame = endpoint({
  method: 'POST',
  path: `${at}/:complaint_id/blame`,
  summary: { zh: '由投诉提出责任追究', en: 'Propose a case of accountability from a complaint' },
  may: 'complaints.blame',
  params,
  body: z.strictObject({
    ...{ leader_id: z.uuid(), measure: z.enum(['coaching', 'points', 'money']) },
    ...{ amount: z.number().int().min(0).max(1_000_000), fact: text(300), clause: z.string().max(12) },
  }),
  answer: z.object({ case_id: z.string() }),
});

export const appealTo = endpoint({
  method: 'POST',
  path: `${at}/:complaint_id/appeals`,
  summary: { zh: '登记监管申诉', en: 'Take an appeal to the regulator' },
  may: 'complaints.appeal',
  params,
  body: z.strictObject({ body: z.enum(codesOf(catalogue.appeal_bodies)), ref: text(40) }),
  answer: z.object({ appeal_id: z.string(), due_at: z.string() }),
});

export const pressAppeal = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/regulator-appeals/:appeal_id/press',
  summary: { zh: '办理监管申诉', en: 'Handle an appeal' },
  may: 'complaints.lead_appeal',
  params: z.object({ hall_id, appeal_id: z.uuid() }),
  body: z.strictObject({ verb: z.enum(appeal_verbs), note: text(300) }),
  answer: z.object({ state: z.string() }),
});

const mine = { secret };
/** Where a complaint stands; the secret stays out of addresses. */
export const follow = endpoint({
  method: 'POST',
  path: `${at}/:complaint_id/mine`,
  summary: { zh: '我的投诉到哪一步', en: 'Where my complaint stands' },
  may: 'anyone',
  params,
  body: z.strictObject(mine),
  answer: z.object({
    ...{ no: z.string(), state: states, say: words, category: words, said: z.string(), restated: nullable },
    ...{ restated_confirmed: z.boolean(), reply_by: words, level: words.nullable(), waits_for: nullable },
    steps: z.array(z.object({ say: words, at: nullable })),
    next: z.object({ say: words, at: z.string() }).nullable(),
    ...{ reply: nullable, answer: nullable, satisfied: z.boolean().nullable(), score: z.number().nullable() },
    ...{ supervision: nullable, appeal: z.array(words), may: z.array(z.string()) },
  }),
});

export const sayMine = endpoint({
  method: 'POST',
  path: `${at}/:complaint_id/mine/say`,
  summary: { zh: '客户对投诉的意见', en: 'The customer’s word on a complaint' },
  may: 'anyone',
  params,
  body: z.strictObject({
    ...mine,
    word: z.enum(['restated_right', 'agree', 'disagree', 'satisfied', 'dissatisfied', 'withdraw']),
  }),
  answer: done,
});

export const rateMine = endpoint({
  method: 'POST',
  path: `${at}/:complaint_id/mine/rate`,
  summary: { zh: '客户给投诉处理打分', en: 'Rate how a complaint was handled' },
  may: 'anyone',
  params,
  body: z.strictObject({ ...mine, score: z.number().int().min(1).max(5) }),
  answer: done,
});

const rate = z.number().nullable();
export const readFigures = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/complaint-figures',
  summary: { zh: '投诉月度数据', en: 'Figures of the complaints of a month' },
  may: 'complaints.read',
  params: hallParams,
  query: z.object({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  answer: z.object({
    ...{ span: z.string(), received: z.number(), replied: z.number(), reply_due: z.number() },
    ...{ in_time: z.number(), ended: z.number(), asked: z.number(), satisfied: z.number() },
    ...{ rated: z.number(), score: rate, repeated: z.number(), deputised: z.number(), tickets: z.number() },
    rates: z.object({
      reply: rate,
      timely: rate,
      closure: rate,
      satisfaction: rate,
      rating: rate,
      per_10000: rate,
    }),
    target: z.number(),
    top: z.array(z.object({ category, say: words, count: z.number() })),
    reviewed_today: z.boolean(),
    reviews: z.array(z.object({ span: z.string(), note: z.string(), at: z.string(), by: words })),
  }),
});

export const review = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/complaint-reviews',
  summary: { zh: '复核一天或一个月的投诉', en: 'Review the complaints of a day or a month' },
  may: 'complaints.review',
  params: hallParams,
  body: z.strictObject({
    span: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/),
    note: z.string().trim().min(4).max(600),
  }),
  answer: done,
});

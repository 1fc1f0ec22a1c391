import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { kind_codes } from './kinds.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const hallParams = z.object({ hall_id: z.coerce.number().int() });
const drillParams = hallParams.extend({ drill_id: z.uuid() });
const states = z.enum(['planned', 'held', 'reviewed', 'closed', 'missed', 'cancelled']);
const kind = z.enum(kind_codes);
const year = z.coerce.number().int().min(2024).max(2100);
const text = (least: number, most: number) => z.string().trim().min(least).max(most);

const row = z.object({
  ...{ id: z.string(), state: states, kind, due_on: z.string(), held_at: z.string().nullable() },
  ...{ lead: words.nullable(), signed: z.number(), expected: z.number(), own: z.boolean() },
  ...{ seconds: z.number().nullable(), findings: z.number(), review_due: z.string().nullable() },
  ...{ soon: z.boolean(), late: z.boolean() },
});

export const readDrills = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/drills',
  summary: { zh: '安全教育和演练', en: 'Talks and drills of a hall' },
  may: 'drills.read',
  params: hallParams,
  query: z.object({ year: year.optional() }),
  answer: z.object({
    ...{ year: z.number(), drills: z.array(row) },
    may: z.object({ plan: z.boolean(), sign: z.boolean() }),
  }),
});

export const readDrill = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/drills/:drill_id',
  summary: { zh: '一次教育或演练', en: 'One talk or drill' },
  may: 'drills.read',
  params: drillParams,
  answer: row.extend({
    ...{ note: z.string(), minutes: z.number().nullable(), place: z.string().nullable() },
    ...{
      content: z.string().nullable(),
      verdict: z.string().nullable(),
      plan_change: z.string().nullable(),
    },
    ...{ ended_at: z.string().nullable(), open_findings: z.number(), may_sign: z.boolean() },
    signers: z.array(z.object({ name: words, at: z.string() })),
    verbs: z.array(z.string()),
    trail: z.array(z.object({ id: z.string(), at: z.string(), say: words, who: words.nullable() })),
  }),
});

export const readToSign = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/drills-to-sign',
  summary: { zh: '等我签到的教育和演练', en: 'Talks and drills that wait for my signature' },
  may: 'drills.sign',
  params: hallParams,
  answer: z.object({ drills: z.array(row) }),
});

export const planOne = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/drills',
  summary: { zh: '加一次教育或演练', en: 'Plan a talk or a drill' },
  may: 'drills.plan',
  params: hallParams,
  body: z.strictObject({ kind, due_on: z.iso.date(), note: z.string().trim().max(300).default('') }),
  answer: z.object({ id: z.string() }),
});

export const planYear = endpoint({
  method: 'POST',
  path: '/api/drill-plans',
  summary: { zh: '下达年度演练计划', en: 'Plan the drills of a year for many halls' },
  may: 'drills.plan_year',
  body: z.strictObject({ year: z.int().min(2024).max(2100), halls: z.array(z.int()).min(1).max(4000) }),
  answer: z.object({ halls: z.number() }),
});

const found = z.strictObject({ said: text(4, 300), weight: z.enum(['major', 'minor']) });
const press = z.discriminatedUnion('verb', [
  z.strictObject({
    ...{ verb: z.literal('hold'), minutes: z.int().min(5).max(480) },
    ...{ place: text(1, 60), content: text(4, 600) },
  }),
  z.strictObject({
    ...{ verb: z.literal('review'), verdict: text(4, 600), seconds: z.int().min(1).max(7200).nullable() },
    ...{ plan_change: z.string().trim().max(400).default(''), findings: z.array(found).max(10).default([]) },
  }),
  z.strictObject({ verb: z.literal('close') }),
  z.strictObject({ verb: z.literal('cancel'), why: text(2, 200) }),
]);

export const pressDrill = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/drills/:drill_id/press',
  summary: {
    zh: '教育、演练：记录、复盘、了结、取消',
    en: 'A talk or drill: held, looked back upon, closed, cancelled',
  },
  may: 'drills.read',
  params: drillParams,
  body: z.strictObject({ press }),
  answer: z.object({ done: z.literal(true) }),
});

export const sign = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/drills/:drill_id/sign',
  summary: { zh: '教育、演练：本人签到', en: 'A talk or drill: sign that you took part' },
  may: 'drills.sign',
  params: drillParams,
  answer: z.object({ signed: z.literal(true) }),
});

export const readOverHalls = endpoint({
  method: 'GET',
  path: '/api/drills-over-halls',
  summary: { zh: '辖下各厅教育和演练', en: 'Talks and drills of the halls within reach' },
  may: 'drills.over_halls',
  query: z.object({ year: year.optional() }),
  answer: z.object({
    ...{ year: z.number(), may_plan: z.boolean() },
    halls: z.array(
      z.object({
        hall: z.object({ id: z.number(), name: words }),
        ...{ drills: z.number(), drills_done: z.number(), talks: z.number(), talks_done: z.number() },
        ...{ missed: z.number(), to_review: z.number(), to_close: z.number() },
        ...{ next_on: z.string().nullable(), seconds: z.number().nullable() },
      }),
    ),
  }),
});

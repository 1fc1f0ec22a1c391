import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const hallParams = z.object({ hall_id: z.coerce.number().int() });
const caseParams = hallParams.extend({ case_id: z.uuid() });
const states = z.enum(['proposed', 'stated', 'decided', 'appealed', 'closed', 'dropped']);
const measure = z.enum(['coaching', 'points', 'money']);
const ruled = z.enum(['coaching', 'points', 'money', 'none']);
const amount = z.int().min(0).max(10_000_000);
const text = (most: number) => z.string().trim().min(4).max(most);

export const caseSchema = z.object({
  ...{ id: z.string(), hall_id: z.number(), state: states, fact: z.string(), clause: z.string() },
  ...{ happened_on: z.string(), from_check: z.boolean(), responsible: words, leader: words },
  proposed: z.object({ measure, amount: z.number() }),
  decided: z.object({ measure, amount: z.number() }).nullable(),
  ruled: z.object({ measure: ruled, amount: z.number() }).nullable(),
  ...{ statement: z.string().nullable(), decision: z.string().nullable() },
  ...{ appeal: z.string().nullable(), ruling: z.string().nullable() },
  ...{ due_at: z.string().nullable(), over: z.boolean(), own: z.boolean() },
  /** What the reader may press now. */
  may: z.object({ state: z.boolean(), appeal: z.boolean(), decide: z.boolean(), rule: z.boolean() }),
});

export const cases = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/accountability-cases',
  summary: { zh: '责任追究：自己的，或全厅的', en: 'Cases of accountability: the own ones, or the hall’s' },
  may: 'accountability.read',
  params: hallParams,
  answer: z.object({
    cases: z.array(caseSchema),
    may_propose: z.boolean(),
    /** Whom a case may name. */
    people: z.array(z.object({ id: z.string(), name: words, leads: z.boolean() })),
  }),
});

export const trail = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/accountability-cases/:case_id/trail',
  summary: { zh: '责任追究的经过', en: 'What happened to a case' },
  may: 'accountability.read',
  params: caseParams,
  answer: z.object({
    trail: z.array(z.object({ id: z.string(), at: z.string(), say: words, who: words.nullable() })),
  }),
});

export const propose = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/accountability-cases',
  summary: { zh: '提出责任追究', en: 'Propose a case of accountability' },
  may: 'accountability.propose',
  params: hallParams,
  body: z.strictObject({
    fact: text(500),
    clause: z.string().max(12),
    happened_on: z.iso.date(),
    responsible_id: z.uuid(),
    leader_id: z.uuid(),
    measure,
    amount,
    mend_id: z.uuid().nullable().default(null),
  }),
  answer: z.object({ id: z.string() }),
});

export const state = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/accountability-cases/:case_id/statement',
  summary: { zh: '责任追究：本人说明', en: 'A case: the person’s own word' },
  may: 'accountability.speak',
  params: caseParams,
  body: z.strictObject({ statement: text(1000) }),
  answer: z.object({ state: states }),
});

export const decide = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/accountability-cases/:case_id/decision/:verb',
  summary: { zh: '责任追究：决定、不追究', en: 'A case: decide, drop' },
  may: 'accountability.decide',
  params: caseParams.extend({ verb: z.enum(['decide', 'drop']) }),
  body: z.strictObject({
    decision: text(500),
    measure: measure.default('coaching'),
    amount: amount.default(0),
  }),
  answer: z.object({ state: states }),
});

export const appeal = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/accountability-cases/:case_id/appeal',
  summary: { zh: '责任追究：申诉', en: 'A case: appeal' },
  may: 'accountability.speak',
  params: caseParams,
  body: z.strictObject({ appeal: text(1000) }),
  answer: z.object({ state: states }),
});

export const rule = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/accountability-cases/:case_id/ruling',
  summary: { zh: '责任追究：复议', en: 'A case: rule upon the appeal' },
  may: 'accountability.rule',
  params: caseParams,
  body: z.strictObject({ ruling: text(500), measure: ruled, amount: amount.default(0) }),
  answer: z.object({ state: states }),
});

export const appeals = endpoint({
  method: 'GET',
  path: '/api/accountability-appeals',
  summary: { zh: '辖下各厅待复议的申诉', en: 'Appeals that wait in the halls within reach' },
  may: 'accountability.rule',
  answer: z.object({ cases: z.array(caseSchema.extend({ hall: words })) }),
});

import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { call_back } from './call_back.ts';
import * as catalogue from './catalogue.ts';
import { cross_order } from './cross_order.ts';
import { issue } from './issue.ts';

const { codesOf } = catalogue;
const hall_id = z.coerce.number().int();
const words = z.object({ zh: z.string(), en: z.string() });
const text = (most: number) => z.string().trim().min(2).max(most);
const nullable = z.string().nullable();
const hallParams = z.object({ hall_id });
const params = z.object({ hall_id, issue_id: z.uuid() });
const kind = z.enum(codesOf(catalogue.kinds));
const topic = z.enum(codesOf(catalogue.topics));
const department = z.enum(codesOf(catalogue.departments));
const cause = z.enum(codesOf(catalogue.causes));
const done = z.object({ done: z.literal(true) });
const hall = z.object({ id: z.number(), name: words });
const at = '/api/halls/:hall_id/issues';

export const take = endpoint({
  method: 'POST',
  path: at,
  summary: { zh: '登记问题，按类型走流程', en: 'Take down an issue: its kind says which course it takes' },
  may: 'issues.take',
  params: hallParams,
  body: z.strictObject({
    ...{ kind, topic, said: z.string().trim().min(4).max(600) },
    channel: z.enum(catalogue.chosen_channels),
    place: text(120).optional(),
    asset_id: z.uuid().optional(),
    down: z.boolean().optional(),
    department: department.optional(),
    phone: z
      .string()
      .regex(/^1\d{10}$/)
      .optional(),
  }),
  answer: z.object({
    ...{ id: z.string(), no: z.string(), repeats: z.number() },
    flow: z.enum(codesOf(catalogue.flows)),
  }),
});

const row = z.object({
  ...{ id: z.string(), hall_id: z.number(), no: z.string(), state: z.enum(codesOf(issue.states)), kind },
  channel: z.enum(codesOf(catalogue.channels)),
  ...{ topic, said: z.string(), flow: z.enum(codesOf(catalogue.flows)), flow_no: z.string() },
  ...{ flow_say: words, repeats: z.number(), phone_mask: nullable, chased: z.number() },
  ...{ taker: words.nullable(), received_at: z.string(), cause: cause.nullable(), action: nullable },
  ...{ actor: words.nullable(), due: nullable, late: z.boolean(), mine: z.boolean(), recurred: z.boolean() },
  ...{ score: z.number().nullable(), call_score: z.number().nullable() },
});

export const readIssues = endpoint({
  method: 'GET',
  path: at,
  summary: { zh: '问题登记簿', en: 'The register of issues' },
  may: 'issues.read',
  params: hallParams,
  answer: z.object({
    issues: z.array(row),
    staff: z.array(z.object({ id: z.string(), name: words })),
    devices: z.array(z.object({ id: z.string(), tag: z.string(), kind: z.string(), place: z.string() })),
    may: z.object({
      ...{ take: z.boolean(), conclude: z.boolean(), chase: z.boolean(), call_centre: z.boolean() },
      ...{ orders: z.boolean(), calls: z.boolean(), all: z.boolean() },
    }),
  }),
});

export const readIssue = endpoint({
  method: 'GET',
  path: `${at}/:issue_id`,
  summary: { zh: '一件问题', en: 'One issue' },
  may: 'issues.read',
  params,
  answer: row.extend({
    ...{ cause_note: nullable, carried_out: nullable, settled_at: nullable, concluded_at: nullable },
    ...{ closed_at: nullable, recurred_at: nullable },
    trail: z.array(z.object({ id: z.string(), at: z.string(), say: words, who: words.nullable() })),
  }),
});

export const readOverHalls = endpoint({
  method: 'GET',
  path: '/api/issues',
  summary: { zh: '各厅问题', en: 'The issues of all halls in reach' },
  may: 'issues.over_halls',
  answer: z.object({ halls: z.array(hall), may_take: z.boolean(), issues: z.array(row.extend({ hall })) }),
});

export const press = endpoint({
  method: 'POST',
  path: `${at}/:issue_id/press`,
  summary: { zh: '总结问题：根因、措施、落实', en: 'Conclude an issue: cause, action, carried out' },
  may: 'issues.carry_out',
  params,
  body: z.strictObject({
    press: z.discriminatedUnion('verb', [
      z.strictObject({
        ...{ verb: z.literal('conclude'), cause: cause.nullable(), cause_note: z.string().trim().max(300) },
        ...{ action: text(300).nullable(), action_by: z.uuid().nullable() },
      }),
      z.strictObject({ verb: z.literal('carry_out'), carried_out: z.string().trim().min(4).max(300) }),
    ]),
  }),
  answer: done,
});

export const chase = endpoint({
  method: 'POST',
  path: `${at}/:issue_id/chase`,
  summary: { zh: '客户再次来问', en: 'Its customer asks again' },
  may: 'issues.chase',
  params,
  answer: z.object({ times: z.number() }),
});

const order = z.object({
  ...{ id: z.string(), hall_id: z.number(), no: z.string(), state: z.enum(codesOf(cross_order.states)) },
  ...{ kind: z.enum(['fault', 'help']), department, topic, said: z.string(), place: nullable },
  ...{ level: z.number(), returned: z.number(), asker: words.nullable(), taker: words.nullable() },
  ...{ asked_at: z.string(), due: nullable, note: nullable, late: z.boolean(), answer: nullable },
  ...{ answered_at: nullable, verbs: z.array(z.string()) },
});

export const readOrders = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/cross-orders',
  summary: { zh: '部门协办单', en: 'Orders to departments and partners' },
  may: 'issues.orders.read',
  params: hallParams,
  answer: z.object({ orders: z.array(order) }),
});

export const readOrdersOverHalls = endpoint({
  method: 'GET',
  path: '/api/cross-orders',
  summary: { zh: '各厅协办单', en: 'Orders to departments of all halls in reach' },
  may: 'issues.orders.read',
  answer: z.object({ orders: z.array(order.extend({ hall })) }),
});

export const pressOrder = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/cross-orders/:order_id/press',
  summary: { zh: '办理协办单', en: 'Handle an order to a department' },
  may: 'issues.orders.press',
  params: z.object({ hall_id, order_id: z.uuid() }),
  body: z.strictObject({
    press: z.discriminatedUnion('verb', [
      z.strictObject({ verb: z.enum(['take', 'accept', 'withdraw']) }),
      z.strictObject({ verb: z.literal('answer'), answer: z.string().trim().min(4).max(600) }),
      z.strictObject({ verb: z.enum(['send_back', 'urge']), note: z.string().trim().min(4).max(300) }),
    ]),
  }),
  answer: done,
});

const answers = z.object({
  ...{ works: z.boolean(), told: z.boolean(), wanted: z.boolean(), satisfied: z.boolean() },
});
const call_params = z.object({ hall_id, call_id: z.uuid() });
const call_states = z.enum(codesOf(call_back.states));

export const readCalls = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/call-backs',
  summary: { zh: '客户回访', en: 'Customers to be called back' },
  may: 'issues.call_back.read',
  params: hallParams,
  answer: z.object({
    may_call: z.boolean(),
    calls: z.array(
      z.object({
        ...{ id: z.string(), state: call_states, rule: z.enum(codesOf(catalogue.call_rules)) },
        ...{ mask: z.string(), ordered_on: z.string(), business: words, due: z.string(), late: z.boolean() },
        ...{ tried: z.number(), answers: answers.nullable(), note: nullable, caller: words.nullable() },
        done_at: nullable,
      }),
    ),
  }),
});

export const showNumber = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/call-backs/:call_id/number',
  summary: { zh: '看要回访的号码', en: 'Show the number to be called back' },
  may: 'issues.call_back',
  params: call_params,
  answer: z.object({ phone: z.string(), seconds: z.number() }),
});

export const noteCall = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/call-backs/:call_id/call',
  summary: { zh: '记一次回访', en: 'Note a call-back' },
  may: 'issues.call_back',
  params: call_params,
  body: z.strictObject({
    call: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('no_answer'), note: text(300) }),
      z.strictObject({ outcome: z.literal('reached'), answers, note: text(300) }),
    ]),
  }),
  answer: z.object({ state: call_states, issue_no: nullable }),
});

const secret = z.string().max(100);
export const follow = endpoint({
  method: 'POST',
  path: `${at}/:issue_id/mine`,
  summary: { zh: '我反映的问题到哪一步', en: 'Where my issue stands' },
  may: 'anyone',
  params,
  body: z.strictObject({ secret }),
  answer: z.object({
    ...{ no: z.string(), kind: words, topic: words, said: z.string(), say: words, flow_no: z.string() },
    ...{ answer: nullable, supervision: nullable, received_at: z.string(), settled_at: nullable },
    ...{ score: z.number().nullable(), call_score: z.number().nullable() },
    asks: z.array(z.enum(['call', 'issue'])),
  }),
});

export const rate = endpoint({
  method: 'POST',
  path: `${at}/:issue_id/mine/rate`,
  summary: { zh: '客户给通话和处理打分', en: 'Rate the call, and how it was dealt with' },
  may: 'anyone',
  params,
  body: z.strictObject({
    ...{ secret, what: z.enum(['call', 'issue']), score: z.number().int().min(1).max(5) },
  }),
  answer: done,
});

const share = z.number().nullable();
export const readFigures = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/issue-figures',
  summary: { zh: '问题、协办、回访月度数据', en: 'Figures of issues, orders and call-backs of a month' },
  may: 'issues.call_back.read',
  params: hallParams,
  query: z.object({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  answer: z.object({
    ...{ month: z.string(), received: z.number(), closed: z.number(), repeated: z.number() },
    ...{ caused: z.number(), acted: z.number(), recurred: z.number(), sent: z.number() },
    ...{ answered: z.number(), climbed: z.number(), drawn: z.number(), called: z.number() },
    late_calls: z.number(),
    rates: z.object({
      ...{ recurrence: share, in_time: share, called: share, satisfied: share, rated: share },
      calls_rated: share,
    }),
    ...{ score: share, call_score: share },
  }),
});

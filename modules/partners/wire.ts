import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const hallParams = z.object({ hall_id: z.coerce.number().int() });
const counterParams = hallParams.extend({ counter_id: z.uuid() });
const findingParams = hallParams.extend({ finding_id: z.uuid() });
const counterStates = z.enum(['entered', 'open', 'shut', 'ended']);
const findingStates = z.enum(['raised', 'answered', 'closed']);
const id = z.object({ id: z.string() });

export const counters = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/partner-counters',
  summary: { zh: '合作柜台', en: 'The partner counters of a hall' },
  may: 'partners.counter.read',
  params: hallParams,
  answer: z.object({
    day: z.string(),
    counters: z.array(
      z.object({
        ...{ id: z.string(), state: counterStates, name: z.string(), operator: z.string() },
        ...{ in_charge: z.string(), goods: z.array(z.string()), agreement_no: z.string().nullable() },
        ...{ signed_on: z.string().nullable(), valid_until: z.string().nullable() },
        ...{ why_shut: z.string().nullable(), soon: z.boolean() },
        ...{ checked_on: z.string().nullable(), check_note: z.string().nullable() },
        staff: z.array(
          z.object({
            ...{ id: z.string(), name: z.string(), work: z.string(), since: z.string() },
            taught_on: z.string().nullable(),
          }),
        ),
        findings: z.array(
          z.object({
            ...{ id: z.string(), state: findingStates, said: z.string(), clause: z.string() },
            ...{ answer: z.string().nullable(), due_at: z.string(), over: z.boolean() },
          }),
        ),
      }),
    ),
  }),
});

export const enterCounter = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/partner-counters',
  summary: { zh: '登记合作柜台', en: 'Enter a partner counter' },
  may: 'partners.counter.enter',
  params: hallParams,
  body: z.strictObject({
    name: z.string().trim().min(2).max(60),
    operator: z.string().trim().min(2).max(80),
    in_charge: z.string().trim().min(2).max(40),
    goods: z.array(z.string().trim().min(1).max(40)).min(1).max(30),
    partner_no: z.string().trim().max(20).nullable(),
  }),
  answer: id,
});

export const signAgreement = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/partner-counters/:counter_id/agreement',
  summary: { zh: '合作柜台：签安全协议', en: 'A partner counter: sign the safety agreement' },
  may: 'partners.counter.enter',
  params: counterParams,
  body: z.strictObject({
    agreement_no: z.string().trim().min(1).max(60),
    signed_on: z.iso.date(),
    valid_until: z.iso.date(),
  }),
  answer: z.object({ state: counterStates }),
});

export const moveCounter = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/partner-counters/:counter_id/move/:verb',
  summary: { zh: '合作柜台：营业、停业、退场', en: 'A partner counter: open, shut, gone' },
  may: 'partners.counter.enter',
  params: counterParams.extend({ verb: z.enum(['open', 'shut', 'end']) }),
  body: z.strictObject({ why: z.string().trim().max(200).default('') }),
  answer: z.object({ state: counterStates }),
});

export const listStaff = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/partner-counters/:counter_id/staff',
  summary: { zh: '合作柜台：登记人员', en: 'A partner counter: list somebody who works there' },
  may: 'partners.staff.list',
  params: counterParams,
  body: z.strictObject({
    name: z.string().trim().min(2).max(40),
    work: z.string().trim().min(2).max(60),
  }),
  answer: id,
});

export const unlistStaff = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/partner-counters/:counter_id/staff/:staff_id/leave',
  summary: { zh: '合作柜台：人员离开', en: 'A partner counter: somebody leaves' },
  may: 'partners.staff.list',
  params: counterParams.extend({ staff_id: z.uuid() }),
  answer: id,
});

export const checkCounter = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/partner-counters/:counter_id/safety-check',
  summary: { zh: '合作柜台：年度安全检查', en: 'A partner counter: the yearly look at its safety' },
  may: 'partners.counter.check',
  params: counterParams,
  body: z.strictObject({
    note: z.string().trim().min(2).max(400),
    found: z
      .strictObject({ said: z.string().trim().min(4).max(300), clause: z.string().max(12) })
      .nullable()
      .default(null),
  }),
  answer: z.object({ checked_on: z.string() }),
});

export const teachStaff = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/partner-counters/:counter_id/staff/:staff_id/taught',
  summary: { zh: '合作柜台：人员受安全教育', en: 'A partner counter: somebody was taught its safety rules' },
  may: 'partners.counter.check',
  params: counterParams.extend({ staff_id: z.uuid() }),
  answer: z.object({ taught_on: z.string() }),
});

export const raiseFinding = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/partner-counters/:counter_id/findings',
  summary: { zh: '合作柜台：提出问题', en: 'A partner counter: something to be mended' },
  may: 'partners.finding.raise',
  params: counterParams,
  body: z.strictObject({ said: z.string().trim().min(4).max(300), clause: z.string().max(12) }),
  answer: id,
});

export const answerFinding = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/partner-findings/:finding_id/answer',
  summary: { zh: '合作方：整改完毕', en: 'The partner has mended it' },
  may: 'partners.finding.answer',
  params: findingParams,
  body: z.strictObject({ answer: z.string().trim().min(2).max(300) }),
  answer: z.object({ state: findingStates }),
});

export const settleFinding = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/partner-findings/:finding_id/settle/:verb',
  summary: { zh: '合作柜台问题：了结、退回', en: 'A finding at a partner counter: close, send back' },
  may: 'partners.finding.raise',
  params: findingParams.extend({ verb: z.enum(['close', 'send_back']) }),
  answer: z.object({ state: findingStates }),
});

import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

export const wordsSchema = z.object({ zh: z.string(), en: z.string() });
export const hallParams = z.object({ hall_id: z.coerce.number().int() });

export const dayStates = [
  'preparing',
  'open',
  'limited',
  'closing_queue',
  'emergency_closed',
  'settling',
  'closed',
] as const;

/** A hall as the public may know it. */
export const hallSchema = z.object({
  id: z.number(),
  name: wordsSchema,
  unit: wordsSchema,
  address: wordsSchema,
  hall_type: z.string(),
  star: z.number().nullable(),
  round_the_clock: z.boolean(),
  opens: z.string(),
  closes: z.string(),
  supervision_phone: z.string().nullable(),
  for_replay: z.boolean(),
});

export const daySchema = z.object({
  id: z.string(),
  day: z.string(),
  state: z.enum(dayStates),
  opens_at: z.string(),
  closes_at: z.string(),
  unlocked: z.boolean(),
  limited_reason: z.string().nullable(),
});

export const halls = endpoint({
  method: 'GET',
  path: '/api/halls',
  summary: { zh: '营业厅名录', en: 'The halls' },
  may: 'anyone',
  query: z.object({ unit_id: z.coerce.number().int().optional() }),
  answer: z.array(hallSchema),
});

export const hall = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id',
  summary: { zh: '一个营业厅和它今天的状态、时钟', en: 'One hall, its day and its clock' },
  may: 'anyone',
  params: hallParams,
  answer: z.object({
    hall: hallSchema,
    day: daySchema.nullable(),
    clock: z.object({ now: z.string(), rate: z.number(), simulated: z.boolean() }),
  }),
});

export const openHall = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/day/open',
  summary: { zh: '开门营业', en: 'Open the hall' },
  may: 'halls.day.open',
  params: hallParams,
  answer: z.object({ state: z.enum(dayStates) }),
});

export const moveDay = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/day/:verb',
  summary: {
    zh: '厅状态：限流、恢复、停止取号、日清、应急关闭、闭店',
    en: 'Limit, back to normal, close the line, settle, shut, reopen, close',
  },
  may: 'signed_in',
  params: z.object({
    hall_id: z.coerce.number().int(),
    verb: z.enum(['limit', 'unlimit', 'close_line', 'settle', 'shut', 'reopen', 'close']),
  }),
  body: z.strictObject({ reason: z.string().max(200).optional() }),
  answer: z.object({ state: z.enum(dayStates) }),
});

export const opening = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/opening',
  summary: { zh: '开门进度', en: 'How the opening stands' },
  may: 'halls.read',
  params: hallParams,
  answer: z.object({
    day: daySchema.nullable(),
    unlocked: z.boolean(),
    list: z.object({ run_id: z.string().nullable(), submitted: z.boolean(), critical_fails: z.number() }),
    why_not_open: z.object({ code: z.string(), say: z.string(), then: z.string() }).nullable(),
  }),
});

export const onDuty = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/on-duty',
  summary: { zh: '今天谁上班', en: 'Who works today' },
  may: 'halls.read',
  params: hallParams,
  answer: z.array(
    z.object({
      person_id: z.string(),
      staff_no: z.string(),
      name: wordsSchema,
      post: z.string(),
      starts: z.string(),
      ends: z.string(),
    }),
  ),
});

const paperKinds = [
  ...(['partner_contract', 'operator_agreement', 'safety_agreement', 'profile'] as const),
  'service_exemption',
] as const;
const paperFields = {
  kind: z.enum(paperKinds),
  number: z.string().trim().min(1).max(60),
  party: z.string().trim().max(80).nullable(),
  valid_from: z.iso.date(),
  valid_until: z.iso.date(),
  businesses: z.array(z.string().max(40)).max(60).nullable(),
  deposit_fen: z.int().min(0).max(1_000_000_000_000).nullable(),
  words: z.string().trim().max(500),
};

export const papers = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/papers',
  summary: { zh: '厅的证照', en: 'The papers of a hall' },
  may: 'halls.paper.read',
  params: hallParams,
  answer: z.object({
    day: z.string(),
    hall_type: z.string(),
    needs_acceptance: z.boolean(),
    missing: z.enum(paperKinds).nullable(),
    /** What the branch looks at when a new hall is accepted. */
    acceptance: z.array(z.object({ code: z.string(), say: wordsSchema, weight: z.string() })),
    papers: z.array(
      z.object({
        ...paperFields,
        id: z.string(),
        state: z.enum(['entered', 'in_force', 'refused', 'ended']),
        entered_by: z.object({ id: z.string(), name: wordsSchema }),
      }),
    ),
  }),
});

export const enterPaper = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/papers',
  summary: { zh: '登记证照', en: 'Enter a paper' },
  may: 'halls.paper.enter',
  params: hallParams,
  body: z.strictObject(paperFields),
  answer: z.object({ id: z.string() }),
});

export const decidePaper = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/papers/:paper_id/:verb',
  summary: { zh: '证照：批准、不批、终止', en: 'A paper: approve, refuse, end' },
  may: 'halls.paper.decide',
  params: z.object({
    hall_id: z.coerce.number().int(),
    paper_id: z.uuid(),
    verb: z.enum(['approve', 'refuse', 'end']),
  }),
  answer: z.object({ state: z.enum(['entered', 'in_force', 'refused', 'ended']) }),
});

export const accept = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/acceptance',
  summary: { zh: '开厅验收', en: 'Inspect a hall for its acceptance' },
  may: 'halls.acceptance.inspect',
  params: hallParams,
  body: z.strictObject({
    answers: z.record(
      z.string().max(60),
      z.strictObject({ ok: z.boolean(), note: z.string().max(500).optional() }),
    ),
  }),
  answer: z.object({ accepted: z.boolean(), critical_fails: z.number() }),
});

import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

export { promises } from './promises_wire.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const hallParams = z.object({ hall_id: z.coerce.number().int() });
const row = z.string().regex(/^[0-9A-Z]{2,6}-\d{2}$/);
const key = z.string().max(60);
const reason = z.string().trim().min(4).max(300);

const statuses = ['working', 'partial', 'not_yet'] as const;
const kinds = ['W', 'C', 'K', 'P', 'R', 'T'] as const;
const levels = ['hall', 'branch', 'province'] as const;
const freedoms = ['tighten', 'loosen_to_bound', 'none'] as const;
export const versionStates = [
  'drafted',
  'legal_reviewed',
  'consulted',
  'approved',
  'scheduled',
  'in_force',
  'suspended',
  'superseded',
  'repealed',
] as const;

const ownerModes = ['mandatory', 'by_reference', 'not_applicable'] as const;

const clauseShort = z.object({
  id: z.string(),
  group: z.string(),
  text: words,
  inferred: z.boolean(),
  kinds: z.array(z.enum(kinds)),
  status: z.enum(statuses),
  parameters: z.number(),
});

/** The register: every clause with how far it is real. Anybody may read it (GEN-08). */
export const clauses = endpoint({
  method: 'GET',
  path: '/api/clauses',
  summary: { zh: '条文名录：检索、按组、按状态、按类别', en: 'The clauses: search, by group, status, kind' },
  may: 'anyone',
  query: z.object({
    search: z.string().max(80).optional(),
    group: z.string().max(8).optional(),
    status: z.enum(statuses).optional(),
    kind: z.enum(kinds).optional(),
    /** A post: only the clauses that bind it (GEN-05). */
    post: z.string().max(40).optional(),
    /** The rule set of a hall: only the clauses that stand to it so (ORG-02). */
    hall_id: z.coerce.number().int().optional(),
    mode: z.enum(ownerModes).optional(),
  }),
  answer: z.object({
    total: z.number(),
    working: z.number(),
    partial: z.number(),
    not_yet: z.number(),
    groups: z.array(
      z.object({
        id: z.string(),
        name: words,
        about: words,
        total: z.number(),
        working: z.number(),
        partial: z.number(),
      }),
    ),
    clauses: z.array(clauseShort),
  }),
});

const printed = z.object({ value: z.number(), min: z.number(), max: z.number() });

const versionShown = z.object({
  id: z.string().nullable(),
  number: z.number(),
  state: z.enum(versionStates),
  state_words: words,
  unit: z.object({ id: z.number(), name: words }).nullable(),
  text: words.nullable(),
  numbers: z.record(z.string(), printed),
  changes: z.array(z.object({ key: z.string(), words, was: words, now: words })),
  reason: z.string().nullable(),
  /** Whether it holds below the owner only, as a stricter supplement. */
  supplement: z.boolean(),
  trial: z.boolean(),
  review_by: z.string().nullable(),
  drafted_at: z.string().nullable(),
  consult_until: z.string().nullable(),
  effective_at: z.string().nullable(),
  in_force_at: z.string().nullable(),
  ended_at: z.string().nullable(),
  /** What halls said of it while they could, by hall; empty for the public. */
  comments: z.array(z.object({ said: z.string(), at: z.string(), hall: words })),
  /** Other versions that it would contradict, told before it is scheduled (GEN-04). */
  conflicts: z.array(z.object({ number: z.number(), kind: z.string(), say: words })),
  /** The steps the caller may press now. */
  verbs: z.array(z.object({ verb: z.string(), say: words, why: words.nullable() })),
});

const parameterShown = z.object({
  key: z.string(),
  words,
  unit: z.string(),
  unit_words: words,
  norm: z.number(),
  min: z.number(),
  max: z.number(),
  tighter: z.enum(['lower', 'higher']),
  /** Since which version the norm prints this value. */
  version: z.number(),
  source: words,
  status: words,
  note: words.nullable(),
  direction: z.object({ hall: z.enum(freedoms), branch: z.enum(freedoms), province: z.enum(freedoms) }),
  /** What holds in the hall that was asked for. */
  here: z
    .object({
      value: z.number(),
      scope: z.enum([...levels, 'norm']),
      since: z.string().nullable(),
      by: words.nullable(),
      reason: z.string().nullable(),
    })
    .nullable(),
  /** What the caller may do with it there, and the value the own level would have without its own. */
  mine: z
    .object({
      level: z.enum(levels),
      freedom: z.enum(freedoms),
      above: z.number(),
      own: z.number().nullable(),
      from: z.number(),
      to: z.number(),
    })
    .nullable(),
});

/** One clause as anybody may read it, with its versions, numbers, controls and how it stands to a hall. */
export const clause = endpoint({
  method: 'GET',
  path: '/api/clauses/:row',
  summary: { zh: '一条条文', en: 'One clause' },
  may: 'anyone',
  params: z.object({ row }),
  query: z.object({ hall_id: z.coerce.number().int().optional() }),
  answer: clauseShort.extend({
    group_name: words,
    /** What the software does; for builders, in English. */
    does: z.string(),
    kind_words: z.array(words),
    sources: z.array(words),
    facts: z.array(z.object({ id: z.string(), title: words, status: words })),
    chapters: z.array(words),
    versions: z.array(versionShown),
    parameters_shown: z.array(parameterShown),
    controls: z.array(
      z.object({
        status: z.enum(statuses),
        words,
        kind: z.string(),
        name: z.string(),
        page: z.string().nullable(),
        test: z.string().nullable(),
        why: words.nullable(),
        guard: z.object({ red: z.boolean(), date: z.string(), commit: z.string() }).nullable(),
      }),
    ),
    applies: z
      .object({ mode: z.string(), words, because: z.string(), hall_type: words, owner: words.nullable() })
      .nullable(),
    /** The posts the clause binds. */
    /** Whether the reader may draft a version of it. */
    may_draft: z.boolean(),
    posts: z.array(z.object({ post: z.string(), words })),
    before: z.string().nullable(),
    after: z.string().nullable(),
    has_evidence: z.boolean(),
  }),
});

const figure = z.object({
  id: z.string(),
  say: words,
  value: z.number().nullable(),
  unit: words.nullable(),
  /** How the value is written: a share in percent, minutes, seconds as a clock, a count. */
  as: z.enum(['share', 'minutes', 'clock', 'count', 'number']),
  tone: z.enum(['plain', 'ok', 'warn', 'bad']),
});

const witness = z.object({
  event_id: z.string(),
  at: z.string(),
  what: z.string(),
  say: words,
  subject_id: z.string(),
  who: words.nullable(),
  hash: z.string(),
});

/** Evidence of a clause in a hall on a day: figures, the rows behind them, and why it is red. */
export const evidenceSchema = z.object({
  row: z.string(),
  hall_id: z.number(),
  day: z.string(),
  kind: z.enum(['measured', 'witnessed', 'none']),
  figures: z.array(figure),
  total: z.number(),
  filter: z.string(),
  filters: z.array(z.object({ value: z.string(), say: words, count: z.number() })),
  histogram: z
    .object({ limit: z.number(), warning: z.number(), bars: z.array(z.number()), over: z.number() })
    .nullable(),
  days: z.array(z.object({ day: z.string(), share: z.number().nullable(), met: z.boolean() })),
  target: z.number().nullable(),
  causes: z.array(
    z.object({
      code: z.string(),
      say: words,
      detail: words,
      row: z.string(),
      count: z.number(),
      labels: z.array(z.string()),
    }),
  ),
  longest: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      taken_at: z.string(),
      waited_s: z.number(),
      over: z.boolean(),
      cause: words,
      ruled_by: z.string(),
      events: z.array(witness),
      hash: z.string(),
    }),
  ),
  witnesses: z.array(witness),
});

export const evidence = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/clauses/:row/evidence',
  summary: { zh: '一条条文在一个厅、一天的实况证据', en: 'Live evidence of a clause for a hall and a day' },
  may: 'norms.read',
  params: hallParams.extend({ row }),
  query: z.object({
    day: z.iso.date().optional(),
    filter: z.string().max(30).optional(),
  }),
  answer: evidenceSchema,
});

/** For the grid of the start page: how each clause stands and whether it left evidence today. */
export const touched = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/clauses/today',
  summary: { zh: '今天哪些条文有证据', en: 'Which clauses left evidence today' },
  may: 'anyone',
  params: hallParams,
  answer: z.object({
    day: z.string(),
    rows: z.array(
      z.object({
        id: z.string(),
        status: z.enum(statuses),
        today: z.boolean(),
        count: z.number(),
        last_at: z.string().nullable(),
      }),
    ),
  }),
});

const overrideAnswer = z.object({
  id: z.string(),
  scope: z.enum(levels),
  scope_id: z.string(),
  halls: z.number(),
  value: z.number().nullable(),
  valid_from: z.string(),
});
const changeBody = z.strictObject({ value: z.number().int(), reason });
const withdrawBody = z.strictObject({ reason });
const hallKey = hallParams.extend({ key });
const unitKey = z.object({ unit_id: z.coerce.number().int(), key });

export const overrideInHall = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/norms/parameters/:key',
  summary: { zh: '改参数（按本人级别生效）', en: 'Set a value, at the caller’s own level' },
  may: 'norms.parameter.override',
  params: hallKey,
  body: changeBody,
  answer: overrideAnswer,
});
export const withdrawInHall = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/norms/parameters/:key/withdraw',
  summary: { zh: '撤回本级的数值', en: 'Give the own value up again' },
  may: 'norms.parameter.override',
  params: hallKey,
  body: withdrawBody,
  answer: overrideAnswer,
});
export const overrideInUnit = endpoint({
  method: 'POST',
  path: '/api/units/:unit_id/norms/parameters/:key',
  summary: { zh: '分公司、省公司改参数', en: 'A branch or the province sets a value' },
  may: 'norms.parameter.override',
  params: unitKey,
  body: changeBody,
  answer: overrideAnswer,
});
export const withdrawInUnit = endpoint({
  method: 'POST',
  path: '/api/units/:unit_id/norms/parameters/:key/withdraw',
  summary: { zh: '分公司、省公司撤回数值', en: 'A branch or the province gives a value up' },
  may: 'norms.parameter.override',
  params: unitKey,
  body: withdrawBody,
  answer: overrideAnswer,
});
export const overrides = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/norms/parameters',
  summary: { zh: '各级改过的数值', en: 'The values that levels set for a hall' },
  may: 'norms.read',
  params: hallParams,
  answer: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      scope: z.enum(levels),
      value: z.number().nullable(),
      valid_from: z.string(),
      reason: z.string(),
      by: z.object({ staff_no: z.string(), name: words }),
    }),
  ),
});

const ownerMode = z.enum(ownerModes);
const versionAnswer = z.object({ id: z.string(), number: z.number(), state: z.enum(versionStates) });

export const draft = endpoint({
  method: 'POST',
  path: '/api/clauses/:row/versions',
  summary: { zh: '起草一个版本', en: 'Draft a version' },
  may: 'norms.version.draft',
  params: z.object({ row }),
  body: z.strictObject({
    unit_id: z.number().int(),
    text_zh: z.string().max(2000),
    text_en: z.string().max(2000),
    numbers: z.record(z.string().max(60), z.strictObject(printed.shape)).default({}),
    /** How it stands to halls that are not the province company's; what is left out stays as it was (ORG-08). */
    owners: z
      .strictObject({ group_unit: ownerMode.optional(), specialised_company: ownerMode.optional() })
      .default({}),
    reason,
    trial_until: z.iso.datetime({ offset: true }).optional(),
  }),
  answer: versionAnswer,
});
export const press = endpoint({
  method: 'POST',
  path: '/api/norm-versions/:version_id/:verb',
  summary: {
    zh: '版本：法务审、批准、排期、转正、暂停、恢复、废止、退回',
    en: 'A version: review, approve, schedule, confirm, suspend, resume, repeal, send back',
  },
  may: 'signed_in',
  params: z.object({
    version_id: z.uuid(),
    verb: z.enum(['review', 'approve', 'schedule', 'confirm', 'suspend', 'resume', 'repeal', 'return']),
  }),
  body: z.strictObject({
    effective_at: z.iso.datetime({ offset: true }).optional(),
    conflicts_accepted: z.string().max(300).optional(),
  }),
  answer: versionAnswer,
});
export const comment = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/norm-versions/:version_id/comments',
  summary: { zh: '对征求意见稿提意见', en: 'Comment on a draft' },
  may: 'norms.version.comment',
  params: hallParams.extend({ version_id: z.uuid() }),
  body: z.strictObject({ said: z.string().trim().min(2).max(500) }),
  answer: z.object({ id: z.string() }),
});

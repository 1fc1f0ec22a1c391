import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const visitParams = z.object({ visit_id: z.uuid() });
const hallParams = z.object({ hall_id: z.coerce.number().int() });
const text = (least: number, most: number) => z.string().trim().min(least).max(most);
const code = z.string().max(30);
const answer = z.enum(['yes', 'no', 'na']);
const answers = z.record(code, answer);
const slot = z.enum(['peak', 'quiet']);
const band = z.enum(['best', 'good', 'fair', 'poor']);
const kind = z.enum(['tariff', 'business', 'errand']);
const shows = z.enum(['problem', 'good']);
const picture = z.object({ id: z.string(), shows });
const section = z.enum([
  ...['outside', 'looks', 'manner', 'guiding', 'business', 'handling', 'voice', 'self_service'],
] as const);
const states = z.enum([
  ...['planned', 'assigned', 'visited', 'submitted', 'to_rescore', 'quality_checked', 'published'],
  ...['appealed', 'upheld', 'adjusted', 'final', 'rectifying', 'recheck_visited', 'closed', 'voided'],
] as const);
const quarter = z.string().regex(/^\d{4}Q[1-4]$/);
const score = z.number().nullable();
const sectionScores = z.array(z.object({ section, score }));

const scenario = z.object({ id: z.string(), kind, ask: words, right: words });
const asked = z.object({
  ...{ scenario_id: z.string(), heard: z.string() },
  /** Kept from a second scorer, as the sheet is. */
  right: z.boolean().nullable(),
});
const finding = z.object({
  ...{ code, say: words, rows: z.array(z.string()).readonly(), critical: z.boolean(), note: z.string() },
  /** Lifted on appeal, or mended at the second visit. */
  lifted: z.boolean(),
  mended: z.boolean(),
});

/** A visit in the plan of those above the halls. */
export const plannedSchema = z.object({
  ...{ id: z.string(), state: states, slot, from_on: z.string(), until_on: z.string() },
  hall: z.object({ id: z.number(), name: words }),
  shopper: words.nullable(),
  double: z.boolean(),
  ...{ score, first_score: score, second_score: score, third_score: score, band: band.nullable() },
  ...{ due_at: z.string().nullable(), over: z.boolean() },
});

export const visits = endpoint({
  method: 'GET',
  path: '/api/mystery-visits',
  summary: {
    zh: '一个季度的暗访：覆盖和各次进度',
    en: 'Mystery visits of a quarter: what is covered, and how each stands',
  },
  may: 'mystery.read',
  query: z.object({ quarter: quarter.optional() }),
  answer: z.object({
    ...{ quarter, quarters: z.array(quarter), may_plan: z.boolean(), wanted: z.number() },
    visits: z.array(plannedSchema),
    /** Every hall within reach with what is planned there. */
    halls: z.array(
      z.object({
        ...{ id: z.number(), name: words, type: z.string(), peak: z.number(), quiet: z.number() },
        covered: z.boolean(),
      }),
    ),
    shoppers: z.array(z.object({ id: z.string(), name: words })),
  }),
});

export const oneVisit = endpoint({
  method: 'GET',
  path: '/api/mystery-visits/:visit_id',
  summary: { zh: '一次暗访的表和证据', en: 'The sheet and the proof of one visit' },
  may: 'mystery.read',
  params: visitParams,
  answer: plannedSchema.extend({
    /** Kept from a second scorer until the own score is in. */
    answers: answers.nullable(),
    notes: z.record(code, z.string()),
    ...{ asked: z.array(asked), scenarios: z.array(scenario), impression: z.string().nullable() },
    ...{ pictures: z.array(picture), metres: z.number().nullable(), visited_at: z.string().nullable() },
    video: z.object({ seconds: z.number(), bytes: z.number(), sha256: z.string() }).nullable(),
    ...{ seen: z.boolean(), sections: sectionScores, findings: z.array(finding), left: z.array(z.string()) },
    ...{ appeal: z.string().nullable(), ruling: z.string().nullable(), ruled_score: score },
    ...{ void_reason: z.string().nullable(), revisit_note: z.string().nullable() },
    may: z.object({
      ...{ assign: z.boolean(), void: z.boolean(), look: z.boolean(), score: z.boolean() },
      ...{ publish: z.boolean(), rule: z.boolean(), revisit: z.boolean() },
    }),
  }),
});

export const plan = endpoint({
  method: 'POST',
  path: '/api/mystery-visits',
  summary: { zh: '计划暗访', en: 'Plan mystery visits' },
  may: 'mystery.plan',
  body: z.strictObject({
    halls: z.array(z.int()).min(1).max(60),
    ...{ from_on: z.iso.date(), until_on: z.iso.date(), slot, double: z.boolean().default(false) },
  }),
  answer: z.object({ planned: z.number() }),
});

const stateAnswer = z.object({ state: states });

export const assign = endpoint({
  method: 'POST',
  path: '/api/mystery-visits/:visit_id/shopper',
  summary: { zh: '派暗访员', en: 'Assign a shopper' },
  may: 'mystery.plan',
  params: visitParams,
  body: z.strictObject({ shopper_id: z.uuid() }),
  answer: stateAnswer,
});

export const voidOne = endpoint({
  method: 'POST',
  path: '/api/mystery-visits/:visit_id/void',
  summary: { zh: '作废一次暗访', en: 'Void a visit' },
  may: 'mystery.plan',
  params: visitParams,
  body: z.strictObject({ reason: text(4, 300) }),
  answer: stateAnswer,
});

export const recording = endpoint({
  method: 'POST',
  path: '/api/mystery-visits/:visit_id/recording',
  summary: { zh: '调看录像，说明理由', en: 'Look at the recording, with a reason' },
  may: 'mystery.score',
  params: visitParams,
  body: z.strictObject({ reason: text(4, 200) }),
  answer: z.object({ kept: z.string(), sha256: z.string(), seconds: z.number() }),
});

export const scoreOne = endpoint({
  method: 'POST',
  path: '/api/mystery-visits/:visit_id/score',
  summary: { zh: '复评、重评', en: 'Score a visit once more' },
  may: 'mystery.score',
  params: visitParams,
  body: z.strictObject({ answers }),
  answer: z.object({ state: states, score: z.number() }),
});

export const publish = endpoint({
  method: 'POST',
  path: '/api/mystery-visits/:visit_id/publication',
  summary: { zh: '把结果发布给厅', en: 'Publish the result to the hall' },
  may: 'mystery.publish',
  params: visitParams,
  answer: z.object({ state: states, score: z.number() }),
});

export const revisit = endpoint({
  method: 'POST',
  path: '/api/mystery-visits/:visit_id/revisit',
  summary: { zh: '整改复访', en: 'Look at the hall again' },
  may: 'mystery.score',
  params: visitParams,
  body: z.strictObject({ fixed: z.array(code).max(60), note: text(4, 500) }),
  answer: stateAnswer,
});

export const mine = endpoint({
  method: 'GET',
  path: '/api/my-mystery-visits',
  summary: { zh: '我的暗访任务', en: 'The own assignments of a shopper' },
  may: 'mystery.visit',
  answer: z.object({
    visits: z.array(
      z.object({
        ...{ id: z.string(), state: states, slot, from_on: z.string(), until_on: z.string() },
        hall: z.object({ name: words, address: words, opens: z.string(), closes: z.string() }),
        ...{ peak: z.object({ from: z.number(), until: z.number() }), due_at: z.string().nullable() },
        least: z.object({
          ...{ video_min: z.number(), pictures: z.number(), characters: z.number(), questions: z.number() },
        }),
        ...{ scenarios: z.array(scenario), pictures: z.array(picture) },
      }),
    ),
  }),
});

export const decline = endpoint({
  method: 'POST',
  path: '/api/my-mystery-visits/:visit_id/decline',
  summary: { zh: '退回任务：厅里有熟人', en: 'Send an assignment back: somebody there is known' },
  may: 'mystery.visit',
  params: visitParams,
  answer: stateAnswer,
});

export const arrival = endpoint({
  method: 'POST',
  path: '/api/my-mystery-visits/:visit_id/arrival',
  summary: { zh: '到访定位', en: 'Arrive: where and when' },
  may: 'mystery.visit',
  params: visitParams,
  body: z.strictObject({
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    accuracy_m: z.number().min(0).max(100_000),
  }),
  answer: stateAnswer,
});

export const keepPicture = endpoint({
  method: 'POST',
  path: '/api/my-mystery-visits/:visit_id/pictures',
  summary: { zh: '存一张暗访照片', en: 'Keep a picture of a visit' },
  may: 'mystery.visit',
  params: visitParams,
  /** The picture's bytes in base64. */
  body: z.strictObject({ shows, content: z.base64().min(16).max(800_000) }),
  answer: z.object({ id: z.string() }),
});

export const submit = endpoint({
  method: 'POST',
  path: '/api/my-mystery-visits/:visit_id/sheet',
  summary: { zh: '交暗访表', en: 'Hand in the sheet' },
  may: 'mystery.visit',
  params: visitParams,
  body: z.strictObject({
    answers,
    notes: z.record(code, z.string().trim().max(200)),
    asked: z.array(z.strictObject({ scenario_id: z.uuid(), heard: text(2, 500), right: z.boolean() })).max(8),
    impression: z.string().trim().max(2000),
    video: z.strictObject({
      seconds: z.int().min(1).max(36_000),
      bytes: z.int().min(1),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      kept: text(2, 200),
    }),
  }),
  answer: stateAnswer,
});

export const pictureOf = endpoint({
  method: 'GET',
  path: '/api/mystery-visits/:visit_id/pictures/:picture_id',
  summary: { zh: '一张暗访照片', en: 'A picture of a visit' },
  may: 'mystery.picture',
  params: visitParams.extend({ picture_id: z.uuid() }),
  answer: z.object({ kind: z.string(), content: z.string() }),
});

/** A result as the hall reads it: score and findings, and nobody's name. */
export const resultSchema = z.object({
  ...{ id: z.string(), state: states, quarter, slot, published_at: z.string() },
  ...{ score: z.number(), ruled_score: score, band, capped: z.boolean() },
  ...{ sections: sectionScores, findings: z.array(finding), impression: z.string() },
  asked: z.array(z.object({ ask: words, heard: z.string(), right: z.boolean(), answer: words })),
  ...{ pictures: z.array(picture), appeal: z.string().nullable(), ruling: z.string().nullable() },
  ...{ due_at: z.string().nullable(), revisit_due_at: z.string().nullable(), over: z.boolean() },
  ...{ revisit_note: z.string().nullable(), left: z.number(), may_appeal: z.boolean() },
});

export const results = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/mystery-results',
  summary: { zh: '本厅的暗访结果', en: 'What mystery visits found in a hall' },
  may: 'mystery.results',
  params: hallParams,
  answer: z.object({ results: z.array(resultSchema) }),
});

export const appeal = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/mystery-results/:visit_id/appeal',
  summary: { zh: '对暗访结果申诉', en: 'Appeal against a result' },
  may: 'mystery.appeal',
  params: hallParams.extend({ visit_id: z.uuid() }),
  body: z.strictObject({ appeal: text(4, 500) }),
  answer: stateAnswer,
});

export const scenarios = endpoint({
  method: 'GET',
  path: '/api/mystery-scenarios',
  summary: { zh: '暗访题库', en: 'The bank of scenarios' },
  may: 'mystery.read',
  answer: z.object({
    may_keep: z.boolean(),
    scenarios: z.array(scenario.extend({ used: z.number(), retired: z.boolean() })),
  }),
});

export const addScenario = endpoint({
  method: 'POST',
  path: '/api/mystery-scenarios',
  summary: { zh: '加一道题', en: 'Add a scenario' },
  may: 'mystery.plan',
  body: z.strictObject({
    kind,
    ...{ ask_zh: text(4, 300), ask_en: text(4, 300), right_zh: text(2, 500), right_en: text(2, 500) },
  }),
  answer: z.object({ id: z.string() }),
});

export const retireScenario = endpoint({
  method: 'POST',
  path: '/api/mystery-scenarios/:scenario_id/retirement',
  summary: { zh: '停用一道题', en: 'Retire a scenario' },
  may: 'mystery.plan',
  params: z.object({ scenario_id: z.uuid() }),
  answer: z.object({ retired: z.boolean() }),
});

export const figures = endpoint({
  method: 'GET',
  path: '/api/mystery-figures',
  summary: {
    zh: '暗访得分：分项、分厅、逐季、评分偏差',
    en: 'Scores of mystery visits by part, hall and quarter, and how far scorers differ',
  },
  may: 'mystery.read',
  answer: z.object({
    quarters: z.array(z.object({ quarter, visits: z.number(), mean: z.number(), capped: z.number() })),
    sections: z.array(z.object({ section, weight: z.number(), reached: z.number().nullable() })),
    halls: z.array(
      z.object({ id: z.number(), name: words, visits: z.number(), mean: z.number(), last: z.number() }),
    ),
    /** The items that failed most often. */
    fails: z.array(z.object({ say: words, failed: z.number(), of: z.number() })),
    deviation: z.object({
      ...{ scored: z.number(), mean: score, over: z.number(), most: z.number() },
      /** Between two shoppers in the same hall. */
      doubles: z.number(),
      double_mean: score,
    }),
  }),
});

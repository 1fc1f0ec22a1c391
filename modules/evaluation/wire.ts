import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { metric_codes } from './metric.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const cadence = z.enum(['month', 'year']);
const metric = z.enum(metric_codes as [(typeof metric_codes)[number], ...typeof metric_codes]);
const value = z.number().nullable();
const item = z.strictObject({
  metric,
  weight: z.number().int().min(0).max(100),
  target: z.number().min(0).max(100_000_000),
  red_below: z.number().min(0).max(100_000_000),
});
const shown = z.array(z.object({ metric, value }));
const sides = { service: shown, revenue: shown };

export const schemes = endpoint({
  method: 'GET',
  path: '/api/evaluation-schemes',
  summary: { zh: '评估方案', en: 'Evaluation schemes' },
  may: 'evaluation.read',
  answer: z.object({
    may_draft: z.boolean(),
    first_items: z.array(item),
    schemes: z.array(
      z.object({
        ...{ id: z.string(), state: z.enum(['drafted', 'published', 'retired']), cadence, unit: words },
        ...{ name: words, items: z.array(item), why_less: z.string(), own: z.boolean() },
        ...{ published_at: z.string().nullable(), may_publish: z.boolean(), may_evaluate: z.boolean() },
      }),
    ),
  }),
});

export const draftScheme = endpoint({
  method: 'POST',
  path: '/api/evaluation-schemes',
  summary: { zh: '起草评估方案', en: 'Draft an evaluation scheme' },
  may: 'evaluation.scheme.draft',
  body: z.strictObject({
    cadence,
    name_zh: z.string().trim().min(2).max(60),
    name_en: z.string().trim().min(2).max(120),
    items: z.array(item).min(1).max(20),
    why_less: z.string().trim().max(300),
  }),
  answer: z.object({ id: z.string() }),
});

const schemeParams = z.object({ scheme_id: z.uuid() });

export const publishScheme = endpoint({
  method: 'POST',
  path: '/api/evaluation-schemes/:scheme_id/publish',
  summary: { zh: '发布评估方案', en: 'Publish an evaluation scheme' },
  may: 'evaluation.scheme.publish',
  params: schemeParams,
  answer: z.object({ state: z.literal('published') }),
});

export const evaluate = endpoint({
  method: 'POST',
  path: '/api/evaluation-schemes/:scheme_id/evaluate',
  summary: { zh: '评估一个已过的周期：冻结数据', en: 'Evaluate a period that is over: freeze its figures' },
  may: 'evaluation.decide',
  params: schemeParams,
  body: z.strictObject({ period: z.string().regex(/^20\d{2}(-(0[1-9]|1[0-2]))?$/) }),
  answer: z.object({ id: z.string(), score: value, reds: z.number() }),
});

const evaluationStates = z.enum(['frozen', 'decided', 'closed']);
const standing = {
  ...{ id: z.string(), state: evaluationStates, cadence, period: z.string(), unit: words },
  ...{ score: value, former_score: value, due_at: z.string(), over: z.boolean() },
};

export const evaluations = endpoint({
  method: 'GET',
  path: '/api/evaluations',
  summary: { zh: '历次评估', en: 'The evaluations so far' },
  may: 'evaluation.read',
  answer: z.object({ evaluations: z.array(z.object({ ...standing, reds: z.number() })) }),
});

const evaluationParams = z.object({ evaluation_id: z.uuid() });

export const evaluation = endpoint({
  method: 'GET',
  path: '/api/evaluations/:evaluation_id',
  summary: { zh: '一次评估：指标、各厅、决定', en: 'One evaluation: items, halls, decision' },
  may: 'evaluation.read',
  params: evaluationParams,
  answer: z.object({
    ...standing,
    sha256: z.string(),
    frozen_at: z.string(),
    items: z.array(
      z.object({
        ...{ metric, weight: z.number(), target: z.number(), red_below: z.number(), value, former: value },
        ...{ red_halls: z.number(), trend: z.array(z.object({ period: z.string(), value })) },
      }),
    ),
    halls: z.array(
      z.object({
        ...{ id: z.number(), name: words, score: value, former_score: value, reds: z.array(metric) },
        ...sides,
      }),
    ),
    decision: z.string().nullable(),
    actions: z.array(
      z.object({ id: z.string(), state: z.enum(['open', 'closed']), say: words, by_itself: z.boolean() }),
    ),
    may_decide: z.boolean(),
    may_close: z.boolean(),
  }),
});

export const decide = endpoint({
  method: 'POST',
  path: '/api/evaluations/:evaluation_id/decide',
  summary: { zh: '评估的决定与措施', en: 'Decide upon an evaluation, and what is asked of halls' },
  may: 'evaluation.decide',
  params: evaluationParams,
  body: z.strictObject({
    decision: z.string().trim().min(4).max(1000),
    actions: z
      .array(
        z.strictObject({
          say_zh: z.string().trim().min(2).max(80),
          say_en: z.string().trim().min(2).max(160),
          due_on: z.iso.date(),
          halls: z.array(z.number().int()).min(1).max(5000),
        }),
      )
      .max(20),
  }),
  answer: z.object({ state: evaluationStates }),
});

export const closeEvaluation = endpoint({
  method: 'POST',
  path: '/api/evaluations/:evaluation_id/close',
  summary: { zh: '了结评估', en: 'Close an evaluation' },
  may: 'evaluation.decide',
  params: evaluationParams,
  answer: z.object({ state: evaluationStates }),
});

export const scorecard = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/scorecard',
  summary: { zh: '厅记分卡：服务与收入并列', en: 'A hall’s scorecard: service and revenue side by side' },
  may: 'evaluation.scorecard',
  params: z.object({ hall_id: z.coerce.number().int() }),
  answer: z.object({ from: z.string(), until: z.string(), ...sides }),
});

import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { type Family, family_codes, type Measure, measure_codes } from './measure.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const family = z.enum(family_codes as [Family, ...Family[]]);
const measure = z.enum(measure_codes as [Measure, ...Measure[]]);
const share = z.number().nullable();
const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);
const goal = z.strictObject({ measure, target: z.number().positive().max(100_000_000) });
const reached = z.record(family, share);
const state = z.enum(['drafted', 'in_force', 'dropped', 'replaced']);

export const unitGoals = endpoint({
  method: 'GET',
  path: '/api/goals',
  summary: { zh: '目标树：六个方面逐级达成', en: 'The tree of goals: six families, level by level' },
  may: 'goals.read',
  query: z.object({ unit_id: z.coerce.number().int().optional(), month: month.optional() }),
  answer: z.object({
    ...{ month: z.string(), share: z.number(), red_below: z.number() },
    unit: z.object({ id: z.number(), name: words }),
    /** The months that can be looked at, newest first. */
    months: z.array(z.string()),
    way: z.array(z.object({ id: z.number(), name: words })),
    names: z.array(z.object({ id: z.number(), name: words })),
    planned: z.boolean(),
    halls: z.number(),
    reckoned_at: z.string().nullable(),
    families: z.array(
      z.object({
        family,
        reached: share,
        measures: z.array(
          z.object({
            ...{ measure, value: share, target: z.number(), reached: share },
            /** The unit whose goal it is, and how many halls are below the line. */
            ...{ set_by: z.number(), below: z.number() },
          }),
        ),
      }),
    ),
    below: z.array(
      z.object({ kind: z.enum(['unit', 'hall']), id: z.number(), name: words, halls: z.number(), reached }),
    ),
  }),
});

export const hallGoals = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/goals',
  summary: { zh: '本厅目标与达成', en: 'The goals of a hall and how far it came' },
  may: 'goals.read',
  params: z.object({ hall_id: z.coerce.number().int() }),
  query: z.object({ month: month.optional() }),
  answer: z.object({
    ...{ month: z.string(), share: z.number(), red_below: z.number(), reckoned_at: z.string().nullable() },
    families: z.array(
      z.object({
        family,
        reached: share,
        measures: z.array(
          z.object({
            ...{ measure, value: share, target: z.number(), reached: share, set_by: words },
            trend: z.array(z.object({ month: z.string(), value: share })),
          }),
        ),
      }),
    ),
  }),
});

export const plans = endpoint({
  method: 'GET',
  path: '/api/goal-plans',
  summary: { zh: '各级目标', en: 'The goals of units' },
  may: 'goals.read',
  answer: z.object({
    may_draft: z.boolean(),
    year: z.string(),
    plans: z.array(
      z.object({
        ...{ id: z.string(), state, unit: words, year: z.string(), items: z.array(goal), why: z.string() },
        ...{ may_enforce: z.boolean(), may_drop: z.boolean(), why_not: z.string().nullable() },
        enforced_at: z.string().nullable(),
      }),
    ),
  }),
});

export const draftPlan = endpoint({
  method: 'POST',
  path: '/api/goal-plans',
  summary: { zh: '起草目标', en: 'Draft the goals of a year' },
  may: 'goals.plan.draft',
  body: z.strictObject({
    year: z.string().regex(/^20\d{2}$/),
    items: z.array(goal).min(1).max(30),
    why: z.string().trim().min(4).max(300),
  }),
  answer: z.object({ id: z.string() }),
});

const planParams = z.object({ plan_id: z.uuid() });

export const enforcePlan = endpoint({
  method: 'POST',
  path: '/api/goal-plans/:plan_id/enforce',
  summary: { zh: '目标施行', en: 'Put goals in force' },
  may: 'goals.plan.enforce',
  params: planParams,
  answer: z.object({ state: z.literal('in_force') }),
});

export const dropPlan = endpoint({
  method: 'POST',
  path: '/api/goal-plans/:plan_id/drop',
  summary: { zh: '目标草案作罢', en: 'Drop drafted goals' },
  may: 'goals.plan.enforce',
  params: planParams,
  answer: z.object({ state: z.literal('dropped') }),
});

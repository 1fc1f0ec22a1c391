import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });

export const historyProgressSchema = z.object({
  hall: z.object({ id: z.number(), name: words }),
  days: z.number(),
  entered: z.number(),
  tickets: z.number(),
  events: z.number(),
  /** Halls of the demonstration that have a today, and how many of them have come to their moment. */
  halls_alive: z.number(),
  halls_with_today: z.number(),
  summary_halls: z.number(),
  summary_days: z.number(),
  done: z.boolean(),
});

export type HistoryProgress = z.infer<typeof historyProgressSchema>;

export const historyProgress = endpoint({
  method: 'GET',
  path: '/api/demo/history',
  summary: { zh: '演示：过去三十天生成到哪里', en: 'Demonstration: how far the past thirty days are made' },
  may: 'anyone',
  answer: historyProgressSchema,
});

export const pastDaySchema = z.object({
  day: z.string(),
  summary: z.boolean(),
  tickets: z.number(),
  called: z.number(),
  within: z.number(),
  p50_s: z.number(),
  p90_s: z.number(),
  max_s: z.number(),
  ratings: z.number(),
  stars: z.number(),
});

export type PastDay = z.infer<typeof pastDaySchema>;

export const pastDaysOfHall = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/past-days',
  summary: {
    zh: '一个厅过去三十天，逐日；没有明细的注明仅汇总',
    en: 'The last thirty days of a hall; days without rows say summary only',
  },
  may: 'history.read',
  params: z.object({ hall_id: z.coerce.number().int() }),
  answer: z.object({ hall_id: z.number(), days: z.array(pastDaySchema) }),
});

export const lastDaysOfHalls = endpoint({
  method: 'GET',
  path: '/api/region/last-days',
  summary: { zh: '辖下各厅过去三十天的合计', en: 'The last thirty days of the halls below, added up' },
  may: 'history.read',
  answer: z.object({
    halls: z.array(
      z.object({
        hall_id: z.number(),
        days: z.number(),
        summaries: z.number(),
        tickets: z.number(),
        called: z.number(),
        within: z.number(),
      }),
    ),
  }),
});

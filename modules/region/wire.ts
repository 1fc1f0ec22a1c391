import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });

/** One hall as those above it see it now. */
export const hallNowSchema = z.object({
  id: z.number(),
  name: words,
  unit: words,
  unit_id: z.number(),
  hall_type: z.string(),
  star: z.number().nullable(),
  state: z.string().nullable(),
  /** A demonstration hall without a today: daily figures stand for it, and nothing here opens to a ticket. */
  summary_only: z.boolean(),
  waiting: z.number(),
  over_now: z.number(),
  longest_s: z.number(),
  taken: z.number(),
  called: z.number(),
  within: z.number(),
  p90_s: z.number().nullable(),
  open_counters: z.number(),
  all_counters: z.number(),
});

export const hallsLive = endpoint({
  method: 'GET',
  path: '/api/region/halls',
  summary: { zh: '辖下各厅此刻', en: 'The halls below, now' },
  may: 'region.read',
  answer: z.object({ at: z.string(), halls: z.array(hallNowSchema) }),
});

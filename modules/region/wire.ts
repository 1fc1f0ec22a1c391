import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { groupStandingSchema } from '../norms/compliance_wire.ts';

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
  /** The oldest day that is over and that nobody has approved; late unless two let the hall open and its time still runs. */
  unsettled: z.object({ day: z.string(), late: z.boolean() }).nullable(),
  waiting: z.number(),
  over_now: z.number(),
  alarms: z.number(),
  /** Acts of two that wait for the signature of whoever asks. */
  signatures: z.number(),
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
  // Of many halls, those that have just changed: whoever has the others does not take them again.
  query: z.object({
    halls: z
      .string()
      .regex(/^\d{1,9}(,\d{1,9}){0,299}$/)
      .optional(),
  }),
  answer: z.object({ at: z.string(), halls: z.array(hallNowSchema) }),
});

/** One hall in the matrix: its index and the groups that left anything on record. */
export const hallStandingSchema = z.object({
  hall_id: z.number(),
  day: z.string(),
  /** A demonstration hall of which there are daily figures alone on that day. */
  summary_only: z.boolean(),
  index: z.number().nullable(),
  cells: z.array(groupStandingSchema),
});

export const matrix = endpoint({
  method: 'GET',
  path: '/api/region/matrix',
  summary: {
    zh: '辖下各厅按章程度：条文组 × 厅',
    en: 'How the halls below stand by the book: groups of clauses × halls',
  },
  may: 'region.read',
  query: z.object({ day: z.iso.date().optional() }),
  answer: z.object({
    bands: z.object({ green: z.number(), amber: z.number() }),
    groups: z.array(z.object({ id: z.string(), name: words })),
    halls: z.array(hallStandingSchema),
  }),
});

import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });

/** How a group of clauses stands in a hall on a day. */
export const groupStandingSchema = z.object({
  group: z.string(),
  standing: z.enum(['green', 'amber', 'red', 'recorded', 'none']),
  share: z.number().nullable(),
  due: z.number(),
  broken: z.number(),
  records: z.number(),
});

const bands = z.object({ green: z.number(), amber: z.number() });

export const compliance = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/compliance',
  summary: {
    zh: '一个厅一天的按章程度，逐组逐条',
    en: 'How a hall stood by the book on a day, by group and clause',
  },
  may: 'norms.read',
  params: z.object({ hall_id: z.coerce.number().int() }),
  query: z.object({ day: z.iso.date().optional() }),
  answer: z.object({
    hall_id: z.number(),
    day: z.string(),
    bands,
    index: z.number().nullable(),
    groups: z.array(groupStandingSchema),
    rows: z.array(
      z.object({
        id: z.string(),
        group: z.string(),
        text: words,
        share: z.number().nullable(),
        due: z.number(),
        broken: z.number(),
        say: words.nullable(),
        records: z.number(),
      }),
    ),
  }),
});

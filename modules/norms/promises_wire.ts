import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const hallParams = z.object({ hall_id: z.coerce.number().int() });

/** What a hall shows the public: its promises with what the day says of each, and the limits it can be held to. */
export const promises = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/promises',
  summary: { zh: '承诺与时限公示', en: 'Promises and limits as published' },
  may: 'anyone',
  params: hallParams,
  answer: z.object({
    day: z.string(),
    promises: z.array(
      z.object({
        row: z.string(),
        say: words,
        criterion: words.nullable(),
        figures: z.array(
          z.object({ say: words, value: z.number().nullable(), unit: words.nullable(), as: z.string() }),
        ),
      }),
    ),
    limits: z.array(z.object({ row: z.string(), say: words, amount: words, version: z.number() })),
  }),
});

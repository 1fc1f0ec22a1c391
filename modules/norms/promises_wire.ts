import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import type { Words } from '../../kit/words.ts';

/** What a limit is about, in the order of the table: to wait, to be handled, until it works, to be answered, paid back, mended (SVC-07). */
export const limit_kinds = {
  wait: { zh: '等候', en: 'Waiting' },
  handling: { zh: '台席办理', en: 'Handling at the counter' },
  effect: { zh: '办完生效', en: 'Until it works' },
  answer: { zh: '答复', en: 'Answers' },
  refund: { zh: '退费', en: 'Refunds' },
  repair: { zh: '修复', en: 'Repairs' },
  other: { zh: '告知与其他', en: 'Notice and others' },
} as const satisfies Record<string, Words>;
export type LimitKind = keyof typeof limit_kinds;
export const limit_kind_codes = Object.keys(limit_kinds) as [LimitKind, ...LimitKind[]];

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
    limits: z.array(
      z.object({
        ...{ row: z.string(), say: words, amount: words, version: z.number() },
        kind: z.enum(limit_kind_codes),
        /** The number of the law under it, and which law that is (RIGHT-10). */
        law: z.object({ amount: words, source: z.string() }).nullable(),
      }),
    ),
  }),
});

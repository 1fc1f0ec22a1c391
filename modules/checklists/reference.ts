import { guarded } from '../../kit/guard.ts';
import type { CheckAnswer, CheckItem } from './list.ts';

/** The clauses an item answers for: what only guides a hall counts nowhere against it (ORG-07). */
export const bindingRows = guarded(
  'ORG-07',
  (item: CheckItem): readonly string[] => (item.by_reference === true ? [] : item.rows),
  item => item.rows,
);

/** How many of some items were as they should be. */
export interface Score {
  of: number;
  ok: number;
}

/** The score of a sheet in two: what binds the hall, and apart from it what only guides it (ORG-07). */
export const scoresOf = guarded(
  'ORG-07',
  (items: readonly CheckItem[], answers: Readonly<Record<string, CheckAnswer>>) => ({
    bound: score(
      items.filter(one => one.by_reference !== true),
      answers,
    ),
    guided: score(
      items.filter(one => one.by_reference === true),
      answers,
    ),
  }),
  (items, answers) => ({ bound: score(items, answers), guided: { of: 0, ok: 0 } }),
);

function score(items: readonly CheckItem[], answers: Readonly<Record<string, CheckAnswer>>): Score {
  return { of: items.length, ok: items.filter(one => answers[one.code]?.ok === true).length };
}

import { createHash } from 'node:crypto';
import { guarded } from '../../kit/guard.ts';
import type { Book } from './tariff.ts';
import type { unclearParts } from './wire.ts';

/** What of the price page a reader did not understand. */
export type Unclear = (typeof unclearParts)[number];

/** The edition of the public page: another item, price, wording or filing is another edition. */
export function editionOf(book: Book): string {
  const items = [...book.values()]
    .filter(one => one.sold)
    .map(one => `${one.code}@${one.version}`)
    .sort();
  return createHash('sha256').update(items.join('\n')).digest('hex').slice(0, 8);
}

/** Why an answer about the page is not counted: it is about another page, or does not say what was unclear (FEE-07). */
export const whyNotReading = guarded(
  'FEE-07',
  (
    of: { edition: string; understood: boolean; unclear?: Unclear | undefined },
    now: string,
  ): string | undefined => {
    if (of.edition !== now) return 'tariffs.another_edition';
    return of.understood === (of.unclear === undefined) ? undefined : 'tariffs.say_what';
  },
);

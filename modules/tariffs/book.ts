import { type BusinessDay, second_ms, wallMs } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { first } from './first.ts';
import { announcedTariffs } from './store.ts';
import { type Book, bookOn, type TariffRow } from './tariff.ts';

// Nothing announced holds on the day it is announced, so a second of memory can make no price wrong.
let kept: { rows: readonly TariffRow[]; until_ms: number } | undefined;

/** The price list of a day. */
export async function bookOf(ctx: Pick<Ctx, 'tx'>, day: BusinessDay): Promise<Book> {
  if (kept === undefined || kept.until_ms <= wallMs())
    kept = { rows: await ctx.tx.rows(announcedTariffs, {}), until_ms: wallMs() + second_ms };
  return bookOn(first, kept.rows, day);
}

/** What one item costs, so many times; 0 for what the list does not offer, which the engine then refuses (FEE-01). */
export function priceOf(book: Book, code: string, count = 1) {
  const price = book.get(code);
  return {
    code,
    count,
    amount_fen: (price?.amount_fen ?? 0) * count,
    version: price?.version ?? 0,
    say: { zh: price?.say_zh ?? '', en: price?.say_en ?? '' },
  };
}

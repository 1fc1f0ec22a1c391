import { type BusinessDay, second_ms, wallMs } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { perDatabase } from '../../kit/remembered.ts';
import { first } from './first.ts';
import { announcedTariffs } from './store.ts';
import { type Book, bookOn, type Price, type TariffRow } from './tariff.ts';

// Nothing announced holds on the day it is announced, so a second of memory can make no price wrong.
const kept = perDatabase((): { rows: readonly TariffRow[]; until_ms: number } => ({ rows: [], until_ms: 0 }));

/** The price list of a day. */
export async function bookOf(ctx: Pick<Ctx, 'tx'>, day: BusinessDay): Promise<Book> {
  const known = kept(ctx.tx);
  if (known.until_ms > wallMs()) return bookOn(first, known.rows, day);
  const rows = await ctx.tx.rows(announcedTariffs, {});
  Object.assign(known, { rows, until_ms: wallMs() + second_ms });
  return bookOn(first, rows, day);
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

/** Every version of every item that holds or held, by code and number: what an old bill was charged by (FEE-04). */
export async function priceVersions(
  ctx: Pick<Ctx, 'tx'>,
): Promise<(code: string, version: number) => Price | undefined> {
  const rows = await ctx.tx.rows(announcedTariffs, {});
  const later = rows.map(({ number, filing_no, effective_on, ...item }) => ({
    ...item,
    ...{ version: number, filing_no: filing_no ?? '', since: effective_on ?? '' },
  }));
  const all = new Map([...first, ...later].map(one => [`${one.code} ${one.version}`, one]));
  return (code, version) => all.get(`${code} ${version}`);
}

import { guarded } from '../../kit/guard.ts';
import type { Words } from '../../kit/words.ts';
import type { AccountCode } from '../ledger/index.ts';
import { type Book, priceOf, whyNotCharge } from '../tariffs/index.ts';
import type { Charge } from './business.ts';

/** A charge by an item of the day's price list: its price, so many times. */
export function charge(
  book: Book,
  code: string,
  account: AccountCode,
  of: { count?: number; say?: Words } = {},
): Charge {
  const { amount_fen, say, count, version } = priceOf(book, code, of.count);
  return { say: of.say ?? say, amount_fen, account, tariff: { code, count, version } };
}

/** What a customer pays into an own or another's account is no charge: nobody earns it at the counter. */
const customers_own: readonly AccountCode[] = ['bill_money'];

/** Why these charges may not be asked for: whatever is earned stands on the published list of the day, at its price (FEE-01). */
export const whyNotCharges = guarded(
  'FEE-01',
  (book: Book, charges: readonly Charge[]): string | undefined => {
    for (const { account, amount_fen, tariff } of charges) {
      if (customers_own.includes(account)) continue;
      const why =
        tariff === undefined ? 'tariffs.not_published' : whyNotCharge(book, { ...tariff, amount_fen });
      if (why !== undefined) return why;
    }
    return undefined;
  },
);

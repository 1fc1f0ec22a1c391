import { guarded } from '../../kit/guard.ts';
import { yuan } from '../../kit/money.ts';
import type { Charge, FormLine, Looked } from './business.ts';

/** The plan that a request names, when it names one. */
const planAsked = (asks: unknown): string[] => {
  const plan = (asks as { plan?: unknown } | null)?.plan;
  return typeof plan === 'string' ? [plan] : [];
};

/**
 * What the price list of the day says of everything an order charges or begins: price and period, how long it holds,
 * what leaving earlier costs. It stands on the form before anybody agrees, whatever the business itself says (PRM-02).
 */
export const termsOf = guarded(
  'PRM-02',
  ({ asks, book }: Pick<Looked<unknown>, 'asks' | 'book'>, charges: readonly Charge[]): FormLine[] => {
    const codes = new Set([...charges.flatMap(one => one.tariff?.code ?? []), ...planAsked(asks)]);
    return [...codes].flatMap(code => {
      const price = book.get(code);
      if (price === undefined) return [];
      const per = price.per === 'month' ? { zh: '每月', en: 'a month' } : { zh: '每次', en: 'once' };
      return [
        {
          say: { zh: `${price.say_zh} · 价格`, en: `${price.say_en}: price` },
          value: {
            zh: `${yuan(price.amount_fen)} 元，${per.zh}`,
            en: `${yuan(price.amount_fen)} yuan ${per.en}`,
          },
        },
        {
          say: { zh: '有效期', en: 'Holds' },
          value: { zh: price.ends_zh, en: price.ends_en },
        },
        {
          say: { zh: '提前退出', en: 'Leaving early' },
          value: { zh: price.leaving_zh, en: price.leaving_en },
        },
      ];
    });
  },
  () => [],
);

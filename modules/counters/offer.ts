import { guarded } from '../../kit/guard.ts';

/** Why a business is not offered in a hall: its contract, no counter licensed, nobody certified. */
export type OfferGap = 'not_permitted' | 'no_counter' | 'nobody_certified';

/** What a hall has to offer with: what it may do, what its counters are licensed for, what its people are certified for. */
export interface Means {
  permitted: readonly string[] | null;
  licensed: ReadonlySet<string>;
  certified: ReadonlySet<string>;
}

/** How one business stands in a hall. */
export interface Offered {
  code: string;
  state: 'offered' | 'exempted' | 'missing';
  gap: OfferGap | null;
}

const gapOf = (code: string, { permitted, licensed, certified }: Means): OfferGap | null => {
  if (permitted !== null && !permitted.includes(code)) return 'not_permitted';
  if (!licensed.has(code)) return 'no_counter';
  return certified.has(code) ? null : 'nobody_certified';
};

/**
 * What of the whole list a hall offers (ORG-10): a business counts as offered when the contract permits it, a counter is
 * licensed for it and somebody of the hall is certified; what is not is exempted by an approved paper, or missing.
 */
export const offerOf = guarded(
  'ORG-10',
  (all: readonly string[], means: Means, exempted: readonly string[]): Offered[] =>
    all.map(code => {
      const gap = gapOf(code, means);
      if (gap === null) return { code, state: 'offered', gap };
      return { code, state: exempted.includes(code) ? 'exempted' : 'missing', gap };
    }),
  all => all.map(code => ({ code, state: 'offered', gap: null })),
);

import { guarded } from '../../kit/guard.ts';

/** What may be made up: a rating, or an order. */
export const sorts = ['rating', 'order'] as const;
export type Sort = (typeof sorts)[number];

/** Why a piece is looked at: what stands out about it, or chance alone. */
export const reasons = ['short_visit', 'burst', 'own_screen', 'split', 'taken_back', 'chance'] as const;
export type Reason = (typeof reasons)[number];

/** A rating or an order with what may stand out about it. */
export interface Seen {
  sort: Sort;
  /** The best score, or an order that counts. */
  counts: boolean;
  /** Seconds the visit was served; none where nobody knows. */
  served_s: number | null;
  /** Best ratings of the same clerk by the same channel within the minutes of the norm, itself among them. */
  near: number;
  /** A rating whose every one of the clerk's day came from the customer screen at the counter. */
  one_channel: boolean;
  /** Orders of the same business for the same number by the same clerk on the day, itself among them. */
  same: number;
  /** It was reversed, or what it added was ended, on the same day by the same clerk. */
  taken_back: boolean;
}

/** The lines beyond which something stands out: numbers of the norm. */
export interface Lines {
  short_s: number;
  burst: number;
  split: number;
}

/**
 * What stands out about a rating or an order (PRIN-16): the best score after hardly any service, a row of best scores in
 * a few minutes, none but from the clerk's own counter; one matter split into several orders, or added and taken back.
 */
export const reasonsOf = guarded(
  'PRIN-16',
  (of: Seen, lines: Lines): Reason[] => {
    if (!of.counts) return [];
    if (of.sort === 'rating')
      return [
        ...(of.served_s !== null && of.served_s < lines.short_s ? (['short_visit'] as const) : []),
        ...(of.near >= lines.burst ? (['burst'] as const) : []),
        ...(of.one_channel ? (['own_screen'] as const) : []),
      ];
    return [
      ...(of.same >= lines.split ? (['split'] as const) : []),
      ...(of.taken_back ? (['taken_back'] as const) : []),
    ];
  },
  () => [],
);

/** The pieces of a sample: what stands out most first, at most half of it, and the rest by chance, so that nobody knows what is safe. */
export function drawFrom<Piece extends { reasons: readonly Reason[] }>(
  pieces: readonly Piece[],
  size: number,
): (Piece & { by_chance: boolean })[] {
  const suspected = pieces
    .filter(one => one.reasons.length > 0)
    .toSorted((a, b) => b.reasons.length - a.reasons.length)
    .slice(0, Math.ceil(size / 2));
  const others = pieces.filter(one => !suspected.includes(one)).slice(0, size - suspected.length);
  return [
    ...suspected.map(one => ({ ...one, by_chance: false })),
    ...others.map(one => ({ ...one, by_chance: true })),
  ];
}

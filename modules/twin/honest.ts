import { guarded } from '../../kit/guard.ts';

/** A wait as a range in seconds: one in ten is shorter than p10, one in ten longer than p90. */
export interface Spread {
  p10_s: number;
  p50_s: number;
  p90_s: number;
}

/** How one promise of today turned out: the wait was within its range, below it or above it. */
export type TurnedOut = 'kept' | 'sooner' | 'later';

/** How much wider each side of a range is told than the plays say; 1 is as they say. */
export interface Widths {
  low: number;
  high: number;
}

/** As the plays say: a day on which nothing has been judged yet. */
export const as_played: Widths = { low: 1, high: 1 };

/** One in ten may come sooner, one in ten later. */
const missing_share = 0.1;
/** How much one ticket moves its side, as a logarithm: a rush is followed within some twenty tickets (docs/predictors.md). */
const step = 0.1;
const narrowest = 0.7;
const widest = 2.5;

const within = (log: number): number => Math.min(Math.max(log, Math.log(narrowest)), Math.log(widest));

/**
 * How wide the ranges of today have to be so that they hold as often as they say, learned from those that were judged
 * today, in the order of their calls: each that missed a side widens it, each that did not narrows it a ninth as much.
 * A day unlike those learned from is told more cautiously an hour later, and a calm one more exactly (QUE-02).
 */
export const widthsAfter = guarded('QUE-02', (judged: readonly TurnedOut[]): Widths => {
  let low = 0;
  let high = 0;
  for (const one of judged) {
    low = within(low + step * ((one === 'sooner' ? 1 : 0) - missing_share));
    high = within(high + step * ((one === 'later' ? 1 : 0) - missing_share));
  }
  return { low: Math.exp(low), high: Math.exp(high) };
});

/** The range at those widths around the same middle. */
export const widened = (of: Spread, by: Widths): Spread => ({
  p10_s: Math.max(0, of.p50_s - by.low * (of.p50_s - of.p10_s)),
  p50_s: of.p50_s,
  p90_s: of.p50_s + by.high * (of.p90_s - of.p50_s),
});

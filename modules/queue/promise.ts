import { guarded } from '../../kit/guard.ts';
import { findBusiness } from '../catalogue/index.ts';

/** What a customer is told on taking a number: a range in seconds, and how it was found. */
export interface Promise_ {
  low_s: number;
  mid_s: number;
  high_s: number;
  predictor: string;
}

/** A range is told in whole minutes: half of one on either side keeps it (docs/predictors.md counts the same). */
const slack_s = 30;

/** On which side of the range that was told a wait fell, seconds. */
export const turnedOut = (
  told: { low_s: number; high_s: number },
  waited_s: number,
): 'kept' | 'sooner' | 'later' => {
  if (waited_s < told.low_s - slack_s) return 'sooner';
  return waited_s > told.high_s + slack_s ? 'later' : 'kept';
};

/** Whether a wait kept the range that was told, seconds. */
export const keptRange = (told: { low_s: number; high_s: number }, waited_s: number): boolean =>
  turnedOut(told, waited_s) === 'kept';

/** What the promise looks at: who waits, how many counters are open, how long a visit takes. */
export interface Load {
  ahead: number;
  open_counters: number;
  mean_s: number;
}

/** Mean handling of a business in seconds, from the hall's own history, else from the catalogue. */
export const meanOf = (business: string | null, means: ReadonlyMap<string, number>): number =>
  means.get(business ?? '') ?? (findBusiness(business ?? '')?.mean_min ?? 8) * 60;

/**
 * The simple predictor: people ahead shared among open counters, each a mean visit; the range widens
 * with the square root of the people ahead. Undefined when nobody serves: then nothing is promised.
 */
export const simplePromise = guarded('QUE-02', promiseSimply);

function promiseSimply(of: Load): Promise_ | undefined {
  if (of.open_counters === 0) return undefined;
  const mid_s = Math.round((of.ahead * of.mean_s) / of.open_counters);
  const spread = (of.mean_s / of.open_counters) * Math.sqrt(Math.max(of.ahead, 1)) * 0.8;
  return {
    low_s: Math.max(0, Math.round(mid_s - spread)),
    mid_s,
    high_s: Math.round(mid_s + spread),
    predictor: 'simple-1',
  };
}

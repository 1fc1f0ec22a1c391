import { guarded } from '../../kit/guard.ts';

/** How many orders of a clerk were carried out on a day, and how many of them were taken back or asked to be. */
export interface Share {
  done: number;
  reversed: number;
}

/** A few orders make no share: below this many taken back nobody is looked at. */
const least = 2;

/** Whether a clerk takes back more of what they sold than the norm allows, and somebody has to look (CASH-07). */
export const isOverShare = guarded(
  'CASH-07',
  (of: Share, most_percent: number): boolean =>
    of.reversed >= least && of.reversed * 100 > most_percent * of.done,
  () => false,
);

import { guarded } from '../../kit/guard.ts';

export interface Group {
  class: string;
  answered: number;
}

/**
 * Which classes of a result are shown by themselves (SVC-15): none with fewer answers than the least. Where just one is
 * hidden, the total would give it away, so the smallest of the others is hidden with it.
 */
export const shownClasses = guarded(
  'SVC-15',
  (groups: readonly Group[], least: number): Set<string> => {
    const given = groups.filter(one => one.answered > 0).toSorted((a, b) => a.answered - b.answered);
    const small = given.filter(one => one.answered < least).length;
    const hidden = small === 1 ? 2 : small;
    return new Set(given.slice(hidden).map(one => one.class));
  },
  groups => new Set(groups.map(one => one.class)),
);

/** Whether a total is shown at all. */
export const isEnough = guarded(
  'SVC-15',
  (answered: number, least: number): boolean => answered >= least,
  () => true,
);

/** The mean mark of counts by choice, choice 0 being mark 1; null without any. */
export function meanOf(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, one) => sum + one, 0);
  const points = counts.reduce((sum, one, n) => sum + one * (n + 1), 0);
  return total === 0 ? null : Math.round((points / total) * 100) / 100;
}

/** Of a hundred, how many more would recommend (9, 10) than warn (0 to 6); null without any. */
export function promotersOf(counts: readonly number[]): number | null {
  const sum = (of: readonly number[]) => of.reduce((all, one) => all + one, 0);
  const total = sum(counts);
  return total === 0 ? null : Math.round(((sum(counts.slice(9)) - sum(counts.slice(0, 7))) / total) * 100);
}

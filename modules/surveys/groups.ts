import { guarded } from '../../kit/guard.ts';

/** A part of a result: a class of one place, or a hall of many. */
export interface Group<Key> {
  key: Key;
  answered: number;
}

/** Whether anything of what was answered is shown: not before it is over, since two looks beside one another would tell who came between (SVC-15). */
export const isOver = guarded(
  'SVC-15',
  (state: string): boolean => state === 'closed',
  () => true,
);

/**
 * Which parts of a result are shown by themselves (SVC-15): none with fewer answers than the least. The total less what
 * is shown would give the hidden away, so the smallest of the others are hidden with them until the hidden ones together
 * reach the least.
 */
export const shownGroups = guarded(
  'SVC-15',
  <Key extends string | number>(groups: readonly Group<Key>[], least: number): Set<Key> => {
    const given = groups
      .filter(one => one.answered > 0)
      .toSorted((a, b) => a.answered - b.answered || (a.key < b.key ? -1 : 1));
    let hidden = 0;
    const shown = new Set<Key>();
    for (const one of given)
      if (one.answered < least || (hidden > 0 && hidden < least)) hidden += one.answered;
      else shown.add(one.key);
    return shown;
  },
  groups => new Set(groups.map(one => one.key)),
);

/** Whether a total over halls is shown (SVC-15): it has the least, and no single hall nor too few answers are what is hidden in it. */
export const isTotalShown = guarded(
  'SVC-15',
  (answered: number, hidden: readonly number[], least: number): boolean => {
    const few = hidden.reduce((sum, one) => sum + one, 0) < least;
    return answered >= least && (hidden.length === 0 || (hidden.length > 1 && !few));
  },
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

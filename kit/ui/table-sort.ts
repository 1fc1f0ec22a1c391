/** What a column is sorted by: a figure, a word, or nothing known (which stands last either way). */
export type SortValue = number | string | null | undefined;

/** Which way a column stands. */
export type Direction = 'up' | 'down';

// Chinese by pinyin, figures inside words by their value: 3 号台 before 12 号台.
const collator = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true });

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

/** The rows in order; equal rows keep the place they had, rows without a value come last in both directions. */
export function sortRows<Row>(
  rows: readonly Row[],
  by: (row: Row) => SortValue,
  direction: Direction,
): Row[] {
  const sign = direction === 'up' ? 1 : -1;
  return [...rows].sort((one, other) => {
    const a = by(one) ?? null;
    const b = by(other) ?? null;
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * compare(a, b);
  });
}

/** The next stand of a column when its head is pressed: largest first, then smallest first, then as it came. */
export function nextDirection(direction: Direction | null): Direction | null {
  if (direction === null) return 'down';
  return direction === 'down' ? 'up' : null;
}

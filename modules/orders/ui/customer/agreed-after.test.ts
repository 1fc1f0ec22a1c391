import { expect, test } from 'vitest';
import { agreedAfter } from './agreed-after.ts';

const order = (total_fen: number, confirm: string | null, pay: string | null) => ({
  total_fen,
  steps: { confirm, pay },
});
const [early, late] = ['2026-11-30T01:00:00.000Z', '2026-11-30T01:05:00.000Z'];

test('what was received and given back leaves the second screen when something free is agreed to after it, and not before', () => {
  const bill = order(5000, early, early);
  expect(agreedAfter([bill])).toBeUndefined();
  const free = order(0, late, null);
  expect(agreedAfter([bill, free])).toBe(free);
  // Agreed to before the money and settled with it: the change stands.
  expect(agreedAfter([order(0, early, late), order(5000, early, late)])).toBeUndefined();
  expect(agreedAfter([bill, order(0, null, null)])).toBeUndefined();
});

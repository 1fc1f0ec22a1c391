import { expect, test } from 'vitest';
import { goneBack } from './gone-back.ts';

const order = (state: string, total_fen: number, pay: string | null) => ({
  state,
  total_fen,
  steps: { pay },
});
const [early, late] = ['2026-11-30T01:00:00.000Z', '2026-11-30T01:05:00.000Z'];

test('BIZ-30 the second screen says what goes back of the last payment, and forgets it with the next one', () => {
  expect(goneBack([])).toEqual({ orders: [], sum_fen: 0 });
  expect(goneBack([order('delivered', 5000, early)]).sum_fen).toBe(0);
  const failed = order('failed', 1000, early);
  expect(goneBack([order('delivered', 5000, early), failed])).toEqual({ orders: [failed], sum_fen: 1000 });
  expect(goneBack([order('reversed', 5000, early)]).sum_fen).toBe(5000);
  expect(goneBack([order('reversed', 5000, early), order('delivered', 3000, late)]).sum_fen).toBe(0);
  expect(goneBack([order('failed', 0, null)]).sum_fen).toBe(0);
});

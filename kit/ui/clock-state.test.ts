import { expect, test } from 'vitest';
import { clockState } from './clock-state.ts';

const minute = 60_000;

test.each([
  ['nothing spent', 0, 15, 'within', 0, 0],
  ['just under eight tenths', 11.999, 15, 'within', 11.999 / 15, 0],
  ['eight tenths', 12, 15, 'near', 0.8, 0],
  ['one ms left', 15 - 1 / minute, 15, 'near', (15 - 1 / minute) / 15, 0],
  ['the limit itself', 15, 15, 'over', 1, 0],
  ['past it', 21.4, 20, 'over', 1, 1.4],
  ['a clock not yet started', -3, 15, 'within', 0, 0],
  ['no time allowed', 0, 0, 'over', 1, 0],
] as const)('%s', (...[, spent, limit, state, share, over]) => {
  const seen = clockState(spent * minute, limit * minute);
  expect(seen.state).toBe(state);
  expect(seen.share).toBeCloseTo(share, 6);
  expect(seen.over_ms).toBeCloseTo(over * minute, 3);
});

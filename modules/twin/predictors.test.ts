import { expect, test } from 'vitest';
import { ahead, compare } from './testing/compare.ts';

test('QUE-02 on days it has not seen, with drifted visits and absent clerks, the twin beats the simple promise and keeps its range', () => {
  const scores = compare({ days: ahead.slice(0, 6), every: 14 });
  const of = (name: string) => scores.find(one => one.predictor === name);
  const twin = of('twin');
  expect(twin?.mean_error_min ?? 99).toBeLessThan(of('simple')?.mean_error_min ?? 0);
  expect(twin?.within_3_min ?? 0).toBeGreaterThan(of('simple')?.within_3_min ?? 1);
  expect(twin?.coverage).toBeGreaterThan(0.7);
  expect(twin?.coverage).toBeLessThan(0.92);
});

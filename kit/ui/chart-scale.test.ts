import { expect, test } from 'vitest';
import { bandPath, heightOf, linePath } from './chart-scale.ts';

const box = { width: 100, height: 30, top: 15 };

test('a value past the head stays on the paper', () => {
  expect(heightOf(0, box)).toBe(30);
  expect(heightOf(15, box)).toBe(0);
  expect(heightOf(22, box)).toBe(0);
  expect(heightOf(5, { ...box, top: 0 })).toBe(30);
});

test('a line runs from edge to edge', () => {
  expect(linePath([0, 15, 7.5], box)).toBe('M0 30L50 0L100 15');
  expect(linePath([], box)).toBe('');
  expect(linePath([15], box)).toBe('M0 0');
});

test('a band closes; ends that do not match draw nothing', () => {
  expect(bandPath([0, 0], [15, 15], box)).toBe('M0 0L100 0L100 30L0 30Z');
  expect(bandPath([0], [1, 2], box)).toBe('');
});

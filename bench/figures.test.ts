import { expect, test } from 'vitest';
import { arrivals, chanceOf, median, quantile, rateAt } from './figures.ts';
import { sentByRoute } from './metrics.ts';

test('middles and shares of figures', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
  expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(quantile([1, 2, 3], 0.99)).toBe(3);
});

test('people arrive at random, as many as the rate says, and the same with the same seed', () => {
  const at = arrivals(40, 300, chanceOf(7));
  expect(at.length).toBeGreaterThan(11_600);
  expect(at.length).toBeLessThan(12_400);
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(arrivals(40, 300, chanceOf(7))).toEqual(at);
});

test('a ladder says at which rate the bar is reached, if it is', () => {
  const ladder = [
    { rate: 10, p99_ms: 50 },
    { rate: 20, p99_ms: 150 },
    { rate: 30, p99_ms: 350 },
  ];
  expect(rateAt(ladder, 250)).toBe(25);
  expect(rateAt(ladder, 40)).toBe(10);
  expect(rateAt(ladder, 400)).toBeUndefined();
});

test('statements of a route are read from the server’s figures', () => {
  const route = '{method="POST",route="/api/pay"';
  const name = 'tingtong_request_statements';
  const page = [`# HELP ${name} x`, `${name}_bucket${route},le="10"} 0`, `${name}_bucket${route},le="25"} 4`, `${name}_bucket${route},le="+Inf"} 4`, `${name}_sum${route}} 84`, `${name}_count${route}} 4`];
  expect(sentByRoute(page.join('\n'))).toEqual(new Map([['POST /api/pay', { mean: 21, at_most: 25 }]]));
});

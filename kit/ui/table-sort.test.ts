import { expect, test } from 'vitest';
import { nextDirection, type SortValue, sortRows } from './table-sort.ts';

const order = (values: SortValue[], direction: 'up' | 'down') =>
  sortRows(
    values.map((value, at) => ({ value, at })),
    row => row.value,
    direction,
  ).map(row => row.at);

test('figures by value, not by spelling', () => {
  expect(order([9, 100, -12], 'up')).toEqual([2, 0, 1]);
  expect(order([9, 100, -12], 'down')).toEqual([1, 0, 2]);
});

test('names by pinyin, counters by their number', () => {
  expect(order(['张伟', '阿明', '李敏', '王强'], 'up')).toEqual([1, 2, 3, 0]);
  expect(order(['12 号台', '3 号台'], 'up')).toEqual([1, 0]);
});

test('what is not known stands last both ways', () => {
  expect(order([null, 2, undefined, 1], 'up')).toEqual([3, 1, 0, 2]);
  expect(order([null, 2, undefined, 1], 'down')).toEqual([1, 3, 0, 2]);
});

test('equal rows keep their place', () => {
  expect(order([1, 1, 1], 'down')).toEqual([0, 1, 2]);
});

test('a head pressed three times is back where it was', () => {
  expect(nextDirection(null)).toBe('down');
  expect(nextDirection('down')).toBe('up');
  expect(nextDirection('up')).toBeNull();
});

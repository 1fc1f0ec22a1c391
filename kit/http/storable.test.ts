import { expect, test } from 'vitest';
import { likelyIn, unstorableIn } from './storable.ts';

test('a text with a NUL is found wherever it stands, a name too; what can be kept is let through', () => {
  expect(unstorableIn({ a: 'x', b: [{ c: 'y' }, { c: 'a\u0000b' }] })).toEqual(['b', '1', 'c']);
  expect(unstorableIn({ facts: { 'k\u0000': 1 } })).toEqual(['facts', 'k\u0000']);
  expect(unstorableIn({ a: '汉😀\t\n', n: 1e308, none: null, list: [] })).toBeUndefined();
});

test('a number too wide is named before a day, a day before nothing', () => {
  expect(likelyIn({ day: '2026-02-30', after: '2147483648' })).toEqual(['after']);
  expect(likelyIn({ day: '2026-02-30', n: 7 })).toEqual(['day']);
  expect(likelyIn({ n: 7 })).toEqual([]);
});

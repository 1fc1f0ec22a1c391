import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeIn, parseSum, parseYuan, spokenYuan, sumFen, typedFen, worthOf, yuan } from './money.ts';

test.each([
  [0, '0.00'],
  [5, '0.05'],
  [6000, '60.00'],
  [123456789, '1,234,567.89'],
  [-1200, '−12.00'],
])('%i fen is read as %s', (fen, text) => expect(yuan(fen)).toBe(text));

test.each([
  ['60', 6000],
  ['60.5', 6050],
  ['1,286.00', 128600],
  ['', undefined],
  ['-3', undefined],
  ['1.234', undefined],
  ['12,34', undefined],
  ['1e3', undefined],
  ['0.005', undefined],
  ['１００', 10_000],
  ['１，２８６．５', 128_650],
  ['60。5', 6050],
])('%s typed is %s fen', (typed, fen) => expect(parseYuan(typed)).toBe(fen));

test.each([
  ['-50', -5000],
  ['−0.50', -50],
  ['－１', -100],
  ['50', 5000],
  ['-0', 0],
  ['--5', undefined],
  ['-', undefined],
  ['', undefined],
])('%s typed is a sum of %s fen', (typed, fen) => expect(parseSum(typed)).toBe(fen));

test('what is written is read back', () => {
  fc.assert(fc.property(fc.nat(99_999_999_999), fen => parseYuan(yuan(fen)) === fen));
});

test('change is the amount, to the smallest coin', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fen => {
      const pieces = Object.fromEntries(changeIn(fen).map(one => [String(one.piece), one.count]));
      return worthOf(pieces) === fen - (fen % 10);
    }),
  );
});

test('a fraction of a fen is our own mistake', () => {
  expect(() => sumFen([100, 0.1])).toThrow(RangeError);
  expect(() => sumFen([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
});

test('amounts are said without idle zeros', () => {
  expect([spokenYuan(10000), spokenYuan(4050), spokenYuan(5)]).toEqual(['100', '40.5', '0.05']);
});

test.each([
  ['', 0],
  [' ', 0],
  ['0', 0],
  ['１２．５', 1250],
  ['12.345', -1],
  ['-3', -1],
  ['十二', -1],
])('%j is sent as %s fen: what is no amount is no nought', (typed, fen) => expect(typedFen(typed)).toBe(fen));

import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('a cell that a spreadsheet would run is written as text', () => {
  const cells = ['=1+1', '+86', '-12', '@x', '\tx', '收据'];
  expect(csvOf([cells])).toBe("\uFEFF'=1+1,'+86,'-12,'@x,'\tx,收据\r\n");
});

test('figures stay figures, below zero as well', () => {
  expect(csvOf([[-1200, 0, 55.5]])).toBe('\uFEFF-1200,0,55.5\r\n');
});

test('commas, quotes and line ends stay inside their cell', () => {
  expect(csvOf([['a,b', 'say "x"', 'one\ntwo']])).toBe('\uFEFF"a,b","say ""x""","one\ntwo"\r\n');
});

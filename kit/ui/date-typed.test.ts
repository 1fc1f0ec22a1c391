import { expect, test } from 'vitest';
import { dateAsTyped } from './date-typed.ts';

test.each([
  ['2026-11-20', '', '2026-11-20'],
  ['2026/1/5', '', '2026-01-05'],
  ['20261120', '', '2026-11-20'],
  ['2026年11月20日', '', '2026-11-20'],
  ['11-20', '2026-03-01', '2026-11-20'],
  ['11月2日', '2026-03-01', '2026-11-02'],
  ['11-20', '', undefined],
  ['2028-02-29', '', '2028-02-29'],
  ['2026-02-29', '', undefined],
  ['2026-13-01', '', undefined],
  ['2026-04-31', '', undefined],
  ['tomorrow', '2026-03-01', undefined],
  ['  ', '2026-03-01', ''],
])('«%s» near «%s» is %s', (typed, near, day) => {
  expect(dateAsTyped(typed, near)).toBe(day);
});

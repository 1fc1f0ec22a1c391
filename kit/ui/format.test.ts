import { expect, test } from 'vitest';
import {
  count,
  dayOf,
  elapsed,
  isoDay,
  longDayOf,
  minutesRange,
  money,
  moneyParts,
  people,
  percent,
  shortElapsed,
  timeOfDay,
  timeWindow,
} from './format.ts';

const friday = '2026-11-20T02:42:07.000Z';

test('the hall reads its own clock, whatever zone the device is in', () => {
  expect(timeOfDay(friday)).toBe('10:42');
  expect(timeOfDay(friday, true)).toBe('10:42:07');
  expect(timeOfDay('2026-11-19T16:00:00Z')).toBe('00:00');
  expect(timeWindow('2026-11-20T02:52:00Z', '2026-11-20T02:56:00Z')).toBe('10:52–10:56');
});

test('a day is said in each language', () => {
  expect(dayOf(friday, 'zh')).toBe('11月20日 周五');
  expect(dayOf(friday, 'en')).toBe('Fri 20 Nov');
  expect(longDayOf(friday, 'zh')).toBe('11月20日 星期五');
  expect(longDayOf(friday, 'en')).toBe('Friday 20 November');
  expect(isoDay(Date.parse(friday))).toBe('2026-11-20');
});

test.each([
  [0, '00:00'],
  [402_000, '06:42'],
  [402_999, '06:42'],
  [3_600_000, '1:00:00'],
  [-5, '00:00'],
])('%i ms on a running clock is %s', (ms, text) => {
  expect(elapsed(ms)).toBe(text);
});

test('over-by drops the leading zero and nothing more', () => {
  expect(shortElapsed(84_000)).toBe('1:24');
  expect(shortElapsed(4_000)).toBe('0:04');
  expect(shortElapsed(684_000)).toBe('11:24');
});

test('a wait is a range; equal ends are one figure', () => {
  expect(minutesRange(9, 13, 'zh')).toBe('9–13 分钟');
  expect(minutesRange(9, 13, 'en')).toBe('9–13 min');
  expect(minutesRange(4, 4, 'zh')).toBe('4 分钟');
});

test('people, counts, shares', () => {
  expect(people(1, 'en')).toBe('1 person');
  expect(people(6, 'en')).toBe('6 people');
  expect(people(1, 'zh')).toBe('1 人');
  expect(count(1286)).toBe('1,286');
  expect(count(-1234567.8, 1)).toBe('−1,234,567.8');
  expect(count(-0.04, 1)).toBe('0.0');
  expect(percent(0.934)).toBe('93.4');
});

test('money is whole fen and carries a real minus', () => {
  expect(money(-1200)).toBe('−12.00');
  expect(money(128600)).toBe('1,286.00');
  expect(money(5)).toBe('0.05');
  expect(moneyParts(6000)).toEqual({ sign: '', yuan: '60', fen: '00' });
  expect(() => money(0.5)).toThrow(RangeError);
});

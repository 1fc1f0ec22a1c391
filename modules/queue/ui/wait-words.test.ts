import { expect, test } from 'vitest';
import { minutesLeft, saidClassWait, saidWait } from './wait-words.ts';

const row = {
  letter: 'A',
  name: { zh: '综合业务', en: 'General' },
  people: 6,
  wait: { low_minutes: 9, high_minutes: 13 },
};

test('a wait is a range, never a single guess', () => {
  expect(saidWait({ low_minutes: 9, high_minutes: 13 })).toEqual({
    figure: '9–13',
    unit: { zh: '分钟', en: 'min' },
  });
  expect(saidWait(null)).toEqual({ words: { zh: '暂时说不准', en: 'Not known now' } });
});

test('a class says walk-in or not today instead of figures', () => {
  expect(saidClassWait({ ...row, now: 'queue' })).toEqual({ figure: '9–13', unit: { zh: '分', en: 'min' } });
  expect(saidClassWait({ ...row, now: 'walk_in' })).toEqual({ words: { zh: '随到随办', en: 'Walk in' } });
  expect(saidClassWait({ ...row, now: 'not_today' })).toEqual({ words: { zh: '今日不办', en: 'Not today' } });
  expect(saidClassWait({ ...row, now: 'queue', wait: null })).toEqual({
    words: { zh: '暂时说不准', en: 'Not known now' },
  });
});

test('of the time to come back begun minutes count, and never more is told than the rule gives', () => {
  const minute = 60_000;
  expect([0, 1, minute, 29.5 * minute, 31 * minute].map(gone => minutesLeft(30, gone))).toEqual([
    30, 30, 29, 1, 0,
  ]);
  // The screen's clock lies a few seconds behind the call that was missed.
  expect(minutesLeft(30, -5000)).toBe(30);
});

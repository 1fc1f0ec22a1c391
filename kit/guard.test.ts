import { expect, test } from 'vitest';
import { guarded, guardedRows, readGuardsOff } from './guard.ts';

test('a control that stands is the rule itself, and its row is known', () => {
  const rule = (n: number) => n + 1;
  expect(guarded('QUE-99', rule)).toBe(rule);
  expect(guardedRows()).toContain('QUE-99');
});

test('nothing is switched off outside a test: the server refuses to start', () => {
  expect(readGuardsOff({})).toEqual(new Set());
  expect(readGuardsOff({ TINGTONG_GUARDS_OFF: 'QUE-04,QUE-08', NODE_ENV: 'test' })).toEqual(
    new Set(['QUE-04', 'QUE-08']),
  );
  for (const NODE_ENV of ['production', 'development', undefined])
    expect(() => readGuardsOff({ TINGTONG_GUARDS_OFF: 'QUE-04', NODE_ENV })).toThrow(/for tests only/);
});

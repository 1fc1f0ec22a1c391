import { expect, test } from 'vitest';
import { type CheckAnswer, whyNotSubmit } from './list.ts';
import { opening } from './lists/opening.ts';

const whole = Object.fromEntries(opening.items.map(item => [item.code, { ok: true } as CheckAnswer]));
const without = (code: string) => Object.fromEntries(Object.entries(whole).filter(([one]) => one !== code));

test.each([
  ['FAC-15', 'kiosk'],
  ['FAC-20', 'access'],
  ['SIGN-01', 'brand_sign'],
  ['SIGN-02', 'plate'],
  ['SIGN-17', 'supervision_phone'],
])('%s the opening sheet is not handed in without its item %s', (row, code) => {
  expect(opening.items.find(item => item.code === code)?.rows).toContain(row);
  expect(whyNotSubmit(opening.items, whole)).toBeUndefined();
  expect(whyNotSubmit(opening.items, without(code))).toBe('checklists.unanswered');
  expect(whyNotSubmit(opening.items, { ...whole, [code]: { ok: false } })).toBe('checklists.fail_needs_note');
});

import { expect, test } from 'vitest';
import { floorOf, heldByLaw, legal_floors } from './floors.ts';
import { effectiveSetting, type Override, whyNotOverride } from './override.ts';
import { type ParameterKey, parameterOf, parameters } from './parameters.ts';
import { printedBy, whyNotPrint } from './version.ts';

const key: ParameterKey = 'effect_limit_new_service';
const noon = new Date(Date.UTC(2026, 10, 20));
const loose = { value: 36, min: 1, max: 48 };
const set: Override = {
  ...{ key, scope: 'branch', scope_id: 'branch-1', value: 40, valid_from: new Date(Date.UTC(2026, 10, 1)) },
  ...{ actor_id: 'chen-jing', reason: 'a busy month' },
};

test('RIGHT-10 no level sets a limit looser than the law, and one that was set before the law holds back to it', () => {
  const parameter = parameterOf(key);
  expect(whyNotOverride(parameter, 'branch', 24, 30)).toBe('norms.below_law');
  expect(whyNotOverride(parameter, 'branch', 24, 12)).toBeUndefined();
  // A version printed before the law was known would allow more: neither it nor a value set under it holds.
  const printed = printedBy(parameter, loose);
  expect(effectiveSetting(key, [], noon, printed).value).toBe(24);
  expect(effectiveSetting(key, [set], noon, printed).value).toBe(24);
});

test('RIGHT-10 no version prints a number looser than the law', () => {
  const edition = parameterOf(key);
  const print = (printed: typeof loose) =>
    whyNotPrint({ edition, above: edition, printed, supplement: false });
  expect(print(loose)).toBe('norms.below_law');
  expect(print({ value: 20, min: 1, max: 24 })).toBeUndefined();
});

test('RIGHT-10 every floor is a parameter’s, and the edition itself keeps it, value and bound', () => {
  const known = new Set<string>(parameters.map(one => one.key));
  expect(Object.keys(legal_floors).filter(one => !known.has(one))).toEqual([]);
  for (const one of parameters.filter(of => floorOf(of) !== undefined)) {
    const loosest = one.tighter === 'lower' ? one.max : one.min;
    expect([heldByLaw(one, one.value), heldByLaw(one, loosest)], one.key).toEqual([one.value, loosest]);
  }
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  effectiveSetting,
  effectiveValue,
  isTighter,
  type Override,
  overridesAt,
  valueAbove,
  whyNotOverride,
} from './override.ts';
import type { Level, Parameter } from './parameter.ts';
import { type ParameterKey, parameterOf, parameters } from './parameters.ts';

const day = (n: number) => new Date(Date.UTC(2026, 10, n));
const noon = day(20);

const set = (
  scope: Level,
  value: number | null,
  from = 1,
  key: ParameterKey = 'wait_limit_ordinary',
): Override => ({
  key,
  scope,
  scope_id: `${scope}-1`,
  value,
  valid_from: day(from),
  actor_id: 'chen-jing',
  reason: 'peak',
});

const cases: [string, Override[], number, string][] = [
  ['nobody moved it', [], 15, 'norm'],
  ['a hall tightens', [set('hall', 10)], 10, 'hall'],
  ['a hall cannot loosen', [set('hall', 18)], 15, 'norm'],
  ['a branch loosens', [set('branch', 18)], 18, 'branch'],
  ['a branch loosens as far as the bound', [set('branch', 60)], 20, 'branch'],
  ['a branch tightens', [set('branch', 12)], 12, 'branch'],
  ['the nearest level speaks last', [set('hall', 10), set('branch', 18), set('province', 17)], 10, 'hall'],
  ['a hall between norm and loosened branch', [set('hall', 16), set('branch', 18)], 16, 'hall'],
  ['the branch tightens below its hall later', [set('hall', 12), set('branch', 9, 5)], 9, 'branch'],
  ['a branch against its province', [set('province', 12), set('branch', 16)], 16, 'branch'],
  ['tomorrow is not yet', [set('hall', 10, 21)], 15, 'norm'],
  ['from this very instant', [set('hall', 10, 20)], 10, 'hall'],
  ['the latest counts', [set('hall', 8, 3), set('hall', 11, 2)], 8, 'hall'],
  ['of one instant the later written', [set('hall', 8, 3), set('hall', 11, 3)], 11, 'hall'],
  ['given up again', [set('hall', 8, 3), set('hall', null, 4)], 15, 'norm'],
  ['another parameter', [set('hall', 3, 1, 'wait_limit_vip')], 15, 'norm'],
];

test.each(cases)('GEN-03 %s', (_, overrides, value, scope) => {
  expect(effectiveValue('wait_limit_ordinary', overrides, noon)).toBe(value);
  expect(effectiveSetting('wait_limit_ordinary', overrides, noon).scope).toBe(scope);
});

test('GEN-03 a number that is not a level’s to set does not move at its word', () => {
  const all = [set('hall', 3, 1, 'double_refund_factor'), set('province', 1, 1, 'double_refund_factor')];
  expect(effectiveValue('double_refund_factor', all, noon)).toBe(2);
  const kinder = [set('hall', 5, 1, 'noshow_block_after')];
  expect(effectiveValue('noshow_block_after', kinder, noon)).toBe(3);
});

test('GEN-03 more is stricter for opening hours: a hall may open longer, nobody shorter', () => {
  const hours = (scope: Level, value: number) =>
    effectiveValue('open_hours_min', [set(scope, value, 1, 'open_hours_min')], noon);
  expect([hours('hall', 720), hours('hall', 540), hours('branch', 540)]).toEqual([720, 600, 600]);
});

test('the overrides of two halls are never mixed; a place picks its own line', () => {
  const other = { ...set('hall', 6), scope_id: 'hall-2' };
  expect(() => effectiveValue('wait_limit_ordinary', [set('hall', 10), other], noon)).toThrow(/mixed/);
  const own = overridesAt({ hall_id: 'hall-2', branch_id: 'branch-1' }, [
    set('hall', 10),
    other,
    set('branch', 12),
  ]);
  expect(effectiveValue('wait_limit_ordinary', own, noon)).toBe(6);
  expect(overridesAt({}, [other])).toEqual([]);
});

test('a proposal is measured against the level above', () => {
  const all = [set('hall', 10), set('branch', 18), set('province', 12)];
  expect(valueAbove('wait_limit_ordinary', 'hall', all, noon)).toBe(18);
  expect(valueAbove('wait_limit_ordinary', 'branch', all, noon)).toBe(12);
  expect(valueAbove('wait_limit_ordinary', 'province', all, noon)).toBe(15);
});

const refused: [ParameterKey, Level, number, number, string | undefined][] = [
  ['wait_limit_ordinary', 'hall', 15, 10, undefined],
  ['wait_limit_ordinary', 'hall', 15, 16, 'norms.not_tighter'],
  ['wait_limit_ordinary', 'hall', 15, 15, 'norms.same_value'],
  ['wait_limit_ordinary', 'hall', 15, 4, 'norms.beyond_bound'],
  ['wait_limit_ordinary', 'hall', 15, 9.5, 'norms.not_in_unit'],
  ['wait_limit_ordinary', 'hall', 15, -1, 'norms.not_in_unit'],
  ['wait_limit_ordinary', 'hall', 15, Number.NaN, 'norms.not_in_unit'],
  ['wait_limit_ordinary', 'branch', 15, 20, undefined],
  ['wait_limit_ordinary', 'branch', 15, 21, 'norms.beyond_bound'],
  ['wait_limit_ordinary', 'branch', 15, 12, undefined],
  ['wait_limit_ordinary', 'province', 15, 18, undefined],
  ['wait_target_share', 'hall', 95, 97, undefined],
  ['wait_target_share', 'hall', 95, 90, 'norms.not_tighter'],
  ['wait_target_share', 'hall', 95, 101, 'norms.not_in_unit'],
  ['open_hours_min', 'branch', 600, 540, 'norms.not_tighter'],
  ['open_hours_min', 'hall', 600, 720, undefined],
  ['noshow_block_after', 'hall', 3, 4, 'norms.level_may_not'],
  ['noshow_block_after', 'branch', 3, 4, undefined],
  ['complaint_first_reply_within', 'province', 48, 72, 'norms.not_tighter'],
  ['double_refund_factor', 'province', 2, 3, 'norms.level_may_not'],
];

test.each(refused)('GEN-03 %s, %s: from %d to %d is answered %s', (key, level, current, proposed, code) => {
  expect(whyNotOverride(parameterOf(key), level, current, proposed)).toBe(code);
});

const aParameter = fc.constantFrom(...parameters);
const aLevel = fc.constantFrom<Level>('hall', 'branch', 'province');
const anOverride = (parameter: Parameter<ParameterKey>) =>
  fc
    .record({
      scope: aLevel,
      value: fc.option(fc.integer({ min: 0, max: parameter.max * 2 + 5 })),
      from: fc.integer({ min: 1, max: 30 }),
    })
    .map(({ scope, value, from }) => set(scope, value, from, parameter.key));
const aHistory = aParameter.chain(parameter =>
  fc.record({
    parameter: fc.constant(parameter),
    overrides: fc.array(anOverride(parameter), { maxLength: 8 }),
  }),
);

test('GEN-03 whatever is written, a hall is never looser than its branch nor beyond the bounds of the norm', () => {
  fc.assert(
    fc.property(aHistory, fc.integer({ min: 1, max: 30 }), ({ parameter, overrides }, on) => {
      const at = day(on);
      const hall = effectiveValue(parameter.key, overrides, at);
      const branch = valueAbove(parameter.key, 'hall', overrides, at);
      expect(isTighter(parameter, branch, hall)).toBe(false);
      expect(hall >= parameter.min && hall <= parameter.max).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('GEN-03 where no branch and no province has loosened, a hall is never looser than the norm', () => {
  fc.assert(
    fc.property(aHistory, ({ parameter, overrides }) => {
      const halls = overrides.filter(one => one.scope === 'hall');
      const value = effectiveValue(parameter.key, halls, day(30));
      expect(isTighter(parameter, parameter.value, value)).toBe(false);
    }),
  );
});

test('GEN-03 what is not refused takes effect as proposed; a refused one never helps a level that may only tighten', () => {
  fc.assert(
    fc.property(aHistory, aLevel, fc.nat(200), ({ parameter, overrides }, level, proposed) => {
      const others = overrides.filter(one => one.scope !== level && one.scope !== 'hall');
      const above = valueAbove(parameter.key, level, others, day(30));
      const code = whyNotOverride(parameter, level, above, proposed);
      const outer = others.filter(one => level !== 'province' && one.scope === 'province');
      const upTo = level === 'hall' ? others : outer;
      const value = effectiveValue(
        parameter.key,
        [...upTo, set(level, proposed, 30, parameter.key)],
        day(30),
      );
      if (code === undefined) expect(value).toBe(proposed);
      else if (parameter.direction[level] !== 'loosen_to_bound')
        expect(isTighter(parameter, above, value)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

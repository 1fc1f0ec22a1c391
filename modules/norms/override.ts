import type { Instant } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import { heldByLaw, whyNotByLaw } from './floors.ts';
import type { Level, Parameter } from './parameter.ts';
import { type ParameterKey, parameterOf } from './parameters.ts';
import type { NormsRefusal } from './words.ts';

/** A level's own value of a parameter, from an instant on, by a named person with a reason. */
export interface Override {
  key: ParameterKey;
  scope: Level;
  /** The hall, branch or province it holds for. */
  scope_id: string;
  /** In the parameter's unit; null gives the level's own value up again. */
  value: number | null;
  valid_from: Instant;
  actor_id: string;
  reason: string;
}

/** Where a hall stands in the organisation: whose values reach it. */
export interface Place {
  hall_id?: string;
  branch_id?: string;
  province_id?: string;
}

/** A value in force with the level that set it; `norm` when nobody moved it. */
export interface Setting {
  value: number;
  scope: Level | 'norm';
  /** The override that set it; absent for the norm's own value. */
  override?: Override;
}

/** The levels from the outermost in; the nearest to the hall speaks last. */
const levels: readonly Level[] = ['province', 'branch', 'hall'];

/** Whether `a` asks more of the hall than `b`. */
export const isTighter = (parameter: Parameter, a: number, b: number): boolean =>
  parameter.tighter === 'lower' ? a < b : a > b;

/** The overrides that reach a place: its own hall's, its branch's and its province's. */
export function overridesAt(place: Place, overrides: readonly Override[]): Override[] {
  const ids: Record<Level, string | undefined> = {
    hall: place.hall_id,
    branch: place.branch_id,
    province: place.province_id,
  };
  return overrides.filter(one => one.scope_id === ids[one.scope]);
}

/**
 * The value of a parameter in force at an instant, in its unit. Hand in the overrides of one hall's
 * own line only (`overridesAt`); throws when two halls, branches or provinces are mixed.
 */
export const effectiveValue = (key: ParameterKey, overrides: readonly Override[], at: Instant): number =>
  effectiveSetting(key, overrides, at).value;

/**
 * The value in force and who set it. A level that may only tighten is passed over while the level
 * above asks as much or more, so a hall never ends up looser than its branch when the branch
 * tightens later; and nothing leaves the bounds the norm's owner published, nor the floor of the law.
 */
export function effectiveSetting(
  key: ParameterKey,
  overrides: readonly Override[],
  at: Instant,
  parameter: Parameter = parameterOf(key),
): Setting {
  let setting: Setting = { value: parameter.value, scope: 'norm' };
  for (const level of levels) {
    const override = inForce(key, level, overrides, at);
    const may = parameter.direction[level];
    if (override === undefined || override.value === null || may === 'none') continue;
    const value = Math.min(parameter.max, Math.max(parameter.min, override.value));
    if (may === 'loosen_to_bound' || isTighter(parameter, value, setting.value)) {
      setting = { value, scope: level, override };
    }
  }
  return { ...setting, value: heldByLaw(parameter, setting.value) };
}

/** The value that would hold for a level without its own override: what a proposal is measured against. */
export function valueAbove(
  key: ParameterKey,
  level: Level,
  overrides: readonly Override[],
  at: Instant,
  parameter: Parameter = parameterOf(key),
): number {
  const above = levels.slice(0, levels.indexOf(level));
  const theirs = overrides.filter(one => above.includes(one.scope));
  return effectiveSetting(key, theirs, at, parameter).value;
}

/** The latest override of a level that has begun; of two from the same instant the later written. */
function inForce(
  key: ParameterKey,
  level: Level,
  overrides: readonly Override[],
  at: Instant,
): Override | undefined {
  const own = overrides.filter(one => one.key === key && one.scope === level);
  const other = own.find(one => one.scope_id !== own[0]?.scope_id);
  if (other !== undefined)
    throw new Error(`overrides of two places are mixed: ${other.scope} ${other.scope_id}`);
  let found: Override | undefined;
  for (const one of own) {
    if (one.valid_from <= at && (found === undefined || one.valid_from >= found.valid_from)) found = one;
  }
  return found;
}

/**
 * Why a level may not set this value (GEN-03): a refusal code, or nothing when it may.
 * `current` is the value the level would have without its own (`valueAbove`), in the parameter's unit.
 */
export const whyNotOverride = guarded('GEN-03', whyNotSet);

function whyNotSet(
  parameter: Parameter,
  level: Level,
  current: number,
  proposed: number,
): NormsRefusal | undefined {
  const may = parameter.direction[level];
  if (!isInUnit(parameter, proposed)) return 'norms.not_in_unit';
  if (may === 'none') return 'norms.level_may_not';
  if (proposed === current) return 'norms.same_value';
  if (may === 'tighten' && !isTighter(parameter, proposed, current)) return 'norms.not_tighter';
  const law = whyNotByLaw(parameter, proposed);
  if (law !== undefined) return law;
  if (proposed < parameter.min || proposed > parameter.max) return 'norms.beyond_bound';
  return undefined;
}

/** Whole, not negative, and no share above the whole. */
const isInUnit = (parameter: Parameter, value: number): boolean =>
  Number.isSafeInteger(value) && value >= 0 && (parameter.unit !== 'percent' || value <= 100);

import { type Family, type Figures, family_codes, type Measure, measure_codes, measures } from './measure.ts';
import type { SetGoal } from './plan.ts';

const rounded = (value: number): number => Math.round(value * 10) / 10;

/**
 * How far a goal was reached, of a hundred; null where nothing was recorded. Of a month that still runs, pieces are
 * measured by the share of it that is over (0 to 1); shares of a hundred and means are what they are.
 */
export function reachedOf(goal: SetGoal, figures: Figures, share: number): number | null {
  const value = figures[goal.measure];
  if (value === null) return null;
  const target = measures[goal.measure].unit === 'count' ? goal.target * share : goal.target;
  return target <= 0 ? 100 : rounded(Math.min(100, (value / target) * 100));
}

const mean = (of: readonly (number | null)[]): number | null => {
  const there = of.filter(one => one !== null);
  return there.length === 0 ? null : rounded(there.reduce((sum, one) => sum + one, 0) / there.length);
};

/** How far a hall reached the goals of each family; null where a family has no goal, or nothing to measure it by. */
export type Reached = Record<Family, number | null>;

/** A hall by family: the mean of its goals. */
export const reachedByFamily = (goals: readonly SetGoal[], figures: Figures, share: number): Reached =>
  byFamily(family =>
    mean(
      goals.filter(one => measures[one.measure].family === family).map(one => reachedOf(one, figures, share)),
    ),
  );

/** A unit by family: the mean of its halls. */
export const reachedTogether = (halls: readonly Reached[]): Reached =>
  byFamily(family => mean(halls.map(one => one[family])));

const byFamily = (of: (family: Family) => number | null): Reached =>
  Object.fromEntries(family_codes.map(family => [family, of(family)])) as Reached;

/** What halls have in common: the mean of each measure, pieces added up. */
export const figuresTogether = (halls: readonly Figures[]): Figures =>
  Object.fromEntries(measure_codes.map(code => [code, together(code, halls)])) as Figures;

function together(code: Measure, halls: readonly Figures[]): number | null {
  const there = halls.map(one => one[code]).filter(one => one !== null);
  if (there.length === 0) return null;
  const sum = there.reduce((total, one) => total + one, 0);
  if (measures[code].unit === 'count') return sum;
  return measures[code].unit === 'fen' ? Math.round(sum / there.length) : rounded(sum / there.length);
}

/** Nothing on record. */
export const no_figures = Object.fromEntries(measure_codes.map(code => [code, null])) as Figures;

import { guarded } from '../../kit/guard.ts';
import { machine } from '../../kit/machine.ts';
import { family_codes, type Measure, measures } from './measure.ts';

const owner = ['branch_supervisor', 'province_supervisor'];

/** What a unit aims at in a year: drafted by one, put in force by another, replaced by the next. */
export const plan = machine({
  name: 'goals.plan',
  table: 'goal_plan',
  states: {
    drafted: { zh: '起草', en: 'drafted' },
    in_force: { zh: '施行', en: 'in force' },
    dropped: { zh: '作罢', en: 'dropped' },
    replaced: { zh: '已有新目标', en: 'replaced' },
  },
  start: 'drafted',
  end: ['dropped', 'replaced'],
  moves: {
    enforce: {
      from: ['drafted'],
      to: 'in_force',
      by: owner,
      say: { zh: '施行', en: 'Put in force' },
      rows: ['GEN-09'],
    },
    drop: { from: ['drafted'], to: 'dropped', by: owner, say: { zh: '作罢', en: 'Drop' } },
    replace: { from: ['in_force'], to: 'replaced', by: owner, say: { zh: '由新目标接替', en: 'Replaced' } },
  },
});

/** One goal: a measure and what is aimed at in a month, in its unit. */
export interface Goal {
  measure: Measure;
  target: number;
}

/** A draft as the rules read it, with what is in force above it. */
export interface Draft {
  items: readonly Goal[];
  drafted_by: string;
  /** The goals of the unit above; undefined for the province, null where none are in force. */
  above: readonly Goal[] | null | undefined;
}

/** Why goals that leave one of the six families out are not put in force: a hall is more than what it sells (GEN-09). */
export const whyNotAllFamilies = guarded('GEN-09', (items: readonly Goal[]): string | undefined => {
  const named = new Set(items.map(one => measures[one.measure].family));
  return family_codes.every(one => named.has(one)) ? undefined : 'goals.family_missing';
});

/** Why a draft is not put in force. */
export function whyNotEnforce(of: Draft, by: string): string | undefined {
  const names = new Set(of.items.map(one => one.measure));
  if (names.size !== of.items.length) return 'goals.measure_twice';
  if (of.items.some(one => measures[one.measure].unit === 'percent' && one.target > 100))
    return 'goals.over_hundred';
  const incomplete = whyNotAllFamilies(of.items);
  if (incomplete !== undefined) return incomplete;
  if (of.above === null) return 'goals.none_above';
  const lower = of.above?.some(above =>
    of.items.some(one => one.measure === above.measure && one.target < above.target),
  );
  if (lower === true) return 'goals.below_above';
  return of.drafted_by === by ? 'goals.own_plan' : undefined;
}

/** A goal with the unit that set it. */
export interface SetGoal extends Goal {
  unit_id: number;
}

/** What a hall is to reach: of each measure the goal of the nearest unit above it; `plans` from the province down. */
export function goalsFrom(plans: readonly { unit_id: number; items: readonly Goal[] }[]): SetGoal[] {
  const nearest = new Map<Measure, SetGoal>();
  for (const { unit_id, items } of plans)
    for (const one of items) nearest.set(one.measure, { ...one, unit_id });
  return [...nearest.values()];
}

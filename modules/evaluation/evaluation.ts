import { addMonths, type BusinessDay } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';
import { machine } from '../../kit/machine.ts';
import { type Metric, metric_codes, metrics, type Values } from './metric.ts';
import type { Item } from './scheme.ts';

const owner = ['branch_supervisor', 'province_supervisor'];

/** One period of a unit: its figures frozen, decided upon, closed when what was decided is done. */
export const evaluation = machine({
  name: 'evaluation.evaluation',
  table: 'evaluation',
  states: {
    frozen: { zh: '待决定', en: 'to be decided' },
    decided: { zh: '整改中', en: 'being carried out' },
    closed: { zh: '已了结', en: 'closed' },
  },
  start: 'frozen',
  end: ['closed'],
  moves: {
    decide: {
      from: ['frozen'],
      to: 'decided',
      by: owner,
      say: { zh: '决定', en: 'Decide' },
      rows: ['GEN-13'],
    },
    close: {
      from: ['decided'],
      to: 'closed',
      by: owner,
      say: { zh: '了结', en: 'Close' },
      rows: ['GEN-13'],
    },
  },
});

/** By the month or by the year. */
export type Cadence = 'month' | 'year';

/** The period a day lies in: `2026-11`, or `2026`. */
export const periodOf = (cadence: Cadence, day: BusinessDay): string =>
  day.slice(0, cadence === 'month' ? 7 : 4);

/** The days of a period: its first, and the first after it. */
export function daysOf(period: string): { from: BusinessDay; until: BusinessDay } {
  const month = period.length === 7;
  const from = month ? `${period}-01` : `${period}-01-01`;
  return { from, until: addMonths(from, month ? 1 : 12) };
}

/** The period before. */
export const formerOf = (period: string): string => {
  const month = period.length === 7;
  return periodOf(month ? 'month' : 'year', addMonths(daysOf(period).from, month ? -1 : -12));
};

/** How far an item was reached, of a hundred; what exceeds its target counts no more than the target. */
const reached = (value: number, item: Item): number =>
  item.target <= 0 ? 100 : Math.min(100, (value / item.target) * 100);

/** The weighted score of a hall over the items that anything was recorded for; null where there is none. */
export function scoreOf(values: Values, items: readonly Item[]): number | null {
  let sum = 0;
  let weight = 0;
  for (const item of items) {
    const value = values[item.metric];
    if (value === null || item.weight === 0) continue;
    sum += reached(value, item) * item.weight;
    weight += item.weight;
  }
  return weight === 0 ? null : Math.round((sum / weight) * 10) / 10;
}

/** The items of a hall below their threshold: each becomes a task (GEN-14). */
export const redsOf = guarded(
  'GEN-14',
  (values: Values, items: readonly Item[]): Metric[] =>
    items.flatMap(item => {
      const value = values[item.metric];
      return value !== null && value < item.red_below ? [item.metric] : [];
    }),
  () => [],
);

/** One hall in the frozen figures. */
export interface HallFigures {
  hall_id: number;
  values: Values;
  score: number | null;
  reds: Metric[];
}

/** What is frozen: every hall, and the unit as a whole. */
export interface Frozen {
  halls: HallFigures[];
  means: Values;
  score: number | null;
}

/** The mean of what was recorded, to the hundredth; of money and counts, which are whole, to the whole. */
const mean = (of: readonly (number | null)[], whole = false): number | null => {
  const there = of.filter(one => one !== null);
  if (there.length === 0) return null;
  const parts = whole ? 1 : 100;
  return Math.round((there.reduce((sum, one) => sum + one, 0) / there.length) * parts) / parts;
};

/** The figures of a unit out of those of its halls. */
export function frozenOf(
  halls: readonly { hall_id: number; values: Values }[],
  items: readonly Item[],
): Frozen {
  const judged = halls.map(one => ({
    ...one,
    score: scoreOf(one.values, items),
    reds: redsOf(one.values, items),
  }));
  const means = Object.fromEntries(
    metric_codes.map(code => [
      code,
      mean(
        halls.map(one => one.values[code]),
        metrics[code].unit !== 'percent',
      ),
    ]),
  ) as Values;
  return { halls: judged, means, score: mean(judged.map(one => one.score)) };
}

/** Why a period is not evaluated now: it is not over, or it was evaluated already. */
export const whyNotFreeze = guarded(
  'GEN-13',
  (of: { until: BusinessDay; today: BusinessDay; there: boolean }): string | undefined => {
    if (of.today < of.until) return 'evaluation.period_not_over';
    return of.there ? 'evaluation.evaluated_already' : undefined;
  },
);

/** Why an evaluation is not closed: what it asked of the halls is still being done (GEN-13). */
export const whyNotClose = guarded('GEN-13', (of: { asked: number; closed: number }): string | undefined =>
  of.closed < of.asked ? 'evaluation.actions_open' : undefined,
);

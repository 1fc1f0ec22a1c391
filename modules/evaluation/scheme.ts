import { guarded } from '../../kit/guard.ts';
import { machine } from '../../kit/machine.ts';
import { type Metric, metrics } from './metric.ts';

const owner = ['branch_supervisor', 'province_supervisor'];

/** What a unit is evaluated by: drafted by one, published by another, replaced by the next. */
export const scheme = machine({
  name: 'evaluation.scheme',
  table: 'evaluation_scheme',
  states: {
    drafted: { zh: '起草', en: 'drafted' },
    published: { zh: '施行', en: 'published' },
    retired: { zh: '停用', en: 'retired' },
  },
  start: 'drafted',
  end: ['retired'],
  moves: {
    publish: {
      from: ['drafted'],
      to: 'published',
      by: owner,
      say: { zh: '发布', en: 'Publish' },
      rows: ['GEN-19'],
    },
    retire: { from: ['published'], to: 'retired', by: owner, say: { zh: '停用', en: 'Retire' } },
  },
});

/** One item: how much it weighs of a hundred, what is aimed at, below what it is red. */
export interface Item {
  metric: Metric;
  weight: number;
  target: number;
  red_below: number;
}

/** What a new scheme starts from: satisfaction weighs most (GEN-19). */
export const first_items: readonly Item[] = [
  { metric: 'satisfaction', weight: 35, target: 90, red_below: 80 },
  { metric: 'waits_within', weight: 20, target: 95, red_below: 85 },
  { metric: 'served_share', weight: 10, target: 97, red_below: 90 },
  { metric: 'compliance', weight: 15, target: 95, red_below: 85 },
  { metric: 'mends_in_time', weight: 10, target: 95, red_below: 80 },
  { metric: 'takings_per_visit', weight: 10, target: 6000, red_below: 1000 },
];

/** A draft as the rule of publishing reads it. */
export interface Draft {
  items: readonly Item[];
  why_less: string;
  drafted_by: string;
}

const weightOf = (items: readonly Item[], metric: Metric): number =>
  items.find(one => one.metric === metric)?.weight ?? 0;

/** Why a scheme without the customer’s own feeling is not published: none at all, or less than something else and no reason why. */
export const whyNotWithout = guarded(
  'GEN-19',
  (of: Pick<Draft, 'items' | 'why_less'>): string | undefined => {
    const felt = weightOf(of.items, 'satisfaction');
    if (felt <= 0) return 'evaluation.no_satisfaction';
    const more = of.items.some(one => one.metric !== 'satisfaction' && one.weight >= felt);
    return more && of.why_less.trim().length < 4 ? 'evaluation.satisfaction_not_most' : undefined;
  },
);

/** Why a scheme is not published: weights that make no hundred, the customer left out, or by its own author. */
export function whyNotPublish(of: Draft, by: string): string | undefined {
  const names = new Set(of.items.map(one => one.metric));
  if (names.size !== of.items.length || of.items.some(one => !(one.metric in metrics)))
    return 'evaluation.item_twice';
  if (of.items.reduce((sum, one) => sum + one.weight, 0) !== 100) return 'evaluation.weights_not_hundred';
  if (of.items.some(one => one.red_below > one.target)) return 'evaluation.red_above_target';
  return whyNotWithout(of) ?? (of.drafted_by === by ? 'evaluation.own_scheme' : undefined);
}

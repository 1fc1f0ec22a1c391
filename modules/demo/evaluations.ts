import { createHash } from 'node:crypto';
import { addDays, addMonths, businessDay, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { daysOf, first_items, formerOf, frozenOf, periodOf, type Values } from '../evaluation/index.ts';
import { dice, fixedId } from './dice.ts';
import { personId } from './ids.ts';
import { halls } from './province.ts';

const cadences = ['month', 'year'] as const;
type Cadence = (typeof cadences)[number];

const schemeId = (cadence: Cadence): string => fixedId(70, cadences.indexOf(cadence));
const unit = { unit_id: 11, unit_path: '/1/11/' };
const today = () => businessDay(wallNow());

/** The schemes of the large branch: by the month and by the year, drafted in the branch, published by the province. */
export const demoSchemes = (): Row[] =>
  cadences.map(cadence => ({
    ...{ hall_id: 0, id: schemeId(cadence), state: 'published', ...unit, cadence, why_less: '' },
    name_zh: cadence === 'month' ? '月度服务质量' : '年度服务评估',
    name_en: cadence === 'month' ? 'Quality of service, monthly' : 'Service evaluation, yearly',
    ...{ items: JSON.stringify(first_items), drafted_by: personId('0102'), drafted_at: wallNow() },
    ...{ published_by: personId('0104'), published_at: wallNow() },
  }));

/** The clocks of the running periods. */
export const demoSchemeDues = (): Row[] =>
  cadences.map((cadence, index) => {
    const period = periodOf(cadence, today());
    return {
      ...{
        hall_id: 0,
        id: fixedId(71, index),
        kind: 'evaluation.period_over',
        subject_id: schemeId(cadence),
      },
      ...{ due_at: onDay(daysOf(period).until, '05:00'), facts: JSON.stringify({ period }) },
    };
  });

/** Invented figures of a hall in a period: each hall has its own level, and gets a little better. */
function valuesIn(hall: { id: number; counters: number }, period: string, back: number): Values {
  const own = dice(hall.id * 13);
  const roll = dice(hall.id * 31 + Number(period.replace('-', '')));
  const of = (low: number, high: number) =>
    Math.round((low + (high - low) * own() - back * 0.8 * roll()) * 100) / 100;
  const visits = Math.round(hall.counters * 900 * (0.7 + 0.5 * roll()) * (period.length === 4 ? 12 : 1));
  const takings_per_visit = Math.round(3200 + 3800 * own());
  return {
    ...{ satisfaction: of(77, 98), waits_within: of(80, 99), served_share: of(88, 99) },
    ...{ compliance: of(83, 99), mends_in_time: of(72, 100) },
    ...{ visits, takings: visits * takings_per_visit, takings_per_visit },
  };
}

/** One period that is over: the month just gone waits for its decision, the others are closed. */
function evaluationIn(cadence: Cadence, period: string, back: number): Row {
  const items = JSON.stringify(first_items);
  const below = halls().filter(one => one.unit_id === unit.unit_id && one.registry_state === 'active');
  const data = JSON.stringify(
    frozenOf(
      below.map(one => ({ hall_id: one.id, values: valuesIn(one, period, back) })),
      first_items,
    ),
  );
  const { until } = daysOf(period);
  const waits = cadence === 'month' && back === 0;
  // Of a month that ended long ago by the day of the installation the decision is not overdue yet.
  const due_at = onDay(addDays(waits ? today() : until, waits ? 6 : 60), '18:00');
  return {
    ...{ hall_id: 0, id: fixedId(72, cadences.indexOf(cadence) * 10 + back), scheme_id: schemeId(cadence) },
    ...{ ...unit, cadence, period, items, data, sha256: createHash('sha256').update(data).digest('hex') },
    ...{ state: waits ? 'frozen' : 'closed', frozen_at: onDay(until, '05:00'), due_at },
    decision: waits ? null : '等候与整改及时为下一周期重点，排名末五的厅由分公司驻点',
    ...{ decided_by: waits ? null : personId('0102'), decided_at: waits ? null : onDay(until, '15:00') },
    ...{ actions: [], tasks: [] },
  };
}

/** The periods that are over: three months and two years. */
export const demoEvaluations = (): Row[] =>
  cadences.flatMap(cadence => {
    const periods: string[] = [];
    let period = periodOf(cadence, addMonths(today(), cadence === 'month' ? -1 : -12));
    for (let back = 0; back < (cadence === 'month' ? 3 : 2); back++) {
      periods.push(period);
      period = formerOf(period);
    }
    return periods.map((one, back) => evaluationIn(cadence, one, back));
  });

/** The clock of the one that waits: overdue when nobody decides. */
export const demoEvaluationDues = (): Row[] =>
  demoEvaluations()
    .filter(one => one.state === 'frozen')
    .map((one, index) => ({
      ...{ hall_id: 0, id: fixedId(73, index), kind: 'evaluation.undecided', subject_id: one.id },
      ...{ due_at: one.due_at, facts: '{}' },
    }));

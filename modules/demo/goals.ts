import { addDays, addMonths, businessDay, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import type { Figures, Measure } from '../goals/index.ts';
import { dice, fixedId } from './dice.ts';
import { personId } from './ids.ts';
import { halls } from './province.ts';

type Goals = Partial<Record<Measure, number>>;

const today = () => businessDay(wallNow());
const year = () => today().slice(0, 4);

const province: Goals = {
  ...{ takings_per_visit: 4500, leads_won: 35, satisfaction: 88, waits_within: 90, compliance: 92 },
  ...{ materials_timely: 95, community: 60, new_numbers: 90, services_taken: 160, complaints_timely: 98 },
  ...{ answers_timely: 95, numbers_back: 20, arrears_settled: 60 },
};
/** The large branch aims higher where it is strong. */
const branch: Goals = { ...province, satisfaction: 90, waits_within: 93, new_numbers: 120 };

const planId = (n: number): string => fixedId(950, n);

function row(n: number, of: Goals, more: Row): Row {
  const items = Object.entries(of).map(([measure, target]) => ({ measure, target }));
  return { hall_id: 0, id: planId(n), year: year(), items: JSON.stringify(items), ...more };
}

/** What the province and its large branch aim at this year; those of the next still leave one family out. */
export const demoGoalPlans = (): Row[] => {
  const begun = `${year()}-01-01`;
  const { takings_per_visit: _, leads_won: __, ...no_marketing } = province;
  return [
    row(1, province, {
      ...{ state: 'in_force', unit_id: 1, unit_path: '/1/', why: '全省年度经营与服务计划' },
      ...{ drafted_by: personId('0110'), drafted_at: onDay(addDays(begun, -20), '10:00') },
      ...{ enforced_by: personId('0104'), enforced_at: onDay(addDays(begun, -6), '15:00') },
    }),
    row(2, branch, {
      ...{ state: 'in_force', unit_id: 11, unit_path: '/1/11/', why: '临江市区竞争激烈，服务和入网定得更高' },
      ...{ drafted_by: personId('0102'), drafted_at: onDay(addDays(begun, -4), '11:00') },
      ...{ enforced_by: personId('0104'), enforced_at: onDay(addDays(begun, -2), '15:00') },
    }),
    row(3, no_marketing, {
      ...{ state: 'drafted', unit_id: 1, unit_path: '/1/', year: String(Number(year()) + 1) },
      ...{ why: '明年计划初稿，营销部分待与市场部商定' },
      ...{ drafted_by: personId('0110'), drafted_at: onDay(addDays(today(), -3), '16:20') },
    }),
  ];
};

/** What a hall reached in a month, invented: each hall has its own level and gets a little better. */
function figuresIn(
  hall: { id: number; counters: number },
  month: string,
  back: number,
  share: number,
): Figures {
  const own = dice(hall.id * 17);
  const roll = dice(hall.id * 37 + Number(month.replace('-', '')));
  const of = (low: number, high: number) =>
    Math.round((low + (high - low) * own() - back * 0.6 * roll()) * 10) / 10;
  const pieces = (most: number) =>
    Math.round(Math.min(1.3, 0.35 + 0.95 * own() + 0.15 * roll() - 0.02 * back) * most * share);
  const size = Math.min(1.4, 0.6 + hall.counters / 10);
  return {
    ...{ takings_per_visit: Math.round(3300 + 2600 * own()), leads_won: of(18, 52) },
    ...{ satisfaction: of(79, 97), waits_within: of(80, 99), compliance: of(84, 99) },
    ...{ materials_timely: of(82, 100), community: pieces(80), new_numbers: pieces(110 * size) },
    ...{ services_taken: pieces(190 * size), complaints_timely: of(90, 100), answers_timely: of(84, 100) },
    ...{ numbers_back: pieces(26 * size), arrears_settled: of(40, 82) },
  };
}

const months_kept = 6;

/** The last months of every hall, the running one as far as it is. */
export const demoGoalFigures = (): Row[] => {
  const first = `${today().slice(0, 7)}-01`;
  return Array.from({ length: months_kept }, (_, back) => back).flatMap(back => {
    const month = addMonths(first, -back).slice(0, 7);
    const share = back === 0 ? Number(today().slice(8)) / 30 : 1;
    return halls()
      .filter(one => one.registry_state === 'active')
      .map(one => ({
        ...{ hall_id: one.id, month, figures: JSON.stringify(figuresIn(one, month, back, share)) },
        reckoned_at: onDay(today(), '04:30'),
      }));
  });
};

/** The night’s reckoning goes on from the first night after the installation. */
export const demoGoalDues = (): Row[] => [
  {
    ...{ hall_id: 0, id: fixedId(951, 1), kind: 'goals.reckon', subject_id: planId(1) },
    ...{ due_at: onDay(addDays(today(), 1), '04:30'), facts: '{}' },
  },
];

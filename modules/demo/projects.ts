import { addDays, businessDay, day_ms, later, onDay, wallNow } from '../../kit/clock.ts';
import type { Row } from '../../kit/db.ts';
import { facilities, type Work, works } from '../projects/index.ts';
import { fixedId } from './dice.ts';
import { personId } from './ids.ts';

const today = () => businessDay(wallNow());
const projectId = (n: number): string => fixedId(90, n);
const ago = (days: number) => later(wallNow(), -days * day_ms);

/** The money of a hall in the demonstration, in yuan for each facility. */
const yuan = [12_000, 9_000, 6_500, 18_000, 4_200, 26_000, 15_000];
const lines = JSON.stringify(
  Object.keys(facilities).map((code, index) => ({ code, fen: (yuan[index] ?? 5000) * 100 })),
);

const plan = (n: number, zh: string, en: string, open_in: number, state: string): Row => ({
  ...{ hall_id: 0, id: projectId(n), state, unit_id: 11, unit_path: '/1/11/', hall_no: 1200 + n },
  ...{ name_zh: `${zh}营业厅`, name_en: `${en} Service Hall`, address_zh: `${zh} ${20 + n} 号` },
  ...{ address_en: `No. ${20 + n} ${en}`, hall_type: 'self_operated', counters: 6, area_m2: 260 },
  ...{ open_on: addDays(today(), open_in), why: '两公里内没有营业厅，晚间等候常超时限' },
  ...{ planned_by: personId('0109'), planned_at: ago(60), budget: '[]', works_fen: 0, budget_by: null },
  ...{ budget_at: null, engineer_id: null, contractor: null, permit_no: null, insured_until: null },
  ...{ started_at: null, finished_at: null, premises_by: null, due_at: later(wallNow(), 12 * day_ms) },
});

const funded = { budget: lines, works_fen: 68_000_000, budget_by: personId('0110'), budget_at: ago(45) };
const built = () => ({
  ...{ engineer_id: personId('0111'), contractor: '临江宏建装饰公司', permit_no: 'SG-2026-118' },
  ...{ insured_until: addDays(today(), 200), started_at: ago(30) },
});

/** Three halls to be: one waits for its money, one is being built, one is signed for by one department of two. */
export const demoProjects = (): Row[] => [
  plan(1, '滨河新城', 'Binhe New Town', 150, 'planned'),
  { ...plan(2, '高铁西站', 'West Railway Station', 45, 'building'), ...funded, ...built() },
  {
    ...{ ...plan(3, '文澜路', 'Wenlan Road', 20, 'finished'), ...funded, ...built() },
    ...{ finished_at: ago(2), premises_by: personId('0109') },
  },
];

/** The clocks of their steps. */
export const demoProjectDues = (): Row[] =>
  [1, 2, 3].map(n => ({
    ...{ hall_id: 0, id: fixedId(92, n), kind: 'projects.step_over', subject_id: projectId(n) },
    ...{ due_at: later(wallNow(), 12 * day_ms), facts: '{}' },
  }));

/** How far a task is: everything is looked at where the works are finished, half of it on the site. */
function stateOf(n: number, index: number): 'checked' | 'done' | 'open' {
  if (n === 3 || index < 3) return 'checked';
  return index === 3 ? 'done' : 'open';
}

/** The safety tasks of the two that are or were built: on the site half of them are closed, one waits to be looked at. */
export const demoProjectTasks = (): Row[] =>
  [2, 3].flatMap(n =>
    (Object.keys(works) as Work[]).map((code, index) => {
      const state = stateOf(n, index);
      const worked = state === 'open' ? null : personId('0111');
      return {
        ...{ hall_id: 0, id: fixedId(91, n * 10 + index), state, project_id: projectId(n), origin: 'works' },
        ...{ code, said: works[code].zh, clause: works[code].clause, opened_by: personId('0111') },
        ...{ opened_at: ago(30), due_at: onDay(addDays(today(), 10), '18:00'), done_by: worked },
        ...{
          done_at: worked === null ? null : ago(6),
          note: worked === null ? null : '已落实，照片在工地台账',
        },
        checked_by: state === 'checked' ? personId('0106') : null,
        checked_at: state === 'checked' ? ago(5) : null,
      };
    }),
  );

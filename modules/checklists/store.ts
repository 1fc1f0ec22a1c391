import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';

export interface RunRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: 'in_progress' | 'submitted';
  list: string;
  day: string;
  items: string;
  answers: string;
  critical_fails: number;
  started_at: Instant;
  submitted_at: Instant | null;
}

const columns = 'hall_id, id, state, list, day, items, answers, critical_fails, started_at, submitted_at';
export const latestRun = sql<{ hall_id: number; day: string; list: string }, RunRow>(
  'checklists.latest',
  `select ${columns} from check_run where hall_id = :hall_id and day = :day and list = :list order by started_at desc, id desc limit 1`,
);
export const findRun = sql<{ hall_id: number; id: Id }, RunRow>(
  'checklists.run',
  `select ${columns} from check_run where hall_id = :hall_id and id = :id for update`,
);
export const saveAnswers = sql<{ hall_id: number; id: Id; answers: string }>(
  'checklists.answers',
  `update check_run set answers = :answers where hall_id = :hall_id and id = :id and state = 'in_progress'`,
);

/** The newest sheet of each list that was handed in, for each hall of a list on its own day. */
export const sheetsOfHalls = sql<
  { halls: readonly number[]; days: readonly string[] },
  { hall_id: number; list: string; items: string; answers: string }
>(
  'checklists.sheets_of_halls',
  `select distinct on (r.hall_id, r.list) r.hall_id, r.list, r.items, r.answers
   from unnest(:halls::int[], :days::date[]) h(hall_id, day)
   join check_run r on r.hall_id = h.hall_id and r.day = h.day and r.state = 'submitted'
   order by r.hall_id, r.list, r.started_at desc, r.id desc`,
);

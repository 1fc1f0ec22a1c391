import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { project, task } from './project.ts';

export interface ProjectRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof project>;
  unit_id: number;
  unit_path: string;
  hall_no: number;
  name_zh: string;
  name_en: string;
  address_zh: string;
  address_en: string;
  hall_type: string;
  counters: number;
  area_m2: number;
  open_on: string;
  why: string;
  planned_by: Id;
  planned_at: Instant;
  budget: string;
  works_fen: number;
  engineer_id: Id | null;
  contractor: string | null;
  permit_no: string | null;
  insured_until: string | null;
  premises_by: Id | null;
  safety_by: Id | null;
  why_given_up: string | null;
  due_at: Instant | null;
  overdue_at: Instant | null;
}
const columns = `hall_id, id, state, unit_id, unit_path, hall_no, name_zh, name_en, address_zh, address_en, hall_type, counters, area_m2,
  to_char(open_on, 'YYYY-MM-DD') as open_on, why, planned_by, planned_at, budget, works_fen::float8 as works_fen, engineer_id, contractor,
  permit_no, to_char(insured_until, 'YYYY-MM-DD') as insured_until, premises_by, safety_by, why_given_up, due_at, overdue_at`;

/** What is under way first, then what is over. */
export const allProjects = sql<Record<string, never>, ProjectRow>(
  'projects.all',
  `select ${columns} from hall_project where hall_id = 0
   order by state in ('opened', 'given_up'), open_on, id limit 200`,
);
export const findProject = sql<{ id: Id }, ProjectRow>(
  'projects.one',
  `select ${columns} from hall_project where hall_id = 0 and id = :id`,
);
/** The same, held for an act. */
export const holdProject = sql<{ hall_id: 0; id: Id }, ProjectRow>(
  'projects.hold',
  `select ${columns} from hall_project where hall_id = :hall_id and id = :id for update`,
);
/** Whether a hall number is taken, by a hall or by another plan. */
export const numberTaken = sql<{ hall_no: number }, { taken: boolean }>(
  'projects.number_taken',
  `select exists (select 1 from hall where id = :hall_no)
     or exists (select 1 from hall_project where hall_id = 0 and hall_no = :hall_no and state <> 'given_up') as taken`,
);
/** A signature under the acceptance that is not the last. */
export const keepSignature = sql<{ id: Id; premises_by: Id | null; safety_by: Id | null }>(
  'projects.sign',
  'update hall_project set premises_by = :premises_by, safety_by = :safety_by where hall_id = 0 and id = :id',
);
export const noteOverdue = sql<{ id: Id; at: Instant }>(
  'projects.overdue',
  'update hall_project set overdue_at = :at where hall_id = 0 and id = :id',
);

export interface TaskRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof task>;
  project_id: Id;
  origin: 'works' | 'finding';
  code: string | null;
  said: string;
  clause: string;
  opened_at: Instant;
  due_at: Instant;
  done_by: Id | null;
  note: string | null;
  overdue_at: Instant | null;
}
const task_columns = `hall_id, id, state, project_id, origin, code, said, clause, opened_at, due_at, done_by, note, overdue_at`;

export const tasksOf = sql<{ project_id: Id }, TaskRow>(
  'projects.tasks',
  `select ${task_columns} from project_task where hall_id = 0 and project_id = :project_id order by origin desc, opened_at, id`,
);
export const holdTask = sql<{ hall_id: 0; id: Id }, TaskRow>(
  'projects.task',
  `select ${task_columns} from project_task where hall_id = :hall_id and id = :id for update`,
);
/** How many tasks of each project are open and how many there are, for the list. */
export const taskCounts = sql<
  Record<string, never>,
  { project_id: Id; open: number; all: number; over: number }
>(
  'projects.task_counts',
  `select project_id, count(*) filter (where state <> 'checked')::int as open, count(*)::int as all,
     count(*) filter (where state = 'open' and overdue_at is not null)::int as over
   from project_task where hall_id = 0 group by project_id`,
);
export const taskOverdue = sql<{ id: Id; at: Instant }>(
  'projects.task_overdue',
  'update project_task set overdue_at = :at where hall_id = 0 and id = :id',
);
/** What happened to a project and its tasks, oldest first. */
export const trailOf = sql<
  { ids: readonly Id[]; since: Instant },
  { id: Id; at: Instant; what: string; name: string | null; name_en: string | null }
>(
  'projects.trail',
  `select e.id, e.at, e.what, p.name, p.name_en from event e left join person p on p.id = e.actor_id
   where e.hall_id = 0 and e.subject_id = any(:ids::uuid[]) and e.at >= :since order by e.at, e.id limit 200`,
);

import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { checkRun } from './run.ts';

export interface RunRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof checkRun>;
  list: string;
  day: string;
  items: string;
  answers: string;
  critical_fails: number;
  fails: number;
  due_at: Instant | null;
  late_at: Instant | null;
  started_at: Instant | null;
  submitted_at: Instant | null;
  subject: string | null;
  subject_zh: string | null;
  subject_en: string | null;
}

const columns = `r.hall_id, r.id, r.state, r.list, r.day, r.items, r.answers, r.critical_fails, r.fails, r.due_at, r.late_at, r.started_at,
  r.submitted_at, r.subject, r.subject_zh, r.subject_en`;
export const latestRun = sql<{ hall_id: number; day: string; list: string }, RunRow>(
  'checklists.latest',
  `select ${columns} from check_run r where r.hall_id = :hall_id and r.day = :day and r.list = :list
   order by coalesce(r.started_at, r.due_at) desc, r.id desc limit 1`,
);
/** The sheet of a list that was handed in last on a day. */
export const lastHandedIn = sql<{ hall_id: number; day: string; list: string }, RunRow>(
  'checklists.last_handed_in',
  `select ${columns} from check_run r where r.hall_id = :hall_id and r.day = :day and r.list = :list and r.state = 'submitted'
   order by r.submitted_at desc, r.id desc limit 1`,
);
/** The sheet of a list that is waited for or being filled in, whatever day it was called for. */
export const standingRun = sql<{ hall_id: number; list: string }, RunRow>(
  'checklists.standing_run',
  `select ${columns} from check_run r where r.hall_id = :hall_id and r.list = :list and r.state in ('due', 'in_progress')
   order by r.day desc, r.id desc limit 1`,
);
export const findRun = sql<{ hall_id: number; id: Id }, RunRow>(
  'checklists.run',
  `select ${columns} from check_run r where r.hall_id = :hall_id and r.id = :id for update`,
);
export const saveAnswers = sql<{ hall_id: number; id: Id; answers: string }>(
  'checklists.answers',
  `update check_run set answers = :answers where hall_id = :hall_id and id = :id and state = 'in_progress'`,
);

/** The rounds that stand in a hall: called for by the clock, not handed in. */
export const standingRounds = sql<
  { hall_id: number },
  RunRow & { started_name: string | null; started_name_en: string | null }
>(
  'checklists.rounds_standing',
  `select ${columns}, p.name as started_name, p.name_en as started_name_en from check_run r left join person p on p.id = r.started_by
   where r.hall_id = :hall_id and r.state in ('due', 'in_progress') and r.due_at is not null order by r.due_at, r.id`,
);

/** When each list was last due in a hall, for lists that fall due by the week or month. */
export const lastDue = sql<{ hall_id: number; lists: readonly string[] }, { list: string; day: string }>(
  'checklists.last_due',
  `select list, max(day)::text as day from check_run where hall_id = :hall_id and list = any(:lists) group by list`,
);

/** When each subject of a list was last looked at. */
export const lastSeen = sql<{ hall_id: number; list: string }, { subject: string; seen_at: Instant }>(
  'checklists.last_seen',
  `select subject, max(submitted_at) as seen_at from check_run
   where hall_id = :hall_id and list = :list and state = 'submitted' and subject is not null group by subject`,
);

/**
 * What was looked at in each hall of a list on its own day: the newest sheet where the day itself asks for one, every
 * round that the clock called for, and those that were missed.
 */
export const sheetsOfHalls = sql<
  { halls: readonly number[]; days: readonly string[] },
  { hall_id: number; list: string; state: string; items: string; answers: string }
>(
  'checklists.sheets_of_halls',
  `select distinct on (r.hall_id, r.list, r.due_at) r.hall_id, r.list, r.state, r.items, r.answers
   from unnest(:halls::int[], :days::date[]) h(hall_id, day)
   join check_run r on r.hall_id = h.hall_id and r.day = h.day and r.state in ('submitted', 'missed')
   order by r.hall_id, r.list, r.due_at, r.started_at desc, r.id desc`,
);

/** Past sheets of a hall, the newest first. */
export const sheetsBetween = sql<
  { hall_id: number; from: string; until: string; list: string | null; failed: boolean; most: number },
  RunRow & { name: string | null; name_en: string | null; reached: number }
>(
  'checklists.sheets_between',
  `select ${columns}, p.name, p.name_en, count(*) over ()::int as reached from check_run r left join person p on p.id = coalesce(r.submitted_by, r.started_by)
   where r.hall_id = :hall_id and r.day between :from and :until and r.state in ('submitted', 'missed')
     and (:list::text is null or r.list = :list) and (not :failed::boolean or r.fails > 0 or r.state = 'missed')
   order by coalesce(r.submitted_at, r.late_at) desc, r.id desc limit :most`,
);

/** One sheet as it was filled in, and by whom. */
export const oneSheet = sql<
  { hall_id: number; id: Id },
  RunRow & {
    started_name: string | null;
    started_name_en: string | null;
    name: string | null;
    name_en: string | null;
  }
>(
  'checklists.sheet',
  `select ${columns}, s.name as started_name, s.name_en as started_name_en, p.name, p.name_en from check_run r
   left join person s on s.id = r.started_by left join person p on p.id = r.submitted_by
   where r.hall_id = :hall_id and r.id = :id`,
);

/** Screens and machines of a hall, for the sheets that go over them. */
export const devicesIn = sql<{ hall_id: number }, { id: Id; kind: string; code: string }>(
  'checklists.devices',
  `select id, kind, code from device where hall_id = :hall_id and kind in ('kiosk', 'wall') and retired_at is null order by kind, code`,
);

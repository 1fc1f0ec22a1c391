import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { Cadence, evaluation } from './evaluation.ts';
import type { scheme } from './scheme.ts';

export interface SchemeRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof scheme>;
  unit_id: number;
  unit_path: string;
  cadence: Cadence;
  name_zh: string;
  name_en: string;
  /** JSON of `Item[]`. */
  items: string;
  why_less: string;
  drafted_by: Id;
  drafted_at: Instant;
  published_at: Instant | null;
}
const scheme_columns = `hall_id, id, state, unit_id, unit_path, cadence, name_zh, name_en, items, why_less, drafted_by, drafted_at,
  published_at`;

export const allSchemes = sql<Record<string, never>, SchemeRow>(
  'evaluation.schemes',
  `select ${scheme_columns} from evaluation_scheme where hall_id = 0 order by drafted_at desc limit 60`,
);
export const holdScheme = sql<{ hall_id: 0; id: Id }, SchemeRow>(
  'evaluation.scheme',
  `select ${scheme_columns} from evaluation_scheme where hall_id = :hall_id and id = :id for update`,
);
/** The scheme that is published for a unit and a cadence, held while another takes its place. */
export const liveScheme = sql<{ hall_id: number; unit_id: number; cadence: string }, SchemeRow>(
  'evaluation.scheme_live',
  `select ${scheme_columns} from evaluation_scheme
   where hall_id = :hall_id and unit_id = :unit_id and cadence = :cadence and state = 'published' for update`,
);

export interface EvaluationRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof evaluation>;
  scheme_id: Id;
  unit_id: number;
  unit_path: string;
  cadence: Cadence;
  period: string;
  /** JSON of `Item[]`. */
  items: string;
  /** JSON of `Frozen`. */
  data: string;
  sha256: string;
  frozen_at: Instant;
  due_at: Instant;
  overdue_at: Instant | null;
  decision: string | null;
  decided_at: Instant | null;
  actions: Id[];
  tasks: Id[];
}
const columns = `hall_id, id, state, scheme_id, unit_id, unit_path, cadence, period, items, data, sha256, frozen_at, due_at, overdue_at,
  decision, decided_at, actions, tasks`;

/** The newest periods first; enough for a trend and the year before. */
export const latestEvaluations = sql<Record<string, never>, EvaluationRow>(
  'evaluation.latest',
  `select ${columns} from evaluation where hall_id = 0 order by period desc, frozen_at desc limit 60`,
);
export const holdEvaluation = sql<{ hall_id: 0; id: Id }, EvaluationRow>(
  'evaluation.hold',
  `select ${columns} from evaluation where hall_id = :hall_id and id = :id for update`,
);
export const evaluationOf = sql<{ unit_id: number; cadence: string; period: string }, { id: Id }>(
  'evaluation.of_period',
  'select id from evaluation where hall_id = 0 and unit_id = :unit_id and cadence = :cadence and period = :period',
);
export const markOverdue = sql<{ id: Id; at: Instant }>(
  'evaluation.overdue',
  'update evaluation set overdue_at = :at where hall_id = 0 and id = :id and overdue_at is null',
);
export const keepTasks = sql<{ id: Id; tasks: readonly Id[] }>(
  'evaluation.tasks',
  'update evaluation set tasks = :tasks where hall_id = 0 and id = :id',
);

/** What the record of a span says of each hall. */
export const figuresOfHalls = sql<
  { halls: readonly number[]; from: string; until: string; from_at: Instant; until_at: Instant },
  {
    hall_id: number;
    visits: number;
    called: number;
    within: number;
    rated: number;
    points: number;
    takings_fen: number;
    /** Visits of the days on which money was taken: days without a till would thin what a visit brings. */
    paid_visits: number;
    mends_due: number;
    mends_in_time: number;
  }
>(
  'evaluation.figures',
  `select h.hall_id, coalesce(t.visits, 0)::int as visits, coalesce(t.called, 0)::int as called, coalesce(t.within, 0)::int as within,
     coalesce(r.rated, 0)::int as rated, coalesce(r.points, 0)::int as points,
     coalesce(m.fen, 0)::float8 as takings_fen, coalesce(t.paid_visits, 0)::int as paid_visits, coalesce(c.due, 0)::int as mends_due, coalesce(c.in_time, 0)::int as mends_in_time
   from unnest(:halls::int[]) h(hall_id)
   left join (
     select q.hall_id, count(*) as visits, count(q.first_called_at) as called, count(p.day) as paid_visits,
       count(*) filter (where q.first_called_at - q.wait_from <= make_interval(secs => q.wait_limit_s)) as within
     from queue_ticket q left join (
       select distinct hall_id, day from receipt
       where hall_id = any(:halls::int[]) and day >= :from::date and day < :until::date and state = 'issued'
         and series = 'R' and tender <> 'account') p
       on p.hall_id = q.hall_id and p.day = q.day
     where q.hall_id = any(:halls::int[]) and q.day >= :from::date and q.day < :until::date
     group by q.hall_id) t on t.hall_id = h.hall_id
   left join (
     select hall_id, count(*) as rated, sum(score) as points from rating
     where hall_id = any(:halls::int[]) and day >= :from::date and day < :until::date group by hall_id) r on r.hall_id = h.hall_id
   left join (
     select hall_id, sum(case series when 'R' then amount_fen else -amount_fen end) as fen from receipt
     where hall_id = any(:halls::int[]) and day >= :from::date and day < :until::date and state = 'issued' and tender <> 'account' group by hall_id) m
     on m.hall_id = h.hall_id
   left join (
     select hall_id, count(*) as due, count(*) filter (where mended_at <= due_at) as in_time from check_mend
     where hall_id = any(:halls::int[]) and due_at >= :from_at and due_at < :until_at group by hall_id) c on c.hall_id = h.hall_id`,
);

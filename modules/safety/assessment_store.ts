import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Verdict } from './assessment.ts';

export interface AssessmentRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: 'issued' | 'answered';
  year: number;
  figures: string;
  score: number;
  verdict: Verdict;
  note: string;
  issued_at: Instant;
  due_at: Instant;
  answer: string | null;
  answered_at: Instant | null;
}
const columns =
  'hall_id, id, state, year, figures, score, verdict, note, issued_at, due_at, answer, answered_at';

export const holdAssessment = sql<{ hall_id: number; id: Id }, AssessmentRow>(
  'safety.hold_assessment',
  `select ${columns} from safety_assessment where hall_id = :hall_id and id = :id for update`,
);
export const assessmentsOf = sql<{ hall_id: number }, AssessmentRow>(
  'safety.assessments',
  `select ${columns} from safety_assessment where hall_id = :hall_id order by year desc limit 20`,
);
export const assessmentsIn = sql<{ halls: readonly number[]; year: number }, AssessmentRow>(
  'safety.assessments_of_year',
  `select ${columns} from safety_assessment where hall_id = any(:halls::int[]) and year = :year order by hall_id`,
);

/** What the record of halls says of a span: rounds, hazards, accidents, days and pages of the log. */
export const countedIn = sql<
  {
    halls: readonly number[];
    from: string;
    until: string;
    since: Instant;
    to: Instant;
    lists: readonly string[];
  },
  {
    hall_id: number;
    walked: number;
    missed: number;
    hazards: number;
    hazards_late: number;
    accidents: number;
    major_accidents: number;
    days: number;
    logged: number;
  }
>(
  'safety.counted',
  `select q.hall_id,
     (select count(*)::int from check_run r where r.hall_id = q.hall_id and r.day between :from::date and :until::date and r.list = any(:lists) and r.state = 'submitted') as walked,
     (select count(*)::int from check_run r where r.hall_id = q.hall_id and r.day between :from::date and :until::date and r.list = any(:lists) and r.state = 'missed') as missed,
     (select count(*)::int from hazard h where h.hall_id = q.hall_id and h.reported_at >= :since and h.reported_at < :to) as hazards,
     (select count(*)::int from hazard h where h.hall_id = q.hall_id and h.reported_at >= :since and h.reported_at < :to and h.level > 1) as hazards_late,
     (select count(*)::int from incident i where i.hall_id = q.hall_id and i.declared_at >= :since and i.declared_at < :to
        and i.class in ('production', 'social') and i.grade = 'general' and i.state <> 'false_alarm') as accidents,
     (select count(*)::int from incident i where i.hall_id = q.hall_id and i.declared_at >= :since and i.declared_at < :to
        and i.class in ('production', 'social') and i.grade = 'major' and i.state <> 'false_alarm') as major_accidents,
     (select count(*)::int from hall_day d where d.hall_id = q.hall_id and d.day between :from::date and :until::date and d.state = 'closed') as days,
     (select count(*)::int from safety_log l join hall_day d on d.hall_id = l.hall_id and d.day = l.day and d.state = 'closed'
        where l.hall_id = q.hall_id and l.day between :from::date and :until::date) as logged
   from unnest(:halls::int[]) q(hall_id) order by q.hall_id`,
);

import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { accountabilityCase, Measure } from './case.ts';

export interface CaseRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof accountabilityCase>;
  fact: string;
  clause: string;
  mend_id: Id | null;
  happened_on: string;
  responsible_id: Id;
  leader_id: Id;
  measure: Measure;
  amount: number;
  proposed_by: Id;
  proposed_at: Instant;
  due_at: Instant | null;
  own_word: string | null;
  decided_measure: Measure | null;
  decided_amount: number | null;
  decision: string | null;
  decided_by: Id | null;
  appeal: string | null;
  ruled_measure: Measure | 'none' | null;
  ruled_amount: number | null;
  ruling: string | null;
  overdue_at: Instant | null;
}
const columns = `c.hall_id, c.id, c.state, c.fact, c.clause, c.mend_id, to_char(c.happened_on, 'YYYY-MM-DD') as happened_on,
  c.responsible_id, c.leader_id, c.measure, c.amount, c.proposed_by, c.proposed_at, c.due_at, c.own_word, c.decided_measure,
  c.decided_amount, c.decision, c.decided_by, c.appeal, c.ruled_measure, c.ruled_amount, c.ruling, c.overdue_at`;

/** A case with the names of its people. */
export type NamedRow = CaseRow & {
  responsible: string;
  responsible_en: string;
  leader: string;
  leader_en: string;
};
const named = `${columns}, r.name as responsible, r.name_en as responsible_en, l.name as leader, l.name_en as leader_en
   from accountability_case c join person r on r.id = c.responsible_id join person l on l.id = c.leader_id`;

/** The cases of a hall, what is under way first. */
export const casesIn = sql<{ hall_id: number }, NamedRow>(
  'accountability.cases',
  `select ${named} where c.hall_id = :hall_id order by c.state in ('closed', 'dropped'), c.proposed_at desc, c.id limit 200`,
);
/** The appeals that wait in some halls, the oldest first. */
export const appealsIn = sql<{ halls: readonly number[] }, NamedRow>(
  'accountability.appeals',
  `select ${named} where c.hall_id = any(:halls::int[]) and c.state = 'appealed' order by c.due_at, c.id limit 200`,
);
export const holdCase = sql<{ hall_id: number; id: Id }, CaseRow>(
  'accountability.case',
  `select ${columns} from accountability_case c where c.hall_id = :hall_id and c.id = :id for update`,
);
/** The same, only read. */
export const readCase = sql<{ hall_id: number; id: Id }, CaseRow>(
  'accountability.read_case',
  `select ${columns} from accountability_case c where c.hall_id = :hall_id and c.id = :id`,
);
export const noteOverdue = sql<{ hall_id: number; id: Id; at: Instant }>(
  'accountability.overdue',
  'update accountability_case set overdue_at = :at where hall_id = :hall_id and id = :id',
);
/** Who works in a hall, and who leads there: whom a case may name. */
export const peopleIn = sql<{ hall_id: number }, { id: Id; name: string; name_en: string; leads: boolean }>(
  'accountability.people',
  `select p.id, p.name, p.name_en, bool_or(a.role in ('hall_manager', 'duty_manager', 'marketing_manager')) as leads
   from person p join role_assignment a on a.person_id = p.id and a.hall_id = :hall_id
   where p.state = 'active' and a.role not in ('partner', 'program') group by p.id, p.name, p.name_en, p.staff_no order by p.staff_no`,
);
/** What happened to a case, oldest first. */
export const trailOf = sql<
  { hall_id: number; id: Id; since: Instant },
  { id: Id; at: Instant; what: string; name: string | null; name_en: string | null }
>(
  'accountability.trail',
  `select e.id, e.at, e.what, p.name, p.name_en from event e left join person p on p.id = e.actor_id
   where e.hall_id = :hall_id and e.subject_id = :id and e.at >= :since order by e.at, e.id limit 60`,
);

import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { finding, partner_counter } from './partner.ts';

export interface CounterRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof partner_counter>;
  name: string;
  operator: string;
  in_charge: string;
  goods: string[];
  agreement_no: string | null;
  signed_on: string | null;
  valid_until: string | null;
  partner_id: Id | null;
  why_shut: string | null;
  checked_on: string | null;
  check_note: string | null;
}
const columns = `hall_id, id, state, name, operator, in_charge, goods, agreement_no, to_char(signed_on, 'YYYY-MM-DD') as signed_on,
  to_char(valid_until, 'YYYY-MM-DD') as valid_until, partner_id, why_shut,
  to_char(checked_on, 'YYYY-MM-DD') as checked_on, check_note`;

export const countersIn = sql<{ hall_id: number }, CounterRow>(
  'partners.counters',
  `select ${columns} from partner_counter where hall_id = :hall_id order by state = 'ended', entered_at, id limit 60`,
);
export const holdCounter = sql<{ hall_id: number; id: Id }, CounterRow>(
  'partners.counter',
  `select ${columns} from partner_counter where hall_id = :hall_id and id = :id for update`,
);
export const keepAgreement = sql<{
  hall_id: number;
  id: Id;
  agreement_no: string;
  signed_on: string;
  valid_until: string;
}>(
  'partners.agreement',
  `update partner_counter set agreement_no = :agreement_no, signed_on = :signed_on, valid_until = :valid_until
   where hall_id = :hall_id and id = :id`,
);
/** The account of a partner of this hall: who may be tied to a counter. */
export const partnerAccount = sql<{ hall_id: number; staff_no: string }, { id: Id }>(
  'partners.account',
  `select p.id from person p join role_assignment a on a.person_id = p.id and a.role = 'partner' and a.hall_id = :hall_id
   where p.staff_no = :staff_no and p.state = 'active'`,
);

export interface StaffRow extends Record<string, unknown> {
  id: Id;
  counter_id: Id;
  name: string;
  work: string;
  since: string;
  taught_on: string | null;
}
export const staffIn = sql<{ hall_id: number }, StaffRow>(
  'partners.staff',
  `select id, counter_id, name, work, to_char(since, 'YYYY-MM-DD') as since, to_char(taught_on, 'YYYY-MM-DD') as taught_on from partner_staff
   where hall_id = :hall_id and left_on is null order by since, id limit 300`,
);
export const insertStaff = sql<{
  hall_id: number;
  id: Id;
  counter_id: Id;
  name: string;
  work: string;
  since: string;
}>(
  'partners.staff_add',
  `insert into partner_staff (hall_id, id, counter_id, name, work, since) values (:hall_id, :id, :counter_id, :name, :work, :since)`,
);
export const staffLeaves = sql<{ hall_id: number; id: Id; counter_id: Id; day: string }>(
  'partners.staff_leave',
  `update partner_staff set left_on = :day where hall_id = :hall_id and id = :id and counter_id = :counter_id and left_on is null`,
);

export const keepCheck = sql<{ hall_id: number; id: Id; day: string; by: Id; note: string }>(
  'partners.keep_check',
  'update partner_counter set checked_on = :day, checked_by = :by, check_note = :note where hall_id = :hall_id and id = :id',
);
export const keepTaught = sql<{ hall_id: number; id: Id; counter_id: Id; day: string; by: Id }>(
  'partners.keep_taught',
  `update partner_staff set taught_on = :day, taught_by = :by
   where hall_id = :hall_id and id = :id and counter_id = :counter_id and left_on is null`,
);

export interface FindingRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof finding>;
  counter_id: Id;
  said: string;
  clause: string;
  raised_at: Instant;
  due_at: Instant;
  answer: string | null;
}
const finding_columns = 'hall_id, id, state, counter_id, said, clause, raised_at, due_at, answer';
export const findingsIn = sql<{ hall_id: number }, FindingRow>(
  'partners.findings',
  `select ${finding_columns} from partner_finding where hall_id = :hall_id order by state = 'closed', raised_at desc limit 100`,
);
export const holdFinding = sql<{ hall_id: number; id: Id }, FindingRow>(
  'partners.finding',
  `select ${finding_columns} from partner_finding where hall_id = :hall_id and id = :id for update`,
);

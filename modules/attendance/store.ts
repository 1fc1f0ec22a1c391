import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { SheetRow } from './sheet.ts';
import type { StayRow } from './stay.ts';

const columns = 'hall_id, id, state, day, person_id, in_at, out_at, source, reason, witness_id';

export const stayHere = sql<{ hall_id: number; person_id: Id }, StayRow>(
  'attendance.here',
  `select ${columns} from attendance_stay where hall_id = :hall_id and person_id = :person_id and state = 'here' and source = 'terminal' for no key update`,
);
/** The same, only looked at. */
export const hereSince = sql<{ hall_id: number; person_id: Id }, { in_at: Instant }>(
  'attendance.here_since',
  `select in_at from attendance_stay where hall_id = :hall_id and person_id = :person_id and state = 'here' and source = 'terminal'`,
);
export const findStay = sql<{ hall_id: number; id: Id }, StayRow>(
  'attendance.stay',
  `select ${columns} from attendance_stay where hall_id = :hall_id and id = :id for no key update`,
);
type Between = { hall_id: number; from: string; until: string };
export const staysBetween = sql<Between, StayRow & { witness_zh: string | null; witness_en: string | null }>(
  'attendance.stays',
  `select s.*, w.name as witness_zh, coalesce(w.name_en, w.name) as witness_en
   from (select ${columns} from attendance_stay where hall_id = :hall_id and day between :from and :until) s
   left join person w on w.id = s.witness_id order by s.day, s.in_at`,
);
/** Corrections of a person within a month. */
export const correctionsOf = sql<Between & { person_id: Id }, { count: number }>(
  'attendance.corrections',
  `select count(*)::int as count from attendance_stay where hall_id = :hall_id and person_id = :person_id and source = 'correction'
     and day between :from and :until`,
);

const sheet_columns = `hall_id, id, state, month, person_id, figures, drawn_at, confirm_due, late_at, confirmed_at, dispute, disputed_at,
  answered_by, answer, answered_at`;
export const holdSheet = sql<{ hall_id: number; id: Id }, SheetRow>(
  'attendance.sheet',
  `select ${sheet_columns} from attendance_sheet where hall_id = :hall_id and id = :id for no key update`,
);
export const sheetsOf = sql<{ hall_id: number; month: string }, SheetRow>(
  'attendance.sheets',
  `select ${sheet_columns} from attendance_sheet where hall_id = :hall_id and month = :month`,
);
export const sheetsOfPerson = sql<{ hall_id: number; person_id: Id; most: number }, SheetRow>(
  'attendance.own_sheets',
  `select ${sheet_columns} from attendance_sheet where hall_id = :hall_id and person_id = :person_id order by month desc limit :most`,
);
export const setSheetLate = sql<{ hall_id: number; id: Id; at: Instant }>(
  'attendance.sheet_late',
  `update attendance_sheet set late_at = :at where hall_id = :hall_id and id = :id and state = 'drawn'`,
);

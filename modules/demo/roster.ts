import { type BusinessDay, weekday } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import { cast } from './cast.ts';
import { personId } from './ids.ts';

/** Who is at work at which post, as the duty list keeps it. */
export interface DutyRow extends Record<string, unknown> {
  hall_id: number;
  day: BusinessDay;
  person_id: string;
  post: string;
  starts: string;
  ends: string;
}

/** Posts that are filled every day: without these the hall cannot open or close (catalogue 4.2). */
const every_day: readonly string[] = [
  'duty_manager',
  'safety_officer',
  'hall_manager',
  'floor_advisor',
  'vip_clerk',
  'group_clerk',
];

/**
 * The duty list of a hall of the cast for a day: everybody else rests one day of the week, each another one. On the
 * day a demonstration begins everybody is at work, since its recorded day may need them all.
 */
export function rosterOn(hall_id: number, day: BusinessDay, everybody = false): DutyRow[] {
  return cast
    .filter(one => one.hall_id === hall_id && one.role !== 'partner')
    .filter((one, place) => everybody || every_day.includes(one.role) || weekday(day) !== 1 + (place % 7))
    .map(one => ({
      ...{ hall_id, day, person_id: personId(one.staff_no), post: one.role },
      ...{ starts: '08:15', ends: '19:30' },
    }));
}

/** Writes duty lists down; who is on one already stays. */
export const putDuty = sql<{ rows: string }>(
  'demo.duty',
  `insert into duty (hall_id, day, person_id, post, starts, ends)
   select hall_id, day, person_id, post, starts, ends from json_populate_recordset(null::duty, :rows::json) on conflict do nothing`,
);

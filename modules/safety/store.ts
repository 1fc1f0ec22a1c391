import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { HazardRow } from './hazard.ts';

const columns = `hall_id, id, state, number, process, said, place, reported_by, reported_at, assess_due, grade, owner_id, level, control_due,
  measure, area_closed, told_at, controlled_at, fix, fix_fen, fix_due, fallback, approved_by, approved_at, fixed_note, fixed_by, fixed_at, verified_by, returned,
  letter, ended_at`;
const columnsOf = (table: string): string =>
  columns
    .split(',')
    .map(column => `${table}.${column.trim()}`)
    .join(', ');

type One = { hall_id: number; id: Id };

export const holdHazard = sql<One, HazardRow>(
  'safety.hold_hazard',
  `select ${columns} from hazard where hall_id = :hall_id and id = :id for no key update`,
);

/** The next number of a kind: the row of the hall's series is held. */
export const nextNumber = sql<{ hall_id: number; kind: 'hazard' | 'incident' }, { last: number }>(
  'safety.next_number',
  `insert into safety_series as s (hall_id, kind, last) values (:hall_id, :kind, 1)
   on conflict (hall_id, kind) do update set last = s.last + 1 returning last`,
);

/** Whoever works in a hall, with each of their posts. */
export const staffOf = sql<{ hall_id: number }, { id: Id; role: string; zh: string; en: string }>(
  'safety.staff',
  `select p.id, a.role, p.name as zh, p.name_en as en from role_assignment a join person p on p.id = a.person_id
   where a.hall_id = :hall_id and p.state = 'active' order by p.staff_no, a.role`,
);

export interface Listed extends HazardRow {
  owner_zh: string;
  owner_en: string;
  reporter_zh: string | null;
  reporter_en: string | null;
}
/** What is open, the oldest first, and what ended lately. */
export const listHazards = sql<{ hall_id: number; since: Instant; most: number }, Listed>(
  'safety.hazards',
  `select ${columnsOf('h')}, o.name as owner_zh, o.name_en as owner_en, r.name as reporter_zh, r.name_en as reporter_en
   from hazard h join person o on o.id = h.owner_id left join person r on r.id = h.reported_by
   where h.hall_id = :hall_id and (h.state not in ('closed', 'transferred') or h.reported_at >= :since)
   order by h.state in ('closed', 'transferred'), h.number desc limit :most`,
);

export const setLevel = sql<One & { level: number }>(
  'safety.level',
  'update hazard set level = :level where hall_id = :hall_id and id = :id',
);

/** What is open and graded or waits for it, for the floor. */
export const openHazards = sql<
  { hall_id: number },
  Pick<
    HazardRow,
    | 'id'
    | 'hall_id'
    | 'number'
    | 'state'
    | 'grade'
    | 'reported_at'
    | 'assess_due'
    | 'control_due'
    | 'fix_due'
    | 'fixed_at'
  >
>(
  'safety.open_hazards',
  `select id, hall_id, number, state, grade, reported_at, assess_due, control_due, fix_due, fixed_at from hazard
   where hall_id = :hall_id and state not in ('verified', 'closed', 'transferred') order by number limit 200`,
);

/** What happened to a hazard or an incident, with who did it. */
export const trailOf = sql<
  One,
  { id: Id; at: Instant; what: string; facts: string; zh: string | null; en: string | null }
>(
  'safety.trail',
  `select e.id, e.at, e.what, e.facts, p.name as zh, p.name_en as en from event e left join person p on p.id = e.actor_id
   where e.hall_id = :hall_id and e.subject_id = :id and e.what like 'safety.%' order by e.at, e.id limit 100`,
);

/** How many halls stand: what is open, late and major, and since when nothing happened. */
export const overHalls = sql<
  { halls: readonly number[]; now: Instant },
  {
    hall_id: number;
    hazards: number;
    late: number;
    majors: number;
    to_approve: number;
    to_verify: number;
    incidents: number;
    to_lead: number;
    last: Instant | null;
    since: BusinessDay | null;
    logged: BusinessDay | null;
  }
>(
  'safety.over_halls',
  `select q.hall_id,
     (select count(*)::int from hazard h where h.hall_id = q.hall_id and h.state not in ('closed', 'transferred')) as hazards,
     (select count(*)::int from hazard h where h.hall_id = q.hall_id and h.state not in ('closed', 'transferred') and h.level > 1) as late,
     (select count(*)::int from hazard h where h.hall_id = q.hall_id and h.state not in ('closed', 'transferred') and h.grade = 'major') as majors,
     (select count(*)::int from hazard h where h.hall_id = q.hall_id and h.state = 'rectifying' and h.grade = 'major' and h.approved_by is null) as to_approve,
     (select count(*)::int from hazard h where h.hall_id = q.hall_id and h.state = 'rectifying' and h.grade = 'major' and h.fixed_at is not null) as to_verify,
     (select count(*)::int from incident i where i.hall_id = q.hall_id and i.state not in ('closed', 'false_alarm')) as incidents,
     (select count(*)::int from incident i where i.hall_id = q.hall_id and i.state not in ('closed', 'false_alarm', 'detected') and i.grade = 'major' and i.lead_id is null) as to_lead,
     (select max(i.declared_at) from incident i where i.hall_id = q.hall_id and i.class in ('production', 'social', 'natural') and i.state <> 'false_alarm' and i.declared_at <= :now) as last,
     (select min(d.day)::text from hall_day d where d.hall_id = q.hall_id) as since,
     (select max(l.day)::text from safety_log l where l.hall_id = q.hall_id) as logged
   from unnest(:halls::int[]) q(hall_id) order by q.hall_id`,
);

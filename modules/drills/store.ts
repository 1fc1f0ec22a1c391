import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { DrillState } from './drill.ts';
import type { DrillKind } from './kinds.ts';

export interface DrillRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: DrillState;
  kind: DrillKind;
  due_on: string;
  note: string;
  planned_by: Id;
  held_at: Instant | null;
  minutes: number | null;
  place: string | null;
  content: string | null;
  led_by: Id | null;
  expected: number;
  review_due: Instant | null;
  seconds: number | null;
  verdict: string | null;
  plan_change: string | null;
  findings: number;
  reviewed_at: Instant | null;
  ended_at: Instant | null;
}
const columns = `d.hall_id, d.id, d.state, d.kind, to_char(d.due_on, 'YYYY-MM-DD') as due_on, d.note, d.planned_by, d.held_at, d.minutes,
  d.place, d.content, d.led_by, d.expected, d.review_due, d.seconds, d.verdict, d.plan_change, d.findings, d.reviewed_at, d.ended_at`;

export const holdDrill = sql<{ hall_id: number; id: Id }, DrillRow>(
  'drills.hold',
  `select ${columns} from safety_drill d where d.hall_id = :hall_id and d.id = :id for update`,
);

export interface Listed extends DrillRow {
  lead_zh: string | null;
  lead_en: string | null;
  signed: number;
  own: boolean;
}
/** The drills of a hall between two days, with how many signed and whether the reader did. */
export const drillsIn = sql<{ hall_id: number; from: string; until: string; me: Id }, Listed>(
  'drills.list',
  `select ${columns}, l.name as lead_zh, l.name_en as lead_en, coalesce(s.signed, 0)::int as signed, coalesce(s.own, false) as own
   from safety_drill d left join person l on l.id = d.led_by
   left join lateral (select count(*) as signed, bool_or(p.person_id = :me) as own from drill_presence p
     where p.hall_id = d.hall_id and p.drill_id = d.id) s on true
   where d.hall_id = :hall_id and d.due_on between :from::date and :until::date order by d.due_on, d.kind limit 300`,
);
/** What is planned already in a year: of each kind, on which last day. */
export const plannedIn = sql<
  { hall_id: number; from: string; until: string },
  { kind: DrillKind; due_on: string }
>(
  'drills.planned',
  `select kind, to_char(due_on, 'YYYY-MM-DD') as due_on from safety_drill
   where hall_id = :hall_id and due_on between :from::date and :until::date and state <> 'cancelled'`,
);
export const signersOf = sql<
  { hall_id: number; drill_id: Id },
  { zh: string; en: string; signed_at: Instant }
>(
  'drills.signers',
  `select p.name as zh, p.name_en as en, s.signed_at from drill_presence s join person p on p.id = s.person_id
   where s.hall_id = :hall_id and s.drill_id = :drill_id order by s.signed_at, p.staff_no`,
);
export const countSigned = sql<{ hall_id: number; drill_id: Id }, { signed: number }>(
  'drills.signed',
  'select count(*)::int as signed from drill_presence where hall_id = :hall_id and drill_id = :drill_id',
);
export const insertPresence = sql<{ hall_id: number; drill_id: Id; person_id: Id; at: Instant }>(
  'drills.sign',
  `insert into drill_presence (hall_id, drill_id, person_id, signed_at) values (:hall_id, :drill_id, :person_id, :at) on conflict do nothing`,
);
export const trailOf = sql<
  { hall_id: number; id: Id },
  { id: Id; at: Instant; what: string; zh: string | null; en: string | null }
>(
  'drills.trail',
  `select e.id, e.at, e.what, p.name as zh, p.name_en as en from event e left join person p on p.id = e.actor_id
   where e.hall_id = :hall_id and e.subject_id = :id and e.what like 'drills.%' order by e.at, e.id limit 60`,
);
/** How many halls stand in a year: what was planned, what is over, what was missed, how long the last evacuation took. */
export const overHalls = sql<
  { halls: readonly number[]; from: string; until: string },
  {
    hall_id: number;
    drills: number;
    drills_done: number;
    talks: number;
    talks_done: number;
    missed: number;
    to_review: number;
    to_close: number;
    next_on: string | null;
    seconds: number | null;
  }
>(
  'drills.over_halls',
  `select q.hall_id,
     count(d.id) filter (where d.kind <> 'talk')::int as drills,
     count(d.id) filter (where d.kind <> 'talk' and d.state in ('reviewed', 'closed'))::int as drills_done,
     count(d.id) filter (where d.kind = 'talk')::int as talks,
     count(d.id) filter (where d.kind = 'talk' and d.state in ('reviewed', 'closed'))::int as talks_done,
     count(d.id) filter (where d.state = 'missed')::int as missed,
     count(d.id) filter (where d.state = 'held')::int as to_review,
     count(d.id) filter (where d.state = 'reviewed')::int as to_close,
     to_char(min(d.due_on) filter (where d.state = 'planned'), 'YYYY-MM-DD') as next_on,
     (array_agg(d.seconds order by d.due_on desc) filter (where d.kind = 'evacuation' and d.seconds is not null))[1] as seconds
   from unnest(:halls::int[]) q(hall_id)
   left join safety_drill d on d.hall_id = q.hall_id and d.due_on between :from::date and :until::date and d.state <> 'cancelled'
   group by q.hall_id order by q.hall_id`,
);
/** One drill as a list shows it. */
export const oneDrill = sql<{ hall_id: number; id: Id; me: Id }, Listed>(
  'drills.one',
  `select ${columns}, l.name as lead_zh, l.name_en as lead_en,
     (select count(*)::int from drill_presence p where p.hall_id = d.hall_id and p.drill_id = d.id) as signed,
     exists (select 1 from drill_presence p where p.hall_id = d.hall_id and p.drill_id = d.id and p.person_id = :me) as own
   from safety_drill d left join person l on l.id = d.led_by where d.hall_id = :hall_id and d.id = :id`,
);
/** Of what is over by a day, or held before its last: how many there are, how many were looked back upon. */
export const overBy = sql<
  { halls: readonly number[]; from: string; day: string },
  { hall_id: number; due: number; done: number }
>(
  'drills.over_by',
  `select hall_id, count(*)::int as due, (count(*) filter (where state in ('reviewed', 'closed')))::int as done from safety_drill
   where hall_id = any(:halls::int[]) and state <> 'cancelled' and due_on >= :from::date
     and (due_on <= :day::date or (state in ('reviewed', 'closed') and due_on <= :day::date + 366)) group by hall_id`,
);

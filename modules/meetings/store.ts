import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Kind } from './kinds.ts';
import type { Present } from './meeting.ts';

type One = { hall_id: number; id: Id };

export interface MeetingRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: 'planned' | 'running' | 'held' | 'missed';
  kind: Kind;
  day: string;
  due_at: Instant;
  over_at: Instant;
  started_at: Instant | null;
  held_at: Instant | null;
  led_by: Id | null;
  words: string;
  copy: string | null;
}
const columns =
  'm.hall_id, m.id, m.state, m.kind, m.day::text as day, m.due_at, m.over_at, m.started_at, m.held_at, m.led_by, m.words, m.copy';
type Led = MeetingRow & { leader: string | null; leader_en: string | null };

export const holdMeeting = sql<One, MeetingRow>(
  'meetings.hold',
  `select ${columns} from meeting m where m.hall_id = :hall_id and m.id = :id for no key update`,
);
export const findMeeting = sql<One, Led>(
  'meetings.find',
  `select ${columns}, p.name as leader, p.name_en as leader_en from meeting m left join person p on p.id = m.led_by
   where m.hall_id = :hall_id and m.id = :id`,
);
/** Meetings since a day with how many were there: what waits first, then the newest. */
export const listMeetings = sql<
  { hall_id: number; since: string; most: number; person_id: Id },
  Led & { present: number; called: number; unread: number; mine_unread: boolean }
>(
  'meetings.list',
  `select ${columns}, p.name as leader, p.name_en as leader_en, count(r.person_id)::int as called,
     count(r.person_id) filter (where r.present)::int as present,
     count(r.person_id) filter (where not r.present and r.read_at is null)::int as unread,
     coalesce(bool_or(r.person_id = :person_id and not r.present and r.read_at is null), false) as mine_unread
   from meeting m left join person p on p.id = m.led_by
     left join meeting_roll r on r.hall_id = m.hall_id and r.meeting_id = m.id
   where m.hall_id = :hall_id and m.day >= :since
   group by m.hall_id, m.id, p.id order by m.state not in ('planned', 'running'), m.due_at desc limit :most`,
);
/** The last day of each kind of meeting in a hall, and whether anybody is there to lead one. */
export const lastPlanned = sql<{ hall_id: number }, { kind: Kind; day: string }>(
  'meetings.last',
  'select kind, max(day)::text as day from meeting where hall_id = :hall_id group by kind',
);
export const leadersIn = sql<{ hall_id: number }, { count: number }>(
  'meetings.leaders',
  `select count(*)::int as count from role_assignment a join person p on p.id = a.person_id and p.state = 'active'
   where a.hall_id = :hall_id and a.role in ('hall_manager', 'duty_manager')`,
);
/** The meeting of a kind that was held before this one. */
export const heldBefore = sql<{ hall_id: number; kind: Kind; before: Instant }, { held_at: Instant | null }>(
  'meetings.held_before',
  `select max(held_at) as held_at from meeting where hall_id = :hall_id and kind = :kind and state = 'held' and held_at < :before`,
);

export const putRoll = sql<{ hall_id: number; meeting_id: Id; rows: string }>(
  'meetings.roll_put',
  `insert into meeting_roll (hall_id, meeting_id, person_id, present, looks_right, note)
   select :hall_id, :meeting_id, r.person_id, r.present, r.looks_right, r.note
   from json_to_recordset(:rows::json) r(person_id uuid, present boolean, looks_right boolean, note text)`,
);
export const rollOf = sql<
  { hall_id: number; meeting_id: Id },
  Present & { read_at: Instant | null; name: string; name_en: string }
>(
  'meetings.roll',
  `select r.person_id, r.present, r.looks_right, r.note, r.read_at, p.name, p.name_en from meeting_roll r join person p on p.id = r.person_id
   where r.hall_id = :hall_id and r.meeting_id = :meeting_id order by p.staff_no`,
);
export const markRead = sql<{ hall_id: number; meeting_id: Id; person_id: Id; at: Instant }>(
  'meetings.read',
  `update meeting_roll set read_at = :at where hall_id = :hall_id and meeting_id = :meeting_id and person_id = :person_id
     and not present and read_at is null`,
);

export interface ActionRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: 'open' | 'done' | 'dropped';
  meeting_id: Id;
  what: string;
  owner_id: Id;
  due_on: string;
  late_at: Instant | null;
  read_in: Id[];
  ended_at: Instant | null;
  note: string | null;
}
const action_columns =
  'a.hall_id, a.id, a.state, a.meeting_id, a.what, a.owner_id, a.due_on::text as due_on, a.late_at, a.read_in, a.ended_at, a.note';
export const holdAction = sql<One, ActionRow>(
  'meetings.action_hold',
  `select ${action_columns} from meeting_action a where a.hall_id = :hall_id and a.id = :id for no key update`,
);
/** What is open, the first to fall due first, and what was ended lately. */
export const actionsOf = sql<
  { hall_id: number; since: Instant },
  ActionRow & { owner: string; owner_en: string }
>(
  'meetings.actions',
  `select ${action_columns}, p.name as owner, p.name_en as owner_en from meeting_action a join person p on p.id = a.owner_id
   where a.hall_id = :hall_id and (a.state = 'open' or a.ended_at >= :since) order by a.state <> 'open', a.due_on, a.id limit 200`,
);
export const actionsOfMeeting = sql<
  { hall_id: number; meeting_id: Id },
  ActionRow & { owner: string; owner_en: string }
>(
  'meetings.actions_of',
  `select ${action_columns}, p.name as owner, p.name_en as owner_en from meeting_action a join person p on p.id = a.owner_id
   where a.hall_id = :hall_id and a.meeting_id = :meeting_id order by a.due_on, a.id`,
);
export const noteRead = sql<{ hall_id: number; ids: readonly Id[]; meeting_id: Id }>(
  'meetings.action_read',
  `update meeting_action set read_in = array_append(read_in, :meeting_id::uuid) where hall_id = :hall_id and id = any(:ids::uuid[])`,
);
export const markActionLate = sql<One & { at: Instant }>(
  'meetings.action_late',
  `update meeting_action set late_at = :at where hall_id = :hall_id and id = :id and state = 'open' and late_at is null`,
);

/** What the records of some days say, for a meeting to hear. */
export interface Figures extends Record<string, unknown> {
  tickets: number;
  served: number;
  within: number;
  wait_s: number | null;
  ratings: number;
  stars: number | null;
  orders: number;
  reversed: number;
  complaints: number;
  differences: number;
}
export const figuresBetween = sql<
  { hall_id: number; from: string; until: string; since: Instant; to: Instant },
  Figures
>(
  'meetings.figures',
  `select q.*, r.*, o.*,
     (select count(*)::int from complaint where hall_id = :hall_id and received_at >= :since and received_at < :to) as complaints,
     (select count(*)::int from till_session where hall_id = :hall_id and day >= :from and day < :until and difference_fen <> 0) as differences
   from (select count(*)::int as tickets, count(*) filter (where serving_at is not null)::int as served,
       count(*) filter (where first_called_at is not null and extract(epoch from first_called_at - taken_at) <= wait_limit_s)::int as within,
       (avg(extract(epoch from first_called_at - taken_at)))::int as wait_s
     from queue_ticket where hall_id = :hall_id and day >= :from and day < :until) q,
   (select count(*)::int as ratings, avg(score)::float8 as stars from rating where hall_id = :hall_id and day >= :from and day < :until) r,
   (select count(*)::int as orders, count(*) filter (where state = 'reversed')::int as reversed
     from business_order where hall_id = :hall_id and day >= :from and day < :until) o`,
);
/** What is new since a moment: answers of the knowledge base in force, and what those above ask. */
export const newsSince = sql<
  { hall_id: number; since: Instant },
  { say_zh: string; say_en: string; at: Instant }
>(
  'meetings.news',
  `select * from (
     select title_zh as say_zh, title_en as say_en, approved_at as at from knowledge_article
       where hall_id = 0 and state = 'in_force' and approved_at >= :since
     union all select say_zh, say_en, set_at from directive
       where hall_id = 0 and state = 'open' and :hall_id = any(halls) and set_at >= :since) n
   order by at desc limit 12`,
);

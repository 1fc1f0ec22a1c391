import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { alert } from './alert.ts';
import type { AlertKind, SuggestionKind } from './kinds.ts';
import type { round, suggestion } from './suggestion.ts';

type OfHall = { hall_id: number };
type One = { hall_id: number; id: Id };
type Since = { hall_id: number; since: Instant };

export interface AlertRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof alert>;
  kind: AlertKind;
  subject_id: Id;
  level: 'near' | 'over';
  facts: string;
  opened_at: Instant;
  seen_at: Instant | null;
  seen_by: Id | null;
}

const alert_columns = 'hall_id, id, state, kind, subject_id, level, facts, opened_at, seen_at, seen_by';

/** What stands on the floor now. */
export const standingAlerts = sql<OfHall, AlertRow>(
  'floor.alerts',
  `select ${alert_columns} from floor_alert where hall_id = :hall_id and state <> 'done' order by level desc, opened_at`,
);
export const findAlert = sql<One, AlertRow>(
  'floor.alert',
  `select ${alert_columns} from floor_alert where hall_id = :hall_id and id = :id`,
);
/** Alerts of a subject that a person ended lately: they are not opened again at once. */
export const endedAlerts = sql<Since, { kind: AlertKind; subject_id: Id; level: string; done_by: Id | null }>(
  'floor.alerts_ended',
  `select kind, subject_id, level, done_by from floor_alert where hall_id = :hall_id and state = 'done' and done_at >= :since`,
);

export interface SuggestionRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof suggestion>;
  kind: SuggestionKind;
  class: string;
  counter_id: Id | null;
  clerk_id: Id | null;
  before_s: number;
  after_s: number;
  error_s: number;
  calls_s: number | null;
  runs: number;
  made_at: Instant;
  decided_at: Instant | null;
  decided_by: Id | null;
  reason: string | null;
  followed_at: Instant | null;
  actual_s: number | null;
  actual_calls: number | null;
  number: number | null;
  clerk_name: string | null;
  clerk_name_en: string | null;
}

const suggestion_columns = `s.hall_id, s.id, s.state, s.kind, s.class, s.counter_id, s.clerk_id, s.before_s, s.after_s, s.error_s, s.calls_s, s.runs,
  s.made_at, s.decided_at, s.decided_by, s.reason, s.followed_at, s.actual_s, s.actual_calls, c.number, p.name as clerk_name, p.name_en as clerk_name_en`;
const suggestion_from = `from floor_suggestion s left join counter c on c.hall_id = s.hall_id and c.id = s.counter_id
  left join person p on p.id = s.clerk_id`;

/** What was advised since then, the newest first. */
export const suggestionsSince = sql<Since, SuggestionRow>(
  'floor.suggestions',
  `select ${suggestion_columns} ${suggestion_from} where s.hall_id = :hall_id and (s.made_at >= :since or s.state = 'made') order by s.made_at desc limit 20`,
);
export const findSuggestion = sql<One, SuggestionRow>(
  'floor.suggestion',
  `select ${suggestion_columns} ${suggestion_from} where s.hall_id = :hall_id and s.id = :id`,
);

export interface RoundRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof round>;
  due_at: Instant;
  over: number;
}
export const roundDue = sql<OfHall, RoundRow>(
  'floor.round_due',
  `select hall_id, id, state, due_at, over from floor_round where hall_id = :hall_id and state = 'due'`,
);
export const findRound = sql<One, RoundRow>(
  'floor.round',
  'select hall_id, id, state, due_at, over from floor_round where hall_id = :hall_id and id = :id',
);
export const lastRound = sql<Since, { done_at: Instant | null }>(
  'floor.round_last',
  `select max(done_at) as done_at from floor_round where hall_id = :hall_id and done_at >= :since`,
);

/** Clerks of the hall who stand at no counter: those on today's duty list, or all of them where there is none. */
export const freeClerks = sql<
  { hall_id: number; day: string; roles: readonly string[] },
  { id: Id; staff_no: string; name: string; name_en: string; skills: string[] }
>(
  'floor.free_clerks',
  `select p.id, p.staff_no, p.name, p.name_en, array_agg(distinct k.skill) as skills from person p
     join role_assignment r on r.person_id = p.id and r.hall_id = :hall_id and r.role = any(:roles)
     join certificate k on k.person_id = p.id and k.valid_until >= :day::date
   where p.state = 'active' and not exists (select 1 from counter c where c.hall_id = :hall_id and c.clerk_id = p.id)
     and (exists (select 1 from duty d where d.hall_id = :hall_id and d.day = :day and d.person_id = p.id)
       or not exists (select 1 from duty d where d.hall_id = :hall_id and d.day = :day))
   group by p.id order by p.staff_no`,
);

/** When the last visit at each counter ended today. */
export const lastFinished = sql<{ hall_id: number; day: string }, { counter_id: Id; finished_at: Instant }>(
  'floor.last_finished',
  `select counter_id, max(coalesce(finished_at, missed_at)) as finished_at from queue_ticket
   where hall_id = :hall_id and day = :day and counter_id is not null and finished_at is not null group by counter_id`,
);

/** Calls of each clerk, and those out of order. */
export const callsByClerk = sql<Since, { clerk_id: Id; calls: number; jumps: number }>(
  'floor.calls_by_clerk',
  `select actor_id as clerk_id, count(*)::int as calls, count(*) filter (where facts like '%"jumped"_true%')::int as jumps
   from event where hall_id = :hall_id and what = 'queue.ticket.call' and at >= :since group by actor_id`,
);

/** Who called for a guide. */
export const guideCalls = sql<Since, { subject_id: Id; at: Instant }>(
  'floor.guide_calls',
  `select subject_id, max(at) as at from event where hall_id = :hall_id and what = 'queue.guide.call' and at >= :since group by subject_id`,
);

/** Waits of those called in a stretch of time, their P90 and count. */
export const callsBetween = sql<
  { hall_id: number; day: string; since: Instant; until: Instant },
  { p90_s: number | null; calls: number }
>(
  'floor.calls_between',
  `select percentile_cont(0.9) within group (order by extract(epoch from first_called_at - wait_from))::float8 as p90_s, count(*)::int as calls
   from queue_ticket where hall_id = :hall_id and day = :day and first_called_at >= :since and first_called_at < :until`,
);

/** The last call of a ticket, with what the rule considered. */
export const lastCall = sql<
  { hall_id: number; ticket_id: Id; since: Instant },
  { at: Instant; facts: string }
>(
  'floor.last_call',
  `select at, facts from event where hall_id = :hall_id and subject_id = :ticket_id and what = 'queue.ticket.call' and at >= :since
   order by at desc limit 1`,
);

/** What happened at one counter since then. */
export const counterToday = sql<
  { hall_id: number; counter_id: Id; since: Instant },
  { at: Instant; what: string; facts: string; name: string | null; name_en: string | null }
>(
  'floor.counter_today',
  `select e.at, e.what, e.facts, p.name, p.name_en from event e left join person p on p.id = e.actor_id
   where e.hall_id = :hall_id and e.subject_id = :counter_id and e.at >= :since and e.what like 'counters.%' order by e.at, e.id`,
);

/** Numbers of counters and names of clerks, for what an alert is about. */
export const namesOf = sql<{ ids: readonly Id[] }, { id: Id; name: string; name_en: string }>(
  'floor.names',
  'select id, name, name_en from person where id = any(:ids::uuid[])',
);

/** Kiosks and walls of the hall, and how they are. */
export const devicesOf = sql<OfHall, { kind: string; code: string; condition: string }>(
  'floor.devices',
  `select kind, code, condition from device where hall_id = :hall_id and kind in ('kiosk', 'wall') and retired_at is null order by code`,
);

/** How many alerts of some kinds are over their limit in each of some halls, and nobody has dealt with them. */
export const overInHalls = sql<
  { halls: readonly number[]; kinds: readonly string[] },
  { hall_id: number; count: number }
>(
  'floor.over_in_halls',
  `select hall_id, count(*)::int as count from floor_alert
   where hall_id = any(:halls::int[]) and state <> 'done' and level = 'over' and kind = any(:kinds::text[]) group by hall_id`,
);

import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { RunRow } from './run.ts';

const columns =
  'hall_id, id, state, file, day, speed, until_s, clerks, seed, shift_s, started_at, owner, refused';

export const liveRun = sql<{ hall_id: number }, RunRow>(
  'replay.run_live',
  `select ${columns} from play_run where hall_id = :hall_id and state in ('playing', 'paused')`,
);

export const lastRun = sql<{ hall_id: number }, RunRow>(
  'replay.run_last',
  `select ${columns} from play_run where hall_id = :hall_id order by started_at desc limit 1`,
);

export const findRun = sql<{ hall_id: number; id: Id }, RunRow>(
  'replay.run',
  `select ${columns} from play_run where hall_id = :hall_id and id = :id`,
);

/** Takes a run that nobody plays, or whose player has been silent: one process at a time. */
export const claimRun = sql<{ hall_id: number; owner: Id; wall_now: Instant; silent_since: Instant }, RunRow>(
  'replay.run_claim',
  `update play_run set owner = :owner, beat_at = :wall_now where hall_id = :hall_id and state in ('playing', 'paused')
     and (owner is null or beat_at < :silent_since) returning ${columns}`,
);

/** The owner's sign of life; no row means that the run is another's by now. */
export const beatRun = sql<
  { hall_id: number; id: Id; owner: Id; wall_now: Instant; refused: number },
  RunRow
>(
  'replay.run_beat',
  `update play_run set beat_at = :wall_now, refused = :refused where hall_id = :hall_id and id = :id and owner = :owner returning ${columns}`,
);

/** Halls in which a run waits for a player. */
export const orphanRuns = sql<{ silent_since: Instant }, { hall_id: number }>(
  'replay.runs_orphan',
  `select hall_id from play_run where state in ('playing', 'paused') and (owner is null or beat_at < :silent_since) order by hall_id`,
);

/** Runs whose player has been silent, with its last word. */
export const leftBehind = sql<{ silent_since: Instant }, { hall_id: number; beat_at: Instant }>(
  'replay.runs_left_behind',
  `select hall_id, beat_at from play_run where state in ('playing', 'paused') and beat_at < :silent_since order by hall_id`,
);

/** Something of a hall's time after a moment that was written since. */
export const writtenSince = sql<{ hall_id: number; after: Instant; since: Instant }, { at: Instant }>(
  'replay.event_written_since',
  'select at from event where hall_id = :hall_id and at > :after and recorded_at > :since limit 1',
);

export const replayHalls = sql<
  Record<string, never>,
  { id: number; tickets: boolean; runs: boolean; staging: boolean }
>(
  'replay.halls',
  `select h.id, exists (select 1 from queue_ticket t where t.hall_id = h.id) as tickets, exists (select 1 from play_run r where r.hall_id = h.id) as runs,
     exists (select 1 from play_run r where r.hall_id = h.id and r.state = 'playing' and r.until_s is not null) as staging
   from hall h where h.for_replay order by h.id`,
);

/** What a ticket went through, as the record of a day gives it back. */
export interface RecordedTicket extends Record<string, unknown> {
  id: Id;
  label: string;
  letter: string;
  number: number;
  class: string;
  business: string | null;
  state: string;
  taken_at: Instant;
  wait_from: Instant;
  wait_limit_s: number;
  promise_low_s: number | null;
  promise_mid_s: number | null;
  promise_high_s: number | null;
  first_called_at: Instant | null;
  counter_id: Id | null;
  serving_at: Instant | null;
  finished_at: Instant | null;
  returns: number;
  transfers: number;
  carried_from: Id | null;
}

export const ticketsOfDay = sql<{ hall_id: number; day: string }, RecordedTicket>(
  'replay.tickets_of_day',
  `select id, label, letter, number, class, business, state, taken_at, wait_from, wait_limit_s, promise_low_s, promise_mid_s, promise_high_s,
     first_called_at, counter_id, serving_at, finished_at, returns, transfers, carried_from
   from queue_ticket where hall_id = :hall_id and day = :day order by taken_at, id`,
);

export const ticketEventsOfDay = sql<
  { hall_id: number; day: string },
  { id: Id; subject_id: Id; at: Instant; what: string; facts: string }
>(
  'replay.ticket_events',
  `select e.id, e.subject_id, e.at, e.what, e.facts from event e join queue_ticket t on t.hall_id = e.hall_id and t.id = e.subject_id
   where e.hall_id = :hall_id and t.hall_id = :hall_id and t.day = :day and e.what like 'queue.ticket.%' order by e.at, e.id`,
);

export const counterEventsOfDay = sql<
  { hall_id: number; from: Instant; until: Instant },
  { subject_id: Id; number: number; at: Instant; what: string }
>(
  'replay.counter_events',
  `select e.subject_id, c.number, e.at, e.what from event e join counter c on c.hall_id = e.hall_id and c.id = e.subject_id
   where e.hall_id = :hall_id and c.hall_id = :hall_id and e.at >= :from and e.at < :until and e.what like 'counters.counter.%' order by e.at, e.id`,
);

export const seriesOfDay = sql<{ hall_id: number; day: string }, { letter: string; last_number: number }>(
  'replay.series',
  'select letter, last_number from queue_series where hall_id = :hall_id and day = :day order by letter',
);

export const voidsOfDay = sql<{ hall_id: number; day: string }, { letter: string; number: number }>(
  'replay.voids',
  'select letter, number from queue_void where hall_id = :hall_id and day = :day order by letter, number',
);

/** When tickets left the line without being called: given up, sent to self-service, carried over. */
export const leftUncalled = sql<{ hall_id: number; day: string }, { id: Id; at: Instant }>(
  'replay.left_uncalled',
  `select t.id, max(e.at) as at from queue_ticket t join event e on e.hall_id = t.hall_id and e.subject_id = t.id
   where t.hall_id = :hall_id and e.hall_id = :hall_id and t.day = :day and t.state in ('abandoned', 'diverted', 'carried') and t.first_called_at is null group by t.id`,
);

export const newestCall = sql<
  { hall_id: number; day: string },
  { label: string; number: number; name: string | null; name_en: string | null; at: Instant }
>(
  'replay.newest_call',
  `select t.label, c.number, p.name, p.name_en, t.last_called_at as at from queue_ticket t join counter c on c.hall_id = t.hall_id and c.id = t.counter_id
   left join person p on p.id = t.clerk_id
   where t.hall_id = :hall_id and c.hall_id = :hall_id and t.day = :day and t.last_called_at is not null order by t.last_called_at desc limit 1`,
);

export const countersNow = sql<{ hall_id: number }, { state: string; busy: boolean }>(
  'replay.counters_now',
  `select c.state, exists (select 1 from queue_ticket t where t.hall_id = c.hall_id and t.counter_id = c.id and t.state in ('called', 'serving')) as busy
   from counter c where c.hall_id = :hall_id order by c.number`,
);

/** The first event of each kind on a day: which steps of the day are done, and when. */
export const whatHappened = sql<
  { hall_id: number; from: Instant; until: Instant },
  { what: string; count: number; first_at: Instant; last_at: Instant }
>(
  'replay.what_happened',
  `select what, count(*)::int as count, min(at) as first_at, max(at) as last_at from event
   where hall_id = :hall_id and at >= :from and at < :until group by what`,
);

/** How much of a hall's record is sealed, what is not yet, and when the newest of that, or the last seal, was written. */
export const chainTail = sql<
  { hall_id: number },
  { sealed: number; unsealed: number; newest_at: Instant | null }
>(
  'replay.chain_tail',
  `select s.sealed, count(e.id)::int as unsealed, coalesce(max(e.recorded_at), max(s.sealed_at)) as newest_at
   from (select coalesce(sum(events), 0)::int as sealed, max(sealed_at) as sealed_at, coalesce(max(until_xact::text::bigint), 0) as until_xact
     from event_seal where hall_id = :hall_id) s
   left join event e on e.hall_id = :hall_id and e.xact >= s.until_xact::text::xid8 group by s.sealed`,
);

export const nameOfDay = sql<{ day: string }, { works: boolean; name_zh: string | null }>(
  'replay.calendar',
  'select works, name_zh from calendar_day where day = :day',
);

export const replayHallNames = sql<Record<string, never>, { id: number; name_zh: string; name_en: string }>(
  'replay.hall_names',
  'select id, name_zh, name_en from hall where for_replay order by id',
);

/** Lets a run go, so that another process, or the same after its restart, takes it at once. */
export const releaseRun = sql<{ hall_id: number; id: Id; owner: Id }>(
  'replay.run_release',
  'update play_run set owner = null where hall_id = :hall_id and id = :id and owner = :owner',
);

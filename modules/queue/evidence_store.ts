import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';

/** A ticket as the evidence of waiting reads it. */
export interface WaitRow extends Record<string, unknown> {
  id: Id;
  label: string;
  class: string;
  state: string;
  taken_at: Instant;
  wait_from: Instant;
  wait_limit_s: number;
  first_called_at: Instant | null;
  transfers: number;
  returns: number;
  ruled_by: string;
}

/** The tickets of a day with how long each waited. */
export const waitsOfDay = sql<{ hall_id: number; day: string }, WaitRow>(
  'queue.waits_of_day',
  `select id, label, class, state, taken_at, wait_from, wait_limit_s, first_called_at, transfers, returns, ruled_by
   from queue_ticket where hall_id = :hall_id and day = :day order by taken_at`,
);
/** When the counters of a hall were opened, paused, resumed and shut. */
export const counterEvents = sql<
  { hall_id: number; from: Instant; until: Instant },
  { counter_id: Id; number: number; what: string; at: Instant }
>(
  'queue.counter_events',
  `select e.subject_id as counter_id, c.number, e.what, e.at from event e join counter c on c.hall_id = e.hall_id and c.id = e.subject_id
   where e.hall_id = :hall_id and e.at >= :from and e.at < :until
     and e.what in ('counters.counter.open', 'counters.counter.pause', 'counters.counter.resume', 'counters.counter.start_closing')
   order by e.at, e.id`,
);
/** How many counters a hall has for a class. */
export const countersFor = sql<{ hall_id: number; class: string }, { count: number }>(
  'queue.counters_for',
  'select count(*)::int as count from counter where hall_id = :hall_id and :class::text = any(classes)',
);
/** How many of a class were called, and how many within their limit, day by day. */
export const sharesOf = sql<
  { hall_id: number; from: string; until: string; class: string },
  { day: string; called: number; within: number }
>(
  'queue.shares',
  `select day, count(*)::int as called,
     count(*) filter (where first_called_at - wait_from <= make_interval(secs => wait_limit_s))::int as within
   from queue_ticket where hall_id = :hall_id and day between :from and :until and class = :class and first_called_at is not null
   group by day order by day`,
);

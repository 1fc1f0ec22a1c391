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
/** Straight visits of a day: the wait that was promised, and the one that came; whoever came back or was sent on is left out. */
export const promisesKept = sql<
  { hall_id: number; day: string },
  { class: string; low_s: number; mid_s: number; high_s: number; waited_s: number }
>(
  'queue.promises_kept',
  `select class, promise_low_s as low_s, promise_mid_s as mid_s, promise_high_s as high_s,
     greatest(0, extract(epoch from first_called_at - wait_from))::int as waited_s
   from queue_ticket where hall_id = :hall_id and day = :day and first_called_at is not null and promise_mid_s is not null
     and promise_low_s is not null and promise_high_s is not null and returns = 0 and transfers = 0`,
);
/** How long each finished visit of a day took, by business. */
export const visitLengths = sql<
  { hall_id: number; day: string },
  { id: Id; business: string | null; took_s: number }
>(
  'queue.visit_lengths',
  `select id, business, extract(epoch from finished_at - serving_at)::int as took_s from queue_ticket
   where hall_id = :hall_id and day = :day and finished_at >= serving_at order by finished_at`,
);
/** The calls of a day: which were out of order. */
export const callsOfDay = sql<
  { hall_id: number; from: Instant; until: Instant },
  { subject_id: Id; jumped: boolean; facts: string | null }
>(
  'queue.calls_of_day',
  `select subject_id, facts like '%"jumped"_true%' as jumped, case when facts like '%"jumped"_true%' then facts end as facts from event
   where hall_id = :hall_id and at >= :from and at < :until and what = 'queue.ticket.call' order by at`,
);
/** The visits of a day that came to an end: when, and whether the end was only for that day. */
export const lastServed = sql<{ hall_id: number; day: string }, { finished_at: Instant; carried: boolean }>(
  'queue.last_served',
  `select coalesce(finished_at, taken_at) as finished_at, state = 'carried' as carried from queue_ticket
   where hall_id = :hall_id and day = :day and (finished_at is not null or state = 'carried')`,
);

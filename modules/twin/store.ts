import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';

type Days = { hall_id: number; from: string; until: string };

/** The halls that have a day before them or in hand. */
export const workingHalls = sql<Record<string, never>, { hall_id: number }>(
  'twin.working_halls',
  `select distinct hall_id from hall_day where state in ('preparing', 'open', 'limited') order by hall_id`,
);

/** Tickets of former days by class, business and half-hour of the hall's clock. */
export const pastArrivals = sql<
  Days,
  { class: string; business: string | null; slot: number; tickets: number }
>(
  'twin.arrivals',
  `select class, business, ((extract(epoch from taken_at)::bigint + 28800) % 86400 / 1800)::int as slot, count(*)::int as tickets
   from queue_ticket where hall_id = :hall_id and day >= :from and day < :until group by 1, 2, 3`,
);

/** On how many former days there were tickets, how many counter days, how long the walk took, how many did not come. */
export const pastDays = sql<
  Days,
  { days: number; counter_days: number; walk_s: number | null; called: number; missed: number }
>(
  'twin.days',
  `select count(distinct day)::int as days, count(distinct (day, counter_id))::int as counter_days,
     avg(extract(epoch from serving_at - last_called_at)) filter (where serving_at is not null)::float8 as walk_s,
     count(first_called_at)::int as called, count(*) filter (where first_called_at is not null and serving_at is null)::int as missed
   from queue_ticket where hall_id = :hall_id and day >= :from and day < :until`,
);

/** Means and spreads of former visits by business; the row without a business is all of them together. */
export const pastVisits = sql<
  Days,
  { business: string | null; visits: number; mean_s: number; spread_s: number }
>(
  'twin.visits',
  `with visit as (select business, extract(epoch from finished_at - serving_at)::float8 as s from queue_ticket
     where hall_id = :hall_id and day >= :from and day < :until and finished_at > serving_at)
   select business, count(*)::int as visits, avg(s)::float8 as mean_s, coalesce(stddev_samp(s), 0)::float8 as spread_s
     from visit where business is not null group by business
   union all select null, count(*)::int, avg(s)::float8, coalesce(stddev_samp(s), 0)::float8 from visit having count(*) > 0`,
);

/** The usual seconds from a finish to the same clerk's next call, while somebody waited. */
export const pastTurns = sql<Days, { turn_s: number | null }>(
  'twin.turns',
  `select percentile_cont(0.25) within group (order by extract(epoch from called - before))::float8 as turn_s from (
     select first_called_at as called, lag(finished_at) over (partition by day, clerk_id order by first_called_at) as before, wait_from
     from queue_ticket where hall_id = :hall_id and day >= :from and day < :until and clerk_id is not null and first_called_at is not null) t
   where before is not null and called >= before and wait_from < before`,
);

/** Long pauses begun, by half-hour, and by whom. */
export const lunches = sql<
  { hall_id: number; from: Instant; until: Instant },
  { actor_id: Id; slot: number }
>(
  'twin.lunches',
  `select actor_id, ((extract(epoch from at)::bigint + 28800) % 86400 / 1800)::int as slot from event
   where hall_id = :hall_id and at >= :from and at < :until and what = 'counters.counter.pause' and facts like '%"lunch"%'`,
);

/** What a hall has seen today of one business: who came, who was served, seconds at the counter in all. */
export type SoFar = { business: string | null; came: number; served: number; served_s: number };

export const todaySoFar = sql<{ hall_id: number; day: string }, SoFar>(
  'twin.today',
  `select business, count(*)::int as came, count(finished_at)::int as served,
     coalesce(sum(extract(epoch from finished_at - serving_at)), 0)::float8 as served_s
   from queue_ticket where hall_id = :hall_id and day = :day group by business`,
);

/** The promises of today's straight visits that were called, in that order, with the wait that came, seconds. */
export const judgedToday = sql<
  { hall_id: number; day: string },
  { low_s: number; high_s: number; waited_s: number }
>(
  'twin.judged',
  `select promise_low_s as low_s, promise_high_s as high_s,
     greatest(0, extract(epoch from first_called_at - wait_from))::int as waited_s
   from queue_ticket where hall_id = :hall_id and day = :day and first_called_at is not null
     and promise_low_s is not null and promise_high_s is not null and returns = 0 and transfers = 0
   order by first_called_at desc limit 150`,
);

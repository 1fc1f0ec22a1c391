import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';

export interface HallNowRow extends Record<string, unknown> {
  hall_id: number;
  state: string | null;
  waiting: number;
  over_now: number;
  longest_from: Instant | null;
  taken: number;
  called: number;
  within: number;
  p90_s: number | null;
  open_counters: number;
  all_counters: number;
}

/** Every hall of a list at one look, each on its own business day. */
export const hallsNow = sql<
  { halls: readonly number[]; days: readonly string[]; nows: readonly Instant[] },
  HallNowRow
>(
  'region.halls_now',
  `select h.hall_id, d.state,
     coalesce(w.waiting, 0) as waiting, coalesce(w.over_now, 0) as over_now, w.longest_from,
     coalesce(t.taken, 0) as taken, coalesce(t.called, 0) as called, coalesce(t.within, 0) as within, t.p90_s,
     coalesce(c.open_counters, 0) as open_counters, coalesce(c.all_counters, 0) as all_counters
   from unnest(:halls::int[], :days::date[], :nows::timestamptz[]) h(hall_id, day, at)
   left join hall_day d on d.hall_id = h.hall_id and d.day = h.day
   left join lateral (
     select count(*)::int as waiting, min(wait_from) as longest_from,
       count(*) filter (where h.at - wait_from > make_interval(secs => wait_limit_s))::int as over_now
     from queue_ticket q where q.hall_id = h.hall_id and q.state = 'issued') w on true
   left join lateral (
     select count(*)::int as taken, count(first_called_at)::int as called,
       count(*) filter (where first_called_at - wait_from <= make_interval(secs => wait_limit_s))::int as within,
       percentile_cont(0.9) within group (order by extract(epoch from first_called_at - wait_from))::float8 as p90_s
     from queue_ticket q where q.hall_id = h.hall_id and q.day = h.day) t on true
   left join lateral (
     select count(*) filter (where state = 'open')::int as open_counters, count(*)::int as all_counters
     from counter k where k.hall_id = h.hall_id) c on true`,
);

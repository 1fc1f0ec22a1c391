import { sql } from '../../kit/db.ts';

export const enteredDays = sql<{ hall_id: number }, { day: string; tickets: number; events: number }>(
  'history.entered',
  'select day, tickets, events from history_day where hall_id = :hall_id order by day',
);

export const devicesOf = sql<{ hall_id: number }, { id: string; kind: string; code: string }>(
  'history.devices',
  'select id, kind, code from device where hall_id = :hall_id and retired_at is null',
);

export const putSummaries = sql<{ rows: string }>(
  'history.summaries',
  `insert into hall_day_summary (hall_id, day, tickets, called, within, p50_s, p90_s, max_s, counters, ratings, stars)
   select hall_id, day, tickets, called, within, p50_s, p90_s, max_s, counters, ratings, stars
   from json_populate_recordset(null::hall_day_summary, :rows::json) on conflict do nothing`,
);

export const summarised = sql<{ from: string }, { halls: number; days: number }>(
  'history.summarised',
  'select count(distinct hall_id)::int as halls, count(*)::int as days from hall_day_summary where day >= :from',
);

/** When the first day was entered: the past is that of the day of the installation, and is not made anew each day. */
export const firstSummary = sql<Record<string, never>, { until: string | null }>(
  'history.until',
  'select max(day)::text as until from hall_day_summary',
);

/** How many halls of the demonstration have a today of their own, and how many of them have come to their moment. */
export const aliveHalls = sql<Record<string, never>, { alive: number; of: number }>(
  'history.alive',
  `select count(*) filter (where exists (select 1 from play_run r where r.hall_id = h.id and r.until_s is null))::int as alive,
     count(*)::int as of from hall h where h.for_replay`,
);

/** Which halls of a list have daily figures where others have tickets. */
export const summaryHalls = sql<{ halls: readonly number[] }, { hall_id: number }>(
  'history.summary_halls',
  'select distinct hall_id from hall_day_summary where hall_id = any(:halls::int[])',
);

/** The daily figures of halls on their days, as far as the matrix of the region reads them. */
export const summariesOnDays = sql<
  { halls: readonly number[]; days: readonly string[] },
  { hall_id: number; called: number; within: number }
>(
  'history.summaries_on_days',
  `select s.hall_id, s.called, s.within from unnest(:halls::int[], :days::date[]) h(hall_id, day)
   join hall_day_summary s on s.hall_id = h.hall_id and s.day = h.day`,
);

/** Whether a recorded day is still being staged: it has the machine first. */
export const staging = sql<Record<string, never>, { staging: boolean }>(
  'history.staging',
  `select exists (select 1 from play_run where state = 'playing' and until_s is not null) as staging`,
);

/** Past days of one hall: from its tickets where there are any, else from the summary. */
export const daysOfHall = sql<
  { hall_id: number; from: string; until: string },
  {
    day: string;
    summary: boolean;
    tickets: number;
    called: number;
    within: number;
    p50_s: number;
    p90_s: number;
    max_s: number;
    ratings: number;
    stars: number;
  }
>(
  'history.days_of_hall',
  `with own as (
     select day, count(*)::int as tickets, count(first_called_at)::int as called,
       count(*) filter (where first_called_at - wait_from <= make_interval(secs => wait_limit_s))::int as within,
       coalesce(percentile_cont(0.5) within group (order by extract(epoch from first_called_at - wait_from)), 0)::int as p50_s,
       coalesce(percentile_cont(0.9) within group (order by extract(epoch from first_called_at - wait_from)), 0)::int as p90_s,
       coalesce(max(extract(epoch from first_called_at - wait_from)), 0)::int as max_s
     from queue_ticket where hall_id = :hall_id and day >= :from and day < :until group by day),
   rated as (select day, count(*)::int as ratings, sum(score)::int as stars from rating
     where hall_id = :hall_id and day >= :from and day < :until group by day)
   select o.day, false as summary, o.tickets, o.called, o.within, o.p50_s, o.p90_s, o.max_s,
     coalesce(r.ratings, 0) as ratings, coalesce(r.stars, 0) as stars from own o left join rated r on r.day = o.day
   union all
   select s.day, true, s.tickets, s.called, s.within, s.p50_s, s.p90_s, s.max_s, s.ratings, s.stars from hall_day_summary s
     where s.hall_id = :hall_id and s.day >= :from and s.day < :until and not exists (select 1 from own o where o.day = s.day)
   order by day`,
);

/** The last days of every hall in one line each: how many days have rows behind them, how many are summaries. */
export const lastDays = sql<
  { halls: readonly number[]; from: string; until: string },
  { hall_id: number; days: number; summaries: number; tickets: number; called: number; within: number }
>(
  'history.last_days',
  `select hall_id, count(distinct day)::int as days, count(distinct day) filter (where summary)::int as summaries,
     sum(tickets)::int as tickets, sum(called)::int as called, sum(within)::int as within
   from (
     select hall_id, day, false as summary, count(*) as tickets, count(first_called_at) as called,
       count(*) filter (where first_called_at - wait_from <= make_interval(secs => wait_limit_s)) as within
     from queue_ticket where hall_id = any(:halls::int[]) and day >= :from and day < :until group by hall_id, day
     union all
     select hall_id, day, true, tickets, called, within from hall_day_summary s
     where hall_id = any(:halls::int[]) and day >= :from and day < :until
       and not exists (select 1 from queue_ticket t where t.hall_id = s.hall_id and t.day = s.day)) d
   group by hall_id`,
);

/** The sums of some halls over days that have daily figures and no tickets. */
export const sumsOverSpan = sql<
  { halls: readonly number[]; from: string; until: string },
  { hall_id: number; visits: number; called: number; within: number; rated: number; points: number }
>(
  'history.sums',
  `select hall_id, sum(tickets)::int as visits, sum(called)::int as called, sum(within)::int as within,
     sum(ratings)::int as rated, sum(stars)::int as points
   from hall_day_summary s where hall_id = any(:halls::int[]) and day >= :from and day < :until
     and not exists (select 1 from queue_ticket t where t.hall_id = s.hall_id and t.day = s.day) group by hall_id`,
);

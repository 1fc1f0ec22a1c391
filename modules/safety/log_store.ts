import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';

/** The last accident of a hall, and since when it is watched. */
export const lastAccident = sql<
  { hall_id: number; now: Instant },
  { last: Instant | null; since: BusinessDay | null }
>(
  'safety.last_accident',
  `select (select max(declared_at) from incident where hall_id = :hall_id and class in ('production', 'social', 'natural')
       and state <> 'false_alarm' and declared_at <= :now) as last,
     (select min(day)::text from hall_day where hall_id = :hall_id) as since`,
);

/** What the system knows of the safety of a day. */
export const factsOfDay = sql<
  { hall_id: number; day: BusinessDay; from: Instant; until: Instant; lists: readonly string[] },
  {
    walked: number;
    missed: number;
    due: number;
    hazards_open: number;
    hazards_new: number;
    incidents: number;
    mends: number;
  }
>(
  'safety.facts_of_day',
  `select
     (select count(*)::int from check_run r where r.hall_id = :hall_id and r.day = :day and r.list = any(:lists) and r.state = 'submitted') as walked,
     (select count(*)::int from check_run r where r.hall_id = :hall_id and r.day = :day and r.list = any(:lists) and r.state = 'missed') as missed,
     (select count(*)::int from check_run r where r.hall_id = :hall_id and r.day = :day and r.list = any(:lists) and r.state in ('due', 'in_progress')) as due,
     (select count(*)::int from hazard h where h.hall_id = :hall_id and h.state not in ('closed', 'transferred')) as hazards_open,
     (select count(*)::int from hazard h where h.hall_id = :hall_id and h.reported_at >= :from and h.reported_at < :until) as hazards_new,
     (select count(*)::int from incident i where i.hall_id = :hall_id and i.detected_at >= :from and i.detected_at < :until and i.state <> 'false_alarm') as incidents,
     (select count(*)::int from check_mend m where m.hall_id = :hall_id and m.list = any(:lists) and m.state <> 'passed') as mends`,
);

export interface LogRow extends Record<string, unknown> {
  day: BusinessDay;
  said: string;
  suspicious: string | null;
  facts: string;
  at: Instant;
}
export const insertLog = sql<
  {
    hall_id: number;
    day: BusinessDay;
    said: string;
    suspicious: string | null;
    facts: string;
    by: Id;
    at: Instant;
  },
  { day: string }
>(
  'safety.log_insert',
  `insert into safety_log (hall_id, day, said, suspicious, facts, by_id, at) values (:hall_id, :day, :said, :suspicious, :facts, :by, :at)
   on conflict (hall_id, day) do nothing returning day::text as day`,
);
export const logBetween = sql<
  { hall_id: number; from: BusinessDay; until: BusinessDay },
  LogRow & { zh: string; en: string }
>(
  'safety.log_between',
  `select l.day::text as day, l.said, l.suspicious, l.facts, l.at, p.name as zh, p.name_en as en
   from safety_log l join person p on p.id = l.by_id
   where l.hall_id = :hall_id and l.day between :from and :until order by l.day desc limit 100`,
);
export const logThere = sql<{ hall_id: number; day: BusinessDay }, { day: string }>(
  'safety.log_there',
  'select day::text as day from safety_log where hall_id = :hall_id and day = :day',
);

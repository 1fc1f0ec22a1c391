import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';

/** The part of the day a visit began in, by the hall's clock. */
const part_of_day = `case when extract(hour from t.serving_at at time zone 'Asia/Shanghai') < 11 then 'morning'
  when extract(hour from t.serving_at at time zone 'Asia/Shanghai') < 14 then 'noon'
  when extract(hour from t.serving_at at time zone 'Asia/Shanghai') < 17 then 'afternoon' else 'evening' end`;

/** Each clerk's ended visits since a day, by class and by part of the day: visits, waits, ratings. */
export const groupsOfClerks = sql<
  { hall_id: number; since: string },
  {
    clerk_id: Id;
    zh: string;
    en: string;
    sort: string;
    part: string;
    served: number;
    waited_s: number;
    rated: number;
    satisfied: number;
  }
>(
  'ratings.groups',
  `select g.clerk_id, p.name as zh, coalesce(p.name_en, p.name) as en, case when g.class is null then 'hours' else 'class' end as sort,
     coalesce(g.class, g.hours) as part, g.served, g.waited_s, g.rated, g.satisfied
   from (
     select v.clerk_id, v.class, v.hours, count(*)::int as served, coalesce(sum(v.waited_s), 0)::int as waited_s,
       count(v.score)::int as rated, count(*) filter (where v.score >= 4)::int as satisfied
     from (
       select t.clerk_id, t.class, ${part_of_day} as hours,
         greatest(0, extract(epoch from t.serving_at - t.wait_from)) as waited_s, r.score
       from queue_ticket t left join rating r on r.hall_id = t.hall_id and r.ticket_id = t.id
       where t.hall_id = :hall_id and t.day >= :since and t.clerk_id is not null and t.serving_at is not null and t.finished_at is not null
     ) v group by grouping sets ((v.clerk_id, v.class), (v.clerk_id, v.hours))
   ) g join person p on p.id = g.clerk_id
   order by g.clerk_id, sort, part`,
);

export const insertTalk = sql<{
  hall_id: number;
  id: Id;
  clerk_id: Id;
  sort: string;
  part: string;
  said: string;
  talked_by: Id;
  talked_at: Instant;
}>(
  'ratings.talk',
  `insert into evenness_talk (hall_id, id, clerk_id, sort, part, said, talked_by, talked_at)
   values (:hall_id, :id, :clerk_id, :sort, :part, :said, :talked_by, :talked_at)`,
);

/** What was said to clerks since a moment, newest first. */
export const talksSince = sql<
  { hall_id: number; since: string },
  { clerk_id: Id; sort: string; part: string; said: string; talked_at: Instant }
>(
  'ratings.talks',
  `select clerk_id, sort, part, said, talked_at from evenness_talk
   where hall_id = :hall_id and talked_at >= :since::date order by talked_at desc limit 200`,
);

import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';

export const insertRating = sql<{
  hall_id: number;
  ticket_id: Id;
  day: string;
  score: number;
  done: string;
  sentence: string | null;
  channel: string;
  low: boolean;
  low_at_most: number;
  clerk_id: Id | null;
  counter_id: Id | null;
  rated_at: Instant;
  wait: number | null;
  attitude: number | null;
  skill: number | null;
}>(
  'ratings.insert',
  `insert into rating (hall_id, ticket_id, day, score, done, sentence, channel, low, low_at_most, clerk_id, counter_id, rated_at,
     wait_part, attitude_part, skill_part)
   values (:hall_id, :ticket_id, :day, :score, :done, :sentence, :channel, :low, :low_at_most, :clerk_id, :counter_id, :rated_at,
     :wait, :attitude, :skill)
   on conflict do nothing`,
);

export const findRating = sql<{ hall_id: number; ticket_id: Id }, { score: number; done: string }>(
  'ratings.one',
  'select score, done from rating where hall_id = :hall_id and ticket_id = :ticket_id',
);

export const insertInvite = sql<{
  hall_id: number;
  ticket_id: Id;
  day: string;
  channel: string;
  reversed: boolean;
  invited_at: Instant;
}>(
  'ratings.invite',
  `insert into rating_invite (hall_id, ticket_id, day, channel, reversed, invited_at)
   values (:hall_id, :ticket_id, :day, :channel, :reversed, :invited_at) on conflict do nothing`,
);
/** The last visit that ended at a counter, be it rated by now or not: whoever sat there before it is gone. */
export const lastEndedAt = sql<{ hall_id: number; counter_id: Id; day: string }, { id: Id; state: string }>(
  'ratings.last_ended',
  `select id, state from queue_ticket where hall_id = :hall_id and counter_id = :counter_id and day = :day
     and finished_at is not null and state in ('finished', 'closed') order by finished_at desc, id desc limit 1`,
);

export interface LowRow extends Record<string, unknown> {
  ticket_id: Id;
  label: string;
  business: string | null;
  score: number;
  done: string;
  sentence: string | null;
  low_at_most: number;
  counter_number: number | null;
  clerk_id: Id | null;
  rated_at: Instant;
  wait: number | null;
  attitude: number | null;
  skill: number | null;
}

/** The low ratings of a day, newest first: the visit, never the customer. */
export const lowOfDay = sql<{ hall_id: number; day: string }, LowRow>(
  'ratings.low',
  `select r.ticket_id, t.label, t.business, r.score, r.done, r.sentence, r.low_at_most, c.number as counter_number, r.clerk_id, r.rated_at,
     r.wait_part as wait, r.attitude_part as attitude, r.skill_part as skill
   from rating r join queue_ticket t on t.hall_id = r.hall_id and t.id = r.ticket_id
   left join counter c on c.hall_id = r.hall_id and c.id = r.counter_id
   where r.hall_id = :hall_id and r.day = :day and r.low order by r.rated_at desc limit 100`,
);

/** How often each score was given to a clerk in a span of days. */
export const scoresOfClerk = sql<
  { hall_id: number; clerk_id: Id; since: string },
  { score: number; count: number }
>(
  'ratings.of_clerk',
  `select score, count(*)::int as count from rating where hall_id = :hall_id and clerk_id = :clerk_id and day >= :since group by score`,
);

/** A hall's day: visits ended, customers asked, answers, low ones. */
export const dayRates = sql<
  { hall_id: number; day: string },
  { finished: number; invited: number; rated: number; low: number; points: number; not_done: number }
>(
  'ratings.day',
  `select (select count(*)::int from queue_ticket where hall_id = :hall_id and day = :day and finished_at is not null) as finished,
     (select count(*)::int from rating_invite where hall_id = :hall_id and day = :day) as invited,
     count(*)::int as rated, count(*) filter (where low)::int as low, coalesce(sum(score), 0)::int as points,
     count(*) filter (where done <> 'done')::int as not_done
   from rating where hall_id = :hall_id and day = :day`,
);

/** How the parts of a hall's visits were judged on a day: of each part how many said so, how many good, how many not good. */
export const dayParts = sql<
  { hall_id: number; day: string },
  { part: string; given: number; good: number; bad: number }
>(
  'ratings.parts',
  `select p.part, count(p.points)::int as given, count(*) filter (where p.points = 3)::int as good,
     count(*) filter (where p.points = 1)::int as bad
   from rating r, lateral (values ('wait', r.wait_part), ('attitude', r.attitude_part), ('skill', r.skill_part)) p (part, points)
   where r.hall_id = :hall_id and r.day = :day group by p.part`,
);

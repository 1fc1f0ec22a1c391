import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { GatheringRow } from './gathering.ts';

const columns =
  'g.hall_id, g.id, g.state, g.kind, g.topic, g.held_on::text as held_on, g.owner_id, g.planned_by, g.people, g.record, g.held_at';

export const holdGathering = sql<{ hall_id: number; id: Id }, GatheringRow>(
  'suggestions.gathering_hold',
  `select ${columns} from opinion_gathering g where g.hall_id = :hall_id and g.id = :id for no key update`,
);
export const gatheringThere = sql<{ hall_id: number; id: Id }, { kind: 'asking' | 'seminar' }>(
  'suggestions.gathering_there',
  'select kind from opinion_gathering where hall_id = :hall_id and id = :id',
);
/** The round of asking that is planned; there is one at a time. */
export const askingPlanned = sql<{ hall_id: number }, { id: Id; last: string | null }>(
  'suggestions.asking_planned',
  `select id, held_on::text as last from opinion_gathering where hall_id = :hall_id and kind = 'asking' and state = 'planned' limit 1`,
);
export const lastAsking = sql<{ hall_id: number }, { held_on: string }>(
  'suggestions.asking_last',
  `select held_on::text as held_on from opinion_gathering where hall_id = :hall_id and kind = 'asking'
   order by held_on desc limit 1`,
);
export const gatheringsOf = sql<
  { hall_id: number; most: number },
  GatheringRow & { owner_zh: string; owner_en: string; opinions: number }
>(
  'suggestions.gatherings',
  `select ${columns}, p.name as owner_zh, p.name_en as owner_en,
     (select count(*)::int from customer_opinion o where o.hall_id = g.hall_id and o.gathering_id = g.id) as opinions
   from opinion_gathering g join person p on p.id = g.owner_id where g.hall_id = :hall_id
   order by g.state <> 'planned', g.held_on desc limit :most`,
);

/** What a month of opinions comes to. */
export interface Counted {
  received: number;
  from_book: number;
  replied: number;
  reply_due: number;
  in_time: number;
  answered: number;
  suggestions: number;
  decided: number;
  adopted: number;
  effective: number;
  effect_days: number | null;
  [column: string]: unknown;
}
export const countIn = sql<{ hall_id: number; from: Instant; until: Instant; now: Instant }, Counted>(
  'suggestions.count',
  `select count(*)::int as received,
     count(*) filter (where source = 'book')::int as from_book,
     count(*) filter (where replied_at is not null or answered_at is not null)::int as replied,
     count(*) filter (where state <> 'passed_on' and (replied_at is not null or answered_at is not null or reply_due <= :now))::int as reply_due,
     count(*) filter (where state <> 'passed_on' and least(replied_at, answered_at) <= reply_due)::int as in_time,
     count(*) filter (where answered_at is not null)::int as answered,
     count(*) filter (where nature = 'suggestion')::int as suggestions,
     count(*) filter (where decided_at is not null)::int as decided,
     count(*) filter (where decided_at is not null and state in ('adopted', 'promised', 'effective'))::int as adopted,
     count(*) filter (where state = 'effective')::int as effective,
     (percentile_cont(0.5) within group (order by extract(epoch from effective_at - received_at) / 86400)
       filter (where state = 'effective'))::float as effect_days
   from customer_opinion where hall_id = :hall_id and received_at >= :from and received_at < :until`,
);
/** How many days of a span the hall was open, and how many of them the book was read. */
export const daysRead = sql<
  { hall_id: number; from_day: string; until_day: string },
  { days: number; read: number }
>(
  'suggestions.days_read',
  `select count(*)::int as days, count(r.day)::int as read from hall_day d
   left join opinion_reading r on r.hall_id = d.hall_id and r.day = d.day
   where d.hall_id = :hall_id and d.day >= :from_day::date and d.day < :until_day::date`,
);

import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Seen } from './reasons.ts';
import type { SampleRow } from './sample.ts';

/** A rating or an order of the days looked at, with what may stand out about it. */
export interface SeenRow extends Seen, Record<string, unknown> {
  id: Id;
  at: Instant;
  no: string;
  clerk_id: Id | null;
}

/** The ratings of some days in an order nobody chooses. */
export const ratingsSeen = sql<
  { hall_id: number; since: string; until: string; salt: string; burst_minutes: number },
  SeenRow
>(
  'audits.ratings',
  `select 'rating' as sort, r.ticket_id as id, r.rated_at as at, t.label as no, r.clerk_id, r.score = 5 as counts,
     extract(epoch from t.finished_at - t.serving_at)::int as served_s,
     (count(*) filter (where r.score = 5) over (partition by r.clerk_id, r.channel order by r.rated_at
       range between make_interval(mins => :burst_minutes::int) preceding and make_interval(mins => :burst_minutes::int) following))::int as near,
     count(*) over day_of >= 5 and bool_and(r.channel = 'counter_screen' and r.score = 5) over day_of as one_channel,
     1 as same, false as taken_back
   from rating r join queue_ticket t on t.hall_id = r.hall_id and t.id = r.ticket_id
   where r.hall_id = :hall_id and r.day between :since and :until
   window day_of as (partition by r.clerk_id, r.day)
   order by md5(:salt || r.ticket_id::text)`,
);
/** The orders of some days that count for somebody, in an order nobody chooses. */
export const ordersSeen = sql<{ hall_id: number; since: string; until: string; salt: string }, SeenRow>(
  'audits.orders',
  `select 'order' as sort, o.id, o.opened_at as at, upper(right(o.id::text, 8)) as no, o.clerk_id,
     o.state in ('delivered', 'completed', 'reversed') as counts, null::int as served_s, 0 as near, false as one_channel,
     (count(*) over (partition by o.clerk_id, o.day, o.business, o.number_id))::int as same,
     o.state = 'reversed' or (o.business = 'service_add' and exists (select 1 from business_order e
       where e.hall_id = o.hall_id and e.day = o.day and e.clerk_id = o.clerk_id and e.number_id = o.number_id and e.business = 'service_end'
         and e.state in ('delivered', 'completed'))) as taken_back
   from business_order o
   where o.hall_id = :hall_id and o.day between :since and :until and o.number_id is not null and o.business <> 'consultation'
     and o.state in ('delivered', 'completed', 'reversed')
   order by md5(:salt || o.id::text)`,
);

const columns =
  'hall_id, id, state, since::text, until::text, pieces, verdicts, size, suspected, false_count, drawn_by, drawn_at, judged_at, outcome, closed_at';

export const holdSample = sql<{ hall_id: number; id: Id }, SampleRow>(
  'audits.sample_hold',
  `select ${columns} from audit_sample where hall_id = :hall_id and id = :id for no key update`,
);
/** The samples of a hall, the newest first. */
export const samplesOfHall = sql<{ hall_id: number; most: number }, SampleRow>(
  'audits.samples',
  `select ${columns} from audit_sample where hall_id = :hall_id order by drawn_at desc, id desc limit :most`,
);
/** The names behind the clerks of a sample. */
export const namesOf = sql<{ ids: readonly Id[] }, { id: Id; zh: string; en: string }>(
  'audits.names',
  `select id, name as zh, coalesce(name_en, name) as en from person where id = any(:ids::uuid[])`,
);

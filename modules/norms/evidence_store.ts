import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';

const day_events = `from event e left join person p on p.id = e.actor_id left join device d on d.hall_id = e.hall_id and d.id = e.actor_id
   where e.hall_id = :hall_id and e.at >= :from and e.at < :until`;
const event_columns = `e.hall_id, e.at, e.id, e.what, e.subject_id, e.actor_id, e.facts, p.name, p.name_en, d.code`;

/** An event with the name of whoever did it. */
export interface EventRow extends Record<string, unknown> {
  hall_id: number;
  at: Instant;
  id: Id;
  what: string;
  subject_id: Id;
  actor_id: Id;
  facts: string;
  name: string | null;
  name_en: string | null;
  code: string | null;
}

interface Day extends Record<string, unknown> {
  hall_id: number;
  from: Instant;
  until: Instant;
}

/** The newest events of some names on a day. */
export const newestOf = sql<Day & { whats: readonly string[]; most: number }, EventRow>(
  'norms.witnesses',
  `select ${event_columns} ${day_events} and e.what = any(:whats::text[]) order by e.at desc, e.id desc limit :most`,
);
/** How many events of some names a day has. */
export const countOf = sql<Day & { whats: readonly string[] }, { count: number }>(
  'norms.witness_count',
  `select count(*)::int as count from event e where e.hall_id = :hall_id and e.at >= :from and e.at < :until and e.what = any(:whats::text[])`,
);
/** What happened to some subjects on a day, oldest first. */
export const ofSubjects = sql<Day & { subject_ids: readonly Id[] }, EventRow>(
  'norms.witness_subjects',
  `select ${event_columns} ${day_events} and e.subject_id = any(:subject_ids::uuid[]) order by e.at, e.id`,
);
/** How often each thing happened on a day, and when last. */
export const countsByWhat = sql<Day, { what: string; count: number; last_at: Instant }>(
  'norms.touched',
  `select what, count(*)::int as count, max(at) as last_at from event
   where hall_id = :hall_id and at >= :from and at < :until group by what`,
);
/** How often each thing happened in each hall of a list, each on its own day. */
export const countsOfHalls = sql<
  { halls: readonly number[]; froms: readonly Instant[]; untils: readonly Instant[] },
  { hall_id: number; what: string; count: number }
>(
  'norms.counts_of_halls',
  `select h.hall_id, e.what, count(*)::int as count
   from unnest(:halls::int[], :froms::timestamptz[], :untils::timestamptz[]) h(hall_id, from_at, until_at)
   join event e on e.hall_id = h.hall_id and e.at >= h.from_at and e.at < h.until_at group by h.hall_id, e.what`,
);

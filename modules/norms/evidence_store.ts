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

/** Names of events, and beside each the fact that must have a value, where only such an event counts. */
interface Wanted extends Day {
  whats: readonly string[];
  facts: readonly (string | null)[];
  values: readonly (string | null)[];
}
const wanted = `e.what = any(:whats::text[]) and exists (select 1 from unnest(:whats::text[], :facts::text[], :values::text[]) w(what, fact, value)
   where w.what = e.what and (w.fact is null or e.facts::jsonb ->> w.fact = w.value))`;

/** The newest events of some names on a day. */
export const newestOf = sql<Wanted & { most: number }, EventRow>(
  'norms.witnesses',
  `select ${event_columns} ${day_events} and ${wanted} order by e.at desc, e.id desc limit :most`,
);
/** How many events of some names a day has. */
export const countOf = sql<Wanted, { count: number }>(
  'norms.witness_count',
  `select count(*)::int as count from event e where e.hall_id = :hall_id and e.at >= :from and e.at < :until and ${wanted}`,
);
/** What happened to some subjects on a day, oldest first. */
export const ofSubjects = sql<Day & { subject_ids: readonly Id[] }, EventRow>(
  'norms.witness_subjects',
  `select ${event_columns} ${day_events} and e.subject_id = any(:subject_ids::uuid[]) order by e.at, e.id`,
);
/** Names of events that a fact tells apart, and that fact: such events are counted value by value. */
type Told = { told_whats: readonly string[]; told_facts: readonly string[] };
const told_apart = `left join unnest(:told_whats::text[], :told_facts::text[]) t(what, fact) on t.what = e.what`;
const told_value = `case when t.fact is not null then e.facts::jsonb ->> t.fact end as value`;

/** How often each thing happened on a day, and when last. */
export const countsByWhat = sql<
  Day & Told,
  { what: string; value: string | null; count: number; last_at: Instant }
>(
  'norms.touched',
  `select e.what, ${told_value}, count(*)::int as count, max(e.at) as last_at from event e ${told_apart}
   where e.hall_id = :hall_id and e.at >= :from and e.at < :until group by 1, 2`,
);
/** How often each thing happened in each hall of a list, each on its own day. */
export const countsOfHalls = sql<
  { halls: readonly number[]; froms: readonly Instant[]; untils: readonly Instant[] } & Told,
  { hall_id: number; what: string; value: string | null; count: number }
>(
  'norms.counts_of_halls',
  `select h.hall_id, e.what, ${told_value}, count(*)::int as count
   from unnest(:halls::int[], :froms::timestamptz[], :untils::timestamptz[]) h(hall_id, from_at, until_at)
   join event e on e.hall_id = h.hall_id and e.at >= h.from_at and e.at < h.until_at ${told_apart}
   group by 1, 2, 3`,
);

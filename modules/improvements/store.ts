import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { Part } from '../ratings/rating.ts';
import type { effectOf, improvement, Measure } from './improvement.ts';

export interface ImprovementRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof improvement>;
  source: 'voice' | 'staff' | 'suggestion';
  part: Part | null;
  voices: number | null;
  say: string;
  business: string | null;
  measure: Measure;
  proposed_by: Id | null;
  proposed_at: Instant;
  answer: string | null;
  answered_at: Instant | null;
  owner_id: Id | null;
  due_at: Instant | null;
  late_at: Instant | null;
  before_value: number | null;
  change: string | null;
  changed_at: Instant | null;
  measure_at: Instant | null;
  after_value: number | null;
  effect: ReturnType<typeof effectOf> | null;
  verdict: string | null;
  kept: boolean | null;
  judged_at: Instant | null;
}
const columns = `i.hall_id, i.id, i.state, i.source, i.part, i.voices, i.say, i.business, i.measure, i.proposed_by, i.proposed_at,
  i.answer, i.answered_at, i.owner_id, i.due_at, i.late_at, i.before_value, i.change, i.changed_at, i.measure_at, i.after_value,
  i.effect, i.verdict, i.kept, i.judged_at`;

export const holdImprovement = sql<{ hall_id: number; id: Id }, ImprovementRow>(
  'improvements.hold',
  `select ${columns} from improvement i where i.hall_id = :hall_id and i.id = :id for update`,
);

/** One improvement with the names of whoever proposed it, owns it, answered and judged. */
export interface NamedRow extends ImprovementRow {
  proposer: string | null;
  proposer_en: string | null;
  owner: string | null;
  owner_en: string | null;
}
const named = `select ${columns}, p.name as proposer, p.name_en as proposer_en, o.name as owner, o.name_en as owner_en
  from improvement i left join person p on p.id = i.proposed_by left join person o on o.id = i.owner_id`;

/** The latest of some halls: what is not over first. */
export const latestOf = sql<{ halls: readonly number[] }, NamedRow>(
  'improvements.latest',
  `${named} where i.hall_id = any(:halls::int[])
   order by i.state in ('judged', 'declined'), i.proposed_at desc limit 200`,
);
/** What somebody proposed or owns in a hall. */
export const mineIn = sql<{ hall_id: number; person_id: Id }, NamedRow>(
  'improvements.mine',
  `${named} where i.hall_id = :hall_id and (i.proposed_by = :person_id or i.owner_id = :person_id)
   order by i.proposed_at desc limit 30`,
);
/** How often customers called each part of their visit not good since a day. */
export const voicesSince = sql<{ hall_id: number; since: string }, { part: Part; voices: number }>(
  'improvements.voices',
  `select part, count(*)::int as voices from (
     select unnest(array['wait', 'attitude', 'skill']) as part, unnest(array[wait_part, attitude_part, skill_part]) as points
     from rating where hall_id = :hall_id and day >= :since) judged
   where points = 1 group by part order by part`,
);
/** Which parts are in hand already, or were answered since. */
export const voicesInHand = sql<{ hall_id: number; since: Instant }, { part: Part }>(
  'improvements.in_hand',
  `select distinct part from improvement where hall_id = :hall_id and source = 'voice'
     and (state not in ('judged', 'declined') or coalesce(judged_at, answered_at) >= :since)`,
);
/** How long the visits took in which a business was done, in a hall over a span of days: the middle, from their start to their end. */
export const minutesOf = sql<
  { hall_id: number; from: string; until: string },
  { business: string; orders: number; minutes: number }
>(
  'improvements.minutes',
  `select o.business, count(*)::int as orders,
     percentile_cont(0.5) within group (order by extract(epoch from t.finished_at - t.serving_at) / 60) as minutes
   from business_order o join queue_ticket t on t.hall_id = o.hall_id and t.id = o.ticket_id
   where o.hall_id = :hall_id and o.day >= :from and o.day < :until and o.completed_at is not null
     and t.finished_at is not null and t.serving_at is not null
   group by o.business`,
);

export interface SizeRow extends Record<string, unknown> {
  business: string;
  since: Instant;
  steps: number;
  fields: number;
  points: number;
}
/** Every size that was noted, the newest of a business first. */
export const sizesNoted = sql<Record<string, never>, SizeRow>(
  'improvements.sizes',
  'select business, since, steps, fields, points from process_size order by business, since desc',
);
/** Notes the sizes that differ from what was noted last. */
export const noteSizesThatDiffer = sql<{
  now: Instant;
  businesses: readonly string[];
  steps: readonly number[];
  fields: readonly number[];
  points: readonly number[];
  editions: readonly string[];
}>(
  'improvements.note_sizes',
  `insert into process_size (business, since, steps, fields, points, sheet_version)
   select n.business, :now, n.steps, n.fields, n.points, n.edition
   from unnest(:businesses::text[], :steps::int[], :fields::int[], :points::int[], :editions::text[])
     as n(business, steps, fields, points, edition)
   left join lateral (select s.steps, s.fields, s.points from process_size s where s.business = n.business
     order by s.since desc limit 1) last on true
   where (last.steps, last.fields, last.points) is distinct from (n.steps, n.fields, n.points)
   on conflict do nothing`,
);
export const noteLate = sql<{ hall_id: number; id: Id; now: Instant }>(
  'improvements.note_late',
  `update improvement set late_at = :now where hall_id = :hall_id and id = :id and late_at is null`,
);

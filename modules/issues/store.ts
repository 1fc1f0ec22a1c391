import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Topic } from './catalogue.ts';
import type { IssueRow } from './issue.ts';

const columns = `hall_id, id, state, number, kind, channel, topic, said, flow, flow_id, repeats, phone_mask, chased, received_by, received_at,
  settled_at, cause, cause_note, action, action_by, action_due, concluded_by, concluded_at, carried_out, closed_at, recurred_id,
  recurred_at, call_score, score`;
const columnsOf = (table: string): string =>
  columns
    .split(',')
    .map(column => `${table}.${column.trim()}`)
    .join(', ');
type One = { hall_id: number; id: Id };

export const holdIssue = sql<One, IssueRow>(
  'issues.hold',
  `select ${columns} from issue where hall_id = :hall_id and id = :id for no key update`,
);
export const findIssue = sql<One, IssueRow>(
  'issues.find',
  `select ${columns} from issue where hall_id = :hall_id and id = :id`,
);
/** The issue whose course runs as this complaint, opinion, repair or order. */
export const holdByFlow = sql<{ hall_id: number; flow_id: Id }, IssueRow>(
  'issues.by_flow',
  `select ${columns} from issue where hall_id = :hall_id and flow_id = :flow_id for no key update`,
);
/** The next number of a hall, its series held; and how many of the topic came before it. */
export const beforeIt = sql<
  { hall_id: number; topic: Topic; since: Instant },
  { next: number; before: number }
>(
  'issues.before',
  `with given as (insert into issue_series as s (hall_id, kind, last) values (:hall_id, 'issue', 1)
       on conflict (hall_id, kind) do update set last = s.last + 1 returning last)
   select (select last from given) as next,
     (select count(*)::int from issue where hall_id = :hall_id and topic = :topic and received_at >= :since) as before`,
);
/** The last issue of a topic that was closed with its action carried out, and came again nevertheless: marked once. */
export const markRecurred = sql<
  { hall_id: number; topic: Topic; since: Instant; by_id: Id; at: Instant },
  { id: Id; number: number }
>(
  'issues.recurred',
  `update issue set recurred_id = :by_id, recurred_at = :at where hall_id = :hall_id and id = (
     select id from issue where hall_id = :hall_id and topic = :topic and carried_out is not null and recurred_id is null
       and closed_at >= :since order by closed_at desc limit 1) returning id, number`,
);
export const chaseIssue = sql<One>(
  'issues.chase',
  'update issue set chased = chased + 1 where hall_id = :hall_id and id = :id',
);
export const setScore = sql<One & { score: number }>(
  'issues.score',
  'update issue set score = :score where hall_id = :hall_id and id = :id and score is null',
);
export const setCallScore = sql<One & { score: number }>(
  'issues.call_score',
  'update issue set call_score = :score where hall_id = :hall_id and id = :id and call_score is null',
);

export interface Listed extends IssueRow {
  taker_zh: string | null;
  taker_en: string | null;
  actor_zh: string | null;
  actor_en: string | null;
}
/** What is not closed, and what came lately, the newest first: of one hall or of all in reach. */
export const listIssues = sql<{ hall_ids: readonly number[]; since: Instant; most: number }, Listed>(
  'issues.list',
  `select ${columnsOf('i')}, t.name as taker_zh, t.name_en as taker_en, a.name as actor_zh, a.name_en as actor_en
   from issue i left join person t on t.id = i.received_by left join person a on a.id = i.action_by
   where i.hall_id = any(:hall_ids::integer[]) and (i.state <> 'closed' or i.received_at >= :since)
   order by i.state = 'closed', i.received_at desc, i.id limit :most`,
);
/** Who could carry an action out: whoever works in the hall. */
export const staffOf = sql<{ hall_id: number }, { id: Id; zh: string; en: string }>(
  'issues.staff',
  `select distinct p.id, p.name as zh, p.name_en as en, p.staff_no from role_assignment a join person p on p.id = a.person_id
   where a.hall_id = :hall_id and p.state = 'active' order by p.staff_no`,
);
/** What happened to an issue or an order, with who did it. */
export const trailOf = sql<
  { hall_id: number; ids: readonly Id[] },
  { id: Id; at: Instant; what: string; facts: string; zh: string | null; en: string | null }
>(
  'issues.trail',
  `select e.id, e.at, e.what, e.facts, p.name as zh, p.name_en as en from event e left join person p on p.id = e.actor_id
   where e.hall_id = :hall_id and e.subject_id = any(:ids::uuid[]) and e.what like 'issues.%' order by e.at, e.id limit 100`,
);

/** The figures of a span: what came, what was concluded, what came again, how it was rated (SVC-19, SVC-20). */
export const figuresOf = sql<
  { hall_id: number; from: Instant; until: Instant },
  Record<
    | 'received'
    | 'closed'
    | 'repeated'
    | 'caused'
    | 'acted'
    | 'recurred'
    | 'rateable'
    | 'rated'
    | 'scores'
    | 'calls'
    | 'calls_rated'
    | 'call_scores',
    number
  >
>(
  'issues.figures',
  `select count(*)::int as received, (count(*) filter (where state = 'closed'))::int as closed,
     (count(*) filter (where repeats > 0))::int as repeated,
     (count(*) filter (where repeats > 0 and cause is not null))::int as caused,
     (count(*) filter (where carried_out is not null))::int as acted,
     (count(*) filter (where carried_out is not null and recurred_id is not null))::int as recurred,
     (count(*) filter (where state <> 'under_way' and phone_mask is not null))::int as rateable,
     (count(score))::int as rated, coalesce(sum(score), 0)::int as scores,
     (count(*) filter (where channel = 'call_centre' and phone_mask is not null))::int as calls,
     (count(call_score))::int as calls_rated, coalesce(sum(call_score), 0)::int as call_scores
   from issue where hall_id = :hall_id and received_at >= :from and received_at < :until`,
);

import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { CallBackRow } from './call_back.ts';

const columns = `hall_id, id, state, rule, order_id, business, mask, ordered_on::text, drawn_at, due_at, tried_on, answers, note, done_by,
  done_at, issue_id`;

export const holdCall = sql<{ hall_id: number; id: Id }, CallBackRow>(
  'issues.call_hold',
  `select ${columns} from call_back where hall_id = :hall_id and id = :id for no key update`,
);
/** Which of some orders were drawn before: a second look draws none of them again. */
export const drawnBefore = sql<{ hall_id: number; ids: readonly Id[] }, { order_id: Id }>(
  'issues.call_drawn',
  'select order_id from call_back where hall_id = :hall_id and order_id = any(:ids::uuid[])',
);
export const triedOn = sql<{ hall_id: number; id: Id; tried_on: string; note: string }>(
  'issues.call_tried',
  'update call_back set tried_on = :tried_on, note = :note where hall_id = :hall_id and id = :id',
);
/** What waits, the first to fall due first, and what was done lately. */
export const listCalls = sql<
  { hall_id: number; since: Instant; most: number },
  CallBackRow & { caller_zh: string | null; caller_en: string | null }
>(
  'issues.calls',
  `select ${columns
    .split(',')
    .map(column => `c.${column.trim()}`)
    .join(', ')}, p.name as caller_zh, p.name_en as caller_en
   from call_back c left join person p on p.id = c.done_by
   where c.hall_id = :hall_id and (c.state = 'waiting' or c.drawn_at >= :since)
   order by c.state <> 'waiting', c.due_at, c.id limit :most`,
);
/** How often somebody was shown a number to be called back since a moment. */
export const looksSince = sql<{ hall_id: number; actor_id: Id; since: Instant }, { count: number }>(
  'issues.call_looks',
  `select count(*)::int as count from event where hall_id = :hall_id and what = 'issues.number_shown' and actor_id = :actor_id and at >= :since`,
);
export const callFigures = sql<
  { hall_id: number; from: Instant; until: Instant },
  { drawn: number; done: number; satisfied: number; late: number }
>(
  'issues.call_figures',
  `select count(*)::int as drawn, (count(*) filter (where state <> 'waiting'))::int as done,
     (count(*) filter (where state = 'satisfied'))::int as satisfied,
     (count(*) filter (where coalesce(done_at, :until) > due_at))::int as late
   from call_back where hall_id = :hall_id and drawn_at >= :from and drawn_at < :until`,
);

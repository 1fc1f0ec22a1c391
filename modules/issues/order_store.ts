import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { CrossOrderRow } from './cross_order.ts';

const columns = `hall_id, id, state, number, kind, department, topic, said, place, level, asked_by, asked_at, take_due, answer_due, taken_by,
  taken_at, answer, answered_by, answered_at, late, returned, note, ended_at`;
const columnsOf = (table: string): string =>
  columns
    .split(',')
    .map(column => `${table}.${column.trim()}`)
    .join(', ');
type One = { hall_id: number; id: Id };

export const holdOrder = sql<One, CrossOrderRow>(
  'issues.order_hold',
  `select ${columns} from cross_order where hall_id = :hall_id and id = :id for no key update`,
);
export const nextOrder = sql<{ hall_id: number }, { last: number }>(
  'issues.order_next',
  `insert into issue_series as s (hall_id, kind, last) values (:hall_id, 'cross_order', 1)
   on conflict (hall_id, kind) do update set last = s.last + 1 returning last`,
);
export const setOrderLevel = sql<One & { level: number; late: boolean }>(
  'issues.order_level',
  'update cross_order set level = :level, late = late or :late where hall_id = :hall_id and id = :id',
);

/** Faults that were sent before a moment and are not mended. */
export const faultsSince = sql<
  { hall_id: number; until: Instant },
  Pick<CrossOrderRow, 'hall_id' | 'id' | 'number'>
>(
  'issues.faults_since',
  `select hall_id, id, number from cross_order
   where hall_id = :hall_id and kind = 'fault' and state in ('sent', 'taken') and asked_at <= :until order by asked_at`,
);
export const setOrderNote = sql<One & { note: string }>(
  'issues.order_note',
  'update cross_order set note = :note where hall_id = :hall_id and id = :id',
);

export interface ListedOrder extends CrossOrderRow {
  asker_zh: string | null;
  asker_en: string | null;
  taker_zh: string | null;
  taker_en: string | null;
}
/** What is open, the first to fall due first, and what ended lately: of one hall or of all in reach. */
export const listOrders = sql<{ hall_ids: readonly number[]; since: Instant; most: number }, ListedOrder>(
  'issues.orders',
  `select ${columnsOf('o')}, a.name as asker_zh, a.name_en as asker_en, t.name as taker_zh, t.name_en as taker_en
   from cross_order o left join person a on a.id = o.asked_by left join person t on t.id = coalesce(o.answered_by, o.taken_by)
   where o.hall_id = any(:hall_ids::integer[]) and (o.state in ('sent', 'taken', 'answered') or o.asked_at >= :since)
   order by o.state in ('closed', 'withdrawn'), o.answer_due, o.id limit :most`,
);
/** Where orders stand, for the issues they carry. */
export const ordersStanding = sql<
  { hall_ids: readonly number[]; ids: readonly Id[] },
  Pick<CrossOrderRow, 'hall_id' | 'id' | 'state' | 'number'>
>(
  'issues.orders_standing',
  `select hall_id, id, state, number from cross_order where hall_id = any(:hall_ids::integer[]) and id = any(:ids::uuid[])`,
);
/** The orders of a span: answered in the time that was agreed, or not (SVC-26). */
export const orderFigures = sql<
  { hall_id: number; from: Instant; until: Instant },
  { sent: number; answered: number; in_time: number; climbed: number }
>(
  'issues.order_figures',
  `select count(*)::int as sent, (count(*) filter (where answered_at is not null))::int as answered,
     (count(*) filter (where answered_at is not null and not late))::int as in_time, (count(*) filter (where level > 1))::int as climbed
   from cross_order where hall_id = :hall_id and asked_at >= :from and asked_at < :until`,
);

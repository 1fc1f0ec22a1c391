import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { RepairRow } from './repair.ts';

const columns = `hall_id, id, state, number, model, imei_end, fault, look, warranty, phone_mask, received_by, received_at, quote_due,
  done_due, quote_fen, quote_note, quoted_at, agreed, loan_tag, loan_at, work_note, ready_at, collected_at, quote_late, done_late`;
const columnsOf = (table: string): string =>
  columns
    .split(',')
    .map(column => `${table}.${column.trim()}`)
    .join(', ');
type One = { hall_id: number; id: Id };

export const holdRepair = sql<One, RepairRow>(
  'handsets.hold',
  `select ${columns} from handset_repair where hall_id = :hall_id and id = :id for no key update`,
);
export const nextNumber = sql<{ hall_id: number }, { last: number }>(
  'handsets.next',
  `insert into handset_series as s (hall_id, last) values (:hall_id, 1)
   on conflict (hall_id) do update set last = s.last + 1 returning last`,
);
export const lend = sql<One & { loan_tag: string; at: Instant }>(
  'handsets.lend',
  'update handset_repair set loan_tag = :loan_tag, loan_at = :at where hall_id = :hall_id and id = :id',
);
export const markLate = sql<One & { quote: boolean; done: boolean }>(
  'handsets.late',
  `update handset_repair set quote_late = quote_late or :quote, done_late = done_late or :done where hall_id = :hall_id and id = :id`,
);
/** What is in the house of some halls, and what was collected lately; the first to fall due first. */
export const listRepairs = sql<
  { hall_id: number; since: Instant; most: number },
  RepairRow & { taker_zh: string; taker_en: string }
>(
  'handsets.list',
  `select ${columnsOf('r')}, p.name as taker_zh, p.name_en as taker_en
   from handset_repair r join person p on p.id = r.received_by
   where r.hall_id = :hall_id and (r.state <> 'collected' or r.received_at >= :since)
   order by r.state = 'collected', r.done_due, r.id limit :most`,
);
/** Whose limit runs in a hall. */
export const openRepairs = sql<{ hall_id: number }, RepairRow>(
  'handsets.open',
  `select ${columns} from handset_repair where hall_id = :hall_id and state in ('received', 'quoted', 'repairing')`,
);

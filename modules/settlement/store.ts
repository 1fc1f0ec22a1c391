import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { SettlementRow } from './settlement.ts';

const columns = `hall_id, id, state, day, day_id, run, collected_at, approved_by, approved_at, retained_fen, deposit_fen, bag_no, deposited_at,
  waived_by, waived_at, waive_due, report_no, report, report_hash`;
export const findSettlement = sql<{ hall_id: number; day: string }, SettlementRow>(
  'settlement.day',
  `select ${columns} from day_settlement where hall_id = :hall_id and day = :day`,
);
export const holdSettlement = sql<{ hall_id: number; day: string }, SettlementRow>(
  'settlement.day_hold',
  `select ${columns} from day_settlement where hall_id = :hall_id and day = :day for no key update`,
);
export const findSettlementById = sql<{ hall_id: number; id: Id }, SettlementRow>(
  'settlement.day_by_id',
  `select ${columns} from day_settlement where hall_id = :hall_id and id = :id`,
);
export const holdSettlementById = sql<{ hall_id: number; id: Id }, SettlementRow>(
  'settlement.day_hold_id',
  `select ${columns} from day_settlement where hall_id = :hall_id and id = :id for no key update`,
);
/** The last day before this one on which the doors were open. */
export const dayBefore = sql<{ hall_id: number; day: string }, SettlementRow>(
  'settlement.day_before',
  `select ${columns
    .split(',')
    .map(column => `s.${column.trim()}`)
    .join(', ')} from day_settlement s join hall_day d on d.hall_id = s.hall_id and d.id = s.day_id
   where s.hall_id = :hall_id and s.day < :day and d.opened_at is not null order by s.day desc limit 1`,
);
/** The first day after this one on which the doors were opened. */
export const openedAfter = sql<{ hall_id: number; day: string }, { day: string }>(
  'settlement.opened_after',
  'select day from hall_day where hall_id = :hall_id and day > :day and opened_at is not null order by day limit 1',
);
export const recentDays = sql<{ hall_id: number; most: number }, SettlementRow>(
  'settlement.recent',
  `select ${columns} from day_settlement where hall_id = :hall_id order by day desc limit :most`,
);
export const waive = sql<{
  hall_id: number;
  id: Id;
  waived_by: Id;
  second_id: Id;
  at: Instant;
  waive_due: Instant;
  reason: string;
}>(
  'settlement.waive',
  `update day_settlement set waived_by = :waived_by, waived_second = :second_id, waived_at = :at, waive_due = :waive_due, waived_reason = :reason
   where hall_id = :hall_id and id = :id and waived_by is null`,
);
const unsettled = `s.state in ('open', 'collecting', 'reconciling', 'difference', 'ready') and d.opened_at is not null`;
/** Days before this one on which the doors were open and that nobody has approved, the oldest first. */
export const unsettledBefore = sql<
  { hall_id: number; day: string },
  Pick<SettlementRow, 'day' | 'waived_by' | 'waive_due'>
>(
  'settlement.unsettled',
  `select s.day, s.waived_by, s.waive_due from day_settlement s join hall_day d on d.hall_id = s.hall_id and d.id = s.day_id
   where s.hall_id = :hall_id and s.day < :day and ${unsettled} order by s.day`,
);
/** The oldest day of each hall that is over and not approved, for those above: each hall by its own today. */
export const unsettledOfHalls = sql<
  { halls: readonly number[]; days: readonly string[] },
  Pick<SettlementRow, 'hall_id' | 'day' | 'waived_by' | 'waive_due'>
>(
  'settlement.unsettled_of_halls',
  `select distinct on (s.hall_id) s.hall_id, s.day, s.waived_by, s.waive_due
   from unnest(:halls::int[], :days::date[]) h(hall_id, today)
   join day_settlement s on s.hall_id = h.hall_id and s.day < h.today
   join hall_day d on d.hall_id = s.hall_id and d.id = s.day_id where ${unsettled} order by s.hall_id, s.day`,
);
export const nextReportNo = sql<{ hall_id: number }, { report_no: number }>(
  'settlement.next_report',
  'select coalesce(max(report_no), 0)::int + 1 as report_no from day_settlement where hall_id = :hall_id',
);
export const insertCount = sql<{
  hall_id: number;
  id: Id;
  settlement_id: Id;
  run: number;
  at: Instant;
  counted_by: Id;
  pieces: string;
  safe_fen: Fen;
  cards: string;
  camera_on: boolean;
  camera_note: string | null;
}>(
  'settlement.count',
  `insert into settlement_count (hall_id, id, settlement_id, run, at, counted_by, pieces, safe_fen, cards, camera_on, camera_note)
   values (:hall_id, :id, :settlement_id, :run, :at, :counted_by, :pieces, :safe_fen, :cards, :camera_on, :camera_note)`,
);
/** What was counted in one run: looked at once more when the day is approved. */
export const countOfRun = sql<
  { hall_id: number; settlement_id: Id; run: number },
  { safe_fen: Fen; cards: string; counted_by: Id }
>(
  'settlement.count_of_run',
  `select safe_fen, cards, counted_by from settlement_count where hall_id = :hall_id and settlement_id = :settlement_id and run = :run`,
);
export interface LineRow extends Record<string, unknown> {
  run: number;
  line_no: number;
  part: 'books' | 'cards' | 'papers' | 'money';
  code: string;
  about: string | null;
  unit: 'fen' | 'pieces';
  expected: number;
  counted: number;
  difference: number;
  evidence: number;
}
export const insertLines = sql<{ hall_id: number; settlement_id: Id; run: number; lines: string }>(
  'settlement.lines_new',
  `insert into settlement_line (hall_id, settlement_id, run, line_no, part, code, about, unit, expected, counted, difference, evidence)
   select :hall_id, :settlement_id, :run, l.line_no, l.part, l.code, l.about, l.unit, l.expected, l.counted, l.counted - l.expected, l.evidence
   from json_to_recordset(:lines::json) as l(line_no int, part text, code text, about text, unit text, expected bigint, counted bigint, evidence int)`,
);
export const linesOfRun = sql<
  { hall_id: number; settlement_id: Id; run: number },
  LineRow & { reason: string | null; by_name: string | null; by_name_en: string | null }
>(
  'settlement.lines',
  `select l.run, l.line_no, l.part, l.code, l.about, l.unit, l.expected, l.counted, l.difference, l.evidence, r.reason,
     p.name as by_name, p.name_en as by_name_en
   from settlement_line l left join settlement_reason r on r.hall_id = l.hall_id and r.settlement_id = l.settlement_id and r.run = l.run and r.line_no = l.line_no
   left join person p on p.id = r.by_id
   where l.hall_id = :hall_id and l.settlement_id = :settlement_id and l.run = :run order by l.line_no`,
);
export const insertReason = sql<{
  hall_id: number;
  settlement_id: Id;
  run: number;
  line_no: number;
  reason: string;
  by_id: Id;
  at: Instant;
}>(
  'settlement.reason',
  `insert into settlement_reason (hall_id, settlement_id, run, line_no, reason, by_id, at)
   values (:hall_id, :settlement_id, :run, :line_no, :reason, :by_id, :at)`,
);
/** What the orders of a day say was charged, per account of the books: the other side of the books. */
export const chargedOfDay = sql<
  { hall_id: number; day: string },
  { account: string; orders: number; sum_fen: Fen }
>(
  'settlement.charged',
  `select c.account, count(distinct o.id)::int as orders, sum(c.amount_fen)::bigint as sum_fen
   from business_order o cross join lateral json_to_recordset(o.charges::json) as c(account text, amount_fen bigint)
   where o.hall_id = :hall_id and o.day = :day and o.paid_at is not null and o.state in ('paid', 'executing', 'completed', 'delivered', 'reversal_pending')
   group by c.account`,
);
/** Orders signed by hand on a day, and how many of their signatures are kept. */
export const signedOfDay = sql<{ hall_id: number; day: string }, { signed: number; kept: number }>(
  'settlement.signed',
  `select count(*)::int as signed, count(s.order_id)::int as kept
   from business_order o left join (select distinct hall_id, order_id from order_signature) s on s.hall_id = o.hall_id and s.order_id = o.id
   where o.hall_id = :hall_id and o.day = :day and o.confirmed_how = 'signature'`,
);
export const boxHolders = sql<
  { hall_id: number },
  { id: Id; name: string; name_en: string; staff_no: string }
>(
  'settlement.holders',
  `select distinct p.id, p.name, p.name_en, p.staff_no from role_assignment r join person p on p.id = r.person_id
   where r.hall_id = :hall_id and r.role in ('service_clerk', 'vip_clerk', 'group_clerk') order by p.staff_no`,
);
/** By name, who approved a day, who audited it, who let the hall open all the same. */
export const peopleOf = sql<
  { hall_id: number; id: Id },
  {
    approved: string | null;
    approved_en: string | null;
    audited: string | null;
    audited_en: string | null;
    waived: string | null;
    waived_en: string | null;
  }
>(
  'settlement.people',
  `select a.name as approved, a.name_en as approved_en, u.name as audited, u.name_en as audited_en, w.name as waived, w.name_en as waived_en
   from day_settlement s left join person a on a.id = s.approved_by left join person u on u.id = s.audited_by
   left join person w on w.id = s.waived_by where s.hall_id = :hall_id and s.id = :id`,
);
/** Deadlines of a hall of the named kinds, the first to fall due first. */
export const clocksOf = sql<
  { hall_id: number; kinds: readonly string[]; before: Instant; most: number },
  { kind: string; subject_id: Id; due_at: Instant }
>(
  'settlement.clocks',
  `select kind, subject_id, due_at from due_work where hall_id = :hall_id and not parked and kind = any(:kinds::text[]) and due_at < :before
   order by due_at, id limit :most`,
);

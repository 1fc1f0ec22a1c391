import { sql } from '../../kit/db.ts';
import type { Fen } from '../../kit/money.ts';
import type { MonthRow } from './month.ts';
import type { SettlementState } from './settlement.ts';

type Of = { hall_id: number; month: string };

const columns = `hall_id, id, state, to_char(month, 'YYYY-MM-DD') as month, closed_by, closed_at, audited_by, audited_at, report, report_hash`;
export const findMonth = sql<Of, MonthRow>(
  'settlement.month',
  `select ${columns} from month_settlement where hall_id = :hall_id and month = :month`,
);
export const holdMonth = sql<Of, MonthRow>(
  'settlement.month_hold',
  `select ${columns} from month_settlement where hall_id = :hall_id and month = :month for no key update`,
);
export const monthsOfHall = sql<
  { hall_id: number; most: number },
  MonthRow & {
    closed_name: string | null;
    closed_name_en: string | null;
    audited_name: string | null;
    audited_name_en: string | null;
  }
>(
  'settlement.months',
  `select m.hall_id, m.id, m.state, to_char(m.month, 'YYYY-MM-DD') as month, m.closed_by, m.closed_at, m.audited_by, m.audited_at, m.report, m.report_hash,
     c.name as closed_name, c.name_en as closed_name_en, a.name as audited_name, a.name_en as audited_name_en
   from month_settlement m left join person c on c.id = m.closed_by left join person a on a.id = m.audited_by
   where m.hall_id = :hall_id order by m.month desc limit :most`,
);

/** A day of a month; takings and differences only once it is settled, so that no open till is given away (CASH-02). */
export interface MonthDay extends Record<string, unknown> {
  day: string;
  state: SettlementState;
  deposit_fen: Fen | null;
  retained_fen: Fen | null;
  bag_no: string | null;
  report_no: number | null;
  report_hash: string | null;
  /** What was charged, less what went back: as the books have it. */
  taken_fen: Fen | null;
  difference_fen: Fen | null;
}
/** Every day of a month on which the doors were open, and what it came to. */
export const daysOfMonth = sql<
  { hall_id: number; first: string; next: string; earned: readonly string[] },
  MonthDay
>(
  'settlement.month_days',
  `select to_char(s.day, 'YYYY-MM-DD') as day, s.state, s.deposit_fen, s.retained_fen, s.bag_no, s.report_no, s.report_hash,
     case when s.approved_at is not null then coalesce((select -sum(b.balance_fen) from ledger_balance b
       where b.hall_id = s.hall_id and b.day = s.day and b.account = any(:earned::text[])), 0)::bigint end as taken_fen,
     case when s.approved_at is not null then coalesce((select sum(t.difference_fen) from till_session t
       where t.hall_id = s.hall_id and t.day = s.day), 0)::bigint end as difference_fen
   from day_settlement s join hall_day d on d.hall_id = s.hall_id and d.id = s.day_id
   where s.hall_id = :hall_id and s.day >= :first and s.day < :next and d.opened_at is not null order by s.day`,
);
/** What the settled days of a month leave on each account: suspense, what is owed, what waits to be cleared. */
export const balancesOfMonth = sql<
  { hall_id: number; first: string; next: string },
  { account: string; balance_fen: Fen }
>(
  'settlement.month_balances',
  `select b.account, sum(b.balance_fen)::bigint as balance_fen from ledger_balance b
   join day_settlement s on s.hall_id = b.hall_id and s.day = b.day and s.approved_at is not null
   where b.hall_id = :hall_id and b.day >= :first and b.day < :next group by b.account having sum(b.balance_fen) <> 0 order by b.account`,
);

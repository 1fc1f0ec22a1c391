import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';

interface BillRow extends Record<string, unknown> {
  month: string;
  total_fen: Fen;
  lines: string;
}
export const billsOfAccount = sql<{ account_id: Id; months: number }, BillRow>(
  'carrier.bills',
  'select month, total_fen, lines from carrier_bill where account_id = :account_id order by month desc limit :months',
);
export const holdBill = sql<{ account_id: Id; month: string }, BillRow>(
  'carrier.bill_hold',
  'select month, total_fen, lines from carrier_bill where account_id = :account_id and month = :month for update',
);
export const keepBill = sql<{ account_id: Id; month: string; total_fen: Fen; lines: string }>(
  'carrier.bill_keep',
  `insert into carrier_bill (account_id, month, total_fen, lines) values (:account_id, :month, :total_fen, :lines)
   on conflict (account_id, month) do update set total_fen = excluded.total_fen, lines = excluded.lines`,
);
/** An account, held: its debt grows and shrinks one act after the other. What is not due on a day is told apart. */
export const holdAccount = sql<
  { id: Id; day: BusinessDay },
  { balance_fen: Fen; owed_fen: Fen; late_fen: Fen; not_due_fen: Fen }
>(
  'carrier.account_hold',
  `select balance_fen, owed_fen, late_fen, coalesce((select sum(c.rest_fen) from carrier_charge c
     where c.account_id = a.id and c.due_on > :day and c.rest_fen > 0), 0)::bigint as not_due_fen
   from carrier_account a where id = :id for update`,
);
/** The late fee of a day; nothing when the day was charged before. */
export const noteLateFee = sql<
  { account_id: Id; day: string; base_fen: Fen; fee_fen: Fen; cause_id: Id; at: Instant },
  { day: string }
>(
  'carrier.late_fee',
  `insert into carrier_late_fee (account_id, day, base_fen, fee_fen, cause_id, at)
   values (:account_id, :day, :base_fen, :fee_fen, :cause_id, :at) on conflict do nothing returning day::text`,
);
/** What one debt has been charged for being late so far. */
export const lateSoFar = sql<{ account_id: Id; cause_id: Id }, { fen: Fen }>(
  'carrier.late_so_far',
  'select coalesce(sum(fee_fen), 0)::bigint as fen from carrier_late_fee where account_id = :account_id and cause_id = :cause_id',
);
export const oweMore = sql<{ id: Id; fee_fen: Fen }>(
  'carrier.owe_more',
  'update carrier_account set owed_fen = owed_fen + :fee_fen, late_fen = late_fen + :fee_fen where id = :id',
);
/** Bills of one month on the accounts a hall speaks for, in an order that nobody chooses. */
export const billsOfMonth = sql<
  { care_hall_id: number; month: string; salt: string; most: number },
  BillRow & { account_id: Id; mask: string }
>(
  'carrier.bills_of_month',
  `select b.month, b.total_fen, b.lines, b.account_id, n.mask from carrier_bill b
   join carrier_account a on a.id = b.account_id
   join lateral (select mask from carrier_number where account_id = a.id order by id limit 1) n on true
   where a.care_hall_id = :care_hall_id and b.month = :month order by md5(:salt || b.account_id::text) limit :most`,
);

import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { BillWay } from './bill_way.ts';

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
/** Another way for the bills of an account from a day on; what was chosen before and has begun meanwhile is the present one. */
export const setNextBillWay = sql<{
  id: Id;
  order_id: Id;
  way: BillWay;
  today: BusinessDay;
  from: BusinessDay;
}>(
  'carrier.bill_way_set',
  `update carrier_account set bill_way = case when next_bill_way_from <= :today then next_bill_way else bill_way end,
     next_bill_way = :way, next_bill_way_from = :from, bill_way_order_id = :order_id where id = :id`,
);
/** What an order chose is given up for what was chosen before it; nothing when another order has chosen since. */
export const giveUpBillWay = sql<{ id: Id; order_id: Id; was: BillWay | null }, { id: Id }>(
  'carrier.bill_way_give_up',
  `update carrier_account set next_bill_way = :was, next_bill_way_from = case when :was::text is not null then next_bill_way_from end,
     bill_way_order_id = null where id = :id and bill_way_order_id = :order_id returning id`,
);

import { sql } from '../../kit/db.ts';
import type { Fen } from '../../kit/money.ts';

type Of = { hall_id: number; day: string };
type Unlike = { account: string; due_fen: Fen; open_fen: Fen };

/** Sources whose statement of a day is here and that do not owe exactly what is not matched of it (CASH-08). */
export const dueUnlike = sql<Of, Unlike>(
  'statements.law_due',
  `select t.source as account, d.fen as due_fen, o.fen as open_fen from statement t
   join day_settlement s on s.hall_id = t.hall_id and s.day = t.day
   cross join lateral (select coalesce(sum(b.balance_fen), 0)::bigint as fen from ledger_balance b
     where b.hall_id = s.hall_id and b.account = 'due_' || t.source and b.holder_id = s.id
       and b.account in ('due_card', 'due_wechat', 'due_alipay', 'due_wallet', 'deposit')) d
   cross join lateral (select coalesce(sum(i.ours_fen), 0)::bigint as fen from statement_item i
     where i.hall_id = t.hall_id and i.statement_id = t.id and i.state = 'open' and i.holder_id is not null) o
   where t.hall_id = :hall_id and t.day = :day and t.source <> 'bank' and d.fen <> o.fen`,
);
/** Bags that the bank owes although its statement agreed, or does not owe although nothing said they came (CASH-08). */
export const bagUnlike = sql<Of, Unlike>(
  'statements.law_bag',
  `select 'deposit' as account, d.fen as due_fen, w.fen as open_fen from day_settlement s
   join lateral (select sum(b.balance_fen)::bigint as fen from ledger_balance b
     where b.hall_id = s.hall_id and b.account = 'deposit' and b.holder_id = s.id
       and b.account in ('due_card', 'due_wechat', 'due_alipay', 'due_wallet', 'deposit') having count(*) > 0) d on true
   left join bank_deposit k on k.hall_id = s.hall_id and k.settlement_id = s.id
   left join statement t on t.hall_id = s.hall_id and t.source = 'bank' and t.day = (k.at at time zone 'Asia/Shanghai')::date
   cross join lateral (select case when t.id is null then s.deposit_fen else coalesce((select sum(i.ours_fen) from statement_item i
     where i.hall_id = t.hall_id and i.statement_id = t.id and i.ref = k.slip_no and i.state = 'open'), 0) end::bigint as fen) w
   where s.hall_id = :hall_id and s.day = :day and d.fen <> w.fen`,
);

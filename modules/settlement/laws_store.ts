import { sql } from '../../kit/db.ts';
import type { Fen } from '../../kit/money.ts';

type Of = { hall_id: number; day: string };

/** Closing counts whose expected figure is not what the session's own postings add up to. */
export const wrongExpected = sql<
  Of,
  { session_id: string; tender: string; expected_fen: Fen; posted_fen: Fen }
>(
  'settlement.law_expected',
  `select m.session_id, m.tender, m.expected_fen, coalesce(p.posted_fen, 0)::bigint as posted_fen
   from till_match m join till_count c on c.hall_id = m.hall_id and c.id = m.count_id and c.kind in ('closing', 'hand_over')
   join till_session s on s.hall_id = m.hall_id and s.id = m.session_id
   left join lateral (
     select sum(case l.side when 'debit' then l.amount_fen else -l.amount_fen end) as posted_fen
     from ledger_posting l join ledger_journal j on j.hall_id = l.hall_id and j.id = l.journal_id
     where l.hall_id = m.hall_id and l.day = s.day and l.holder_id = m.session_id and l.account = m.tender
       and j.code not in ('tills.close', 'tills.over', 'tills.short')) p on true
   where m.hall_id = :hall_id and s.day = :day and m.expected_fen <> coalesce(p.posted_fen, 0)`,
);
/** Money of a till that belongs to no session of that day. */
export const strayMoney = sql<Of, { journal_id: string }>(
  'settlement.law_stray',
  `select distinct l.journal_id from ledger_posting l
   join ledger_journal j on j.hall_id = l.hall_id and j.id = l.journal_id
   left join till_session s on s.hall_id = l.hall_id and s.id = j.session_id and s.day = l.day
   where l.hall_id = :hall_id and l.day = :day and l.account in ('cash', 'card', 'wechat', 'alipay', 'wallet') and s.id is null and j.code <> 'settlement.to_receive'`,
);
/** Payments that succeeded and have not exactly one receipt over the same amount. */
export const unreceipted = sql<Of, { payment_id: string; receipts: number }>(
  'settlement.law_receipts',
  `select p.id as payment_id, count(r.id)::int as receipts from payment p
   left join receipt r on r.hall_id = p.hall_id and r.payment_id = p.id and r.series = 'R' and r.amount_fen = p.amount_fen and r.cash_fen = p.cash_fen and r.beside = p.beside
   where p.hall_id = :hall_id and p.day = :day and p.state = 'succeeded' group by p.id having count(r.id) <> 1`,
);
/** Compensations that stand paid and have not exactly one valid slip over the same amount; none is asked of what was paid before there were any. */
export const unpapered = sql<Of, { payment_id: string; receipts: number }>(
  'settlement.law_slips',
  `select c.id as payment_id, count(r.id)::int as receipts
   from compensation c join till_session s on s.hall_id = c.hall_id and s.id = c.paid_session_id
   left join receipt r on r.hall_id = c.hall_id and r.payment_id = c.paid_id and r.series = 'T' and r.state = 'issued' and r.amount_fen = c.refund_fen
   where c.hall_id = :hall_id and s.day = :day and c.state in ('paid', 'published')
   group by c.id, c.before_slips having count(r.id) <> case when c.before_slips then 0 else 1 end`,
);
/** Payments whose parts do not lie each in the account of its own tender: cash in cash, the rest where it came from. */
export const misplaced = sql<Of, { payment_id: string }>(
  'settlement.law_parts',
  `select p.id as payment_id from payment p
   left join lateral (
     select coalesce(sum(l.amount_fen) filter (where l.account = 'cash'), 0) as cash_fen,
       coalesce(sum(l.amount_fen) filter (where l.account = p.tender and p.tender <> 'cash'), 0) as own_fen,
       coalesce(sum(l.amount_fen) filter (where l.account = 'part_held'), 0) as ahead_fen
     from ledger_journal j join ledger_posting l on l.hall_id = j.hall_id and l.journal_id = j.id and l.side = 'debit'
     where j.hall_id = p.hall_id and j.subject_id = p.id and j.code = 'orders.sale') l on true
   where p.hall_id = :hall_id and p.day = :day and p.state = 'succeeded'
     and (l.cash_fen <> case p.tender when 'cash' then p.amount_fen - p.beside_fen else p.cash_fen end
       or l.own_fen <> case p.tender when 'cash' then 0 else p.amount_fen - p.cash_fen - p.beside_fen end or l.ahead_fen <> p.beside_fen)`,
);
/** Orders that are done without money, or whose money is nowhere: charged, delivered, and no payment that succeeded. */
export const unpaid = sql<Of, { order_id: string; state: string }>(
  'settlement.law_unpaid',
  `select o.id as order_id, o.state from business_order o left join payment p on p.hall_id = o.hall_id and p.id = o.payment_id
   where o.hall_id = :hall_id and o.day = :day and o.total_fen > 0
     and o.state in ('paid', 'executing', 'completed', 'delivered', 'reversal_pending', 'reversed') and p.state is distinct from 'succeeded'`,
);
/** Orders that took money and neither work nor owe it back. */
export const lostMoney = sql<Of, { order_id: string }>(
  'settlement.law_lost',
  `select o.id as order_id from business_order o left join refund r on r.hall_id = o.hall_id and r.subject_id = o.id
   where o.hall_id = :hall_id and o.day = :day and o.state = 'failed' and o.payment_id is not null and o.total_fen > 0 and r.id is null`,
);
/** Numbers put in service by an order of the day whose holder was not proven in that visit. */
export const unproven = sql<Of, { number_id: string }>(
  'settlement.law_unproven',
  `select o.number_id from business_order o
   left join identity_check c on c.hall_id = o.hall_id and c.id = o.check_id and c.person_id = o.person_id and c.passed_how is not null
     and (not c.absent or exists (select 1 from identity_check a where a.hall_id = o.hall_id and a.id = o.agent_check_id and a.state = 'passed'))
   where o.hall_id = :hall_id and o.day = :day and o.business in ('new_connection', 'sim_replacement', 'reinstatement', 'unit_connection', 'user_change')
     and o.state in ('completed', 'delivered', 'reversal_pending') and c.id is null`,
);
/** Cards that serve two numbers, and numbers in service without their card. */
export const crossed = sql<Record<string, never>, { number_id: string }>(
  'settlement.law_cards',
  `select n.id as number_id from carrier_number n left join carrier_sim s on s.id = n.sim_id and s.number_id = n.id
   where n.state = 'in_service' and (s.id is null or s.state not in ('active', 'bound'))
   union all
   select s.number_id from carrier_sim s where s.state in ('bound', 'active', 'suspended_lost') group by s.number_id having count(*) > 1`,
);
/** Persons with more than five numbers. */
export const overFive = sql<Record<string, never>, { customer_id: string; numbers: number }>(
  'settlement.law_five',
  `select customer_id, count(*)::int as numbers from carrier_number
   where customer_id is not null and unit_id is null and state in ('assigned', 'in_service', 'suspended') group by customer_id having count(*) > 5`,
);
/** What the counted tills of a day took, by tender: nothing of a till whose count is not stored (CASH-02). */
export const takings = sql<Of, { tender: string; payments: number; sum_fen: Fen }>(
  'settlement.takings',
  `select t.tender, count(*)::int as payments, sum(t.fen)::bigint as sum_fen from (
     select v.tender, v.fen from payment p
     cross join lateral (values (p.tender, p.amount_fen - p.cash_fen - p.beside_fen), ('cash', p.cash_fen)) v (tender, fen)
     join till_session s on s.hall_id = p.hall_id and s.id = p.session_id and s.counted_at is not null
     where p.hall_id = :hall_id and p.day = :day and p.state = 'succeeded' and v.fen > 0
     union all
     select a.tender, a.amount_fen from payment_part a
     join till_session s on s.hall_id = a.hall_id and s.id = a.session_id and s.counted_at is not null
     where a.hall_id = :hall_id and a.day = :day and a.state = 'taken'
   ) t group by t.tender order by t.tender`,
);
export const endings = sql<Of, { business: string; state: string; orders: number }>(
  'settlement.endings',
  `select business, state, count(*)::int as orders from business_order where hall_id = :hall_id and day = :day
   group by business, state order by business, state`,
);
export const paymentEndings = sql<Of, { tender: string; state: string; payments: number }>(
  'settlement.payment_endings',
  `select tender, state, count(*)::int as payments from payment where hall_id = :hall_id and day = :day group by tender, state order by tender, state`,
);
/** Tenders of a day that was approved and handed over, and yet lies with nobody who owes it (CASH-08). */
export const notHandedOver = sql<Of, { account: string; left_fen: Fen }>(
  'settlement.law_handed_over',
  `select b.account, sum(b.balance_fen)::bigint as left_fen from ledger_balance b
   where b.hall_id = :hall_id and b.day = :day and b.account in ('card', 'wechat', 'alipay', 'wallet')
     and exists (select 1 from ledger_journal j where j.hall_id = b.hall_id and j.day = b.day and j.code = 'settlement.to_receive')
   group by b.account having sum(b.balance_fen) <> 0`,
);

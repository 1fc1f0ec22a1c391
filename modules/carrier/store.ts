import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { AccountFacts } from './core.ts';
import type { NumberFacts } from './number.ts';
import type { SimRow } from './sim.ts';

/** How the bills of an account reach its customer. */
const ways = 'a.bill_way, a.next_bill_way, a.next_bill_way_from::text';
const facts = `n.id, n.state, n.pool, n.class, n.good_month_fen, n.mask, n.held_by, n.held_until, n.order_id, n.customer_id, n.unit_id, n.user_id, u.credit_code as unit_code, c.tier,
  c.since::text as customer_since, n.account_id, a.balance_fen, a.owed_fen, a.owed_since::text, ${ways}, n.plan, n.next_plan, n.next_plan_from::text, n.contract_until::text,
  n.suspended_for, n.in_service_at, n.recycled_at is not null as recycled, n.cooling_until, n.stay_offered_at, n.sim_id, s.state as sim_state, right(s.iccid, 4) as sim_tail,
  (select coalesce(json_agg(json_build_object('service', v.service, 'charged', v.charged_on > date_trunc('month', v.since) + interval '1 month')), '[]')
   from carrier_service v where v.number_id = n.id and v.ends_on is null) as services`;
const joined = `carrier_number n left join carrier_customer c on c.id = n.customer_id
  left join carrier_account a on a.id = n.account_id left join carrier_sim s on s.id = n.sim_id left join carrier_unit u on u.id = n.unit_id`;

const sim_columns = 'id, state, iccid, at_hall_id, holder_id, order_id, number_id';

export const numberByIndex = sql<{ number_index: string }, NumberFacts>(
  'carrier.number_by_index',
  `select ${facts} from ${joined} where n.number_index = :number_index`,
);
export const numberById = sql<{ id: Id }, NumberFacts>(
  'carrier.number',
  `select ${facts} from ${joined} where n.id = :id`,
);
export const sealedNumber = sql<{ id: Id }, { sealed: string }>(
  'carrier.number_sealed',
  'select sealed from carrier_number where id = :id',
);
/** The same, held: two acts on one number come one after the other. */
export const holdNumber = sql<{ id: Id }, NumberFacts>(
  'carrier.number_hold',
  `select ${facts} from ${joined} where n.id = :id for no key update of n`,
);
export const numbersOfCustomer = sql<{ customer_id: Id }, NumberFacts>(
  'carrier.numbers_of',
  `select ${facts} from ${joined} where n.customer_id = :customer_id order by n.id`,
);

/** A free number on the page a customer chooses from: sealed, because it is somebody's from tomorrow on. */
export interface FreeNumber extends Record<string, unknown> {
  id: Id;
  sealed: string;
  class: 'plain' | 'good';
  good_month_fen: number;
  /** It was somebody's before (NUM-03). */
  recycled: boolean;
}

/** One lap of the pool: what stands at its place and behind it, or before it. */
const freeFrom = (
  lap: 0 | 1,
  side: '>=' | '<',
): string => `(select ${lap} as lap, id, sealed, class, good_month_fen,
       recycled_at is not null as recycled, shuffle from carrier_number
     where pool = :pool and state = 'available' and shuffle ${side} :from and (:tail::text is null or tail like '%' || :tail)
       and (:class::text is null or class = :class) and not (:no_four and tail like '%4%')
     order by shuffle limit (select upto from asked))`;

/** Free numbers from a place in the shuffled pool on and round to it again; `skip` of them were on the pages before. */
export const freeNumbers = sql<
  {
    pool: string;
    from: number;
    tail: string | null;
    class: string | null;
    no_four: boolean;
    skip: number;
    most: number;
  },
  FreeNumber
>(
  'carrier.numbers_free',
  `with asked as (select :skip::int + :most::int as upto), round as (
     ${freeFrom(0, '>=')} union all ${freeFrom(1, '<')}
   )
   select id, sealed, class, good_month_fen, recycled from round order by lap, shuffle offset :skip limit :most`,
);
export const heldBy = sql<{ held_by: Id }, { id: Id; state: string }>(
  'carrier.numbers_held',
  `select id, state from carrier_number where held_by = :held_by and state in ('held', 'selected') for update`,
);

/** The customer's own row, held: whoever wants one more number for this person waits here (RNM-04). */
export const holdCustomer = sql<{ id: Id; since: string }, { id: Id }>(
  'carrier.customer_hold',
  `insert into carrier_customer (id, since) values (:id, :since) on conflict (id) do update set since = carrier_customer.since returning id`,
);
/** A number to be connected, held, with the card for it and how many its customer has: asked once the customer is held (RNM-04). */
export const holdConnecting = sql<
  { number_id: Id; sim_id: Id; customer_id: Id },
  { number: Pick<NumberFacts, 'id' | 'state' | 'order_id'>; card: SimRow | null; numbers: number }
>(
  'carrier.connecting_hold',
  `select json_build_object('id', n.id, 'state', n.state, 'order_id', n.order_id) as number,
     (select row_to_json(c) from (select ${sim_columns} from carrier_sim where id = :sim_id) c) as card,
     (select count(*)::int from carrier_number m where m.customer_id = :customer_id and m.state in ('assigned', 'in_service', 'suspended')) as numbers
   from carrier_number n where n.id = :number_id for no key update of n`,
);
export const customerFacts = sql<
  { id: Id },
  { id: Id; tier: 'plain' | 'silver' | 'gold'; since: string; numbers: number }
>(
  'carrier.customer',
  `select c.id, c.tier, c.since::text, (select count(*)::int from carrier_number n
     where n.customer_id = c.id and n.state in ('assigned', 'in_service', 'suspended')) as numbers
   from carrier_customer c where c.id = :id`,
);
export const insertAccount = sql<{ id: Id; customer_id: Id; hall_id: number }>(
  'carrier.account_new',
  'insert into carrier_account (id, customer_id, care_hall_id) values (:id, :customer_id, :hall_id)',
);

const account_facts = `a.id as account_id, a.care_hall_id, a.balance_fen, a.owed_fen, a.owed_since::text, ${ways}, n.id as number_id,
  greatest(0, a.owed_fen - coalesce((select sum(c.rest_fen) from carrier_charge c where c.account_id = a.id and c.due_on > :day and c.rest_fen > 0), 0))::bigint as overdue_fen,
  n.state as number_state, n.suspended_for, n.mask`;
export const accountById = sql<{ id: Id; day: BusinessDay }, AccountFacts>(
  'carrier.account',
  `select ${account_facts} from carrier_account a join carrier_number n on n.account_id = a.id where a.id = :id limit 1`,
);
/** The accounts a hall speaks for of which something is overdue on a day, or that have little left while their number is in service. */
export const accountsInCare = sql<{ care_hall_id: number; low_fen: Fen; day: BusinessDay }, AccountFacts>(
  'carrier.accounts_in_care',
  `select ${account_facts} from carrier_account a join carrier_number n on n.account_id = a.id
   where a.care_hall_id = :care_hall_id and n.state in ('in_service', 'suspended')
     and ((a.owed_fen > 0 and a.owed_since <= :day) or (a.owed_fen = 0 and a.balance_fen < :low_fen and n.state = 'in_service'))
   order by a.owed_since, a.id`,
);

/**
 * A payment onto an account under the caller's id: what is owed first, the oldest before the newer, the rest ahead. What
 * still stands after a part was paid is overdue since the day of the oldest charge it does not cover. Asked again, it changes nothing.
 */
export const payIn = sql<
  { id: Id; account_id: Id; amount_fen: Fen; order_id: Id; hall_id: number; at: Instant },
  { balance_fen: Fen; owed_fen: Fen; owed_before_fen: Fen }
>(
  'carrier.pay_in',
  `with entry as (
     insert into carrier_entry (id, account_id, amount_fen, order_id, hall_id, at)
     values (:id, :account_id, :amount_fen, :order_id, :hall_id, :at) on conflict (id) do nothing returning amount_fen),
   before as (select owed_fen from carrier_account where id = :account_id),
   newest as (select due_on, sum(rest_fen) over (order by due_on desc, number_id, item, month) as through
     from carrier_charge where account_id = :account_id and rest_fen > 0)
   update carrier_account a set
     balance_fen = a.balance_fen + greatest(0, e.amount_fen - a.owed_fen),
     owed_fen = greatest(0, a.owed_fen - e.amount_fen),
     late_fen = least(a.late_fen, greatest(0, a.owed_fen - e.amount_fen)),
     owed_since = case when a.owed_fen > e.amount_fen then coalesce((select n.due_on from newest n
         where a.owed_fen - e.amount_fen > a.late_fen and n.through >= a.owed_fen - e.amount_fen - a.late_fen
         order by n.through limit 1), a.owed_since) end
   from entry e, before b where a.id = :account_id returning a.balance_fen, a.owed_fen, b.owed_fen as owed_before_fen`,
);
/** A payment taken back: out of what is ahead, as far as it lies there. */
export const takeBack = sql<
  { id: Id; account_id: Id; amount_fen: Fen; order_id: Id; hall_id: number; at: Instant },
  { balance_fen: Fen }
>(
  'carrier.take_back',
  `with room as (select id from carrier_account where id = :account_id and balance_fen >= :amount_fen for update),
   entry as (
     insert into carrier_entry (id, account_id, amount_fen, order_id, hall_id, at)
     select :id, r.id, -:amount_fen::bigint, :order_id, :hall_id, :at from room r on conflict (id) do nothing returning amount_fen)
   update carrier_account a set balance_fen = a.balance_fen + e.amount_fen from entry e where a.id = :account_id returning a.balance_fen`,
);
export const findEntry = sql<{ id: Id }, { amount_fen: Fen }>(
  'carrier.entry',
  'select amount_fen from carrier_entry where id = :id',
);

export const noteOffer = sql<{ id: Id; at: Instant }>(
  'carrier.stay_offer_note',
  'update carrier_number set stay_offered_at = :at where id = :id',
);
export const setNextPlan = sql<{ id: Id; next_plan: string | null; next_plan_from: string | null }>(
  'carrier.next_plan',
  `update carrier_number set next_plan = :next_plan, next_plan_from = :next_plan_from where id = :id and state = 'in_service'`,
);
/** The plan that was asked for comes into force on its day. */
export const startNextPlan = sql<{ id: Id; today: string }>(
  'carrier.plan_start',
  `update carrier_number set plan = next_plan, next_plan = null, next_plan_from = null
   where id = :id and next_plan is not null and next_plan_from <= :today`,
);

export const simById = sql<{ id: Id }, SimRow>(
  'carrier.sim',
  `select ${sim_columns} from carrier_sim where id = :id`,
);
/** A card of somebody's box: the one that was scanned, or the next one; a card that another order takes is passed over. */
export const takeSim = sql<{ at_hall_id: number; holder_id: Id; iccid: string | null }, SimRow>(
  'carrier.sim_take',
  `select ${sim_columns} from carrier_sim where at_hall_id = :at_hall_id and holder_id = :holder_id and state = 'issued_to_holder'
   and (:iccid::text is null or iccid = :iccid) order by iccid limit 1 for update skip locked`,
);
export const boxOf = sql<
  { at_hall_id: number; holder_id: Id },
  { cards: number; first: string | null; last: string | null }
>(
  'carrier.sim_box',
  `select count(*)::int as cards, min(iccid) as first, max(iccid) as last from carrier_sim
   where at_hall_id = :at_hall_id and holder_id = :holder_id and state = 'issued_to_holder'`,
);
/** The next cards of the hall's stock in the order of their numbers, held: two issues at once get different ones. */
export const holdStock = sql<{ at_hall_id: number; most: number }, SimRow>(
  'carrier.stock_hold',
  `select ${sim_columns} from carrier_sim where at_hall_id = :at_hall_id and holder_id is null and state = 'in_hall_stock'
   order by iccid limit :most for no key update skip locked`,
);
/** The last cards of a clerk's box, held. */
export const holdBox = sql<{ at_hall_id: number; holder_id: Id; most: number }, SimRow>(
  'carrier.box_hold',
  `select ${sim_columns} from carrier_sim where at_hall_id = :at_hall_id and holder_id = :holder_id and state = 'issued_to_holder'
   order by iccid desc limit :most for no key update skip locked`,
);
/** Who holds cards in a hall, by name; the clerks who could, too. */
export const namedBoxes = sql<
  { hall_id: number },
  {
    holder_id: Id;
    staff_no: string;
    name: string;
    name_en: string;
    cards: number;
    first: string | null;
    last: string | null;
  }
>(
  'carrier.boxes_named',
  `select p.id as holder_id, p.staff_no, p.name, p.name_en, count(s.id)::int as cards, min(right(s.iccid, 6)) as first, max(right(s.iccid, 6)) as last
   from (select distinct person_id from role_assignment where hall_id = :hall_id and role in ('service_clerk', 'vip_clerk', 'group_clerk')
         union select distinct holder_id from carrier_sim where at_hall_id = :hall_id and holder_id is not null and state in ('issued_to_holder', 'reserved')) h
   join person p on p.id = h.person_id
   left join carrier_sim s on s.at_hall_id = :hall_id and s.holder_id = p.id and s.state in ('issued_to_holder', 'reserved')
   group by p.id, p.staff_no, p.name, p.name_en order by p.staff_no`,
);
export const simsOfHall = sql<{ at_hall_id: number }, { state: string; holder_id: Id | null; cards: number }>(
  'carrier.sims_of_hall',
  `select state, holder_id, count(*)::int as cards from carrier_sim where at_hall_id = :at_hall_id group by state, holder_id`,
);

export const findLink = sql<{ hall_id: number }, { state: 'up' | 'down'; since: Instant }>(
  'carrier.link',
  'select state, since from carrier_link where hall_id = :hall_id',
);
export const setLink = sql<{ hall_id: number; state: string; since: Instant }>(
  'carrier.link_set',
  `insert into carrier_link (hall_id, state, since) values (:hall_id, :state, :since)
   on conflict (hall_id) do update set state = excluded.state, since = excluded.since where carrier_link.state <> excluded.state`,
);

/** Whether a customer has numbers here, and the day their last one ended. */
export const servedUntil = sql<{ id: Id }, { numbers: number; served_until: string | null }>(
  'carrier.served_until',
  `select (select count(*)::int from carrier_number n where (n.customer_id = c.id or n.user_id = c.id) and n.state in ('assigned', 'in_service', 'suspended')) as numbers,
     c.served_until::text from carrier_customer c where c.id = :id`,
);
/** The last number of a customer ended, or a new one begins: nothing else changes this day. */
export const setServedUntil = sql<{ id: Id; day: string }>(
  'carrier.served_until_set',
  `update carrier_customer c set served_until = case when exists (select 1 from carrier_number n
     where (n.customer_id = c.id or n.user_id = c.id) and n.state in ('assigned', 'in_service', 'suspended')) then null else :day::date end where c.id = :id`,
);

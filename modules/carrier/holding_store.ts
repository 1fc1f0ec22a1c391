import type { BusinessDay } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { MembershipFacts } from './core.ts';

/** Who runs on a plan or has a service, and which hall speaks for them: that of the account, else where the service was added. */
const held = `from carrier_number n join carrier_account a on a.id = n.account_id
   left join carrier_service s on s.number_id = n.id and s.service = :code and (s.ends_on is null or s.ends_on > :day)
   where n.state in ('in_service', 'suspended') and (n.plan = :code or s.order_id is not null)`;

/** The halls that speak for whoever holds a plan or a service. */
export const hallsHolding = sql<{ code: string; day: BusinessDay }, { hall_id: number }>(
  'carrier.halls_holding',
  `select distinct coalesce(a.care_hall_id, s.hall_id) as hall_id ${held} and coalesce(a.care_hall_id, s.hall_id) is not null order by 1`,
);
/** The numbers in a hall's care that hold it, in the order of their ids, from one on. */
export const holdersOf = sql<
  { hall_id: number; code: string; day: BusinessDay; after: Id | null; most: number },
  { number_id: Id }
>(
  'carrier.holders',
  `select distinct n.id as number_id ${held} and coalesce(a.care_hall_id, s.hall_id) = :hall_id
   and (:after::uuid is null or n.id > :after) order by n.id limit :most`,
);
/** From the next charge on, a service on the numbers in a hall's care costs what the price list says. */
export const repriceService = sql<{ hall_id: number; code: string; month_fen: Fen; version: number }>(
  'carrier.service_reprice',
  `update carrier_service s set month_fen = :month_fen, version = :version
   from carrier_number n join carrier_account a on a.id = n.account_id
   where n.id = s.number_id and s.service = :code and s.ends_on is null and s.version < :version
     and coalesce(a.care_hall_id, s.hall_id) = :hall_id`,
);
/** A service that is offered no more ends on the numbers in a hall's care. */
export const endServiceFor = sql<{ hall_id: number; code: string; day: BusinessDay }>(
  'carrier.service_close',
  `update carrier_service s set ends_on = :day
   from carrier_number n join carrier_account a on a.id = n.account_id
   where n.id = s.number_id and s.service = :code and s.ends_on is null and coalesce(a.care_hall_id, s.hall_id) = :hall_id`,
);
/** Tier and corporate customer of whoever holds a number that is somebody's. */
export const membershipByIndex = sql<{ number_index: string }, MembershipFacts>(
  'carrier.membership',
  `select c.tier, c.corporate from carrier_number n join carrier_customer c on c.id = n.customer_id
   where n.number_index = :number_index and n.state in ('in_service', 'suspended')`,
);

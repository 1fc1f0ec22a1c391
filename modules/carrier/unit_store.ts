import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { LicenceKind } from './licence.ts';
import type { NumberFacts } from './number.ts';
import type { SimRow } from './sim.ts';
import type { UnitFacts, UseFacts } from './unit.ts';

/** A unit by its code: met again with what its licence says now, or entered with a customer's row of its own. */
export const keepUnit = sql<
  {
    id: Id;
    credit_code: string;
    name: string;
    licence: LicenceKind;
    licence_until: string | null;
    hall_id: number;
    at: Instant;
    since: BusinessDay;
  },
  { id: Id }
>(
  'carrier.unit_keep',
  `with known as (select id from carrier_unit where credit_code = :credit_code),
   made as (insert into carrier_customer (id, since) select :id, :since where not exists (select 1 from known) returning id)
   insert into carrier_unit (id, credit_code, name, licence, licence_until, hall_id, registered_at)
   select coalesce((select id from known), (select id from made)), :credit_code, :name, :licence, :licence_until, :hall_id, :at
   on conflict (credit_code) do update set name = excluded.name, licence = excluded.licence,
     licence_until = excluded.licence_until, registered_at = excluded.registered_at
   returning id`,
);

/** How many numbers of units somebody uses, and whether a reading registered somebody before. */
export const useOf = sql<{ user_id: Id; reading_id: Id | null }, UseFacts>(
  'carrier.use',
  `select (select count(*)::int from carrier_number where user_id = :user_id and state in ('assigned', 'in_service', 'suspended')) as numbers,
     exists (select 1 from carrier_user where reading_id = :reading_id) as reading_used`,
);
/** A unit's number to be connected, held, with the card for it. */
export const holdForUnit = sql<
  { number_id: Id; sim_id: Id },
  { number: Pick<NumberFacts, 'id' | 'state' | 'order_id'>; card: SimRow | null }
>(
  'carrier.for_unit_hold',
  `select json_build_object('id', n.id, 'state', n.state, 'order_id', n.order_id) as number,
     (select row_to_json(c) from (select id, state, iccid, at_hall_id, holder_id, order_id, number_id from carrier_sim where id = :sim_id) c) as card
   from carrier_number n where n.id = :number_id for no key update of n`,
);
export const insertUser = sql<{
  id: Id;
  number_id: Id;
  unit_id: Id;
  user_id: Id;
  reading_id: Id;
  hall_id: number;
  at: Instant;
}>(
  'carrier.user_insert',
  `insert into carrier_user (id, number_id, unit_id, user_id, reading_id, hall_id, since)
   values (:id, :number_id, :unit_id, :user_id, :reading_id, :hall_id, :at)`,
);
/** Nobody uses the number any more from now on: what is known stays as history. */
export const endUser = sql<{ number_id: Id; at: Instant }>(
  'carrier.user_end',
  'update carrier_user set until = :at where number_id = :number_id and until is null',
);
export const setUser = sql<{ number_id: Id; user_id: Id }>(
  'carrier.user_set',
  'update carrier_number set user_id = :user_id where id = :number_id',
);

/** A unit by its code. */
export const unitByCode = sql<{ credit_code: string }, Omit<UnitFacts, 'numbers'> & Record<string, unknown>>(
  'carrier.unit',
  'select id, credit_code, name, licence, licence_until::text from carrier_unit where credit_code = :credit_code',
);
/** The numbers a unit has, each with who uses it since when. */
export const numbersOfUnit = sql<
  { unit_id: Id; most: number },
  { number_id: Id; mask: string; state: string; plan: string | null; user_id: Id; since: Instant }
>(
  'carrier.unit_numbers',
  `select n.id as number_id, n.mask, n.state, n.plan, n.user_id, u.since from carrier_number n
   join carrier_user u on u.number_id = n.id and u.until is null
   where n.unit_id = :unit_id and n.state in ('assigned', 'in_service', 'suspended') order by u.since desc, n.id limit :most`,
);

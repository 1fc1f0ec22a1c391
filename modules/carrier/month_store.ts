import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { BillWays } from './bill_way.ts';

/** An account that is held, with one of its numbers; without, where it has none in use. */
export interface HeldAccount extends Record<string, unknown> {
  account_id: Id;
  number_id: Id | null;
}

/** The next accounts with their numbers, held in the order of their ids: payments wait for the batch, never for the run. */
const heldBatch = (of: string) =>
  `select a.id as account_id, a.balance_fen, n.id as number_id, n.state, n.suspended_for, n.in_service_at, n.plan, n.next_plan, n.next_plan_from::text,
     exists (select 1 from carrier_charge c where c.account_id = a.id and c.month = :month and c.number_id = n.id and c.item = 'plan') as charged
   from (select id from carrier_account where ${of} and id > :after order by id limit :most) p
   join carrier_account a on a.id = p.id
   left join carrier_number n on n.account_id = a.id and n.state in ('in_service', 'suspended')
   order by a.id, n.id for no key update of a`;

/** A batch of the accounts a hall speaks for. */
export const batchInCare = sql<{ hall_id: number; month: string; after: Id; most: number }, HeldAccount>(
  'carrier.batch_in_care',
  heldBatch('care_hall_id = :hall_id'),
);
/** A batch of a slice of the accounts that no hall speaks for. */
export const batchUnattended = sql<{ slice: number; month: string; after: Id; most: number }, HeldAccount>(
  'carrier.batch_unattended',
  heldBatch('care_hall_id is null and get_byte(uuid_send(id), 15) % 16 = :slice'),
);

/**
 * Charges of a month, all at once: each once, out of what lies ahead, the rest owed and overdue from a day on, and a line
 * on the bill. What stands there already is left alone, and so is its account.
 */
export const chargeMonth = sql<
  { rows: string; month: string; due_on: BusinessDay; at: Instant },
  { charges: number; fen: Fen; rest_fen: Fen }
>(
  'carrier.charge_month',
  `with given as (select * from json_to_recordset(:rows::json)
       as g(account_id uuid, number_id uuid, item text, code text, version integer, fen bigint, rest_fen bigint, line json)),
   charged as (
     insert into carrier_charge (account_id, month, number_id, item, code, version, fen, rest_fen, due_on, at)
     select account_id, :month::text, number_id, item, code, version, fen, rest_fen, :due_on::date, :at from given
     on conflict do nothing returning account_id, number_id, item, fen, rest_fen),
   sums as (select account_id, sum(fen)::bigint as fen, sum(rest_fen)::bigint as rest_fen from charged group by account_id),
   paid as (
     update carrier_account a set balance_fen = a.balance_fen - (s.fen - s.rest_fen), owed_fen = a.owed_fen + s.rest_fen,
       owed_since = case when a.owed_fen + s.rest_fen > 0 then coalesce(a.owed_since, :due_on::date) end
     from sums s where a.id = s.account_id),
   billed as (
     insert into carrier_bill as b (account_id, month, total_fen, lines)
     select g.account_id, :month::text, sum(g.fen), json_agg(g.line)::text from given g join charged c using (account_id, number_id, item) group by g.account_id
     on conflict (account_id, month) do update set total_fen = b.total_fen + excluded.total_fen, lines = (b.lines::jsonb || excluded.lines::jsonb)::text)
   select count(*)::int as charges, coalesce(sum(fen), 0)::bigint as fen, coalesce(sum(rest_fen), 0)::bigint as rest_fen from charged`,
);

/** An account that is off its history, by how much, and a number on it. */
export interface Differing extends Record<string, unknown> {
  account_id: Id;
  off_fen: Fen;
  mask: string | null;
}

/** Which of some accounts do not hold what they came with and their entries, less their charges and late fees. */
export const findDiffering = sql<{ ids: readonly Id[] }, Differing>(
  'carrier.accounts_differing',
  `select w.account_id, w.off_fen, (select n.mask from carrier_number n where n.account_id = w.account_id order by n.id limit 1) as mask
   from (select a.id as account_id, (a.balance_fen - a.owed_fen - a.opened_fen
       - coalesce((select sum(amount_fen) from carrier_entry e where e.account_id = a.id), 0)
       + coalesce((select sum(fen) from carrier_charge c where c.account_id = a.id), 0)
       + coalesce((select sum(fee_fen) from carrier_late_fee f where f.account_id = a.id), 0))::bigint as off_fen
     from carrier_account a where a.id = any(:ids::uuid[])) w
   where w.off_fen <> 0 order by w.account_id`,
);

/** An account with a bill of a month, and a number by which its holder is told. */
export interface Billed extends BillWays, Record<string, unknown> {
  account_id: Id;
  number_id: Id;
  mask: string;
  total_fen: Fen;
  owed_fen: Fen;
}

/** The next accounts in a hall's care that have a bill of a month, with a number of theirs to be told by. */
export const billedInCare = sql<{ hall_id: number; month: string; after: Id; most: number }, Billed>(
  'carrier.billed_in_care',
  `select a.id as account_id, n.id as number_id, n.mask, b.total_fen, a.owed_fen, a.bill_way, a.next_bill_way, a.next_bill_way_from::text
   from (select id, owed_fen, bill_way, next_bill_way, next_bill_way_from from carrier_account where care_hall_id = :hall_id and id > :after
       and exists (select 1 from carrier_bill x where x.account_id = carrier_account.id and x.month = :month)
     order by id limit :most) a
   join carrier_bill b on b.account_id = a.id and b.month = :month
   join lateral (select id, mask from carrier_number n where n.account_id = a.id and n.state = 'in_service' order by id limit 1) n on true
   order by a.id`,
);

import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { DepositRow } from './deposit.ts';

export const insertDeposit = sql<DepositRow>(
  'settlement.deposit_new',
  `insert into bank_deposit (hall_id, settlement_id, bag_no, bank, slip_no, amount_fen, carried_by, courier_1, courier_2, company, vehicle, first_id, second_id, at)
   values (:hall_id, :settlement_id, :bag_no, :bank, :slip_no, :amount_fen, :carried_by, :courier_1, :courier_2, :company, :vehicle, :first_id, :second_id, :at)`,
);
/** Whether a bank's slip stands for another bag already. */
export const slipUsed = sql<{ hall_id: number; bank: string; slip_no: string }, { settlement_id: Id }>(
  'settlement.slip_used',
  'select settlement_id from bank_deposit where hall_id = :hall_id and bank = :bank and slip_no = :slip_no',
);
/** A day's bag with the names of who sealed it. */
export const depositOf = sql<
  { hall_id: number; settlement_id: Id },
  DepositRow & { first_name: string; first_name_en: string; second_name: string; second_name_en: string }
>(
  'settlement.deposit',
  `select d.hall_id, d.settlement_id, d.bag_no, d.bank, d.slip_no, d.amount_fen, d.carried_by, d.courier_1, d.courier_2, d.company, d.vehicle,
     d.first_id, d.second_id, d.at, f.name as first_name, f.name_en as first_name_en, s.name as second_name, s.name_en as second_name_en
   from bank_deposit d join person f on f.id = d.first_id join person s on s.id = d.second_id
   where d.hall_id = :hall_id and d.settlement_id = :settlement_id`,
);
/** Days that were approved with money for the bank, and no bag left. */
export const notDeposited = sql<{ hall_id: number }, { id: Id; day: string; deposit_fen: Fen | null }>(
  'settlement.not_deposited',
  `select id, to_char(day, 'YYYY-MM-DD') as day, deposit_fen from day_settlement
   where hall_id = :hall_id and state in ('approved', 'questioned') and deposited_at is null and deposit_fen > 0 order by day`,
);

/** The bags that left for the bank within a day, by their slips. */
export const depositsBetween = sql<
  { hall_id: number; since: Instant; until: Instant },
  { settlement_id: Id; slip_no: string; amount_fen: Fen }
>(
  'settlement.deposits_between',
  'select settlement_id, slip_no, amount_fen from bank_deposit where hall_id = :hall_id and at >= :since and at < :until',
);

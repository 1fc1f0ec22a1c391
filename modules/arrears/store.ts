import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { ArrearRow } from './arrear.ts';

const columns = `hall_id, id, state, account_id, number_id, mask, owed_fen, owed_since::text, found_at, reminder_id, suspended_at, settled_at`;

/** One arrear, held: the clock and a payment come one after the other. */
export const holdArrear = sql<{ hall_id: number; id: Id }, ArrearRow>(
  'arrears.hold',
  `select ${columns} from arrear where hall_id = :hall_id and id = :id for no key update`,
);
/** What is open on an account, held. */
export const holdOfAccount = sql<{ hall_id: number; account_id: Id }, ArrearRow>(
  'arrears.hold_of_account',
  `select ${columns} from arrear where hall_id = :hall_id and account_id = :account_id and state <> 'settled' for no key update`,
);
/** Part of it was paid, or the late fee of a day came to it. */
export const oweNow = sql<{ hall_id: number; id: Id; owed_fen: number }>(
  'arrears.owe_now',
  'update arrear set owed_fen = :owed_fen where hall_id = :hall_id and id = :id',
);
/** What is open, and what was settled lately. */
export const listArrears = sql<{ hall_id: number; settled_since: Instant }, ArrearRow>(
  'arrears.list',
  `select ${columns} from arrear
   where hall_id = :hall_id and (state <> 'settled' or settled_at >= :settled_since) order by owed_since, id`,
);

/** Notes that somebody was told of a low balance; answers nothing when they were told already. */
export const noteLow = sql<{ hall_id: number; account_id: Id; told_at: Instant }, { told_at: Instant }>(
  'arrears.low_note',
  `insert into low_balance (hall_id, account_id, told_at) values (:hall_id, :account_id, :told_at) on conflict do nothing returning told_at`,
);
/** Forgets those that were told and have been topped up: the next time they are told again. */
export const forgetToppedUp = sql<{ hall_id: number; still: readonly Id[] }>(
  'arrears.low_forget',
  'delete from low_balance where hall_id = :hall_id and account_id <> all(:still::uuid[])',
);

import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { ArrearRow } from './arrear.ts';

const columns = `hall_id, id, state, account_id, number_id, mask, owed_fen, owed_since::text, found_at, reminder_id, suspended_at, settled_at`;
const of_r = columns.replaceAll(/(^|, )/g, '$1r.');

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
/** Part of it was paid. */
export const lessOwed = sql<{ hall_id: number; id: Id; owed_fen: number }>(
  'arrears.less_owed',
  'update arrear set owed_fen = :owed_fen where hall_id = :hall_id and id = :id',
);
/** What is open, and what was settled lately, with the newest reminder of each. */
export const listArrears = sql<
  { hall_id: number; settled_since: Instant },
  ArrearRow & { reminder_state: string | null; reminder_at: Instant | null; reminders: number }
>(
  'arrears.list',
  `select ${of_r}, n.state as reminder_state, coalesce(n.resolved_at, n.made_at) as reminder_at,
     (select count(*)::int from notice m where m.hall_id = :hall_id and m.subject_id = r.id and m.kind = 'arrears.reminder') as reminders
   from arrear r left join notice n on n.hall_id = :hall_id and n.id = r.reminder_id
   where r.hall_id = :hall_id and (r.state <> 'settled' or r.settled_at >= :settled_since) order by r.owed_since, r.id`,
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

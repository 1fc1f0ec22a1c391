import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { AccountCode } from './accounts.ts';
import type { Line } from './journal.ts';

/**
 * Writes a journal, its postings and the balances they change in one statement. The day is held against its lock;
 * a journal that is there already, or a locked day, writes nothing and says which.
 */
export const writeJournal = sql<
  {
    hall_id: number;
    id: Id;
    day: BusinessDay;
    at: Instant;
    happened_at: Instant;
    recorded_at: Instant;
    code: string;
    subject_id: Id;
    session_id: Id | null;
    reverses_id: Id | null;
    actor_id: Id;
    accounts: readonly string[];
    holders: readonly Id[];
    sides: readonly string[];
    amounts: readonly Fen[];
  },
  { written: boolean }
>(
  'ledger.write',
  `with held as (select hall_id from ledger_day where hall_id = :hall_id and day = :day and locked_at is null for share),
   journal as (
     insert into ledger_journal (hall_id, id, day, at, happened_at, recorded_at, code, subject_id, session_id, reverses_id, actor_id)
     select hall_id, :id, :day, :at, :happened_at, :recorded_at, :code, :subject_id, :session_id, :reverses_id, :actor_id from held
     on conflict (hall_id, id) do nothing returning hall_id),
   posted as (
     insert into ledger_posting (hall_id, journal_id, line, day, account, holder_id, side, amount_fen)
     select j.hall_id, :id, l.line, :day, l.account, l.holder_id, l.side, l.amount_fen
     from journal j, unnest(:accounts::text[], :holders::uuid[], :sides::text[], :amounts::bigint[]) with ordinality
       l(account, holder_id, side, amount_fen, line)
     returning account, holder_id, side, amount_fen),
   summed as (
     insert into ledger_balance (hall_id, day, account, holder_id, balance_fen)
     select :hall_id, :day, account, holder_id, sum(case side when 'debit' then amount_fen else -amount_fen end)
     from posted group by account, holder_id order by account, holder_id
     on conflict (hall_id, day, account, holder_id) do update set balance_fen = ledger_balance.balance_fen + excluded.balance_fen)
   select exists (select 1 from journal) as written`,
);

export const openDay = sql<{ hall_id: number; day: BusinessDay }>(
  'ledger.day_open',
  'insert into ledger_day (hall_id, day) values (:hall_id, :day) on conflict do nothing',
);

export const lockDay = sql<{ hall_id: number; day: BusinessDay; at: Instant; actor_id: Id }>(
  'ledger.day_lock',
  `update ledger_day set locked_at = :at, locked_by = :actor_id where hall_id = :hall_id and day = :day and locked_at is null`,
);

export const findDay = sql<{ hall_id: number; day: BusinessDay }, { locked_at: Instant | null }>(
  'ledger.day',
  'select locked_at from ledger_day where hall_id = :hall_id and day = :day',
);

/** The first day from a given one whose books are open. */
export const firstOpenDay = sql<{ hall_id: number; from: BusinessDay }, { day: BusinessDay }>(
  'ledger.first_open_day',
  `select day::text as day from ledger_day where hall_id = :hall_id and day >= :from and locked_at is null order by day limit 1`,
);

/** What is still owed to the named holders, over all days of the books: a row for whatever ever was. */
export const dueOfHolders = sql<
  { hall_id: number; account: AccountCode; holders: readonly Id[] },
  { holder_id: Id; balance_fen: Fen }
>(
  'ledger.due_of_holders',
  `select holder_id, sum(balance_fen)::bigint as balance_fen from ledger_balance
   where hall_id = :hall_id and account = :account and holder_id = any(:holders::uuid[]) and account in ('due_card', 'due_wechat', 'due_alipay', 'due_wallet', 'deposit')
   group by holder_id`,
);

/** A journal with the session and day it went through. */
export interface JournalRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  day: BusinessDay;
  at: Instant;
  code: string;
  subject_id: Id;
  session_id: Id | null;
  reverses_id: Id | null;
}

const journal_columns = 'hall_id, id, day, at, code, subject_id, session_id, reverses_id';

export const findJournal = sql<{ hall_id: number; id: Id }, JournalRow>(
  'ledger.journal',
  `select ${journal_columns} from ledger_journal where hall_id = :hall_id and id = :id`,
);

export const journalsOfSubject = sql<{ hall_id: number; subject_id: Id }, JournalRow>(
  'ledger.journals_of',
  `select ${journal_columns} from ledger_journal where hall_id = :hall_id and subject_id = :subject_id order by at, id`,
);

export const linesOf = sql<{ hall_id: number; journal_id: Id }, Line & Record<string, unknown>>(
  'ledger.lines',
  `select account, holder_id, side, amount_fen from ledger_posting
   where hall_id = :hall_id and journal_id = :journal_id order by line`,
);

export const balancesOfHolder = sql<
  { hall_id: number; day: BusinessDay; holder_id: Id },
  { account: AccountCode; balance_fen: Fen }
>(
  'ledger.balances_of_holder',
  `select account, balance_fen from ledger_balance where hall_id = :hall_id and day = :day and holder_id = :holder_id`,
);

export const findBalance = sql<
  { hall_id: number; day: BusinessDay; account: AccountCode; holder_id: Id },
  { balance_fen: Fen }
>(
  'ledger.balance',
  `select balance_fen from ledger_balance where hall_id = :hall_id and day = :day and account = :account and holder_id = :holder_id`,
);

export const balancesOfDay = sql<
  { hall_id: number; day: BusinessDay },
  { account: AccountCode; holder_id: Id; balance_fen: Fen }
>(
  'ledger.balances_of_day',
  `select account, holder_id, balance_fen from ledger_balance where hall_id = :hall_id and day = :day order by account, holder_id`,
);

/** What the postings of a day say each account should hold: set beside the balances by the checker. */
export const foldOfDay = sql<
  { hall_id: number; day: BusinessDay },
  { account: AccountCode; holder_id: Id; balance_fen: Fen }
>(
  'ledger.fold_of_day',
  `select account, holder_id, sum(case side when 'debit' then amount_fen else -amount_fen end)::bigint as balance_fen
   from ledger_posting where hall_id = :hall_id and day = :day group by account, holder_id order by account, holder_id`,
);

/** Journals of a day whose two sides differ: there must be none. */
export const lopsided = sql<{ hall_id: number; day: BusinessDay }, { journal_id: Id }>(
  'ledger.lopsided',
  `select journal_id from ledger_posting where hall_id = :hall_id and day = :day group by journal_id
   having sum(case side when 'debit' then amount_fen else -amount_fen end) <> 0`,
);

/** What each kind of happening moved on a day, per account: the figures of the day report. */
export const movementsOfDay = sql<
  { hall_id: number; day: BusinessDay },
  { code: string; account: AccountCode; journals: number; debit_fen: Fen; credit_fen: Fen }
>(
  'ledger.movements_of_day',
  `select j.code, p.account, count(distinct j.id)::int as journals,
     coalesce(sum(p.amount_fen) filter (where p.side = 'debit'), 0)::bigint as debit_fen,
     coalesce(sum(p.amount_fen) filter (where p.side = 'credit'), 0)::bigint as credit_fen
   from ledger_journal j join ledger_posting p on p.hall_id = j.hall_id and p.journal_id = j.id
   where j.hall_id = :hall_id and j.day = :day group by j.code, p.account order by j.code, p.account`,
);

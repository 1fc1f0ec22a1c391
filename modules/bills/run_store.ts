import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { BillRunRow } from './run.ts';

const columns = `hall_id, id, state, slice, month, after_id, due_on::text, ruled_by, accounts, charges, fen, rest_fen, differs, passed_over,
  started_at, ended_at, repeats, released_by, released_at, told_at, told_after, told`;

/** A run, held: whichever process takes its next batch, one batch comes after the other. */
export const holdRun = sql<{ hall_id: number; id: Id }, BillRunRow>(
  'bills.run_hold',
  `select ${columns} from bill_run where hall_id = :hall_id and id = :id for no key update`,
);
/** Whether a hall's run of a month, or of a later one, is there: then its chain goes on by itself. */
export const runFrom = sql<{ hall_id: number; slice: number; month: string }, { id: Id }>(
  'bills.run_from',
  'select id from bill_run where hall_id = :hall_id and slice = :slice and month >= :month limit 1',
);
/** How far a run has come, after a batch. */
export const keepRun = sql<
  Pick<
    BillRunRow,
    'hall_id' | 'id' | 'after_id' | 'accounts' | 'charges' | 'fen' | 'rest_fen' | 'differs' | 'passed_over'
  >
>(
  'bills.run_keep',
  `update bill_run set after_id = :after_id, accounts = :accounts, charges = :charges, fen = :fen, rest_fen = :rest_fen, differs = :differs,
     passed_over = :passed_over where hall_id = :hall_id and id = :id`,
);
/** The runs of a hall, the newest first. */
export const runsOfHall = sql<{ hall_id: number; most: number }, BillRunRow>(
  'bills.runs',
  `select ${columns} from bill_run where hall_id = :hall_id order by month desc, slice limit :most`,
);
/** Runs of accounts no hall speaks for that have to be looked at, in their many parts: what differs first, whatever is planned beside it. */
export const runsToLookAt = sql<{ hall_id: number; most: number }, BillRunRow>(
  'bills.runs_to_look_at',
  `select ${columns} from bill_run where hall_id = :hall_id and state in ('running', 'differing', 'released')
   order by state = 'differing' desc, month desc, slice limit :most`,
);
/** The runs of all halls in reach, and of the accounts none speaks for, added up by month, the newest first. */
export const runsByMonth = sql<
  { hall_ids: readonly number[]; since: string },
  {
    month: string;
    runs: number;
    ended: number;
    differing: number;
    accounts: number;
    charges: number;
    fen: number;
    rest_fen: number;
    ended_at: Instant | null;
  }
>(
  'bills.runs_by_month',
  `select month, count(*)::int as runs, (count(*) filter (where ended_at is not null))::int as ended,
     (count(*) filter (where state = 'differing'))::int as differing, sum(accounts)::int as accounts, sum(charges)::int as charges,
     sum(fen)::bigint as fen, sum(rest_fen)::bigint as rest_fen, max(ended_at) as ended_at
   from bill_run where hall_id = any(:hall_ids::integer[]) and month >= :since group by month order by month desc`,
);

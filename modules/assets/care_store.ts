import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { LoanKind, LoanState } from './care.ts';

export interface LoanRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: LoanState;
  kind: LoanKind;
  piece: string;
  borrower_tail: string;
  lent_at: Instant;
  due_at: Instant;
  over_at: Instant | null;
  ended_at: Instant | null;
}

const loan_columns = 'hall_id, id, state, kind, piece, borrower_tail, lent_at, due_at, over_at, ended_at';

/** What is out, what is longest due at the top, and what ended since a moment. */
export const loansOf = sql<{ hall_id: number; since: Instant }, LoanRow>(
  'assets.loans',
  `select ${loan_columns} from loan where hall_id = :hall_id and (state = 'lent' or ended_at >= :since)
   order by state <> 'lent', due_at, id limit 60`,
);
export const loansOut = sql<{ hall_id: number }, { kind: LoanKind; piece: string }>(
  'assets.loans_out',
  `select kind, piece from loan where hall_id = :hall_id and state = 'lent'`,
);
export const findLoan = sql<{ hall_id: number; id: Id }, LoanRow>(
  'assets.loan',
  `select ${loan_columns} from loan where hall_id = :hall_id and id = :id for update`,
);
export const markLoanOver = sql<{ hall_id: number; id: Id; at: Instant }>(
  'assets.loan_mark_over',
  'update loan set over_at = :at where hall_id = :hall_id and id = :id and over_at is null',
);

export interface AidRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: 'in_box' | 'expiring' | 'taken_out';
  name_zh: string;
  name_en: string;
  quantity: number;
  expires_on: BusinessDay;
}

const aid_columns = 'hall_id, id, state, name_zh, name_en, quantity, expires_on';

export const aidOf = sql<{ hall_id: number }, AidRow>(
  'assets.aid_all',
  `select ${aid_columns} from aid_item where hall_id = :hall_id and state <> 'taken_out' order by expires_on, id`,
);
export const findAid = sql<{ hall_id: number; id: Id }, AidRow>(
  'assets.aid',
  `select ${aid_columns} from aid_item where hall_id = :hall_id and id = :id for update`,
);

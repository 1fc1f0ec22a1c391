import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { DifferenceRow } from './difference.ts';

const columns = `hall_id, id, state, run_id, account_id, mask, off_fen, found_at, cause, note, explained_by, explained_at,
  resolved_by, resolved_at`;
type Of = { hall_id: number; run_id: Id };

export const holdDifference = sql<{ hall_id: number; id: Id }, DifferenceRow>(
  'bills.difference_hold',
  `select ${columns} from bill_difference where hall_id = :hall_id and id = :id for no key update`,
);
/** Every difference of a run, held: what is found again is told from what is new. */
export const holdDifferences = sql<Of, DifferenceRow>(
  'bills.differences_hold',
  `select ${columns} from bill_difference where hall_id = :hall_id and run_id = :run_id order by account_id for no key update`,
);
/** What was found again, by as much as it is off now. */
export const foundAgain = sql<{ hall_id: number; id: Id; off_fen: Fen; at: Instant }>(
  'bills.difference_again',
  'update bill_difference set off_fen = :off_fen, found_at = :at where hall_id = :hall_id and id = :id',
);
/** The differences of a hall's runs with who looked into them and who resolved them. */
export const differencesOfHall = sql<
  { hall_id: number; most: number },
  DifferenceRow & {
    explained_zh: string | null;
    explained_en: string | null;
    resolved_zh: string | null;
    resolved_en: string | null;
  }
>(
  'bills.differences',
  `select ${columns
    .split(',')
    .map(column => `d.${column.trim()}`)
    .join(
      ', ',
    )}, e.name as explained_zh, e.name_en as explained_en, r.name as resolved_zh, r.name_en as resolved_en
   from bill_difference d left join person e on e.id = d.explained_by left join person r on r.id = d.resolved_by
   where d.hall_id = :hall_id order by d.found_at desc, d.id limit :most`,
);
/** From here a run's telling goes on. */
export const keepTold = sql<{ hall_id: number; id: Id; told_after: Id | null; told: number }>(
  'bills.run_told',
  'update bill_run set told_after = :told_after, told = told + :told where hall_id = :hall_id and id = :id',
);
export const startTelling = sql<{ hall_id: number; id: Id; at: Instant }>(
  'bills.run_tell',
  'update bill_run set told_at = :at where hall_id = :hall_id and id = :id and told_at is null',
);

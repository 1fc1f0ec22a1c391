import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { HandOverRow, Kind } from './hand_over.ts';

const columns = 'hall_id, id, state, kind, matter_id, from_id, to_id, told, offered_at, refusal';

export const standingOffer = sql<{ hall_id: number; kind: Kind; matter_id: Id }, HandOverRow>(
  'first_asked.standing',
  `select ${columns} from matter_hand_over
   where hall_id = :hall_id and kind = :kind and matter_id = :matter_id and state in ('offered', 'refused') for no key update`,
);
export const findHandOver = sql<{ hall_id: number; id: Id }, HandOverRow>(
  'first_asked.find',
  `select ${columns} from matter_hand_over where hall_id = :hall_id and id = :id for no key update`,
);
export const standingIn = sql<{ hall_id: number }, HandOverRow>(
  'first_asked.standing_in',
  `select ${columns} from matter_hand_over where hall_id = :hall_id and state in ('offered', 'refused')`,
);
/** What changed hands lately, or did not. */
export const lately = sql<
  { hall_id: number; since: Instant; most: number },
  HandOverRow & { owner_id: Id | null; settled_at: Instant | null }
>(
  'first_asked.lately',
  `select ${columns}, owner_id, settled_at from matter_hand_over
   where hall_id = :hall_id and offered_at >= :since and state in ('accepted', 'decided', 'withdrawn') order by offered_at desc limit :most`,
);

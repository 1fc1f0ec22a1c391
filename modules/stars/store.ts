import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { rating } from './rating.ts';

export interface RatingRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof rating>;
  star: number;
  most: number;
  former_star: number | null;
  points: number;
  /** JSON of `Measured`. */
  measured: string;
  reason: string;
  proposed_by: Id;
  proposed_at: Instant;
  decided_at: Instant | null;
  decision: string | null;
  valid_until: string | null;
}
const columns = `hall_id, id, state, star, most, former_star, points, measured, reason, proposed_by, proposed_at, decided_at,
  decision, to_char(valid_until, 'YYYY-MM-DD') as valid_until`;

/** The ratings of some halls that wait or are in force. */
export const liveRatings = sql<{ halls: readonly number[] }, RatingRow>(
  'stars.live',
  `select ${columns} from star_rating where hall_id = any(:halls::int[]) and state in ('proposed', 'decided') order by hall_id, proposed_at desc`,
);
export const holdRating = sql<{ hall_id: number; id: Id }, RatingRow>(
  'stars.hold',
  `select ${columns} from star_rating where hall_id = :hall_id and id = :id for update`,
);
/** The rating in force of a hall, held while another takes its place. */
export const holdInForce = sql<{ hall_id: number }, RatingRow>(
  'stars.in_force',
  `select ${columns} from star_rating where hall_id = :hall_id and state = 'decided' for update`,
);

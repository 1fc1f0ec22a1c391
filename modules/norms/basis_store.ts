import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { basis, basis_review } from './basis.ts';

export interface BasisRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof basis>;
  fact: string;
  note: string;
  changed_by: Id | null;
  changed_at: Instant | null;
}

export interface ReviewRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof basis_review>;
  basis_id: Id;
  clause: string;
  fact: string;
  note: string;
  opened_at: Instant;
  due_at: Instant;
  outcome: 'stands' | 'amended' | null;
  said: string | null;
  settled_at: Instant | null;
  changed_by: Id | null;
}

const columns = 'hall_id, id, state, fact, note, changed_by, changed_at';
/** Every basis whose standing was ever changed. */
export const changedBases = sql<Record<string, never>, BasisRow>(
  'norms.bases',
  `select ${columns} from norm_basis where hall_id = 0 order by fact`,
);
export const findBasis = sql<{ hall_id: 0; fact: string }, BasisRow>(
  'norms.basis',
  `select ${columns} from norm_basis where hall_id = :hall_id and fact = :fact for update`,
);

const review_columns =
  'r.hall_id, r.id, r.state, r.basis_id, r.clause, b.fact, b.note, r.opened_at, r.due_at, r.outcome, r.said, r.settled_at, b.changed_by';
const reviews = `select ${review_columns} from norm_basis_review r join norm_basis b on b.hall_id = r.hall_id and b.id = r.basis_id`;
/** All reviews, open ones first, the nearest deadline on top. */
export const allReviews = sql<Record<string, never>, ReviewRow>(
  'norms.basis_reviews',
  `${reviews} where r.hall_id = 0 order by r.state, r.due_at, r.clause limit 400`,
);
export const reviewsOfClause = sql<{ clause: string }, ReviewRow>(
  'norms.basis_reviews_of',
  `${reviews} where r.hall_id = 0 and r.clause = :clause order by r.state, r.opened_at desc limit 20`,
);
export const findReview = sql<{ hall_id: 0; id: Id }, ReviewRow>(
  'norms.basis_review',
  `${reviews} where r.hall_id = :hall_id and r.id = :id for update of r`,
);
export const openReviewsOf = sql<
  { hall_id: 0; basis_id: Id },
  { hall_id: number; id: Id; state: 'open'; clause: string }
>(
  'norms.basis_reviews_open',
  `select hall_id, id, state, clause from norm_basis_review where hall_id = :hall_id and basis_id = :basis_id and state = 'open' for update`,
);
/** Whether a version of a clause was drafted after a moment. */
export const draftedSince = sql<{ clause: string; since: Instant }, { n: number }>(
  'norms.drafted_since',
  `select count(*)::int as n from norm_version where hall_id = 0 and clause = :clause and drafted_at >= :since`,
);

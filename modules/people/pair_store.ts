import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import { type AssignmentRow, mentorNow } from './store.ts';

/** One two-person act as it stands. */
export interface Pair extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: 'asked' | 'sealed' | 'withdrawn' | 'lapsed';
  what: string;
  subject_id: Id;
  first_id: Id;
  asked_at: Instant;
  lapses_at: Instant;
  facts: string;
}

const columns = 'hall_id, id, state, what, subject_id, first_id, asked_at, lapses_at, facts';
export const findPair = sql<{ hall_id: number; id: Id }, Pair>(
  'people.pair',
  `select ${columns} from pair_act where hall_id = :hall_id and id = :id for update`,
);
/** Somebody who is not the one who acts, as of this moment. */
export interface Standing extends Record<string, unknown> {
  state: string;
  hall_path: string | null;
  assignments: AssignmentRow[];
  mentor_id: Id | null;
}

/** Whether a person still works here, with the roles of this moment, and where the hall lies. */
export const standingOf = sql<{ hall_id: number; id: Id; wall_now: Instant }, Standing>(
  'people.standing',
  `select p.state, (select path from hall where id = :hall_id) as hall_path,
     (select coalesce(json_agg(json_build_object('role', a.role, 'hall_id', a.hall_id, 'unit_path', u.path)), '[]')
        from role_assignment a left join unit u on u.id = a.unit_id where a.person_id = p.id) as assignments,
     ${mentorNow(':hall_id', 'p.id', ':wall_now')} as mentor_id
   from person p where p.id = :id`,
);
export const openPairs = sql<
  { hall_id: number; wall_now: Instant },
  Pair & { first_name: string; first_name_en: string; of_intern: boolean; mentor_id: Id | null }
>(
  'people.pairs_open',
  `select a.hall_id, a.id, a.state, a.what, a.subject_id, a.first_id, a.asked_at, a.lapses_at, a.facts, p.name as first_name, p.name_en as first_name_en,
     exists (select 1 from role_assignment r where r.person_id = p.id and r.hall_id = :hall_id and r.role = 'intern') as of_intern,
     ${mentorNow(':hall_id', 'p.id', ':wall_now')} as mentor_id
   from pair_act a join person p on p.id = a.first_id where a.hall_id = :hall_id and a.state = 'asked' order by a.asked_at`,
);
/** The same of many halls at one look, each with the place its hall has in the organisation. */
export const openPairsOf = sql<
  { halls: readonly number[]; wall_now: Instant; person_id: Id; acts: readonly string[] },
  Pair & { of_intern: boolean; mentor_id: Id | null }
>(
  'people.pairs_of_halls',
  `select a.hall_id, a.id, a.state, a.what, a.subject_id, a.first_id, a.asked_at, a.lapses_at, a.facts,
     exists (select 1 from role_assignment r where r.person_id = a.first_id and r.hall_id = a.hall_id and r.role = 'intern') as of_intern,
     ${mentorNow('a.hall_id', 'a.first_id', ':wall_now')} as mentor_id
   from pair_act a where a.hall_id = any(:halls::int[]) and a.state = 'asked' and a.first_id <> :person_id and a.what = any(:acts)
   order by a.hall_id, a.asked_at`,
);
export const findOpen = sql<{ hall_id: number; what: string; subject_id: Id }, Pair>(
  'people.pair_asked',
  `select ${columns} from pair_act where hall_id = :hall_id and what = :what and subject_id = :subject_id and state = 'asked'`,
);

/** Uses up the confirmation of one act, where it was given in time for this very request. */
export const spendConfirmation = sql<
  { hall_id: number; what: string; subject_id: Id; first_id: Id; request: string; now: Instant },
  { id: Id }
>(
  'people.confirmation_spend',
  `update pair_act set spent_at = :now
   where hall_id = :hall_id and what = :what and subject_id = :subject_id and first_id = :first_id
     and state = 'sealed' and spent_at is null and lapses_at > :now and facts::jsonb ->> 'request' = :request
   returning id`,
);

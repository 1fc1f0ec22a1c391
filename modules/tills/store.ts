import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { Tender } from '../ledger/index.ts';
import type { SessionRow } from './session.ts';

const columns = `s.hall_id, s.id, s.state, s.day, s.seq_no, s.counter_id, s.clerk_id, s.float_fen, s.rescues_id, s.requested_at, s.opened_at,
  s.close_started_at, s.counted_at, s.counted_fen, s.difference_fen, s.explanation, s.decision, s.decided_by, s.closed_at, s.cash_off`;

export const findSession = sql<{ hall_id: number; id: Id }, SessionRow>(
  'tills.session',
  `select ${columns} from till_session s where s.hall_id = :hall_id and s.id = :id`,
);
export const holdSession = sql<{ hall_id: number; id: Id }, SessionRow>(
  'tills.session_hold',
  `select ${columns} from till_session s where s.hall_id = :hall_id and s.id = :id for no key update`,
);
/** The open rescue session for money that came after a session was counted. */
export const rescueOf = sql<{ hall_id: number; rescues_id: Id }, SessionRow>(
  'tills.rescue_of',
  `select ${columns} from till_session s where s.hall_id = :hall_id and s.rescues_id = :rescues_id and s.state = 'open' for no key update`,
);
/** The clerk's own session that is not closed. */
export const sessionOfClerk = sql<{ hall_id: number; clerk_id: Id }, SessionRow>(
  'tills.session_of_clerk',
  `select ${columns} from till_session s where s.hall_id = :hall_id and s.clerk_id = :clerk_id and s.state <> 'closed' and s.rescues_id is null`,
);
/** The same, held while money goes through it: its close waits, or was faster. */
export const holdOpenSession = sql<{ hall_id: number; clerk_id: Id }, SessionRow>(
  'tills.session_taking',
  `select ${columns} from till_session s where s.hall_id = :hall_id and s.clerk_id = :clerk_id and s.state = 'open' and s.rescues_id is null for share`,
);
export const sessionsOfDay = sql<
  { hall_id: number; day: string },
  SessionRow & { counter_number: number; clerk_name: string; clerk_name_en: string; staff_no: string }
>(
  'tills.sessions_of_day',
  `select ${columns}, c.number as counter_number, p.name as clerk_name, p.name_en as clerk_name_en, p.staff_no
   from till_session s join counter c on c.hall_id = s.hall_id and c.id = s.counter_id join person p on p.id = s.clerk_id
   where s.hall_id = :hall_id and s.day = :day order by s.seq_no`,
);
/** Tills that wait to be counted by the next clerk, other people's only. */
export const handedOver = sql<
  { hall_id: number; clerk_id: Id },
  {
    id: Id;
    seq_no: number;
    counter_number: number;
    since: Instant;
    staff_no: string;
    clerk_name: string;
    clerk_name_en: string;
  }
>(
  'tills.handed_over',
  `select s.id, s.seq_no, c.number as counter_number, s.close_started_at as since, p.staff_no, p.name as clerk_name, p.name_en as clerk_name_en
   from till_session s join counter c on c.hall_id = s.hall_id and c.id = s.counter_id join person p on p.id = s.clerk_id
   where s.hall_id = :hall_id and s.state = 'handing_over' and s.clerk_id <> :clerk_id order by s.close_started_at, s.id`,
);
/** A till with its counter and its clerk's name. */
export const namedSession = sql<
  { hall_id: number; id: Id },
  SessionRow & { counter_number: number; clerk_name: string; clerk_name_en: string }
>(
  'tills.session_named',
  `select ${columns}, c.number as counter_number, p.name as clerk_name, p.name_en as clerk_name_en
   from till_session s join counter c on c.hall_id = s.hall_id and c.id = s.counter_id join person p on p.id = s.clerk_id
   where s.hall_id = :hall_id and s.id = :id`,
);
/** The next number of a day's tills, held until the act ends: two clerks who ask at once get one each. */
export const nextSeq = sql<{ hall_id: number; day: string }, { seq_no: number }>(
  'tills.next_seq',
  `insert into till_series (hall_id, day, last_number)
   select :hall_id, :day, coalesce(max(seq_no), 0) + 1 from till_session where hall_id = :hall_id and day = :day
   on conflict (hall_id, day) do update set last_number = till_series.last_number + 1 returning last_number as seq_no`,
);
/** Tills of a hall that take cash now, beside one of them. */
export const cashTills = sql<{ hall_id: number; but: Id | null }, { count: number }>(
  'tills.taking_cash',
  `select count(*)::int as count from till_session where hall_id = :hall_id and state = 'open' and cash_off is null
   and rescues_id is null and (:but::uuid is null or id <> :but)`,
);
export const openSessions = sql<{ hall_id: number; day: string }, { count: number }>(
  'tills.open_sessions',
  `select count(*)::int as count from till_session where hall_id = :hall_id and day = :day and state <> 'closed'`,
);
export const differencesSince = sql<
  { hall_id: number; clerk_id: Id; since: string; id: Id },
  { count: number }
>(
  'tills.differences_since',
  `select count(*)::int as count from till_session
   where hall_id = :hall_id and clerk_id = :clerk_id and day >= :since and id <> :id and decided_at is not null`,
);

export const insertCount = sql<{
  hall_id: number;
  id: Id;
  session_id: Id;
  kind: string;
  pieces: string;
  counted_fen: Fen;
  at: Instant;
  counted_by: Id;
  witness_id: Id | null;
}>(
  'tills.count',
  `insert into till_count (hall_id, id, session_id, kind, pieces, counted_fen, at, counted_by, witness_id)
   values (:hall_id, :id, :session_id, :kind, :pieces, :counted_fen, :at, :counted_by, :witness_id)`,
);
export const insertMatches = sql<{
  hall_id: number;
  count_id: Id;
  session_id: Id;
  at: Instant;
  tenders: readonly string[];
  expected: readonly Fen[];
  vouchers: readonly Fen[];
  counted: readonly Fen[];
}>(
  'tills.matches',
  `insert into till_match (hall_id, count_id, tender, session_id, expected_fen, vouchers_fen, counted_fen, difference_fen, at)
   select :hall_id, :count_id, m.tender, :session_id, m.expected, m.vouchers, m.counted, m.counted - m.expected, :at
   from unnest(:tenders::text[], :expected::bigint[], :vouchers::bigint[], :counted::bigint[]) m(tender, expected, vouchers, counted)`,
);
export interface MatchRow extends Record<string, unknown> {
  count_id: Id;
  session_id: Id;
  tender: Tender;
  expected_fen: Fen;
  vouchers_fen: Fen;
  counted_fen: Fen;
  difference_fen: Fen;
}
export const matchesOf = sql<{ hall_id: number; session_id: Id }, MatchRow & { at: Instant }>(
  'tills.matches_of',
  `select count_id, session_id, tender, expected_fen, vouchers_fen, counted_fen, difference_fen, at from till_match
   where hall_id = :hall_id and session_id = :session_id order by at, tender`,
);
export const countsOf = sql<
  { hall_id: number; session_id: Id },
  {
    id: Id;
    kind: string;
    pieces: string;
    counted_fen: Fen;
    at: Instant;
    counted_by: Id;
    witness_id: Id | null;
  }
>(
  'tills.counts_of',
  `select id, kind, pieces, counted_fen, at, counted_by, witness_id from till_count
   where hall_id = :hall_id and session_id = :session_id order by at, id`,
);
/** Who somebody is, by name: whoever counted, stood by or signed. */
interface Named extends Record<string, unknown> {
  by_name: string | null;
  by_name_en: string | null;
}
/** Every count of a session with the names of who counted and who stood by. */
export const namedCounts = sql<
  { hall_id: number; session_id: Id },
  Named & {
    id: Id;
    kind: 'float' | 'surprise' | 'closing' | 'hand_over' | 'drop';
    pieces: string;
    counted_fen: Fen;
    at: Instant;
    counted_by: Id;
    witness_id: Id | null;
    witness_name: string | null;
    witness_name_en: string | null;
  }
>(
  'tills.counts_named',
  `select c.id, c.kind, c.pieces, c.counted_fen, c.at, c.counted_by, p.name as by_name, p.name_en as by_name_en, c.witness_id,
     w.name as witness_name, w.name_en as witness_name_en
   from till_count c left join person p on p.id = c.counted_by left join person w on w.id = c.witness_id
   where c.hall_id = :hall_id and c.session_id = :session_id order by c.at, c.id`,
);
/** What happened to one session: for its timeline. */
export const eventsOfSession = sql<
  { hall_id: number; subject_id: Id },
  Named & { id: Id; at: Instant; what: string; actor_id: Id }
>(
  'tills.events',
  `select e.id, e.at, e.what, e.actor_id, p.name as by_name, p.name_en as by_name_en from event e left join person p on p.id = e.actor_id
   where e.hall_id = :hall_id and e.subject_id = :subject_id order by e.at, e.id`,
);
/** The last closing match of every session of a day: what the four-way close adds up. */
export const closingMatches = sql<{ hall_id: number; day: string }, MatchRow & { clerk_id: Id }>(
  'tills.closing_matches',
  `select distinct on (m.session_id, m.tender) m.count_id, m.session_id, m.tender, m.expected_fen, m.vouchers_fen, m.counted_fen, m.difference_fen, s.clerk_id
   from till_match m join till_session s on s.hall_id = m.hall_id and s.id = m.session_id
   join till_count c on c.hall_id = m.hall_id and c.id = m.count_id and c.kind in ('closing', 'hand_over')
   where m.hall_id = :hall_id and s.day = :day order by m.session_id, m.tender, m.at desc`,
);
/** What was decided on the differences of a day's tills, by whom and why; a recount is a decision, too. */
export const decisionsOfDay = sql<
  { hall_id: number; day: string },
  Named & { session_id: Id; at: Instant; what: string; staff_no: string; facts: string }
>(
  'tills.decisions_of_day',
  `select s.id as session_id, e.at, e.what, e.facts, p.staff_no, p.name as by_name, p.name_en as by_name_en
   from till_session s join event e on e.hall_id = s.hall_id and e.subject_id = s.id
     and e.what in ('tills.session.decide', 'tills.session.recount')
   join person p on p.id = e.actor_id
   where s.hall_id = :hall_id and s.day = :day order by e.at, e.id`,
);
/** Who held a till on a day: none of them approves it. */
export const holdersOfDay = sql<{ hall_id: number; day: string }, { clerk_id: Id }>(
  'tills.holders_of_day',
  'select distinct clerk_id from till_session where hall_id = :hall_id and day = :day',
);

export const droppedOf = sql<{ hall_id: number; session_id: Id }, { dropped_fen: Fen }>(
  'tills.dropped',
  `select coalesce(sum(counted_fen), 0)::bigint as dropped_fen from till_count
   where hall_id = :hall_id and session_id = :session_id and kind = 'drop'`,
);

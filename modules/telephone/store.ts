import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { CallRow } from './call.ts';

const columns = `c.hall_id, c.id, c.state, c.number, c.rang_at, c.rings, c.phone_mask, c.purpose, c.need, c.named, c.missed, c.late, c.answered_at,
  c.owner_id, c.talk_due, c.talk_late, c.back_due, c.back_late, c.tries, c.issue_id, c.issue_no, c.outcome, c.closed_at`;
type One = { hall_id: number; id: Id };

export const holdCall = sql<One, CallRow>(
  'telephone.hold',
  `select ${columns} from phone_call c where c.hall_id = :hall_id and c.id = :id for no key update`,
);
/** The call that was handed on as an issue. */
export const holdByIssue = sql<{ hall_id: number; issue_id: Id }, CallRow>(
  'telephone.by_issue',
  `select ${columns} from phone_call c where c.hall_id = :hall_id and c.issue_id = :issue_id for no key update`,
);
export const nextNumber = sql<{ hall_id: number }, { last: number }>(
  'telephone.next',
  `insert into phone_series as s (hall_id, last) values (:hall_id, 1)
   on conflict (hall_id) do update set last = s.last + 1 returning last`,
);
/** Who leads a hall: a missed call is theirs. */
export const leaderOf = sql<{ hall_id: number }, { id: Id }>(
  'telephone.leader',
  `select a.person_id as id from role_assignment a join person p on p.id = a.person_id and p.state = 'active'
   where a.hall_id = :hall_id and a.role in ('duty_manager', 'hall_manager') order by a.role, p.staff_no limit 1`,
);
export const staffOf = sql<{ hall_id: number; roles: readonly string[] }, { id: Id }>(
  'telephone.staff',
  `select distinct a.person_id as id from role_assignment a join person p on p.id = a.person_id and p.state = 'active'
   where a.hall_id = :hall_id and a.role = any(:roles::text[])`,
);
export const setOwner = sql<One & { owner_id: Id }>(
  'telephone.owner',
  `update phone_call set owner_id = :owner_id where hall_id = :hall_id and id = :id and state in ('talking', 'owed')`,
);
export const addTry = sql<One>(
  'telephone.try',
  'update phone_call set tries = tries + 1 where hall_id = :hall_id and id = :id',
);
/** A try since a moment at which nobody picked up. */
export const triedSince = sql<One & { since: Instant }, { at: Instant }>(
  'telephone.tried_since',
  `select at from event where hall_id = :hall_id and subject_id = :id and what = 'telephone.no_answer' and at > :since limit 1`,
);
export const markBackLate = sql<One>(
  'telephone.back_late',
  'update phone_call set back_late = true where hall_id = :hall_id and id = :id',
);
export const markTalkLate = sql<One>(
  'telephone.talk_late',
  'update phone_call set talk_late = true where hall_id = :hall_id and id = :id',
);
/** What is open, and what came on a day; the newest first. */
export const listCalls = sql<
  { hall_id: number; since: Instant; most: number },
  CallRow & { owner_zh: string | null; owner_en: string | null }
>(
  'telephone.list',
  `select ${columns}, p.name as owner_zh, p.name_en as owner_en
   from phone_call c left join person p on p.id = c.owner_id
   where c.hall_id = :hall_id and (c.state not in ('closed', 'unreached') or c.rang_at >= :since)
   order by c.state in ('closed', 'unreached'), c.rang_at desc, c.id limit :most`,
);
export const openCalls = sql<{ hall_id: number }, CallRow>(
  'telephone.open',
  `select ${columns} from phone_call c where c.hall_id = :hall_id and c.state in ('talking', 'owed') order by c.rang_at`,
);
/** The figures of a span: how many rang, how many were answered in time, what was missed, who was called back in time. */
export const figuresOf = sql<
  { hall_id: number; from: Instant; until: Instant },
  Record<
    'rang' | 'answered' | 'in_time' | 'missed' | 'owed' | 'back_late' | 'handed' | 'rings' | 'talk_late',
    number
  >
>(
  'telephone.figures',
  `select count(*)::int as rang, count(answered_at)::int as answered,
     (count(answered_at) filter (where not late))::int as in_time, (count(*) filter (where missed))::int as missed,
     count(back_due)::int as owed, (count(*) filter (where back_late))::int as back_late, count(issue_id)::int as handed,
     (count(*) filter (where talk_late))::int as talk_late,
     coalesce(sum(rings) filter (where answered_at is not null), 0)::int as rings
   from phone_call where hall_id = :hall_id and rang_at >= :from and rang_at < :until`,
);
/** How often somebody was shown a caller's number since a moment. */
export const looksSince = sql<{ hall_id: number; actor_id: Id; since: Instant }, { count: number }>(
  'telephone.looks',
  `select count(*)::int as count from event where hall_id = :hall_id and what = 'telephone.number_shown' and actor_id = :actor_id and at >= :since`,
);
export const lineOf = sql<{ hall_id: number }, { number: string }>(
  'telephone.line',
  'select number from phone_line where hall_id = :hall_id',
);
export const keepLine = sql<{ hall_id: number; number: string; kept_by: Id; kept_at: Instant }>(
  'telephone.keep_line',
  `insert into phone_line (hall_id, number, kept_by, kept_at) values (:hall_id, :number, :kept_by, :kept_at)
   on conflict (hall_id) do update set number = excluded.number, kept_by = excluded.kept_by, kept_at = excluded.kept_at`,
);

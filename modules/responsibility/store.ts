import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { LetterState, Rank } from './letter.ts';

export interface LetterRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: LetterState;
  year: number;
  unit_id: number | null;
  person_id: Id;
  post: string;
  rank: Rank;
  fields: string[];
  superior_id: Id | null;
  valid_from: string;
  valid_until: string;
  accepted_at: Instant | null;
  signed_at: Instant | null;
  why_ended: string | null;
}
const columns = `l.hall_id, l.id, l.state, l.year, l.unit_id, l.person_id, l.post, l.rank, l.fields, l.superior_id,
  to_char(l.valid_from, 'YYYY-MM-DD') as valid_from, to_char(l.valid_until, 'YYYY-MM-DD') as valid_until, l.accepted_at, l.signed_at, l.why_ended`;

/** A letter with the names of both sides. */
export interface NamedLetter extends LetterRow {
  zh: string;
  en: string;
  above_zh: string | null;
  above_en: string | null;
}
const named = `${columns}, p.name as zh, p.name_en as en, s.name as above_zh, s.name_en as above_en
   from duty_letter l join person p on p.id = l.person_id left join person s on s.id = l.superior_id`;

export const holdLetter = sql<{ hall_id: number; id: Id }, LetterRow>(
  'responsibility.hold',
  `select ${columns} from duty_letter l where l.hall_id = :hall_id and l.id = :id for update`,
);
/** The letters of a hall that end this year or later. */
export const lettersIn = sql<{ hall_id: number; since: string }, NamedLetter>(
  'responsibility.letters',
  `select ${named} where l.hall_id = :hall_id and l.valid_until >= :since::date
   order by l.year desc, l.rank = 'member', l.rank, p.staff_no, l.drafted_at limit 500`,
);
/** The letters of those above some place: of the units its path goes through, the nearest unit first. */
export const lettersAbove = sql<
  { path: string; since: string },
  NamedLetter & { unit_zh: string; unit_en: string }
>(
  'responsibility.above',
  `select x.*, u.name_zh as unit_zh, u.name_en as unit_en from (select ${named} where l.hall_id = 0 and l.valid_until >= :since::date) x
   join unit u on u.id = x.unit_id where :path like u.path || '%' order by length(u.path) desc, x.rank = 'member', x.rank = 'deputy', x.en limit 100`,
);
/** The letters of one person, and what waits for their name as the superior. */
export const lettersOf = sql<
  { person_id: Id; since: string },
  NamedLetter & { hall_zh: string | null; hall_en: string | null }
>(
  'responsibility.mine',
  `select x.*, h.name_zh as hall_zh, h.name_en as hall_en from (
     select ${named} where l.person_id = :person_id and l.valid_until >= :since::date
     union all select ${named} where l.superior_id = :person_id and l.state = 'accepted') x
   left join hall h on h.id = x.hall_id order by x.year, x.hall_id, x.en limit 300`,
);
/** The letters that the organisation itself signs. */
export const lettersForSeal = sql<Record<string, never>, NamedLetter>(
  'responsibility.for_seal',
  `select ${named} where l.hall_id = 0 and l.superior_id is null and l.state = 'accepted' order by l.year, p.staff_no limit 20`,
);
/** Whether somebody has a letter that holds on a day. */
export const hasLetter = sql<{ person_id: Id; day: string }, { count: number }>(
  'responsibility.has_letter',
  `select count(*)::int as count from duty_letter where person_id = :person_id and state = 'in_force'
   and valid_from <= :day::date and valid_until >= :day::date`,
);

export interface Post extends Record<string, unknown> {
  id: Id;
  role: string;
}
/** Whoever works in a hall, with each of their posts. */
export const postsIn = sql<{ hall_id: number }, Post>(
  'responsibility.posts',
  `select p.id, a.role from role_assignment a join person p on p.id = a.person_id
   where a.hall_id = :hall_id and p.state = 'active' order by p.staff_no, a.role`,
);
/** Whoever has a post in a unit itself. */
export const postsAt = sql<{ unit_id: number }, Post>(
  'responsibility.unit_posts',
  `select p.id, a.role from role_assignment a join person p on p.id = a.person_id
   where a.unit_id = :unit_id and p.state = 'active' order by p.staff_no, a.role`,
);
/** The heads of the units a path goes through, the nearest first. */
export const headsOver = sql<{ path: string }, { id: Id; unit_id: number; path: string }>(
  'responsibility.heads',
  `select p.id, u.id as unit_id, u.path from role_assignment a join person p on p.id = a.person_id and p.state = 'active'
   join unit u on u.id = a.unit_id where a.role = 'unit_leader' and :path like u.path || '%' order by length(u.path) desc, p.staff_no`,
);
export const hallPath = sql<{ hall_id: number }, { path: string }>(
  'responsibility.hall_path',
  'select path from hall where id = :hall_id',
);
/** What became of the letters of a place since a day, for its log of changes. */
export const changesIn = sql<
  { hall_id: number; since: Instant },
  {
    id: Id;
    at: Instant;
    what: string;
    facts: string;
    zh: string | null;
    en: string | null;
    who_zh: string;
    who_en: string;
    rank: Rank;
  }
>(
  'responsibility.changes',
  `select e.id, e.at, e.what, e.facts, p.name as zh, p.name_en as en, w.name as who_zh, w.name_en as who_en, l.rank
   from duty_letter l join event e on e.hall_id = l.hall_id and e.subject_id = l.id and e.what like 'responsibility.%' and e.at >= :since
   join person w on w.id = l.person_id left join person p on p.id = e.actor_id
   where l.hall_id = :hall_id order by e.at desc, e.id limit 120`,
);
/** How the letters of halls stand on a day: who is first, how many hold, how many wait, how many people there are. */
export const overHalls = sql<
  { halls: readonly number[]; day: string },
  {
    hall_id: number;
    heads: number;
    held: number;
    waiting: number;
    first_zh: string | null;
    first_en: string | null;
    until: string | null;
  }
>(
  'responsibility.over_halls',
  `select q.hall_id,
     (select count(distinct a.person_id)::int from role_assignment a join person p on p.id = a.person_id and p.state = 'active'
       where a.hall_id = q.hall_id and a.role not in ('partner', 'promoter', 'program')) as heads,
     (select count(*)::int from duty_letter l where l.hall_id = q.hall_id and l.state in ('in_force', 'expired') and l.signed_at is not null and l.valid_from <= :day::date and l.valid_until >= :day::date) as held,
     (select count(*)::int from duty_letter l where l.hall_id = q.hall_id and l.state in ('drafted', 'accepted')) as waiting,
     f.name as first_zh, f.name_en as first_en, f.until
   from unnest(:halls::int[]) q(hall_id)
   left join lateral (select p.name, p.name_en, to_char(l.valid_until, 'YYYY-MM-DD') as until from duty_letter l join person p on p.id = l.person_id
     where l.hall_id = q.hall_id and l.rank = 'first' and l.state = 'in_force' and l.valid_from <= :day::date and l.valid_until >= :day::date limit 1) f on true
   order by q.hall_id`,
);
/** The letter of a person for a year, whatever became of its signatures. */
export const letterOfYear = sql<{ hall_id: number; person_id: Id; year: number }, { id: Id }>(
  'responsibility.of_year',
  `select id from duty_letter where hall_id = :hall_id and person_id = :person_id and year = :year and state not in ('expired', 'ended') limit 1`,
);

import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { OpinionRow } from './opinion.ts';

const columns = `hall_id, id, state, number, source, book_page, picture_id, gathering_id, nature, about, said, sealed, phone_mask,
  received_by, received_at, owner_id, level, read_at, reply_due, final_due, book_reply, replied_by, replied_at, worth, worth_note,
  evaluated_by, decision, decided_by, decided_at, effect_due, improvement_id, answer, answered_at, reward, reward_fen, rewarded_at,
  effect, effective_at, complaint_id`;
const columnsOf = (table: string): string =>
  columns
    .split(',')
    .map(column => `${table}.${column.trim()}`)
    .join(', ');

type One = { hall_id: number; id: Id };

export const holdOpinion = sql<One, OpinionRow>(
  'suggestions.hold',
  `select ${columns} from customer_opinion where hall_id = :hall_id and id = :id for no key update`,
);
export const findOpinion = sql<One, OpinionRow>(
  'suggestions.find',
  `select ${columns} from customer_opinion where hall_id = :hall_id and id = :id`,
);
export const byImprovement = sql<{ hall_id: number; improvement_id: Id }, OpinionRow>(
  'suggestions.by_improvement',
  `select ${columns} from customer_opinion where hall_id = :hall_id and improvement_id = :improvement_id for no key update`,
);

/** Where some opinions stand, for the issues they carry. */
export const opinionsStanding = sql<
  { hall_ids: readonly number[]; ids: readonly Id[] },
  Pick<OpinionRow, 'hall_id' | 'id' | 'state' | 'number'>
>(
  'suggestions.standing',
  'select hall_id, id, state, number from customer_opinion where hall_id = any(:hall_ids::integer[]) and id = any(:ids::uuid[])',
);

/** The next number of the hall: its series is held, so that numbers are given one after the other. */
export const nextNumber = sql<{ hall_id: number }, { last: number }>(
  'suggestions.next',
  `insert into opinion_series as s (hall_id, last) values (:hall_id, 1)
   on conflict (hall_id) do update set last = s.last + 1 returning last`,
);

/** Who could own an opinion: whoever leads the hall, those at work today first. */
export const leaders = sql<
  { hall_id: number; day: BusinessDay },
  { id: Id; role: 'duty_manager' | 'hall_manager'; on_duty: boolean }
>(
  'suggestions.leaders',
  `select p.id, a.role, exists (select 1 from duty d where d.hall_id = :hall_id and d.day = :day and d.person_id = p.id) as on_duty
   from role_assignment a join person p on p.id = a.person_id and p.state = 'active'
   where a.hall_id = :hall_id and a.role in ('duty_manager', 'hall_manager') order by a.role, p.staff_no`,
);

export interface Listed extends OpinionRow {
  owner_zh: string;
  owner_en: string;
}
/** What is open, the first to fall due first, and what was received lately. */
export const listOpinions = sql<{ hall_id: number; since: Instant; most: number }, Listed>(
  'suggestions.list',
  `select ${columnsOf('o')}, p.name as owner_zh, p.name_en as owner_en from customer_opinion o join person p on p.id = o.owner_id
   where o.hall_id = :hall_id and (o.state not in ('effective', 'closed', 'passed_on') or o.received_at >= :since)
   order by o.state in ('effective', 'closed', 'passed_on'), o.final_due, o.id limit :most`,
);

export const setLevel = sql<One & { level: number; owner_id: Id }>(
  'suggestions.level',
  'update customer_opinion set level = :level, owner_id = :owner_id where hall_id = :hall_id and id = :id',
);
export const setReply = sql<One & { reply: string; by: Id; at: Instant }>(
  'suggestions.reply',
  `update customer_opinion set book_reply = :reply, replied_by = :by, replied_at = :at
   where hall_id = :hall_id and id = :id and replied_at is null`,
);
export const setReward = sql<One & { reward: string; fen: number; by: Id; at: Instant }>(
  'suggestions.reward',
  `update customer_opinion set reward = :reward, reward_fen = :fen, rewarded_by = :by, rewarded_at = :at
   where hall_id = :hall_id and id = :id and reward is null`,
);
export const forgetSealed = sql<One>(
  'suggestions.forget',
  'update customer_opinion set sealed = null where hall_id = :hall_id and id = :id',
);
/** What happened to one opinion, with who did it. */
export const trailOf = sql<One, { id: Id; at: Instant; what: string; zh: string | null; en: string | null }>(
  'suggestions.trail',
  `select e.id, e.at, e.what, p.name as zh, p.name_en as en from event e left join person p on p.id = e.actor_id
   where e.hall_id = :hall_id and e.subject_id = :id and e.what like 'suggestions.%' order by e.at, e.id limit 60`,
);

export interface ReadingRow extends Record<string, unknown> {
  day: string;
  last_page: number;
  entries: number;
  at: Instant;
}
export const readingOn = sql<{ hall_id: number; day: string }, ReadingRow>(
  'suggestions.reading',
  `select day::text as day, last_page, entries, at from opinion_reading where hall_id = :hall_id and day = :day::date`,
);
export const readingsOf = sql<{ hall_id: number; most: number }, ReadingRow & { zh: string; en: string }>(
  'suggestions.readings',
  `select r.day::text as day, r.last_page, r.entries, r.at, p.name as zh, p.name_en as en
   from opinion_reading r join person p on p.id = r.by_id where r.hall_id = :hall_id order by r.day desc limit :most`,
);
/** The page read last, and the furthest page anybody has entered. */
export const pagesOf = sql<{ hall_id: number }, { page_before: number; page_entered: number }>(
  'suggestions.pages',
  `select coalesce((select max(last_page) from opinion_reading where hall_id = :hall_id), 0)::int as page_before,
     coalesce((select max(book_page) from customer_opinion where hall_id = :hall_id), 0)::int as page_entered`,
);
export const insertReading = sql<{
  hall_id: number;
  day: string;
  last_page: number;
  entries: number;
  by: Id;
  at: Instant;
}>(
  'suggestions.reading_insert',
  `insert into opinion_reading (hall_id, day, last_page, entries, by_id, at) values (:hall_id, :day::date, :last_page, :entries, :by, :at)
   on conflict do nothing`,
);
/** Everything that was not read yet is read now. */
export const markRead = sql<{ hall_id: number; at: Instant }, { id: Id }>(
  'suggestions.mark_read',
  'update customer_opinion set read_at = :at where hall_id = :hall_id and read_at is null returning id',
);
/** What is open and whose it is, for the ledger of who was asked first (FRQ-03). */
export const ownedOpinions = sql<
  { hall_id: number },
  Pick<OpinionRow, 'id' | 'hall_id' | 'number' | 'about' | 'owner_id' | 'received_at' | 'final_due'>
>(
  'suggestions.owned',
  `select hall_id, id, number, about, owner_id, received_at, final_due from customer_opinion
   where hall_id = :hall_id and answered_at is null and state <> 'passed_on' order by final_due limit 200`,
);
/** Who may own an opinion: whoever leads the hall, the complaint officer, the floor advisor. */
export const ableToOwn = sql<{ hall_id: number }, { id: Id }>(
  'suggestions.able',
  `select distinct p.id from role_assignment a join person p on p.id = a.person_id and p.state = 'active'
   where a.hall_id = :hall_id and a.role in ('duty_manager', 'hall_manager', 'complaint_officer', 'floor_advisor')`,
);
export const setOwner = sql<One & { owner_id: Id }>(
  'suggestions.owner',
  'update customer_opinion set owner_id = :owner_id where hall_id = :hall_id and id = :id',
);

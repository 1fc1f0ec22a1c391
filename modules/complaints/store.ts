import type { BusinessDay, Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Category, CustomerWord, EvidenceKind, Outcome } from './catalogue.ts';
import type { ComplaintRow } from './complaint.ts';

const columns = `hall_id, id, state, number, channel, category, level, severity, said, sealed, phone_mask, phone_index, reply_by,
  ticket_id, ticket_label, about_id, received_by, received_at, handler_id, deputised, repeated, accept_due, reply_due, final_due,
  accepted_at, calmed, restated, restated_at, replied_at, solution, amount_fen, reply, replied_by, second_id, answer, answered_at,
  waits_since, waits_until, waits_for, waited_ms, reopened, satisfied, score, ended_at, own_word, own_word_due, own_word_at,
  blame_id, compensation_id, amends_id, forward_due, forwarded_at`;
const columnsOf = (table: string): string =>
  columns
    .split(',')
    .map(column => `${table}.${column.trim()}`)
    .join(', ');

type One = { hall_id: number; id: Id };

export const holdComplaint = sql<One, ComplaintRow>(
  'complaints.hold',
  `select ${columns} from complaint where hall_id = :hall_id and id = :id for no key update`,
);
export const complaintByNumber = sql<
  { hall_id: number; number: number },
  Pick<ComplaintRow, 'hall_id' | 'id' | 'number'>
>(
  'complaints.by_number',
  'select hall_id, id, number from complaint where hall_id = :hall_id and number = :number and ended_at is null',
);
export const findComplaint = sql<One, ComplaintRow>(
  'complaints.find',
  `select ${columns} from complaint where hall_id = :hall_id and id = :id`,
);

/**
 * What is known when a complaint comes in: the next number, how many came before it of this customer, and how many of
 * its kind. Numbers are given one after the other: the row of the hall's series is held.
 */
export const beforeIt = sql<
  {
    hall_id: number;
    phone_index: string | null;
    category: Category;
    own_since: Instant;
    topic_since: Instant;
  },
  { next: number; own: number; topic: number }
>(
  'complaints.before',
  `with given as (insert into complaint_series as s (hall_id, last) values (:hall_id, 1)
       on conflict (hall_id) do update set last = s.last + 1 returning last)
   select (select last from given) as next,
     (select count(*)::int from complaint where hall_id = :hall_id and phone_index = :phone_index and received_at >= :own_since) as own,
     (select count(*)::int from complaint where hall_id = :hall_id and category = :category and received_at >= :topic_since) as topic`,
);

/** Who could handle a complaint: officers and who stands in for them, then whoever leads the hall; who is at work today. */
export const candidates = sql<
  { hall_id: number; day: BusinessDay },
  { id: Id; on_duty: boolean; deputy: boolean; rank: number }
>(
  'complaints.candidates',
  `select c.id, c.deputy, c.rank, exists (select 1 from duty d where d.hall_id = :hall_id and d.day = :day and d.person_id = c.id) as on_duty
   from (select a.person_id as id, a.role <> 'complaint_officer' as deputy,
       case a.role when 'complaint_officer' then 0 when 'duty_manager' then 2 else 3 end as rank
     from role_assignment a where a.hall_id = :hall_id and a.role in ('complaint_officer', 'duty_manager', 'hall_manager')
     union all select d.person_id, true, 1 from post_deputy d where d.hall_id = :hall_id and d.post = 'complaint_officer') c
   join person p on p.id = c.id and p.state = 'active' order by c.rank, p.staff_no`,
);

/** Who may be complained of: whoever works in the hall. */
export const staffOf = sql<{ hall_id: number }, { id: Id; zh: string; en: string }>(
  'complaints.staff',
  `select distinct p.id, p.name as zh, p.name_en as en, p.staff_no from role_assignment a join person p on p.id = a.person_id
   where a.hall_id = :hall_id and p.state = 'active' order by p.staff_no`,
);

/** Whether the money of a complaint that is being put right was declined: another offer is due. */
const declined = (of: string) =>
  `${of}.state = 'resolving' and exists (select 1 from compensation m where m.hall_id = ${of}.hall_id and m.id = ${of}.amends_id and m.state = 'forgone')`;

/** The complaint whose money was declined, whose it is, who offered the money and who declined it. */
export const declinedFor = sql<
  { hall_id: number; case_id: Id },
  Pick<ComplaintRow, 'id' | 'handler_id'> & { offered_by: Id; declined_by: Id | null }
>(
  'complaints.declined_for',
  `select c.id, c.handler_id, m.claimed_by as offered_by,
     (select e.actor_id from event e where e.hall_id = m.hall_id and e.subject_id = m.id and e.what = 'compensations.compensation.decline' limit 1) as declined_by
   from compensation m join complaint c on c.hall_id = m.hall_id and c.id = m.complaint_id and c.amends_id = m.id
   where m.hall_id = :hall_id and m.id = :case_id and m.state = 'forgone'`,
);

export interface Listed extends ComplaintRow {
  declined: boolean;
  handler_zh: string;
  handler_en: string;
  about_zh: string | null;
  about_en: string | null;
}

/** What is open, the first to fall due first, and what was received lately. */
export const listComplaints = sql<{ hall_id: number; since: Instant; most: number }, Listed>(
  'complaints.list',
  `select ${columnsOf('c')}, h.name as handler_zh, h.name_en as handler_en, a.name as about_zh, a.name_en as about_en, ${declined('c')} as declined
   from complaint c join person h on h.id = c.handler_id left join person a on a.id = c.about_id
   where c.hall_id = :hall_id
     and (c.state not in ('closed', 'withdrawn', 'closed_unreachable') or c.received_at >= :since)
   order by c.state in ('closed', 'withdrawn', 'closed_unreachable'), c.final_due, c.id limit :most`,
);

/** What is open and stands near or over a limit, for the floor. */
export const openComplaints = sql<
  { hall_id: number },
  Pick<
    ComplaintRow,
    | 'id'
    | 'hall_id'
    | 'number'
    | 'state'
    | 'received_at'
    | 'accept_due'
    | 'reply_due'
    | 'final_due'
    | 'replied_at'
  > & { declined: boolean; offered_by: Id | null }
>(
  'complaints.open',
  `select hall_id, id, number, state, received_at, accept_due, reply_due, final_due, replied_at, ${declined('complaint')} as declined,
     (select m.claimed_by from compensation m where m.hall_id = complaint.hall_id and m.id = complaint.amends_id) as offered_by
   from complaint
   where hall_id = :hall_id and state in ('received', 'accepted', 'investigating', 'proposed', 'resolving', 'escalated', 'reopened')
   order by number limit 200`,
);

/** Kinds of which many came since a moment. */
export const surges = sql<
  { hall_id: number; since: Instant; least: number },
  { category: Category; count: number; first: Id }
>(
  'complaints.surges',
  `select category, count(*)::int as count, (array_agg(id order by number))[1] as first from complaint
   where hall_id = :hall_id and received_at >= :since group by category having count(*) >= :least order by category`,
);

export const setLevel = sql<One & { level: number }>(
  'complaints.level',
  'update complaint set level = :level where hall_id = :hall_id and id = :id',
);
/** Another handles it from now on, never whom it is about: both signed for it with their shift, or it was offered and accepted. */
export const setHandler = sql<One & { handler_id: Id }>(
  'complaints.handler',
  `update complaint set handler_id = :handler_id where hall_id = :hall_id and id = :id and about_id is distinct from :handler_id`,
);
export const setRestated = sql<One & { at: Instant }>(
  'complaints.restated',
  'update complaint set restated_at = :at where hall_id = :hall_id and id = :id and restated_at is null',
);
export const setOwnWord = sql<One & { word: string; at: Instant }>(
  'complaints.own_word',
  'update complaint set own_word = :word, own_word_at = :at where hall_id = :hall_id and id = :id',
);
export const setLinks = sql<One & { blame_id: Id | null; compensation_id: Id | null }>(
  'complaints.links',
  `update complaint set blame_id = coalesce(:blame_id::uuid, blame_id), compensation_id = coalesce(:compensation_id::uuid, compensation_id)
   where hall_id = :hall_id and id = :id`,
);
export const setScore = sql<One & { score: number }>(
  'complaints.score',
  'update complaint set score = :score where hall_id = :hall_id and id = :id and score is null',
);
export const forgetSealed = sql<One>(
  'complaints.forget',
  'update complaint set sealed = null, phone_index = null where hall_id = :hall_id and id = :id',
);

export interface EvidenceRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  complaint_id: Id;
  kind: EvidenceKind;
  what: string;
  hash: string;
  kept_by: Id;
  kept_at: Instant;
  released_at: Instant | null;
}
export const insertEvidence = sql<Omit<EvidenceRow, 'released_at'>>(
  'complaints.evidence_insert',
  `insert into complaint_evidence (hall_id, id, complaint_id, kind, what, hash, kept_by, kept_at)
   values (:hall_id, :id, :complaint_id, :kind, :what, :hash, :kept_by, :kept_at)`,
);
export const evidenceOf = sql<{ hall_id: number; complaint_id: Id }, EvidenceRow>(
  'complaints.evidence',
  `select hall_id, id, complaint_id, kind, what, hash, kept_by, kept_at, released_at from complaint_evidence
   where hall_id = :hall_id and complaint_id = :complaint_id order by kept_at, id`,
);
export const releaseEvidenceRow = sql<One & { complaint_id: Id; by: Id; at: Instant }>(
  'complaints.evidence_release',
  `update complaint_evidence set released_by = :by, released_at = :at
   where hall_id = :hall_id and id = :id and complaint_id = :complaint_id and released_at is null`,
);
/** The events of a visit, as its record stands now. */
export const eventsOfVisit = sql<{ hall_id: number; ticket_id: Id }, { line: string }>(
  'complaints.visit_events',
  `select at::text || ' ' || what || ' ' || facts as line from event where hall_id = :hall_id and subject_id = :ticket_id order by at, id`,
);

export interface ContactRow extends Record<string, unknown> {
  id: Id;
  day: string;
  at: Instant;
  outcome: Outcome;
  word: CustomerWord;
  note: string;
}
export const insertContact = sql<ContactRow & { hall_id: number; complaint_id: Id; by_id: Id }>(
  'complaints.contact_insert',
  `insert into complaint_contact (hall_id, id, complaint_id, day, at, outcome, word, note, by_id)
   values (:hall_id, :id, :complaint_id, :day, :at, :outcome, :word, :note, :by_id)`,
);
export const contactsOf = sql<{ hall_id: number; complaint_id: Id }, ContactRow & { zh: string; en: string }>(
  'complaints.contacts',
  `select c.id, c.day::text as day, c.at, c.outcome, c.word, c.note, p.name as zh, p.name_en as en
   from complaint_contact c join person p on p.id = c.by_id
   where c.hall_id = :hall_id and c.complaint_id = :complaint_id order by c.at, c.id`,
);
/** How often somebody opened words and numbers of complaints since a moment. */
export const opensSince = sql<{ hall_id: number; actor_id: Id; since: Instant }, { count: number }>(
  'complaints.opens',
  `select count(*)::int as count from event where hall_id = :hall_id and what = 'complaints.opened' and actor_id = :actor_id and at >= :since`,
);
/** What happened to one complaint, with who did it. */
export const trailOf = sql<
  { hall_id: number; id: Id },
  { id: Id; at: Instant; what: string; facts: string; zh: string | null; en: string | null }
>(
  'complaints.trail',
  `select e.id, e.at, e.what, e.facts, p.name as zh, p.name_en as en from event e left join person p on p.id = e.actor_id
   where e.hall_id = :hall_id and e.subject_id = :id and e.what like 'complaints.%' order by e.at, e.id limit 100`,
);
/** A billing error case of the same hall. */
export const caseThere = sql<{ hall_id: number; id: Id }, { id: Id }>(
  'complaints.case_there',
  `select id from compensation where hall_id = :hall_id and id = :id and kind = 'overcharge'`,
);
/** Where some complaints stand, for the issues they carry. */
export const complaintsStanding = sql<
  { hall_ids: readonly number[]; ids: readonly Id[] },
  Pick<ComplaintRow, 'hall_id' | 'id' | 'state' | 'number'>
>(
  'complaints.standing',
  'select hall_id, id, state, number from complaint where hall_id = any(:hall_ids::integer[]) and id = any(:ids::uuid[])',
);
/** What a complaint is about, and how many of its customer came before it. */
export const complaintBrief = sql<One, Pick<ComplaintRow, 'id' | 'category' | 'said' | 'repeated'>>(
  'complaints.brief',
  'select id, category, said, repeated from complaint where hall_id = :hall_id and id = :id',
);
/** What is open and whose it is, for the ledger of who was asked first (FRQ-03). */
export const ownedComplaints = sql<
  { hall_id: number },
  Pick<
    ComplaintRow,
    'id' | 'hall_id' | 'number' | 'category' | 'handler_id' | 'received_at' | 'final_due'
  > & {
    declined: boolean;
  }
>(
  'complaints.owned',
  `select hall_id, id, number, category, handler_id, received_at, final_due, ${declined('complaint')} as declined from complaint
   where hall_id = :hall_id and state not in ('answered', 'satisfied', 'closed', 'withdrawn', 'closed_unreachable')
   order by final_due limit 200`,
);

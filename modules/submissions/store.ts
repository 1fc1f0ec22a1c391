import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { MustReportRow } from './matter.ts';
import type { SubmissionRow } from './submission.ts';

type At = { hall_id: number; id: Id };

export const nextNumber = sql<{ hall_id: number; kind: 'submission' | 'must_report' }, { last: number }>(
  'submissions.next_number',
  `insert into submission_series as s (hall_id, kind, last) values (:hall_id, :kind, 1)
   on conflict (hall_id, kind) do update set last = s.last + 1 returning last`,
);

const columns = `hall_id, id, number, state, kind, subject, reason, urgency, level, climbed, authority, matter_id, matter, amount_fen,
  raised_by, raised_at, reply_due, late_at, replied_by, replied_at, reply, valid_until, used_at`;

export const holdSubmission = sql<At, SubmissionRow>(
  'submissions.hold',
  `select ${columns} from submission where hall_id = :hall_id and id = :id for no key update`,
);
/** What stands for an act on a matter, held until the act is done: two at once use it once. */
export const holdAuthorities = sql<{ hall_id: number; authority: string; matter_id: Id }, SubmissionRow>(
  'submissions.authorities',
  `select ${columns} from submission where hall_id = :hall_id and authority = :authority and matter_id = :matter_id
     and state in ('raised', 'authorised') order by raised_at, id for no key update`,
);

const named = `s.*, a.name as raiser_zh, coalesce(a.name_en, a.name) as raiser_en, b.name as replier_zh, coalesce(b.name_en, b.name) as replier_en`;
export type Listed = SubmissionRow & {
  raiser_zh: string;
  raiser_en: string;
  replier_zh: string | null;
  replier_en: string | null;
};
/** What waits, the first to fall due first; then what was sent lately. */
export const listSubmissions = sql<{ hall_id: number; since: Instant; most: number }, Listed>(
  'submissions.list',
  `select ${named} from (select ${columns} from submission where hall_id = :hall_id and (state in ('raised', 'authorised') or raised_at >= :since)) s
   join person a on a.id = s.raised_by left join person b on b.id = s.replied_by
   order by s.state <> 'raised', s.reply_due nulls last, s.raised_at desc, s.id limit :most`,
);
/** What waits above the halls, over all of them. */
export const waitingAbove = sql<{ halls: number[]; level: number; most: number }, Listed>(
  'submissions.above',
  `select ${named} from (select ${columns} from submission where hall_id = any(:halls) and state = 'raised' and level >= :level) s
   join person a on a.id = s.raised_by left join person b on b.id = s.replied_by
   order by s.reply_due nulls last, s.id limit :most`,
);

const must_columns = `hall_id, id, number, state, matter, said, incident_id, known_by, known_at, tell_due, told_by, told_at, told_to, tell_late_at,
  write_due, written_by, written_at, text, write_late_at, read_by, read_at`;

export const holdMustReport = sql<At, MustReportRow>(
  'submissions.hold_must',
  `select ${must_columns} from must_report where hall_id = :hall_id and id = :id for no key update`,
);
export const mustReportOf = sql<{ hall_id: number; incident_id: Id }, MustReportRow>(
  'submissions.of_incident',
  `select ${must_columns} from must_report where hall_id = :hall_id and incident_id = :incident_id for no key update`,
);
export type MustListed = MustReportRow & {
  knower_zh: string;
  knower_en: string;
  reader_zh: string | null;
  reader_en: string | null;
};
const must_named = `m.*, a.name as knower_zh, coalesce(a.name_en, a.name) as knower_en, b.name as reader_zh, coalesce(b.name_en, b.name) as reader_en`;
export const listMustReports = sql<{ hall_id: number; since: Instant; most: number }, MustListed>(
  'submissions.list_must',
  `select ${must_named} from (select ${must_columns} from must_report where hall_id = :hall_id and (state not in ('read', 'dismissed') or known_at >= :since)) m
   join person a on a.id = m.known_by left join person b on b.id = m.read_by order by m.known_at desc, m.id limit :most`,
);
/** What was told of grave matters and not read above yet, over all halls. */
export const openMustReports = sql<{ halls: number[]; most: number }, MustListed>(
  'submissions.open_must',
  `select ${must_named} from (select ${must_columns} from must_report where hall_id = any(:halls) and state not in ('read', 'dismissed')) m
   join person a on a.id = m.known_by left join person b on b.id = m.read_by order by m.known_at, m.id limit :most`,
);
export const setLate = {
  reply: sql<At & { at: Instant }>(
    'submissions.reply_late',
    `update submission set late_at = coalesce(late_at, :at) where hall_id = :hall_id and id = :id`,
  ),
  tell: sql<At & { at: Instant }>(
    'submissions.tell_late',
    'update must_report set tell_late_at = :at where hall_id = :hall_id and id = :id',
  ),
  write: sql<At & { at: Instant }>(
    'submissions.write_late',
    'update must_report set write_late_at = :at where hall_id = :hall_id and id = :id',
  ),
};
export const trailOf = sql<
  At,
  { id: Id; at: Instant; what: string; facts: string; zh: string | null; en: string | null }
>(
  'submissions.trail',
  `select e.id, e.at, e.what, e.facts, p.name as zh, coalesce(p.name_en, p.name) as en from event e left join person p on p.id = e.actor_id
   where e.hall_id = :hall_id and e.subject_id = :id and e.what like 'submissions.%' order by e.at, e.id limit 60`,
);

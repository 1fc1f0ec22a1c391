import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { ReportRow } from './report.ts';

const columns = `r.hall_id, r.id, r.state, r.code, r.version, r.said, r.reported_by, r.reported_at, r.due_at, r.late_at, r.draft_id,
  r.settled_by, r.settled_at, r.answer, r.seen_at`;

export const holdReport = sql<{ hall_id: number; id: Id }, ReportRow>(
  'knowledge.report_hold',
  `select ${columns} from knowledge_report r where r.hall_id = :hall_id and r.id = :id for no key update`,
);

/** What is still said against an answer, in every hall. */
export const openOfCode = sql<{ code: string }, ReportRow>(
  'knowledge.reports_open_of',
  `select ${columns} from knowledge_report r where r.code = :code and r.state in ('open', 'late')
   order by r.hall_id, r.id`,
);

/** A report with who said so, in which hall. */
export interface NamedReport extends ReportRow {
  reporter: string | null;
  reporter_en: string | null;
  hall_zh: string;
  hall_en: string;
  settler: string | null;
  settler_en: string | null;
}
const named = `select ${columns}, p.name as reporter, p.name_en as reporter_en, h.name_zh as hall_zh, h.name_en as hall_en,
    s.name as settler, s.name_en as settler_en
  from knowledge_report r join hall h on h.id = r.hall_id left join person p on p.id = r.reported_by
  left join person s on s.id = r.settled_by`;

export const reportsOfCode = sql<{ code: string }, NamedReport>(
  'knowledge.reports_of',
  `${named} where r.code = :code order by r.state in ('corrected', 'upheld'), r.reported_at desc limit 60`,
);

/** What somebody reported in a hall, the newest first. */
export const reportsMine = sql<{ hall_id: number; person_id: Id }, NamedReport>(
  'knowledge.reports_mine',
  `${named} where r.hall_id = :hall_id and r.reported_by = :person_id
   order by r.seen_at is not null, r.reported_at desc limit 10`,
);

/** How many reports of each answer are open, how many of them late. */
export const openCounts = sql<
  Record<string, never>,
  { code: string; open: number; late: number; due_at: Instant }
>(
  'knowledge.reports_counted',
  `select code, count(*)::int as open, (count(*) filter (where state = 'late'))::int as late, min(due_at) as due_at
   from knowledge_report where state in ('open', 'late') group by code`,
);

/** The reports of a hall since a day: how many, how many were settled in time. */
export const reportsInHall = sql<
  { hall_id: number; since: Instant },
  { reported: number; settled: number; in_time: number; late: number }
>(
  'knowledge.reports_in_hall',
  `select count(*)::int as reported, (count(*) filter (where settled_at is not null))::int as settled,
     (count(*) filter (where settled_at is not null and late_at is null))::int as in_time,
     (count(*) filter (where late_at is not null))::int as late
   from knowledge_report where hall_id = :hall_id and reported_at >= :since`,
);

/** The open reports of an answer wait for this draft from now on; null lets them go again. */
export const waitForDraft = sql<{ code: string; draft_id: Id }>(
  'knowledge.reports_wait',
  `update knowledge_report set draft_id = :draft_id where code = :code and state in ('open', 'late')`,
);
export const letGoOfDraft = sql<{ code: string; draft_id: Id }>(
  'knowledge.reports_let_go',
  `update knowledge_report set draft_id = null where code = :code and draft_id = :draft_id and state in ('open', 'late')`,
);
export const noteSeen = sql<{ hall_id: number; id: Id; now: Instant }>(
  'knowledge.report_seen',
  `update knowledge_report set seen_at = :now where hall_id = :hall_id and id = :id and seen_at is null`,
);

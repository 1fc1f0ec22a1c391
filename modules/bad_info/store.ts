import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { ReportRow } from './report.ts';

const columns = `hall_id, id, state, kind, channel, sender_mask, said_masked, sealed, received_by, received_at, due_at, unit_ref, finding, answered_at`;

export const holdReport = sql<{ hall_id: number; id: Id }, ReportRow>(
  'bad_info.hold',
  `select ${columns} from bad_info_report where hall_id = :hall_id and id = :id for no key update`,
);
export const findReport = sql<{ hall_id: number; id: Id }, ReportRow>(
  'bad_info.find',
  `select ${columns} from bad_info_report where hall_id = :hall_id and id = :id`,
);
/** What is not answered, the first to fall due first; then what was answered lately. */
export const listReports = sql<{ hall_id: number; since: Instant; most: number }, ReportRow>(
  'bad_info.list',
  `select ${columns} from bad_info_report where hall_id = :hall_id and (state <> 'answered' or received_at >= :since)
   order by state = 'answered', due_at, id limit :most`,
);
/** What a hall was told and what came of it since a moment, for everybody. */
export const countReports = sql<
  { hall_id: number; since: Instant },
  { received: number; answered: number; confirmed: number; mean_s: number | null }
>(
  'bad_info.count',
  `select count(*)::int as received,
     count(*) filter (where state = 'answered')::int as answered,
     count(*) filter (where finding in ('stopped', 'warned'))::int as confirmed,
     (avg(extract(epoch from answered_at - received_at)) filter (where state = 'answered'))::float8 as mean_s
   from bad_info_report where hall_id = :hall_id and received_at >= :since`,
);

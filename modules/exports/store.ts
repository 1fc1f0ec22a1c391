import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { ExportRow } from './export.ts';

const columns = `hall_id, id, state, number, kind, about, personal, reason, asked_by, asked_at, decided_by, note, lapses_at, taken_at, rows`;

export const holdExport = sql<{ hall_id: number; id: Id }, ExportRow>(
  'exports.hold',
  `select ${columns} from export_request where hall_id = :hall_id and id = :id for no key update`,
);
export const nextExport = sql<{ hall_id: number }, { next: number }>(
  'exports.next',
  'select coalesce(max(number), 0)::int + 1 as next from export_request where hall_id = :hall_id',
);
/** The register: what waits first, then the newest. */
export const listExports = sql<
  { hall_id: number; since: Instant; most: number },
  ExportRow & {
    asker_zh: string;
    asker_en: string;
    asker_no: string;
    decider_zh: string | null;
    decider_en: string | null;
  }
>(
  'exports.list',
  `select e.*, coalesce(a.name, '') as asker_zh, coalesce(a.name_en, a.name, '') as asker_en, coalesce(a.staff_no, '') as asker_no,
     d.name as decider_zh, coalesce(d.name_en, d.name) as decider_en
   from (select ${columns} from export_request where hall_id = :hall_id and (state in ('asked', 'approved') or asked_at >= :since)) e
   left join person a on a.id = e.asked_by left join person d on d.id = e.decided_by
   order by e.state <> 'asked', e.asked_at desc, e.id limit :most`,
);
export const whoTakes = sql<{ id: Id }, { staff_no: string; name: string; name_en: string | null }>(
  'exports.who',
  'select staff_no, name, name_en from person where id = :id',
);
export const whereTaken = sql<{ hall_id: number }, { name_zh: string; name_en: string }>(
  'exports.where',
  'select name_zh, name_en from hall where id = :hall_id',
);

import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { TariffRow } from './tariff.ts';

const columns = `hall_id, id, state, code, number, say_zh, say_en, amount_fen, per, how_zh, how_en, ends_zh, ends_en, leaving_zh, leaving_en,
  sold, reason, drafter_id, drafted_at, approver_id, filing_no, announced_on::text, effective_on::text`;

/** Every version that was announced: what a day's book is made of. */
export const announcedTariffs = sql<Record<string, never>, TariffRow>(
  'tariffs.announced',
  `select ${columns} from tariff where hall_id = 0 and state in ('announced', 'in_force', 'superseded') order by effective_on`,
);

/** Every version there is, the newest first. */
export const allTariffs = sql<
  Record<string, never>,
  TariffRow & {
    drafter_zh: string;
    drafter_en: string;
    approver_zh: string | null;
    approver_en: string | null;
  }
>(
  'tariffs.all',
  `select t.*, coalesce(d.name, '') as drafter_zh, coalesce(d.name_en, d.name, '') as drafter_en,
     a.name as approver_zh, coalesce(a.name_en, a.name) as approver_en
   from (select ${columns} from tariff where hall_id = 0) t left join person d on d.id = t.drafter_id left join person a on a.id = t.approver_id
   order by t.drafted_at desc, t.id limit 500`,
);

export const findTariff = sql<{ id: Id }, TariffRow>(
  'tariffs.one',
  `select ${columns} from tariff where hall_id = 0 and id = :id`,
);

/** The version of an item that a new one replaces on its day. */
export const tariffInForce = sql<{ code: string }, TariffRow>(
  'tariffs.in_force',
  `select ${columns} from tariff where hall_id = 0 and code = :code and state = 'in_force'`,
);

/** The next number of an item, and whether a change of it is under way. */
export const seriesOf = sql<{ code: string }, { next: number; open: boolean }>(
  'tariffs.series',
  `select coalesce(max(number), 1)::int + 1 as next, coalesce(bool_or(state in ('drafted', 'approved', 'announced')), false) as open
   from tariff where hall_id = 0 and code = :code`,
);

/** The unit on top: its norms rule what stands above the halls. */
export const topUnit = sql<Record<string, never>, { id: number; path: string }>(
  'tariffs.top_unit',
  'select id, path from unit where parent_id is null order by id limit 1',
);

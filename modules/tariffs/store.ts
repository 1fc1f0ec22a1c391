import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Unclear } from './reading.ts';
import type { TariffRow } from './tariff.ts';

const columns = `hall_id, id, state, code, number, say_zh, say_en, amount_fen, per, how_zh, how_en, ends_zh, ends_en, leaving_zh, leaving_en,
  sold, reason, drafter_id, drafted_at, approver_id, filing_no, announced_on::text, effective_on::text,
  tell_on::text, all_told_at, put_off`;

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

/** The look on the day before found everybody told (FEE-08). */
export const setAllTold = sql<{ id: Id; at: Instant }>(
  'tariffs.all_told',
  'update tariff set all_told_at = :at where hall_id = 0 and id = :id',
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

/** The province company: its norms rule what stands above the halls. */
export const topUnit = sql<Record<string, never>, { id: number; path: string }>(
  'tariffs.top_unit',
  `select id, path from unit where kind = 'province' order by id limit 1`,
);

/** One reader's answer about the public page. */
export const insertReading = sql<{
  hall_id: number;
  id: Id;
  edition: string;
  understood: boolean;
  unclear: Unclear | null;
  day: string;
  at: Instant;
}>(
  'tariffs.reading_new',
  `insert into price_reading (hall_id, id, edition, understood, unclear, day, at)
   values (:hall_id, :id, :edition, :understood, :unclear, :day, :at)`,
);
/** The answers of a hall by edition and what was unclear, the newest edition first. */
export const readingsByEdition = sql<
  { hall_id: number; most: number },
  { edition: string; unclear: Unclear | null; count: number }
>(
  'tariffs.readings',
  `select r.edition, r.unclear, count(*)::int as count from price_reading r where r.hall_id = :hall_id group by r.edition, r.unclear
   order by (select max(l.at) from price_reading l where l.hall_id = :hall_id and l.edition = r.edition) desc, count(*) desc limit :most`,
);
/** The answers of a day, by what was unclear. */
export const readingsOfDay = sql<
  { hall_id: number; day: string },
  { unclear: Unclear | null; count: number }
>(
  'tariffs.readings_of_day',
  `select unclear, count(*)::int as count from price_reading where hall_id = :hall_id and day = :day group by unclear order by count(*) desc`,
);

import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { ToldRow } from './told.ts';

/** Notes by which notice a holder was told of a change. */
export const noteTold = sql<{ hall_id: number; tariff_id: Id; number_id: Id; notice_id: Id }>(
  'tariffs.told_note',
  'insert into tariff_told (hall_id, tariff_id, number_id, notice_id) values (:hall_id, :tariff_id, :number_id, :notice_id)',
);
/** How the notices of a change stand in a hall: of one number, or of all. */
export const toldOf = sql<{ hall_id: number; tariff_id: Id; number_id: Id | null }, ToldRow>(
  'tariffs.told_of',
  `select t.number_id, n.state, n.call_outcome from tariff_told t join notice n on n.hall_id = t.hall_id and n.id = t.notice_id
   where t.hall_id = :hall_id and t.tariff_id = :tariff_id and (:number_id::uuid is null or t.number_id = :number_id)`,
);
/** The same, counted over all halls: for those who keep the price list. */
export const toldCounts = sql<
  { tariff_ids: readonly Id[] },
  { tariff_id: Id; asked: number; told: number; calls: number; unreached: number }
>(
  'tariffs.told_counts',
  `select t.tariff_id, count(*)::int as asked, (count(*) filter (where n.state = 'delivered' or n.call_outcome = 'reached'))::int as told,
     (count(*) filter (where n.state = 'failed'))::int as calls,
     (count(*) filter (where n.call_outcome in ('wrong_number', 'given_up')))::int as unreached
   from tariff_told t join notice n on n.hall_id = t.hall_id and n.id = t.notice_id
   where t.tariff_id = any(:tariff_ids::uuid[]) group by t.tariff_id`,
);
/** A hall's changes with how its own holders stand, for the clause's page. */
export const toldInHall = sql<
  { hall_id: number },
  { asked: number; told: number; calls: number; unreached: number }
>(
  'tariffs.told_in_hall',
  `select count(*)::int as asked, (count(*) filter (where n.state = 'delivered' or n.call_outcome = 'reached'))::int as told,
     (count(*) filter (where n.state = 'failed'))::int as calls,
     (count(*) filter (where n.call_outcome in ('wrong_number', 'given_up')))::int as unreached
   from tariff_told t join notice n on n.hall_id = t.hall_id and n.id = t.notice_id
   join tariff v on v.hall_id = 0 and v.id = t.tariff_id and v.state = 'announced' where t.hall_id = :hall_id`,
);

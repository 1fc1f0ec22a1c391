import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { LotRow } from './lot.ts';

const columns = 'hall_id, id, state, sheets, cabinet, listed_by, listed_at, due_at, second_id, shredded_at';

/** One lot, held: the clock and the two persons come one after the other. */
export const holdLot = sql<{ hall_id: number; id: Id }, LotRow>(
  'shredding.hold',
  `select ${columns} from shred_lot where hall_id = :hall_id and id = :id for no key update`,
);
/** The lots of a hall with who stands for them, what still waits first. */
export const lotsOfHall = sql<
  { hall_id: number; most: number },
  LotRow & { first_zh: string; first_en: string; second_zh: string | null; second_en: string | null }
>(
  'shredding.lots',
  `select ${columns
    .split(', ')
    .map(column => `l.${column}`)
    .join(
      ', ',
    )}, a.name as first_zh, coalesce(a.name_en, a.name) as first_en, b.name as second_zh, coalesce(b.name_en, b.name) as second_en
   from shred_lot l join person a on a.id = l.listed_by left join person b on b.id = l.second_id
   where l.hall_id = :hall_id order by l.shredded_at is not null, l.listed_at desc, l.id limit :most`,
);

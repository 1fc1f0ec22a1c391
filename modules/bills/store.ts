import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { RecheckRow } from './recheck.ts';

export interface LinkRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  account_id: Id;
  number_id: Id;
  mask: string;
  made_at: Instant;
  open_until: Instant;
}
export const insertLink = sql<LinkRow>(
  'bills.link_new',
  `insert into bill_link (hall_id, id, account_id, number_id, mask, made_at, open_until)
   values (:hall_id, :id, :account_id, :number_id, :mask, :made_at, :open_until)`,
);
export const findLink = sql<{ hall_id: number; id: Id }, LinkRow>(
  'bills.link',
  'select hall_id, id, account_id, number_id, mask, made_at, open_until from bill_link where hall_id = :hall_id and id = :id',
);
export const linksSince = sql<{ hall_id: number; number_id: Id; since: Instant }, { count: number }>(
  'bills.links_since',
  'select count(*)::int as count from bill_link where hall_id = :hall_id and number_id = :number_id and made_at >= :since',
);

export interface CodeRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  device_id: Id;
  account_id: Id | null;
  mask: string;
  open_until: Instant;
  tries: number;
  opened_at: Instant | null;
}
export const insertCode = sql<{
  hall_id: number;
  id: Id;
  device_id: Id;
  account_id: Id | null;
  number_id: Id | null;
  mask: string;
  made_at: Instant;
  open_until: Instant;
}>(
  'bills.code_new',
  `insert into bill_code (hall_id, id, device_id, account_id, number_id, mask, made_at, open_until)
   values (:hall_id, :id, :device_id, :account_id, :number_id, :mask, :made_at, :open_until)`,
);
/** What waits for its code, held: no two tries at once. */
export const holdCode = sql<{ hall_id: number; id: Id }, CodeRow>(
  'bills.code_hold',
  `select hall_id, id, device_id, account_id, mask, open_until, tries, opened_at from bill_code
   where hall_id = :hall_id and id = :id for no key update`,
);
export const tryCode = sql<{ hall_id: number; id: Id; opened_at: Instant | null }>(
  'bills.code_try',
  'update bill_code set tries = tries + 1, opened_at = :opened_at where hall_id = :hall_id and id = :id',
);
export const codesSince = sql<{ hall_id: number; number_id: Id; since: Instant }, { count: number }>(
  'bills.codes_since',
  'select count(*)::int as count from bill_code where hall_id = :hall_id and number_id = :number_id and made_at >= :since',
);
const columns = 'hall_id, id, state, month, drawn_by, drawn_at, sheet, size, wrong, note, signed_at';
export const holdRecheck = sql<{ hall_id: number; id: Id }, RecheckRow>(
  'bills.recheck_hold',
  `select ${columns} from bill_recheck where hall_id = :hall_id and id = :id for no key update`,
);
export const rechecksOfHall = sql<
  { hall_id: number; most: number },
  RecheckRow & { drawn_name: string | null; drawn_name_en: string | null }
>(
  'bills.rechecks',
  `select ${columns
    .split(', ')
    .map(column => `r.${column}`)
    .join(', ')}, p.name as drawn_name, p.name_en as drawn_name_en
   from bill_recheck r left join person p on p.id = r.drawn_by
   where r.hall_id = :hall_id order by r.drawn_at desc, r.id desc limit :most`,
);

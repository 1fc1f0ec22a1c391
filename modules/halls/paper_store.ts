import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { StateOf } from '../../kit/machine.ts';
import type { PaperKind, paper } from './paper.ts';

export interface PaperRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: StateOf<typeof paper>;
  kind: PaperKind;
  number: string;
  party: string | null;
  valid_from: string;
  valid_until: string;
  businesses: string[] | null;
  deposit_fen: number | null;
  words: string;
  entered_by: Id;
  entered_at: Instant;
  decided_at: Instant | null;
}

const columns = `p.hall_id, p.id, p.state, p.kind, p.number, p.party, to_char(p.valid_from, 'YYYY-MM-DD') as valid_from,
  to_char(p.valid_until, 'YYYY-MM-DD') as valid_until, p.businesses, p.deposit_fen::float8 as deposit_fen, p.words,
  p.entered_by, p.entered_at, p.decided_at`;

export const papersOf = sql<{ hall_id: number }, PaperRow & { by_zh: string; by_en: string }>(
  'halls.papers',
  `select ${columns}, e.name as by_zh, e.name_en as by_en from hall_paper p join person e on e.id = p.entered_by
   where p.hall_id = :hall_id and p.state <> 'refused' order by p.kind, p.valid_until desc, p.id limit 60`,
);
export const findPaper = sql<{ hall_id: number; id: Id }, PaperRow>(
  'halls.paper',
  `select ${columns} from hall_paper p where p.hall_id = :hall_id and p.id = :id for update`,
);
export const livePaper = sql<{ hall_id: number; kind: string }, PaperRow>(
  'halls.paper_live',
  `select ${columns} from hall_paper p where p.hall_id = :hall_id and p.kind = :kind and p.state = 'in_force' for update`,
);
/** The businesses that a hall's contract permits on a day; no row for a hall that may do all. */
export const permittedOn = sql<{ hall_id: number; day: string }, { businesses: string[] | null }>(
  'halls.permitted',
  `select p.businesses from hall_paper p where p.hall_id = :hall_id and p.kind = 'partner_contract' and p.state = 'in_force'
     and :day::date between p.valid_from and p.valid_until`,
);
/** The days that are prepared and not over do from now on what the contract says now. */
export const permitDays = sql<{ hall_id: number; from: string; permitted: string[] | null }>(
  'halls.permit_days',
  'update hall_day set permitted = :permitted where hall_id = :hall_id and day >= :from',
);
/** The nearest self-operated hall of the own branch, which does everything: where a customer is sent. */
export const hallOfOurOwn = sql<{ hall_id: number }, { name_zh: string; name_en: string }>(
  'halls.of_our_own',
  `select o.name_zh, o.name_en from hall h join hall o on o.unit_id = h.unit_id and o.id <> h.id
     and o.hall_type = 'self_operated' and o.registry_state = 'active'
   where h.id = :hall_id
   order by abs(o.id - h.id), o.id limit 1`,
);
export const setAccepted = sql<{ hall_id: number; needs_acceptance: boolean }>(
  'halls.accepted',
  'update hall set needs_acceptance = :needs_acceptance where id = :hall_id',
);

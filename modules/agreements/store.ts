import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { EditionRow } from './edition.ts';

const columns = `hall_id, id, state, number, clauses, adverse, reason, drafter_id, drafted_at, signer_id, signed_at, opinion, since`;

/** The editions that hold or held: what anybody may have signed under. */
export const heldEditions = sql<Record<string, never>, EditionRow>(
  'agreements.held',
  `select ${columns} from agreement_edition where hall_id = 0 and state in ('in_force', 'superseded') order by number`,
);

/** Every edition with who made and who signed it, the newest first. */
export const allEditions = sql<
  Record<string, never>,
  EditionRow & { drafter_zh: string; drafter_en: string; signer_zh: string | null; signer_en: string | null }
>(
  'agreements.all',
  `select e.*, coalesce(d.name, '') as drafter_zh, coalesce(d.name_en, d.name, '') as drafter_en,
     s.name as signer_zh, coalesce(s.name_en, s.name) as signer_en
   from (select ${columns} from agreement_edition where hall_id = 0) e
   left join person d on d.id = e.drafter_id left join person s on s.id = e.signer_id
   order by e.number desc, e.drafted_at desc, e.id limit 200`,
);

export const holdEdition = sql<{ id: Id }, EditionRow>(
  'agreements.hold',
  `select ${columns} from agreement_edition where hall_id = 0 and id = :id`,
);

export const editionInForce = sql<Record<string, never>, EditionRow>(
  'agreements.in_force',
  `select ${columns} from agreement_edition where hall_id = 0 and state = 'in_force'`,
);

/** The next number, and whether a draft is under way. */
export const nextEdition = sql<Record<string, never>, { next: number; open: boolean }>(
  'agreements.next',
  `select coalesce(max(number) filter (where state <> 'dropped'), 1)::int + 1 as next,
     coalesce(bool_or(state in ('drafted', 'signed_off')), false) as open from agreement_edition where hall_id = 0`,
);

/** The province company: what stands above the halls is decided there. */
export const topUnit = sql<Record<string, never>, { path: string }>(
  'agreements.top_unit',
  `select path from unit where kind = 'province' order by id limit 1`,
);

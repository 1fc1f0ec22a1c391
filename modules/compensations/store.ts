import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { CompensationRow } from './compensation.ts';

const columns = `hall_id, id, state, kind, ticket_id, complaint_id, account_id, holder_id, mask, category, about, said, other_number, claimed_fen, charged_fen, overcharge_fen, refund_fen, proof,
  claimed_by, claimed_at, verified_by, approved_by, paid_by, paid_id, paid_ticket_id, paid_session_id,
  taken_back_at, paid_at, paid_how, due_at`;
export const holdCompensation = sql<{ hall_id: number; id: Id }, CompensationRow>(
  'compensations.hold',
  `select ${columns} from compensation where hall_id = :hall_id and id = :id for no key update`,
);
export const findCompensation = sql<{ hall_id: number; id: Id }, CompensationRow>(
  'compensations.find',
  `select ${columns} from compensation where hall_id = :hall_id and id = :id`,
);
/** A claim about the same charge that stands already. */
export const standingClaim = sql<{ hall_id: number; account_id: Id; about: string }, { id: Id }>(
  'compensations.standing',
  `select id from compensation where hall_id = :hall_id and account_id = :account_id and about = :about
   and kind = 'overcharge' and state <> 'unfounded'`,
);
/** What is open, the first to fall due first; what was paid lately after it. */
export const listCompensations = sql<
  { hall_id: number; since: Instant; most: number },
  CompensationRow & { by_name: string | null; by_name_en: string | null }
>(
  'compensations.list',
  `select ${columns
    .split(',')
    .map(column => `c.${column.trim()}`)
    .join(', ')}, p.name as by_name, p.name_en as by_name_en
   from compensation c left join person p on p.id = c.claimed_by
   where c.hall_id = :hall_id and (c.state in ('claimed', 'verified', 'calculated', 'approved') or c.claimed_at >= :since)
   order by c.state in ('paid', 'published', 'unfounded', 'forgone'), c.due_at, c.id limit :most`,
);
/** What is approved and waits for one of these persons, the first to fall due first. */
export const owedTo = sql<{ hall_id: number; holders: readonly Id[] }, CompensationRow & { holder_id: Id }>(
  'compensations.owed_to',
  `select ${columns} from compensation
   where hall_id = :hall_id and state = 'approved' and holder_id = any(:holders::uuid[]) order by due_at, id`,
);
/** What was paid and published since a moment: how many, how much, within how many days, by category. */
export const publishedSince = sql<
  { hall_id: number; since: Instant },
  { kind: CompensationRow['kind']; category: string | null; cases: number; refund_fen: Fen; days: number }
>(
  'compensations.published',
  `select kind, category, count(*)::int as cases, sum(refund_fen)::bigint as refund_fen,
     avg(extract(epoch from paid_at - claimed_at) / 86400)::float as days
   from compensation where hall_id = :hall_id and state = 'published' and paid_at >= :since group by kind, category order by kind, category`,
);
/** What stands paid on a business day, by the cases: what the books hold of it is set beside. */
export const paidOfDay = sql<{ hall_id: number; day: string }, { cases: number; sum_fen: Fen }>(
  'compensations.paid_of_day',
  `select count(*)::int as cases, coalesce(sum(c.refund_fen), 0)::bigint as sum_fen
   from compensation c join till_session s on s.hall_id = c.hall_id and s.id = c.paid_session_id
   where c.hall_id = :hall_id and s.day = :day and c.state in ('paid', 'published')`,
);
/** Claims of a broken promise since a moment, by the promise. */
export const breachesSince = sql<
  { hall_id: number; since: Instant },
  { about: string; cases: number; paid: number }
>(
  'compensations.breaches',
  `select about, count(*)::int as cases, count(*) filter (where state in ('paid', 'published'))::int as paid
   from compensation where hall_id = :hall_id and kind = 'promise' and state <> 'unfounded' and claimed_at >= :since group by about order by about`,
);

import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { AccountCode } from '../ledger/index.ts';
import type { ItemRow, Source } from './statement.ts';

export const insertStatement = sql<{
  hall_id: number;
  id: Id;
  source: Source;
  day: string;
  hash: string;
  content: string;
  lines: number;
  matched: number;
  imported_by: Id;
  imported_at: Instant;
}>(
  'statements.new',
  `insert into statement (hall_id, id, source, day, hash, content, lines, matched, imported_by, imported_at)
   values (:hall_id, :id, :source, :day, :hash, :content, :lines, :matched, :imported_by, :imported_at)`,
);
/** A statement that is here already: the same file, or another one of the same source and day. */
export const sameStatement = sql<
  { hall_id: number; source: Source; day: string; hash: string },
  { id: Id; hash: string }
>(
  'statements.same',
  'select id, hash from statement where hall_id = :hall_id and (hash = :hash or (source = :source and day = :day)) limit 1',
);
export const statementsOfHall = sql<
  { hall_id: number; most: number },
  {
    id: Id;
    source: Source;
    day: string;
    lines: number;
    matched: number;
    unmatched: number;
    imported_at: Instant;
  }
>(
  'statements.of_hall',
  `select s.id, s.source, s.day::text, s.lines, s.matched, s.imported_at,
     (select count(*)::int from statement_item i where i.hall_id = s.hall_id and i.statement_id = s.id) as unmatched
   from statement s where s.hall_id = :hall_id order by s.day desc, s.source limit :most`,
);
const columns = `hall_id, id, state, statement_id, source, day::text, ref, why, ours_fen, theirs_fen, holder_id, owner_id, found_at, due_at, reason, note, resolved_at`;
export const holdItem = sql<{ hall_id: number; id: Id }, ItemRow>(
  'statements.item_hold',
  `select ${columns} from statement_item where hall_id = :hall_id and id = :id for no key update`,
);
/** What is open, the oldest first; what was resolved lately after it. */
export const itemsOfHall = sql<
  { hall_id: number; since: Instant; most: number },
  ItemRow & { owner_name: string | null; owner_name_en: string | null }
>(
  'statements.items',
  `select i.hall_id, i.id, i.state, i.statement_id, i.source, i.day::text, i.ref, i.why, i.ours_fen, i.theirs_fen, i.holder_id, i.owner_id, i.found_at, i.due_at,
     i.reason, i.note, i.resolved_at, p.name as owner_name, p.name_en as owner_name_en
   from statement_item i left join person p on p.id = i.owner_id
   where i.hall_id = :hall_id and (i.state = 'open' or i.resolved_at >= :since) order by i.state, i.found_at, i.id limit :most`,
);
/** What each source still owes of each day, the oldest first, and what it waits for: bag, statement, or somebody. */
export const owedOfHall = sql<
  { hall_id: number; most: number },
  { account: AccountCode; day: string; owed_fen: Fen; left: boolean; came: boolean }
>(
  'statements.owed',
  `select o.account, s.day::text, o.owed_fen, s.deposited_at is not null as left, exists (
     select 1 from statement t where t.hall_id = s.hall_id and t.source = case o.account when 'deposit' then 'bank' else substr(o.account, 5) end
       and t.day = case o.account when 'deposit' then (s.deposited_at at time zone 'Asia/Shanghai')::date else s.day end) as came
   from (select hall_id, account, holder_id, sum(balance_fen)::bigint as owed_fen from ledger_balance
     where hall_id = :hall_id and account in ('due_card', 'due_wechat', 'due_alipay', 'due_wallet', 'deposit')
     group by hall_id, account, holder_id having sum(balance_fen) <> 0) o
   join day_settlement s on s.hall_id = o.hall_id and s.id = o.holder_id order by s.day, o.account limit :most`,
);
/** The sources whose statement of a day is here. */
export const sourcesOfDay = sql<{ hall_id: number; day: string }, { source: Source }>(
  'statements.of_day',
  'select source from statement where hall_id = :hall_id and day = :day',
);

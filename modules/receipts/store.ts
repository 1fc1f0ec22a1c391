import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { Tender } from '../ledger/index.ts';
import type { ReceiptRow } from './receipt.ts';

/** The next number of a series, held until the act ends: a rollback gives it back. */
export const nextNumber = sql<{ hall_id: number; series: string }, { last_number: number }>(
  'receipts.next',
  `insert into receipt_series (hall_id, series, last_number) values (:hall_id, :series, 1)
   on conflict (hall_id, series) do update set last_number = receipt_series.last_number + 1 returning last_number`,
);
const columns = `r.hall_id, r.id, r.state, r.series, r.number, r.day, r.ticket_id, r.session_id, r.payment_id, r.tender, r.amount_fen, r.cash_fen, r.beside, r.lines,
  r.issued_at, r.reprints, r.void_reason, r.issued_by, r.replaces_id,
  (select v.number from receipt v where v.hall_id = r.hall_id and v.id = r.replaces_id) as replaces_number`;
export const findReceipt = sql<{ hall_id: number; id: Id }, ReceiptRow>(
  'receipts.receipt',
  `select ${columns} from receipt r where r.hall_id = :hall_id and r.id = :id`,
);
/** The same, held: two presses void it once. */
export const holdReceipt = sql<{ hall_id: number; id: Id }, ReceiptRow>(
  'receipts.receipt_hold',
  `select ${columns} from receipt r where r.hall_id = :hall_id and r.id = :id for no key update of r`,
);
export const receiptsOfDay = sql<
  { hall_id: number; day: string; after: number; series: string; most: number },
  ReceiptRow
>(
  'receipts.of_day',
  `select ${columns} from receipt r where r.hall_id = :hall_id and r.day = :day and r.series = :series and r.number > :after order by r.number limit :most`,
);
export const receiptsOfTicket = sql<{ hall_id: number; ticket_id: Id }, ReceiptRow>(
  'receipts.of_ticket',
  `select ${columns} from receipt r where r.hall_id = :hall_id and r.ticket_id = :ticket_id order by r.issued_at`,
);
export const receiptsOfPayment = sql<{ hall_id: number; payment_id: Id }, ReceiptRow>(
  'receipts.of_payment',
  `select ${columns} from receipt r where r.hall_id = :hall_id and r.payment_id = :payment_id order by r.series, r.number`,
);
/**
 * What the papers of a till session add up to, by tender: receipts less what was paid back. What came ahead in parts has
 * slips of its own and is not counted here; what of it went back is. What went onto accounts went through no till.
 */
export const papersOfSession = sql<
  { hall_id: number; session_id: Id },
  { tender: Tender; sum_fen: Fen; papers: number }
>(
  'receipts.of_session',
  `select t.tender, coalesce(sum(case r.series when 'R' then t.fen else -t.fen end) filter (where r.state = 'issued'), 0)::bigint as sum_fen,
     count(*)::int as papers
   from receipt r cross join lateral (
     select v.tender, v.fen from (values (r.tender, r.amount_fen - r.cash_fen - r.beside_fen), ('cash', r.cash_fen)) v (tender, fen)
     union all select b.key, b.value::bigint from json_each_text(r.beside::json) b where r.series = 'T') t (tender, fen)
   where r.hall_id = :hall_id and r.session_id = :session_id and r.tender <> 'account' and t.fen > 0 group by t.tender`,
);
/** How the numbers of a series ran on a day: first, last, how many are there, how many are void. */
export const runOfDay = sql<
  { hall_id: number; day: string },
  {
    series: 'R' | 'T';
    first: number;
    last: number;
    used: number;
    voided: number;
    replaced: number;
    sum_fen: Fen;
  }
>(
  'receipts.run_of_day',
  `select series, min(number) as first, max(number) as last, count(*)::int as used,
     count(*) filter (where state = 'voided')::int as voided, count(replaces_id)::int as replaced, coalesce(sum(amount_fen) filter (where state = 'issued'), 0)::bigint as sum_fen
   from receipt where hall_id = :hall_id and day = :day group by series order by series`,
);

/** What each payment of a day came to by one tender: what was paid less what went back, as our papers say. */
export const netByPayment = sql<
  { hall_id: number; day: string; tender: Tender },
  { payment_id: Id; net_fen: Fen }
>(
  'receipts.net_by_payment',
  `select payment_id, sum(case series when 'R' then 1 else -1 end * (amount_fen - cash_fen - beside_fen))::bigint as net_fen
   from receipt where hall_id = :hall_id and day = :day and tender = :tender and state = 'issued'
   group by payment_id having sum(amount_fen - cash_fen - beside_fen) > 0`,
);

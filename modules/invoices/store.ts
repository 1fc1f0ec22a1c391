import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { InvoiceRow } from './invoice.ts';

/** The next number of a series, held until the act ends: a rollback gives it back. */
export const nextNumber = sql<{ hall_id: number; series: string }, { last_number: number }>(
  'invoices.next',
  `insert into invoice_series (hall_id, series, last_number) values (:hall_id, :series, 1)
   on conflict (hall_id, series) do update set last_number = invoice_series.last_number + 1 returning last_number`,
);
const columns = `hall_id, id, state, kind, series, number, tax_no, day::text, payment_id, receipt_id, ticket_id, reverses_id, contact_id, title_kind,
  sealed, title_mask, title_index, tax_id_mask, lines, amount_fen, tax_fen, tax_percent, through, asked_by, asked_at, issued_at, tries, why, prints`;
export const findInvoice = sql<{ hall_id: number; id: Id }, InvoiceRow>(
  'invoices.invoice',
  `select ${columns} from invoice where hall_id = :hall_id and id = :id`,
);
/** The same, held: of two answers the second finds it resolved. */
export const holdInvoice = sql<{ hall_id: number; id: Id }, InvoiceRow>(
  'invoices.invoice_hold',
  `select ${columns} from invoice where hall_id = :hall_id and id = :id for no key update`,
);
/** The one invoice of a payment that stands or is on its way, held. */
export const holdStanding = sql<{ hall_id: number; payment_id: Id }, InvoiceRow>(
  'invoices.standing_hold',
  `select ${columns} from invoice where hall_id = :hall_id and payment_id = :payment_id and kind = 'blue'
     and state in ('asked', 'stuck', 'issued', 'reversing') for no key update`,
);
export const invoicesOfPayment = sql<{ hall_id: number; payment_id: Id }, InvoiceRow>(
  'invoices.of_payment',
  `select ${columns} from invoice where hall_id = :hall_id and payment_id = :payment_id order by asked_at, id`,
);
/** Invoices of some days, by what is asked for: a number, a title, a state; what waits comes first. */
export const searchInvoices = sql<
  {
    hall_id: number;
    from: string;
    to: string;
    number: number | null;
    tax_no: string | null;
    title_index: string | null;
    state: string | null;
    most: number;
  },
  InvoiceRow & { receipt_number: number; reverses_number: number | null }
>(
  'invoices.search',
  `select ${columns
    .split(',')
    .map(column => `i.${column.trim()}`)
    .join(', ')},
     (select r.number from receipt r where r.hall_id = i.hall_id and r.id = i.receipt_id) as receipt_number,
     (select b.number from invoice b where b.hall_id = i.hall_id and b.id = i.reverses_id) as reverses_number
   from invoice i where i.hall_id = :hall_id and i.day between :from and :to
     and (:number::integer is null or i.number = :number) and (:tax_no::text is null or i.tax_no = :tax_no)
     and (:title_index::text is null or i.title_index = :title_index) and (:state::text is null or i.state = :state)
   order by (i.state in ('asked', 'stuck', 'reversing')) desc, i.asked_at desc, i.id desc limit :most`,
);
/** How the numbers of each series run: first, last, how many are there; a hall that counts right misses none. */
export const runsOfHall = sql<
  { hall_id: number },
  { series: 'F' | 'H'; first: number; last: number; used: number; reversed: number }
>(
  'invoices.runs',
  `select series, min(number) as first, max(number) as last, count(*)::int as used,
     count(*) filter (where state = 'reversed')::int as reversed
   from invoice where hall_id = :hall_id and number is not null group by series order by series`,
);
/** Invoices that stand though money of their payment went back: there is none while the clock runs. */
export const unreversed = sql<{ hall_id: number }, { id: Id }>(
  'invoices.unreversed',
  `select i.id from invoice i where i.hall_id = :hall_id and i.kind = 'blue' and i.state = 'issued' and i.amount_fen <> (
     select coalesce(sum(case r.series when 'R' then r.amount_fen else -r.amount_fen end), 0) from receipt r
     where r.hall_id = i.hall_id and r.payment_id = i.payment_id and r.state = 'issued')`,
);
export const findBehaviour = sql<
  { hall_id: number },
  { behaviour: 'issues' | 'refuses' | 'silent' | 'late'; seconds: number }
>('invoices.behaviour', 'select behaviour, seconds from invoice_simulator where hall_id = :hall_id');
export const setBehaviour = sql<{ hall_id: number; behaviour: string; seconds: number }>(
  'invoices.behave',
  `insert into invoice_simulator (hall_id, behaviour, seconds) values (:hall_id, :behaviour, :seconds)
   on conflict (hall_id) do update set behaviour = excluded.behaviour, seconds = excluded.seconds`,
);

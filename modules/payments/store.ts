import type { Instant } from '../../kit/clock.ts';
import { sql } from '../../kit/db.ts';
import type { Id } from '../../kit/ids.ts';
import type { Fen } from '../../kit/money.ts';
import type { Tender } from '../ledger/index.ts';
import type { PaymentRow } from './payment.ts';

const columns = `hall_id, id, state, day, ticket_id, session_id, tender, amount_fen, cash_fen, beside_fen, beside, received_fen, change_fen, about, asked_at`;
export const findPayment = sql<{ hall_id: number; id: Id }, PaymentRow>(
  'payments.payment',
  `select ${columns} from payment where hall_id = :hall_id and id = :id`,
);
/** The same, held: of two answers about one payment the second finds it resolved. */
export const holdPayment = sql<{ hall_id: number; id: Id }, PaymentRow>(
  'payments.payment_hold',
  `select ${columns} from payment where hall_id = :hall_id and id = :id for no key update`,
);
export const paymentsOfTicket = sql<{ hall_id: number; ticket_id: Id }, PaymentRow>(
  'payments.of_ticket',
  `select ${columns} from payment where hall_id = :hall_id and ticket_id = :ticket_id order by asked_at, id`,
);
export const findBehaviour = sql<
  { hall_id: number; tender: string },
  { behaviour: 'pays' | 'refuses' | 'silent' | 'late'; seconds: number }
>(
  'payments.behaviour',
  'select behaviour, seconds from payment_simulator where hall_id = :hall_id and tender = :tender',
);
export const setBehaviour = sql<{ hall_id: number; tender: string; behaviour: string; seconds: number }>(
  'payments.behave',
  `insert into payment_simulator (hall_id, tender, behaviour, seconds) values (:hall_id, :tender, :behaviour, :seconds)
   on conflict (hall_id, tender) do update set behaviour = excluded.behaviour, seconds = excluded.seconds`,
);

export interface RefundRow extends Record<string, unknown> {
  hall_id: number;
  id: Id;
  state: 'due' | 'paid';
  day: string;
  /** The payment that was for nothing; none where a closed number's balance is paid out. */
  payment_id: Id | null;
  subject_id: Id;
  ticket_id: Id;
  tender: Tender;
  amount_fen: Fen;
  /** The part that goes back in cash. */
  cash_fen: Fen;
  beside: string;
  reason: string;
  due_at: Instant;
  /** The account of the books it goes out of. */
  out_of: 'refund_due' | 'balance_returned';
}
const refund_columns =
  'hall_id, id, state, day, payment_id, subject_id, ticket_id, tender, amount_fen, cash_fen, beside, reason, due_at, out_of';
export const holdRefund = sql<{ hall_id: number; id: Id }, RefundRow>(
  'payments.refund_hold',
  `select ${refund_columns} from refund where hall_id = :hall_id and id = :id for no key update`,
);
export const refundsDue = sql<{ hall_id: number }, RefundRow>(
  'payments.refunds_due',
  `select ${refund_columns} from refund where hall_id = :hall_id and state = 'due' order by due_at`,
);
/** What outside payment systems say a session was paid: slips, by tender. */
export const openPayments = sql<{ hall_id: number; day: string }, { count: number }>(
  'payments.open',
  `select (select count(*) from payment where hall_id = :hall_id and day = :day and state in ('asked', 'late'))::int
     + (select count(*) from payment_part where hall_id = :hall_id and day = :day and state in ('asked', 'held', 'late'))::int as count`,
);
/** What the payments of a day say came in, by tender. */
export const slipsOfDay = sql<
  { hall_id: number; day: string },
  { tender: Tender; slips: number; sum_fen: Fen }
>(
  'payments.slips',
  `select t.tender, count(*)::int as slips, sum(t.fen)::bigint as sum_fen from (
     select v.tender, v.fen from payment p
     cross join lateral (values (p.tender, p.amount_fen - p.cash_fen - p.beside_fen), ('cash', p.cash_fen)) v (tender, fen)
     where p.hall_id = :hall_id and p.day = :day and p.state = 'succeeded' and v.fen > 0
     union all
     select tender, amount_fen from payment_part where hall_id = :hall_id and day = :day and state in ('held', 'taken')
   ) t group by t.tender`,
);
/** The same of those tills alone that were counted. */
export const slipsCounted = sql<
  { hall_id: number; day: string },
  { tender: Tender; slips: number; sum_fen: Fen }
>(
  'payments.slips_counted',
  `select t.tender, count(*)::int as slips, sum(t.fen)::bigint as sum_fen from (
     select p.session_id, v.tender, v.fen from payment p
     cross join lateral (values (p.tender, p.amount_fen - p.cash_fen - p.beside_fen), ('cash', p.cash_fen)) v (tender, fen)
     where p.hall_id = :hall_id and p.day = :day and p.state = 'succeeded' and v.fen > 0
     union all
     select session_id, tender, amount_fen from payment_part where hall_id = :hall_id and day = :day and state in ('held', 'taken')
   ) t join till_session s on s.hall_id = :hall_id and s.id = t.session_id and s.counted_at is not null group by t.tender`,
);

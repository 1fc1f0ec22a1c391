import type pg from 'pg';
import type { BenchHall } from './hall.ts';

/** Visits a day of the years that are made up. */
const a_day = 800;

/** What every aged visit left behind, in one statement per table; `old` numbers the visits and says when each was. */
const tables: Record<string, string> = {
  queue_ticket: `insert into queue_ticket (hall_id, id, state, day, class, letter, number, label, business, channel, taken_at, wait_from, order_at, wait_limit_s, ruled_by, first_called_at, last_called_at, serving_at, finished_at, calls, counter_id, clerk_id, outcome)
    select $1, ticket, 'closed', day, 'ordinary', 'A', 1 + n % ${a_day}, 'A000', 'bill_payment', 'kiosk', t, t, t, 900, 'bench', t + interval '5 min', t + interval '5 min', t + interval '5 min', t + interval '12 min', 1, counter, clerk, 'done' from old`,
  queue_utterance: `insert into queue_utterance (hall_id, id, state, ticket_id, kind, text_zh, label, queued_at) select $1, gen_random_uuid(), 'spoken', ticket, 'call', '请到台', 'A000', t from old`,
  rating: `insert into rating (hall_id, ticket_id, day, score, done, channel, low, low_at_most, clerk_id, counter_id, rated_at) select $1, ticket, day, 5, 'done', 'phone', false, 2, clerk, counter, t from old`,
  business_order: `insert into business_order (hall_id, id, state, day, business, ticket_id, counter_id, clerk_id, opened_at, asks, charges, sheet, sheet_version, total_fen, payment_id, paid_at, completed_at, delivered_at)
    select $1, ordered, 'delivered', day, 'bill_payment', ticket, counter, clerk, t, '{"amount_fen":5000}', '[]', repeat('x', 600), '1.2', 5000, payment, t, t, t from old`,
  payment: `insert into payment (hall_id, id, state, day, ticket_id, session_id, tender, amount_fen, received_fen, change_fen, about, asked_at, resolved_at)
    select $1, payment, 'succeeded', day, ticket, session, 'cash', 5000, 5000, 0, json_build_array(ordered)::text, t, t from old`,
  ledger_journal: `insert into ledger_journal (hall_id, id, day, at, happened_at, recorded_at, code, subject_id, session_id, actor_id) select $1, journal, day, t, t, t, 'orders.sale', payment, session, clerk from old`,
  ledger_posting: `insert into ledger_posting (hall_id, journal_id, line, day, account, holder_id, side, amount_fen)
    select $1, journal, l.line, day, l.account, session, l.side, 5000 from old, (values (1, 'cash', 'debit'), (2, 'bill_money', 'credit')) l(line, account, side)`,
  carrier_entry: `insert into carrier_entry (id, account_id, amount_fen, order_id, hall_id, at) select ordered, a.ids[1 + n % cardinality(a.ids)], 5000, ordered, $1, t from old, (select array_agg(id) as ids from carrier_account) a`,
  receipt: `insert into receipt (hall_id, id, state, series, number, day, ticket_id, session_id, payment_id, tender, amount_fen, lines, issued_at, issued_by)
    select $1, gen_random_uuid(), 'issued', 'R', before.last_number + n + 1, day, ticket, session, payment, 'cash', 5000, '[]', t, clerk
    from old, (select coalesce(max(last_number), 0) as last_number from receipt_series where hall_id = $1 and series = 'R') before`,
  event: `insert into event (hall_id, at, id, what, subject_id, actor_id, facts, xact)
    select $1, t + make_interval(secs => k), gen_random_uuid(), w.what, case when w.what like 'queue.%' then ticket else ordered end, clerk, '{}', (1 + n)::text::xid8
    from old, unnest(array['queue.ticket.take', 'queue.ticket.call', 'queue.ticket.arrive', 'orders.order.open', 'orders.order.identify', 'orders.order.qualify', 'orders.order.disclose',
      'orders.order.confirm', 'orders.order.pay', 'orders.order.execute', 'orders.order.complete', 'orders.order.deliver', 'queue.ticket.finish', 'queue.ticket.rate']) with ordinality w(what, k)`,
  idempotency: `insert into idempotency (hall_id, actor_id, key, request_hash, status, answer, kept_at) select $1, clerk, n || '-' || k || '-bench-key', repeat('h', 43), 200, '{"id":"' || ticket || '"}', t from old, generate_series(1, 9) k`,
};

const old = `create temporary table old as select n, t, t::date as day,
  gen_random_uuid() as ticket, gen_random_uuid() as ordered, gen_random_uuid() as payment, gen_random_uuid() as journal,
  ($2::uuid[])[1 + n % cardinality($2::uuid[])] as counter, ($3::uuid[])[1 + n % cardinality($3::uuid[])] as clerk, ($4::uuid[])[1 + n % cardinality($4::uuid[])] as session
  from (select n, now() - make_interval(days => 2 + n / ${a_day}, secs => n % ${a_day} * 30) as t from generate_series(0, $1 - 1) n) visit`;

/**
 * Visits of former days, each with its order, payment, journal, receipt, events and kept answers, so that the tables are
 * as large as after a long time. Their transactions lie before all that was sealed: the sealer has no work with them.
 */
export async function ageHall(owner: pg.Client, of: BenchHall, visits: number): Promise<void> {
  const ids = (key: 'id' | 'clerk_id' | 'till_id') => of.counters.map(counter => counter[key]);
  // A temporary table takes no parameters where it is made: they are written in, and are our own ids.
  const array = (key: 'id' | 'clerk_id' | 'till_id') => `array['${ids(key).join("','")}']::uuid[]`;
  const text = old.replaceAll('$2::uuid[]', array('id')).replaceAll('$3::uuid[]', array('clerk_id')).replaceAll('$4::uuid[]', array('till_id'));
  await owner.query(text.replace('$1', String(visits)));
  for (const statement of Object.values(tables)) await owner.query(statement, [of.hall_id]);
  await owner.query(`update receipt_series set last_number = last_number + $2 where hall_id = $1 and series = 'R'`, [of.hall_id, visits]);
  await owner.query('drop table old');
  await owner.query('vacuum analyze');
}

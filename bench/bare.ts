import pg from 'pg';
import { newId } from '../kit/ids.ts';
import type { BenchHall } from './hall.ts';

const insert_event = `insert into event (hall_id, at, id, what, subject_id, actor_id, facts) select hall_id, now(), $2, $3, $4, $5, '{}' from moved`;

const statements = {
  day: 'select * from hall_day where hall_id = $1 and day = current_date',
  load: `select class, count(*)::int as waiting from queue_ticket where hall_id = $1 and state = 'issued' group by class`,
  counters: 'select * from counter where hall_id = $1 order by number',
  series: `insert into queue_series (hall_id, day, letter, last_number) values ($1, '2000-01-01', 'Z', 1)
    on conflict (hall_id, day, letter) do update set last_number = queue_series.last_number + 1 returning last_number`,
  take: `with moved as (insert into queue_ticket (hall_id, id, state, day, class, letter, number, label, channel, taken_at, wait_from, order_at, wait_limit_s, ruled_by)
    values ($1, $4, 'issued', '2000-01-01', 'group', 'Z', $6, 'Z001', 'kiosk', now(), now(), now(), 900, 'bare') returning hall_id),
    noted as (${insert_event}), due as (insert into due_work (hall_id, due_at, id, kind, subject_id) select hall_id, now() + interval '12 min', $2, 'queue.wait_warning', $4 from moved) select 1 from moved`,
  keep: `insert into idempotency values ($1, $2, $3, 'hash', 200, '{}', now()) on conflict do nothing`,
  counter: 'select c.* from counter c join hall_line l on l.hall_id = c.hall_id where c.hall_id = $1 and c.id = $2 for no key update of l',
  here: `select * from queue_ticket where hall_id = $1 and counter_id = $2 and state in ('called', 'serving')`,
  front: `select id from queue_ticket where hall_id = $1 and state = 'issued' and class = 'group' order by order_at limit 1`,
  call: `with moved as (update queue_ticket set state = 'called', counter_id = $6, calls = 1, first_called_at = now(), last_called_at = now() where hall_id = $1 and id = $4 and state = 'issued' returning hall_id),
    noted as (${insert_event}), stopped as (delete from due_work w using moved m where w.hall_id = $1 and w.subject_id = $4),
    due as (insert into due_work (hall_id, due_at, id, kind, subject_id) select hall_id, now() + interval '1 min', $2, 'queue.call_unanswered', $4 from moved) select 1 from moved`,
  say: `insert into queue_utterance (hall_id, id, state, ticket_id, kind, text_zh, label, queued_at) values ($1, $2, 'queued', $3, 'call', 'x', 'x', now())`,
  ticket: 'select * from queue_ticket where hall_id = $1 and id = $2',
  arrive: `with moved as (update queue_ticket set state = 'serving', serving_at = now() where hall_id = $1 and id = $4 and state = 'called' returning hall_id),
    noted as (${insert_event}), stopped as (delete from due_work w using moved m where w.hall_id = $1 and w.subject_id = $4) select 1 from moved`,
  finish: `with moved as (update queue_ticket set state = 'finished', finished_at = now(), outcome = 'done' where hall_id = $1 and id = $4 and state = 'serving' returning hall_id),
    noted as (${insert_event}), due as (insert into due_work (hall_id, due_at, id, kind, subject_id) select hall_id, now() + interval '1 day', $2, 'queue.rating_over', $4 from moved) select 1 from moved`,
  order: `with moved as (insert into business_order (hall_id, id, state, day, business, ticket_id, counter_id, clerk_id, opened_at, asks, total_fen)
    values ($1, $4, 'eligible', '2000-01-01', 'bill_payment', $6, $7, $7, now(), '{}', 5000) returning hall_id), noted as (${insert_event}) select 1 from moved`,
  order_step: `with moved as (update business_order set paid_at = now(), sheet = '{}', sheet_version = '1.2' where hall_id = $1 and id = $4 returning hall_id),
    noted as (${insert_event}) select 1 from moved`,
  order_done: `with moved as (update business_order set state = 'delivered' where hall_id = $1 and id = $4 returning hall_id), noted as (${insert_event}) select 1 from moved`,
  order_held: 'select * from business_order where hall_id = $1 and id = $2 for no key update',
  till: `select * from till_session where hall_id = $1 and counter_id = $2 and state = 'open' for share`,
  payment: `with moved as (insert into payment (hall_id, id, state, day, ticket_id, session_id, tender, amount_fen, received_fen, change_fen, about, asked_at)
    values ($1, $4, 'failed', '2000-01-01', $6, $7, 'cash', 5000, 5000, 0, '[]', now()) returning hall_id), noted as (${insert_event}) select 1 from moved`,
  journal: `with j as (insert into ledger_journal (hall_id, id, day, at, happened_at, recorded_at, code, subject_id, session_id, actor_id)
      values ($1, $2, '2000-01-01', now(), now(), now(), 'bare', $3, $3, $3) returning id),
    p as (insert into ledger_posting (hall_id, journal_id, line, day, account, holder_id, side, amount_fen)
      select $1, id, l.line, '2000-01-01', l.account, $3, l.side, 5000 from j, (values (1, 'cash', 'debit'), (2, 'bill_money', 'credit')) l(line, account, side) returning 1)
    insert into ledger_balance (hall_id, day, account, holder_id, balance_fen) values ($1, '2000-01-01', 'cash', $3, 5000), ($1, '2000-01-01', 'bill_money', $3, -5000)
    on conflict (hall_id, day, account, holder_id) do update set balance_fen = ledger_balance.balance_fen + excluded.balance_fen`,
  account: `with e as (insert into carrier_entry (id, account_id, amount_fen, order_id, hall_id, at) select $2, id, 5000, $2, $1, now() from carrier_account offset $3 limit 1 returning account_id)
    update carrier_account a set balance_fen = a.balance_fen + 5000 from e where a.id = e.account_id`,
  receipt_no: `insert into receipt_series (hall_id, series, last_number) values ($1, 'T', 1) on conflict (hall_id, series) do update set last_number = receipt_series.last_number + 1 returning last_number`,
  receipt: `with moved as (insert into receipt (hall_id, id, state, series, number, day, ticket_id, session_id, payment_id, tender, amount_fen, lines, issued_at, issued_by)
    values ($1, $4, 'issued', 'T', $6, '2000-01-01', $4, $4, $4, 'cash', 5000, '[]', now(), $4) returning hall_id), noted as (${insert_event}) select 1 from moved`,
  rate: `with moved as (update queue_ticket set state = 'closed' where hall_id = $1 and id = $4 returning hall_id), noted as (${insert_event}) select 1 from moved`,
} as const;

type Name = keyof typeof statements;

/** The same statements as the product's acts, sent by a bare driver: what the acts cost without the product. */
export class Bare {
  private readonly pool: pg.Pool;
  private readonly of: BenchHall;

  constructor(url: string, of: BenchHall, size: number) {
    this.pool = new pg.Pool({ connectionString: url, max: size });
    this.pool.on('error', () => {});
    this.of = of;
  }

  private async within<T>(work: (run: (name: Name, values: unknown[]) => Promise<pg.QueryResult>) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const answer = await work((name, values) => client.query({ name: `bare.${name}`, text: statements[name], values }));
      await client.query('commit');
      return answer;
    } finally {
      client.release();
    }
  }

  async issue(): Promise<void> {
    const { hall_id } = this.of;
    await this.within(async run => {
      await run('day', [hall_id]);
      await run('load', [hall_id]);
      await run('counters', [hall_id]);
      const number = (await run('series', [hall_id])).rows[0].last_number;
      await run('take', [hall_id, newId(), 'queue.ticket.take', newId(), newId(), number]);
      await run('keep', [hall_id, newId(), newId()]);
    });
  }

  /** Opens, tells, agrees to and pays one bill, in four transactions as the product does. */
  private async bill(counter_id: string, ticket_id: string): Promise<void> {
    const { hall_id } = this.of;
    const order = newId();
    const noted = (what: string, id: string) => [hall_id, newId(), what, id, newId()];
    await this.within(async run => {
      await run('ticket', [hall_id, ticket_id]);
      await run('order', [...noted('orders.order.open', order), ticket_id, counter_id]);
      await run('order_step', noted('orders.order.qualify', order));
      await run('keep', [hall_id, newId(), newId()]);
    });
    for (const what of ['orders.order.disclose', 'orders.order.confirm'])
      await this.within(async run => {
        await run('order_held', [hall_id, order]);
        await run('order_step', noted(what, order));
        await run('keep', [hall_id, newId(), newId()]);
      });
    await this.within(async run => {
      await run('ticket', [hall_id, ticket_id]);
      await run('order_held', [hall_id, order]);
      await run('till', [hall_id, counter_id]);
      await run('payment', [...noted('payments.payment.ask', newId()), ticket_id, counter_id]);
      await run('order_step', noted('orders.order.pay', order));
      await run('journal', [hall_id, newId(), order]);
      await run('account', [hall_id, newId(), Math.floor(Math.random() * 300)]);
      await run('order_done', noted('orders.order.deliver', order));
      const number = (await run('receipt_no', [hall_id])).rows[0].last_number;
      await run('receipt', [...noted('receipts.receipt.issue', newId()), number]);
      await run('keep', [hall_id, newId(), newId()]);
    });
  }

  async serve(counter_id: string, bills = false): Promise<void> {
    const { hall_id } = this.of;
    const id = await this.within(async run => {
      await run('counter', [hall_id, counter_id]);
      await run('here', [hall_id, counter_id]);
      const ticket_id = (await run('front', [hall_id])).rows[0]?.id;
      await run('call', [hall_id, newId(), 'queue.ticket.call', ticket_id, newId(), counter_id]);
      await run('say', [hall_id, newId(), ticket_id]);
      await run('keep', [hall_id, newId(), newId()]);
      return ticket_id;
    });
    for (const name of ['arrive', 'finish'] as const) {
      if (bills && name === 'finish') await this.bill(counter_id, id);
      await this.within(async run => {
        await run('ticket', [hall_id, id]);
        await run('here', [hall_id, counter_id]);
        await run(name, [hall_id, newId(), `queue.ticket.${name}`, id, newId()]);
        await run('keep', [hall_id, newId(), newId()]);
      });
    }
    if (bills) await this.within(run => run('rate', [hall_id, newId(), 'queue.ticket.rate', id, newId()]));
  }

  close = (): Promise<void> => this.pool.end();
}

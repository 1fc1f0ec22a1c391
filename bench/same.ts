import pg from 'pg';
import { newId } from '../kit/ids.ts';
import type { BenchHall } from './hall.ts';

const insert_event = `insert into event (hall_id, at, id, what, subject_id, actor_id, facts) select hall_id, now(), $2, $3, $4, $5, '{}' from moved`;

const statements = {
  day: 'select * from hall_day where hall_id = $1 and day = current_date',
  load: `select class, count(*)::int as waiting from queue_ticket where hall_id = $1 and state = 'issued' group by class`,
  series: `insert into queue_series (hall_id, day, letter, last_number) values ($1, '2000-01-01', 'Z', 1)
    on conflict (hall_id, day, letter) do update set last_number = queue_series.last_number + 1 returning last_number`,
  take: `with moved as (insert into queue_ticket (hall_id, id, state, day, class, letter, number, label, channel, taken_at, wait_from, order_at, wait_limit_s, ruled_by)
    values ($1, $4, 'issued', '2000-01-01', 'group', 'Z', $6, 'Z001', 'kiosk', now(), now(), now(), 900, 'same') returning hall_id),
    noted as (${insert_event}), due as (insert into due_work (hall_id, due_at, id, kind, subject_id) select hall_id, now() + interval '12 min', $2, 'queue.wait_warning', $4 from moved) select 1 from moved`,
  keep: `insert into idempotency values ($1, $2, $3, 'hash', 200, '{}', now()) on conflict do nothing`,
  counter: 'select c.* from counter c join hall_line l on l.hall_id = c.hall_id where c.hall_id = $1 and c.id = $2 for no key update of l',
  front: `select id from queue_ticket where hall_id = $1 and state = 'issued' and class = 'group' order by order_at limit 1`,
  call: `with moved as (update queue_ticket set state = 'called', counter_id = $6, calls = 1, first_called_at = now(), last_called_at = now() where hall_id = $1 and id = $4 and state = 'issued' returning hall_id),
    noted as (${insert_event}), stopped as (delete from due_work w using moved m where w.hall_id = $1 and w.subject_id = $4),
    due as (insert into due_work (hall_id, due_at, id, kind, subject_id) select hall_id, now() + interval '1 min', $2, 'queue.call_unanswered', $4 from moved) select 1 from moved`,
  say: `insert into queue_utterance (hall_id, id, state, ticket_id, kind, text_zh, label, queued_at) values ($1, $2, 'queued', $3, 'call', 'x', 'x', now())`,
  ticket: 'select * from queue_ticket where hall_id = $1 and id = $2 for no key update',
  unfinished: `select count(*)::int from business_order where hall_id = $1 and ticket_id = $2 and state in ('draft', 'confirmed', 'executing')`,
  arrive: `with moved as (update queue_ticket set state = 'serving', serving_at = now() where hall_id = $1 and id = $4 and state = 'called' returning hall_id),
    noted as (${insert_event}), stopped as (delete from due_work w using moved m where w.hall_id = $1 and w.subject_id = $4) select 1 from moved`,
  finish: `with moved as (update queue_ticket set state = 'finished', finished_at = now(), outcome = 'done' where hall_id = $1 and id = $4 and state = 'serving' returning hall_id),
    noted as (${insert_event}), due as (insert into due_work (hall_id, due_at, id, kind, subject_id) select hall_id, now() + interval '1 day', $2, 'queue.rating_over', $4 from moved) select 1 from moved`,
} as const;

type Name = keyof typeof statements;

/** The statements of the line's acts (apps/server/tests/statements.test.ts), sent by a bare driver: what they cost without the product. */
export class Same {
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
      const answer = await work((name, values) => client.query({ name: `same.${name}`, text: statements[name], values }));
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
      const number = (await run('series', [hall_id])).rows[0].last_number;
      await run('take', [hall_id, newId(), 'queue.ticket.take', newId(), newId(), number]);
      await run('keep', [hall_id, newId(), newId()]);
    });
  }

  async serve(counter_id: string): Promise<void> {
    const { hall_id } = this.of;
    const id = await this.within(async run => {
      await run('counter', [hall_id, counter_id]);
      const ticket_id = (await run('front', [hall_id])).rows[0]?.id;
      await run('call', [hall_id, newId(), 'queue.ticket.call', ticket_id, newId(), counter_id]);
      await run('say', [hall_id, newId(), ticket_id]);
      await run('keep', [hall_id, newId(), newId()]);
      return ticket_id;
    });
    for (const name of ['arrive', 'finish'] as const)
      await this.within(async run => {
        await run('ticket', [hall_id, id]);
        if (name === 'finish') await run('unfinished', [hall_id, id]);
        await run(name, [hall_id, newId(), `queue.ticket.${name}`, id, newId()]);
        await run('keep', [hall_id, newId(), newId()]);
      });
  }

  close = (): Promise<void> => this.pool.end();
}

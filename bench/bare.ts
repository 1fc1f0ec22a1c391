import pg from 'pg';
import { newId } from '../kit/ids.ts';
import type { BenchHall } from './hall.ts';

/** The tables of the floor: what a hall would keep if it kept nothing but the act itself. */
const tables = `create schema if not exists bare;
  create table if not exists bare.hall (id integer primary key, last_number integer not null default 0);
  create table if not exists bare.drawer (hall_id integer references bare.hall (id), id uuid, sum_fen bigint not null, primary key (hall_id, id));
  create table if not exists bare.ticket (hall_id integer references bare.hall (id), id uuid, state text not null, taken_at timestamptz not null, primary key (hall_id, id));
  create index if not exists bare_waiting on bare.ticket (hall_id, taken_at) where state = 'waiting';
  create table if not exists bare.note (hall_id integer references bare.hall (id), id uuid, ticket_id uuid not null, what text not null, at timestamptz not null, primary key (hall_id, id));
  create table if not exists bare.bill (hall_id integer, id uuid, ticket_id uuid not null, amount_fen bigint not null, primary key (hall_id, id),
    foreign key (hall_id, ticket_id) references bare.ticket (hall_id, id));
  create table if not exists bare.entry (hall_id integer, id uuid, bill_id uuid not null, account text not null, amount_fen bigint not null, primary key (hall_id, id),
    foreign key (hall_id, bill_id) references bare.bill (hall_id, id));`;

const statements = {
  insert_ticket: 'insert into bare.ticket values ($1, $2, $3, now())',
  update_hall: 'update bare.hall set last_number = last_number + 1 where id = $1',
  next: `select id from bare.ticket where hall_id = $1 and state = 'waiting' order by taken_at limit 1 for update skip locked`,
  update_ticket: 'update bare.ticket set state = $3 where hall_id = $1 and id = $2',
  insert_bill: 'insert into bare.bill values ($1, $2, $3, 5000)',
  insert_entries: `insert into bare.entry values ($1, $2, $4, 'cash', 5000), ($1, $3, $4, 'bill_money', -5000)`,
  update_drawer: 'update bare.drawer set sum_fen = sum_fen + 5000 where hall_id = $1 and id = $2',
  insert_note: 'insert into bare.note values ($1, $2, $3, $4, now())',
} as const;
type Name = keyof typeof statements;
type Run = (name: Name, values: unknown[]) => Promise<pg.QueryResult>;

/**
 * The fixed floor of decision 22, sent by a bare driver: one order is one transaction of seven statements (insert a
 * ticket, take the next, update it, insert the order, two entries, update the drawer); every other act is one insert
 * and one update. Nothing here follows the product: whatever it grows to, it is shown against this.
 */
export class Bare {
  private readonly pool: pg.Pool;
  private readonly of: BenchHall;
  private readonly issued: string[] = [];

  constructor(url: string, of: BenchHall, size: number) {
    this.pool = new pg.Pool({ connectionString: url, max: size });
    this.pool.on('error', () => {});
    this.of = of;
  }

  /** Makes the tables, the hall and a drawer for each counter. */
  async prepare(): Promise<void> {
    await this.pool.query(tables);
    await this.pool.query('insert into bare.hall values ($1) on conflict do nothing', [this.of.hall_id]);
    for (const counter of this.of.counters)
      await this.pool.query('insert into bare.drawer values ($1, $2, 0) on conflict do nothing', [this.of.hall_id, counter.id]);
  }

  private async within<T>(work: (run: Run) => Promise<T>): Promise<T> {
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

  /** One act that is no order: a note of it, and the ticket's new state. */
  private act(what: string, ticket_id: string): Promise<void> {
    const { hall_id } = this.of;
    return this.within(async run => {
      await run('insert_note', [hall_id, newId(), ticket_id, what]);
      await run('update_ticket', [hall_id, ticket_id, what]);
    });
  }

  /** A ticket and its number; it waits for `serve`. */
  async issue(): Promise<string> {
    const { hall_id } = this.of;
    const ticket_id = newId();
    await this.within(async run => {
      await run('insert_ticket', [hall_id, ticket_id, 'issued']);
      await run('update_hall', [hall_id]);
    });
    this.issued.push(ticket_id);
    return ticket_id;
  }

  /** Call, start and finish of a ticket that was issued before. */
  async serve(): Promise<void> {
    const ticket_id = this.issued.shift() ?? (await this.issue());
    for (const what of ['call', 'start', 'finish']) await this.act(what, ticket_id);
  }

  /** The order transaction at a counter. */
  private order(counter_id: string): Promise<void> {
    const { hall_id } = this.of;
    return this.within(async run => {
      await run('insert_ticket', [hall_id, newId(), 'waiting']);
      const ticket_id = (await run('next', [hall_id])).rows[0].id;
      await run('update_ticket', [hall_id, ticket_id, 'serving']);
      const bill_id = newId();
      await run('insert_bill', [hall_id, bill_id, ticket_id]);
      await run('insert_entries', [hall_id, newId(), newId(), bill_id]);
      await run('update_drawer', [hall_id, counter_id]);
    });
  }

  /** A whole visit: its order, and one insert and one update for each of issue, call, start, finish and rating. */
  async visit(counter_id: string): Promise<void> {
    await this.issue();
    const ticket_id = this.issued.shift() ?? '';
    for (const what of ['call', 'start']) await this.act(what, ticket_id);
    await this.order(counter_id);
    for (const what of ['finish', 'rate']) await this.act(what, ticket_id);
  }

  close = (): Promise<void> => this.pool.end();
}

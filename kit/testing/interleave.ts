import pg from 'pg';
import type { Database } from '../db.ts';

/** A transaction of the test's own that stands in the way, until it is let go. */
export interface Barrier {
  /** Runs a statement inside the barrier. */
  run(text: string, values?: unknown[]): Promise<void>;
  /** Waits until at least `count` backends of this database wait for a lock, so that the interleaving is sure. */
  met(count?: number): Promise<void>;
  /** Commits, and lets everybody through. */
  lift(): Promise<void>;
}

/** Forces an order of events: what the statement locks or changes is held until the barrier is lifted. */
export async function barrier(db: Database, text: string, values: unknown[] = []): Promise<Barrier> {
  // A connection of its own: a test that fails half-way must not keep one of the pool's.
  const client = new pg.Client({ connectionString: db.url });
  client.on('error', () => {});
  await client.connect();
  await client.query('begin');
  await client.query(text, values);
  const waiting = `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  return {
    run: async (more, given = []) => void (await client.query(more, given)),
    met: async (count = 1) => {
      for (let tries = 0; tries < 1500; tries += 1) {
        if ((await db.pool.query(waiting)).rows[0].n >= count) return;
        await new Promise(done => setTimeout(done, 20));
      }
      throw new Error('nobody waits at the barrier');
    },
    lift: async () => {
      await client.query('commit');
      await client.end();
    },
  };
}

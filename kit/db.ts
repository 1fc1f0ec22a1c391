import pg from 'pg';
import { ask } from './ask.ts';
import type { Row, Statement } from './statement.ts';
import { beforeStatement, inOneWrite, type Tx, Work } from './tx.ts';

export { allStatements, type Row, type Statement, sql } from './statement.ts';
export { setStatementFault, type Tx } from './tx.ts';

// Timestamps stay instants; bigint counts fit a number; dates stay text, because a business day is no instant.
pg.types.setTypeParser(pg.types.builtins.DATE, text => text);
pg.types.setTypeParser(pg.types.builtins.INT8, text => Number(text));

/** The database as the kit holds it; modules never see it, they see `ctx.tx`. */
export interface Database {
  pool: pg.Pool;
  /** Connections that can only read: looks never stand in line behind acts, nor acts behind looks. */
  looks: pg.Pool;
  url: string;
  close(): Promise<void>;
}

/**
 * Opens a pool. Every statement is a look-up by key, so the plan made once is kept: planning again costs more
 * than the rows. A plan made while a table is small would read it whole, and be kept while it grows, until the server
 * next counts its rows: so no plan reads a table whole where a key leads to the rows. A lost server must never end the process: both error events have a listener. */
export function openDatabase(url: string, size = 12): Database {
  const options =
    '-c statement_timeout=8000 -c idle_in_transaction_session_timeout=15000 -c timezone=UTC -c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c jit=off';
  const pool = openPool(url, size, options);
  const looks = openPool(url, Math.ceil(size / 2), `${options} -c default_transaction_read_only=on`);
  return { pool, looks, url, close: async () => void (await Promise.all([pool.end(), looks.end()])) };
}

function openPool(url: string, size: number, options: string): pg.Pool {
  const pipelined: pg.PoolConfig & { pipeline: boolean } = {
    // What does not wait for an answer is sent behind what does: `begin` with the first statement, the last with `commit`.
    pipeline: true,
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 1500,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    options,
  };
  const pool = new pg.Pool(pipelined);
  pool.on('error', () => {});
  pool.on('connect', client => client.on('error', () => {}));
  return pool;
}

const again = new Set(['40001', '40P01']);

/** Whether PostgreSQL asks to try the whole transaction again (serialisation failure, deadlock). */
const mayRetry = (fault: unknown): boolean =>
  typeof fault === 'object' && fault !== null && 'code' in fault && again.has(String(fault.code));

/**
 * One transaction: commits when `work` answers, rolls back when it throws.
 * Serialisation failures and deadlocks are tried again, three times at most; `work` must not touch
 * anything but the transaction. A connection in doubt is thrown away, never returned to the pool.
 */
export async function transaction<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const client = await db.pool.connect();
    let doubtful = true;
    inOneWrite(client);
    const begun = client.query('begin');
    // Whoever awaits it hears of its fault; work that refuses at once awaits nothing.
    begun.catch(() => {});
    const tx = new Work(client, begun, db);
    try {
      const answer = await work(tx);
      await tx.commit();
      doubtful = false;
      return answer;
    } catch (fault) {
      tx.end();
      doubtful = await client.query('rollback').then(
        () => false,
        () => true,
      );
      if (attempt >= 4 || !mayRetry(fault)) throw fault;
    } finally {
      tx.end();
      client.release(doubtful);
    }
  }
}

const nothing = Promise.resolve();

/**
 * One look: work that only reads, on a connection that can do nothing else. Each statement sees what is committed when
 * it begins, as it would in a transaction of ours, so there is none: `begin` and `commit` would only cost their way.
 * Nothing is tried again; a connection in doubt is thrown away.
 */
export async function look<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await db.looks.connect();
  let doubtful = true;
  const tx = new Work(client, nothing, db);
  try {
    const answer = await work(tx);
    await tx.settled();
    doubtful = false;
    return answer;
  } catch (fault) {
    tx.end();
    // Whatever was sent beside what failed is answered before the connection goes to somebody else.
    doubtful = await client.query('select 1').then(
      () => false,
      () => true,
    );
    throw fault;
  } finally {
    tx.end();
    client.release(doubtful);
  }
}

/** A look of a single statement, for what the kit and the gate read at every request; acts have `ctx.tx`. */
export async function lookUp<Given extends Row, Out extends Row>(
  db: Database,
  statement: Statement<Given, Out>,
  given: Given,
): Promise<Out[]> {
  const asked = statement as Statement<Row, Row>;
  beforeStatement(asked, undefined);
  const client = await db.looks.connect();
  let doubtful = true;
  inOneWrite(client);
  try {
    const { rows } = await ask(client, asked, given);
    doubtful = false;
    return rows as Out[];
  } finally {
    client.release(doubtful);
  }
}

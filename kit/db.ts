import { createHash } from 'node:crypto';
import pg from 'pg';

/** A row as PostgreSQL gives it: keys are the column names of the select list. */
export type Row = Record<string, unknown>;

/**
 * One SQL statement of the house, prepared once per connection under its name.
 * Parameters are written `:name` and sent by position.
 */
export interface Statement<Given extends Row, Out extends Row> {
  readonly name: string;
  readonly text: string;
  readonly params: readonly string[];
  readonly given?: Given;
  readonly out?: Out;
}

const statements = new Map<string, Statement<Row, Row>>();

/** What is passed over (texts, names in quotes, dollar quotes, comments), or else a parameter; `::` is a cast. */
const quoted_or_param =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$[a-z_]*\$)[\s\S]*?\1|--[^\n]*|\/\*[\s\S]*?\*\/|(?<![:\w]):([a-z_][a-z0-9_]*)/g;

/** Declares a statement: `sql<{ hall_id: number }, { id: string }>('queue.front', 'select … where hall_id = :hall_id')`. */
export function sql<Given extends Row = Row, Out extends Row = Row>(
  name: string,
  source: string,
): Statement<Given, Out> {
  const params: string[] = [];
  const text = source.replace(quoted_or_param, (whole, _tag, param: string | undefined) => {
    if (param === undefined) return whole;
    if (!params.includes(param)) params.push(param);
    return `$${params.indexOf(param) + 1}`;
  });
  const made = { name: prepared(name), text, params };
  const before = statements.get(made.name);
  if (before !== undefined && before.text !== text) throw new Error(`two statements are called ${name}`);
  statements.set(made.name, made);
  return made;
}

/** PostgreSQL keeps 63 bytes of a prepared name: a longer one ends in its own fingerprint. */
const prepared = (name: string): string =>
  name.length <= 63
    ? name
    : `${name.slice(0, 46)}#${createHash('sha256').update(name).digest('base64url').slice(0, 16)}`;

/** Every declared statement, for the law that prepares each one against the real schema. */
export const allStatements = (): Statement<Row, Row>[] => [...statements.values()];

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

/** What a statement may be run on: a transaction, never the pool. */
export interface Tx {
  /** All rows. */
  rows<Given extends Row, Out extends Row>(statement: Statement<Given, Out>, given: Given): Promise<Out[]>;
  /** The first row or undefined. */
  maybe<Given extends Row, Out extends Row>(
    statement: Statement<Given, Out>,
    given: Given,
  ): Promise<Out | undefined>;
  /** How many rows were written. */
  run<Given extends Row, Out extends Row>(statement: Statement<Given, Out>, given: Given): Promise<number>;
  /**
   * Sent at once and not waited for: the act goes on, and the statement has no way of its own. Its fault (or what
   * `whatIs` makes of it) is thrown by the next statement that is waited for, at the latest instead of the commit.
   */
  send<Given extends Row>(
    statement: Statement<Given, Row>,
    given: Given,
    whatIs?: (fault: unknown) => unknown,
  ): void;
  /** Waits until all that was sent is answered; throws what was wrong with it. */
  settled(): Promise<void>;
  /** Tries a part of the act: when it throws, what it wrote is gone and the rest stands. */
  attempt<T>(part: () => Promise<T>): Promise<T>;
  /**
   * The last statement of the transaction, sent together with the commit once the work is done; `whatIs` may say what
   * its fault means. When it fails, nothing is committed.
   */
  last<Given extends Row>(
    statement: Statement<Given, Row>,
    given: Given,
    whatIs: (fault: unknown) => unknown,
  ): void;
  /** The database it works in, by identity alone: what a process remembers of one is not true of another. */
  readonly of: object;
  /** How many statements this transaction has sent: shown in tests and benches. */
  sent: number;
  /** The caller's key of the act that is done in it, for who watches statements; nothing for a process's own work. */
  key: string | undefined;
}

interface Last {
  statement: Statement<Row, Row>;
  given: Row;
  whatIs: (fault: unknown) => unknown;
}

/** Called before each statement, with the key of the act it belongs to; tests fail the n-th one with it. */
export type BeforeStatement = (statement: Statement<Row, Row>, key: string | undefined) => void;

let before_statement: BeforeStatement | undefined;
/** Installs (or removes) the fault a test wants; never used by the product. */
export const setStatementFault = (fault: BeforeStatement | undefined): void => {
  before_statement = fault;
};

/** A transaction that is being made: what modules see of it, and what it keeps for the commit. */
interface Making {
  tx: Tx;
  commit(): Promise<void>;
  /** From here on nothing is sent: the connection is somebody else's, whatever of the work still runs. */
  end(): void;
}

/** What of a connection is written to: the driver has it, its types do not say so. */
interface Wire {
  connection?: { stream?: { cork(): void; uncork(): void } };
}

/** Connections whose writing is held until this turn of the loop is over. */
const held = new WeakSet<pg.PoolClient>();

/**
 * Whatever one turn of the loop sends on a connection goes out in one write: `begin` with the first statement, the last
 * with `commit`. Writing to a socket costs more than most of our statements do in the database.
 */
function inOneWrite(client: pg.PoolClient): void {
  const stream = (client as Wire).connection?.stream;
  if (stream === undefined || held.has(client)) return;
  held.add(client);
  stream.cork();
  process.nextTick(() => {
    held.delete(client);
    stream.uncork();
  });
}

/** The first thing that went wrong with something sent and not waited for, and which statement of its act it was. */
interface Wrong {
  fault: unknown;
  at: number;
}

function txOn(client: pg.PoolClient, begun: Promise<unknown>, of: object): Making {
  let at_commit: Last | undefined;
  let wrong: Wrong | undefined;
  let unheard: Promise<unknown>[] = [];
  let over = false;
  const refuseWrong = (): void => {
    if (wrong !== undefined) throw wrong.fault;
  };
  const send = (statement: Statement<Row, Row>, given: Row): Promise<pg.QueryResult> => {
    if (over) throw new Error(`${statement.name}: its act is over`);
    tx.sent += 1;
    before_statement?.(statement, tx.key);
    inOneWrite(client);
    const values = statement.params.map(param => given[param]);
    return client.query({ name: statement.name, text: statement.text, values });
  };
  const unawaited = (sent: () => Promise<unknown>, whatIs: (fault: unknown) => unknown): void => {
    if (wrong !== undefined) return;
    const at = tx.sent;
    const keep = (fault: unknown) => {
      wrong ??= { fault: whatIs(fault), at };
    };
    try {
      unheard.push(sent().catch(keep));
    } catch (fault) {
      keep(fault);
    }
  };
  const answered = async (statement: Statement<Row, Row>, given: Row): Promise<pg.QueryResult> => {
    refuseWrong();
    try {
      const [answer] = await Promise.all([send(statement, given), begun]);
      return answer;
    } finally {
      // Whatever was sent before has been answered before: its fault is the reason of this one's.
      refuseWrong();
    }
  };
  const plain = (text: string): void =>
    unawaited(
      () => {
        tx.sent += 1;
        before_statement?.({ name: `kit.${text.replaceAll(' ', '_')}`, text, params: [] }, tx.key);
        inOneWrite(client);
        return client.query(text);
      },
      fault => fault,
    );
  const tx: Tx = {
    of,
    sent: 0,
    key: undefined,
    rows: async (statement, given) => (await answered(statement, given)).rows,
    maybe: async (statement, given) => (await answered(statement, given)).rows[0],
    run: async (statement, given) => (await answered(statement, given)).rowCount ?? 0,
    send: (statement, given, whatIs = fault => fault) =>
      unawaited(() => send(statement as Statement<Row, Row>, given), whatIs),
    settled: async () => {
      await Promise.all([begun, ...unheard]);
      unheard = [];
      refuseWrong();
    },
    attempt: async part => {
      refuseWrong();
      const from = tx.sent;
      plain('savepoint part');
      try {
        const answer = await part();
        await tx.settled();
        plain('release savepoint part');
        return answer;
      } catch (fault) {
        // What went wrong before the part is not the part's, and there is nothing to go back to.
        const before = () => wrong !== undefined && wrong.at <= from;
        if (before()) refuseWrong();
        await client.query('rollback to savepoint part').catch(none => {
          refuseWrong();
          throw none;
        });
        if (before()) refuseWrong();
        wrong = undefined;
        throw fault;
      }
    },
    last: (statement, given, whatIs) => {
      at_commit = { statement: statement as Statement<Row, Row>, given, whatIs };
    },
  };
  const commit = async (): Promise<void> => {
    await begun;
    refuseWrong();
    const of = at_commit;
    // A statement that fails turns the commit behind it into a rollback: PostgreSQL says so in its answer.
    inOneWrite(client);
    const last = of === undefined ? undefined : send(of.statement, of.given);
    const [kept, committed] = await Promise.allSettled([last, client.query('commit'), ...unheard]);
    refuseWrong();
    if (kept.status === 'rejected') throw of?.whatIs(kept.reason) ?? kept.reason;
    if (committed.status === 'rejected') throw committed.reason;
    if (committed.value.command !== 'COMMIT')
      throw new Error('the transaction was rolled back at its commit');
  };
  const end = () => {
    over = true;
  };
  return { tx, commit, end };
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
    const { tx, commit, end } = txOn(client, begun, db);
    try {
      const answer = await work(tx);
      await commit();
      doubtful = false;
      return answer;
    } catch (fault) {
      end();
      doubtful = await client.query('rollback').then(
        () => false,
        () => true,
      );
      if (attempt >= 4 || !mayRetry(fault)) throw fault;
    } finally {
      end();
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
  const { tx, end } = txOn(client, nothing, db);
  try {
    const answer = await work(tx);
    await tx.settled();
    doubtful = false;
    return answer;
  } catch (fault) {
    end();
    // Whatever was sent beside what failed is answered before the connection goes to somebody else.
    doubtful = await client.query('select 1').then(
      () => false,
      () => true,
    );
    throw fault;
  } finally {
    end();
    client.release(doubtful);
  }
}

/** A look of a single statement, for what the kit and the gate read at every request; acts have `ctx.tx`. */
export async function lookUp<Given extends Row, Out extends Row>(
  db: Database,
  statement: Statement<Given, Out>,
  given: Given,
): Promise<Out[]> {
  before_statement?.(statement, undefined);
  const values = statement.params.map(param => given[param]);
  return (await db.looks.query<Out>({ name: statement.name, text: statement.text, values })).rows;
}

import type pg from 'pg';
import { type Answered, ask } from './ask.ts';
import type { Row, Statement } from './statement.ts';

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

/** Tells who watches that a statement goes out; who watches may throw. */
export const beforeStatement: BeforeStatement = (statement, key) => before_statement?.(statement, key);

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
export function inOneWrite(client: pg.PoolClient): void {
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

const itself = (fault: unknown): unknown => fault;

/** The work of one act on one connection, in the order in which it is sent; who begins it ends it. */
export class Work implements Tx {
  sent = 0;
  key: string | undefined;
  readonly of: object;
  private readonly client: pg.PoolClient;
  private readonly begun: Promise<unknown>;
  private at_commit: Last | undefined;
  private wrong: Wrong | undefined;
  private unheard: Promise<unknown>[] = [];
  private over = false;

  constructor(client: pg.PoolClient, begun: Promise<unknown>, of: object) {
    this.client = client;
    this.begun = begun;
    this.of = of;
  }

  async rows<Given extends Row, Out extends Row>(
    statement: Statement<Given, Out>,
    given: Given,
  ): Promise<Out[]> {
    return (await this.answered(statement, given)).rows as Out[];
  }

  async maybe<Given extends Row, Out extends Row>(
    statement: Statement<Given, Out>,
    given: Given,
  ): Promise<Out | undefined> {
    return (await this.answered(statement, given)).rows[0] as Out | undefined;
  }

  async run<Given extends Row, Out extends Row>(
    statement: Statement<Given, Out>,
    given: Given,
  ): Promise<number> {
    return (await this.answered(statement, given)).count;
  }

  send<Given extends Row>(statement: Statement<Given, Row>, given: Given, whatIs = itself): void {
    this.unawaited(() => this.out(statement as Statement<Row, Row>, given), whatIs);
  }

  async settled(): Promise<void> {
    await Promise.all([this.begun, ...this.unheard]);
    this.unheard = [];
    this.refuseWrong();
  }

  async attempt<T>(part: () => Promise<T>): Promise<T> {
    this.refuseWrong();
    const from = this.sent;
    this.plain('savepoint part');
    try {
      const answer = await part();
      await this.settled();
      this.plain('release savepoint part');
      return answer;
    } catch (fault) {
      await this.goBack(from);
      throw fault;
    }
  }

  last<Given extends Row>(
    statement: Statement<Given, Row>,
    given: Given,
    whatIs: (fault: unknown) => unknown,
  ): void {
    this.at_commit = { statement: statement as Statement<Row, Row>, given, whatIs };
  }

  /** Commits what was sent; throws what was wrong with any of it, and then nothing is kept. */
  async commit(): Promise<void> {
    await this.begun;
    this.refuseWrong();
    const of = this.at_commit;
    // A statement that fails turns the commit behind it into a rollback: PostgreSQL says so in its answer.
    inOneWrite(this.client);
    const last = of === undefined ? undefined : this.out(of.statement, of.given);
    const [kept, committed] = await Promise.allSettled([last, this.client.query('commit'), ...this.unheard]);
    this.refuseWrong();
    if (kept.status === 'rejected') throw of?.whatIs(kept.reason) ?? kept.reason;
    if (committed.status === 'rejected') throw committed.reason;
    if (committed.value.command !== 'COMMIT')
      throw new Error('the transaction was rolled back at its commit');
  }

  /** From here on nothing is sent: the connection is somebody else's, whatever of the work still runs. */
  end(): void {
    this.over = true;
  }

  /** Back to before a part. What went wrong before the part is not the part's, and there is nothing to go back to. */
  private async goBack(from: number): Promise<void> {
    const refuseBefore = () => {
      if (this.wrong !== undefined && this.wrong.at <= from) throw this.wrong.fault;
    };
    refuseBefore();
    await this.client.query('rollback to savepoint part').catch(none => {
      this.refuseWrong();
      throw none;
    });
    refuseBefore();
    this.wrong = undefined;
  }

  private refuseWrong(): void {
    if (this.wrong !== undefined) throw this.wrong.fault;
  }

  private out(statement: Statement<Row, Row>, given: Row): Promise<Answered> {
    this.note(statement);
    return ask(this.client, statement, given);
  }

  private note(statement: Statement<Row, Row>): void {
    if (this.over) throw new Error(`${statement.name}: its act is over`);
    this.sent += 1;
    beforeStatement(statement, this.key);
    inOneWrite(this.client);
  }

  private plain(text: string): void {
    this.unawaited(() => {
      this.note({ name: `kit.${text.replaceAll(' ', '_')}`, text, params: [] });
      return this.client.query(text);
    }, itself);
  }

  private unawaited(sent: () => Promise<unknown>, whatIs: (fault: unknown) => unknown): void {
    if (this.wrong !== undefined) return;
    const at = this.sent;
    const keep = (fault: unknown) => {
      this.wrong ??= { fault: whatIs(fault), at };
    };
    try {
      this.unheard.push(sent().catch(keep));
    } catch (fault) {
      keep(fault);
    }
  }

  private async answered<Given extends Row, Out extends Row>(
    statement: Statement<Given, Out>,
    given: Given,
  ): Promise<Answered> {
    this.refuseWrong();
    try {
      const [answer] = await Promise.all([this.out(statement as Statement<Row, Row>, given), this.begun]);
      return answer;
    } finally {
      // Whatever was sent before has been answered before: its fault is the reason of this one's.
      this.refuseWrong();
    }
  }
}

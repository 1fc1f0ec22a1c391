import pg from 'pg';
import { forWire } from './for_wire.ts';
import type { Row, Statement } from './statement.ts';

/** The columns a statement answers with, and how the text of each is read. */
interface Columns {
  names: readonly string[];
  readers: readonly ((text: string) => unknown)[];
  /** A row of nothing: a copy has every column at once, so all rows of a statement are of one kind to the engine. */
  empty: Row;
}

/** What the driver's connection does for a query of its own making; its types tell a part of it. */
interface Wire {
  parsedStatements: Record<string, string | undefined>;
  submittedNamedStatements: Record<string, string | undefined>;
  parse(of: { name: string; text: string }): void;
  bind(of: {
    portal: string;
    statement: string;
    values: readonly unknown[];
    binary: boolean;
    valueMapper: typeof forWire;
  }): void;
  describe(of: { type: 'P'; name: string }): void;
  execute(of: { portal: string; rows: number }): void;
  sync(): void;
}

/** What a statement answered. */
export interface Answered {
  rows: Row[];
  /** Rows read or written. */
  count: number;
}

/** Columns by statement, of each connection that has asked it before. */
const described = new WeakMap<Wire, Map<string, Columns>>();

function describedOn(wire: Wire): Map<string, Columns> {
  const known = described.get(wire) ?? new Map<string, Columns>();
  described.set(wire, known);
  return known;
}

const none: Columns = { names: [], readers: [], empty: {} };

function columnsOf(fields: readonly { name: string; dataTypeID: number }[]): Columns {
  return {
    names: fields.map(field => field.name),
    readers: fields.map(field => pg.types.getTypeParser(field.dataTypeID, 'text')),
    empty: Object.fromEntries(fields.map(field => [field.name, null])),
  };
}

/** The driver's query with nothing of what it does: its types would have its members be what they are there. */
const DriversOwn = pg.Query as unknown as new (text: string) => object;

/**
 * One asking of a prepared statement, as the driver sends it. A connection is told the statement, and asked what its
 * columns are, the first time only: from then on both sides know, and neither reads it out again (docs/decisions/0028).
 * It is the driver's own kind by name alone: only those may share a connection that is written to ahead of its answers.
 */
export class Ask extends DriversOwn implements pg.Submittable {
  readonly name: string;
  readonly text: string;
  /** Called by the driver too, when a connection is lost before its answer. */
  callback: (fault: unknown, answered?: Answered) => void;
  private readonly values: readonly unknown[];
  private readonly answered: Row[] = [];
  private count = 0;
  private columns: Columns | undefined;
  private unreadable: unknown;

  constructor(statement: Statement<Row, Row>, given: Row, callback: Ask['callback']) {
    super('');
    this.name = statement.name;
    this.text = statement.text;
    this.values = statement.params.map(param => given[param]);
    this.callback = callback;
  }

  submit(connection: unknown): void {
    const wire = connection as Wire;
    this.columns = describedOn(wire).get(this.name);
    if (
      wire.parsedStatements[this.name] === undefined &&
      wire.submittedNamedStatements[this.name] === undefined
    ) {
      wire.parse({ name: this.name, text: this.text });
      wire.submittedNamedStatements[this.name] = this.text;
    }
    wire.bind({ portal: '', statement: this.name, values: this.values, binary: false, valueMapper: forWire });
    if (this.columns === undefined) wire.describe({ type: 'P', name: '' });
    wire.execute({ portal: '', rows: 0 });
    wire.sync();
  }

  handleRowDescription(said: { fields: { name: string; dataTypeID: number }[] }): void {
    this.columns = columnsOf(said.fields);
  }

  handleDataRow(said: { fields: (string | null)[] }): void {
    if (this.unreadable !== undefined) return;
    const { names, readers, empty } = this.columns ?? none;
    const row = { ...empty };
    try {
      for (let i = 0; i < names.length; i++) {
        const text = said.fields[i];
        if (text !== null && text !== undefined) row[names[i] as string] = readers[i]?.(text);
      }
      this.answered.push(row);
    } catch (fault) {
      this.unreadable = fault;
    }
  }

  handleCommandComplete(said: { text: string }, connection: unknown): void {
    this.count = Number(said.text.slice(said.text.lastIndexOf(' ') + 1)) || 0;
    this.columns ??= none;
    describedOn(connection as Wire).set(this.name, this.columns);
  }

  handleReadyForQuery(): void {
    if (this.unreadable === undefined) this.callback(null, { rows: this.answered, count: this.count });
    else this.callback(this.unreadable);
  }

  handleError(fault: unknown): void {
    this.callback(fault);
  }
}

/** Asks on a connection; resolves with what was answered. */
export function ask(client: pg.ClientBase, statement: Statement<Row, Row>, given: Row): Promise<Answered> {
  return new Promise((resolve, reject) => {
    client.query(
      new Ask(statement, given, (fault, answered) =>
        answered === undefined ? reject(fault) : resolve(answered),
      ),
    );
  });
}

import { createHash } from 'node:crypto';

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

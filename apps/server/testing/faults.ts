import { randomUUID } from 'node:crypto';
import type { Database } from '../../../kit/db.ts';
import { setStatementFault } from '../../../kit/db.ts';
import type { Answered } from '../../../kit/testing/http.ts';

/** Rows that say when somebody was last seen are no part of an act. */
const beside = new Set(['session', 'schema_migration', 'migration']);

/** A fingerprint of every table: equal before and after means that nothing is left behind. */
export async function pictureOf(db: Database): Promise<Record<string, string>> {
  const { rows } = await db.pool.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r' order by 1`,
  );
  const names = rows.map(row => row.name).filter(name => !beside.has(name));
  const one = (name: string) =>
    `select '${name}' as name, count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as of from ${name} t`;
  const found = await db.pool.query<{ name: string; of: string }>(names.map(one).join(' union all '));
  return Object.fromEntries(found.rows.map(row => [row.name, row.of]));
}

/**
 * Lets the n-th statement of the act with this key fail, as a lost database would; tells whether it came to that. What
 * a process asks by itself, and what was due before the act, are no statements of the act that happens to run beside.
 */
export function failAt(n: number, key: string): () => boolean {
  let sent = 0;
  let fired = false;
  setStatementFault((_statement, of) => {
    if (of !== key) return;
    sent += 1;
    if (sent !== n) return;
    fired = true;
    throw new Error(`statement ${n} fails, as asked`);
  });
  return () => {
    setStatementFault(undefined);
    return fired;
  };
}

/** What became of an act whose statements failed one after the other. */
export interface Survived {
  /** How many statements the act sends. */
  statements: number;
  flaws: string[];
  answer: Answered;
}

/**
 * Sends one act again and again under one key, with its first statement failing, then its second, until none fails:
 * each failure must answer a 5xx problem and leave nothing behind, and the last try must succeed.
 */
export async function failEach(
  db: Database,
  act: (headers: Record<string, string>) => Promise<Answered>,
): Promise<Survived> {
  const key = `fault-${randomUUID()}`;
  const headers = { 'Idempotency-Key': key };
  const before = await pictureOf(db);
  const flaws: string[] = [];
  for (let n = 1; n < 300; n += 1) {
    const ended = failAt(n, key);
    const answer = await act(headers);
    if (!ended()) {
      if (answer.status !== 200) flaws.push(`in the end: ${answer.status} ${JSON.stringify(answer.body)}`);
      return { statements: n - 1, flaws, answer };
    }
    const type = answer.headers.get('content-type') ?? '';
    if (answer.status < 500 || !type.startsWith('application/problem+json'))
      flaws.push(`statement ${n}: ${answer.status} ${type}`);
    const after = await pictureOf(db);
    for (const [name, of] of Object.entries(after))
      if (of !== before[name]) flaws.push(`statement ${n}: ${name} was ${before[name]}, is ${of}`);
  }
  return { statements: 300, flaws: ['it never ends'], answer: await act(headers) };
}

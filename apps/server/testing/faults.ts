import { randomUUID } from 'node:crypto';
import type { Instant } from '../../../kit/clock.ts';
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

/** What a process asks by itself beside the item that runs. */
const by_itself =
  /^(kit[.](seal|hall_clock|anything_due|due_halls|due_failed)|people[.]|norms[.]|tariffs[.]|halls[.](all|registry))/;

/**
 * Lets the clock do its next work of a kind with its first statement failing, then its second, until none fails: each
 * failure leaves nothing behind but its count, and the last try does it.
 */
export async function failEachDue(
  db: Database,
  of: { kind: string; at: Instant },
  ring: () => Promise<unknown>,
): Promise<{ statements: number; flaws: string[] }> {
  const flaws: string[] = [];
  // It is due now, and what it starts for later is not.
  const [item] = (
    await db.pool.query('update due_work set due_at = $2 where kind = $1 returning id', [of.kind, of.at])
  ).rows;
  if (item === undefined) return { statements: 0, flaws: [`no ${of.kind} is due`] };
  const left = async () => (await db.pool.query('select 1 from due_work where id = $1', [item.id])).rows;
  const picture = async () => {
    const { due_work: _, hall_clock: __, ...rest } = await pictureOf(db);
    return rest;
  };
  const before = await picture();
  for (let n = 1; n < 200; n += 1) {
    let sent = 0;
    let fired = false;
    setStatementFault(({ name }, key) => {
      if (key !== undefined || by_itself.test(name)) return;
      sent += 1;
      if (sent !== n) return;
      fired = true;
      throw new Error(`statement ${n} fails, as asked`);
    });
    await ring().catch(() => undefined);
    setStatementFault(undefined);
    // Done: whatever failed then was the clock's look at what comes next.
    if ((await left()).length === 0) return { statements: n - 1, flaws };
    if (!fired) return { statements: n - 1, flaws: [...flaws, 'in the end it is still due'] };
    // Six tries set an item aside; here it is tried as often as it has statements.
    await db.pool.query('update due_work set attempts = 0, parked = false where id = $1', [item.id]);
    for (const [name, now] of Object.entries(await picture()))
      if (now !== before[name]) flaws.push(`statement ${n}: ${name} was ${before[name]}, is ${now}`);
  }
  return { statements: 200, flaws: ['it never ends'] };
}

import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { type Database, openDatabase, sql } from './db.ts';
import { forWire } from './for_wire.ts';
import { type FreshDatabase, freshDatabase } from './testing/database.ts';

let fresh: FreshDatabase;
let db: Database;
let client: pg.PoolClient;
beforeAll(async () => {
  fresh = await freshDatabase();
  db = openDatabase(fresh.url, 3);
  client = await db.pool.connect();
});
afterAll(async () => {
  client?.release();
  await db?.close();
  await fresh?.drop();
});

/** The messages a connection was sent, by their first byte: P parse, B bind, D describe, E execute, S sync. */
async function sentBy(work: () => Promise<unknown>): Promise<string> {
  const { stream } = (client as unknown as { connection: { stream: { write: unknown } } }).connection;
  const write = stream.write as (chunk: Buffer, ...rest: unknown[]) => unknown;
  let sent = '';
  stream.write = function (this: unknown, chunk: Buffer, ...rest: unknown[]) {
    sent += String.fromCharCode(chunk[0] ?? 0);
    return write.call(this, chunk, ...rest);
  };
  try {
    await work();
  } finally {
    stream.write = write;
  }
  return sent;
}

const both = sql<{ given: string }, { given: string; missing: null }>(
  'test.ask.both',
  'select :given::text as given, null::integer as missing',
);

test('a connection is told a statement, and asked for its columns, the first time only', async () => {
  expect(await sentBy(() => ask(client, both, { given: 'a' }))).toBe('PBDES');
  expect(await sentBy(() => ask(client, both, { given: 'b' }))).toBe('BES');
  expect(await ask(client, both, { given: '陈' })).toEqual({
    rows: [{ given: '陈', missing: null }],
    count: 1,
  });
});

test('sent twice before the first answer, each of them reads its own rows', async () => {
  const twice = sql<{ n: number }, { n: number }>(
    'test.ask.twice',
    'select generate_series(1, :n::int) as n',
  );
  const [two, none, three] = await Promise.all([2, 0, 3].map(n => ask(client, twice, { n })));
  expect([two?.count, none?.count, three?.rows]).toEqual([2, 0, [{ n: 1 }, { n: 2 }, { n: 3 }]]);
});

test('what answers nothing says how much it wrote', async () => {
  await client.query('create temporary table noted (n integer check (n < 10))');
  const write = sql<{ to: number }>(
    'test.ask.write',
    'insert into noted select generate_series(1, :to::int)',
  );
  expect(await ask(client, write, { to: 4 })).toEqual({ rows: [], count: 4 });
  expect(await ask(client, write, { to: 3 })).toEqual({ rows: [], count: 3 });
});

test('a fault is thrown with its code, and the connection answers the next one', async () => {
  const write = sql<{ to: number }>(
    'test.ask.write',
    'insert into noted select generate_series(1, :to::int)',
  );
  const asked = [ask(client, write, { to: 30 }), ask(client, both, { given: 'after' })] as const;
  await expect(asked[0]).rejects.toMatchObject({ code: '23514' });
  expect((await asked[1]).rows).toEqual([{ given: 'after', missing: null }]);
  const wrong = sql('test.ask.wrong', 'select nothing_of_the_kind');
  for (let tries = 0; tries < 2; tries++)
    await expect(ask(client, wrong, {})).rejects.toMatchObject({ code: '42703' });
});

test('a connection that is lost fails whatever was asked on it', async () => {
  const lost = await db.pool.connect();
  const { rows } = await lost.query<{ pid: number }>('select pg_backend_pid() as pid');
  // Heard before the connection is ended: its end may be told before the answer to what ended it.
  const fails = expect(ask(lost, sql('test.ask.slow', 'select pg_sleep(20)'), {})).rejects.toThrow();
  await client.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
  await fails;
  await expect(ask(lost, both, { given: 'x' })).rejects.toThrow();
  lost.release(true);
});

test('every kind of value comes back as it went', async () => {
  const id = randomUUID();
  const at = new Date('2026-11-30T08:15:30.123Z');
  const awkward = ['', 'a,b', '{}', 'NULL', '"quoted"', 'back\\slash', '第二行\n', ' '];
  const all = sql<Record<string, unknown>>(
    'test.ask.kinds',
    `select :id::uuid as id, :at::timestamptz as at, :yes::boolean as yes, :n::bigint as n, :part::float8 as part, :nothing::text as nothing,
            :bytes::bytea as bytes, :texts::text[] as texts, :numbers::int[] as numbers, :grid::int[][] as grid, :held::timestamptz[] as held,
            :list::bytea[] as list, :json::jsonb as json`,
  );
  const given = {
    ...{ id, at, yes: false, n: 2 ** 52, part: -0.5, nothing: null, bytes: Buffer.from([0, 1, 255]) },
    ...{
      texts: [...awkward, null],
      numbers: [],
      grid: [
        [1, 2],
        [3, 4],
      ],
      held: [at, null],
    },
    ...{ list: [Buffer.from([9, 0])], json: { 名: ['林', 1, null] } },
  };
  expect((await ask(client, all, given)).rows).toEqual([given]);
  expect(forWire(new Uint8Array([1, 2, 3]).subarray(1))).toEqual(Buffer.from([2, 3]));
  expect([forWire(undefined), forWire(7n)]).toEqual([null, '7']);
});

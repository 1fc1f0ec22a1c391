import { execFileSync } from 'node:child_process';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import '../apps/server/assembly.ts';
import { allMachines } from '../apps/server/assembly.ts';
import { placement } from '../db/placement.ts';
import { allStatements } from '../kit/db.ts';
import { projectRoot } from '../kit/root.ts';
import { type FreshDatabase, freshDatabase } from '../kit/testing/database.ts';
import { modules } from '../modules.mjs';
import '../modules/demo/index.ts';

let fresh: FreshDatabase;
let client: pg.Client;

beforeAll(async () => {
  fresh = await freshDatabase();
  client = new pg.Client({ connectionString: fresh.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await fresh.drop();
});

const rows = async <T>(text: string): Promise<T[]> => (await client.query(text)).rows as T[];

test('every table is placed, and every placed table exists', async () => {
  const tables = await rows<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition`,
  );
  expect(tables.map(table => table.name).sort()).toEqual(Object.keys(placement).sort());
});

test('C1: every key of a sharded table leads with the hall', async () => {
  const keys = await rows<{ table: string; columns: string[] }>(
    `select t.relname as table, array_agg(a.attname::text order by k.n) as columns
     from pg_index i join pg_class t on t.oid = i.indrelid cross join lateral unnest(i.indkey) with ordinality k(attnum, n)
     join pg_attribute a on a.attnum = k.attnum and a.attrelid = i.indrelid
     where i.indisunique and t.relnamespace = 'public'::regnamespace and not t.relispartition group by t.relname, i.indexrelid`,
  );
  const wrong = keys.filter(key => placement[key.table]?.is === 'sharded' && key.columns[0] !== 'hall_id');
  expect(wrong).toEqual([]);
});

test('C2: foreign keys go from hall to hall, or to a reference table', async () => {
  const keys = await rows<{ from: string; to: string; columns: string[] }>(
    `select f.relname as "from", t.relname as "to", array_agg(a.attname::text) as columns from pg_constraint c
     join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
     where c.contype = 'f' and f.relnamespace = 'public'::regnamespace group by f.relname, t.relname, c.oid`,
  );
  const wrong = keys.filter(
    key =>
      placement[key.to]?.is !== 'reference' &&
      !(placement[key.from]?.is === 'customer' && placement[key.to]?.is === 'customer') &&
      !(placement[key.from]?.is === 'sharded' && key.columns.includes('hall_id')),
  );
  expect(wrong).toEqual([]);
});

test('C4 and C8: no triggers, no identity columns', async () => {
  expect(await rows(`select tgname from pg_trigger where not tgisinternal`)).toEqual([]);
  expect(await rows(`select attrelid::regclass, attname from pg_attribute where attidentity <> ''`)).toEqual(
    [],
  );
});

test('C5 and C6: row locks name a hall, and the hall of a row is never changed', () => {
  const locking = allStatements().filter(one => /\bfor (no key )?update\b/i.test(one.text));
  expect(locking.length).toBeGreaterThan(3);
  const sharded = Object.keys(placement).filter(table => placement[table]?.is === 'sharded');
  const touches = (text: string) => sharded.some(table => new RegExp(`\\b${table}\\b`).test(text));
  expect(
    locking.filter(one => touches(one.text) && !/hall_id = \$\d/.test(one.text)).map(one => one.name),
  ).toEqual([]);
  expect(
    allStatements()
      .filter(one => /\bset\b[^;]*\bhall_id\s*=/i.test(one.text.split(/\bwhere\b/i)[0] ?? ''))
      .map(one => one.name),
  ).toEqual([]);
});

test('C3: tables are laid out before their foreign keys, and every key comes back', async () => {
  const printed = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/schema_citus.ts'], {
    cwd: projectRoot(),
    encoding: 'utf8',
  }).split('\n');
  const keys = await rows<{ name: string }>(
    `select conname as name from pg_constraint c join pg_class t on t.oid = c.conrelid
     where c.contype = 'f' and c.conparentid = 0 and t.relnamespace = 'public'::regnamespace`,
  );
  const at = (line: RegExp) => printed.flatMap((text, place) => (line.test(text) ? [place] : []));
  const [gone, laid, back] = [
    at(/ drop constraint /),
    at(/create_(reference|distributed)_table/),
    at(/ add constraint /),
  ];
  expect([gone.length, back.length]).toEqual([keys.length, keys.length]);
  expect(laid.length).toBe(
    Object.values(placement).filter(one => ['sharded', 'reference'].includes(one.is)).length,
  );
  expect(Math.max(...gone)).toBeLessThan(Math.min(...laid));
  expect(Math.max(...laid)).toBeLessThan(Math.min(...back));
});

test('C7: nothing is merged from values', () => {
  expect(
    allStatements()
      .filter(one => /\bmerge\s+into\b/i.test(one.text))
      .map(one => one.name),
  ).toEqual([]);
});

test('every statement of the house is one that PostgreSQL understands', async () => {
  const wrong: string[] = [];
  for (const [index, one] of allStatements().entries()) {
    await client
      .query(`prepare s${index} as ${one.text}`)
      .catch((fault: Error) => wrong.push(`${one.name}: ${fault.message}`));
  }
  expect(wrong).toEqual([]);
});

test('the states of each machine are the states its table allows', async () => {
  for (const machine of allMachines) {
    const found = await rows<{ rule: string }>(
      `select pg_get_constraintdef(oid) as rule from pg_constraint where contype = 'c' and conrelid = '${machine.table}'::regclass and pg_get_constraintdef(oid) like 'CHECK ((state = ANY %'`,
    );
    const allowed = [...(found[0]?.rule ?? '').matchAll(/'([a-z_]+)'/g)].map(match => match[1]).sort();
    expect(allowed, machine.name).toEqual(Object.keys(machine.states).sort());
  }
});

test('a table is written by its owner alone, and read only by who leans on the owner', () => {
  const leans: Record<string, readonly string[]> = modules;
  const wrong: string[] = [];
  for (const one of allStatements()) {
    const module = one.name.split('.')[0] ?? '';
    if (module === 'demo' || module === 'kit' || module === 'server') continue;
    for (const [table, { owner, is }] of Object.entries(placement)) {
      if (owner === module || !new RegExp(`\\b${table}\\b`).test(one.text)) continue;
      const writes = new RegExp(`(insert into|update|delete from) ${table}\\b`, 'i').test(one.text);
      const mayRead = is === 'reference' || owner === 'kit' || (leans[module] ?? []).includes(owner);
      const common = table === 'event' || table === 'due_work';
      if ((writes && !common) || !mayRead)
        wrong.push(`${one.name} ${writes ? 'writes' : 'reads'} ${table} of ${owner}`);
    }
  }
  expect(wrong).toEqual([]);
});

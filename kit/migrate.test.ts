import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { migrate } from './migrate.ts';
import { type FreshDatabase, freshDatabase } from './testing/database.ts';

let database: FreshDatabase;
let folder: string;
const role = `${inject('database').run}_migrate`;

beforeAll(async () => {
  database = await freshDatabase();
});

afterAll(async () => {
  await database.drop();
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  await as(database.url, client => client.query('drop schema public cascade; create schema public'));
  file('0001_hall.sql', 'create table hall (id int primary key); create table event (id int primary key);');
  return () => rmSync(folder, { recursive: true });
});

test('each migration is applied once, in order', async () => {
  file('0002_counter.sql', 'create table counter (id int references hall)');
  expect((await migrate(database.url, { folder, role })).applied).toEqual(['0001_hall', '0002_counter']);
  expect((await migrate(database.url, { folder, role })).applied).toEqual([]);
});

test('two programs at once apply each migration once', async () => {
  const both = await Promise.all([1, 2, 3].map(() => migrate(database.url, { folder, role })));
  expect(both.flatMap(each => each.applied)).toEqual(['0001_hall']);
});

test('a failing migration leaves nothing of itself', async () => {
  file('0002_broken.sql', 'create table half (id int); select 1/0;');
  await expect(migrate(database.url, { folder, role })).rejects.toThrow('0002_broken: division by zero');
  await as(database.url, async client => {
    const found = await client.query(`select to_regclass('half') as half, to_regclass('hall')::text as hall`);
    expect(found.rows).toEqual([{ half: null, hall: 'hall' }]);
  });
});

test('a file changed after it was applied is refused in one sentence', async () => {
  await migrate(database.url, { folder, role });
  file('0001_hall.sql', 'create table hall (id bigint primary key)');
  await expect(migrate(database.url, { folder, role })).rejects.toMatchObject({
    name: 'PlainError',
    words: { zh: '数据库升级文件 0001_hall 在执行后被改动，请恢复原文件。' },
  });
});

test('a database newer than the program is refused', async () => {
  file('0002_counter.sql', 'create table counter (id int)');
  await migrate(database.url, { folder, role });
  rmSync(join(folder, '0002_counter.sql'));
  await expect(migrate(database.url, { folder, role })).rejects.toThrow('newer than this program');
});

test('a number below the last applied one is refused', async () => {
  file('0003_counter.sql', 'create table counter (id int)');
  await migrate(database.url, { folder, role });
  file('0002_late.sql', 'select 1');
  await expect(migrate(database.url, { folder, role })).rejects.toThrow('0002_late is numbered below 3');
});

test('the serving role changes rows, adds to the evidence, and cannot alter what was recorded', async context => {
  file('0002_parts.sql', 'create table event_seal (id int, at date) partition by range (at);');
  file(
    '0003_part.sql',
    `create table seal_1 partition of event_seal for values from ('2026-01-01') to ('2027-01-01')`,
  );
  const { url, separate } = await migrate(database.url, { folder, role });
  if (!separate) context.skip();
  await as(url, async client => {
    expect((await client.query('select current_user as name')).rows).toEqual([{ name: role }]);
    await client.query(`insert into hall values (1); update hall set id = 2; delete from hall`);
    await client.query(`insert into event values (1); insert into event_seal values (1, '2026-02-02')`);
    const forbidden = [
      'update event set id = 2',
      'delete from event',
      'truncate event',
      'update event_seal set id = 2',
      'delete from seal_1',
      'drop table hall',
      'create table mine (id int)',
      `insert into schema_migration values (9, 'x', 'x', now())`,
    ];
    for (const statement of forbidden) {
      await expect(client.query(statement), statement).rejects.toMatchObject({ code: '42501' });
    }
  });
});

function file(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

async function as<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase, transaction } from './db.ts';
import { newId } from './ids.ts';
import { sealHall, sealHalls, verifyHall } from './seal.ts';
import { type FreshDatabase, freshDatabase } from './testing/database.ts';

let fresh: FreshDatabase;
let db: Database;
let owner: pg.Client;

beforeAll(async () => {
  fresh = await freshDatabase();
  db = openDatabase(fresh.app_url, 4);
  owner = new pg.Client({ connectionString: fresh.url });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await db.close();
  await fresh.drop();
});

const write = (
  hall_id: number,
  fact: string,
  client: { query(text: string, values: unknown[]): Promise<unknown> } = owner,
) =>
  client.query(
    `insert into event (hall_id, at, id, what, subject_id, actor_id, facts) values ($1, now(), $2, 'test.row', $3, $4, $5)`,
    [hall_id, newId(), newId(), newId(), JSON.stringify({ fact })],
  );

const verify = (hall_id: number) => transaction(db, tx => verifyHall(tx, hall_id));

/** Waits for the transactions of other databases on this server: the oldest of them holds back what may be sealed. */
async function released(hall_id: number): Promise<void> {
  const held =
    'select 1 from event where hall_id = $1 and xact >= pg_snapshot_xmin(pg_current_snapshot()) limit 1';
  for (let tries = 0; (await owner.query(held, [hall_id])).rows.length > 0; tries++) {
    if (tries > 400) throw new Error('a transaction holds the events of this hall back');
    await new Promise(done => setTimeout(done, 50));
  }
}

/** Seals so many events as one block. */
async function seal(hall_id: number, events: number): Promise<void> {
  await released(hall_id);
  expect(await sealHall(db, hall_id)).toBe(events);
}

async function sealedHall(hall_id: number): Promise<void> {
  for (const fact of ['one', 'two', 'three']) await write(hall_id, fact);
  await seal(hall_id, 3);
  for (const fact of ['four', 'five']) await write(hall_id, fact);
  await seal(hall_id, 2);
}

test('blocks continue each other, and the tail is told', async () => {
  await sealedHall(1);
  await write(1, 'six');
  expect(await verify(1)).toMatchObject({ blocks: 2, events: 5, broken: undefined, unsealed: 1 });
});

test('a change, a drop, an insertion and a swap are each found in their block', async () => {
  const harm: Record<string, string> = {
    change: `update event set facts = '{"fact":"two!"}' where hall_id = $1 and facts like '%two%'`,
    drop: `delete from event where hall_id = $1 and facts like '%four%'`,
    insert: `insert into event (hall_id, at, id, what, subject_id, actor_id, facts, xact) select hall_id, at, gen_random_uuid(), what, subject_id, actor_id, facts, xact from event where hall_id = $1 and facts like '%one%'`,
    swap: `update event e set facts = case when e.facts like '%one%' then replace(e.facts, 'one', 'three') else replace(e.facts, 'three', 'one') end where hall_id = $1 and (facts like '%one%' or facts like '%three%')`,
  };
  for (const [index, [name, text]] of Object.entries(harm).entries()) {
    const hall_id = 10 + index;
    await sealedHall(hall_id);
    await owner.query(text, [hall_id]);
    const found = await verify(hall_id);
    expect(found.broken?.block, name).toBe(name === 'drop' ? 2 : 1);
  }
});

test('a transaction still open holds its place: nothing slips in behind the seal', async () => {
  const slow = new pg.Client({ connectionString: fresh.url });
  await slow.connect();
  await slow.query('begin');
  await write(20, 'slow', slow);
  await write(20, 'quick');
  expect(await sealHall(db, 20)).toBe(0);
  await slow.query('commit');
  await slow.end();
  await seal(20, 2);
  expect((await verify(20)).broken).toBeUndefined();
});

test('many halls go in one statement, each with its own chain', async () => {
  const halls = [40, 41, 42];
  for (const hall_id of halls) await sealedHall(hall_id);
  for (const hall_id of halls.slice(1)) await write(hall_id, 'six');
  await released(42);
  expect((await sealHalls(db, [...halls, 43])).sort((a, b) => a.hall_id - b.hall_id)).toEqual([
    { hall_id: 41, events: 1 },
    { hall_id: 42, events: 1 },
  ]);
  for (const [index, events] of [5, 6, 6].entries())
    expect(await verify(halls[index] ?? 0)).toMatchObject({ events, broken: undefined, unsealed: 0 });
});

test('a full block takes its last transaction whole, and one that alone is more than a block', async () => {
  const many = (count: number) =>
    owner.query(`insert into event (hall_id, at, id, what, subject_id, actor_id, facts)
      select 50, now(), gen_random_uuid(), 'test.row', gen_random_uuid(), gen_random_uuid(), json_build_object('n', n)::text from generate_series(1, ${count}) n`);
  for (const count of [1500, 1500, 10, 2500]) await many(count);
  await seal(50, 3000);
  await seal(50, 2510);
  expect(await verify(50)).toMatchObject({ blocks: 2, events: 5510, broken: undefined, unsealed: 0 });
});

test('two sealers at once make one chain', async () => {
  for (let n = 0; n < 20; n++) await write(30, String(n));
  await Promise.all(Array.from({ length: 6 }, () => sealHall(db, 30)));
  await released(30);
  await sealHall(db, 30);
  expect(await verify(30)).toMatchObject({ events: 20, broken: undefined });
});

test('the server itself cannot change or remove what is written', async () => {
  if (!fresh.separate) return;
  for (const text of [
    'update event set facts = facts',
    'delete from event',
    'truncate event',
    'update event_seal set hash = hash',
    'delete from event_seal',
  ]) {
    await expect(db.pool.query(text)).rejects.toMatchObject({ code: '42501' });
  }
});

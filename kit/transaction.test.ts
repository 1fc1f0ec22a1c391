import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase, setStatementFault, sql, transaction } from './db.ts';
import { type FreshDatabase, freshDatabase } from './testing/database.ts';

let fresh: FreshDatabase;
let db: Database;
beforeAll(async () => {
  fresh = await freshDatabase();
  db = openDatabase(fresh.url, 4);
});
beforeEach(async () => void (await db.pool.query('delete from setting')));
afterAll(async () => {
  await db.close();
  await fresh.drop();
});

const put = sql<{ key: string }>('kit_test.put', `insert into setting (key, value) values (:key, 'x')`);
const wrong = sql<{ key: string }>('kit_test.wrong', `select 1 / length(left(:key, 0))`);
const kept = async () =>
  (await db.pool.query('select key from setting order by key')).rows.map(row => row.key);
const plain = (fault: unknown) => fault;

test('the last statement goes with the commit, and both are done', async () => {
  const sent = await transaction(db, async tx => {
    await tx.run(put, { key: 'a' });
    tx.last(put, { key: 'b' }, plain);
    return tx;
  });
  expect(await kept()).toEqual(['a', 'b']);
  expect(sent.sent).toBe(2);
});

test('when the last statement fails nothing is committed, and its fault is what it means', async () => {
  await transaction(db, tx => tx.run(put, { key: 'b' }));
  const twice = transaction(db, async tx => {
    await tx.run(put, { key: 'a' });
    tx.last(put, { key: 'b' }, () => new Error('taken'));
  });
  await expect(twice).rejects.toThrow('taken');
  expect(await kept()).toEqual(['b']);
});

test('a fault before the last statement is sent keeps the commit from being sent', async () => {
  let sent = 0;
  setStatementFault(() => {
    sent += 1;
    if (sent === 2) throw new Error('killed');
  });
  const killed = transaction(db, async tx => {
    await tx.run(put, { key: 'a' });
    tx.last(put, { key: 'b' }, plain);
  });
  await expect(killed).rejects.toThrow('killed');
  setStatementFault(undefined);
  expect(await kept()).toEqual([]);
});

test('a statement that fails in the middle, heard or not, commits nothing', async () => {
  const unheard = transaction(db, async tx => {
    await tx.run(put, { key: 'a' });
    await tx.run(wrong, { key: 'x' }).catch(() => {});
  });
  await expect(unheard).rejects.toThrow('rolled back');
  const together = transaction(db, tx =>
    Promise.all([tx.run(put, { key: 'a' }), tx.run(wrong, { key: 'x' }), tx.run(put, { key: 'c' })]),
  );
  await expect(together).rejects.toThrow('division by zero');
  const refused = transaction(db, async () => {
    throw new Error('refused');
  });
  await expect(refused).rejects.toThrow('refused');
  expect(await kept()).toEqual([]);
  await transaction(db, tx => tx.run(put, { key: 'after' }));
  expect(await kept()).toEqual(['after']);
});

interface Stream {
  _write(...given: unknown[]): void;
  _writev(...given: unknown[]): void;
}

test('what one turn of the loop sends goes out in one write: begin with the first statements, the last with commit', async () => {
  const act = () =>
    transaction(db, async tx => {
      await Promise.all([tx.run(put, { key: 'a' }), tx.run(put, { key: 'b' })]);
      tx.last(put, { key: 'c' }, plain);
    });
  let writes = 0;
  const watched: { stream: Stream; write: Stream['_write']; writev: Stream['_writev'] }[] = [];
  const watch = (client: unknown) => {
    const { stream } = (client as { connection: { stream: Stream } }).connection;
    watched.push({ stream, write: stream._write, writev: stream._writev });
    for (const name of ['_write', '_writev'] as const) {
      const send = stream[name];
      stream[name] = function counted(this: Stream, ...given: unknown[]) {
        writes += 1;
        send.apply(this, given);
      };
    }
  };
  await act();
  await db.pool.query('delete from setting');
  db.pool.once('acquire', watch);
  await act();
  for (const { stream, write, writev } of watched) Object.assign(stream, { _write: write, _writev: writev });
  expect(await kept()).toEqual(['a', 'b', 'c']);
  expect(writes).toBe(2);
});

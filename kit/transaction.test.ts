import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Database, look, openDatabase, setStatementFault, sql, transaction } from './db.ts';
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

const moved = sql<{ key: string }>(
  'kit_test.moved',
  `with moved as (update setting set value = 'y' where key = :key returning key) select 1 / count(*)::int from moved`,
);
const lost = () => new Error('somebody was faster');

test('what is sent and not waited for is thrown at the commit, and nothing is committed', async () => {
  const act = transaction(db, async tx => {
    tx.send(put, { key: 'a' });
    tx.send(moved, { key: 'none' }, lost);
    tx.last(put, { key: 'b' }, plain);
  });
  await expect(act).rejects.toThrow('somebody was faster');
  expect(await kept()).toEqual([]);
});

test('the next statement that is waited for throws what was wrong before it, not its own fault', async () => {
  let reached = false;
  const act = transaction(db, async tx => {
    tx.send(moved, { key: 'none' }, lost);
    await tx.rows(wrong, { key: '' });
    reached = true;
  });
  await expect(act).rejects.toThrow('somebody was faster');
  expect(reached).toBe(false);
});

test('nothing is sent behind a statement that could not be sent', async () => {
  const sent: string[] = [];
  setStatementFault(statement => {
    if (sent.length === 1) throw new Error('killed');
    sent.push(statement.name);
  });
  const act = transaction(db, async tx => {
    tx.send(put, { key: 'a' });
    tx.send(put, { key: 'b' });
    tx.send(put, { key: 'c' });
  });
  await expect(act).rejects.toThrow('killed');
  setStatementFault(undefined);
  expect(sent).toHaveLength(1);
  expect(await kept()).toEqual([]);
});

test('a part that fails in what it sent is taken back, and the rest stands', async () => {
  await transaction(db, async tx => {
    tx.send(put, { key: 'a' });
    const part = tx.attempt(async () => {
      tx.send(put, { key: 'b' });
      tx.send(moved, { key: 'none' }, lost);
    });
    await expect(part).rejects.toThrow('somebody was faster');
    tx.send(put, { key: 'c' });
  });
  expect(await kept()).toEqual(['a', 'c']);
});

test('what went wrong before a part is not the part’s, and cannot be taken back with it', async () => {
  const act = transaction(db, async tx => {
    tx.send(put, { key: 'a' });
    tx.send(moved, { key: 'none' }, lost);
    await tx.attempt(async () => void tx.send(put, { key: 'b' })).catch(() => {});
    tx.send(put, { key: 'c' });
  });
  await expect(act).rejects.toThrow('somebody was faster');
  expect(await kept()).toEqual([]);
});

test('a look writes nothing, and says so', async () => {
  await expect(look(db, async tx => tx.send(put, { key: 'a' }))).rejects.toMatchObject({ code: '25006' });
  expect(await kept()).toEqual([]);
  expect(await look(db, tx => tx.run(put, { key: 'a' }).catch(() => 'refused'))).toBe('refused');
});

test('what still runs when its act has failed sends nothing any more', async () => {
  let later: Promise<unknown> | undefined;
  const act = transaction(db, async tx => {
    const slow = async () => {
      await tx.rows(put, { key: 'a' });
      await new Promise(done => setTimeout(done, 30));
      await tx.run(put, { key: 'late' });
    };
    later = slow().catch(fault => String(fault));
    await tx.rows(put, { key: 'b' });
    throw new Error('refused');
  });
  await expect(act).rejects.toThrow('refused');
  expect(await later).toContain('its act is over');
  expect(await kept()).toEqual([]);
});

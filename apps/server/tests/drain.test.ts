import { afterAll, beforeAll, expect, test } from 'vitest';
import { onDay } from '../../../kit/clock.ts';
import { openDatabase, transaction } from '../../../kit/db.ts';
import { onDue } from '../../../kit/due.ts';
import { setClock } from '../../../kit/hall_time.ts';
import { newId } from '../../../kit/ids.ts';
import { drainHall, lookOnce } from '../../../kit/worker.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
const day = '2030-05-06';
const halls = Array.from({ length: 12 }, (_, index) => 1001 + index);
const ran: string[] = [];

beforeAll(async () => {
  world = await openWorld();
  onDue('drain.slow', async (_, due) => {
    await new Promise(done => setTimeout(done, 150));
    ran.push(`${due.hall_id} ${due.kind}`);
  });
  onDue('drain.broken', async () => {
    throw new Error('broken on purpose');
  });
});
afterAll(() => world.close());

const due = (hall_id: number, kind: string, time: string) =>
  world.db.pool.query(
    `insert into due_work (hall_id, due_at, id, kind, subject_id) values ($1, $2, $3, $4, $3)`,
    [hall_id, onDay(day, time), newId(), kind],
  );
const standing = async (hall_id: number) => {
  await world.db.pool.query('delete from due_work where hall_id = $1', [hall_id]);
  await transaction(world.db, tx => setClock(tx, hall_id, { at: onDay(day, '10:00'), rate: 0 }));
};

test('a dozen simulated halls are drained at once over three connections', async () => {
  for (const hall_id of halls) {
    await standing(hall_id);
    await due(hall_id, 'drain.slow', '09:00');
    await due(hall_id, 'drain.slow', '09:30');
  }
  const small = openDatabase(world.db.url, 3);
  const house = { ...world.server.house, db: small };
  const done = await Promise.allSettled(halls.map(hall_id => drainHall(house, hall_id)));
  await small.close();
  expect(done.map(one => one.status)).toEqual(halls.map(() => 'fulfilled'));
  expect(ran.length).toBe(24);
});

test('an item that fails stops nothing behind it, is counted, and set aside after six looks', async () => {
  ran.length = 0;
  await standing(1001);
  await due(1001, 'drain.broken', '09:00');
  await due(1001, 'drain.slow', '09:10');
  await due(1001, 'drain.slow', '09:20');
  await drainHall(world.server.house, 1001);
  expect(ran).toEqual(['1001 drain.slow', '1001 drain.slow']);
  const broken = async () =>
    (
      await world.db.pool.query(
        `select attempts, parked, last_fault from due_work where hall_id = 1001 and kind = 'drain.broken'`,
      )
    ).rows[0];
  expect(await broken()).toEqual({ attempts: 1, parked: false, last_fault: 'broken on purpose' });
  for (let look = 0; look < 6; look += 1) await drainHall(world.server.house, 1001);
  expect(await broken()).toMatchObject({ attempts: 6, parked: true });
});

test('a hall whose look fails keeps no other hall waiting', async () => {
  ran.length = 0;
  const [first, second] = [1020, 1021] as const;
  for (const hall_id of [first, second]) {
    await world.db.pool.query('delete from due_work where hall_id = $1', [hall_id]);
    await world.db.pool.query(
      `insert into due_work (hall_id, due_at, id, kind, subject_id) values ($1, '2020-01-01', $2, 'drain.slow', $2)`,
      [hall_id, newId()],
    );
  }
  await world.db.pool.query(`update due_work set facts = 'no JSON' where hall_id = $1`, [first]);
  await lookOnce(world.server.house);
  expect(ran).toEqual([`${second} drain.slow`]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { later, minute_ms, wallNow } from '../../kit/clock.ts';
import { look, transaction } from '../../kit/db.ts';
import { clockOf, hallNow, setClock } from '../../kit/hall_time.ts';
import { newId } from '../../kit/ids.ts';
import { standStill } from './standing.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

const timeIn = async (hall_id: number) =>
  hallNow(await look(world.db, tx => clockOf(tx, hall_id)), wallNow()).getTime();

/** A hall ahead of all that was written in it, whose player said its last word so many minutes ago, at the pace of life. */
async function leftAlone(hall_id: number, minutes: number): Promise<number> {
  const beat_at = later(wallNow(), -minutes * minute_ms);
  // Not an hour of the day: what the house wrote while it began stands at the wall's hour, whenever this runs.
  const stood = later(wallNow(), 60 * minute_ms);
  await transaction(world.db, tx => setClock(tx, hall_id, { at: stood, rate: 1 }));
  await world.db.pool.query('update hall_clock set base_wall = $2 where hall_id = $1', [
    hall_id,
    later(beat_at, -minute_ms),
  ]);
  await world.db.pool.query(`delete from play_run where hall_id = $1`, [hall_id]);
  await world.db.pool.query(
    `insert into play_run (hall_id, id, state, file, day, speed, clerks, seed, shift_s, started_at, beat_at) values ($1, $2, 'playing', 'wlochy', $3, 1, 3, 1, 0, $4, $4)`,
    [hall_id, newId(), world.day, beat_at],
  );
  return later(stood, minute_ms).getTime();
}

test('a hall whose player was gone for seven hours stands where it was left; a short silence is lived through', async () => {
  const left = await leftAlone(1001, 7 * 60);
  await leftAlone(1002, 0.05);
  expect(await timeIn(1001)).toBeGreaterThan(left + 6 * 60 * minute_ms);
  expect(await standStill(world.db)).toEqual([1001]);
  expect(Math.abs((await timeIn(1001)) - left)).toBeLessThan(minute_ms / 2);
  // It goes on from there, and a second start finds nothing to do.
  expect(await look(world.db, tx => clockOf(tx, 1001))).toMatchObject({ rate: 1 });
  expect(await standStill(world.db)).toEqual([]);
});

test('a hall in which something happened since keeps its time', async () => {
  const left = await leftAlone(1001, 7 * 60);
  const [two_hours, nobody] = [new Date(left + 120 * minute_ms), newId()];
  await world.db.pool.query(
    `insert into event (hall_id, at, id, what, subject_id, actor_id, facts) values (1001, $1, $2, 'queue.ticket.issue', $2, $2, '{}')`,
    [two_hours, nobody],
  );
  expect(await standStill(world.db)).toEqual([]);
  expect(await timeIn(1001)).toBeGreaterThan(left + 6 * 60 * minute_ms);
});

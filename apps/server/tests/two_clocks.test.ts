import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, onDay } from '../../../kit/clock.ts';
import { transaction } from '../../../kit/db.ts';
import { onDue, startDue } from '../../../kit/due.ts';
import { setClock } from '../../../kit/hall_time.ts';
import { newId } from '../../../kit/ids.ts';
import { drainHall, stepHall } from '../../../kit/worker.ts';
import { openWorld, type World } from '../testing/world.ts';

const zone = process.env.TZ;
let world: World;
beforeAll(async () => {
  process.env.TZ = 'America/New_York';
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const openDay = (day: string) =>
  world.db.pool.query(
    `insert into hall_day (hall_id, id, day, state, opens_at, closes_at) values (1001, $1, $2, 'open', $3, $4)
     on conflict (hall_id, day) do update set state = 'open'`,
    [randomUUID(), day, onDay(day, '00:00'), onDay(day, '23:59')],
  );

const clockAt = (day: string, time: string) =>
  transaction(world.db, tx => setClock(tx, 1001, { at: onDay(day, time), rate: 0 }));

test.each(['UTC', 'America/New_York'])(
  'a server in %s turns the day at the hall’s midnight: leap day, year end',
  async name => {
    process.env.TZ = name;
    const kiosk = await world.device(1001, 'K1');
    const shift = name === 'UTC' ? 0 : 4;
    for (const start of ['2028-02-28', '2028-02-29', '2026-12-31', '2027-02-28']) {
      const day = `${Number(start.slice(0, 4)) + shift}${start.slice(4)}`;
      await world.db.pool.query('delete from due_work where hall_id = 1001');
      const next = addDays(day, 1);
      await openDay(day);
      await openDay(next);
      const before = await world.db.pool.query(
        `select coalesce(max(last_number), 0)::int as n from queue_series where hall_id = 1001 and day = $1 and letter = 'A'`,
        [day],
      );
      const already = before.rows[0].n as number;
      await clockAt(day, '23:59:59');
      const last = (await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' })).body;
      expect(Number(last.label.slice(1)), day).toBe(already + 1);
      expect(last.taken_at).toBe(onDay(day, '23:59:59').toISOString());
      await clockAt(next, '00:00');
      const first = (await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' })).body;
      expect(first.label, next).toBe('A001');
      const kept = await world.db.pool.query(
        'select day from queue_ticket where id = any($1::uuid[]) order by taken_at',
        [[last.id, first.id]],
      );
      expect(kept.rows.map(row => row.day)).toEqual([day, next]);
      expect((await kiosk.get('/api/halls/1001')).body.day.day).toBe(next);
    }
  },
);

test('a due item is never overtaken: flat out, everything runs in its order and at its own moment', async () => {
  const ran: { due: number; now: number }[] = [];
  onDue('prove.tick', async (ctx, due) => {
    ran.push({ due: due.due_at.getTime(), now: ctx.now.getTime() });
    const left = Number(due.facts.left ?? 0);
    if (left > 0)
      await startDue(ctx, due.hall_id, due.subject_id, {
        kind: 'prove.tick',
        due_at: new Date(due.due_at.getTime() + 7000),
        facts: { left: left - 1 },
      });
  });
  await world.db.pool.query('delete from due_work where hall_id = 1001');
  await clockAt('2030-05-05', '09:00');
  const base = onDay('2030-05-05', '09:00').getTime();
  for (let i = 0; i < 60; i += 1)
    await world.db.pool.query(
      `insert into due_work (hall_id, due_at, id, kind, subject_id, facts) values (1001, $1, $2, 'prove.tick', $2, $3)`,
      [new Date(base + ((i * 7919) % 600) * 1000), newId(), JSON.stringify({ left: i % 3 })],
    );
  await Promise.all([
    stepHall(world.server.house, 1001, new Date(base + 300_000)),
    drainHall(world.server.house, 1001, new Date(base + 200_000)),
    stepHall(world.server.house, 1001, new Date(base + 700_000)),
  ]);
  expect(ran.length).toBe(120);
  expect(ran.map(one => one.due)).toEqual(ran.map(one => one.due).sort((a, b) => a - b));
  expect(ran.every(one => one.now === one.due)).toBe(true);
  const left = await world.db.pool.query('select count(*)::int as n from due_work where hall_id = 1001');
  expect(left.rows[0].n).toBe(0);
});

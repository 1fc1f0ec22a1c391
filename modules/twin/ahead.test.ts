import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays } from '../../kit/clock.ts';
import { setStatementFault } from '../../kit/db.ts';
import { learnAhead } from './ahead.ts';

/** What reads the days that are learned from. */
const of_days = new Set(['twin.arrivals', 'twin.visits', 'twin.days', 'twin.turns']);

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.db.pool.query(
    `insert into queue_ticket (hall_id, id, state, day, class, letter, number, label, channel, taken_at, wait_from, order_at, wait_limit_s, ruled_by)
     values (1001, gen_random_uuid(), 'finished', $1, 'ordinary', 'A', 1, 'A001', 'kiosk', now(), now(), now(), 900, 'test')`,
    [addDays(world.day, -1)],
  );
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  await (await world.as('0301')).post(`/api/halls/1001/counters/${world.counter(1)}/open`);
});
afterAll(() => world.close());

test('QUE-02 the first promise of a day reads no former days: they were learned before anybody asked', async () => {
  const kiosk = await world.device(1001, 'K1');
  while ((await learnAhead(world.server.house)) > 0);
  const sent: string[] = [];
  setStatementFault(statement => void sent.push(statement.name));
  const taken = await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' });
  setStatementFault(undefined);
  expect(taken.body.promise.predictor).toBe('twin-1');
  expect(sent).toContain('twin.today');
  expect(sent.filter(name => of_days.has(name))).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { type Group, unevenOf } from './even.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

const lines = { gap_percent: 20, wait_minutes: 5, least: 8 };
const group = (clerk_id: string, part: string, more: Partial<Group>): Group => ({
  ...{ clerk_id, sort: 'class', part, served: 10, waited_s: 1200, rated: 10, satisfied: 9 },
  ...more,
});

test('nothing is said of few visits, and of what lies within the line', () => {
  expect(
    unevenOf([group('a', 'care', { rated: 7, satisfied: 0 }), group('a', 'ordinary', {})], lines),
  ).toEqual([]);
  expect(unevenOf([group('a', 'care', { satisfied: 8 }), group('a', 'ordinary', {})], lines)).toEqual([]);
  expect(unevenOf([group('a', 'care', { waited_s: 9000 })], lines)).toEqual([]);
});

test('PRIN-04 a class of customers served below the clerk’s others, or kept waiting longer than elsewhere, stands out and is spoken about', async () => {
  const groups = [
    group('a', 'care', { satisfied: 6 }),
    group('a', 'ordinary', {}),
    group('b', 'care', {}),
    group('b', 'ordinary', { waited_s: 6000 }),
  ];
  expect(unevenOf(groups, lines)).toEqual([
    { clerk_id: 'a', sort: 'class', part: 'care', what: 'rating', here: 60, elsewhere: 90, visits: 10 },
    { clerk_id: 'b', sort: 'class', part: 'ordinary', what: 'wait', here: 10, elsewhere: 2, visits: 10 },
  ]);

  const run = async (text: string, values: unknown[]) => (await world.db.pool.query(text, values)).rows;
  const rows = await run(`select id from person where staff_no = '0301'`, []);
  const clerk_id = (rows[0] as { id: string }).id;
  for (let n = 1; n <= 20; n += 1) {
    const care = n <= 10;
    const id = `00000000-0000-7000-8000-0000000e00${String(n).padStart(2, '0')}`;
    await run(
      `insert into queue_ticket (hall_id, id, state, day, class, letter, number, label, channel, taken_at, wait_from, order_at,
         wait_limit_s, ruled_by, clerk_id, serving_at, finished_at)
       values (1001, $1, 'closed', $2, $3, $4, $5, $6, 'kiosk', $7, $7, $7, 900, 'QUE-01', $8, $7, $7)`,
      [
        id,
        world.day,
        care ? 'care' : 'ordinary',
        care ? 'H' : 'A',
        900 + n,
        `X${n}`,
        `${world.day}T10:00:00+08:00`,
        clerk_id,
      ],
    );
    await run(
      `insert into rating (hall_id, ticket_id, day, score, done, channel, low, low_at_most, clerk_id, rated_at)
       values (1001, $1, $2, $3, 'done', 'phone', false, 2, $4, $5)`,
      [id, world.day, care && n > 4 ? 3 : 5, clerk_id, `${world.day}T10:10:00+08:00`],
    );
  }
  await world.at('11:00');
  const clerk = await world.as('0301');
  expect((await clerk.get('/api/halls/1001/evenness')).status).toBe(403);
  const duty = await world.as('0305');
  const seen = (await duty.get('/api/halls/1001/evenness')).body;
  const care = seen.uneven.find((one: { part: string }) => one.part === 'care');
  expect(care).toMatchObject({ clerk_id, what: 'rating', here: 40, elsewhere: 100, talk: null });
  const said = { clerk_id, sort: 'class', part: 'care', said: '一起听了两次办理，语速放慢' };
  expect((await clerk.post('/api/halls/1001/evenness-talks', said)).status).toBe(403);
  expect((await duty.post('/api/halls/1001/evenness-talks', { ...said, part: 'vip' })).body.code).toBe(
    'ratings.nothing_uneven',
  );
  expect((await duty.post('/api/halls/1001/evenness-talks', said)).status).toBe(200);
  const after = (await duty.get('/api/halls/1001/evenness')).body;
  expect(after.uneven.find((one: { part: string }) => one.part === 'care').talk.said).toBe(said.said);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, addMonths, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { mostNow, mostStars, pointsOf, type Steps, whyNotDecide, whyNotPropose } from './rating.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const path = '/api/halls/1001/star-ratings';
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;

beforeAll(async () => {
  world = await openWorld();
  for (const no of ['0102', '0103', '0104', '0306']) people.set(no, await world.as(no, 'office'));
  const day = addDays(world.day, -9);
  await run(
    `with t as (insert into queue_ticket (hall_id, id, state, day, class, letter, number, label, channel, taken_at, wait_from, order_at,
       wait_limit_s, ruled_by, first_called_at)
     values (1001, gen_random_uuid(), 'finished', $1, 'ordinary', 'A', 901, 'A901', 'kiosk', $2, $2, $2, 900, 'x', $2) returning id)
     insert into rating (hall_id, ticket_id, day, score, done, channel, low, low_at_most, rated_at)
     select 1001, id, $1, 5, 'done', 'phone', false, 2, $2 from t`,
    [day, `${day}T10:00:00+08:00`],
  );
});
afterAll(() => world.close());

const steps: Steps = [92, 85, 75, 65];
const measured = { scorecard: 95, mystery: 95, facilities: 95, capped: 0, standard: 5 };

test('ORG-11 stars fall for what was critical, for facilities and for time, and rise by one a year', async () => {
  const weights = { scorecard: 50, mystery: 30, facilities: 20 };
  expect(pointsOf({ ...measured, mystery: 80 }, weights)).toBe(90.5);
  expect(pointsOf({ ...measured, mystery: null }, weights)).toBeNull();
  const stars = (more: object, points = 95, former: number | null = null) =>
    mostStars({ ...measured, ...more }, points, steps, former);
  expect(stars({})).toEqual({ stars: 5, losses: [] });
  expect([92, 85, 75, 65, 64.9].map(points => stars({}, points).stars)).toEqual([5, 4, 3, 2, 1]);
  expect(stars({ capped: 2 })).toEqual({ stars: 4, losses: ['critical'] });
  expect(stars({ standard: 3 })).toEqual({ stars: 3, losses: ['standard'] });
  expect(stars({}, 95, 2)).toEqual({ stars: 3, losses: ['rise'] });
  // Stars that nobody renewed within the year fall by one.
  await run(`update hall set star = 3 where id = 1001`);
  const [live] = await run(`select id from star_rating where hall_id = 1001 and state = 'decided'`);
  await run(`update star_rating set star = 3, most = 3 where id = $1`, [live.id]);
  await run(`update due_work set due_at = $2 where subject_id = $1`, [live.id, onDay(world.day, '08:30')]);
  await stepHall(world.server.house, 1001, onDay(world.day, '08:45'));
  expect(await run('select star from hall where id = 1001')).toEqual([{ star: 2 }]);
});

test('ORG-11 the branch proposes no more than was earned, the province decides, and the public page has the stars from then on', async () => {
  const of = { star: 3, most: 4, former: 3, running: false, waiting: false };
  expect(whyNotPropose(of)).toBeUndefined();
  expect(whyNotPropose({ ...of, most: null })).toBe('stars.not_measured');
  expect(whyNotPropose({ ...of, star: 5 })).toBe('stars.more_than_earned');
  expect(whyNotPropose({ ...of, running: true })).toBe('stars.only_down_within');
  expect(whyNotPropose({ ...of, waiting: true })).toBe('stars.waits_already');
  expect(mostNow({ most: 4, former: 3, running: true })).toBe(2);
  expect(mostNow({ most: 4, former: 1, running: true })).toBeNull();
  expect(whyNotDecide({ proposed_by: 'a' }, 'a')).toBe('stars.own_proposal');
  const standing = async () =>
    (await must(as('0102').get('/api/star-ratings'))).halls.find((one: { id: number }) => one.id === 1001);
  const { most, star } = await standing();
  expect(most).toBeGreaterThan(0);
  const body = { star: most, reason: '按全年依据提出' };
  expect(await refused(as('0306').post(path, body))).toBe('kit.not_permitted');
  expect(await refused(as('0104').post(path, body))).toBe('kit.not_permitted');
  if (most < 5)
    expect(await refused(as('0102').post(path, { ...body, star: 5 }))).toBe('stars.more_than_earned');
  const { id } = await must(as('0102').post(path, body));
  const publicly = async () =>
    (await must(world.nobody('m').get('/api/hall-map'))).halls.find((one: { id: number }) => one.id === 1001)
      .star;
  expect(await publicly()).toBe(star);
  const decision = { decision: '依据齐全，同意' };
  expect(await refused(as('0102').post(`${path}/${id}/decision/decide`, decision))).toBe('kit.not_permitted');
  await must(as('0104').post(`${path}/${id}/decision/decide`, decision));
  expect(await publicly()).toBe(most);
  expect(await standing()).toMatchObject({ star: most, valid_until: addMonths(world.day, 12), waits: null });
  // Nobody types them: the registry's form does not know them.
  const entry = await must(as('0103').get('/api/halls/1001/entry'));
  expect(entry).not.toHaveProperty('star');
  // Within the year stars only fall.
  expect(await refused(as('0102').post(path, body))).toBe('stars.only_down_within');
});

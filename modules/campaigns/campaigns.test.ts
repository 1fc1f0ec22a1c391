import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { whyNotDecide, whyNotPropose } from './campaign.ts';

let world: World;
let planner: Caller;
let branch: Caller;
let desk: Desk;
const all = '/api/halls/1001/campaigns';
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const plan = (more: object = {}) => ({
  ...{ name: '周末咨询日', offer: '周末到厅咨询，送流量体验包。', place: 'hall', business: 'consultation' },
  ...{ starts_on: addDays(world.day, 1), ends_on: addDays(world.day, 2), target: 4, budget_fen: 200_000 },
  ...more,
});
const seen = async (who: Caller, id: string) =>
  (await must(who.get(all))).campaigns.find((one: { id: string }) => one.id === id);

beforeAll(async () => {
  world = await openWorld();
  planner = await world.as('0316');
  branch = await world.as('0102', 'region');
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3 });
});
afterAll(() => world.close());

test('ROLE-04 the marketing manager plans a campaign, the branch decides, the clock begins and ends it, the orders say what it brought', async () => {
  // Nobody else of the hall plans; a plan that begins today comes too late.
  expect(await refused(desk.manager.post(all, plan()))).toBe('kit.not_permitted');
  expect(await refused(planner.post(all, plan({ starts_on: world.day })))).toBe('campaigns.too_late');
  expect(await refused(planner.post(all, plan({ business: 'no_such' })))).toBe('campaigns.unknown_business');
  const { id } = await must(planner.post(all, plan()));
  expect(await refused(branch.post(`${all}/${id}/decide`, { approve: true, reason: '' }))).toBe(
    'kit.not_from_here',
  );
  await must(planner.post(`${all}/${id}/propose`));
  expect(await refused(planner.post(`${all}/${id}/decide`, { approve: true, reason: '' }))).toBe(
    'kit.not_permitted',
  );
  expect(await refused(branch.post(`${all}/${id}/decide`, { approve: false, reason: '' }))).toBe(
    'campaigns.no_reason',
  );
  await must(branch.post(`${all}/${id}/decide`, { approve: false, reason: '预算写细些' }));
  expect(await seen(planner, id)).toMatchObject({ state: 'drafted', reason: '预算写细些' });
  await must(planner.post(`${all}/${id}/propose`));
  await must(branch.post(`${all}/${id}/decide`, { approve: true, reason: '' }));

  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 1), '00:01'));
  expect((await seen(planner, id)).state).toBe('running');
  await world.db.pool.query(
    `insert into business_order (hall_id, id, state, asks, business, clerk_id, counter_id, day, opened_at, ticket_id)
     select 1001, gen_random_uuid(), 'delivered', '{}', 'consultation', p.id, c.id, $1, now(), gen_random_uuid()
     from (select id from person where staff_no = '0301') p, (select id from counter where hall_id = 1001 limit 1) c, generate_series(1, 3)`,
    [addDays(world.day, 1)],
  );
  expect(await seen(planner, id)).toMatchObject({ done: 3, reached: 75 });
  expect(await refused(planner.post(`${all}/${id}/close`, { result: '还没结束' }))).toBe('kit.not_from_here');
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 3), '00:01'));
  expect(await must(planner.post(`${all}/${id}/close`, { result: '周末人多，备料不够。' }))).toMatchObject({
    done: 3,
  });
  const { witnesses } = await must(desk.manager.get('/api/halls/1001/clauses/ROLE-04/evidence'));
  expect(witnesses.map((one: { what: string }) => one.what)).toContain('campaigns.campaign.close');
});

test('ROLE-04 who planned a campaign does not approve it, and none goes on for longer than three months', () => {
  expect(whyNotDecide({ drafted_by: 'a' }, 'a')).toBe('campaigns.own_plan');
  expect(whyNotDecide({ drafted_by: 'a' }, 'b')).toBeUndefined();
  expect(whyNotPropose({ starts_on: '2026-12-02', ends_on: '2026-12-01' }, '2026-11-30')).toBe(
    'campaigns.ends_before',
  );
  expect(whyNotPropose({ starts_on: '2026-12-02', ends_on: '2027-03-31' }, '2026-11-30')).toBe(
    'campaigns.too_long',
  );
  expect(whyNotPropose({ starts_on: '2026-12-02', ends_on: '2026-12-31' }, '2026-11-30')).toBeUndefined();
});

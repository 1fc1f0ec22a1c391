import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { demoNumber, memberNumber } from '../demo/index.ts';
import { type Claim, whyOrdinary } from './claim.ts';

let world: World;
let guide: Caller;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  guide = await world.as('0304', 'floor');
});
afterAll(() => world.close());

const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const take = (of: object) => must(guide.post('/api/halls/1001/tickets', of));

test('ROLE-25 a member’s line is given on the core’s word; whoever is none is given the ordinary line and told so', async () => {
  const member = await take({ class: 'vip', member_number: memberNumber('vip', 2) });
  expect(member).toMatchObject({ class: 'vip', instead: null, wait_limit_s: 300 });
  expect(member.label).toMatch(/^V/);
  expect(member.zone.zh).toContain('贵宾');

  for (const [of, because] of [
    [{ class: 'vip' }, 'not_said'],
    [{ class: 'vip', member_number: demoNumber('used', 0) }, 'no_tier'],
    [{ class: 'vip', member_number: demoNumber('free', 0) }, 'unknown'],
    [{ class: 'group', member_number: memberNumber('vip', 2) }, 'no_group'],
  ] as const) {
    const given = await take(of);
    expect(given).toMatchObject({ class: 'ordinary', zone: null, instead: { claimed: of.class, because } });
    expect(given.label).toMatch(/^A/);
  }
  expect((await take({ class: 'group', member_number: memberNumber('group', 3) })).label).toMatch(/^K/);
  // Whoever needs care says so, and no tier is asked for.
  expect(await take({ class: 'care' })).toMatchObject({ class: 'care', instead: null });

  const said = await world.db.pool.query(
    `select facts from event where what = 'queue.claim.refused' order by at`,
  );
  expect(said.rows.map(row => JSON.parse(row.facts))[0]).toEqual({ claimed: 'vip', because: 'not_said' });
  const all = await world.db.pool.query(
    `select string_agg(facts, ' ') as facts from event where what like 'queue.%'`,
  );
  expect(all.rows[0].facts).not.toContain(demoNumber('used', 0));
});

test('ROLE-25 a hall that does not reach the core goes on giving numbers: nobody is proven, and nobody is sent away', async () => {
  const engineer = await world.as('0305', 'floor');
  await must(engineer.post('/api/halls/1001/carrier-link', { state: 'down' }));
  const given = await take({ class: 'vip', member_number: memberNumber('vip', 2) });
  expect(given).toMatchObject({ class: 'ordinary', instead: { claimed: 'vip', because: 'away' } });
  await must(engineer.post('/api/halls/1001/carrier-link', { state: 'up' }));
});

const gold = { tier: 'gold', corporate: null } as const;
const firm = { tier: 'plain', corporate: '临江水务' } as const;
test.each<[Claim, string | undefined]>([
  [{ open_to: 'all', said: false, found: undefined }, undefined],
  [{ open_to: 'care', said: false, found: undefined }, undefined],
  [{ open_to: 'vip', said: true, found: gold }, undefined],
  [{ open_to: 'vip', said: true, found: { tier: 'silver', corporate: null } }, undefined],
  [{ open_to: 'vip', said: true, found: firm }, 'no_tier'],
  [{ open_to: 'group', said: true, found: firm }, undefined],
  [{ open_to: 'group', said: true, found: gold }, 'no_group'],
  [{ open_to: 'group', said: true, found: 'away' }, 'away'],
])('ROLE-25 the claim %o is answered with %s', (of, because) => expect(whyOrdinary(of)).toBe(because));

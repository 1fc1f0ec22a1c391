import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { offerOf } from './offer.ts';

let world: World;
let manager: Caller;
let branch: Caller;
beforeAll(async () => {
  world = await openWorld();
  manager = await world.as('0306', 'office');
  branch = await world.as('0102', 'office');
});
afterAll(() => world.close());

test('ORG-10 a business is offered by contract, counter and certificate together; what is not is exempted or missing', () => {
  const means = { permitted: ['a', 'b', 'c'], licensed: new Set(['a', 'b']), certified: new Set(['a']) };
  expect(offerOf(['a', 'b', 'c', 'd'], means, ['c'])).toEqual([
    { code: 'a', state: 'offered', gap: null },
    { code: 'b', state: 'missing', gap: 'nobody_certified' },
    { code: 'c', state: 'exempted', gap: 'no_counter' },
    { code: 'd', state: 'missing', gap: 'not_permitted' },
  ]);
});

test('ORG-10 a full-service hall is red for what it does not offer until the branch has approved an exemption, and every opening says so', async () => {
  const offer = async () => (await manager.get('/api/halls/1001/offer')).body;
  const missing = async () =>
    (await offer()).businesses
      .filter((one: { state: string }) => one.state === 'missing')
      .map((one: { code: string; gap: string }) => [one.code, one.gap]);
  expect((await offer()).full_service).toBe(true);
  expect(await missing()).toEqual([]);
  await world.db.pool.query(
    `update counter set businesses = array_remove(businesses, 'group_business') where hall_id = 1001`,
  );
  expect(await missing()).toEqual([['group_business', 'no_counter']]);
  await openTheHall(world);
  const said = await world.db.pool.query(
    `select what, facts from event where hall_id = 1001 and what like 'counters.offer.%'`,
  );
  expect(said.rows.map(one => [one.what, JSON.parse(one.facts).missing])).toEqual([
    ['counters.offer.short', ['group_business']],
  ]);
  const paper = {
    ...{ kind: 'service_exemption', number: 'HM-1', party: null, valid_from: world.day, deposit_fen: null },
    ...{ valid_until: '2099-12-31', businesses: ['group_business'], words: '集团业务由隔壁大厅办' },
  };
  const bare = await manager.post('/api/halls/1001/papers', { ...paper, words: '' });
  expect(bare.body.code).toBe('halls.exemption_says');
  const { id } = (await manager.post('/api/halls/1001/papers', paper)).body;
  expect(await missing()).toHaveLength(1);
  expect((await manager.post(`/api/halls/1001/papers/${id}/approve`)).status).toBe(403);
  expect((await branch.post(`/api/halls/1001/papers/${id}/approve`)).body).toEqual({ state: 'in_force' });
  expect(await missing()).toEqual([]);
  expect((await offer()).exemption).toEqual({ number: 'HM-1', valid_until: '2099-12-31' });
  const seen = (await branch.get('/api/halls/1001/clauses/ORG-10/evidence')).body;
  expect(seen.witnesses.map((one: { what: string }) => one.what)).toContain('counters.offer.short');
});

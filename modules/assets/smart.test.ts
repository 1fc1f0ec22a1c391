import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { lackingOf, smartLines, smartList } from './smart.ts';

let world: World;
let branch: Caller;
beforeAll(async () => {
  world = await openWorld();
  branch = await world.as('0102', 'office');
});
afterAll(() => world.close());

test('ORG-14 what is under repair is not there', () => {
  const list = smartList({ terminals: 2, counters: 1 }).filter(one => one.kind === 'self_terminal');
  const two = ['in_use', 'under_repair'].map(state => ({ kind: 'self_terminal', state }));
  expect(lackingOf(smartLines(list, two))).toEqual([{ kind: 'self_terminal', least: 2, here: 1 }]);
});

test('ORG-14 the branch recognises a smart hall when its whole list is in use; a device gone later is on record at the opening', async () => {
  const path = '/api/halls/1001/smart';
  expect((await branch.get(path)).body).toMatchObject({ smart: true, lacking: 0, may_decide: true });
  const manager = await world.as('0306', 'office');
  expect((await manager.post(`${path}/take_back`)).status).toBe(403);
  expect((await branch.post(`${path}/take_back`)).body).toEqual({ smart: false });
  const out = (from: string, to: string) =>
    world.db.pool.query(
      `update asset set state = $1 where hall_id = 1001 and kind = 'router' and state = $2`,
      [...[to, from]],
    );
  await out('in_use', 'under_repair');
  expect((await branch.post(`${path}/recognise`)).body).toMatchObject({ code: 'assets.smart_lacks' });
  await out('under_repair', 'in_use');
  expect((await branch.post(`${path}/recognise`)).body).toEqual({ smart: true });
  expect((await branch.post(`${path}/recognise`)).body.code).toBe('assets.smart_already');
  await out('in_use', 'under_repair');
  await openTheHall(world);
  const said = await world.db.pool.query(
    `select what, facts from event where hall_id = 1001 and what like 'assets.smart.%' order by at, id`,
  );
  expect(said.rows.map(one => one.what)).toEqual([
    ...['assets.smart.take_back', 'assets.smart.recognise', 'assets.smart.short'],
  ]);
  expect(JSON.parse(said.rows[2].facts).lacking).toEqual(['router']);
});

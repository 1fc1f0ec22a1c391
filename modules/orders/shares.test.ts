import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';

let world: World;
let desk: Desk;
let other: Desk;
beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3 });
  other = await Desk.open(world, { clerk: '0302', number: 2 });
});
afterAll(() => world.close());

test('CASH-07 who takes back more than the norm allows stands in the manager’s list, with the share', async () => {
  const shares = async () => (await must(desk.manager.get(`${desk.hall}/open-orders`))).shares;
  expect(await shares()).toEqual([]);
  const [one, two] = [await desk.bill(), await desk.bill()];
  await other.bill();
  for (const order of [one, two]) await must(desk.step(order, 'reversal', { reason: 'wrong number' }));
  expect(await shares()).toMatchObject([
    { clerk: { zh: '李敏' }, done: 2, reversed: 2, most_percent: 5, over: true },
  ]);
  await must(desk.manager.post(`${desk.hall}/orders/${one}/reversal/approve`));
  await must(desk.manager.post(`${desk.hall}/orders/${two}/reversal/decline`, { reason: 'it was right' }));
  // One alone is no habit: it is counted, and nobody is looked at.
  expect(await shares()).toMatchObject([{ done: 2, reversed: 1, over: false }]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Fen } from '../../kit/money.ts';
import { decidesOn, whyNotDecide } from './session.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const limits = { duty_manager_fen: 1000 as Fen, hall_manager_fen: 10_000 as Fen };

test('ROLE-23 what is large or comes again is the branch’s to decide; the branch reads its own halls and no others', async () => {
  expect(decidesOn(500 as Fen, false, limits)).toBe('duty_manager');
  expect(decidesOn(5000 as Fen, false, limits)).toBe('hall_manager');
  expect(decidesOn(10_001 as Fen, false, limits)).toBe('branch_supervisor');
  expect(decidesOn(1 as Fen, true, limits)).toBe('branch_supervisor');
  const needed = decidesOn(1 as Fen, true, limits);
  expect(whyNotDecide({ needed, holds: ['duty_manager', 'hall_manager'], own: false })).toBe(
    'tills.for_branch_supervisor',
  );
  expect(whyNotDecide({ needed, holds: ['branch_supervisor'], own: false })).toBeUndefined();
  const branch = await world.as('0102', 'office');
  expect((await branch.get('/api/halls/1001/tills')).status).toBe(200);
  expect((await branch.get('/api/halls/1110/tills')).status).toBe(404);
  expect((await (await world.as('0104', 'region')).get('/api/halls/1110/compliance')).status).toBe(200);
});

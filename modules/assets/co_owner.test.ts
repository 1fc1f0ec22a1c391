import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const hall = '/api/halls/1001';
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;

beforeAll(async () => {
  world = await openWorld();
  for (const no of ['0305', '0306', '0307', '0309', '0112']) people.set(no, await world.as(no, 'region'));
});
afterAll(() => world.close());

const reported = async (tag: string): Promise<string> => {
  const { assets } = await must(as('0306').get(`${hall}/assets`));
  const asset_id = assets.find((one: { tag: string }) => one.tag === tag).id;
  const fault = { asset_id, note: '压力不足', down: false };
  return `${hall}/repairs/${(await must(as('0309').post(`${hall}/repairs`, fault))).id}`;
};
const mine = async () => (await must(as('0112').get('/api/safety-repairs'))).repairs;

test('ROLE-21 the repair of a safety facility has two owners: one fixes it, the other confirms; of other things administration keeps away', async () => {
  const at = await reported('MH-01');
  const id = at.slice(at.lastIndexOf('/') + 1);
  const line = async () => (await mine()).find((one: { id: string }) => one.id === id);
  expect((await line()).may).toEqual({ accept: true, fix: false, check: false });
  await must(as('0112').post(`${at}/accept`));
  await must(as('0112').post(`${at}/fix`, { note: '换新' }));
  expect((await line()).may.check).toBe(false);
  expect(await refused(as('0112').post(`${at}/check/confirm`))).toBe('assets.confirm_own');
  expect(await must(as('0306').post(`${at}/check/confirm`))).toEqual({ state: 'confirmed' });
  // What the hall fixed, no other hand of the hall confirms.
  const other = await reported('BX-01');
  await must(as('0307').post(`${other}/accept`));
  await must(as('0307').post(`${other}/fix`, { note: '换锁芯' }));
  expect(await refused(as('0306').post(`${other}/check/confirm`))).toBe('assets.other_owner_confirms');
  expect(await must(as('0112').post(`${other}/check/confirm`))).toEqual({ state: 'confirmed' });
  const printer = await reported('QH-02');
  expect(await refused(as('0112').post(`${printer}/accept`))).toBe('assets.not_safety_facility');
  expect(await refused(as('0305').get('/api/safety-repairs'))).toBe('kit.not_permitted');
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { whyNotSet } from './directive.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const asked = (more: object = {}) => ({
  ...{
    say_zh: '换上新的资费公示',
    say_en: 'Put the new price list up',
    note: '旧的当天撤下',
    clause: 'SIGN-16',
  },
  ...{
    weight: 'major',
    needs_picture: false,
    due_on: addDays(world.day, 1),
    halls: [1001, 1002, 1099],
    ...more,
  },
});

beforeAll(async () => {
  world = await openWorld();
  for (const no of ['0305', '0306', '0102', '0104', '0406']) people.set(no, await world.as(no));
  await world.at('08:10');
  await world.at('08:10', 1002);
});
afterAll(() => world.close());

const shown = async (no: string, id: string) =>
  (await must(as(no).get('/api/directives'))).directives.find((one: { id: string }) => one.id === id);

test('ORG-13 one task reaches every hall that has a manager, is done in each by its owner, and closes when all are looked at', async () => {
  expect(await refused(as('0306').post('/api/directives', asked()))).toBe('kit.not_permitted');
  expect(await refused(as('0102').post('/api/directives', asked({ halls: [] })))).toBe('directives.no_halls');
  expect(await refused(as('0102').post('/api/directives', asked({ due_on: '2026-01-05' })))).toBe(
    'directives.too_late',
  );
  expect(await refused(as('0102').post('/api/directives', asked({ clause: 'NONE-1' })))).toBe(
    'kit.not_found',
  );
  const { id, halls, unmanned } = await must(as('0104').post('/api/directives', asked()));
  expect({ halls, unmanned }).toEqual({ halls: 2, unmanned: 1 });
  await world.at('08:12');
  await world.at('08:12', 1002);
  expect((await shown('0104', id)).halls.map((one: { state: string }) => one.state)).toEqual([
    'open',
    'open',
  ]);
  expect((await shown('0306', id)).halls.map((one: { id: number }) => one.id)).toEqual([1001]);
  expect(await refused(as('0104').post(`/api/directives/${id}/close`))).toBe('directives.still_open');

  for (const [hall, manager] of [
    [1001, '0306'],
    [1002, '0406'],
  ] as const) {
    const at = (await shown('0104', id)).halls.find((one: { id: number }) => one.id === hall);
    const path = `/api/halls/${hall}/mends/${at.mend_id}`;
    await must(as(manager).post(`${path}/finish`, { note: '已换上' }));
    expect(await refused(as(manager).post(`${path}/check/pass`))).toBe('checklists.check_own');
    await must(as('0104').post(`${path}/check/pass`));
  }
  await must(as('0104').post(`/api/directives/${id}/close`));
  expect(await shown('0104', id)).toMatchObject({ state: 'closed', unmanned: 1, may_close: false });
  expect(await refused(as('0104').post(`/api/directives/${id}/close`))).toBe('kit.not_from_here');
});

test.each([
  [{ halls: 0, manned: 0, ms_left: 1 }, 'directives.no_halls'],
  [{ halls: 3, manned: 0, ms_left: 1 }, 'directives.nobody_there'],
  [{ halls: 3, manned: 1, ms_left: 0 }, 'directives.too_late'],
  [{ halls: 3, manned: 1, ms_left: 1 }, undefined],
])('%o is refused with %s', (of, code) => expect(whyNotSet(of)).toBe(code));

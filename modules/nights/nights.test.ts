import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { personId } from '../demo/index.ts';
import { whyNotBegin } from './night.ts';

let world: World;
let head: Caller;
let duty: Caller;
const hall = '/api/halls/1001';
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;

beforeAll(async () => {
  world = await openWorld();
  head = await world.as('0306', 'office');
  duty = await world.as('0305', 'office');
  await world.at('08:20');
});
afterAll(() => world.close());

const begin = () => duty.post(`${hall}/nights/begin`);
const name = (no: string, on = true) =>
  head.post(`${hall}/nights/watch`, { day: world.day, person_id: personId(no), on });

/** The list of the night, filled in: all of it right, or the door between zone and hall not locked. */
async function fillIn(unlocked: boolean): Promise<void> {
  const made = await must(duty.post(`${hall}/check-runs`, { list: 'night' }));
  const answers = Object.fromEntries(
    made.items.map((one: { code: string }) => [
      one.code,
      unlocked && one.code === 'parted' ? { ok: false, note: '门锁舌卡住' } : { ok: true },
    ]),
  );
  await must(duty.post(`${hall}/check-runs/${made.id}/answers`, { answers }));
  await must(duty.post(`${hall}/check-runs/${made.id}/submit`));
}

test('ORG-12 a hall open day and night goes into its night only watched, looked at and with a terminal that serves; the opening ends it', async () => {
  expect(await refused(begin())).toBe('nights.day_hall');
  expect(await refused(name('0304'))).toBe('nights.day_hall');
  await run('update hall set round_the_clock = true where id = 1001');
  expect(await refused(begin())).toBe('nights.day_runs');
  await run(`delete from duty where hall_id = 1001 and person_id = any($1::uuid[])`, [
    [personId('0304'), personId('0309')],
  ]);
  await run(
    `insert into duty (hall_id, day, person_id, post, starts, ends) values (1001, $1, $2, 'service_clerk', '08:15', '19:30') on conflict do nothing`,
    [addDays(world.day, 1), personId('0301')],
  );
  expect(await refused(name('0301'))).toBe('nights.no_rest');
  expect(await refused(name('0401'))).toBe('kit.not_found');
  await run(`update hall_day set state = 'closed' where hall_id = 1001 and day = $1`, [world.day]);
  await must(name('0304'));
  expect(await refused(begin())).toBe('nights.nobody_watches');
  await must(name('0309'));
  expect(await refused(begin())).toBe('nights.list_first');
  await fillIn(true);
  expect(await refused(begin())).toBe('nights.list_fails');
  await fillIn(false);
  const { id } = await must(begin());
  expect(await refused(begin())).toBe('nights.begun_already');
  const shown = await must(head.get(`${hall}/nights`));
  expect(shown).toMatchObject({ round_the_clock: true, begun: true, list_in: true });
  expect(shown.ahead[0].watchers).toHaveLength(2);
  expect(shown.nights[0]).toMatchObject({ id, state: 'kept', watchers: 2 });
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 1), '08:20'));
  await openTheHall(world);
  expect((await must(head.get(`${hall}/nights`))).nights[0]).toMatchObject({ id, state: 'ended' });
});

const fit = { round_the_clock: true, open: false, watchers: 2, least: 2, critical_fails: 0, terminals: 1 };
test.each([
  [fit, undefined],
  [{ ...fit, terminals: 0 }, 'nights.no_terminal'],
  [{ ...fit, critical_fails: null }, 'nights.list_first'],
  [{ ...fit, watchers: 1 }, 'nights.nobody_watches'],
])('ORG-12 %o is refused with %s', (of, code) => expect(whyNotBegin(of)).toBe(code));

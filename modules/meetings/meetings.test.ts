import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../../apps/server/testing/desk.ts';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { personId } from '../demo/index.ts';
import { type Kind, kinds } from './kinds.ts';
import { dueOn, periodOf } from './meeting.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const all = '/api/halls/1002/meetings';

beforeAll(async () => {
  world = await openWorld();
  for (const no of ['0401', '0402', '0403', '0404', '0405', '0406']) people.set(no, await world.as(no));
});
afterAll(() => world.close());

const seen = async () => must(as('0406').get(all));
const ofKind = async (kind: Kind) =>
  (await seen()).meetings.find(
    (one: { kind: string; day: string }) => one.kind === kind && one.day === world.day,
  );
const one = async (id: string) => must(as('0406').get(`${all}/${id}`));

/** A word for every item, everybody there. */
async function whole(id: string) {
  const of = await one(id);
  const spoken = of.agenda.filter((each: { by: string }) => each.by === 'word');
  return {
    words: Object.fromEntries(spoken.map((each: { code: string }) => [each.code, '讲过了'])) as Record<
      string,
      string
    >,
    roll: of.expected.map((each: { id: string }) => ({
      person_id: each.id,
      present: true,
      looks_right: true,
      note: '',
    })),
    actions: [] as object[],
  };
}
const hold = (id: string, body: object) => as('0405').post(`${all}/${id}/hold`, body);

test('MTG-01 a meeting is held with its roll called, a word for each item, and what somebody is to do by when', async () => {
  await world.at('08:46', 1002);
  const { id, due_at, over_at } = await ofKind('pre_shift');
  expect([due_at, over_at]).toEqual([
    onDay(world.day, '08:45').toISOString(),
    onDay(world.day, '09:00').toISOString(),
  ]);
  expect(await refused(as('0401').post(`${all}/${id}/start`))).toBe('kit.not_permitted');
  await must(as('0405').post(`${all}/${id}/start`));
  const body = await whole(id);
  expect(await refused(hold(id, { ...body, roll: body.roll.slice(1) }))).toBe('meetings.roll_open');
  const [first, ...others] = body.roll;
  const absent = { ...first, present: false, looks_right: null };
  expect(await refused(hold(id, { ...body, roll: [absent, ...others] }))).toBe('meetings.absent_why');
  expect(await refused(hold(id, { ...body, roll: [{ ...first, looks_right: false }, ...others] }))).toBe(
    'meetings.looks_why',
  );
  expect(await refused(hold(id, { ...body, words: { ...body.words, oath: '' } }))).toBe(
    'meetings.agenda_open',
  );
  const action = { what: '补贴新资费公示', owner_id: personId('0401'), due_on: world.day };
  const past = { ...action, due_on: addDays(world.day, -1) };
  expect(await refused(hold(id, { ...body, actions: [past] }))).toBe('meetings.due_over');
  // Whoever of the clerks the duty list has today: it differs by the day of the week.
  const on_duty = (no: string) =>
    body.roll.some((each: { person_id: string }) => each.person_id === personId(no));
  const away = ['0401', '0402', '0403', '0404'].find(on_duty) ?? '';
  const mine = body.roll.find((each: { person_id: string }) => each.person_id === personId(away));
  const roll = body.roll.map((each: object) =>
    each === mine ? { ...mine, present: false, note: '晚班' } : each,
  );
  await must(hold(id, { ...body, roll, actions: [action] }));
  const held = await one(id);
  expect(held).toMatchObject({ state: 'held', leader: { zh: expect.any(String) }, expected: [] });
  expect(held.figures.length).toBeGreaterThan(5);
  expect(held.decided).toHaveLength(1);
  // Whoever was not there reads it afterwards, once.
  await must(as(away).post(`${all}/${id}/read`));
  expect(await refused(as(away).post(`${all}/${id}/read`))).toBe('meetings.nothing_to_read');
  expect(await refused(as('0406').post(`${all}/${id}/read`))).toBe('meetings.nothing_to_read');
});

test('MTG-03 weekly, monthly and quarterly meetings are planned with the first day of their period, each with its own agenda', async () => {
  const planned = (await seen()).meetings.map((each: { kind: string }) => each.kind);
  expect(planned.toSorted()).toEqual(['monthly', 'pre_shift', 'safety_quarter', 'weekly']);
  expect(periodOf('week', '2026-11-29')).toBe('2026-11-23');
  expect(periodOf('quarter', '2026-11-29')).toBe('2026-10-01');
  const last = (day: string) =>
    new Map<Kind, string>([...Object.keys(kinds)].map(kind => [kind as Kind, day]));
  expect(dueOn('2026-11-29', last('2026-11-29'))).toEqual([]);
  expect(dueOn('2026-11-30', last('2026-11-29'))).toEqual(['pre_shift', 'weekly']);
  expect(dueOn('2026-12-01', last('2026-11-30'))).toEqual(['pre_shift', 'monthly']);
  expect(dueOn('2027-01-01', last('2026-12-31'))).toEqual(['pre_shift', 'monthly', 'safety_quarter']);
});

test('MTG-02 a meeting that nobody held by the opening of the doors is missed, on record and a finding of the hall', async () => {
  const next = addDays(world.day, 1);
  await stepHall(world.server.house, 1002, onDay(next, '08:59'));
  const today = async () =>
    (await seen()).meetings.find(
      (each: { kind: string; day: string }) => each.kind === 'pre_shift' && each.day === next,
    );
  expect((await today()).state).toBe('planned');
  await stepHall(world.server.house, 1002, onDay(next, '09:01'));
  expect((await today()).state).toBe('missed');
  const { mends } = await must(as('0406').get('/api/halls/1002/mends'));
  expect(mends.some((each: { rows: string[] }) => each.rows.includes('MTG-02'))).toBe(true);
  expect(await refused(as('0405').post(`${all}/${(await today()).id}/start`))).toBe('kit.not_from_here');
});

test('MTG-04 what is past its day is read out at the next meeting by itself, until its owner has done it', async () => {
  const next = addDays(world.day, 2);
  await stepHall(world.server.house, 1002, onDay(next, '08:50'));
  const { actions, meetings } = await seen();
  expect(actions[0]).toMatchObject({ late: true, read: 0 });
  const { id } = meetings.find(
    (each: { kind: string; day: string }) => each.kind === 'pre_shift' && each.day === next,
  );
  await must(as('0405').post(`${all}/${id}/start`));
  expect((await one(id)).overdue).toMatchObject([{ what: '补贴新资费公示' }]);
  await must(hold(id, await whole(id)));
  expect((await one(id)).overdue).toHaveLength(1);
  expect((await seen()).actions[0].read).toBe(1);
  const end = (who: string, verb: string) =>
    as(who).post(`/api/halls/1002/meeting-actions/${actions[0].id}/end/${verb}`, { note: '已贴好' });
  expect(await refused(end('0406', 'finish'))).toBe('meetings.not_the_owner');
  expect(await refused(end('0401', 'drop'))).toBe('meetings.not_the_owner');
  await must(end('0401', 'finish'));
  expect((await seen()).actions[0]).toMatchObject({ state: 'done', may_finish: false });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, later, minute_ms, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { personId } from '../demo/index.ts';
import { figuresOf } from './sheet.ts';
import { awayTooLong, judged } from './stay.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const hall = '/api/halls/1001';
const at = `${hall}/attendance`;
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;

beforeAll(async () => {
  world = await openWorld();
  for (const no of ['0301', '0302', '0304', '0305', '0306', '0102'])
    people.set(no, await world.as(no, 'post'));
  await run('delete from attendance_stay where hall_id = 1001');
  await run('delete from attendance_sheet where hall_id = 1001');
  // Whoever rests on this day of the week works here.
  await run(
    `insert into duty (hall_id, day, person_id, post, starts, ends) select 1001, $1, id, 'service_clerk', '08:15', '19:30' from person
     where staff_no in ('0301', '0302', '0304') on conflict do nothing`,
    [world.day],
  );
});
afterAll(() => world.close());

const code = async () => (await must(as('0305').get(`${at}/code`))).code as string;
const clock = async (no: string, way: 'in' | 'out', with_code?: string) =>
  as(no).post(`${at}/clock`, { way, code: with_code ?? (await code()) });
interface Row {
  person_id: string;
}
const dayOf = async (no: string, day = world.day) =>
  (await must(as('0306').get(`${at}?day=${day}`))).days.find((one: Row) => one.person_id === personId(no));
const correct = (no: string, facts: object) =>
  as(no).post(`${hall}/pairs`, { what: 'attendance.correct', subject_id: personId(no), facts });
const seal = (no: string, pair_id: string) => as(no).post(`${hall}/pairs/${pair_id}/seal`);

test('ATT-01 clocked in with the code of the hall; late, early and absent are read against the duty list; a correction needs a witness', async () => {
  await world.at('08:10');
  expect(await refused(as('0301').get(`${at}/code`))).toBe('kit.not_permitted');
  const wrong = (await code()) === '000000' ? '000001' : '000000';
  expect(await refused(clock('0301', 'in', wrong))).toBe('attendance.not_here');
  expect(await refused(clock('0301', 'out'))).toBe('attendance.not_in');
  await must(clock('0301', 'in'));
  expect(await refused(clock('0301', 'in'))).toBe('attendance.here_already');
  expect(await dayOf('0301')).toMatchObject({ verdict: 'here', starts: '08:15' });
  await world.at('08:40');
  await must(clock('0302', 'in'));
  expect(await dayOf('0302')).toMatchObject({ verdict: 'late', late_minutes: 25 });
  expect(await dayOf('0304')).toMatchObject({ verdict: 'expected' });
  // Everybody else sees the own days alone.
  const own = await must(as('0302').get(at));
  expect(own.days.map((one: Row) => one.person_id)).toEqual([personId('0302')]);
  await world.at('17:00');
  await must(clock('0301', 'out'));
  expect(await dayOf('0301')).toMatchObject({ verdict: 'early', early_minutes: 150 });
  expect(await dayOf('0304')).toMatchObject({ verdict: 'absent' });

  const facts = { day: world.day, from: '08:12', to: '16:30', reason: '考勤屏早上没开' };
  expect(await refused(correct('0304', { ...facts, reason: '忘' }))).toBe('attendance.what_times');
  expect(await refused(correct('0304', { ...facts, to: '23:00' }))).toBe('attendance.what_times');
  expect(await refused(correct('0304', { ...facts, day: addDays(world.day, -9) }))).toBe(
    'attendance.too_old',
  );
  const ask = await must(correct('0304', facts));
  expect(await refused(seal('0304', ask.pair_id))).toBe('people.pair_same_person');
  // Whoever was not there that day cannot witness it.
  await run(`delete from duty where hall_id = 1001 and person_id = $1 and day = $2`, [
    personId('0306'),
    world.day,
  ]);
  expect(await refused(seal('0306', ask.pair_id))).toBe('attendance.no_witness');
  await must(seal('0302', ask.pair_id));
  expect(await dayOf('0304')).toMatchObject({
    verdict: 'early',
    corrections: [{ reason: '考勤屏早上没开', witness: expect.anything() }],
  });
  await run(
    `insert into attendance_stay select hall_id, gen_random_uuid(), state, day, person_id, in_at, out_at, source, reason, witness_id
     from attendance_stay, generate_series(1, 2) where source = 'correction'`,
  );
  expect(await refused(correct('0304', facts))).toBe('attendance.too_many');
  // Never clocked out: on record four hours after the shift.
  await stepHall(world.server.house, 1001, onDay(world.day, '23:40'));
  expect(await dayOf('0302')).toMatchObject({ verdict: 'open', late_minutes: 25, out_at: null });
  expect(await run(`select state from attendance_stay where person_id = $1`, [personId('0302')])).toEqual([
    { state: 'forgotten' },
  ]);
});

test('ATT-02 minutes away from the counter are added up from its pauses, by clerk and day, and stand out beyond the limit', async () => {
  const tomorrow = addDays(world.day, 1);
  await run(
    `insert into duty (hall_id, day, person_id, post, starts, ends) select hall_id, $2, person_id, post, starts, ends from duty
     where hall_id = 1001 and day = $1 on conflict do nothing`,
    [world.day, tomorrow],
  );
  await stepHall(world.server.house, 1001, onDay(tomorrow, '08:20'));
  await openTheHall(world);
  await stepHall(world.server.house, 1001, onDay(tomorrow, '09:00'));
  const desk = await Desk.open(world, { clerk: '0301', number: 3, till: false });
  const pause = async (minutes: number, from: string) => {
    await must(desk.clerk.post(`${hall}/counters/${world.counter(3)}/pause`, { reason: 'water' }));
    await stepHall(world.server.house, 1001, later(onDay(tomorrow, from), minutes * minute_ms));
    await must(desk.clerk.post(`${hall}/counters/${world.counter(3)}/resume`));
  };
  await pause(20, '09:00');
  expect(await dayOf('0301', tomorrow)).toMatchObject({ away_minutes: 20, away_times: 1, away_over: false });
  await pause(45, '09:20');
  expect(await dayOf('0301', tomorrow)).toMatchObject({ away_minutes: 65, away_times: 2, away_over: true });
  expect([60, 61].map(minutes => awayTooLong(minutes, 60))).toEqual([false, true]);
});

test('ATT-03 a month is drawn once it is over, everybody confirms or disputes the own sheet, and another answers', async () => {
  const today = addDays(world.day, 1);
  // The month before last: no test day falls into it.
  const last = addDays(`${today.slice(0, 7)}-01`, -1);
  const before = addDays(`${last.slice(0, 7)}-01`, -1);
  const month = before.slice(0, 7);
  await run('delete from duty where hall_id = 1001 and day between $1 and $2', [`${month}-01`, before]);
  await run(
    `insert into duty (hall_id, day, person_id, post, starts, ends) select 1001, $1, id, 'service_clerk', '08:15', '19:30' from person
     where staff_no in ('0301', '0302', '0305', '0306')`,
    [before],
  );
  const draw = (of: string) => as('0306').post(`${at}/sheets`, { month: of });
  expect(await refused(draw(today.slice(0, 7)))).toBe('attendance.month_runs');
  expect(await must(draw(month))).toEqual({ drawn: 4 });
  expect(await refused(draw(month))).toBe('attendance.drawn_already');
  const mine = async (no: string) => (await must(as(no).get(`${at}/mine`))).sheets[0];
  const press = (no: string, id: string, by: object) =>
    as(no).post(`${at}/sheets/${id}/press`, { press: by });
  const sheet = await mine('0301');
  expect(sheet).toMatchObject({ month, state: 'drawn', figures: { rostered: 1, absent: 1 } });
  expect(await refused(press('0302', sheet.id, { verb: 'confirm' }))).toBe('attendance.own_sheet_only');
  await must(press('0301', sheet.id, { verb: 'dispute', why: '那天在厅，考勤屏坏了' }));
  expect(await refused(press('0302', sheet.id, { verb: 'uphold', answer: '核对过' }))).toBe(
    'kit.not_permitted',
  );
  await run(
    `insert into attendance_stay (hall_id, id, state, day, person_id, in_at, out_at, source, reason, witness_id)
     values (1001, gen_random_uuid(), 'gone', $1, $2, $3, $4, 'correction', '考勤屏坏了', $5)`,
    [before, personId('0301'), onDay(before, '08:10'), onDay(before, '19:31'), personId('0302')],
  );
  await must(press('0306', sheet.id, { verb: 'amend', answer: '查了监控，确实在厅' }));
  expect(await mine('0301')).toMatchObject({
    state: 'drawn',
    figures: { present: 1, absent: 0, corrections: 1 },
  });
  await must(press('0301', sheet.id, { verb: 'confirm' }));
  const lead = await mine('0306');
  await must(press('0306', lead.id, { verb: 'dispute', why: '那天在分公司开会' }));
  expect(await refused(press('0306', lead.id, { verb: 'uphold', answer: '维持' }))).toBe(
    'attendance.own_dispute',
  );
  await must(press('0102', lead.id, { verb: 'uphold', answer: '当天会议不在本厅，记外勤' }));
  const silent = await mine('0302');
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 5), '10:00'));
  expect(await mine('0302')).toMatchObject({ id: silent.id, late: true });
  expect(
    await run(`select 1 from event where what = 'attendance.unconfirmed' and subject_id = $1`, [silent.id]),
  ).toHaveLength(1);
});

const shift = { starts_at: onDay('2026-11-02', '19:30'), ends_at: onDay('2026-11-03', '08:30') };
const bounds = { now: onDay('2026-11-03', '12:00'), grace: 5, absent_after: 240 };
const stayed = (from: string, to: string | null) => ({
  ...{ state: to === null ? ('forgotten' as const) : ('gone' as const), in_at: onDay('2026-11-02', from) },
  out_at: to === null ? null : onDay('2026-11-03', to),
});
test.each([
  [[stayed('19:34', '08:27')], 'present', 0, 0],
  [[stayed('19:40', '08:30')], 'late', 10, 0],
  [[stayed('19:40', '08:00')], 'late_and_early', 10, 30],
  [[stayed('19:30', null)], 'open', 0, 0],
  [[stayed('23:45', '08:30')], 'absent', 0, 0],
  [[], 'absent', 0, 0],
] as const)('ATT-01 a night with %o is %s', (stays, verdict, late_minutes, early_minutes) => {
  expect(judged(shift, stays, bounds)).toMatchObject({ verdict, late_minutes, early_minutes });
  expect(judged(undefined, stays, bounds).verdict).toBe('extra');
});

test('ATT-03 the figures of a month', () => {
  const day = { late_minutes: 0, early_minutes: 0, worked_minutes: 600, away_minutes: 10, away_over: false };
  const days = [
    { ...day, verdict: 'present', corrections: 0 },
    { ...day, verdict: 'late', late_minutes: 12, corrections: 1 },
    { ...day, verdict: 'absent', corrections: 0 },
    { ...day, verdict: 'extra', corrections: 0 },
  ] as const;
  expect(figuresOf(days)).toMatchObject({
    ...{ rostered: 3, present: 2, late: 1, late_minutes: 12, absent: 1, extra: 1, corrections: 1 },
    away_minutes: 40,
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { personId } from '../demo/index.ts';
import { planOf, whyNotClose, whyNotReview } from './drill.ts';

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
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const press = (no: string, id: string, press: object) => as(no).post(`${hall}/drills/${id}/press`, { press });
const shown = async (id: string) => must(as('0306').get(`${hall}/drills/${id}`));
const held = { verb: 'hold', minutes: 30, place: '全厅', content: '冒烟、广播、引导、清场' };
const looked = { verb: 'review', verdict: '两分半全部到集合点', seconds: 150, plan_change: '固定清点人' };

beforeAll(async () => {
  world = await openWorld();
  await run('delete from drill_presence');
  await run('delete from safety_drill');
  await run(`delete from due_work where kind like 'drills.%'`);
  for (const no of ['0301', '0302', '0304', '0305', '0306', '0309', '0406', '0102', '0106', '0109'])
    people.set(no, await world.as(no, 'office'));
  // Five are on duty today: four of them make the share.
  for (const no of ['0301', '0302', '0304', '0305', '0309'])
    await run(
      `insert into duty (hall_id, day, person_id, post, starts, ends) values (1001, $1, $2, 'service_clerk', '08:00', '19:30') on conflict do nothing`,
      [world.day, personId(no)],
    );
  await run('delete from duty where hall_id = 1001 and day = $1 and not (person_id = any($2::uuid[]))', [
    world.day,
    ['0301', '0302', '0304', '0305', '0309'].map(personId),
  ]);
});
afterAll(() => world.close());

test('FIRE-05 a year is planned in even parts, evacuation first, at least one drill each half-year; what is over is not planned', () => {
  const year = planOf(2027, { drills: 2, talks: 12 }, '2026-12-20');
  expect(year.filter(one => one.kind !== 'talk')).toEqual([
    { kind: 'evacuation', due_on: '2027-06-30' },
    { kind: 'fire', due_on: '2027-12-31' },
  ]);
  expect(year.filter(one => one.kind === 'talk')).toHaveLength(12);
  expect(planOf(2027, { drills: 2, talks: 12 }, '2027-09-01').map(one => one.due_on)).toEqual([
    ...['2027-09-30', '2027-10-31', '2027-11-30', '2027-12-31', '2027-12-31'],
  ]);
  const of = { led_by: 'l' };
  expect([whyNotClose(of, 'x', 1), whyNotClose(of, 'l', 0), whyNotClose(of, 'x', 0)]).toEqual([
    ...['drills.findings_open', 'drills.own_drill', undefined],
  ]);
});

test('ROLE-17 the premises department plans the year of its halls at once; planned twice, nothing stands twice', async () => {
  const year = Number(world.day.slice(0, 4)) + 1;
  const ask = (no: string, halls = [1001, 1002]) => as(no).post('/api/drill-plans', { year, halls });
  expect(await refused(ask('0306'))).toBe('kit.not_permitted');
  expect(await refused(ask('0102'))).toBe('kit.not_permitted');
  const count = async () =>
    (
      await run(
        'select count(*)::int as n from safety_drill where hall_id = 1001 and extract(year from due_on) = $1',
        [year],
      )
    )[0]?.n;
  await must(ask('0109'));
  await world.at('08:01');
  expect(await count()).toBe(14);
  await must(ask('0109'));
  await world.at('08:02');
  expect(await count()).toBe(14);
  const { halls, may_plan } = await must(as('0109').get(`/api/drills-over-halls?year=${year}`));
  expect(may_plan).toBe(true);
  expect(halls.find((one: { hall: { id: number } }) => one.hall.id === 1001)).toMatchObject({
    drills: 2,
    talks: 12,
  });
  const { drills } = await must(as('0301').get(`${hall}/drills?year=${year}`));
  expect(drills.map((one: { state: string }) => one.state)).toEqual(Array(14).fill('planned'));
});

test('SAF-13 a drill is held, signed by whoever took part, looked back upon with its time, its findings mended before another closes it', async () => {
  const due_on = addDays(world.day, 20);
  const kind = 'evacuation';
  expect(await refused(as('0301').post(`${hall}/drills`, { kind, due_on }))).toBe('kit.not_permitted');
  const { id } = await must(as('0309').post(`${hall}/drills`, { kind, due_on }));
  expect(await refused(as('0309').post(`${hall}/drills`, { kind, due_on }))).toBe('drills.planned_already');
  expect(await refused(as('0301').post(`${hall}/drills/${id}/sign`))).toBe('drills.not_now');
  expect(await refused(press('0301', id, held))).toBe('kit.not_permitted');
  await must(press('0309', id, held));
  expect(await refused(press('0309', id, looked))).toBe('drills.too_few');
  for (const no of ['0301', '0302', '0304']) await must(as(no).post(`${hall}/drills/${id}/sign`));
  expect(await refused(as('0301').post(`${hall}/drills/${id}/sign`))).toBe('drills.signed_already');
  expect(await refused(press('0309', id, looked))).toBe('drills.too_few');
  expect(
    (await must(as('0309').get(`${hall}/drills-to-sign`))).drills.map((one: { id: string }) => one.id),
  ).toContain(id);
  await must(as('0309').post(`${hall}/drills/${id}/sign`));
  expect(await refused(press('0309', id, { ...looked, seconds: null }))).toBe('drills.time_missing');
  expect(await refused(press('0309', id, { ...looked, plan_change: '' }))).toBe('drills.change_missing');
  await must(press('0309', id, { ...looked, findings: [{ said: '后门应急灯不亮', weight: 'major' }] }));
  expect(await refused(press('0306', id, { verb: 'close' }))).toBe('drills.findings_open');
  const [mend] = await run(`select id, owner_id from check_mend where hall_id = 1001 and list = 'drill'`);
  const owner = mend?.owner_id === personId('0306') ? '0306' : '0305';
  await must(as(owner).post(`${hall}/mends/${mend?.id}/finish`, { note: '换了灯' }));
  await must(as(owner === '0306' ? '0305' : '0306').post(`${hall}/mends/${mend?.id}/check/pass`));
  expect(await refused(press('0309', id, { verb: 'close' }))).toBe('drills.own_drill');
  await must(press('0109', id, { verb: 'close' }));
  const of = await shown(id);
  expect(of).toMatchObject({ state: 'closed', signed: 4, expected: 5, seconds: 150, open_findings: 0 });
  expect(of.trail.map((one: { say: { en: string } }) => one.say.en)).toEqual([
    ...[
      'Planned',
      'Enter it as held',
      ...Array(4).fill('Signed by somebody who took part'),
      'Review',
      'Close',
    ],
  ]);
  expect(
    whyNotReview({ kind: 'talk', signed: 4, expected: 5, least: 80 }, { seconds: null, plan_change: '' }),
  ).toBeUndefined();
  expect((await as('0406').get(`${hall}/drills/${id}`)).status).toBe(404);
});

test('EMG-14 a drill nobody looked back upon in its days is on record, and one nobody held is missed and a finding', async () => {
  const { id } = await must(
    as('0309').post(`${hall}/drills`, { kind: 'talk', due_on: addDays(world.day, 1) }),
  );
  const { id: never } = await must(
    as('0309').post(`${hall}/drills`, { kind: 'sick', due_on: addDays(world.day, 8) }),
  );
  await must(press('0305', id, held));
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 10), '09:00'));
  const whats = async (subject: string) =>
    (await run(`select what from event where subject_id = $1 order by at, id`, [subject])).map(
      one => one.what,
    );
  expect(await whats(id)).toContain('drills.review_late');
  expect(await shown(id)).toMatchObject({ state: 'held', late: true });
  expect(await whats(never)).toEqual(['drills.drill.plan', 'drills.drill_soon', 'drills.drill.miss']);
  expect(await run(`select 1 from check_mend where hall_id = 1001 and code = 'drill_sick'`)).toHaveLength(1);
});

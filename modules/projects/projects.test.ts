import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, day_ms, later, wallNow } from '../../kit/clock.ts';
import { runDue } from '../../kit/due.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { clockContext } from '../../kit/worker.ts';
import { facilities, whyNotFinish, whyNotRelease, whyNotSign, whyNotStart } from './project.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const lines = Object.keys(facilities).map(code => ({ code, fen: 500_000 }));

beforeAll(async () => {
  world = await openWorld();
  for (const no of ['0102', '0103', '0106', '0109', '0110', '0111', '0306'])
    people.set(no, await world.as(no, 'region'));
});
afterAll(() => world.close());

const plan = (hall_no: number, more: object = {}) => ({
  ...{ unit_id: 11, hall_no, name_zh: '新河路营业厅', name_en: 'Xinhe Road', address_zh: '新河路 1 号' },
  ...{ address_en: 'No. 1 Xinhe Road', hall_type: 'self_operated', counters: 4, area_m2: 180 },
  ...{ open_on: addDays(world.day, 60), why: '片区没有营业厅', ...more },
});
const planned = async (hall_no: number): Promise<string> =>
  `/api/hall-projects/${(await must(as('0109').post('/api/hall-projects', plan(hall_no)))).id}`;
const start = () => ({
  ...{ contractor: '宏建', permit_no: 'SG-1', insured_until: addDays(world.day, 90) },
  tasks_by: addDays(world.day, 20),
});
const tasksOf = async (at: string) => (await must(as('0109').get(at))).task_list;

/** A project whose works are finished: every safety task done by engineering and looked at by safety. */
async function finished(hall_no: number): Promise<string> {
  const at = await planned(hall_no);
  await must(as('0110').post(`${at}/budget`, { lines, works_fen: 10_000_000 }));
  await must(as('0111').post(`${at}/start`, start()));
  for (const one of await tasksOf(at)) {
    await must(as('0111').post(`${at}/tasks/${one.id}/finish`, { note: '已落实' }));
    await must(as('0106').post(`${at}/tasks/${one.id}/look/check`));
  }
  await must(as('0111').post(`${at}/finish`));
  return at;
}

test('ROLE-19 the planning department releases the money, a line for every safety facility, and nobody else does', async () => {
  const at = await planned(1301);
  expect(await refused(as('0102').post(`${at}/budget`, { lines, works_fen: 1 }))).toBe('kit.not_permitted');
  const short = lines.slice(1);
  expect(await refused(as('0110').post(`${at}/budget`, { lines: short, works_fen: 1 }))).toBe(
    'projects.line_missing',
  );
  const empty = lines.map((line, index) => (index === 0 ? { ...line, fen: 0 } : line));
  expect(await refused(as('0110').post(`${at}/budget`, { lines: empty, works_fen: 1 }))).toBe(
    'projects.line_missing',
  );
  expect(whyNotRelease({ planned_by: 'x', lines: lines as never }, 'x')).toBe('projects.own_plan');
  // Without the money engineering does not start.
  expect(await refused(as('0111').post(`${at}/start`, start()))).toBe('kit.not_from_here');
  expect(await must(as('0110').post(`${at}/budget`, { lines, works_fen: 9 }))).toEqual({ state: 'budgeted' });
  const shown = await must(as('0110').get(at));
  expect(shown.lines).toEqual(lines);
  expect(shown.trail.map((one: { say: { en: string } }) => one.say.en)).toEqual([
    ...['Planned', 'Release the budget'],
  ]);
});

test('ROLE-20 engineering owns the safety of the works: permit, insurance, every task done and looked at by another department', async () => {
  const of = { contractor: 'A', permit_no: 'P', insured_until: '2027-01-01', open_on: '2027-02-01' };
  expect(whyNotStart(of)).toBe('projects.insurance_ends');
  expect(whyNotStart({ ...of, permit_no: '' })).toBe('projects.no_permit');
  expect(whyNotFinish([{ state: 'checked' }, { state: 'done' }])).toBe('projects.tasks_open');
  const at = await planned(1302);
  await must(as('0110').post(`${at}/budget`, { lines, works_fen: 1 }));
  expect(await refused(as('0106').post(`${at}/start`, start()))).toBe('kit.not_permitted');
  expect(await refused(as('0111').post(`${at}/start`, { ...start(), insured_until: world.day }))).toBe(
    'projects.insurance_ends',
  );
  await must(as('0111').post(`${at}/start`, start()));
  expect(await refused(as('0111').post(`${at}/finish`))).toBe('projects.tasks_open');
  const [first] = await tasksOf(at);
  expect(await refused(as('0106').post(`${at}/tasks/${first.id}/finish`, { note: '好了' }))).toBe(
    'kit.not_permitted',
  );
  await must(as('0111').post(`${at}/tasks/${first.id}/finish`, { note: '许可已办' }));
  expect(await refused(as('0111').post(`${at}/tasks/${first.id}/look/check`))).toBe('kit.not_permitted');
  expect(await must(as('0106').post(`${at}/tasks/${first.id}/look/send_back`))).toEqual({ state: 'open' });
  // Nothing in reach of another branch, and nothing for a hall.
  expect(await refused(as('0306').get(at))).toBe('kit.not_permitted');
});

test('ORG-16 a hall is accepted by two people of two departments once what they found is mended, and only then real', async () => {
  const at = await finished(1303);
  expect(await refused(as('0109').post(`${at}/open`, opening()))).toBe('kit.not_from_here');
  await must(as('0109').post(`${at}/sign/premises`));
  const { id } = await must(as('0106').post(`${at}/findings`, { said: '后门向内开', clause: 'SAF-24' }));
  expect(await refused(as('0106').post(`${at}/sign/safety`))).toBe('projects.findings_open');
  await must(as('0111').post(`${at}/tasks/${id}/finish`, { note: '已改外开' }));
  await must(as('0106').post(`${at}/tasks/${id}/look/check`));
  // The first signature was given before the finding: it is given anew.
  expect((await must(as('0106').get(at))).signed).toEqual({ premises: false, safety: false });
  expect(await refused(as('0109').post(`${at}/sign/safety`))).toBe('kit.not_found');
  expect(await must(as('0106').post(`${at}/sign/safety`))).toEqual({ state: 'finished' });
  expect(await refused(as('0106').post(`${at}/sign/safety`))).toBe('projects.signed_already');
  const both = { planned_by: 'p', engineer_id: 'e', premises_by: null, safety_by: 's', findings: [] };
  expect(whyNotSign(both, 'premises', 's')).toBe('projects.two_people');
  expect(whyNotSign(both, 'premises', 'e')).toBe('projects.own_works');
  expect(await must(as('0109').post(`${at}/sign/premises`))).toEqual({ state: 'accepted' });
  expect((await world.db.pool.query('select 1 from hall where id = 1303')).rowCount).toBe(0);
  expect(await must(as('0109').post(`${at}/open`, opening()))).toEqual({ state: 'opened', hall_id: 1303 });
  const [hall] = (
    await world.db.pool.query('select path, needs_acceptance, licence_no from hall where id = 1303')
  ).rows;
  expect(hall).toEqual({ path: '/1/11/', needs_acceptance: true, licence_no: 'QJ-1303' });
  expect(await refused(as('0109').post('/api/hall-projects', plan(1303)))).toBe('projects.number_taken');
});
const opening = () => ({
  ...{ opens: '09:00', closes: '19:00', licence_no: 'QJ-1303', licence_until: '2030-01-01' },
});

test('ORG-16 a step that is not done by its day is on record and stands in the list; a project is given up with its reason', async () => {
  const at = await planned(1304);
  const id = at.slice(at.lastIndexOf('/') + 1);
  const past = later(wallNow(), -day_ms);
  await world.db.pool.query('update hall_project set due_at = $2 where id = $1', [id, past]);
  await world.db.pool.query('update due_work set due_at = $2 where subject_id = $1', [id, past]);
  await fallDue();
  const one = async () =>
    (await must(as('0109').get('/api/hall-projects'))).projects.find(
      (each: { id: string }) => each.id === id,
    );
  expect(await one()).toMatchObject({ over: true, state: 'planned' });
  expect(await refused(as('0102').post(`${at}/give-up`, { why: '选址不合适' }))).toBe('kit.not_permitted');
  await must(as('0109').post(`${at}/give-up`, { why: '选址不合适' }));
  expect(await one()).toMatchObject({ over: false, state: 'given_up' });
});

test('ROLE-17 the premises department owns its halls: it reads their checks, sets them a drill as a directive, looks at it done, plans and opens new ones', async () => {
  const asked = {
    ...{ say_zh: '消防疏散演练', say_en: 'Evacuation drill', note: '拍照留存', clause: 'SAF-13' },
    ...{ weight: 'major', needs_picture: false, due_on: addDays(world.day, 14), halls: [1001] },
  };
  expect((await must(as('0109').post('/api/directives', asked))).halls).toBe(1);
  expect(await refused(as('0111').post('/api/directives', asked))).toBe('kit.not_permitted');
  // Its own branch and no other.
  expect(await refused(as('0109').post('/api/directives', { ...asked, halls: [1105] }))).toBe(
    'kit.not_found',
  );
  expect((await as('0109').get('/api/halls/1001/mends')).status).toBe(200);
  expect((await as('0109').get('/api/halls/1105/mends')).status).toBe(404);
  expect((await as('0109').get('/api/halls/1001/orders')).status).toBe(403);
});

/** Lets the clock above the halls run what is due. */
const fallDue = () =>
  runDue(
    world.db,
    { hall_id: 0, until: async () => wallNow(), most: 20 },
    clockContext(() => wallNow()),
    () => {},
  );

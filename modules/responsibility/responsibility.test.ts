import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, latest, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { personId } from '../demo/index.ts';
import { deputy_fields, fields } from './fields.ts';
import { approversAmong, firstAmong, whyNotAccept, whyNotSign } from './letter.ts';

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
const press = (no: string, id: string, verb: string, more: object = {}) =>
  as(no).post(`${hall}/duty-letters/${id}/press`, { press: { verb, ...more } });
const above = (no: string, id: string, verb: string) =>
  as(no).post(`/api/duty-letters/${id}/press`, { press: { verb } });
const letterOf = async (no: string): Promise<string> =>
  (
    await run(
      `select id from duty_letter where person_id = $1 and state not in ('expired', 'ended') order by year`,
      [personId(no)],
    )
  )[0]?.id;

beforeAll(async () => {
  world = await openWorld();
  // The demonstration has signed already; here everybody begins the year without a letter.
  await run('delete from duty_letter');
  await run(`delete from due_work where kind like 'responsibility.%'`);
  for (const no of [
    '0301',
    '0302',
    '0305',
    '0306',
    '0309',
    '0406',
    '0102',
    '0106',
    '0108',
    '0114',
    '0116',
    '0117',
  ])
    people.set(no, await world.as(no, 'office'));
});
afterAll(() => world.close());

test('ROLE-15 the rules: a letter is signed by its person, then by whoever stands above and has signed theirs', () => {
  const of = { person_id: 'p', superior_id: 's' };
  expect([whyNotAccept(of, 'p'), whyNotAccept(of, 's')]).toEqual([
    undefined,
    'responsibility.not_your_letter',
  ]);
  const side = (id: string, seal = false) => ({ id, seal });
  expect(whyNotSign(of, side('s'), true)).toBeUndefined();
  expect(whyNotSign(of, side('x', true), true)).toBe('responsibility.not_the_superior');
  expect(whyNotSign(of, side('s'), false)).toBe('responsibility.chain_broken');
  const top = { person_id: 'p', superior_id: null };
  expect(whyNotSign(top, side('l', true), true)).toBeUndefined();
  expect(whyNotSign(top, side('l'), true)).toBe('responsibility.not_the_superior');
});

test('ROLE-15 the chain is closed from above: the organisation and its head, the branch, the hall, each of its people', async () => {
  expect(await refused(as('0301').post('/api/duty-letters'))).toBe('kit.not_permitted');
  await must(as('0114').post('/api/duty-letters'));
  await must(as('0116').post('/api/duty-letters'));
  const { drafted } = await must(as('0306').post(`${hall}/duty-letters`));
  expect(drafted).toBeGreaterThan(12);
  expect(await refused(as('0306').post(`${hall}/duty-letters`))).toBe('responsibility.all_drafted');
  const clerk = await letterOf('0301');
  const manager = await letterOf('0306');
  expect(await refused(press('0302', clerk, 'accept'))).toBe('responsibility.not_your_letter');
  await must(press('0301', clerk, 'accept'));
  expect(await refused(press('0305', clerk, 'sign'))).toBe('responsibility.not_the_superior');
  expect(await refused(press('0306', clerk, 'sign'))).toBe('responsibility.chain_broken');
  await must(press('0306', manager, 'accept'));
  expect(await refused(press('0116', manager, 'sign'))).toBe('responsibility.chain_broken');
  const [province, branch] = [await letterOf('0114'), await letterOf('0116')];
  await must(above('0114', province, 'accept'));
  expect(await refused(above('0116', province, 'sign'))).toBe('responsibility.not_the_superior');
  expect((await must(as('0108').get('/api/my-duty-letters'))).letters).toContainEqual(
    expect.objectContaining({ id: province, verbs: ['sign'] }),
  );
  await must(above('0108', province, 'sign'));
  await must(above('0116', branch, 'accept'));
  await must(above('0114', branch, 'sign'));
  await must(press('0116', manager, 'sign'));
  await must(press('0306', clerk, 'sign'));
  const { letters } = await must(as('0301').get('/api/my-duty-letters'));
  expect(letters[0]).toMatchObject({
    state: 'in_force',
    rank: 'member',
    superior: { zh: '周岚' },
    verbs: [],
  });
  // Another hall reads nothing of it.
  expect((await as('0406').get(`${hall}/responsibility`)).status).toBe(404);
});

test('ROLE-15 the clock drafts the next letter before one runs out; without a signature by then it is on record', async () => {
  const id = await letterOf('0301');
  const [{ until } = {}] = await run(
    `select to_char(valid_until, 'YYYY-MM-DD') as until from duty_letter where id = $1`,
    [id],
  );
  const to = (days: number) =>
    stepHall(
      world.server.house,
      1001,
      latest(onDay(addDays(until, days), '09:00'), onDay(addDays(world.day, 1), '09:00')),
    );
  await run(`delete from due_work where hall_id = 1001 and subject_id not in (select id from duty_letter)`);
  await to(-40);
  const all = await run('select state, year from duty_letter where person_id = $1 order by year', [
    personId('0301'),
  ]);
  expect(all.map(one => one.state)).toEqual(['in_force', 'drafted']);
  await to(1);
  const events = await run(
    `select what from event where subject_id = $1 and what like 'responsibility.%' order by at, id`,
    [id],
  );
  expect(events.map(one => one.what)).toEqual(
    expect.arrayContaining(['responsibility.letter.lapse', 'responsibility.lapsed']),
  );
});

test('SAF-05 who is first is named by a letter that holds: in the hall, for everybody who comes in, and every change is kept', async () => {
  const day = '2026-05-05';
  const letter = (more: object) => ({
    rank: 'first' as const,
    state: 'in_force',
    valid_from: '2026-01-01',
    valid_until: '2026-12-31',
    ...more,
  });
  expect(firstAmong([letter({ state: 'accepted' })], day)).toBeUndefined();
  expect(firstAmong([letter({ valid_until: '2026-05-04' })], day)).toBeUndefined();
  expect(firstAmong([letter({})], day)).toBeDefined();
  await run(
    `insert into duty_letter (hall_id, id, state, year, person_id, post, rank, superior_id, valid_from, valid_until, drafted_by, drafted_at, accepted_at, signed_by, signed_at)
     values (1002, gen_random_uuid(), 'in_force', 2026, $1, 'hall_manager', 'first', $2, $3::date - 3, $3::date + 30, $2, now(), now(), $2, now())`,
    [personId('0406'), personId('0116'), world.day],
  );
  const { first } = await must(world.nobody().get('/api/halls/1002/safety-first'));
  expect(first).toMatchObject({ person: { zh: '苏文', en: 'Su Wen' }, post: 'hall_manager' });
  const [{ id } = {}] = await run('select id from duty_letter where hall_id = 1002');
  const end = { press: { verb: 'end', why: '调离' } };
  expect(await refused(as('0406').post(`/api/halls/1002/duty-letters/${id}/press`, end))).toBe(
    'kit.not_permitted',
  );
  await must(as('0106').post(`/api/halls/1002/duty-letters/${id}/press`, end));
  expect((await must(world.nobody().get('/api/halls/1002/safety-first'))).first).toBeNull();
  const { changes } = await must(as('0406').get('/api/halls/1002/responsibility'));
  expect(changes).toMatchObject([{ say: { en: 'End it' }, whom: { zh: '苏文' }, by: { zh: '石坚' } }]);
});

test('ROLE-16 a deputy stands for fields of their own: no field without one, nobody outside theirs; without a deputy it is the head', () => {
  const shared = [0, 1, 2].flatMap(nth => deputy_fields(nth, 3));
  expect(shared.toSorted()).toEqual(Object.keys(fields).toSorted());
  const people = [
    { rank: 'deputy' as const, fields: ['fire'], unit_id: 11, id: 'd' },
    { rank: 'first' as const, fields: [], unit_id: 11, id: 'h' },
    { rank: 'deputy' as const, fields: ['fire', 'cash'], unit_id: 1, id: 'p' },
  ];
  const ids = (field: string) => approversAmong(people, field).map(one => one.id);
  expect([ids('fire'), ids('cash'), ids('stock')]).toEqual([['d'], ['p'], ['h']]);
});

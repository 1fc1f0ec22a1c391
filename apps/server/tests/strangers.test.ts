import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const guess = async (user: string): Promise<[number, string]> => {
  const { status, body } = await world.nobody('counter').post('/api/session', { user, password: 'wrong' });
  return [status, body.code];
};

test('a staff number that nobody bears locks like one that somebody does, also when guessed at in parallel', async () => {
  const answers: [number, string][][] = [];
  for (const user of ['0311', 'nobody-1']) {
    const said = [];
    for (let n = 0; n < 7; n += 1) said.push(await guess(user));
    answers.push(said);
  }
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[1]?.at(-1)).toEqual([423, 'people.locked']);
  const crowd = await Promise.all(Array.from({ length: 30 }, () => guess('nobody-2')));
  expect(crowd.filter(([status]) => status === 401).length).toBe(5);
  const kept = await run('select number_hash from sign_in_guess');
  expect(kept.length).toBe(2);
  await run(`update sign_in_guess set guessed_at = now() - interval '2 days'`);
  await guess('nobody-3');
  expect((await run('select 1 from sign_in_guess')).length).toBe(1);
});

test('a pairing code is good for a quarter of an hour', async () => {
  const admin = await world.as('0103', 'admin');
  const pairing = () => admin.post('/api/halls/1001/devices/K2/pairing-code');
  const use = (body: object) => world.nobody('kiosk').post('/api/halls/1001/devices/K2/pairing', body);
  const late = (await pairing()).body;
  const left = await run(
    `select extract(epoch from pairing_until - now())::int as s from device where hall_id = 1001 and code = 'K2'`,
  );
  expect(left[0].s).toBeGreaterThan(800);
  expect(left[0].s).toBeLessThanOrEqual(900);
  const shown = async () =>
    (await admin.get('/api/halls/1001/devices')).body.find((one: { code: string }) => one.code === 'K2')
      .pairing;
  expect(await shown()).toBe(true);
  await run(
    `update device set pairing_until = now() - interval '1 second' where hall_id = 1001 and code = 'K2'`,
  );
  expect(await shown()).toBe(false);
  expect((await use(late)).body.code).toBe('people.pairing_wrong');
  expect((await use((await pairing()).body)).status).toBe(200);
});

test('SEC-01 the first of two must still be here, and still be allowed, when the second signs', async () => {
  const first = await world.as('0305', 'floor');
  const second = await world.as('0309', 'floor');
  const subject_id = (await first.get('/api/halls/1001/opening')).body.day.id;
  const ask = async () =>
    (await first.post('/api/halls/1001/pairs', { what: 'halls.day.unlock', subject_id })).body.pair_id;
  const seal = async (id: string) => (await second.post(`/api/halls/1001/pairs/${id}/seal`)).body;
  const id = await ask();
  const roles = await run(
    `update role_assignment set role = 'complaint_officer' where person_id = (select id from person where staff_no = '0305') returning id`,
  );
  expect(roles.length).toBe(1);
  expect((await seal(id)).code).toBe('people.pair_first_gone');
  await run(`update role_assignment set role = 'duty_manager' where id = $1`, [roles[0].id]);
  await run(`update person set state = 'left' where staff_no = '0305'`);
  expect((await seal(id)).code).toBe('people.pair_first_gone');
  await run(`update person set state = 'active' where staff_no = '0305'`);
  expect((await seal(id)).sealed).toBe(true);
});

test('what is said with a request of two is a few short facts', async () => {
  const first = await world.as('0405', 'floor');
  const subject_id = (await run(`select id from hall_day where hall_id = 1002 order by day desc limit 1`))[0]
    .id;
  const ask = async (facts: object) =>
    (await first.post('/api/halls/1002/pairs', { what: 'halls.day.unlock', subject_id, facts })).status;
  expect(await ask({ note: 'x'.repeat(201) })).toBe(422);
  expect(await ask(Object.fromEntries(Array.from({ length: 13 }, (_, n) => [`k${n}`, n])))).toBe(422);
  expect(await ask({ deep: { deeper: 1 } })).toBe(422);
  expect(await ask({ ['k'.repeat(41)]: 1 })).toBe(422);
  expect(await ask({ note: '备用钥匙', keys: 2 })).toBe(200);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../../kit/ids.ts';
import { Caller } from '../../../kit/testing/http.ts';
import { hashOf, newSecret } from '../../../modules/people/index.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

let world: World;
const person: Record<string, string> = {};
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  for (const { staff_no, id } of (await world.db.pool.query('select staff_no, id from person')).rows)
    person[staff_no] = id;
});
afterAll(() => world.close());

/** An outside program with a token for a hall. */
async function program(hall_id = 1001): Promise<Caller> {
  const token = newSecret();
  await world.db.pool.query(
    `insert into machine_client (id, name, role, hall_id, token_hash, made_at) values ($1, 'test', 'program', $2, $3, now())`,
    [newId(), hall_id, hashOf(token)],
  );
  return new Caller(world.server.url, 'counter', token);
}
const at = (number: number, verb: string) => `/api/halls/1001/counters/${world.counter(number)}/${verb}`;

test('a program opens a counter for a clerk of its hall, and for nobody else', async () => {
  const one = await program();
  const open = async (staff_no: string) =>
    (await one.post(at(1, 'open'), { clerk_id: person[staff_no] })).body;
  expect((await one.post(at(1, 'open'))).body.code).toBe('counters.no_clerk_here');
  for (const stranger of ['0401', '0305', '0103'])
    expect((await open(stranger)).code).toBe('counters.no_clerk_here');
  await world.db.pool.query(`update person set state = 'left' where staff_no = '0302'`);
  expect((await open('0302')).code).toBe('counters.no_clerk_here');
  await world.db.pool.query(`update person set state = 'active' where staff_no = '0302'`);
  expect((await open('0302')).state).toBe('open');
});

test('a program works at the counters it opened, not at those of people or of other programs', async () => {
  const kiosk = await world.device(1001, 'K1');
  for (let n = 0; n < 3; n += 1) await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' });
  const [one, other] = [await program(), await program()];
  const clerk = await world.as('0301');
  await clerk.post(at(2, 'open'));
  const called = (await clerk.post(at(2, 'call-next'))).body;
  expect((await one.post(at(2, 'call-next'))).body.code).toBe('counters.not_yours');
  expect((await one.post(at(2, 'open'), { clerk_id: person['0301'] })).body.code).toBe('counters.taken');
  for (const verb of ['arrive', 'recall', 'no_show'])
    expect((await one.post(`/api/halls/1001/tickets/${called.ticket_id}/${verb}`)).body.code).toBe(
      'queue.not_your_ticket',
    );
  await one.post(at(3, 'open'), { clerk_id: person['0310'] });
  const mine = (await one.post(at(3, 'call-next'))).body;
  const step = (who: Caller, verb: string, body: object = {}) =>
    who.post(`/api/halls/1001/tickets/${mine.ticket_id}/${verb}`, body);
  expect((await step(other, 'arrive')).body.code).toBe('queue.not_your_ticket');
  expect((await other.post(at(3, 'pause'), { reason: 'lunch' })).body.code).toBe('counters.not_yours');
  expect((await step(one, 'arrive')).status).toBe(200);
  expect((await step(one, 'hold', { reason: 'a paper' })).status).toBe(200);
  expect((await step(one, 'resume')).status).toBe(200);
  expect((await step(one, 'finish', { outcome: 'done' })).status).toBe(200);
  expect((await one.post(at(3, 'close'))).status).toBe(200);
});

test('STF-03 an administrator of a branch finds the own people, however many stand before them', async () => {
  await world.db.pool.query(
    `update role_assignment set unit_id = 11 where person_id = $1 and role = 'administrator'`,
    [person['0103']],
  );
  const far = (
    await world.db.pool.query(`select id from hall where path not like '/1/11/%' order by id limit 1`)
  ).rows[0].id;
  await world.db.pool.query(
    `insert into person (id, staff_no, name, name_en, home_hall_id) select gen_random_uuid(), '00' || n, '甲', 'A', $1 from generate_series(100, 400) n`,
    [far],
  );
  const admin = await world.as('0103', 'admin');
  const found = (await admin.get('/api/staff')).body.map((one: { staff_no: string }) => one.staff_no);
  expect(found).toContain('0301');
  expect(found.filter((no: string) => /^00[1-4]\d\d$/.test(no))).toEqual([]);
  expect((await admin.get('/api/staff?hall_id=1001')).body.length).toBeGreaterThan(5);
  expect((await admin.get(`/api/staff?hall_id=${far}`)).body).toEqual([]);
});

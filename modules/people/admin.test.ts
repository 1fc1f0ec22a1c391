import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { whyNotPassword, whyNotRole } from './admin.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const rest = (ms: number) => new Promise(done => setTimeout(done, ms));

test('passwords are long and not the number; duties that guard each other stay apart', () => {
  const table: [string | undefined, string | undefined][] = [
    [whyNotPassword('short', '0301'), 'people.password_short'],
    [whyNotPassword('my number is 0301', '0301'), 'people.password_like_number'],
    [whyNotPassword('a sentence to remember', '0301'), undefined],
    [whyNotRole(['administrator'], 'privacy_officer'), 'people.duties_apart'],
    [whyNotRole(['service_clerk'], 'auditor'), 'people.duties_apart'],
    [whyNotRole(['service_clerk'], 'vip_clerk'), undefined],
  ];
  for (const [found, expected] of table) expect(found).toBe(expected);
});

test('an administrator takes somebody on, certifies, and lets go: sessions end with it (STF-03, ROLE-06)', async () => {
  const admin = await world.as('0103', 'admin');
  const person = {
    staff_no: '0399',
    name: '新同事',
    name_en: 'New Colleague',
    home_hall_id: 1001,
    password: 'a sentence to remember',
  };
  const added = await admin.post('/api/staff', person);
  expect(added.status).toBe(200);
  expect((await admin.post('/api/staff', person)).body).toMatchObject({
    code: 'people.number_taken',
    field: 'staff_no',
  });
  await admin.post(`/api/staff/${added.body.id}/roles`, { role: 'service_clerk', hall_id: 1001 });
  await admin.post(`/api/staff/${added.body.id}/certificates`, {
    skill: 'consultation',
    valid_until: '2099-01-01',
  });
  const clerk = world.nobody('counter');
  expect((await clerk.post('/api/session', { user: '0399', password: person.password })).status).toBe(200);
  expect((await clerk.get('/api/halls/1001/line')).status).toBe(200);
  expect((await admin.post(`/api/staff/${added.body.id}/leave`)).body).toEqual({ ended: 1 });
  await rest(900);
  expect((await clerk.get('/api/halls/1001/line')).status).toBe(401);
  const events = await world.db.pool.query(
    'select what, facts from event where subject_id = $1 order by at, id',
    [added.body.id],
  );
  expect(events.rows.map(row => row.what)).toEqual([
    'people.staff.add',
    'people.staff.give_role',
    'people.staff.certify',
    'people.staff.leave',
  ]);
  expect(JSON.stringify(events.rows)).not.toContain('新同事');
});

test('nobody else manages people, and an administrator does not serve customers', async () => {
  for (const staff_no of ['0301', '0305', '0306', '0102', '0101']) {
    const other = await world.as(staff_no, 'admin');
    expect((await other.get('/api/staff')).status, staff_no).toBe(403);
  }
  const admin = await world.as('0103', 'admin');
  expect((await admin.post(`/api/halls/1001/counters/${world.counter(1)}/call-next`)).status).toBe(403);
  expect((await admin.get('/api/halls/1001/line')).status).toBe(403);
});

test('a device pairs once with the code made for it, and is out when retired', async () => {
  const admin = await world.as('0103', 'admin');
  const made = await admin.post('/api/halls/1001/devices/K2/pairing-code');
  const kiosk = world.nobody('kiosk');
  expect(
    (await kiosk.post('/api/halls/1001/devices/K2/pairing', { pairing_code: '00000000' })).body.code,
  ).toBe('people.pairing_wrong');
  expect((await kiosk.post('/api/halls/1001/devices/K2/pairing', made.body)).status).toBe(200);
  expect((await world.nobody('kiosk').post('/api/halls/1001/devices/K2/pairing', made.body)).body.code).toBe(
    'people.pairing_wrong',
  );
  expect((await kiosk.get('/api/session')).body).toMatchObject({ kind: 'device', home_hall_id: 1001 });
  await admin.post('/api/halls/1001/devices/K2/retire');
  await rest(900);
  expect((await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' })).status).toBe(401);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../../kit/ids.ts';
import { Caller } from '../../../kit/testing/http.ts';
import { hashOf, newSecret } from '../../../modules/people/index.ts';
import { allServed } from '../assembly.ts';
import { openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const rest = (ms: number) => new Promise(done => setTimeout(done, ms));

test('a hundred wrong passwords in parallel: at most six are weighed, the answer tells nothing', async () => {
  const before = await world.db.pool.query(`select wrong_count from person where staff_no = '0311'`);
  expect(before.rows[0].wrong_count).toBe(0);
  const answers = await Promise.all(
    Array.from({ length: 100 }, () =>
      world.nobody('counter').post('/api/session', { user: '0311', password: 'not this one' }),
    ),
  );
  const weighed = answers.filter(one => one.body.code === 'people.wrong_password').length;
  expect(weighed).toBeLessThanOrEqual(6);
  // A machine that is too busy may turn some away unweighed, which tells as little.
  const others = answers.filter(one => one.body.code !== 'people.wrong_password');
  for (const one of others) expect(['people.locked', 'kit.busy']).toContain(one.body.code);
  expect(others.length).toBe(100 - weighed);
  const right = await world
    .nobody('counter')
    .post('/api/session', { user: '0311', password: 'tingtong-demo' });
  expect(right.body).toMatchObject({ status: 423, code: 'people.locked' });
  await world.db.pool.query(
    `update person set locked_until = now() - interval '1 second' where staff_no = '0311'`,
  );
  expect(
    (await world.nobody('counter').post('/api/session', { user: '0311', password: 'tingtong-demo' })).status,
  ).toBe(200);
});

test('an unknown number is answered like a wrong password', async () => {
  const unknown = await world.nobody('counter').post('/api/session', { user: '9999', password: 'x' });
  const wrong = await world.nobody('counter').post('/api/session', { user: '0312', password: 'x' });
  expect({ ...unknown.body, request_id: '' }).toEqual({ ...wrong.body, request_id: '' });
});

test('whoever leaves is out within a second; a role that is lowered acts at once', async () => {
  const clerk = await world.as('0312');
  const manager = await world.as('0405', 'floor');
  expect((await clerk.get('/api/halls/1001/line')).status).toBe(200);
  expect((await manager.get('/api/halls/1002/line')).status).toBe(200);
  await world.db.pool.query(`update person set state = 'left' where staff_no = '0312'`);
  await world.db.pool.query(
    `delete from role_assignment where person_id = (select id from person where staff_no = '0405')`,
  );
  await rest(1000);
  expect((await clerk.get('/api/halls/1001/line')).status).toBe(401);
  expect((await manager.get('/api/halls/1002/line')).status).toBe(404);
});

test('signing out ends the session and the stream that hangs on it', async () => {
  const clerk = await world.as('0313');
  const cookie = (clerk as unknown as { cookie: string }).cookie;
  const stream = await fetch(`${world.server.url}/api/halls/1001/live?surface=counter`, {
    headers: { Cookie: cookie },
  });
  expect(stream.status).toBe(200);
  const reader = stream.body?.getReader();
  await clerk.delete('/api/session');
  const ended = (async () => {
    for (;;) if ((await reader?.read())?.done !== false) return true;
  })();
  expect(await Promise.race([ended, rest(6500).then(() => false)])).toBe(true);
  expect((await clerk.get('/api/halls/1001/line')).status).toBe(401);
});

test('an idle screen locks: only the password wakes it', async () => {
  const clerk = await world.as('0314');
  await world.db.pool.query(
    `update session set seen_at = now() - interval '16 minutes' where actor_id = (select id from person where staff_no = '0314')`,
  );
  await rest(1000);
  expect((await clerk.get('/api/halls/1001/line')).body).toMatchObject({
    status: 423,
    code: 'people.idle_locked',
  });
  expect((await clerk.get('/api/session')).body).toMatchObject({ staff_no: '0314', locked: true });
  expect((await clerk.post('/api/session/proof', { password: 'wrong' })).body.code).toBe(
    'people.wrong_password',
  );
  expect((await clerk.post('/api/session/proof', { password: 'tingtong-demo' })).status).toBe(200);
  await rest(1000);
  expect((await clerk.get('/api/halls/1001/line')).status).toBe(200);
});

test('a door of the demonstration opens for whoever presses it, over a session that sleeps too', async () => {
  const clerk = await world.as('0314');
  await world.db.pool.query(
    `update session set seen_at = now() - interval '16 minutes' where actor_id = (select id from person where staff_no = '0314')`,
  );
  await rest(1000);
  expect((await clerk.get('/api/halls/1001/line')).status).toBe(423);
  const cookie = (clerk as unknown as { cookie: string }).cookie;
  const press = (headers: Record<string, string>) =>
    fetch(`${world.server.url}/api/demo/session`, {
      method: 'POST',
      headers: { ...headers, 'X-Surface': 'counter', 'Content-Type': 'application/json' },
      body: JSON.stringify({ staff_no: '0301' }),
    });
  const entered = await press({ Cookie: cookie });
  expect(entered.status).toBe(200);
  expect(await entered.json()).toMatchObject({ staff_no: '0301' });
  // The session that slept is still asleep: the door woke nothing.
  expect((await clerk.get('/api/halls/1001/line')).status).toBe(423);
});

test('a mutation without the CSRF proof of its session is refused', async () => {
  const clerk = await world.as('0315');
  const cookie = (clerk as unknown as { cookie: string }).cookie;
  const forged = await fetch(`${world.server.url}/api/halls/1001/counters/${world.counter(1)}/open`, {
    method: 'POST',
    headers: { Cookie: cookie, 'X-Surface': 'counter', 'Content-Type': 'application/json' },
    body: '{}',
  });
  expect(forged.status).toBe(403);
  expect(await forged.json()).toMatchObject({ code: 'kit.csrf' });
});

/** Streams of the floor, held open as a screen holds them; each resolves when the server ends it. */
async function heldOpen(caller: object, hall_id: number): Promise<{ ended: Promise<boolean> }> {
  const { cookie } = caller as { cookie: string };
  const stream = await fetch(`${world.server.url}/api/halls/${hall_id}/live?surface=floor`, {
    headers: { Cookie: cookie },
  });
  expect(stream.status).toBe(200);
  const reader = stream.body?.getReader();
  const toTheEnd = async () => {
    for (;;) if ((await reader?.read())?.done !== false) return true;
  };
  return { ended: toTheEnd() };
}

test('S7 a screen that is open ends within five seconds when its person leaves, or may no longer see the hall', async () => {
  const leaves = await heldOpen(await world.as('0309', 'floor'), 1001);
  const lowered = await heldOpen(await world.as('0409', 'floor'), 1002);
  await world.db.pool.query(`update person set state = 'left' where staff_no = '0309'`);
  await world.db.pool.query(
    `delete from role_assignment where person_id = (select id from person where staff_no = '0409')`,
  );
  const late = rest(5500).then(() => false);
  expect(
    await Promise.all([Promise.race([leaves.ended, late]), Promise.race([lowered.ended, late])]),
  ).toEqual([true, true]);
});

/** What gives power over people or devices, and what takes personal data out of the house. */
const dangerous = [
  'POST /api/halls/:hall_id/devices/:code/pairing-code',
  'POST /api/halls/:hall_id/devices/:code/retire',
  'POST /api/halls/:hall_id/exports/:export_id/take',
  'POST /api/staff',
  'POST /api/staff/:person_id/leave',
  'POST /api/staff/:person_id/password',
  'POST /api/staff/:person_id/roles',
  'POST /api/staff/:person_id/roles/:role_id/take',
];

test('a dangerous act asks for the password once more; five minutes later it asks again, and of a program always', async () => {
  expect(
    allServed
      .filter(({ options }) => options.dangerous === true)
      .map(({ endpoint }) => `${endpoint.method} ${endpoint.path}`)
      .sort(),
  ).toEqual(dangerous);
  const admin = await world.as('0103', 'admin');
  const code = () => admin.post('/api/halls/1001/devices/K2/pairing-code');
  const events = async () =>
    (await world.db.pool.query(`select count(*)::int as n from event where what = 'people.device.make_code'`))
      .rows[0].n;
  const proved = (password: string) => admin.post('/api/session/proof', { password });
  expect((await code()).status).toBe(200);
  const before = await events();
  for (const round of [1, 2]) {
    await world.db.pool.query(
      `update session set proved_at = now() - interval '6 minutes' where actor_id = (select id from person where staff_no = '0103')`,
    );
    await rest(1000);
    expect((await code()).body).toMatchObject({ status: 403, code: 'kit.step_up' });
    expect((await proved('wrong')).body.code).toBe('people.wrong_password');
    expect((await code()).body.code).toBe('kit.step_up');
    expect(await events()).toBe(before + round - 1);
    expect((await proved('tingtong-demo')).status).toBe(200);
    expect((await code()).status).toBe(200);
  }
  const token = newSecret();
  await world.db.pool.query(
    `insert into machine_client (id, name, role, hall_id, token_hash, made_at) values ($1, 'personnel', 'administrator', 1001, $2, now())`,
    [newId(), hashOf(token)],
  );
  const program = new Caller(world.server.url, 'admin', token);
  expect((await program.post('/api/halls/1001/devices/K2/pairing-code')).body.code).toBe('kit.step_up');
});

test('production has no one-click door, and a demonstration cannot be switched on over it', async () => {
  await world.db.pool.query(`update setting set value = 'production' where key = 'mode'`).catch(() => {});
  const entered = await world.nobody('counter').post('/api/demo/session', { staff_no: '0301' });
  expect(entered.body).toMatchObject({ status: 403, code: 'people.not_demo' });
  expect((await world.nobody().get('/api/demo/cast')).body).toEqual({ mode: 'production', cast: [] });
  await world.db.pool.query(`update setting set value = 'demo' where key = 'mode'`);
});

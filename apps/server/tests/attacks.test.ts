import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bareServer } from '../../../kit/http/server.ts';
import { openStream } from '../../../kit/http/stream.ts';
import { Ear } from '../../../kit/live.ts';
import { until } from '../../../kit/processes.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
});
afterAll(() => world.close());

const rest = (ms: number) => new Promise(done => setTimeout(done, ms));
const together = <T>(times: number, act: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: times }, (_, index) => act(index)));
const cookieOf = (caller: object): string => (caller as { cookie: string }).cookie;

test('a wrong password does not wake a locked screen', async () => {
  const clerk = await world.as('0316');
  await world.db.pool.query(
    `update session set seen_at = now() - interval '16 minutes' where actor_id = (select id from person where staff_no = '0316')`,
  );
  await rest(900);
  expect((await clerk.post('/api/session/proof', { password: 'wrong' })).body.code).toBe(
    'people.wrong_password',
  );
  await rest(1000);
  expect((await clerk.get('/api/halls/1001/line')).body.code).toBe('people.idle_locked');
});

test('an administrator of a branch does not reach above it: no role there, no password of those there', async () => {
  const { rows } = await world.db.pool.query(
    `select staff_no, id from person where staff_no in ('0103', '0104', '0309', '0301')`,
  );
  const id = Object.fromEntries(rows.map(row => [row.staff_no, row.id]));
  const set = await world.db.pool.query(
    `update role_assignment set unit_id = 11 where person_id = $1 and role = 'administrator' returning id`,
    [id['0103']],
  );
  expect(set.rowCount).toBe(1);
  const admin = await world.as('0103', 'admin');
  const refused: [string, object][] = [
    [`/api/staff/${id['0104']}/password`, { password: 'a sentence to remember' }],
    [`/api/staff/${id['0104']}/leave`, {}],
    [`/api/staff/${id['0104']}/roles`, { role: 'auditor', unit_id: 11 }],
    [`/api/staff/${id['0301']}/roles`, { role: 'province_supervisor', unit_id: 1 }],
    [`/api/staff/${id['0301']}/roles`, { role: 'province_supervisor', unit_id: 99_999_999 }],
  ];
  for (const [path, body] of refused) expect((await admin.post(path, body)).status, path).toBe(404);
  expect(
    (await admin.post(`/api/staff/${id['0103']}/roles`, { role: 'hall_manager', hall_id: 1001 })).body.code,
  ).toBe('people.not_your_own_role');
  for (const role of ['constructor', 'toString', '__proto__'])
    expect(
      (await admin.post(`/api/staff/${id['0301']}/roles`, { role, hall_id: 1001 })).body.code,
      role,
    ).toBe('people.no_such_role');
  expect(
    (await admin.post(`/api/staff/${id['0309']}/roles`, { role: 'duty_manager', hall_id: 1001 })).status,
  ).toBe(200);
  await world.db.pool.query(`update role_assignment set unit_id = 1 where id = $1`, [set.rows[0].id]);
});

test('numbers beyond the column and characters that text cannot hold are refused, never a bug', async () => {
  const admin = await world.as('0103', 'admin');
  const manager = await world.as('0305', 'floor');
  const nobody = world.nobody();
  const nul = 'a\u0000bcd';
  const answers = [
    await nobody.get('/api/halls?unit_id=99999999999'),
    await nobody.get('/api/clauses/QUE-01?hall_id=99999999999'),
    await nobody.get('/api/halls/999999999'),
    await nobody.get('/api/halls/9999999999'),
    await nobody.get('/api/halls/NaN'),
    await nobody.get('/api/halls/1e3'),
    await nobody.post('/api/session', { user: nul, password: nul }),
    await nobody.post('/api/demo/session', { hall_id: 2 ** 40, device: 'K1' }),
    await nobody.post('/api/demo/session', { staff_no: nul }),
    await admin.get('/api/staff?hall_id=99999999999'),
    await admin.get(`/api/staff?search=%00`),
    await admin.post('/api/halls/1001/devices/%00/retire'),
    await nobody.post('/api/halls/1001/devices/%00/pairing', { pairing_code: nul + nul }),
    await (await world.as('0104', 'region')).post('/api/units/99999999999/norms/parameters/recalls_max', {
      value: 3,
      reason: 'a reason',
    }),
    await (await world.as('0306', 'floor')).post('/api/halls/1001/norms/parameters/recalls_max', {
      value: 2 ** 40,
      reason: 'a reason',
    }),
    await manager.post('/api/halls/1001/check-runs', { list: 'constructor' }),
    await manager.post('/api/halls/1001/check-runs', { list: '__proto__' }),
    await manager.post('/api/halls/1001/day/limit', { reason: nul }),
  ];
  for (const [index, answer] of answers.entries())
    if (![200].includes(answer.status)) {
      expect(answer.status, `${index} ${JSON.stringify(answer.body)}`).toBeLessThan(500);
      expect(answer.status, String(index)).toBeGreaterThanOrEqual(400);
      expect(answer.body.code, String(index)).not.toBe('kit.bug');
    }
});

test('answers of a sheet pollute no prototype', async () => {
  const manager = await world.as('0305', 'floor');
  const run = await manager.post('/api/halls/1001/check-runs', { list: 'opening' });
  const path = `${world.server.url}/api/halls/1001/check-runs/${run.body.id}/answers`;
  const { csrf } = (await manager.get('/api/session')).body;
  for (const text of [
    '{"answers":{"__proto__":{"ok":true}}}',
    '{"answers":{"constructor":{"ok":true}}}',
    '{"answers":{"constructor":{"prototype":{"ok":true}}}}',
    '{"__proto__":{"answers":{}},"answers":{}}',
    '{"answers":{"toString":{"ok":true}}}',
  ]) {
    const answer = await fetch(path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Surface': 'floor',
        'X-CSRF': csrf,
        Cookie: cookieOf(manager),
      },
      body: text,
    });
    expect([400, 404, 422], `${text} ${answer.status}`).toContain(answer.status);
  }
  expect(({} as Record<string, unknown>).ok).toBeUndefined();
  const kept = await world.db.pool.query('select answers from check_run where id = $1', [run.body.id]);
  expect(kept.rows[0].answers).toBe('{}');
});

test('another surface is another pocket, never another person; a forged address or token opens nothing', async () => {
  const clerk = await world.as('0301');
  const cookie = cookieOf(clerk);
  const secret = cookie.slice(cookie.indexOf('=') + 1);
  const ask = (headers: Record<string, string>) =>
    fetch(`${world.server.url}/api/halls/1001/line`, { headers });
  expect((await ask({ Cookie: cookie, 'X-Surface': 'floor' })).status).toBe(401);
  expect((await ask({ Cookie: `__Host-tt_floor=${secret}`, 'X-Surface': 'floor' })).status).toBe(200);
  const who = await fetch(`${world.server.url}/api/session`, {
    headers: { Cookie: `__Host-tt_admin=${secret}`, 'X-Surface': 'admin' },
  });
  expect((await who.json()).staff_no).toBe('0301');
  expect(
    (
      await fetch(`${world.server.url}/api/staff`, {
        headers: { Cookie: `__Host-tt_admin=${secret}`, 'X-Surface': 'admin' },
      })
    ).status,
  ).toBe(403);
  const [hall, id, rest_] = secret.split('.') as [string, string, string];
  const forged = [
    `1002.${id}.${rest_}`,
    `0${hall}.${id}.${rest_.slice(0, -1)}x`,
    `${hall}.${id}.${'a'.repeat(43)}`,
    `${hall}.${id.toUpperCase()}.${rest_}`,
    `999999999999.${id}.${rest_}`,
    `${hall}.${id}.`,
    "' or 1=1 --",
  ];
  for (const token of forged)
    expect((await ask({ Authorization: `Bearer ${token}` })).status, token).toBe(401);
});

test('one phone holds one number, however many taps arrive at once', async () => {
  for (const round of [1, 2, 3]) {
    const holder = `phone-number-${round}-0123456789`;
    const classes = ['ordinary', 'payment', 'care'] as const;
    const answers = await together(24, index =>
      world
        .nobody('m')
        .post(
          '/api/halls/1001/remote-tickets',
          { class: classes[index % 3], holder },
          { 'X-Forwarded-For': `10.0.${round}.${index}` },
        ),
    );
    const given = answers.filter(one => one.status === 200).length;
    expect(
      [given, answers.every(one => [200, 429, 503].includes(one.status))],
      JSON.stringify(answers.map(a => a.body.code)),
    ).toEqual([1, true]);
  }
});

test('a hundred presses of «call again» are one call again', async () => {
  const clerk = await world.as('0301');
  await clerk.post(`/api/halls/1001/counters/${world.counter(1)}/open`);
  const called = await clerk.post(`/api/halls/1001/counters/${world.counter(1)}/call-next`);
  await world.at('09:01');
  const answers = await together(24, () =>
    clerk.post(`/api/halls/1001/tickets/${called.body.ticket_id}/recall`),
  );
  expect(answers.filter(one => one.status === 200).length).toBe(1);
  const said = await world.db.pool.query(
    `select count(*)::int as n from queue_utterance where ticket_id = $1 and kind = 'call'`,
    [called.body.ticket_id],
  );
  expect(said.rows[0].n).toBe(2);
  await clerk.post(`/api/halls/1001/tickets/${called.body.ticket_id}/arrive`);
  await clerk.post(`/api/halls/1001/tickets/${called.body.ticket_id}/hold`, { reason: 'fetches a paper' });
});

test('a ticket on hold goes on where its clerk stands, never at a counter that closed', async () => {
  const clerk = await world.as('0301');
  const held = (await clerk.get('/api/halls/1001/line')).body.in_hand.find(
    (one: { state: string }) => one.state === 'on_hold',
  );
  expect((await clerk.post(`/api/halls/1001/counters/${world.counter(1)}/close`)).status).toBe(200);
  expect((await clerk.post(`/api/halls/1001/tickets/${held.id}/resume`)).body.code).toBe(
    'queue.counter_not_open',
  );
  await clerk.post(`/api/halls/1001/counters/${world.counter(2)}/open`);
  expect((await clerk.post(`/api/halls/1001/tickets/${held.id}/resume`)).status).toBe(200);
  const line = (await clerk.get('/api/halls/1001/line')).body;
  expect(line.in_hand.find((one: { id: string }) => one.id === held.id)).toMatchObject({
    state: 'serving',
    counter_id: world.counter(2),
  });
});

test('a pairing code serves one screen, however many try at once; a kiosk does not read who signs', async () => {
  const admin = await world.as('0103', 'admin');
  const made = await admin.post('/api/halls/1001/devices/K2/pairing-code');
  const answers = await together(12, () =>
    world.nobody('kiosk').post('/api/halls/1001/devices/K2/pairing', made.body),
  );
  expect(answers.filter(one => one.status === 200).length).toBe(1);
  const day = (
    await world.db.pool.query(`select id from hall_day where hall_id = 1002 order by day desc limit 1`)
  ).rows[0].id;
  const asker = await world.as('0405', 'floor');
  expect(
    (await asker.post('/api/halls/1002/pairs', { what: 'halls.day.unlock', subject_id: day })).status,
  ).toBe(200);
  expect((await (await world.as('0406', 'floor')).get('/api/halls/1002/pairs')).body.length).toBe(1);
  expect((await (await world.device(1002, 'K1')).get('/api/halls/1002/pairs')).body).toEqual([]);
});

test('a screen that never reads is cut off, and a stream that ended is written to no more', async () => {
  const ear = new Ear(world.db.url);
  const note = (size: number) =>
    (ear as unknown as { hear(text: string): void }).hear(
      JSON.stringify([{ hall_id: 1001, topics: ['x'.repeat(size)] }]),
    );
  const server = bareServer(world.server.house);
  openStream(server, world.server.house, ear);
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.server.address() as { port: number };
  const clerk = await world.as('0310');
  const open = async (path: string) => {
    const before = streams.size;
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    socket.pause();
    socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: ${cookieOf(clerk)}\r\n\r\n`);
    expect(await until(() => streams.size > before, 30_000)).toBe(true);
    return socket;
  };
  const streams = (ear as unknown as { listeners: Set<unknown> }).listeners;
  const connections = () => new Promise(done => server.server.getConnections((_, count) => done(count)));
  const deaf = await open('/api/halls/1001/live?surface=counter');
  const leaving = await open('/api/halls/1001/live?surface=counter');
  leaving.resume();
  expect(await connections()).toBe(2);
  const alone = async () => {
    note(24 * 1024);
    return (await connections()) === 1;
  };
  expect(await until(alone, 30_000, 2)).toBe(true);
  await clerk.delete('/api/session');
  expect(await until(() => streams.size === 0, 30_000)).toBe(true);
  for (let i = 0; i < 3; i += 1) note(10);
  expect((await clerk.get('/api/halls/1001/waits')).status).toBe(200);
  deaf.destroy();
  leaving.destroy();
  await server.close();
});

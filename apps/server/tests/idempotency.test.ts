import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorker } from '../../../kit/worker.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
});
afterAll(() => world.close());

const count = async (): Promise<number> =>
  (await world.db.pool.query('select count(*)::int as n from queue_ticket where hall_id = 1001')).rows[0].n;

test('fifty requests at once under one key take one number, three times over', async () => {
  const kiosk = await world.device(1001, 'K1');
  for (const round of [1, 2, 3]) {
    const before = await count();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        kiosk.post(
          '/api/halls/1001/tickets',
          { class: 'ordinary' },
          { 'Idempotency-Key': `round-key-${round}` },
        ),
      ),
    );
    expect(answers.map(one => one.status)).toEqual(Array.from({ length: 50 }, () => 200));
    expect(new Set(answers.map(one => JSON.stringify(one.body))).size).toBe(1);
    expect(await count()).toBe(before + 1);
  }
  const series = await world.db.pool.query(
    `select last_number from queue_series where hall_id = 1001 and letter = 'A'`,
  );
  expect(series.rows[0].last_number).toBe(await count());
});

test('the same key with another body is refused, and another actor has a key of its own', async () => {
  const kiosk = await world.device(1001, 'K1');
  const other = await world.device(1001, 'K2');
  const headers = { 'Idempotency-Key': 'same-key-0001' };
  const first = await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' }, headers);
  expect(first.status).toBe(200);
  const changed = await kiosk.post('/api/halls/1001/tickets', { class: 'payment' }, headers);
  expect(changed.body).toMatchObject({ status: 422, code: 'kit.key_reused' });
  const theirs = await other.post('/api/halls/1001/tickets', { class: 'ordinary' }, headers);
  expect(theirs.status).toBe(200);
  expect(theirs.body.label).not.toBe(first.body.label);
});

test('a step already done is answered as it was, although it could not be done again', async () => {
  const kiosk = await world.device(1001, 'K1');
  await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' });
  const clerk = await world.as('0302');
  await clerk.post(`/api/halls/1001/counters/${world.counter(2)}/open`);
  const path = `/api/halls/1001/counters/${world.counter(2)}/call-next`;
  const called = await clerk.post(path, {}, { 'Idempotency-Key': 'call-key-0001' });
  const again = await clerk.post(path, {}, { 'Idempotency-Key': 'call-key-0001' });
  expect(again.body).toEqual(called.body);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  const without = await clerk.post(path);
  expect(without.body).toMatchObject({ status: 409, code: 'queue.customer_here' });
});

test('a refusal that rolled back leaves the key free', async () => {
  const clerk = await world.as('0310');
  const path = `/api/halls/1001/counters/${world.counter(3)}/call-next`;
  const headers = { 'Idempotency-Key': 'free-key-0001' };
  expect((await clerk.post(path, {}, headers)).body.code).toBe('counters.not_yours');
  await clerk.post(`/api/halls/1001/counters/${world.counter(3)}/open`);
  expect((await clerk.post(path, {}, headers)).status).toBe(200);
});

test('a session cookie is never kept under a key', async () => {
  const headers = { 'Idempotency-Key': 'sign-in-key-01' };
  const nobody = world.nobody('counter');
  await nobody.post('/api/session', { user: '0301', password: 'tingtong-demo' }, headers);
  const kept = await world.db.pool.query(
    `select count(*)::int as n from idempotency where key = 'sign-in-key-01'`,
  );
  expect(kept.rows[0].n).toBe(0);
});

test('an answer is kept for thirty days, and no longer', async () => {
  const kiosk = await world.device(1001, 'K1');
  const press = (key: string) =>
    kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' }, { 'Idempotency-Key': key });
  const [young, old] = [await press('kept-for-29-days'), await press('kept-for-31-days')];
  const age = (key: string, days: number) =>
    world.db.pool.query(`update idempotency set kept_at = now() - make_interval(days => $2) where key = $1`, [
      key,
      days,
    ]);
  await age('kept-for-29-days', 29);
  await age('kept-for-31-days', 31);
  // Nobody asks for it: the worker of a server that has started puts it away.
  const worker = startWorker(world.server.house);
  const left = async () =>
    (
      await world.db.pool.query(`select key from idempotency where key like 'kept-for-%' order by key`)
    ).rows.map(row => row.key);
  try {
    await expect.poll(left, { timeout: 20_000 }).toEqual(['kept-for-29-days']);
  } finally {
    await worker.stop();
  }
  expect((await press('kept-for-29-days')).body).toEqual(young.body);
  expect((await press('kept-for-31-days')).body.id).not.toBe(old.body.id);
});

const stored = async (): Promise<string[]> =>
  (await world.db.pool.query('select answer from idempotency')).rows.map(row => row.answer);

test('the answer kept under a key holds no secret, and sent once more it has the right one', async () => {
  const kiosk = await world.device(1001, 'K1');
  const phone = world.nobody('m');
  const body = { class: 'ordinary', holder: 'phone-of-the-replay-01' };
  const acts: [typeof kiosk, string, object][] = [
    [kiosk, '/api/halls/1001/tickets', { class: 'ordinary' }],
    [phone, '/api/halls/1001/remote-tickets', body],
  ];
  for (const [caller, path, asked] of acts) {
    const headers = { 'Idempotency-Key': `secret-key-${path.length}` };
    const first = await caller.post(path, asked, headers);
    const again = await caller.post(path, asked, headers);
    expect(first.body.secret).toMatch(/^[\w-]{24}$/);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    const mine = `/api/halls/1001/tickets/${first.body.id}/mine`;
    expect((await phone.post(mine, { secret: again.body.secret })).status).toBe(200);
    expect((await stored()).filter(answer => answer.includes(first.body.secret))).toEqual([]);
  }
  expect((await stored()).filter(answer => answer.includes('"secret"'))).toEqual([]);
});

test('two strangers under one key are two people: neither is answered with the other’s act', async () => {
  const headers = { 'Idempotency-Key': 'strangers-key-01' };
  const take = (holder: string) =>
    world.nobody('m').post('/api/halls/1001/remote-tickets', { class: 'ordinary', holder }, headers);
  const [first, second] = [await take('phone-of-a-stranger-1'), await take('phone-of-a-stranger-2')];
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(second.body.id).not.toBe(first.body.id);
  expect((await take('phone-of-a-stranger-1')).body).toEqual(first.body);
});

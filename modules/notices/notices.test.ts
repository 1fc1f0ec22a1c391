import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { onDay } from '../../kit/clock.ts';
import { setStatementFault } from '../../kit/db.ts';
import { newId } from '../../kit/ids.ts';
import { Caller } from '../../kit/testing/http.ts';
import { hashOf, newSecret } from '../people/index.ts';
import { pauseAfter } from './notice.ts';

let world: World;
let manager: Caller;
let program: Caller;
let turn = 0;
const hall = '/api/halls/1001';
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;

beforeAll(async () => {
  world = await openWorld({ quiet: true });
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  const clerk = await world.as('0301');
  await clerk.post(`${hall}/counters/${world.counter(1)}/open`);
  manager = await world.as('0305', 'floor');
  const token = newSecret();
  await run(
    `insert into machine_client (id, name, role, hall_id, token_hash, made_at) values ($1, 'gateway', 'program', 1001, $2, now())`,
    [newId(), hashOf(token)],
  );
  program = new Caller(world.server.url, 'program', token);
});
afterAll(async () => {
  setStatementFault(undefined);
  await world.close();
});

const gateway = async (behaviour: string, seconds = 3) =>
  expect((await manager.post(`${hall}/message-simulator`, { behaviour, seconds })).status).toBe(200);
/** A customer books and leaves a number: one notice begins. Answers its id and the number. */
async function tell(): Promise<{ id: string; phone: string; booking: string; secret: string }> {
  turn += 1;
  const phone = `1390019${String(turn).padStart(4, '0')}`;
  const shown = await world.nobody('m').get(`${hall}/slots?business=sim_replacement`);
  const free = shown.body.slots.filter((one: { left: number }) => one.left > 0).at(-1);
  const made = await world.nobody('m').post(`${hall}/appointments`, {
    ...{ business: 'sim_replacement', slot_at: free.slot_at, holder: `holder-of-a-phone-${turn}`, phone },
  });
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  const [row] = await run('select id from notice where subject_id = $1', [made.body.id]);
  return { id: row.id, phone, booking: made.body.id, secret: made.body.secret };
}
const one = async (id: string) => (await run('select * from notice where id = $1', [id]))[0];
const messages = async (id: string) =>
  (await world.nobody('m').get(`${hall}/simulated-phone`)).body.messages.filter(
    (message: { key: string }) => message.key === id,
  ).length;

test('FEE-08 the pause between tries doubles', () => {
  expect([1, 2, 3, 4].map(tries => pauseAfter(tries, 2))).toEqual([2, 4, 8, 16]);
});

test('FEE-08 a notice is delivered once, its number in no row, no event and no list', async () => {
  const { id, phone } = await tell();
  expect((await one(id)).state).toBe('queued');
  await world.at('09:01');
  expect(await one(id)).toMatchObject({ state: 'delivered', tries: 1, mask: `139****${phone.slice(-4)}` });
  expect(await messages(id)).toBe(1);
  const tables = await run(
    `select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'`,
  );
  for (const { name } of tables)
    expect(
      (await run(`select 1 from ${name} t where t::text like '%' || $1 || '%' limit 1`, [phone])).length,
      name,
    ).toBe(0);
  const listed = await manager.get(`${hall}/notices?tail=${phone.slice(-4)}`);
  expect(listed.body.notices).toMatchObject([
    { id, state: 'delivered', kind: 'appointments.booked', tries: 1 },
  ]);
  const trail = await manager.get(`${hall}/notices/${id}`);
  expect(trail.body.events.map((event: { what: string }) => event.what.split('.').at(-1))).toEqual([
    'queue',
    'hand_over',
    'deliver',
  ]);
  expect(JSON.stringify([listed.body, trail.body])).not.toContain(phone);
});

test('FEE-08 a gateway that is away is tried again with growing pauses and given up; somebody calls, and it is noted', async () => {
  await world.at('09:10');
  await gateway('away');
  const { id, phone } = await tell();
  await world.at('09:11');
  expect(await one(id)).toMatchObject({ state: 'queued', tries: 1 });
  await world.at('09:17');
  expect(await one(id)).toMatchObject({ state: 'queued', tries: 3 });
  await world.at('09:25');
  expect(await one(id)).toMatchObject({ state: 'failed', tries: 4, why: 'away' });
  const todo = await manager.get(`${hall}/failed-notices`);
  expect(todo.body.notices).toMatchObject([{ id, call_by: onDay(world.day, '10:24').toISOString() }]);
  expect(todo.body.notices[0].text).toContain('已为您约好');
  const clerk = await world.as('0302');
  expect((await clerk.post(`${hall}/notices/${id}/number`)).status).toBe(403);
  expect((await clerk.get(`${hall}/notices`)).status).toBe(403);
  const elsewhere = await world.as('0405', 'floor');
  expect((await elsewhere.post(`${hall}/notices/${id}/number`)).status).toBe(404);
  expect((await manager.post(`${hall}/notices/${id}/number`)).body.phone).toBe(phone);
  const call = (outcome: string) => manager.post(`${hall}/notices/${id}/call`, { outcome });
  expect((await call('given_up')).body.code).toBe('notices.call_first');
  expect((await call('no_answer')).body).toEqual({ state: 'failed', calls: 1 });
  expect((await call('reached')).body).toEqual({ state: 'called', calls: 2 });
  expect((await call('reached')).body.code).toBe('notices.not_failed');
  expect((await manager.post(`${hall}/notices/${id}/number`)).body.code).toBe('notices.not_failed');
  const trail = await manager.get(`${hall}/notices/${id}`);
  expect(trail.body.events.map((event: { what: string }) => event.what.split('.').at(-1))).toEqual(
    'queue put_off put_off put_off fail number_shown call_again call'.split(' '),
  );
});

test('FEE-08 without a report the same message is handed over again under its key, and arrives once', async () => {
  await world.at('09:30');
  await gateway('silent', 30);
  const { id } = await tell();
  await world.at('11:00');
  expect(await one(id)).toMatchObject({ state: 'failed', tries: 4, why: 'no_report' });
  expect(await run('select asked from notice_inbox where key = $1', [id])).toEqual([{ asked: 4 }]);
  expect(await messages(id)).toBe(1);
  const late = await program.post(`${hall}/notices/${id}/report`, { report: 'delivered' });
  expect(late.body.state).toBe('delivered');
  for (const report of ['delivered', 'failed'])
    expect((await program.post(`${hall}/notices/${id}/report`, { report })).body.state).toBe('delivered');
  expect((await manager.post(`${hall}/notices/${id}/report`, { report: 'failed' })).status).toBe(403);
  const delivered = await run(
    `select 1 from event where subject_id = $1 and what = 'notices.notice.deliver'`,
    [id],
  );
  expect(delivered).toHaveLength(1);
});

test('FEE-08 a report that comes too late counts, and nothing goes out twice', async () => {
  await world.at('11:05');
  await gateway('late', 20);
  const { id } = await tell();
  await world.at('11:16');
  expect(await one(id)).toMatchObject({ state: 'delivered', tries: 1 });
  await world.at('12:00');
  expect(await messages(id)).toBe(1);
  expect(await one(id)).toMatchObject({ state: 'delivered', tries: 1 });
});

test('FEE-08 a refused number fails at once; nobody calling in time is an event', async () => {
  await gateway('refuses');
  const { id } = await tell();
  await world.at('12:01');
  expect(await one(id)).toMatchObject({ state: 'failed', tries: 1, why: 'refused' });
  await world.at('13:02');
  expect(
    await run(`select what from event where subject_id = $1 and what = 'notices.call_over'`, [id]),
  ).toHaveLength(1);
});

test('FEE-08 whichever statement of sending fails, the message goes out once', async () => {
  await gateway('delivers', 0);
  let failing = 0;
  for (let nth = 1; nth < 60; nth += 1) {
    const { id, booking, secret } = await tell();
    let seen = 0;
    let failed = false;
    setStatementFault(() => {
      seen += 1;
      if (seen !== nth || failed) return;
      failed = true;
      throw new Error('the line to the database broke');
    });
    const minute = 5 + nth;
    await world.at(`13:${String(minute).padStart(2, '0')}`).catch(() => undefined);
    setStatementFault(undefined);
    await world.at(`13:${String(minute).padStart(2, '0')}:30`);
    expect(await one(id), `statement ${nth}`).toMatchObject({ state: 'delivered', tries: 1 });
    expect(await messages(id)).toBe(1);
    await world.nobody('m').post(`${hall}/appointments/${booking}/cancel`, { secret });
    failing = nth;
    if (!failed) break;
  }
  expect(failing).toBeGreaterThan(8);
});

test('PRIV-01 a number is forgotten some days after its matter, not while something is to be said', async () => {
  const { id, booking } = await tell();
  await world.at('14:50');
  expect((await one(id)).state).toBe('delivered');
  const sealed = async () =>
    (await run('select sealed from notice_contact where id = $1', [booking]))[0].sealed;
  expect(await sealed()).not.toBeNull();
  await run(
    `update due_work set due_at = due_at - interval '8 days' where subject_id = $1 and kind = 'notices.forget'`,
    [booking],
  );
  await run(`update notice set state = 'failed' where id = $1`, [id]);
  await world.at('14:51');
  expect(await sealed()).not.toBeNull();
  await run(`update notice set state = 'called' where id = $1`, [id]);
  await run(
    `update due_work set due_at = due_at - interval '8 days' where subject_id = $1 and kind = 'notices.forget'`,
    [booking],
  );
  await world.at('14:52');
  expect(await sealed()).toBeNull();
});

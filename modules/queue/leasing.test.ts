import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import { setStatementFault } from '../../kit/db.ts';
import { newId } from '../../kit/ids.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { clampTaken, leaseSize } from './lease.ts';

let world: World;
let k1: Caller;
let k2: Caller;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  k1 = await world.device(1001, 'K1');
  k2 = await world.device(1001, 'K2');
});
afterAll(async () => {
  setStatementFault(undefined);
  await world.close();
});

const hold = (kiosk: Caller, count = 20) => kiosk.post('/api/halls/1001/leases', { count });
const merge = (kiosk: Caller, ops: object[]) => kiosk.post('/api/halls/1001/leases/merge', { ops });
const at = (time: string) => onDay(world.day, time).toISOString();
interface Held {
  id: string;
  letter: string;
  from_number: number;
}
const leaseOf = (answer: { body: { leases: Held[] } }, letter = 'A') =>
  answer.body.leases.find(one => one.letter === letter) as Held;
const given = (lease: Held, n: number, time: string) => ({
  ...{ op_id: newId(), lease_id: lease.id, number: lease.from_number + n, class: 'ordinary' },
  taken_at: at(time),
});

/** Decision 9: every number from 1 to the last is a ticket or void with a reason, exactly once. */
async function withoutGap(): Promise<void> {
  const wrong = await world.db.pool.query(
    `select s.letter, n, count(t.id)::int + count(v.number)::int as times from queue_series s
     cross join lateral generate_series(1, s.last_number) n
     left join queue_ticket t on t.hall_id = s.hall_id and t.day = s.day and t.letter = s.letter and t.number = n
     left join queue_void v on v.hall_id = s.hall_id and v.day = s.day and v.letter = s.letter and v.number = n
     where s.hall_id = 1001 group by 1, 2 having count(t.id) + count(v.number) <> 1`,
  );
  expect(wrong.rows).toEqual([]);
}

test('QUE-03 thirty-two kiosks at once give every number once', async () => {
  const kiosks = await Promise.all(Array.from({ length: 32 }, () => world.device(1001, 'K1')));
  const answers = await Promise.all(
    kiosks.flatMap(kiosk =>
      Array.from({ length: 4 }, () => kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' })),
    ),
  );
  expect(answers.every(one => one.status === 200)).toBe(true);
  expect(new Set(answers.map(one => one.body.label)).size).toBe(128);
  await withoutGap();
});

test('QUE-03 a kiosk cut off for an hour merges exactly: places by time taken, the rest void', async () => {
  const lease = leaseOf(await hold(k1));
  expect(leaseOf(await hold(k1))).toEqual(lease);
  await world.at('09:30');
  const walk_in = await k2.post('/api/halls/1001/tickets', { class: 'ordinary' });
  await world.at('10:00');
  const ops = [given(lease, 0, '09:10'), given(lease, 1, '09:40'), given(lease, 2, '08:00')];
  const foreign = { ...given(lease, 500, '09:20') };
  const answers = await Promise.all([1, 2, 3].map(() => merge(k1, [...ops, foreign])));
  for (const answer of answers) {
    expect(answer.body.outcomes.map((one: { merged: boolean }) => one.merged)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(answer.body.outcomes[3].code).toBe('queue.number_not_leased');
  }
  expect(answers.map(one => one.body.voided).sort()).toEqual([0, 0, 57]);
  const line = await world.db.pool.query(
    `select id, taken_at from queue_ticket where hall_id = 1001 and taken_at > $1 or id = any($2) order by order_at`,
    [at('09:05'), ops.map(one => one.op_id)],
  );
  // The kiosk's clock said 08:00, before it held any number: its time is kept no earlier than the lease.
  expect(line.rows.map(row => row.id)).toEqual([
    ops[2]?.op_id,
    ops[0]?.op_id,
    walk_in.body.id,
    ops[1]?.op_id,
  ]);
  expect(line.rows[0].taken_at.toISOString()).toBe(at('09:00'));
  await withoutGap();
});

test('two kiosks merge at once, and neither can tell the other’s numbers', async () => {
  const [one, two] = [leaseOf(await hold(k1)), leaseOf(await hold(k2))];
  const stolen = given(two, 5, '10:01');
  const [first, second] = await Promise.all([
    merge(k1, [given(one, 0, '10:01'), stolen]),
    merge(k2, [given(two, 0, '10:01'), given(two, 1, '10:02')]),
  ]);
  expect(first.body.outcomes.map((of: { code: string }) => of.code)).toEqual([null, 'queue.lease_not_yours']);
  expect(second.body.outcomes.every((of: { merged: boolean }) => of.merged)).toBe(true);
  await withoutGap();
});

test('a merge that dies half-way leaves nothing; told again it is whole', async () => {
  const lease = leaseOf(await hold(k1));
  const ops = [given(lease, 0, '10:00'), given(lease, 1, '10:00'), given(lease, 2, '10:00')];
  let taken = 0;
  setStatementFault(statement => {
    if (!statement.name.startsWith('queue.ticket.take')) return;
    taken += 1;
    if (taken === 2) throw new Error('killed');
  });
  expect((await merge(k1, ops)).status).toBe(500);
  setStatementFault(undefined);
  const left = await world.db.pool.query('select 1 from queue_ticket where id = any($1)', [
    ops.map(one => one.op_id),
  ]);
  expect(left.rowCount).toBe(0);
  expect((await merge(k1, ops)).body.outcomes.filter((of: { merged: boolean }) => of.merged)).toHaveLength(3);
  await withoutGap();
});

test('QUE-02 an answer that was lost makes no second number: the one nobody holds is given up at the merge', async () => {
  const lease = leaseOf(await hold(k1));
  const key = newId();
  const lost = await k1.post('/api/halls/1001/tickets', { class: 'ordinary' }, { 'Idempotency-Key': key });
  const never = newId();
  const ops = [
    { ...given(lease, 0, '10:00'), instead_of: key },
    { ...given(lease, 1, '10:00'), instead_of: never },
  ];
  const told = await merge(k1, ops);
  expect(told.body.outcomes.every((one: { merged: boolean }) => one.merged)).toBe(true);
  const states = await world.db.pool.query('select id, state from queue_ticket where id = any($1)', [
    [lost.body.id, ...ops.map(one => one.op_id)],
  ]);
  expect(new Map(states.rows.map(row => [row.id, row.state]))).toEqual(
    new Map([[lost.body.id, 'abandoned'], ...ops.map(one => [one.op_id, 'issued'] as const)]),
  );
  // The other request was only slow: it comes now, and does nothing.
  const late = await k1.post('/api/halls/1001/tickets', { class: 'ordinary' }, { 'Idempotency-Key': never });
  expect(late.body.code).toBe('kit.key_reused');
  await withoutGap();
});

test('QUE-03 a kiosk holds what the busiest hour left of such a weekday brings and half as much again, within bounds', async () => {
  expect([0, 13, 14, 60, 133, 500].map(leaseSize)).toEqual([20, 20, 21, 90, 200, 200]);
  // Two such weekdays on record: an hour of eighty and one of forty general numbers; the hour of nine is over by now.
  const past = (weeks: number, hour: number, letter: string, tickets: number) =>
    world.db.pool.query(
      `insert into queue_ticket (hall_id, id, state, day, class, letter, number, label, channel, language, elder, taken_at, wait_from, order_at, wait_limit_s, ruled_by)
       select 1001, gen_random_uuid(), 'closed', d, $3, $4, 7000 + $2 * 100 + n, 'x', 'kiosk', 'zh', false, at, at, at, 900, ''
       from generate_series(1, $5::int) n, (select $1::date - 7 * $6::int as d) past,
         lateral (select (d + make_interval(hours => $2::int, mins => 5)) at time zone 'Asia/Shanghai' as at) t`,
      [world.day, hour, letter === 'A' ? 'ordinary' : 'payment', letter, tickets, weeks],
    );
  await world.db.pool.query(`delete from queue_ticket where hall_id = 1001 and day < $1`, [world.day]);
  for (const [weeks, tickets] of [
    [1, 80],
    [2, 40],
  ] as const) {
    await past(weeks, 9, 'A', 99);
    await past(weeks, 15, 'A', tickets);
    await past(weeks, 15, 'F', 10);
  }
  await world.at('11:30');
  // An hour cut off at the busiest, half as busy again as the record says: every customer of it has a number.
  const kiosk = await world.device(1001, 'K1');
  await merge(kiosk, []);
  const held = (await kiosk.post('/api/halls/1001/leases', {})).body.leases as (Held & {
    until_number: number;
  })[];
  const sizes = held.map(one => [one.letter, one.until_number - one.from_number + 1]);
  expect(sizes.sort()).toEqual([
    ['A', 90],
    ['F', 20],
    ['H', 20],
  ]);
  const lease = held.find(one => one.letter === 'A') as Held;
  const ops = Array.from({ length: 90 }, (_, n) => given(lease, n, '11:30'));
  const told = await merge(kiosk, ops);
  expect(told.body.outcomes.filter((one: { merged: boolean }) => one.merged)).toHaveLength(90);
  await withoutGap();
});

test('what a kiosk never told is void at the day’s end, and told too late it is refused by name', async () => {
  const lease = leaseOf(await hold(k2, 5));
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 1), '00:00'));
  await withoutGap();
  const late = await merge(k2, [given(lease, 0, '17:00')]);
  expect(late.body.outcomes).toMatchObject([{ merged: false, code: 'queue.number_void' }]);
  const clerk = await world.as('0301');
  expect((await hold(clerk)).status).toBe(403);
});

test('a kiosk’s time is kept between the lease and now', () => {
  const [early, made, now, future] = ['08:00', '09:00', '10:00', '11:00'].map(time =>
    onDay('2026-11-23', time),
  );
  if (early === undefined || made === undefined || now === undefined || future === undefined)
    throw new Error();
  expect([early, now, future].map(told => clampTaken(told, made, now))).toEqual([made, now, now]);
});

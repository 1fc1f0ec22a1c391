import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import { setStatementFault } from '../../kit/db.ts';
import { newId } from '../../kit/ids.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { clampTaken, leasePart, leaseSize } from './lease.ts';

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
  until_number: number;
  next_number: number;
}
const leftOf = (of: Held) => of.until_number - of.next_number;
/** The block of a class of which most is left. */
const leaseOf = (answer: { body: { leases: Held[] } }, letter = 'A') =>
  answer.body.leases.filter(one => one.letter === letter).sort((a, b) => leftOf(b) - leftOf(a))[0] as Held;
const given = (lease: Held, n: number, time: string) => ({
  ...{ op_id: newId(), lease_id: lease.id, number: lease.next_number + n, class: 'ordinary' },
  taken_at: at(time),
});

/** Decision 9: every number from 1 to the last is a ticket, void with a reason, or held by a kiosk that has not given it, exactly once. */
async function withoutGap(): Promise<void> {
  const wrong = await world.db.pool.query(
    `select s.letter, n, count(distinct t.id)::int + count(distinct v.number)::int + (count(distinct l.id) filter (where t.id is null and v.number is null))::int as times from queue_series s
     cross join lateral generate_series(1, s.last_number) n
     left join queue_ticket t on t.hall_id = s.hall_id and t.day = s.day and t.letter = s.letter and t.number = n
     left join queue_void v on v.hall_id = s.hall_id and v.day = s.day and v.letter = s.letter and v.number = n
     left join queue_lease l on l.hall_id = s.hall_id and l.day = s.day and l.letter = s.letter and l.state = 'held' and n between l.from_number and l.until_number
     where s.hall_id = 1001 group by 1, 2
     having count(distinct t.id) + count(distinct v.number) + count(distinct l.id) filter (where t.id is null and v.number is null) <> 1`,
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

test('QUE-03 a kiosk cut off for an hour merges exactly: places by time taken, the rest held on', async () => {
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
  expect(answers.map(one => one.body.voided)).toEqual([0, 0, 0]);
  const told = await world.db.pool.query(
    `select what from event where subject_id = $1 and what like 'queue.lease.%'`,
    [lease.id],
  );
  expect(told.rows.map(row => row.what).sort()).toEqual(['queue.lease.keep', 'queue.lease.make']);
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

/** Every number is void or a ticket, and nobody holds any. */
const nothingHeld = () =>
  world.db.pool.query(
    `with over as (update queue_lease set state = 'merged' where hall_id = 1001 and state = 'held' returning *)
     insert into queue_void select hall_id, day, letter, n, 'test', made_at from over, generate_series(from_number, until_number) n
     where not exists (select 1 from queue_ticket t where t.hall_id = over.hall_id and t.day = over.day and t.letter = over.letter and t.number = n)`,
  );
const lastOf = async (letter: string): Promise<number> =>
  (
    await world.db.pool.query(
      'select last_number from queue_series where hall_id = 1001 and day = $1 and letter = $2',
      [world.day, letter],
    )
  ).rows[0].last_number;

test('QUE-03 four kiosks cut off at once merge in any order, with walk-ins between: one line by time taken, and no number wasted', async () => {
  await nothingHeld();
  for (const code of ['K3', 'K4'])
    await world.db.pool.query(
      `insert into device (hall_id, id, kind, code, paired_at) values (1001, $1, 'kiosk', $2, now())`,
      [newId(), code],
    );
  const kiosks = [k1, k2, await world.device(1001, 'K3'), await world.device(1001, 'K4')];
  for (const kiosk of kiosks) await hold(kiosk, 5);
  let minute = 5;
  for (const order of [[0, 1, 2, 3], [3, 1, 0, 2], [2, 3, 1, 0], null]) {
    const before = await lastOf('A');
    const others = [await lastOf('F'), await lastOf('H')];
    const blocks = await Promise.all(kiosks.map(async kiosk => leaseOf(await hold(kiosk, 5))));
    const from = minute;
    const now = `10:${String(from + 9).padStart(2, '0')}`;
    const time = (n: number) => `10:${String(from + (n % 8)).padStart(2, '0')}`;
    minute += 10;
    await world.at(now);
    // Each gave two, at times that go to and fro between the kiosks.
    const ops = blocks.map((lease, n) => [
      given(lease, 0, time(n * 3 + 1)),
      given(lease, 1, time(n * 5 + 2)),
    ]);
    const tell = async (n: number) => (await merge(kiosks[n] as Caller, ops[n] as object[])).body.outcomes;
    const outcomes = [];
    if (order === null) outcomes.push(...(await Promise.all([0, 1, 2, 3, 2, 0].map(tell))).flat());
    else for (const n of order) outcomes.push(...(await tell(n)));
    expect(outcomes.every((one: { merged: boolean }) => one.merged)).toBe(true);
    const walk_in = await k1.post('/api/halls/1001/tickets', { class: 'ordinary' });
    const told = ops.flat().sort((a, b) => (a.taken_at < b.taken_at ? -1 : 1));
    const line = await world.db.pool.query(
      `select id, order_at from queue_ticket where hall_id = 1001 and id = any($1) order by order_at, number`,
      [[...told.map(one => one.op_id), walk_in.body.id]],
    );
    expect(line.rows.map(row => row.order_at.toISOString()).slice(0, 8)).toEqual(
      told.map(one => one.taken_at),
    );
    expect(line.rows[8].id).toBe(walk_in.body.id);
    await withoutGap();
    // Topped up by what was given: the series goes on by eight and the walk-in's one, the other classes by nothing.
    for (const kiosk of kiosks) await hold(kiosk, 5);
    expect([(await lastOf('A')) - before, await lastOf('F'), await lastOf('H')]).toEqual([9, ...others]);
  }
  const held = await world.db.pool.query(
    `select a.id from queue_lease a join queue_lease b on b.hall_id = a.hall_id and b.day = a.day and b.letter = a.letter and b.id <> a.id
     and b.from_number <= a.until_number and a.from_number <= b.until_number where a.hall_id = 1001`,
  );
  expect(held.rows).toEqual([]);
  await world.db.pool.query(
    `update device set retired_at = now() where code in ('K3', 'K4') and hall_id = 1001`,
  );
});

test('QUE-03 a number given up at the kiosk: untold it is void with its reason, told it leaves the line; nobody gets it again, and no kiosk gives up another’s', async () => {
  const lease = leaseOf(await hold(k1));
  const [untold, told, last] = [0, 1, 2].map(n => given(lease, n, '10:44'));
  if (untold === undefined || told === undefined || last === undefined) throw new Error('too few');
  const outcome = async (kiosk: Caller, ops: object[]) =>
    (await merge(kiosk, ops)).body.outcomes.map((one: { merged: boolean }) => one.merged);
  const stands = async () =>
    (
      await world.db.pool.query(
        `select number, state from queue_ticket where id = any($1) union all
         select number, reason from queue_void where hall_id = 1001 and day = $2 and letter = 'A' and number = any($3) order by 1`,
        [[untold.op_id, told.op_id, last.op_id], world.day, [untold.number, told.number, last.number]],
      )
    ).rows.map(row => [row.number - untold.number, row.state]);
  // However often it is told, and whichever way the answer was lost.
  for (let n = 0; n < 2; n += 1)
    expect(await outcome(k1, [{ ...untold, given_up: true }, told])).toEqual([true, true]);
  expect(await stands()).toEqual([
    [0, 'given_up'],
    [1, 'issued'],
  ]);
  for (let n = 0; n < 2; n += 1) expect(await outcome(k1, [{ ...told, given_up: true }])).toEqual([true]);
  expect((await stands())[1]).toEqual([1, 'abandoned']);
  const why = await world.db.pool.query(
    `select facts::jsonb ->> 'reason' as reason from event where subject_id = $1 and what = 'queue.ticket.cancel'`,
    [told.op_id],
  );
  expect(why.rows).toEqual([{ reason: 'given_up' }]);
  // A number that is void is behind the kiosk, also where nothing after it is a ticket.
  await outcome(k1, [{ ...last, given_up: true }]);
  expect(leaseOf(await hold(k1)).next_number).toBe(last.number + 1);
  const other = given(leaseOf(await hold(k2)), 0, '10:44');
  await outcome(k2, [other]);
  const remote = await k2.post('/api/halls/1001/tickets', { class: 'ordinary' });
  const mine = leaseOf(await hold(k1));
  await outcome(k1, [{ ...other, given_up: true }]);
  await outcome(k1, [{ ...given(mine, 0, '10:44'), op_id: remote.body.id, given_up: true }]);
  const left = await world.db.pool.query('select state from queue_ticket where id = any($1)', [
    [other.op_id, remote.body.id],
  ]);
  expect(left.rows).toEqual([{ state: 'issued' }, { state: 'issued' }]);
  await withoutGap();
});

test('QUE-03 what one kiosk gives and tells touches its own block alone: not the other classes, not the other kiosk', async () => {
  const states = async (of: Held[]) =>
    (
      await world.db.pool.query(
        `select id, state, told_at is not null as told from queue_lease where id = any($1)`,
        [of.map(one => one.id)],
      )
    ).rows.filter(row => row.state !== 'held' || row.told);
  const [own, other] = [(await hold(k1)).body.leases, (await hold(k2)).body.leases];
  const lease = leaseOf({ body: { leases: own } });
  await world.db.pool.query('update queue_lease set told_at = null where id = any($1)', [
    [...own, ...other].map((one: Held) => one.id),
  ]);
  await merge(k1, [given(lease, 0, '10:44')]);
  expect(await states([...own, ...other])).toEqual([{ id: lease.id, state: 'held', told: true }]);
  // A kiosk with a wrong clock has no place before it last told.
  await world.at('10:50');
  const late = given(lease, 1, '08:30');
  await merge(k1, [late]);
  const [row] = (await world.db.pool.query('select taken_at from queue_ticket where id = $1', [late.op_id]))
    .rows;
  expect(row.taken_at.toISOString()).toBe(at('10:44'));
  // The last of a block given, it is over.
  const rest = Array.from({ length: lease.until_number - lease.next_number - 1 }, (_, n) =>
    given(lease, n + 2, '10:50'),
  );
  await merge(k1, rest);
  expect((await states([lease]))[0]?.state).toBe('merged');
  await withoutGap();
});

test('QUE-03 the parts of a hall’s kiosks hold its busiest hour together, and hardly more', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 300 }),
      fc.array(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 4 }),
      (an_hour, gave) => {
        const parts = gave.map((_, own) => leasePart(an_hour, gave, own));
        const sum = parts.reduce((all, one) => all + one, 0);
        expect(sum).toBeGreaterThanOrEqual(leaseSize(an_hour));
        expect(sum).toBeLessThan(leaseSize(an_hour) + gave.length);
        // Whoever gave more holds no less, and nobody nothing.
        expect(Math.min(...parts)).toBeGreaterThan(0);
        for (const [n, one] of gave.entries())
          for (const [m, two] of gave.entries())
            if (one > two) expect(parts[n]).toBeGreaterThanOrEqual(parts[m] ?? 0);
      },
    ),
  );
  expect([0, 1].map(own => leasePart(60, [300, 100], own))).toEqual([68, 23]);
  expect([0, 1].map(own => leasePart(60, [], own))).toEqual([90, 90]);
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

test('QUE-03 the kiosks of a hall hold what the busiest hour left of such a weekday brings and half as much again, within bounds', async () => {
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
  await nothingHeld();
  let merged = 0;
  for (const kiosk of [k1, k2]) {
    const held = (await kiosk.post('/api/halls/1001/leases', {})).body.leases as Held[];
    const sizes = held.map(one => [one.letter, one.until_number - one.from_number + 1]);
    // Two kiosks, of which nobody knows who gave more: half of it each.
    expect(sizes.sort()).toEqual([
      ['A', 45],
      ['F', 10],
      ['H', 10],
    ]);
    const lease = held.find(one => one.letter === 'A') as Held;
    const ops = Array.from({ length: 45 }, (_, n) => given(lease, n, '11:30'));
    const told = await merge(kiosk, ops);
    merged += told.body.outcomes.filter((one: { merged: boolean }) => one.merged).length;
  }
  expect(merged).toBe(90);
  await withoutGap();
});

test('what a kiosk never told is void at the day’s end, and told too late it is refused by name; nor is anything of it called out', async () => {
  const lease = leaseOf(await hold(k2, 5));
  const tomorrow = onDay(addDays(world.day, 1), '00:00');
  const utterances = [newId(), newId()];
  for (const [n, id] of utterances.entries())
    await world.db.pool.query(
      `insert into queue_utterance (hall_id, id, state, ticket_id, kind, text_zh, label, queued_at)
       values (1001, $1, 'queued', $1, 'call', '请 A 零零二 号。', 'A002', $2)`,
      [id, onDay(addDays(world.day, n === 0 ? 0 : -9), '17:00')],
    );
  await world.db.pool.query(
    `insert into due_work (hall_id, due_at, id, kind, subject_id, facts) values (1001, $1, $2, 'halls.prepare_next', $2, '{}')`,
    [tomorrow, newId()],
  );
  await stepHall(world.server.house, 1001, tomorrow);
  // A day begins: what nobody said is dropped, on record; what is older than two days was given to nobody anyway.
  const unsaid = await world.db.pool.query(
    'select state from queue_utterance where id = any($1) order by queued_at',
    [utterances],
  );
  expect(unsaid.rows.map(row => row.state)).toEqual(['queued', 'dropped']);
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

import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, transaction } from '../../../kit/db.ts';
import { newId } from '../../../kit/ids.ts';
import type { Answered, Caller } from '../../../kit/testing/http.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

/** How many clients press at once, and how many rounds: more by environment for a long run. */
const clients = Number(process.env.PROVE_CLIENTS ?? 64);
const rounds = Number(process.env.PROVE_ROUNDS ?? 8);

let world: World;
let holder: pg.Client;
let attempts = 0;
const clerks: Caller[] = [];
const staff = ['0301', '0302', '0310', '0311', '0312', '0313', '0314', '0315'];

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  for (const staff_no of staff) clerks.push(await world.as(staff_no));
  holder = new pg.Client({ connectionString: world.db.url });
  await holder.connect();
});
afterAll(async () => {
  await holder.end();
  await world.close();
});

const together = async (act: (index: number) => Promise<Answered>): Promise<Answered[]> => {
  const answers = await Promise.all(Array.from({ length: clients }, (_, index) => act(index)));
  attempts += clients;
  for (const one of answers) {
    expect([200, 403, 404, 409, 422, 429, 503], JSON.stringify(one.body)).toContain(one.status);
    expect(one.body.code ?? '', JSON.stringify(one.body)).not.toBe('kit.bug');
  }
  return answers;
};
const clerkOf = (index: number): Caller => clerks[index % clerks.length] as Caller;
const path = (number: number, verb: string) => `/api/halls/1001/counters/${world.counter(number)}/${verb}`;
const one = async <T>(text: string, values: unknown[] = []): Promise<T> =>
  (await world.db.pool.query(text, values)).rows[0] as T;
const closeAll = async () => {
  await world.db.pool.query(
    `update queue_ticket set state = 'abandoned' where hall_id = 1001 and state in ('issued','called','serving','on_hold','missed')`,
  );
  await world.db.pool.query(
    `update counter set state = 'closed', clerk_id = null, serves = '{}' where hall_id = 1001`,
  );
};

test('one clerk a counter, and one counter a clerk', async () => {
  for (let round = 0; round < rounds; round += 1) {
    await closeAll();
    const won = (await together(index => clerkOf(index).post(path(1, 'open')))).filter(
      answer => answer.status === 200,
    );
    expect(won.length).toBeGreaterThan(0);
    const at_one = await one<{ n: number }>(
      `select count(clerk_id)::int as n from counter where hall_id = 1001 and number = 1`,
    );
    expect(at_one.n).toBe(1);
    await closeAll();
    await together(index => (clerks[0] as Caller).post(path(1 + (index % 8), 'open')));
    const of_one = await one<{ n: number }>(
      `select count(*)::int as n from counter where hall_id = 1001 and state <> 'closed'`,
    );
    expect(of_one.n).toBe(1);
  }
});

test('one ticket is called once, and one customer stands at a counter', async () => {
  const kiosk = await world.device(1001, 'K1');
  for (let round = 0; round < rounds; round += 1) {
    await closeAll();
    for (const [index, clerk] of clerks.entries())
      expect((await clerk.post(path(index + 1, 'open'))).status).toBe(200);
    for (let i = 0; i < 5; i += 1) await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' });
    const answers = await together(index =>
      clerkOf(index).post(path(1 + (index % clerks.length), 'call-next')),
    );
    const called = answers.filter(answer => answer.status === 200).map(answer => answer.body.label);
    expect(called.length).toBe(new Set(called).size);
    const events = await one<{ most: number }>(
      `select max(n)::int as most from (select count(*) as n from event where hall_id = 1001 and what = 'queue.ticket.call' group by subject_id) each`,
    );
    expect(events.most).toBe(1);
    const here = await one<{ most: number }>(
      `select coalesce(max(n), 0)::int as most from (select count(*) as n from queue_ticket where hall_id = 1001 and state in ('called', 'serving') group by counter_id) each`,
    );
    expect(here.most).toBe(1);
  }
});

test('one request of two persons, one seal', async () => {
  const askers = await Promise.all(['0405', '0406', '0409', '0407'].map(no => world.as(no, 'floor')));
  const day = await one<{ id: string }>(
    `select id from hall_day where hall_id = 1002 order by day desc limit 1`,
  );
  for (let round = 0; round < rounds; round += 1) {
    await world.db.pool.query('update hall_day set unlocked_at = null where id = $1', [day.id]);
    const asked = await together(index =>
      (askers[index % 4] as Caller).post('/api/halls/1002/pairs', {
        what: 'halls.day.unlock',
        subject_id: day.id,
      }),
    );
    const ids = new Set(asked.filter(answer => answer.status === 200).map(answer => answer.body.pair_id));
    expect(ids.size).toBe(1);
    const [pair_id] = ids;
    const sealed = await together(index =>
      (askers[index % 4] as Caller).post(`/api/halls/1002/pairs/${pair_id}/seal`),
    );
    expect(sealed.filter(answer => answer.status === 200).length).toBe(1);
    const events = await one<{ n: number }>(
      `select count(*)::int as n from event where subject_id = $1 and what = 'people.pair.seal'`,
      [pair_id],
    );
    expect(events.n).toBe(1);
  }
});

test('one version of a norm in force, whoever publishes at once', async () => {
  const drafter = await world.as('0104', 'region');
  const { lookOnce } = await import('../../../kit/worker.ts');
  const ids: string[] = [];
  for (let i = 0; i < 8; i += 1) {
    const made = await drafter.post('/api/clauses/QUE-01/versions', {
      unit_id: 1,
      text_zh: '新的条文',
      text_en: 'A new text',
      reason: 'to prove a thing',
    });
    expect(made.status, JSON.stringify(made.body)).toBe(200);
    ids.push(made.body.id);
  }
  const at = new Date(Date.now() - 1000);
  await world.db.pool.query(
    `update norm_version set state = 'scheduled', effective_at = $2 where id = any($1::uuid[])`,
    [ids, at],
  );
  for (const id of ids)
    await world.db.pool.query(
      `insert into due_work (hall_id, due_at, id, kind, subject_id) values (0, $1, $2, 'norms.version_due', $3)`,
      [at, newId(), id],
    );
  const house = world.server.house;
  await Promise.all(Array.from({ length: 8 }, () => lookOnce(house)));
  await lookOnce(house);
  const live = await one<{ n: number; over: number }>(
    `select count(*) filter (where state = 'in_force')::int as n, count(*) filter (where state = 'superseded')::int as over from norm_version where id = any($1::uuid[])`,
    [ids],
  );
  expect(live).toEqual({ n: 1, over: 7 });
});

/** Lets one act wait on a lock that this test holds, starts the other behind it, and lets go when both are seen waiting. */
async function interleave(lock: string, acts: (() => Promise<Answered>)[]): Promise<Answered[]> {
  const waiting = async (count: number) => {
    for (let tries = 0; tries < 3000; tries += 1) {
      const seen = await holder.query(
        `select count(distinct l.pid)::int as n from pg_locks l join pg_stat_activity a on a.pid = l.pid where not l.granted and a.datname = current_database()`,
      );
      if (seen.rows[0].n >= count) return;
      await new Promise(done => setTimeout(done, 10));
    }
    throw new Error(`${count} were not seen waiting`);
  };
  await holder.query('begin');
  await holder.query(lock);
  const answers: Promise<Answered>[] = [];
  for (const [index, act] of acts.entries()) {
    answers.push(act());
    await waiting(index + 1);
  }
  await holder.query('commit');
  attempts += acts.length;
  return Promise.all(answers);
}

test('two clerks held at the same moment of calling get two customers, in the order of the line', async () => {
  await closeAll();
  const kiosk = await world.device(1001, 'K1');
  const [first, second] = clerks as [Caller, Caller];
  await first.post(path(1, 'open'));
  await second.post(path(2, 'open'));
  const labels = [];
  for (let i = 0; i < 3; i += 1)
    labels.push((await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' })).body.label);
  const answers = await interleave(`select 1 from hall_line where hall_id = 1001 for update`, [
    () => first.post(path(1, 'call-next')),
    () => second.post(path(2, 'call-next')),
  ]);
  expect(answers.map(answer => [answer.status, answer.body.label])).toEqual([
    [200, labels[0]],
    [200, labels[1]],
  ]);
});

test('a call that meets the closing of its counter: one of the two, never a customer at a closed counter', async () => {
  for (const call_first of [true, false]) {
    await closeAll();
    const kiosk = await world.device(1001, 'K1');
    const [clerk] = clerks as [Caller];
    const manager = await world.as('0305', 'floor');
    await clerk.post(path(1, 'open'));
    await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' });
    const call = () => clerk.post(path(1, 'call-next'));
    const close = () => manager.post(path(1, 'close'));
    const answers = await interleave(
      `select 1 from counter where hall_id = 1001 and number = 1 for update`,
      call_first ? [call, close] : [close, call],
    );
    expect(answers.map(answer => answer.status)).toEqual([200, 409]);
    const lost = await one<{ n: number }>(
      `select count(*)::int as n from queue_ticket t join counter c on c.hall_id = t.hall_id and c.id = t.counter_id
       where t.hall_id = 1001 and t.state in ('called', 'serving') and c.state <> 'open'`,
    );
    expect(lost.n).toBe(0);
  }
});

test('a number given up while it is called is one or the other', async () => {
  for (const call_first of [true, false]) {
    await closeAll();
    const kiosk = await world.device(1001, 'K1');
    const [clerk] = clerks as [Caller];
    const manager = await world.as('0305', 'floor');
    await clerk.post(path(1, 'open'));
    const taken = (await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' })).body;
    const call = () => clerk.post(path(1, 'call-next'));
    const cancel = () => manager.post(`/api/halls/1001/tickets/${taken.id}/cancel`);
    const answers = await interleave(
      `select 1 from queue_ticket where hall_id = 1001 and id = '${taken.id}' for update`,
      call_first ? [call, cancel] : [cancel, call],
    );
    expect(answers.map(answer => [answer.status, answer.body.code])).toEqual([
      [200, undefined],
      [409, 'kit.changed_meanwhile'],
    ]);
    const events = await world.db.pool.query(`select what from event where subject_id = $1 order by id`, [
      taken.id,
    ]);
    expect(events.rows.map(row => row.what)).toEqual([
      'queue.ticket.take',
      `queue.ticket.${call_first ? 'call' : 'cancel'}`,
    ]);
  }
});

test('a deadlock is tried again, and an act that gave up says busy', async () => {
  const db = openDatabase(world.db.url, 4);
  const a = randomUUID();
  const b = randomUUID();
  for (const id of [a, b])
    await world.db.pool.query(
      `insert into due_work (hall_id, due_at, id, kind, subject_id, parked) values (999, now(), $1, 'none', $1, true)`,
      [id],
    );
  const held = {
    name: 'prove.hold',
    text: 'select id from due_work where hall_id = 999 and id = $1 for update',
    params: ['id'],
  };
  let ran = 0;
  // Both hold their first row before either asks for its second, the first time round: on any machine a deadlock.
  let holding = 0;
  let bothHold: () => void = () => undefined;
  const both = new Promise<void>(done => {
    bothHold = done;
  });
  const cross = (ids: string[]) =>
    transaction(db, async tx => {
      ran += 1;
      for (const id of ids) {
        await tx.rows(held, { id });
        holding += 1;
        if (holding === 2) bothHold();
        await both;
      }
      return true;
    });
  expect(await Promise.all([cross([a, b]), cross([b, a])])).toEqual([true, true]);
  expect(ran).toBeGreaterThan(2);
  await db.close();
  expect(attempts).toBeGreaterThan(clients * rounds * 4);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { wallNow } from '../../../kit/clock.ts';
import { type Database, openDatabase, transaction } from '../../../kit/db.ts';
import { type FreshDatabase, freshDatabase } from '../../../kit/testing/database.ts';
import { Caller } from '../../../kit/testing/http.ts';
import { foundGroup } from '../../../modules/halls/index.ts';
import { firstAdministrator, founding } from '../../../modules/people/index.ts';
import { type RunningServer, startServer } from '../listen.ts';
import { prepare } from '../prepare.ts';

/** A production house from nothing: who may enter it first, and that this one can enter everything else. */
let fresh: FreshDatabase;
let db: Database;
let server: RunningServer;

beforeAll(async () => {
  fresh = await freshDatabase();
  db = openDatabase(fresh.url, 4);
  server = await startServer(db, { port: 0, worker: false, log_level: 'error' });
});
afterAll(async () => {
  await server.stop();
  await db.close();
  await fresh.drop();
});

const mode = (value: string) =>
  db.pool.query(
    `insert into setting (key, value) values ('mode', $1) on conflict (key) do update set value = $1`,
    [value],
  );
const found = (staff_no: string) =>
  transaction(db, async tx => {
    const ctx = founding(tx, wallNow());
    const unit_id = await foundGroup(ctx);
    return firstAdministrator(ctx, { staff_no, name: '王主任', name_en: 'Director Wang', unit_id });
  });

test('a demonstration gets no first administrator, and nothing is left of the attempt', async () => {
  await mode('demo');
  await expect(found('0001')).rejects.toMatchObject({ code: 'people.not_production' });
  const { rows } = await db.pool.query(
    'select (select count(*) from unit)::int as units, (select count(*) from person)::int as people',
  );
  expect(rows[0]).toEqual({ units: 0, people: 0 });
});

test('an empty production house: nobody signs in, one of eight who found it at once does, and enters the rest', async () => {
  await mode('production');
  const nobody = new Caller(server.url, 'admin');
  for (const [user, password] of [
    ['admin', 'admin'],
    ['0001', 'tingtong-demo'],
    ['0103', 'tingtong-demo'],
  ])
    expect((await nobody.post('/api/session', { user, password })).status).toBe(401);
  const all = await Promise.allSettled(Array.from({ length: 8 }, (_, n) => found(`000${n}`)));
  const made = all.flatMap((one, n) => (one.status === 'fulfilled' ? [{ n, ...one.value }] : []));
  expect(made).toHaveLength(1);
  for (const one of all)
    if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'people.not_first' });
  await expect(found('0009')).rejects.toMatchObject({ code: 'people.not_first' });
  const [first] = made;
  expect(first?.password.length).toBeGreaterThanOrEqual(20);

  const admin = new Caller(server.url, 'admin');
  const signed = await admin.post('/api/session', { user: `000${first?.n}`, password: first?.password });
  expect(signed.status, JSON.stringify(signed.body)).toBe(200);
  const units = [
    { id: 10, parent_id: 1, kind: 'province', name_zh: '青江省公司', name_en: 'Qingjiang' },
    { id: 11, parent_id: 10, kind: 'branch', name_zh: '临江市分公司', name_en: 'Linjiang' },
  ];
  for (const unit of units) expect((await admin.post('/api/organisation/units', unit)).status).toBe(200);
  const added = await admin.post('/api/staff', {
    ...{
      staff_no: '0102',
      name: '沈清',
      name_en: 'Shen Qing',
      title: 'none',
      password: 'a sentence to remember',
    },
  });
  expect(added.status, JSON.stringify(added.body)).toBe(200);
  const role = { role: 'branch_supervisor', unit_id: 11 };
  expect((await admin.post(`/api/staff/${added.body.id}/roles`, role)).status).toBe(200);
  const other = new Caller(server.url, 'region');
  const entered = await other.post('/api/session', { user: '0102', password: 'a sentence to remember' });
  expect(entered.status).toBe(200);
  const { rows } = await db.pool.query(`select what, actor_id from event where what = 'people.staff.first'`);
  expect(rows).toEqual([{ what: 'people.staff.first', actor_id: '00000000-0000-7000-8000-000000000003' }]);
});

test('a production database stays one, however the house is started', async () => {
  const of = await freshDatabase();
  const kept = async () => {
    const asked = openDatabase(of.url, 1);
    const { rows } = await asked.pool.query(
      `select (select value from setting where key = 'mode') as mode, (select count(*)::int from person) as people`,
    );
    await asked.close();
    return rows[0];
  };
  // As after its first migration: the template of the tests is migrated already.
  const asked = openDatabase(of.url, 1);
  await asked.pool.query(`insert into setting (key, value) values ('mode', 'production')`);
  await asked.close();
  for (const embedded of [false, true])
    await expect(prepare({ url: of.url, embedded, mode: 'demo' })).rejects.toThrow(/production data/);
  expect((await prepare({ url: of.url, embedded: true, mode: undefined })).mode).toBe('production');
  expect(await kept()).toEqual({ mode: 'production', people: 0 });
  await of.drop();
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { later, wallNow } from '../../kit/clock.ts';
import { runDue } from '../../kit/due.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { clockContext } from '../../kit/worker.ts';

let world: World;
let branch: Caller;
let province: Caller;
let law: Caller;
const day_ms = 86_400_000;

beforeAll(async () => {
  world = await openWorld();
  branch = await world.as('0102', 'clause');
  province = await world.as('0104', 'clause');
  law = await world.as('0105', 'clause');
});
afterAll(async () => {
  await world.close();
});

/** The wall clock of everything above the halls, moved on by some days. */
const days = (count: number, most = 1000) =>
  runDue(
    world.db,
    { hall_id: 0, until: async () => later(wallNow(), count * day_ms), most },
    clockContext(due => (due.due_at > wallNow() ? due.due_at : wallNow())),
    ctx => world.server.house.announce(ctx.announced),
  );

const draftOf = (numbers: object, more: object = {}) => ({
  unit_id: 1,
  text_zh: '顾客取号后，普通号十二分钟内叫到。',
  text_en: 'An ordinary ticket is called within twelve minutes.',
  numbers,
  reason: '暗访均值偏高，收紧',
  ...more,
});
const twelve = { wait_limit_ordinary: { value: 12, min: 5, max: 15 } };
const press = (who: Caller, id: string, verb: string, body: object = {}) =>
  who.post(`/api/norm-versions/${id}/${verb}`, body);
const draft = async (numbers: object, more: object = {}, row = 'QUE-01', who = branch) =>
  who.post(`/api/clauses/${row}/versions`, draftOf(numbers, more));

/** A version on its way: drafted by the branch, read by law, put to the halls, approved. */
async function approved(numbers: object, more: object = {}, row = 'QUE-01'): Promise<string> {
  const made = await draft(numbers, more, row);
  await press(law, made.body.id, 'review');
  await days(8);
  const passed = await press(province, made.body.id, 'approve');
  expect(passed.body).toMatchObject({ state: 'approved' });
  return made.body.id;
}

test('GEN-01 a version goes from draft to force, each step by whoever may take it', async () => {
  const made = await draft(twelve);
  expect(made.body).toMatchObject({ number: 2, state: 'drafted' });
  const id = made.body.id;
  expect((await press(branch, id, 'review')).body.code).toBe('norms.not_owner');
  expect((await press(law, id, 'review')).body).toMatchObject({ state: 'legal_reviewed' });
  expect((await press(province, id, 'approve')).body.code).toBe('kit.not_from_here');
  const manager = await world.as('0306', 'clause');
  const said = await manager.post(`/api/halls/1001/norm-versions/${id}/comments`, { said: '午间恐怕做不到' });
  expect(said.status).toBe(200);
  const read = (await branch.get('/api/clauses/QUE-01')).body.versions.at(-1);
  expect(read.comments).toMatchObject([{ said: '午间恐怕做不到', hall: { zh: '人民路营业厅' } }]);
  await days(8);
  expect((await press(branch, id, 'approve')).body.code).toBe('norms.not_owner');
  expect((await press(province, id, 'approve')).body).toMatchObject({ state: 'approved' });
  const late = await press(province, id, 'schedule', { effective_at: '2020-01-01T00:00:00+08:00' });
  expect(late.body.code).toBe('norms.starts_in_past');
  const effective_at = later(wallNow(), 30 * day_ms).toISOString();
  expect((await press(province, id, 'schedule', { effective_at })).body).toMatchObject({
    state: 'scheduled',
  });
  const pub = await world.nobody('clause').get('/api/clauses/QUE-01');
  expect(pub.body.versions.map((one: { state: string }) => one.state)).toEqual(['in_force', 'scheduled']);
});

test('GEN-01 nobody approves a draft of their own', async () => {
  const own = await draft({}, { text_zh: '自己起草', text_en: 'own draft' }, 'QUE-05', province);
  await press(law, own.body.id, 'review');
  await days(8);
  expect((await press(province, own.body.id, 'approve')).body.code).toBe('norms.own_draft');
});

test('GEN-02 the next ticket has the new limit, the former keeps its own; the version is named on both', async () => {
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  const kiosk = await world.device(1001, 'K1');
  const take = async () => (await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' })).body;
  const before = await take();
  await days(31);
  const after = await take();
  expect([before.wait_limit_s, after.wait_limit_s]).toEqual([900, 720]);
  const rows = await world.db.pool.query(
    'select label, wait_limit_s, ruled_by from queue_ticket where hall_id = 1001 order by label',
  );
  expect(rows.rows).toEqual([
    { label: 'A001', wait_limit_s: 900, ruled_by: 'wait_limit_ordinary=15@v1' },
    { label: 'A002', wait_limit_s: 720, ruled_by: 'wait_limit_ordinary=12@v2' },
  ]);
  const page = await world.nobody('clause').get('/api/clauses/QUE-01?hall_id=1001');
  expect(page.body.text.zh).toBe('顾客取号后，普通号十二分钟内叫到。');
  expect(page.body.versions.map((one: { number: number; state: string }) => [one.number, one.state])).toEqual(
    [
      [1, 'superseded'],
      [2, 'in_force'],
    ],
  );
  expect(page.body.versions[1].changes).toEqual([
    expect.objectContaining({
      key: 'wait_limit_ordinary',
      was: { zh: '15 分钟', en: '15 minutes' },
      now: { zh: '12 分钟', en: '12 minutes' },
    }),
  ]);
});

test('GEN-02 suspended, the edition holds again; resumed, the version; superseded together with its successor', async () => {
  const limit = async () =>
    (await world.nobody('clause').get('/api/clauses/QUE-01?hall_id=1001')).body.parameters_shown[0].here
      .value;
  const live = (await province.get('/api/clauses/QUE-01')).body.versions[1];
  expect(live.verbs.map((one: { verb: string }) => one.verb)).toEqual(['suspend', 'repeal']);
  await press(province, live.id, 'suspend');
  expect(await limit()).toBe(15);
  await press(province, live.id, 'resume');
  expect(await limit()).toBe(12);
  const next = await approved({ wait_limit_ordinary: { value: 11, min: 5, max: 15 } });
  await press(province, next, 'schedule');
  await days(8);
  const numbers = (await province.get('/api/clauses/QUE-01')).body.parameters_shown;
  expect(numbers.map((one: { version: number }) => one.version)).toEqual([3, 1, 1, 1, 1, 1, 1, 1, 1]);
  const states = (await province.get('/api/clauses/QUE-01')).body.versions.map(
    (one: { number: number; state: string }) => [one.number, one.state],
  );
  expect(states).toEqual([
    [1, 'superseded'],
    [2, 'superseded'],
    [3, 'in_force'],
  ]);
  const events = await world.db.pool.query(
    `select what, at, xact from event where hall_id = 0 and what in ('norms.version.supersede', 'norms.version.publish') order by recorded_at`,
  );
  expect(events.rows.map(row => row.what)).toEqual([
    'norms.version.publish',
    'norms.version.supersede',
    'norms.version.publish',
  ]);
  expect(events.rows[1].xact).toBe(events.rows[2].xact);
});

test('GEN-03 a supplement below the owner is stricter or refused; a law loosens for nobody', async () => {
  const own = { unit_id: 11 };
  const looser = await draft({ wait_limit_ordinary: { value: 13, min: 5, max: 15 } }, own);
  expect(looser.body).toMatchObject({ code: 'norms.not_tighter', field: 'numbers.wait_limit_ordinary' });
  expect((await draft({ wait_limit_ordinary: { value: 9, min: 5, max: 15 } }, own)).status).toBe(200);
  const law_number = { open_hours_min: { value: 540, min: 500, max: 1440 } };
  expect((await draft(law_number, {}, 'SIGN-04')).body.code).toBe('norms.not_tighter');
  expect((await draft({ pause_max: { value: 5, min: 3, max: 15 } })).body.code).toBe('norms.not_its_number');
  expect((await draft(twelve, { unit_id: 12 })).body.code).toBe('kit.not_found');
});

test('GEN-04 a version that conflicts, has no text or nothing behind it is not scheduled', async () => {
  const first = await approved({ wait_limit_vip: { value: 4, min: 1, max: 10 } });
  const second = await approved({ wait_limit_vip: { value: 3, min: 1, max: 10 } });
  expect(
    (await press(province, first, 'schedule', { effective_at: later(wallNow(), day_ms).toISOString() }))
      .status,
  ).toBe(200);
  const refused = await press(province, second, 'schedule');
  expect(refused.body).toMatchObject({ code: 'norms.conflict', title: '与 1 处现行或已排期的规定冲突' });
  const seen = (await province.get('/api/clauses/QUE-01')).body.versions;
  const told = seen.find((one: { id: string }) => one.id === second).conflicts;
  expect(told).toMatchObject([{ kind: 'also_scheduled' }]);
  const open = (await world.nobody('clause').get('/api/clauses/QUE-01')).body.versions;
  expect(open.flatMap((one: { conflicts: unknown[] }) => one.conflicts)).toEqual([]);
  const empty = await approved({}, { text_en: ' ' });
  expect((await press(province, empty, 'schedule')).body.code).toBe('norms.text_missing');
  const loose = await approved({}, {}, 'CC-08');
  expect((await press(province, loose, 'schedule')).body.code).toBe('norms.nothing_linked');
  expect((await press(province, second, 'return')).body).toMatchObject({ state: 'drafted' });
});

test('GEN-02 a trial is put before its owner on its day', async () => {
  const trial_until = later(wallNow(), 20 * day_ms).toISOString();
  const id = await approved({ hold_max: { value: 4, min: 1, max: 10 } }, { trial_until }, 'QUE-04');
  await press(province, id, 'schedule');
  await days(9);
  const [, trial] = (await province.get('/api/clauses/QUE-04')).body.versions;
  expect(trial).toMatchObject({ state: 'in_force', trial: true, review_by: trial_until });
  await days(21);
  const told = await world.db.pool.query(
    `select facts from event where hall_id = 0 and what = 'norms.version.review_due'`,
  );
  expect(told.rows.map(row => JSON.parse(row.facts).clause)).toEqual(['QUE-04']);
  expect((await press(province, id, 'confirm')).status).toBe(200);
  expect((await province.get('/api/clauses/QUE-04')).body.versions[1]).toMatchObject({ trial: false });
});

test('GEN-02 of 64 versions that come into force at one moment exactly one is left in force', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 64; i++)
    ids.push((await draft({}, { text_zh: `第 ${i} 稿`, text_en: `draft ${i}` }, 'QUE-10')).body.id);
  for (const id of ids) await press(law, id, 'review');
  await days(8);
  for (const id of ids) {
    await press(province, id, 'approve');
    await press(province, id, 'schedule', {
      effective_at: later(wallNow(), 60_000).toISOString(),
      conflicts_accepted: '并行检验',
    });
  }
  await Promise.all(ids.map(() => days(1, 1)));
  await days(1);
  const rows = await world.db.pool.query(
    `select state, count(*)::int as count from norm_version where clause = 'QUE-10' group by state order by state`,
  );
  expect(rows.rows).toEqual([
    { state: 'in_force', count: 1 },
    { state: 'superseded', count: 63 },
  ]);
  const second = world.db.pool.query(
    `update norm_version set state = 'in_force' where clause = 'QUE-10' and state = 'superseded'`,
  );
  await expect(second).rejects.toThrow(/norm_version_live/);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

test('GEN-08 anybody reads what holds, with version and date, and no draft', async () => {
  const branch = await world.as('0102', 'clause');
  await branch.post('/api/clauses/QUE-01/versions', {
    unit_id: 1,
    text_zh: '新的文本',
    text_en: 'a new text',
    numbers: {},
    reason: '还没有批准的草案',
  });
  await world.db.pool.query(
    `insert into norm_version (hall_id, id, state, clause, unit_id, number, text_zh, text_en, numbers, reason, drafter_id, drafted_at, in_force_at)
     select 0, gen_random_uuid(), 'in_force', 'QUE-04', 1, 2, '三次叫号', 'three calls', '{}', '测试用的', drafter_id, drafted_at, drafted_at from norm_version limit 1`,
  );
  const nobody = world.nobody('clause');
  const one = (await nobody.get('/api/clauses/QUE-01?hall_id=1001')).body;
  expect(one.text).toEqual({ zh: '降低等候时间', en: 'reduce waiting' });
  expect(one.versions.map((version: { number: number }) => version.number)).toEqual([1]);
  expect(one.applies).toMatchObject({ mode: 'mandatory', because: 'ORG-02' });
  expect(one.parameters_shown[0]).toMatchObject({
    norm: 15,
    version: 1,
    here: { value: 15, scope: 'norm' },
    mine: null,
  });
  const published = (await nobody.get('/api/clauses/QUE-04')).body;
  expect(published.text.zh).toBe('三次叫号');
  expect(published.versions[1]).toMatchObject({ number: 2, state: 'in_force', reason: null, verbs: [] });
  expect(published.versions[1].in_force_at).not.toBeNull();
  const inside = (await branch.get('/api/clauses/QUE-01')).body;
  expect(inside.versions[1]).toMatchObject({ number: 2, state: 'drafted', reason: '还没有批准的草案' });
  expect((await nobody.get('/api/clauses/QUE-99')).body.code).toBe('kit.not_found');
});

test('GEN-08 the register is found by word, group, kind and status', async () => {
  const nobody = world.nobody('clause');
  const get = async (query: string) => (await nobody.get(`/api/clauses?${query}`)).body;
  const all = await get('');
  expect(all.clauses).toHaveLength(620);
  expect(all.groups).toHaveLength(65);
  expect(all.working + all.partial + all.not_yet).toBe(620);
  expect((await get('group=QUE')).clauses).toHaveLength(10);
  expect((await get('search=等候')).clauses[0].id).toMatch(/^QUE-/);
  const working = (await get('status=working')).clauses;
  expect(working).toHaveLength(all.working);
  expect(
    (await get('group=QUE&kind=K')).clauses.every((one: { kinds: string[] }) => one.kinds.includes('K')),
  ).toBe(true);
});

test('the squares of the start page: a clause lights up when something of it happened today', async () => {
  const lit = async () =>
    (await world.nobody('start').get('/api/halls/1001/clauses/today')).body.rows
      .filter((one: { today: boolean }) => one.today)
      .map((one: { id: string }) => one.id);
  expect(await lit()).toEqual([]);
  await world.at('08:20');
  await openTheHall(world);
  expect(await lit()).toEqual(expect.arrayContaining(['SIGN-04', 'FAC-15', 'SIGN-17', 'SEC-05']));
  expect(await lit()).not.toContain('QUE-01');
  const seen = await (await world.as('0306', 'clause')).get('/api/halls/1001/clauses/SIGN-04/evidence');
  expect(seen.body).toMatchObject({ kind: 'witnessed', total: 1 });
  expect(seen.body.witnesses[0]).toMatchObject({ what: 'halls.day.open', who: { zh: '王建国' } });
});

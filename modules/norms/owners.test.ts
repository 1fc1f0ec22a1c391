import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays } from '../../kit/clock.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const applies = async (row: string, hall_id: number) =>
  (await world.nobody('clause').get(`/api/clauses/${row}?hall_id=${hall_id}`)).body.applies;

test('ORG-08 a version says how it binds the halls of a group unit, and the next page and rule set follow it', async () => {
  expect(await applies('QUE-01', 1001)).toMatchObject({ mode: 'mandatory', owner: null });
  expect(await applies('QUE-01', 1040)).toMatchObject({
    ...{ mode: 'by_reference', because: 'ORG-08', owner: { en: 'a unit of the group' } },
  });
  const province = await world.as('0104', 'clause');
  const drafted = await province.post('/api/clauses/QUE-01/versions', {
    ...{ unit_id: 1, text_zh: '排队叫号', text_en: 'Queueing', reason: '集团直属厅同一标准' },
    owners: { group_unit: 'mandatory' },
  });
  expect(drafted.status, JSON.stringify(drafted.body)).toBe(200);
  // The way into force is the version's own machine, tried elsewhere; here it is there already.
  await world.db.pool.query(`update norm_version set state = 'in_force', in_force_at = now() where id = $1`, [
    drafted.body.id,
  ]);
  await new Promise(done => setTimeout(done, 1100));
  expect(await applies('QUE-01', 1040)).toMatchObject({ mode: 'mandatory', because: 'ORG-08' });
  expect(await applies('QUE-01', 1110)).toMatchObject({ mode: 'by_reference' });
  const set = async (mode: string) =>
    (await world.nobody('clause').get(`/api/clauses?hall_id=1040&mode=${mode}`)).body.clauses.map(
      (one: { id: string }) => one.id,
    );
  expect(await set('mandatory')).toContain('QUE-01');
  expect(await set('by_reference')).not.toContain('QUE-01');
});

test('ROLE-18 the safety department drafts the rules of safety and no others, and sets directives for its halls', async () => {
  const safety = await world.as('0106', 'clause');
  const draft = { unit_id: 11, text_zh: '每日查灭火器', text_en: 'Daily', reason: '夏季火险高' };
  expect((await safety.post('/api/clauses/QUE-01/versions', draft)).body.code).toBe('norms.not_your_matter');
  expect((await safety.post('/api/clauses/FIRE-02/versions', draft)).body).toMatchObject({
    state: 'drafted',
  });
  const clerk = await world.as('0301', 'clause');
  expect((await clerk.post('/api/clauses/FIRE-02/versions', draft)).status).toBe(403);
  const directive = {
    ...{ say_zh: '查灭火器压力', say_en: 'Check the pressure', note: '', clause: 'FIRE-02', weight: 'major' },
    ...{ needs_picture: false, due_on: addDays(world.day, 9), halls: [1001] },
  };
  expect((await safety.post('/api/directives', directive)).body).toMatchObject({ halls: 1 });
});

test('SAF-17 the rules of safety are made by the safety department and by no other department', async () => {
  const draft = {
    unit_id: 11,
    text_zh: '班组安全教育每月一次',
    text_en: 'A talk each month',
    reason: '年度修订',
  };
  for (const no of ['0109', '0111', '0116', '0306'])
    expect((await (await world.as(no, 'clause')).post('/api/clauses/SAF-13/versions', draft)).body.code).toBe(
      'kit.not_permitted',
    );
  const safety = await world.as('0106', 'clause');
  for (const row of ['CASH-01', 'SVC-01'])
    expect((await safety.post(`/api/clauses/${row}/versions`, draft)).body.code).toBe(
      'norms.not_your_matter',
    );
  expect((await safety.post('/api/clauses/SAF-13/versions', draft)).body).toMatchObject({ state: 'drafted' });
});

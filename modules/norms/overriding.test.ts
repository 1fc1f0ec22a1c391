import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Caller } from '../../kit/testing/http.ts';

let world: World;
let kiosk: Caller;
let manager: Caller;
let branch: Caller;
let province: Caller;
const at = (hall_id: number, key = 'wait_limit_ordinary') => `/api/halls/${hall_id}/norms/parameters/${key}`;

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  kiosk = await world.device(1001, 'K1');
  manager = await world.as('0306', 'clause');
  branch = await world.as('0102', 'clause');
  province = await world.as('0104', 'clause');
});
afterAll(async () => {
  await world.close();
});

const take = async () => (await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' })).body;
const limitOf = async (id: string) =>
  (
    await world.db.pool.query(
      'select wait_limit_s, ruled_by from queue_ticket where hall_id = 1001 and id = $1',
      [id],
    )
  ).rows[0];

test('GEN-03 a hall tightens its own limit; the next ticket has it, the former keeps its own', async () => {
  const before = await take();
  expect(before.wait_limit_s).toBe(900);
  const set = await manager.post(at(1001), { value: 12, reason: '午间客流大，先收紧' });
  expect(set.body).toMatchObject({ scope: 'hall', scope_id: '1001', halls: 1, value: 12 });
  expect((await take()).wait_limit_s).toBe(720);
  expect(await limitOf(before.id)).toMatchObject({
    wait_limit_s: 900,
    ruled_by: 'wait_limit_ordinary=15@v1',
  });
  const events = await world.db.pool.query(
    `select facts from event where hall_id = 1001 and what = 'norms.parameter.override'`,
  );
  expect(events.rows.map(row => JSON.parse(row.facts))).toEqual([
    { key: 'wait_limit_ordinary', value: 12, scope: 'hall', scope_id: '1001', own_before: null },
  ]);
});

test('GEN-03 a hall cannot loosen, nobody leaves the bounds, a clerk may not at all', async () => {
  const say = (answer: { body: { status: number; code: string } }) => [answer.body.status, answer.body.code];
  const reason = '试试看行不行';
  expect(say(await manager.post(at(1001), { value: 18, reason }))).toEqual([409, 'norms.not_tighter']);
  expect(say(await manager.post(at(1001), { value: 15, reason }))).toEqual([409, 'norms.same_value']);
  expect(say(await manager.post(at(1001), { value: 12, reason }))).toEqual([409, 'norms.same_value']);
  expect(say(await manager.post(at(1001), { value: 3, reason }))).toEqual([409, 'norms.beyond_bound']);
  expect(say(await branch.post(at(1001), { value: 25, reason }))).toEqual([409, 'norms.beyond_bound']);
  expect(say(await branch.post(at(1001, 'double_refund_factor'), { value: 3, reason }))).toEqual([
    403,
    'norms.level_may_not',
  ]);
  expect(say(await branch.post(at(1001, 'no_such'), { value: 3, reason }))).toEqual([404, 'kit.not_found']);
  expect(say(await manager.post(at(1001), { value: 11, reason: '短' }))).toEqual([422, 'kit.bad_input']);
  const clerk = await world.as('0301');
  expect(say(await clerk.post(at(1001), { value: 11, reason }))).toEqual([403, 'kit.not_permitted']);
  expect(say(await manager.post(at(1002), { value: 11, reason }))).toEqual([404, 'kit.not_found']);
  expect(
    say(await branch.post('/api/units/12/norms/parameters/wait_limit_vip', { value: 4, reason })),
  ).toEqual([404, 'kit.not_found']);
});

test('ORG-15 a branch sets a value for all its halls at once, and a hall never ends looser than its branch', async () => {
  const set = await branch.post('/api/units/11/norms/parameters/wait_limit_ordinary', {
    value: 10,
    reason: '全市统一收紧',
  });
  expect(set.body).toMatchObject({ scope: 'branch', scope_id: '11', halls: 101, value: 10 });
  expect((await take()).wait_limit_s).toBe(600);
  const elsewhere = await world.nobody('clause').get('/api/clauses/QUE-01?hall_id=1120');
  const shown = await world.nobody('clause').get('/api/clauses/QUE-01?hall_id=1002');
  const ordinary = (body: { parameters_shown: { key: string; here: { value: number; by: unknown } }[] }) =>
    body.parameters_shown.find(one => one.key === 'wait_limit_ordinary')!;
  expect(ordinary(shown.body).here).toMatchObject({ value: 10, scope: 'branch', by: null, reason: null });
  expect(ordinary(elsewhere.body).here).toMatchObject({ value: 15, scope: 'norm' });
});

test('GEN-03 a value given up goes back to the level above; the history keeps every step', async () => {
  const gone = await branch.post(`${at(1001)}/withdraw`, { reason: '恢复原规定' });
  expect(gone.body).toMatchObject({ scope: 'branch', value: null });
  expect((await take()).wait_limit_s).toBe(720);
  expect((await manager.post(`${at(1001)}/withdraw`, { reason: '恢复原规定' })).status).toBe(200);
  expect((await take()).wait_limit_s).toBe(900);
  const again = await manager.post(`${at(1001)}/withdraw`, { reason: '恢复原规定' });
  expect(again.body.code).toBe('norms.no_own_value');
  const history = await manager.get('/api/halls/1001/norms/parameters');
  expect(history.body.map((one: { scope: string; value: number | null }) => [one.scope, one.value])).toEqual([
    ['hall', null],
    ['branch', null],
    ['branch', 10],
    ['hall', 12],
  ]);
  expect(history.body[3].by).toEqual({ staff_no: '0306', name: { zh: '周岚', en: 'Zhou Lan' } });
});

test('GEN-03 the province sets its value through a hall, and its page says who did', async () => {
  const set = await province.post(at(1001, 'wait_warning_share'), { value: 75, reason: '提前五个点提醒' });
  expect(set.body).toMatchObject({ scope: 'province', scope_id: '1', halls: 131 });
  const shown = await manager.get('/api/clauses/QUE-01?hall_id=1001');
  const share = shown.body.parameters_shown.find((one: { key: string }) => one.key === 'wait_warning_share');
  expect(share.here).toMatchObject({
    value: 75,
    scope: 'province',
    by: { zh: '陆远' },
    reason: '提前五个点提醒',
  });
  expect(share.mine).toMatchObject({
    level: 'hall',
    freedom: 'tighten',
    above: 75,
    own: null,
    from: 50,
    to: 75,
  });
});

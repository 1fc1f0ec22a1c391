import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, businessDay, later, wallNow } from '../../kit/clock.ts';
import { runDue } from '../../kit/due.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { clockContext } from '../../kit/worker.ts';
import { bookOn, type TariffRow, whyNotCharge } from './tariff.ts';
import { wallPages } from './ui/wall-pages.ts';

let world: World;
let branch: Caller;
let province: Caller;
const today = businessDay(wallNow());

beforeAll(async () => {
  world = await openWorld();
  branch = await world.as('0102', 'clause');
  province = await world.as('0104', 'clause');
});
afterAll(() => world.close());

const item = {
  ...{
    code: 'sim_replacement',
    say_zh: '补卡工本费',
    say_en: 'SIM replacement',
    amount_fen: 1500,
    per: 'once',
  },
  ...{ how_zh: '每张收一次', how_en: 'once a card', ends_zh: '长期', ends_en: 'no end' },
  ...{ leaving_zh: '没有', leaving_en: 'nothing', sold: true, reason: '卡的采购价上涨' },
};
const draft = (more: object = {}, who = branch) => who.post('/api/tariffs', { ...item, ...more });
const press = (id: string, body: object, who = province) => who.post(`/api/tariffs/${id}/press`, body);
/** The wall clock of what stands above the halls, moved on by some days. */
const days = (count: number) =>
  runDue(
    world.db,
    { hall_id: 0, until: async () => later(wallNow(), count * 86_400_000), most: 100 },
    clockContext(due => due.due_at),
    ctx => world.server.house.announce(ctx.announced),
  );

test('FEE-02 a price changes by two persons, under its filing, after its notice, and never backwards', async () => {
  const made = await draft({}, province);
  expect(made.body).toMatchObject({ number: 2, state: 'drafted' });
  const { id } = made.body;
  expect((await draft()).body.code).toBe('tariffs.one_at_a_time');
  expect((await press(id, { verb: 'approve', filing_no: '备 7' })).body.code).toBe('tariffs.own_draft');
  expect((await press(id, { verb: 'approve', filing_no: '备 7' }, branch)).body.code).toBe(
    'tariffs.province_only',
  );
  expect((await press(id, { verb: 'drop' })).body.state).toBe('dropped');

  const again = (await draft()).body.id;
  expect((await press(again, { verb: 'approve', filing_no: ' ' })).body.code).toBe('tariffs.no_filing');
  expect((await press(again, { verb: 'approve', filing_no: '示例备 7 号' })).body.state).toBe('approved');
  const soon = await press(again, { verb: 'announce', effective_on: addDays(today, 29) });
  expect(soon.body).toMatchObject({ code: 'tariffs.too_soon', field: 'effective_on' });
  const effective_on = addDays(today, 30);
  expect((await press(again, { verb: 'announce', effective_on })).body.state).toBe('announced');

  const shown = (await world.nobody('m').get('/api/halls/1001/prices')).body;
  expect(shown.items.find((one: { code: string }) => one.code === item.code)).toMatchObject({
    amount_fen: 1000,
    version: 1,
  });
  expect(shown.coming).toEqual([
    expect.objectContaining({ code: item.code, amount_fen: 1500, version: 3, since: effective_on }),
  ]);
  await days(31);
  const versions = (await province.get('/api/tariffs')).body.versions;
  expect(versions.find((one: { id: string }) => one.id === again).state).toBe('in_force');

  const next = (await draft({ amount_fen: 0 })).body.id;
  await press(next, { verb: 'approve', filing_no: '示例备 8 号' });
  await press(next, { verb: 'announce', effective_on: addDays(today, 60) });
  await days(61);
  const states = new Map(
    (await province.get('/api/tariffs')).body.versions.map((one: { id: string; state: string }) => [
      one.id,
      one.state,
    ]),
  );
  expect([states.get(again), states.get(next)]).toEqual(['superseded', 'in_force']);
});

test('a plan keeps its price and can only end; what nobody offers cannot end; who may not draft is refused', async () => {
  const plan = { code: 'easy19', per: 'month' };
  expect((await draft({ ...plan, amount_fen: 2900 })).body.code).toBe('tariffs.plan_keeps_its_price');
  expect((await draft({ ...plan, sold: false })).body.state).toBe('drafted');
  expect((await draft({ code: 'nowhere', sold: false })).body.code).toBe('tariffs.nothing_to_end');
  const clerk = await world.as('0301');
  expect((await draft({}, clerk)).status).toBe(403);
  expect((await clerk.get('/api/tariffs')).status).toBe(403);
});

const version = (number: number, effective_on: string, more: Partial<TariffRow> = {}): TariffRow => ({
  ...{ ...item, per: 'once', code: 'x', hall_id: 0, id: `${number}`, state: 'announced', number },
  ...{ drafter_id: 'a', drafted_at: wallNow(), approver_id: 'b', filing_no: 'f', announced_on: '2026-01-01' },
  ...{ effective_on, tell_on: null, all_told_at: null, put_off: 0 },
  ...more,
});

test('FEE-01 nothing is charged that the list of the day does not hold, nor at another price', () => {
  const rows = [
    version(2, '2026-03-01', { amount_fen: 500 }),
    version(3, '2026-05-01', { amount_fen: 700 }),
    version(4, '2026-07-01', { sold: false }),
  ];
  const why = (day: string, amount_fen: number, count = 1) =>
    whyNotCharge(bookOn([], rows, day), { code: 'x', count, amount_fen });
  expect(why('2026-02-28', 500)).toBe('tariffs.not_published');
  expect(why('2026-03-01', 500)).toBeUndefined();
  expect(why('2026-04-30', 1500, 3)).toBeUndefined();
  expect(why('2026-05-01', 500)).toBe('tariffs.not_the_price');
  expect(why('2026-05-01', 700)).toBeUndefined();
  expect(why('2026-07-01', 700)).toBe('tariffs.not_published');
});

test('FEE-07 a reader says whether the price page was understood: counted per edition, of this page alone, not who it was', async () => {
  const hall = '/api/halls/1001';
  const reader = world.nobody('m');
  const { edition } = (await reader.get(`${hall}/prices`)).body;
  const answer = (body: object) => reader.post(`${hall}/price-readings`, { edition, ...body });
  expect((await answer({ understood: true })).body).toEqual({ counted: true });
  expect((await answer({ understood: false, unclear: 'leaving' })).body).toEqual({ counted: true });
  expect((await answer({ understood: false, unclear: 'leaving' })).status).toBe(200);
  expect((await answer({ understood: false })).body.code).toBe('tariffs.say_what');
  expect((await answer({ understood: true, unclear: 'price' })).body.code).toBe('tariffs.say_what');
  expect((await answer({ understood: true, edition: '00000000' })).body.code).toBe('tariffs.another_edition');
  const head = await world.as('0306', 'office');
  const shown = (await head.get(`${hall}/price-readings`)).body;
  expect(shown.editions).toEqual([
    { edition, current: true, answers: 3, understood: 1, unclear: { leaving: 2 } },
  ]);
  const clerk = await world.as('0301');
  expect((await clerk.get(`${hall}/price-readings`)).body.code).toBe('kit.not_permitted');
  const clause = (await head.get(`${hall}/clauses/FEE-07/evidence?day=${world.day}`)).body;
  const understood = clause.figures.find((one: { id: string }) => one.id === 'understood');
  expect(understood.value).toBeCloseTo(100 / 3);
});

test('SIGN-16 one catalogue: services within the contract, limits, fees, hours, under a stamp that changes with any of them', async () => {
  const read = async () => (await world.nobody('m').get('/api/halls/1001/published')).body;
  const before = await read();
  expect(before.services.find((one: { code: string }) => one.code === 'bill_payment')).toMatchObject({
    ...{ here: true, self_service: true },
  });
  expect(before.limits.length).toBeGreaterThan(5);
  expect(before.fees.find((one: { code: string }) => one.code === item.code)).toMatchObject({ per: 'once' });
  expect((await read()).stamp).toBe(before.stamp);
  await world.db.pool.query(`update hall_day set permitted = '{consultation}' where hall_id = 1001`);
  const narrow = await read();
  // What the hall does beyond its businesses is not bound to the contract.
  const businesses = narrow.services.filter((one: { code: string }) => !/^(special|session)_/.test(one.code));
  expect(businesses.filter((one: { here: boolean }) => one.here)).toMatchObject([{ code: 'consultation' }]);
  expect(narrow.stamp).not.toBe(before.stamp);
  await world.db.pool.query(`update hall_day set permitted = null where hall_id = 1001`);
  expect((await read()).stamp).toBe(before.stamp);
  const shown = wallPages(before, 'zh').map(one => one.text.zh);
  expect(shown.join()).toContain(before.stamp);
  for (const one of before.fees) expect(shown.join()).toContain(one.say.zh);
  expect(Math.max(...shown.map(one => one.length))).toBeLessThan(48);
});

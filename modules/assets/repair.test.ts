import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { availability, whyNotConfirm, whyNotFix } from './repair.ts';

let world: World;
const people = new Map<string, Caller>();
const as = (no: string): Caller => people.get(no) as Caller;
const hall = '/api/halls/1001';
const must = async (answer: Promise<Answered>): Promise<Answered['body']> => {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const refused = async (answer: Promise<Answered>): Promise<string> => (await answer).body.code;
const register = async () => must(as('0306').get(`${hall}/assets`));
const tagged = async (tag: string) =>
  (await register()).assets.find((one: { tag: string }) => one.tag === tag);
const repairs = async () => (await must(as('0305').get(`${hall}/repairs`))).repairs;
const ordered = async (tag: string) => (await repairs()).find((one: { tag: string }) => one.tag === tag);
interface Item {
  code: string;
  rows: string[];
  measure?: { low: number; high: number };
}
/** A sheet with one item that fails. */
async function sheetWith(who: string, list: string, named: string, found: object): Promise<void> {
  const run = await must(as(who).post(`${hall}/check-runs`, { list }));
  const answers: Record<string, object> = Object.fromEntries(
    run.items.map((item: Item) => [
      item.code,
      item.measure === undefined ? { ok: true } : { ok: true, value: item.measure.low },
    ]),
  );
  expect(Object.keys(answers)).toContain(named);
  answers[named] = found;
  await must(as(who).post(`${hall}/check-runs/${run.id}/answers`, { answers }));
  await must(as(who).post(`${hall}/check-runs/${run.id}/submit`));
}

beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  for (const no of ['0301', '0304', '0305', '0306', '0307', '0309', '0102'])
    people.set(no, await world.as(no));
});
afterAll(() => world.close());

test('FAC-15 availability is the part of the open hours in which a device could be used', () => {
  const at = (time: string) => onDay('2026-11-20', time);
  const open = [{ from: at('09:00'), until: at('19:00') }];
  const now = at('20:00');
  expect(availability(open, [], now)).toBe(1000);
  expect(availability(open, [{ from: at('10:00'), until: at('11:00') }], now)).toBe(900);
  // Before the doors open and after they close nobody misses it.
  expect(availability(open, [{ from: at('07:00'), until: at('10:00') }], now)).toBe(900);
  expect(availability(open, [{ from: at('18:00'), until: null }], now)).toBe(900);
  expect(availability([], [], now)).toBeUndefined();
  expect(whyNotFix({ accepted_by: 'a' }, { by: 'b', note: '好' })).toBe('assets.not_your_repair');
  expect(whyNotConfirm({ fixed_by: 'a' }, 'a')).toBe('assets.confirm_own');
});

test('FAC-15 a fault is reported, accepted, fixed, and confirmed by another; meanwhile the device counts as not available', async () => {
  const of = await tagged('DN-03');
  const report = { asset_id: of.id, note: '开机黑屏', down: true };
  const { id } = await must(as('0301').post(`${hall}/repairs`, report));
  expect(await refused(as('0304').post(`${hall}/repairs`, report))).toBe('assets.repair_there');
  expect((await tagged('DN-03')).state).toBe('under_repair');
  const path = `${hall}/repairs/${id}`;
  expect(await refused(as('0301').post(`${path}/accept`))).toBe('kit.not_permitted');
  expect(await refused(as('0307').post(`${path}/fix`, { note: '换电源' }))).toBe('assets.not_your_repair');
  await must(as('0307').post(`${path}/accept`));
  expect(await refused(as('0305').post(`${path}/fix`, { note: '换电源' }))).toBe('assets.not_your_repair');
  expect(await refused(as('0307').post(`${path}/fix`, { note: '' }))).toBe('assets.word_missing');
  await world.at('10:30');
  await must(as('0307').post(`${path}/fix`, { note: '换电源' }));
  expect(await refused(as('0307').post(`${path}/check/confirm`))).toBe('assets.confirm_own');
  await must(as('0305').post(`${path}/check/send_back`));
  expect(await ordered('DN-03')).toMatchObject({ state: 'accepted', returned: 1 });
  await must(as('0307').post(`${path}/fix`, { note: '换主板' }));
  const looks = async () =>
    (await world.db.pool.query(`select 1 from due_work where kind = 'floor.look' and subject_id = $1`, [id]))
      .rows;
  expect(await looks()).toHaveLength(0);
  await must(as('0305').post(`${path}/check/confirm`));
  // A move that others follow starts their work with it: the floor looks again at once.
  expect(await looks()).toHaveLength(1);
  const back = await tagged('DN-03');
  expect(back).toMatchObject({ state: 'in_use' });
  // Down from nine to half past ten, of the time since the doors opened at twenty past eight.
  expect(back.available).toBe(Math.round((40 / 130) * 1000));
  expect((await register()).available).toBeLessThan(1000);
  const { figures, witnesses } = await must(as('0306').get(`${hall}/clauses/FAC-15/evidence`));
  expect(figures.map((one: { id: string }) => one.id)).toContain('available');
  expect(witnesses.map((one: { what: string }) => one.what)).toContain('assets.repair.confirm');
});

test('FAC-15 what fails at the opening check, and what a kiosk says of itself, is ordered to be repaired', async () => {
  await sheetWith('0305', 'opening', 'kiosk.K1', { ok: false, note: '号票打不出' });
  expect(await ordered('QH-01')).toMatchObject({ source: 'check', note: '号票打不出', down: true });
  await sheetWith('0305', 'opening', 'counter.5', { ok: false, note: '读证器不亮' });
  expect(await ordered('DN-05')).toMatchObject({ source: 'check', note: '读证器不亮' });
  const kiosk = await world.device(1001, 'K2');
  await must(kiosk.post(`${hall}/devices/K2/condition`, { condition: 'fault' }));
  await world.at('10:31');
  expect(await ordered('QH-02')).toMatchObject({ source: 'device', state: 'reported', down: true });
});

test('FAC-15 a repair that nobody ends in time is late, and says so', async () => {
  const of = await tagged('DZ-06');
  await must(as('0304').post(`${hall}/repairs`, { asset_id: of.id, note: '读得慢', down: false }));
  expect((await tagged('DZ-06')).state).toBe('in_use');
  await world.db.pool.query(
    `update due_work set due_at = $1 where kind = 'assets.repair_over' and hall_id = 1001`,
    [onDay(world.day, '10:40')],
  );
  await world.at('10:41');
  expect((await ordered('DZ-06')).late).toBe(true);
  const { witnesses } = await must(as('0306').get(`${hall}/clauses/FAC-15/evidence`));
  expect(witnesses.map((one: { what: string }) => one.what)).toContain('assets.repair_late');
  // It stands on the floor, where the duty manager walks.
  await world.at('10:42');
  const { alerts } = await must(as('0305').get(`${hall}/floor`));
  expect(alerts).toEqual(
    expect.arrayContaining([expect.objectContaining({ kind: 'repair', label: 'DZ-06', level: 'over' })]),
  );
});

test('FAC-06 every terminal is tried one by one before opening, and the list shows how much each could be used', async () => {
  const of = await register();
  const tags = of.assets
    .filter((one: { id: string }) => of.terminals.includes(one.id))
    .map((one: { tag: string }) => one.tag);
  expect(tags).toEqual(['QH-01', 'QH-02', 'ZZ-01', 'ZZ-02', 'ZZ-03']);
  // The third terminal has been down since yesterday: not one open hour.
  expect((await tagged('ZZ-03')).available).toBe(0);
  expect((await tagged('ZZ-01')).available).toBe(1000);
  await sheetWith('0305', 'opening', 'self_service.ZZ-01', { ok: false, note: '屏幕没反应' });
  await world.at('11:41');
  expect(await ordered('ZZ-01')).toMatchObject({ source: 'check', down: true });
  expect((await tagged('ZZ-01')).available).toBeLessThan(1000);
});

test('ENV-03 air out of bounds is a repair order of the air conditioner', async () => {
  await sheetWith('0304', 'patrol', 'humidity', { ok: false, note: '太闷', value: 95 });
  expect(await ordered('KT-01')).toMatchObject({ source: 'check', note: '太闷', down: false });
});

test('FAC-05 demo devices are registered and looked at one by one at the close; one that is not there is a case', async () => {
  const list = await must(as('0305').get(`${hall}/assets`));
  const units = list.assets.filter((one: { kind: string }) => one.kind === 'demo_phone');
  expect(units.length).toBe(4);
  await sheetWith('0305', 'closing', 'demo_unit.YS-02', { ok: false, note: '架上没有' });
  const { cases } = await must(as('0306').get(`${hall}/asset-counts`));
  const of = cases.find((one: { tag: string }) => one.tag === 'YS-02');
  expect(of).toMatchObject({ state: 'open', kind: 'missing', note: '架上没有' });
  const asked = await as('0306').post(`${hall}/pairs`, {
    what: 'assets.asset.write_off',
    subject_id: of.asset_id,
    facts: { why: 'lost' },
  });
  expect(asked.body.code).toBe('assets.case_open');
});

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must, pieces, slipOver } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';

const hall = '/api/halls/1001';
let world: World;
let desk: Desk;
let head: Caller;
let auditor: Caller;
let month: string;
let at: string;
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const codeOf = async (answer: Promise<{ body: { code?: string } }>) => (await answer).body.code;

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: customers(30) });
  head = await world.as('0306', 'office');
  auditor = await world.as('0101', 'office');
  month = world.day.slice(0, 7);
  at = `${hall}/months/${month}`;
});
afterAll(() => world.close());

test('CASH-02 a month gives no open till away: a day that is not approved has no takings in it', async () => {
  await desk.bill(12_340);
  const seen = await must(head.get(at));
  expect(seen).toMatchObject({ state: 'open', why: 'settlement.month_runs', balances: [] });
  expect(seen.days.at(-1)).toMatchObject({ day: world.day, state: 'open', taken_fen: null });
  expect(JSON.stringify(seen)).not.toContain('12340');
  expect(await codeOf(head.post(`${at}/close`))).toBe('settlement.month_runs');
});

test('CASH-09 a month is closed by the hall manager when every day of it is settled and deposited', async () => {
  await must(desk.tillStep('start-close'));
  await must(desk.tillStep('count', { pieces: pieces(62_200) }));
  await must(desk.tillStep('explain', { explanation: 'change given twice' }));
  await must(desk.manager.post(`${hall}/tills/${desk.till}/decide`, { decision: 'carry', reason: 'seen' }));
  await desk.pair('tills.session.sign', desk.till);
  const day = `${hall}/settlements/${world.day}`;
  await must(desk.manager.post(`${day}/collect`));
  const [safe] = await run(
    `select balance_fen from ledger_balance where hall_id = 1001 and day = $1 and account = 'safe'`,
    [world.day],
  );
  const cards = await run(
    `select holder_id, count(*)::int as count from carrier_sim where at_hall_id = 1001
     and state in ('issued_to_holder', 'reserved', 'in_hall_stock') group by holder_id`,
  );
  await must(
    desk.manager.post(`${day}/count`, { pieces: pieces(safe?.balance_fen), cards, camera: { on: true } }),
  );
  await must(head.post(`${day}/approve`, { retained_fen: 100_000 }));
  // The first days of the next month: this one is over, its last day not in the bank yet.
  const first = `${addDays(`${month}-01`, 31).slice(0, 7)}-01`;
  const late = () => run(`select 1 from event where hall_id = 1001 and what = 'settlement.month_late'`);
  await stepHall(world.server.house, 1001, onDay(addDays(first, 2), '23:59'));
  expect(await late()).toHaveLength(0);
  // Three days after its end somebody is told that it is not closed.
  await stepHall(world.server.house, 1001, onDay(addDays(first, 3), '00:01'));
  expect(await late()).toHaveLength(1);
  expect(await codeOf(head.post(`${at}/close`))).toBe('settlement.days_left');
  expect((await desk.manager.post(`${at}/close`)).status).toBe(403);
  const [of] = await run('select id, deposit_fen from day_settlement where hall_id = 1001 and day = $1', [
    world.day,
  ]);
  const bag = { what: 'settlement.day.deposit', subject_id: of?.id, facts: slipOver(of?.deposit_fen) };
  const asked = await must(head.post(`${hall}/pairs`, bag));
  await must((await world.as('0307', 'office')).post(`${hall}/pairs/${asked.pair_id}/seal`));
  expect((await must(head.get(at))).why).toBeNull();
  const closed = await must(head.post(`${at}/close`));
  const [row] = await run(
    'select report, report_hash from month_settlement where hall_id = 1001 and month = $1',
    [`${month}-01`],
  );
  expect(createHash('sha256').update(row?.report).digest('hex')).toBe(closed.report_hash);
  expect(JSON.parse(row?.report).days.at(-1)).toMatchObject({ taken_fen: 12_340, difference_fen: -140 });
  // What hangs is listed by name: the shortage nobody has settled, the branch's float, the bill money.
  const seen = await must(head.get(at));
  const hangs = new Map(
    seen.balances.map((one: { account: string; balance_fen: number }) => [one.account, one.balance_fen]),
  );
  expect(hangs.get('short')).toBe(140);
  expect(hangs.get('bill_money')).toBe(-12_340);
  expect(hangs.has('safe')).toBe(false);
});

test('CASH-09 the auditor questions a month and the manager stands by it: the frozen report stays as it was', async () => {
  const before = (await must(head.get(at))).report_hash;
  expect((await head.post(`${at}/audit`, { holds: true, note: 'my own' })).status).toBe(403);
  await must(auditor.post(`${at}/audit`, { holds: false, note: 'which shortage?' }));
  expect((await must(head.post(`${at}/close`))).report_hash).toBe(before);
  await must(auditor.post(`${at}/audit`, { holds: true, note: 'seen' }));
  const { months } = await must(head.get(`${hall}/months`));
  expect(months.find((one: { month: string }) => one.month === month)).toMatchObject({
    state: 'audited',
    audited_by: { zh: expect.any(String) },
  });
  expect(await codeOf(auditor.post(`${at}/audit`, { holds: false, note: 'once more' }))).toBe(
    'kit.not_from_here',
  );
});

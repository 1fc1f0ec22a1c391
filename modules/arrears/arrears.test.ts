import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, instant, later, minute_ms, onDay } from '../../kit/clock.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { demoNumber } from '../demo/index.ts';
import { whyNotSuspend } from './arrear.ts';

let world: World;
let manager: Caller;
let desk: Desk;
const hall = '/api/halls/1001';
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const tail = (n: number) => demoNumber('used', n).slice(-4);

beforeAll(async () => {
  world = await openWorld({ quiet: true });
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 1 });
  manager = await world.as('0305', 'floor');
});
afterAll(() => world.close());

const gateway = async (behaviour: string) =>
  expect((await manager.post(`${hall}/message-simulator`, { behaviour, seconds: 3 })).status).toBe(200);
/** The hall's clock on a day after today. */
const on = (days: number, time: string) =>
  stepHall(world.server.house, 1001, onDay(addDays(world.day, days), time));
const numberOf = async (n: number) =>
  (
    await run(`select state, suspended_for from carrier_number where tail = $1 and mask like '139%'`, [
      tail(n),
    ])
  )[0];
const shown = async (n: number) =>
  (await manager.get(`${hall}/arrears`)).body.arrears.find((one: { mask: string }) =>
    one.mask.endsWith(tail(n)),
  );
const textsTo = async (n: number): Promise<string[]> =>
  (await world.nobody('m').get(`${hall}/simulated-phone`)).body.messages
    .filter((one: { mask: string }) => one.mask.endsWith(tail(n)) && one.mask.startsWith('139'))
    .map((one: { text: string }) => one.text);
/** Somebody pays onto a number at the counter. */
async function pay(n: number, amount_fen: number) {
  const ticket = await desk.serve('bill_payment');
  const asks = { amount_fen };
  const { total_fen } = await desk.confirmed(ticket, 'bill_payment', { asks, customer: n });
  await must(desk.cash(ticket, total_fen));
  await must(desk.finish(ticket));
}

test('PRM-06 why a number is not suspended: nobody was reminded, it did not arrive, its hours run', () => {
  const at = instant(0);
  const now = later(at, 24 * 60 * minute_ms);
  expect(whyNotSuspend(undefined, 24, now)).toBe('arrears.not_reminded');
  for (const state of ['queued', 'handed_over', 'failed', 'cancelled', 'called'])
    expect(whyNotSuspend({ state, resolved_at: at }, 24, now)).toBe('arrears.reminder_not_delivered');
  expect(whyNotSuspend({ state: 'delivered', resolved_at: later(at, 1) }, 24, now)).toBe('arrears.hours_run');
  expect(whyNotSuspend({ state: 'delivered', resolved_at: at }, 24, now)).toBeUndefined();
});

test('FEE-09 who owes and who has little left is told: what, since when, what a day costs; once', async () => {
  await world.at('10:01');
  expect(await shown(3)).toMatchObject({ state: 'owing', owed_fen: 3860, reminder: 'delivered', days: 7 });
  const [owes] = await textsTo(3);
  expect(owes).toContain('欠费 38.60 元');
  expect(owes).toContain('每日计 3‰');
  expect((await textsTo(2))[0]).toContain('余额 4.00 元，已低于 10.00 元');
  expect(await textsTo(1)).toEqual([]);
  await world.at('10:05');
  expect(await textsTo(2)).toHaveLength(1);
  const clerk = await world.as('0302');
  expect((await clerk.get(`${hall}/arrears`)).status).toBe(403);
  expect((await (await world.as('0405', 'floor')).get(`${hall}/arrears`)).status).toBe(404);
});

test('PRM-06 all paid before its hours are over: nothing is suspended', async () => {
  await pay(10, 3860);
  await world.at('10:10');
  expect(await shown(10)).toMatchObject({ state: 'settled', owed_fen: 0 });
  await pay(17, 1000);
  await world.at('10:12');
  expect(await shown(17)).toMatchObject({ state: 'owing', owed_fen: 2860 });
});

test('PRM-06 a number is suspended only after its reminder arrived and the hours are over', async () => {
  await run(
    `update notice set state = 'failed', why = 'away' where id = (select reminder_id from arrear where mask like $1)`,
    [`%${tail(24)}`],
  );
  await gateway('away');
  await on(1, '09:59');
  expect((await numberOf(3)).state).toBe('in_service');
  await on(1, '10:05');
  expect(await numberOf(3)).toEqual({ state: 'suspended', suspended_for: 'arrears' });
  expect(await shown(3)).toMatchObject({ state: 'suspended', reminder: 'delivered' });
  const [kept] = await run(
    `select facts from event where what = 'arrears.arrear.suspend' and subject_id = (select id from arrear where mask like $1)`,
    [`%${tail(3)}`],
  );
  expect(JSON.parse(kept.facts)).toMatchObject({
    owed_fen: expect.any(Number),
    reminded_at: expect.any(String),
  });
  // Not delivered: reminded anew, not suspended, however often it fails.
  expect((await numberOf(24)).state).toBe('in_service');
  await on(2, '12:00');
  expect((await numberOf(24)).state).toBe('in_service');
  expect((await shown(24)).suspends_from).toBeNull();
  expect((await shown(24)).reminders).toBeGreaterThan(1);
});

test('FEE-09 from the day after its reminder an overdue account pays the published late fee, once a day, never on the fee itself', async () => {
  const of = async (n: number) =>
    (
      await run(
        // The second of the days may be a first: its month is charged, and not due.
        `select (owed_fen - coalesce((select sum(rest_fen) from carrier_charge c where c.account_id = a.id), 0))::int as owed_fen, late_fen
         from carrier_account a where id = (select account_id from carrier_number where tail = $1 and mask like '139%')`,
        [tail(n)],
      )
    )[0];
  // Two mornings have passed: three in a thousand of 38.60 is 11.58, and the part of a fen is the customer's.
  expect(await of(24)).toEqual({ owed_fen: 3860 + 22, late_fen: 22 });
  expect(await shown(24)).toMatchObject({ owed_fen: 3882 });
  // The days may lie in two months: each on the bill of its own.
  const bills = await run(
    `select b.lines from carrier_bill b join carrier_number n on n.account_id = b.account_id
     where n.tail = $1 and n.mask like '139%'`,
    [tail(24)],
  );
  const late = bills
    .flatMap(
      bill =>
        JSON.parse(bill.lines) as { count: number; fen: number; tariff: { code: string }; cause: object }[],
    )
    .filter(one => one.tariff.code === 'late_fee');
  expect(late.reduce((sum, one) => sum + one.count, 0)).toBe(2);
  expect(late.reduce((sum, one) => sum + one.fen, 0)).toBe(22);
  expect(late[0]?.cause).toMatchObject({ kind: 'arrear', no: expect.any(String) });
  // The clock looks once more on the same day: nothing is added.
  await run(
    `insert into due_work (hall_id, due_at, id, kind, subject_id, facts) values (1001, $1, gen_random_uuid(), 'arrears.look', gen_random_uuid(), '{}')`,
    [onDay(addDays(world.day, 2), '12:00')],
  );
  await on(2, '12:00');
  expect(await of(24)).toEqual({ owed_fen: 3882, late_fen: 22 });
  expect(await of(10)).toEqual({ owed_fen: 0, late_fen: 0 });
});

test('PRM-06 once all is paid the number comes back by itself, also after the line was down', async () => {
  const account = `(select account_id from carrier_number where tail = $1 and mask like '139%')`;
  const paid = async (n: number) => {
    await run(
      `update carrier_account set owed_fen = 0, late_fen = 0, owed_since = null where id = ${account}`,
      [tail(n)],
    );
    await run(
      `insert into due_work (hall_id, due_at, id, kind, subject_id, facts)
       select 1001, $2, gen_random_uuid(), 'arrears.paid', ${account}, '{}'`,
      [tail(n), onDay(addDays(world.day, 2), '12:01')],
    );
  };
  await gateway('delivers');
  await paid(3);
  await on(2, '12:02');
  expect(await numberOf(3)).toEqual({ state: 'in_service', suspended_for: null });
  expect((await textsTo(3))[0]).toContain('服务已恢复');
  expect((await numberOf(31)).state).toBe('suspended');
  await run(`insert into carrier_link (hall_id, state, since) values (1001, 'down', now())`);
  await paid(31);
  await on(2, '12:20');
  expect((await numberOf(31)).state).toBe('suspended');
  await run(`update carrier_link set state = 'up' where hall_id = 1001`);
  await on(2, '12:40');
  expect(await numberOf(31)).toEqual({ state: 'in_service', suspended_for: null });
});

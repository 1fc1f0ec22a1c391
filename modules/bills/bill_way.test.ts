import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDayBegun, rowsOf } from '../../apps/server/testing/begun.ts';
import { customers, type Desk, must } from '../../apps/server/testing/desk.ts';
import type { World } from '../../apps/server/testing/world.ts';
import { onDay } from '../../kit/clock.ts';
import { stepHall } from '../../kit/worker.ts';
import { type BillWay, billWayOn, billWayShown, nextMonth } from '../carrier/index.ts';
import { demoNumber } from '../demo/index.ts';

let world: World;
let desk: Desk;
const hall = '/api/halls/1001';
const next = customers(40);
const run = rowsOf(() => world);
const mine = (n: number) => `tail = '${demoNumber('used', n).slice(-4)}' and mask like '139%'`;

beforeAll(async () => {
  ({ world, desk } = await aDayBegun(next));
});
afterAll(() => world.close());

/** A customer whose account this hall speaks for. */
async function inCare(): Promise<number> {
  const n = next();
  await run(
    `update carrier_account set care_hall_id = 1001 where id = (select account_id from carrier_number where ${mine(n)})`,
  );
  return n;
}

/** The n-th customer chooses a way at the counter; answers the order, and what was signed. */
async function chosen(n: number, way: BillWay): Promise<{ order: string; signed: string }> {
  const ticket = await desk.serve('bill_way_change');
  const { order, total_fen } = await desk.confirmed(ticket, 'bill_way_change', {
    ...{ customer: n, asks: { way } },
  });
  expect(total_fen).toBe(0);
  await must(desk.cash(ticket, 0));
  const seen = await must(desk.clerk.get(`${hall}/orders/${order}`));
  expect(seen.order.state).toBe('delivered');
  await must(desk.finish(ticket));
  return { order, signed: JSON.stringify([seen.order.sheet, seen.order.form]) };
}

/** What a clerk sees of the n-th customer’s bills: beside the number, and above the bills themselves; and a stranger nothing. */
async function seen(n: number) {
  const ticket = await desk.serve();
  const number = demoNumber('used', n);
  const look = async (check_id: string) =>
    (await must(desk.clerk.post(`${hall}/tickets/${ticket}/number`, { number, check_id }))).own;
  expect(await look((await must(desk.read(n + 1))).check_id)).toBeNull();
  const { check_id } = await must(desk.read(n));
  const { bills } = await look(check_id);
  const shown = await must(desk.clerk.post(`${hall}/tickets/${ticket}/bills`, { number, check_id }));
  expect(shown.sent).toEqual(bills);
  await must(desk.finish(ticket));
  return bills;
}

const ways = { bill_way: 'sms', next_bill_way: 'paper', next_bill_way_from: '2027-01-01' } as const;

test('FEE-03 a way chosen holds from its own bill on, whatever the day it is asked; none chosen is the message', () => {
  expect(billWayOn(ways, '2026-12-31')).toBe('sms');
  expect(billWayOn(ways, '2027-01-01')).toBe('paper');
  expect(billWayOn({ bill_way: null, next_bill_way: null, next_bill_way_from: null }, '2027-01-01')).toBe(
    'sms',
  );
  expect(billWayShown(ways, '2026-12-31')).toEqual({
    way: 'sms',
    next: { way: 'paper', from: '2027-01-01' },
  });
  expect(billWayShown(ways, '2027-01-01')).toEqual({ way: 'paper', next: null });
  expect(billWayShown({ ...ways, next_bill_way: 'sms' }, '2026-12-31').next).toBeNull();
});

test('FEE-03 a choice is taken back on its day for what was chosen before, and not once another followed it', async () => {
  const n = await inCare();
  const from = nextMonth(world.day);
  const back = async (order: string) => {
    await must(desk.step(order, 'reversal', { reason: 'the customer changed the mind' }));
    return desk.manager.post(`${hall}/orders/${order}/reversal/approve`);
  };
  expect(await seen(n)).toEqual({ way: 'sms', next: null });
  const first = await chosen(n, 'paper');
  expect(first.signed).toContain(`从 ${from} 出的账单起`);
  expect(first.signed).toContain('By post');
  expect(await seen(n)).toEqual({ way: 'sms', next: { way: 'paper', from } });
  const second = await chosen(n, 'none');
  const refused = await back(first.order);
  expect([refused.status, refused.body.code]).toEqual([409, 'carrier.bill_way_moved']);
  await must(back(second.order));
  expect(await seen(n)).toEqual({ way: 'sms', next: { way: 'paper', from } });
  const third = await chosen(n, 'app');
  await must(back(third.order));
  expect(await seen(n)).toEqual({ way: 'sms', next: { way: 'paper', from } });
});

test('FEE-03 the next bill goes the way its holder chose at the counter: by message with its link, or no message at all', async () => {
  const post = await inCare();
  const app = await inCare();
  const none = await inCare();
  const regrets = await inCare();
  const as_ever = await inCare();
  for (const [n, way] of [
    [post, 'paper'],
    [app, 'app'],
    [none, 'none'],
    [regrets, 'paper'],
    [regrets, 'sms'],
  ] as const)
    await chosen(n, way);
  expect(await seen(regrets)).toEqual({ way: 'sms', next: null });
  const first = nextMonth(world.day);
  await stepHall(world.server.house, 1001, onDay(first, '00:01'));
  const [over] = await run(`select id, state from bill_run where hall_id = 1001 and month = $1`, [
    first.slice(0, 7),
  ]);
  expect(over.state).toBe('done');
  const head = await world.as('0306', 'office');
  await must(head.post(`${hall}/bill-runs/${over.id}/tell`));
  await stepHall(world.server.house, 1001, onDay(first, '10:00'));
  const told = async (n: number) =>
    (
      await run(
        `select count(*)::int as messages from notice where kind = 'bills.out' and facts like '%****${demoNumber('used', n).slice(-4)}%'`,
      )
    )[0].messages;
  expect([await told(post), await told(app), await told(none)]).toEqual([0, 0, 0]);
  expect([await told(regrets), await told(as_ever)]).toEqual([1, 1]);
  const [{ told: counted }] = await run('select told from bill_run where id = $1', [over.id]);
  const [{ sent }] = await run(`select count(*)::int as sent from notice where kind = 'bills.out'`);
  expect(counted).toBe(sent);
  // Each has a bill all the same.
  const [{ bills }] = await run(
    `select count(*)::int as bills from carrier_bill where month = $1 and account_id in
       (select account_id from carrier_number where ${[post, app, none].map(mine).join(' or ')})`,
    [first.slice(0, 7)],
  );
  expect(bills).toBe(3);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, addMonths, businessDay, onDay, parseInstant } from '../../kit/clock.ts';
import { setStatementFault, transaction } from '../../kit/db.ts';
import { type Due, runDue } from '../../kit/due.ts';
import { newId } from '../../kit/ids.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { clockContext, stepHall } from '../../kit/worker.ts';
import {
  type Charged,
  embeddedCore,
  monthCharges,
  nextMonth,
  overdue,
  planOn,
  whyPassedOver,
} from '../carrier/index.ts';
import { demoNumber } from '../demo/index.ts';
import { chanceOf } from '../replay/chance.ts';

let world: World;
let desk: Desk;
let auditor: Caller;
const hall = '/api/halls/1001';
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
/** Accounts that are not what they came with and their entries, less charges and late fees; or that hold money and debt. */
const differing = () =>
  run(`select id from carrier_account a where (balance_fen > 0 and owed_fen > 0) or balance_fen - owed_fen <> opened_fen
     + coalesce((select sum(amount_fen) from carrier_entry e where e.account_id = a.id), 0)
     - coalesce((select sum(fen) from carrier_charge c where c.account_id = a.id), 0)
     - coalesce((select sum(fee_fen) from carrier_late_fee f where f.account_id = a.id), 0)`);
const of = async (n: number) =>
  (
    await run(
      `select n.id as number_id, n.plan, a.id as account_id, a.balance_fen, a.owed_fen, a.owed_since::text from carrier_number n
       join carrier_account a on a.id = n.account_id where n.tail = $1 and n.mask like '139%'`,
      [demoNumber('used', n).slice(-4)],
    )
  )[0];
const charges = (account_id: string) =>
  run(
    'select month, code, fen, rest_fen, due_on::text from carrier_charge where account_id = $1 order by month, item',
    [account_id],
  );

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3 });
  auditor = await world.as('0101', 'office');
});
afterAll(() => world.close());

const number = (more: Partial<Charged> = {}): Charged => ({
  ...{ account_id: newId(), number_id: newId(), balance_fen: 1000, state: 'in_service', suspended_for: null },
  ...{ in_service_at: onDay('2026-01-15', '10:00'), plan: 'easy19', next_plan: null, next_plan_from: null },
  charged: false,
  ...more,
});
const prices = new Map(
  [
    { code: 'easy19', fen: 1900, version: 1, say: { zh: '轻享', en: 'Light' } },
    { code: 'free59', fen: 5900, version: 1, say: { zh: '畅享', en: 'Plus' } },
  ].map(one => [one.code, one]),
);

test('FEE-06 a number pays for the month that begins, or not: charged, first month, at rest, stopped by us; a lost one goes on', () => {
  const why = (more: Partial<Charged>, first = '2026-03-01') => whyPassedOver(number(more), first);
  expect(why({})).toBeUndefined();
  expect(why({ charged: true })).toBe('charged');
  // Connected in the month itself, on its first day or in its last minute: paid at the counter.
  expect(why({ in_service_at: onDay('2026-03-01', '00:00') })).toBe('first_month');
  expect(why({ in_service_at: onDay('2026-02-28', '23:59') })).toBeUndefined();
  const stopped = (suspended_for: string) => why({ state: 'suspended', suspended_for });
  expect(stopped('requested')).toBe('at_rest');
  expect([stopped('arrears'), stopped('abuse')]).toEqual(['stopped', 'stopped']);
  expect(stopped('lost')).toBeUndefined();
  const { charges: made, passed } = monthCharges(
    [number({ plan: 'gone' }), number(), number({ state: 'suspended', suspended_for: 'requested' })],
    { first: '2026-03-01', prices, dayOf: businessDay },
  );
  expect(passed).toEqual({ no_price: 1, at_rest: 1 });
  expect(made).toMatchObject([
    { fen: 1900, rest_fen: 900, line: { tariff: { code: 'easy19', version: 1 } } },
  ]);
});

test('BIZ-21 a change asked for the month that begins is charged from it, whichever clock rings first; two numbers share what lies ahead', () => {
  const change = { next_plan: 'free59', next_plan_from: '2026-03-01' };
  expect(planOn({ plan: 'easy19', ...change }, '2026-03-01')).toBe('free59');
  expect(planOn({ plan: 'easy19', ...change }, '2026-02-01')).toBe('easy19');
  expect(planOn({ plan: 'free59', next_plan: null, next_plan_from: null }, '2026-03-01')).toBe('free59');
  const account_id = newId();
  const both = [number({ account_id, balance_fen: 2000 }), number({ account_id, balance_fen: 2000 })];
  const made = monthCharges(both, { first: '2026-03-01', prices, dayOf: businessDay }).charges;
  expect(made.map(one => one.rest_fen)).toEqual([0, 1800]);
});

test('FEE-09 what was charged and is not due yet is owed and not overdue; the ends of months and years', () => {
  expect([overdue(5900, 5900), overdue(9760, 5900), overdue(0, 0)]).toEqual([0, 3860, 0]);
  const first = (day: string) => nextMonth(day);
  expect(['2026-01-31', '2027-02-28', '2028-02-29', '2026-12-31'].map(first)).toEqual([
    '2026-02-01',
    '2027-03-01',
    '2028-03-01',
    '2027-01-01',
  ]);
});

test('FEE-05 with the month each account of the hall is charged once, out of what lies ahead, the rest owed and due later; the run is seen', async () => {
  const first = nextMonth(world.day);
  const month = first.slice(0, 7);
  const rich = 8;
  const poor = 2;
  const [before, short] = [await of(rich), await of(poor)];
  await run('update carrier_account set opened_fen = 400, balance_fen = 400 where id = $1', [
    short.account_id,
  ]);
  // One rests, one was stopped by us, one changes its plan, one was connected this month.
  const [rest, stopped, changed] = [await of(6), await of(12), await of(14)];
  await run(`update carrier_number set state = 'suspended', suspended_for = 'requested' where id = $1`, [
    rest.number_id,
  ]);
  await run(`update carrier_number set state = 'suspended', suspended_for = 'arrears' where id = $1`, [
    stopped.number_id,
  ]);
  await run('update carrier_number set next_plan = $2, next_plan_from = $3 where id = $1', [
    ...[changed.number_id, 'fast99', first],
  ]);
  const ticket = await desk.serve('new_connection');
  const { total_fen } = await desk.confirmed(ticket, 'new_connection');
  await must(desk.cash(ticket, total_fen));
  await must(desk.finish(ticket));
  await stepHall(world.server.house, 1001, onDay(first, '00:01'));

  const due_on = addDays(first, 30);
  const fee = { old26: 2600, keep8: 800, easy19: 1900, free39: 3900, free59: 5900, fast99: 9900 } as Record<
    string,
    number
  >;
  expect(await charges(before.account_id)).toEqual([
    {
      month,
      code: before.plan,
      fen: fee[before.plan],
      rest_fen: Math.max(0, (fee[before.plan] ?? 0) - before.balance_fen),
      due_on,
    },
  ]);
  expect(await of(poor)).toMatchObject({
    balance_fen: 0,
    owed_fen: (fee[short.plan] ?? 0) - 400,
    owed_since: due_on,
  });
  expect(await charges(rest.account_id)).toEqual([]);
  expect(await charges(stopped.account_id)).toEqual([]);
  expect(await charges(changed.account_id)).toMatchObject([{ code: 'fast99', fen: 9900 }]);
  const [connected] = await run(
    `select a.id, a.balance_fen from carrier_account a join carrier_number n on n.account_id = a.id where n.mask like '188%'`,
  );
  expect(await charges(connected.id)).toMatchObject([{ month }]);
  const [bill] = await run('select total_fen, lines from carrier_bill where account_id = $1 and month = $2', [
    ...[changed.account_id, month],
  ]);
  expect(JSON.parse(bill.lines)).toMatchObject([
    {
      fen: 9900,
      tariff: { code: 'fast99', version: 1 },
      cause: { kind: 'contract', no: expect.any(String) },
    },
  ]);
  expect(bill.total_fen).toBe(9900);
  expect(await differing()).toEqual([]);

  const { runs } = await must(auditor.get(`${hall}/bill-runs`));
  const [planned, done] = runs;
  expect(planned).toMatchObject({ state: 'planned', month: nextMonth(first).slice(0, 7) });
  const [sum] = await run(
    'select count(*)::int as charges, sum(fen)::int as fen, sum(rest_fen)::int as rest_fen from carrier_charge',
  );
  expect(done).toMatchObject({ state: 'done', month, accounts: 41, ...sum, differs: 0, due_on });
  // Whoever was overdue before may have been suspended on the way.
  const [{ by_arrears }] = await run(
    `select count(*)::int as by_arrears from carrier_number n join carrier_account a on a.id = n.account_id
     where a.care_hall_id = 1001 and n.suspended_for = 'arrears'`,
  );
  expect(sum.charges).toBe(41 - 1 - by_arrears);
  expect(done.passed_over).toEqual(
    expect.arrayContaining([
      { why: 'at_rest', count: 1 },
      { why: 'stopped', count: by_arrears },
    ]),
  );
  const [kept] = await run(`select facts from event where what = 'bills.run.finish' and hall_id = 1001`);
  expect(JSON.parse(kept.facts)).toMatchObject({
    month,
    accounts: 41,
    ...sum,
    differs: 0,
    ruled_by: 'bill_due_within=30@v1',
  });
  expect((await desk.clerk.get(`${hall}/bill-runs`)).status).toBe(403);
  const above = await must((await world.as('0104', 'region')).get('/api/bill-runs'));
  expect(above.months.find((one: { month: string }) => one.month === month)).toMatchObject({
    fen: sum.fen,
    differing: 0,
  });
});

test('FEE-09 a month is overdue only from its day: not reminded of before, no late fee on it; a part that is paid moves the day', async () => {
  const first = nextMonth(world.day);
  const account = await of(2);
  const overdueOn = async (day: string) =>
    transaction(world.db, async tx => {
      const ctx = clockContext(() => onDay(day, '12:00'))(tx, { id: newId() } as Due);
      return (await embeddedCore.account(ctx, 1001, account.account_id))?.overdue_fen;
    });
  expect(await overdueOn(addDays(first, 29))).toBe(0);
  expect(await overdueOn(addDays(first, 30))).toBe(account.owed_fen);
  await stepHall(world.server.house, 1001, onDay(addDays(first, 29), '12:00'));
  expect(await run('select 1 from arrear where account_id = $1', [account.account_id])).toEqual([]);
  expect(await run('select 1 from carrier_late_fee where account_id = $1', [account.account_id])).toEqual([]);
});

/** More accounts than a batch holds, in the care of the other hall, each on a plan and with something ahead or nothing. */
async function crowd(count: number) {
  await run(
    'insert into carrier_customer (id, since) select gen_random_uuid(), $1 from generate_series(1, 1)',
    [world.day],
  );
  await run(
    `with c as (select id from carrier_customer limit 1),
     a as (insert into carrier_account (id, customer_id, opened_fen, balance_fen, care_hall_id)
       select gen_random_uuid(), c.id, f, f, 1002 from c, generate_series(1, $1::int) n, lateral (select (n % 7) * 700 as f) g returning id),
     s as (insert into carrier_sim (id, state, iccid) select gen_random_uuid(), 'active', '8986099' || lpad((row_number() over ())::text, 13, '0') from a returning id)
     insert into carrier_number (id, state, pool, class, number_index, sealed, mask, tail, shuffle, customer_id, account_id, sim_id, plan, in_service_at)
     select gen_random_uuid(), 'in_service', 'p1', 'plain', 'x' || n.i, 'x', '177****0000', '0000', n.i, c.id, n.id, (select id from s limit 1), 'free39', '2026-01-05'
     from c, (select id, row_number() over () as i from a) n`,
    [count],
  );
}

test('FEE-05 a run of many batches charges once, whichever statement fails, however often it breaks off, with two processes at it', async () => {
  await crowd(1150);
  const first = nextMonth(world.day);
  await stepHall(world.server.house, 1002, onDay(world.day, '08:01'));
  const from = await run(`select id from bill_run where hall_id = 1002 and month = $1`, [first.slice(0, 7)]);
  expect(from).toHaveLength(1);
  const process = () =>
    runDue(
      world.db,
      { hall_id: 1002, until: async () => onDay(first, '00:00'), most: 500 },
      clockContext(item => item.due_at),
      () => {},
    );
  const ready = () => run(`update due_work set attempts = 0, parked = false where hall_id = 1002`);
  // Each statement of the run fails once, and the work is tried again; then two processes go at the rest together.
  for (let nth = 1; nth <= 8; nth += 1) {
    let seen = 0;
    setStatementFault(({ name }) => {
      if (!/^(bills[.]run|carrier[.](batch|charge_month|accounts_differing))/.test(name)) return;
      seen += 1;
      if (seen === nth) throw new Error('broken off');
    });
    if (nth <= 4) await process();
    else await Promise.all([process(), process()]);
    setStatementFault(undefined);
    await ready();
  }
  await Promise.all([process(), process()]);
  const [sums] = await run(
    `select count(*)::int as charges, count(distinct account_id)::int as accounts, sum(fen)::int as fen from carrier_charge c
     join carrier_account a on a.id = c.account_id where a.care_hall_id = 1002`,
  );
  expect(sums).toEqual({ charges: 1150, accounts: 1150, fen: 1150 * 3900 });
  const [row] = await run('select state, accounts, charges, fen, differs from bill_run where id = $1', [
    from[0].id,
  ]);
  expect(row).toEqual({ state: 'done', accounts: 1150, charges: 1150, fen: 1150 * 3900, differs: 0 });
  expect(await run(`select 1 from event where what = 'bills.run.finish' and hall_id = 1002`)).toHaveLength(1);
  expect(await differing()).toEqual([]);
});

test('FEE-05 an account whose balance is not its history is found by the next run, by number and not by name', async () => {
  const [one] = await run('select id from carrier_account where care_hall_id = 1002 limit 1');
  await run('update carrier_account set opened_fen = opened_fen + 1 where id = $1', [one.id]);
  const second = addMonths(nextMonth(world.day), 1);
  await runDue(
    world.db,
    { hall_id: 1002, until: async () => onDay(second, '00:00'), most: 500 },
    clockContext(item => item.due_at),
    () => {},
  );
  const [row] = await run('select state, differs from bill_run where hall_id = 1002 and month = $1', [
    second.slice(0, 7),
  ]);
  expect(row).toEqual({ state: 'differing', differs: 1 });
  await run('update carrier_account set opened_fen = opened_fen - 1 where id = $1', [one.id]);
});

test('FEE-05 a difference is explained by one and resolved by another; the run is released by a third, or gone through again, and only then are customers told', async () => {
  const first = nextMonth(world.day);
  const month = first.slice(0, 7);
  // The hall's own run of this month is over and found two accounts off.
  const [over] = await run(`select id from bill_run where hall_id = 1001 and month = $1`, [month]);
  const [a, b] = [await of(20), await of(21)];
  const shift = (account: { account_id: string }, fen: number) =>
    run('update carrier_account set opened_fen = opened_fen + $2 where id = $1', [account.account_id, fen]);
  await shift(a, 5);
  await shift(b, 700);
  await run(`update bill_run set state = 'differing', differs = 0 where id = $1`, [over.id]);
  const branch = await world.as('0102', 'office');
  const above = await world.as('0104', 'office');
  const head = await world.as('0306', 'office');
  const at = `${hall}/bill-runs/${over.id}`;
  let hour = 13;
  const again = async (by: Caller) => {
    await must(by.post(`${at}/press`, { verb: 'repeat' }));
    hour += 1;
    await stepHall(world.server.house, 1001, onDay(addDays(first, 29), `${hour}:00`));
    const { runs } = await must(auditor.get(`${hall}/bill-runs`));
    return runs.find((one: { id: string }) => one.id === over.id);
  };
  const found = await again(auditor);
  expect(found).toMatchObject({ state: 'differing', differs: 2, repeats: 1, charges: expect.any(Number) });
  const by = (off_fen: number) =>
    found.differences.find((one: { off_fen: number }) => one.off_fen === off_fen);
  const [small, large] = [by(-5), by(-700)];
  const press = (who: Caller, id: string, body: object) =>
    who.post(`${hall}/bill-differences/${id}/press`, { press: body });
  const codeOf = async (answer: Promise<{ body: { code?: string } }>) => (await answer).body.code;
  const explain = { verb: 'explain', cause: 'entry', note: '缴费记错户，已更正' };
  expect(await codeOf(auditor.post(`${at}/press`, { verb: 'release' }))).toBe('bills.differences_open');
  expect(await codeOf(head.post(`${at}/tell`))).toBe('bills.run_not_over');
  await must(press(head, small.id, explain));
  expect(await codeOf(press(head, small.id, { verb: 'resolve' }))).toBe('bills.second_resolves');
  await must(press(auditor, small.id, { verb: 'send_back', note: '哪一笔写清楚' }));
  await must(press(head, small.id, explain));
  await must(press(auditor, small.id, { verb: 'resolve' }));
  // The other one is put right in the books: gone through again, it is gone; the first is still off, and comes back.
  await shift(b, -700);
  const once_more = await again(branch);
  const states = Object.fromEntries(
    once_more.differences.map((one: { id: string; state: string }) => [one.id, one.state]),
  );
  expect(states).toEqual({ [small.id]: 'open', [large.id]: 'gone' });
  await must(press(auditor, small.id, explain));
  await must(press(head, small.id, { verb: 'resolve' }));
  expect(await codeOf(auditor.post(`${at}/press`, { verb: 'release' }))).toBe('bills.second_releases');
  await must(above.post(`${at}/press`, { verb: 'release' }));
  await shift(a, -5);
  await must(head.post(`${at}/tell`));
  expect(await codeOf(head.post(`${at}/tell`))).toBe('bills.told_already');
  await stepHall(world.server.house, 1001, onDay(addDays(first, 29), '17:00'));
  const [told] = await run('select state, told from bill_run where id = $1', [over.id]);
  const [sent] = await run(
    `select count(*)::int as notices, count(distinct contact_id)::int as customers from notice where kind = 'bills.out'`,
  );
  expect(told).toEqual({ state: 'released', told: sent.notices });
  expect(sent.notices).toBeGreaterThan(5);
  expect(sent.customers).toBe(sent.notices);
  expect(await run(`select 1 from notice where kind = 'bills.out' and facts like '%13900%'`)).toEqual([]);
});

test('FEE-05 what is off in an account that no hall speaks for, however many parts are planned since, is the province’s: explained, resolved and released by three of it, and by nobody below', async () => {
  const [{ id: run_id }] = await run(
    `insert into bill_run (hall_id, id, state, month, slice, differs, ended_at)
     values (0, gen_random_uuid(), 'differing', '2024-01', 3, 1, now()) returning id`,
  );
  const [{ id }] = await run(
    `insert into bill_difference (hall_id, id, state, run_id, account_id, mask, off_fen, found_at)
     values (0, gen_random_uuid(), 'open', $1, gen_random_uuid(), '139****0001', 500, now()) returning id`,
    [run_id],
  );
  const [branch, head, above] = [
    await world.as('0102', 'region'),
    await world.as('0306', 'office'),
    await world.as('0104', 'region'),
  ];
  const second = await world.as('0123', 'region');
  const codeOf = async (answer: Promise<{ body: { code?: string } }>) => (await answer).body.code;
  const press = (who: Caller, body: object) => who.post(`/api/bill-differences/${id}/press`, { press: body });
  const over = (who: Caller, verb: string) => who.post(`/api/bill-runs/${run_id}/press`, { verb });
  const explain = { verb: 'explain', cause: 'system', note: 'counted in no hall' };
  for (const who of [branch, head, auditor]) {
    expect(await codeOf(who.get('/api/bill-runs/province'))).toBe('kit.not_permitted');
    expect(await codeOf(press(who, explain))).toBe('kit.not_permitted');
    expect(await codeOf(over(who, 'release'))).toBe('kit.not_permitted');
  }
  const seen = await must(above.get('/api/bill-runs/province'));
  expect(seen.may).toEqual({ difference: true, release: true, tell: false });
  expect(seen.runs.find((one: { id: string }) => one.id === run_id).differences).toMatchObject([
    { id, state: 'open', off_fen: 500 },
  ]);
  expect(await codeOf(over(above, 'release'))).toBe('bills.differences_open');
  await must(press(above, explain));
  expect(await codeOf(press(above, { verb: 'resolve' }))).toBe('bills.second_resolves');
  await must(press(second, { verb: 'resolve' }));
  expect(await codeOf(over(above, 'release'))).toBe('bills.second_releases');
  await must(over(second, 'release'));
  expect((await run('select state from bill_run where id = $1', [run_id]))[0]?.state).toBe('released');
});

test.each([3, 14, 15])(
  'FEE-05 payments, runs and services in any order: what an account holds is its history, and is overdue since the oldest that is not covered (seed %i)',
  async seed => {
    const chance = chanceOf(seed, 'bills');
    const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
    const n = 300 + seed;
    const { account_id } = await of(n);
    await run('update carrier_account set care_hall_id = $2 where id = $1', [account_id, 900_000 + seed]);
    let day = '2030-01-01';
    const owing: { due_on: string; fen: number }[] = [];
    const [now] = await run(
      'select balance_fen, owed_fen, owed_since::text from carrier_account where id = $1',
      [account_id],
    );
    let balance = now.balance_fen as number;
    if (now.owed_fen > 0) owing.push({ due_on: now.owed_since, fen: now.owed_fen });
    for (let step = 0; step < 60; step += 1) {
      await transaction(world.db, async tx => {
        const ctx = clockContext(() => onDay(day, '12:00'))(tx, { id: newId() } as Due);
        if (chance() < 0.45) {
          day = nextMonth(day);
          const due_on = addDays(day, 30);
          const fen = pick([800, 1900, 5900]);
          const done = await embeddedCore.billMonth(ctx, {
            ...{ hall_id: 900_000 + seed, slice: 0, month: day.slice(0, 7), due_on, after: null, most: 10 },
            prices: [...'keep8 easy19 free39 free59 fast99 old26'.split(' ')].map(code => ({
              ...{ code, fen, version: 1, say: { zh: '', en: '' } },
            })),
          });
          const rest = Math.max(0, fen - balance);
          expect(done).toMatchObject({ charges: 1, fen, rest_fen: rest, differs: [] });
          balance = Math.max(0, balance - fen);
          if (rest > 0) owing.push({ due_on, fen: rest });
          return;
        }
        let amount_fen = 100 * (1 + Math.floor(chance() * 70));
        await embeddedCore.perform(
          ctx,
          { hall_id: 1001, order_id: newId() },
          { do: 'pay_in', account_id, amount_fen },
        );
        while (amount_fen > 0 && owing[0] !== undefined) {
          const part = Math.min(amount_fen, owing[0].fen);
          owing[0].fen -= part;
          amount_fen -= part;
          if (owing[0].fen === 0) owing.shift();
        }
        balance += amount_fen;
      });
      const [is] = await run(
        'select balance_fen, owed_fen, owed_since::text from carrier_account where id = $1',
        [account_id],
      );
      const owed = owing.reduce((sum, one) => sum + one.fen, 0);
      expect(is).toEqual({ balance_fen: balance, owed_fen: owed, owed_since: owing[0]?.due_on ?? null });
    }
    expect(await differing()).toEqual([]);
    expect(parseInstant(`${day}T00:00:00Z`).getTime()).toBeGreaterThan(0);
  },
);

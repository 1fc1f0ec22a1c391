import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must, slipOver } from '../../apps/server/testing/desk.ts';
import { countTill, settleDay } from '../../apps/server/testing/settling.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import { transaction } from '../../kit/db.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { flawsOfDay } from '../ledger/index.ts';
import { clearedLines, countedApart, resolvedLines } from './clearing.ts';
import { outcomeOf } from './outcome.ts';

let world: World;
let desk: Desk;
let head: Caller;
let tomorrow = '';
const hall = '/api/halls/1001';
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const refused = async (code: string, answer: Promise<Answered>) =>
  expect((await answer).body.code).toBe(code);

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: customers(30) });
  head = await world.as('0306', 'office');
  tomorrow = addDays(world.day, 1);
});
afterAll(() => world.close());

const day = '018f0000-0000-7000-8000-000000000001';
const other = '018f0000-0000-7000-8000-000000000002';

test('CASH-08 what agrees goes over, what does not stays owed: sums below nothing too, a bag to its own day', () => {
  const ours = new Map([
    ['a', { fen: 5000, holder_id: day }],
    ['b', { fen: 800, holder_id: day }],
    ['c', { fen: -7000, holder_id: day }],
  ]);
  const b = { ref: 'b', why: 'amount' as const, ours_fen: 800, theirs_fen: 900 };
  // An earlier payment went back today and more went back than came: they take it from what lies in the bank.
  expect(clearedLines('wechat', ours, [b])).toEqual([
    { account: 'bank', holder_id: expect.any(String), side: 'credit', amount_fen: 2000 },
    { account: 'due_wechat', holder_id: day, side: 'debit', amount_fen: 2000 },
  ]);
  const bags = new Map([
    ['JK-1', { fen: 100, holder_id: day }],
    ['JK-2', { fen: 300, holder_id: other }],
  ]);
  expect(clearedLines('bank', bags, []).map(one => [one.account, one.holder_id, one.amount_fen])).toEqual([
    ['bank', expect.any(String), 400],
    ['deposit', day, 100],
    ['deposit', other, 300],
  ]);
  expect(clearedLines('card', new Map([['a', { fen: 0, holder_id: day }]]), [])).toEqual([]);
  const tills = [
    { session_id: day, difference_fen: -100 },
    { session_id: other, difference_fen: 300 },
  ];
  expect(
    countedApart({ due_fen: 1200, papers_fen: 1000, tills }).map(one => [one.ref, one.ours_fen]),
  ).toEqual([
    [day, -100],
    [other, 300],
  ]);
  expect(countedApart({ due_fen: 0, papers_fen: 1000, tills: [] })).toMatchObject([
    { ref: 'books', ours_fen: -1000 },
  ]);
});

test('CASH-08 whatever the reason, a resolved item leaves nothing owed and its books add up', () => {
  const looked = [
    { why: 'missing' as const, ours_fen: 500, theirs_fen: 0 },
    { why: 'missing' as const, ours_fen: -500, theirs_fen: 0 },
    { why: 'not_ours' as const, ours_fen: 0, theirs_fen: 700 },
    { why: 'amount' as const, ours_fen: 500, theirs_fen: 600 },
    { why: 'counted' as const, ours_fen: -100, theirs_fen: 0 },
  ];
  for (const one of looked)
    for (const reason of ['came_later', 'their_error', 'our_error', 'given_back', 'written_off'] as const) {
      const lines = resolvedLines({ ...one, source: 'wechat', holder_id: day }, reason);
      const signed = lines.map(line => (line.side === 'debit' ? line.amount_fen : -line.amount_fen));
      expect(signed.reduce((sum, fen) => sum + fen, 0)).toBe(0);
      const due = lines.filter(line => line.account === 'due_wechat');
      expect(due.reduce((sum, l) => sum + (l.side === 'debit' ? l.amount_fen : -l.amount_fen), 0)).toBe(
        one.ours_fen === 0 ? 0 : -one.ours_fen,
      );
    }
  const amount = { source: 'card' as const, why: 'amount' as const, ours_fen: 500, theirs_fen: 450 };
  expect(outcomeOf(amount, 'their_error')).toEqual({ bank_fen: 500, rest_fen: 0, rest: null });
  expect(outcomeOf(amount, 'our_error')).toEqual({ bank_fen: 450, rest_fen: 50, rest: 'short' });
  expect(outcomeOf(amount, 'written_off')).toEqual({ bank_fen: 450, rest_fen: 50, rest: 'written_off' });
  expect(outcomeOf({ ...amount, theirs_fen: 600 }, 'our_error').rest).toBe('over');
  expect(outcomeOf({ ...amount, theirs_fen: 600 }, 'given_back').bank_fen).toBe(500);
});

let minute = 0;
async function payWith(tender: string): Promise<{ id: string; fen: number }> {
  const ticket = await desk.serve();
  const { total_fen } = await desk.confirmed(ticket, 'bill_payment');
  await must(desk.manager.post(`${hall}/payment-simulator`, { tender, behaviour: 'pays', seconds: 1 }));
  const { payment_id } = await must(desk.pay(ticket, { tender, expected_fen: total_fen }));
  minute += 1;
  await world.at(`09:${String(minute).padStart(2, '0')}`);
  await must(desk.finish(ticket));
  return { id: payment_id, fen: total_fen };
}

/** What an account stands at over all days of the books. */
const over = async (account: string) =>
  (
    await run(
      'select coalesce(sum(balance_fen), 0)::int as fen from ledger_balance where hall_id = 1001 and account = $1',
      [account],
    )
  )[0]?.fen;
const owed = async (source: string) => {
  const rows = (await must(head.get(`${hall}/statements`))).owed as { source: string }[];
  return rows.filter(row => row.source === source);
};
const lawsHold = async () => {
  const { laws } = await must(head.get(`${hall}/money-record?day=${world.day}`));
  expect(laws.flatMap((law: { faults: string[] }) => law.faults)).toEqual([]);
  expect(laws.map((law: { name: string }) => law.name)).toContain('due');
  for (const of of [world.day, tomorrow])
    expect(await transaction(world.db, tx => flawsOfDay({ tx }, 1001, of))).toEqual([]);
};
const lines = (of: readonly [string, number][]) =>
  ['ref,kind,amount_fen', ...of.map(([ref, fen]) => `${ref},paid,${fen}`)].join('\n');
const give = (source: string, content: string, more: object = {}) =>
  head.post(`${hall}/statements`, { source, day: world.day, content, ...more });
let one = { id: '', fen: 0 };
let two = { id: '', fen: 0 };

test('CASH-08 an approved day hands each tender over to whoever owes it, once, inside its own books', async () => {
  one = await payWith('wechat');
  two = await payWith('wechat');
  await payWith('alipay');
  await desk.bill(5000);
  await countTill(world, desk, { wechat: -100 });
  await stepHall(world.server.house, 1001, onDay(tomorrow, '08:00'));
  const early = lines([[one.id, one.fen]]);
  await refused('statements.day_not_settled', give('wechat', early));
  expect((await must(give('wechat', early, { dry_run: true }))).matched).toBe(1);
  expect(await owed('wechat')).toEqual([]);
  const { report_hash } = await settleDay(world, desk, head);
  const both = one.fen + two.fen;
  expect(await over('wechat')).toBe(0);
  expect(await over('due_wechat')).toBe(both - 100);
  expect(await owed('wechat')).toEqual([
    { source: 'wechat', day: world.day, owed_fen: both - 100, age_days: 1, waits: 'statement' },
  ]);
  expect(await owed('bank')).toMatchObject([{ waits: 'bag' }]);
  // A question of the auditor and the manager’s word for it hand nothing over again.
  const auditor = await world.as('0101', 'office');
  const at = `${hall}/settlements/${world.day}`;
  await must(auditor.post(`${at}/audit`, { holds: false, note: 'why was WeChat off' }));
  const again = await must(head.post(`${at}/approve`, { retained_fen: 50_000 }));
  expect(again.report_hash).toBe(report_hash);
  expect(await over('due_wechat')).toBe(both - 100);
  await lawsHold();
});

test('CASH-08 a statement moves what agrees to the bank in the books that are open; the rest stays owed until its reason', async () => {
  const taken = await must(
    give(
      'wechat',
      lines([
        [one.id, one.fen],
        [two.id, two.fen - 100],
        ['stranger-1', 700],
      ]),
    ),
  );
  expect(taken.unmatched.map((of: { why: string }) => of.why).sort()).toEqual([
    'amount',
    'counted',
    'not_ours',
  ]);
  expect(await over('bank')).toBe(one.fen);
  expect(await over('due_wechat')).toBe(two.fen - 100);
  expect(await owed('wechat')).toMatchObject([{ owed_fen: two.fen - 100, waits: 'items' }]);
  const written = await run(`select distinct day::text from ledger_journal where code = 'statements.clear'`);
  expect(written).toEqual([{ day: tomorrow }]);
  await lawsHold();
  const { items } = await must(head.get(`${hall}/statements`));
  const at = (why: string) =>
    `${hall}/statement-items/${items.find((of: { why: string }) => of.why === why).id}/resolve`;
  const note = 'looked at the slips';
  await refused('statements.count_of_ours', head.post(at('counted'), { reason: 'came_later', note }));
  await must(head.post(at('amount'), { reason: 'written_off', note }));
  await lawsHold();
  // A hundred less was counted in the till than came: its shortage is none any more.
  const short = await over('short');
  await must(head.post(at('counted'), { reason: 'our_error', note }));
  expect(await over('short')).toBe(short - 100);
  await must(head.post(at('not_ours'), { reason: 'our_error', note }));
  expect(await over('bank')).toBe(one.fen + two.fen - 100 + 700);
  expect(await over('written_off')).toBe(100);
  expect(await over('over')).toBe(-700);
  expect(await owed('wechat')).toEqual([]);
  expect(await over('due_wechat')).toBe(0);
  await lawsHold();
});

test('CASH-08 the bag of a day is owed by the bank until its slip stands on the statement', async () => {
  const settled = await must(head.get(`${hall}/settlement?day=${world.day}`));
  const facts = slipOver(settled.deposit_fen);
  const pair = await must(
    head.post(`${hall}/pairs`, { what: 'settlement.day.deposit', subject_id: settled.id, facts }),
  );
  await must((await world.as('0307', 'office')).post(`${hall}/pairs/${pair.pair_id}/seal`));
  expect(await owed('bank')).toMatchObject([{ owed_fen: settled.deposit_fen, waits: 'statement' }]);
  await stepHall(world.server.house, 1001, onDay(addDays(tomorrow, 1), '08:00'));
  const before = await over('bank');
  const content = lines([[facts.slip_no, settled.deposit_fen]]);
  await must(give('bank', content, { day: tomorrow }));
  expect(await owed('bank')).toEqual([]);
  expect(await over('bank')).toBe(before + settled.deposit_fen);
  await lawsHold();
});

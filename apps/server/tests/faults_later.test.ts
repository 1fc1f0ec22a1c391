import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addDays, onDay } from '../../../kit/clock.ts';
import type { Caller } from '../../../kit/testing/http.ts';
import { stepHall } from '../../../kit/worker.ts';
import { aProgram, customers, Desk, must, slipOver } from '../testing/desk.ts';
import { countTill, settleDay } from '../testing/settling.ts';
import { type Act, survivor } from '../testing/surviving.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

let world: World;
let desk: Desk;
let other: Desk;
let head: Caller;
let program: Caller;
const hall = '/api/halls/1001';
const { survives } = survivor(() => world);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const post =
  (who: Caller, path: string, body: object = {}): Act =>
  headers =>
    who.post(path, body, headers);
let minute = 0;

beforeAll(async () => {
  world = await openWorld({ quiet: true });
  await openTheHall(world);
  await world.at('09:00');
  const customer = customers(30);
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer });
  other = await Desk.open(world, { clerk: '0302', number: 2, customer });
  head = await world.as('0306', 'office');
  program = await aProgram(world);
});
// What is due is done before, so that only the act itself is at stake.
beforeEach(async () => {
  minute += 1;
  await world.at(`09:${String(minute).padStart(2, '0')}`);
});
afterAll(() => world.close());

const silent = () =>
  must(desk.manager.post(`${hall}/payment-simulator`, { tender: 'wechat', behaviour: 'silent', seconds: 1 }));

test('R14 a counter stops taking cash and takes it again; a receipt is voided and written anew', async () => {
  const till = `${hall}/tills/${other.till}`;
  await survives('stop cash', post(other.clerk, `${till}/stop-cash`, { reason: 'detector' }));
  await survives('take cash again', post(other.clerk, `${till}/start-cash`));
  await desk.bill(5000);
  const { receipts } = await must(desk.manager.get(`${hall}/receipts?day=${world.day}`));
  const spoilt = receipts.at(-1);
  const reason = { reason: 'the printer jammed' };
  const made = await survives(
    'void a receipt',
    post(desk.manager, `${hall}/receipts/${spoilt.id}/void`, reason),
  );
  expect(made).toMatchObject({ void_no: spoilt.no });
});

let late = '';
test('R14 a payment that comes when its till is closed lies in a session of its own, counted and signed like any', async () => {
  await silent();
  const ticket = await desk.serve();
  const { total_fen } = await desk.confirmed(ticket, 'bill_payment');
  const paid = await must(desk.pay(ticket, { tender: 'wechat', expected_fen: total_fen }));
  late = paid.payment_id;
  await silent();
  const counted = desk.till;
  await countTill(world, desk);
  await survives(
    'an answer after the till was closed',
    post(program, `${hall}/payments/${late}/answer`, { answer: 'paid' }),
  );
  const [rescue] = await run(`select id from till_session where rescues_id = $1 and state = 'open'`, [
    counted,
  ]);
  desk.till = rescue?.id;
  const at = `${hall}/tills/${desk.till}`;
  await survives('begin to count what came late', post(desk.clerk, `${at}/start-close`));
  const seen = await survives(
    'count what came late',
    post(desk.clerk, `${at}/count`, { pieces: {}, wechat_fen: total_fen }),
  );
  expect(seen).toMatchObject({ state: 'balanced' });
  const what = { what: 'tills.session.sign', subject_id: desk.till };
  const asked = await survives('ask to sign what came late', post(desk.clerk, `${hall}/pairs`, what));
  await survives('sign what came late', post(desk.manager, `${hall}/pairs/${asked.pair_id}/seal`));
  await must(desk.finish(ticket));
});

test('R14 a day is approved with what is owed of it; its statement is taken in, and what does not agree resolved', async () => {
  await countTill(world, other);
  await settleDay(world, desk, head);
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 1), '08:00'));
  const [of] = await run('select id, deposit_fen from day_settlement where hall_id = 1001 and day = $1', [
    world.day,
  ]);
  const bag = { what: 'settlement.day.deposit', subject_id: of?.id, facts: slipOver(of?.deposit_fen) };
  const asked = await must(head.post(`${hall}/pairs`, bag));
  await must((await world.as('0307', 'office')).post(`${hall}/pairs/${asked.pair_id}/seal`));
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 1), '08:05'));
  const content = `ref,kind,amount_fen\n${late},paid,5000\nstranger-1,paid,700`;
  const taken = await survives(
    'take a statement in that clears',
    post(head, `${hall}/statements`, { source: 'wechat', day: world.day, content }),
  );
  expect(taken).toMatchObject({ matched: 1, unmatched: [{ why: 'not_ours' }] });
  const cleared = await run(
    `select account, sum(balance_fen)::int as fen from ledger_balance where account in ('bank', 'due_wechat') group by 1 order by 1`,
  );
  expect(cleared).toEqual([
    { account: 'bank', fen: 5000 },
    { account: 'due_wechat', fen: 0 },
  ]);
  const { items } = await must(head.get(`${hall}/statements`));
  const said = { reason: 'our_error', note: 'a payment of ours' };
  await survives(
    'resolve an item that has books',
    post(head, `${hall}/statement-items/${items[0].id}/resolve`, said),
  );
});

test('R14 a month is closed, questioned, closed again and audited', async () => {
  const month = world.day.slice(0, 7);
  const first = `${addDays(`${month}-01`, 31).slice(0, 7)}-01`;
  await stepHall(world.server.house, 1001, onDay(first, '00:30'));
  const at = `${hall}/months/${month}`;
  const auditor = await world.as('0101', 'office');
  await survives('close a month', post(head, `${at}/close`));
  await survives('question a month', post(auditor, `${at}/audit`, { holds: false, note: 'which shortage?' }));
  await survives('stand by a month', post(head, `${at}/close`));
  await survives('audit a month', post(auditor, `${at}/audit`, { holds: true, note: 'seen' }));
});

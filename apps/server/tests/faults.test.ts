import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addDays } from '../../../kit/clock.ts';
import { newId } from '../../../kit/ids.ts';
import { Caller } from '../../../kit/testing/http.ts';
import { demoNumber } from '../../../modules/demo/index.ts';
import { hashOf, newSecret } from '../../../modules/people/index.ts';
import { agreedTo, all_done, customers, Desk, must, pieces, slipOver, told_parts } from '../testing/desk.ts';
import { type Act, survivor } from '../testing/surviving.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

let world: World;
let desk: Desk;
let second: Desk;
let program: Caller;
const next = customers(30);
const hall = '/api/halls/1001';
const { sent, survives } = survivor(() => world);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const post =
  (who: Caller, path: string, body: object = {}): Act =>
  headers =>
    who.post(path, body, headers);
let minute = 0;
const later = async (minutes = 1) => {
  minute += minutes;
  await world.at(
    `${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  );
};

beforeAll(async () => {
  world = await openWorld({ quiet: true });
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, till: false, customer: next });
  const token = newSecret();
  await run(
    `insert into machine_client (id, name, role, hall_id, token_hash, made_at) values ($1, 'payments', 'program', 1001, $2, now())`,
    [newId(), hashOf(token)],
  );
  program = new Caller(world.server.url, 'program', token);
});
// What is due is done before, so that only the act itself is at stake.
beforeEach(() => later());
afterAll(() => world.close());

test('R14 a till is asked for and its float signed by two, whichever statement fails', async () => {
  const made = await survives(
    'ask for a till',
    post(desk.clerk, `${hall}/tills`, { counter_id: world.counter(3) }),
  );
  desk.till = made.session_id;
  const asked = await survives(
    'ask for the float',
    post(desk.clerk, `${hall}/pairs`, { what: 'tills.session.issue_float', subject_id: desk.till }),
  );
  await survives('sign for the float', post(desk.manager, `${hall}/pairs/${asked.pair_id}/seal`));
});

test('R14 one bill: open, tell, agree, pay in cash, print again', async () => {
  const ticket = await desk.serve();
  const request = await desk.request(ticket, 'bill_payment');
  const { order_id } = await survives(
    'open an order',
    post(desk.clerk, `${hall}/tickets/${ticket}/orders`, request),
  );
  const at = `${hall}/orders/${order_id}`;
  await survives('tell', post(desk.clerk, `${at}/disclose`, { parts: told_parts, sheet_version: '1.2' }));
  await survives('agree by word', post(desk.clerk, `${at}/confirm`));
  await survives('go back to telling', post(desk.clerk, `${at}/revise`));
  await desk.tell(order_id);
  await must(desk.step(order_id, 'confirm'));
  const paid = await survives('pay one order in cash', headers => desk.cash(ticket, 5000, headers));
  expect(paid).toMatchObject({ state: 'succeeded', orders: [order_id] });
  const { receipts } = await must(desk.clerk.get(`${hall}/tickets/${ticket}/basket`));
  expect(receipts.map((one: { no: string }) => one.no)).toEqual(['1001-R0000001']);
  await survives(
    'print again',
    post(desk.clerk, `${hall}/receipts/${receipts[0].id}/reprint`, { reason: 'lost' }),
  );
  await survives('end the visit', post(desk.clerk, `${hall}/tickets/${ticket}/finish`, { outcome: 'done' }));
});

test('R14 three orders in one basket: a new number, a card, a bill, paid together', async () => {
  const ticket = await desk.serve('new_connection');
  const n = next();
  const read = await survives(
    'read a document',
    post(desk.clerk, `${desk.counter}/documents/simulated`, { sample: n }),
  );
  const free = (await must(desk.clerk.get(`${hall}/tickets/${ticket}/numbers`))).numbers.find(
    (one: { class: string }) => one.class === 'plain',
  );
  await survives('hold a number', post(desk.clerk, `${hall}/tickets/${ticket}/numbers/${free.id}/hold`));
  const wanted = { asks: { plan: 'easy19', prepaid_fen: 5000 }, number_id: free.id, check_id: read.check_id };
  const { order_id } = await survives(
    'open a new connection',
    post(desk.clerk, `${hall}/tickets/${ticket}/orders`, { business: 'new_connection', ...wanted }),
  );
  await desk.tell(order_id);
  const [seen] = (await must(desk.screen.get(`${desk.counter}/customer-orders`))).orders;
  const strokes = 'M10,10 L20,20 L30,15 M40,10';
  await survives(
    'sign',
    post(desk.screen, `${hall}/orders/${order_id}/sign`, {
      strokes,
      form_hash: seen.form_hash,
      agreed: agreedTo(seen),
    }),
  );
  const lost = await desk.request(ticket, 'sim_replacement');
  const card = await survives('stop a lost card', post(desk.clerk, `${hall}/tickets/${ticket}/orders`, lost));
  await desk.tell(card.order_id);
  await must(desk.sign(card.order_id));
  const bill = await desk.confirmed(ticket, 'bill_payment');
  const { due_fen } = await must(desk.clerk.get(`${hall}/tickets/${ticket}/basket`));
  const paid = await survives('pay three orders in cash', headers => desk.cash(ticket, due_fen, headers));
  expect(paid.orders.sort()).toEqual([order_id, card.order_id, bill.order].sort());
  const { orders } = await must(desk.clerk.get(`${hall}/tickets/${ticket}/basket`));
  expect(orders.map((one: { state: string }) => one.state)).toEqual(['completed', 'completed', 'delivered']);
  const works = { outcome: 'works', set_up: all_done };
  await survives('try a card', post(desk.clerk, `${hall}/orders/${order_id}/try`, works));
  await survives('hand a card over', post(desk.screen, `${hall}/orders/${order_id}/deliver`, {}));
  await desk.tried(ticket);
  await must(desk.finish(ticket));
});

test('R14 a payment asked for: answered, refused, given up, answered too late', async () => {
  // Any other act: what was due is done before the next one.
  const silent = () =>
    must(
      desk.manager.post(`${hall}/payment-simulator`, { tender: 'wechat', behaviour: 'silent', seconds: 1 }),
    );
  const asked = async (name?: string) => {
    const ticket = await desk.serve();
    const { total_fen } = await desk.confirmed(ticket, 'bill_payment');
    const body = { tender: 'wechat', expected_fen: total_fen };
    const pay: Act = headers => desk.pay(ticket, body, headers);
    const paid = name === undefined ? await must(pay({})) : await survives(name, pay);
    await silent();
    return { ticket, at: `${hall}/payments/${paid.payment_id}` };
  };
  await silent();
  const one = await asked('ask for a payment');
  expect(await survives('the answer: paid', post(program, `${one.at}/answer`, { answer: 'paid' }))).toEqual({
    state: 'succeeded',
  });
  await must(desk.finish(one.ticket));
  const two = await asked();
  await survives('the answer: refused', post(program, `${two.at}/answer`, { answer: 'refused' }));
  const { orders } = await must(desk.clerk.get(`${hall}/tickets/${two.ticket}/basket`));
  await survives(
    'give an order up',
    post(desk.clerk, `${hall}/orders/${orders[0].id}/lapse`, { reason: 'no money' }),
  );
  await must(desk.finish(two.ticket));
  const three = await asked();
  await survives('give a payment up', post(desk.clerk, `${three.at}/void`));
  expect(
    await survives('the answer: paid, too late', post(program, `${three.at}/answer`, { answer: 'paid' })),
  ).toEqual({
    state: 'returned',
  });
  await must(desk.cash(three.ticket, 5000));
  await must(desk.finish(three.ticket));
});

test('R14 what the core refuses after the money was taken is owed, and paid back with its slip', async () => {
  const ticket = await desk.serve('sim_replacement');
  const { order, total_fen } = await desk.confirmed(ticket, 'sim_replacement');
  await run(`update carrier_sim set state = 'issued_to_holder', order_id = null where order_id = $1`, [
    order,
  ]);
  await survives('pay for what fails', headers => desk.cash(ticket, total_fen, headers));
  const seen = await must(desk.clerk.get(`${hall}/orders/${order}`));
  expect(seen.order).toMatchObject({ state: 'failed' });
  const [due] = (await must(desk.clerk.get(`${hall}/refunds`))).refunds;
  expect(due.amount_fen).toBe(total_fen);
  const back = await survives('pay a refund', post(desk.clerk, `${hall}/refunds/${due.id}/pay`));
  expect(back).toMatchObject({ order_id: order, back_fen: total_fen, receipt_no: '1001-T0000001' });
  await must(desk.finish(ticket));
});

test('R14 a reversal asked for, declined, asked again and approved', async () => {
  const order = await desk.bill();
  const reason = { reason: 'another number' };
  await survives('ask for a reversal', post(desk.clerk, `${hall}/orders/${order}/reversal`, reason));
  await survives(
    'decline a reversal',
    post(desk.manager, `${hall}/orders/${order}/reversal/decline`, reason),
  );
  await must(desk.step(order, 'reversal', reason));
  await survives('approve a reversal', post(desk.manager, `${hall}/orders/${order}/reversal/approve`));
});

test('R14 one payment over two tenders: asked for, answered, taken back in both parts', async () => {
  const silent = () =>
    must(
      desk.manager.post(`${hall}/payment-simulator`, { tender: 'wechat', behaviour: 'silent', seconds: 1 }),
    );
  await silent();
  const ticket = await desk.serve();
  const { order, total_fen } = await desk.confirmed(ticket, 'bill_payment');
  const body = { tender: 'wechat', expected_fen: total_fen, cash_fen: 2000 };
  const paid = await survives('ask for a split payment', headers => desk.pay(ticket, body, headers));
  await silent();
  const at = `${hall}/payments/${paid.payment_id}`;
  await survives('the answer to a split payment', post(program, `${at}/answer`, { answer: 'paid' }));
  await must(desk.finish(ticket));
  await must(desk.step(order, 'reversal', { reason: 'wrong number' }));
  await survives('take back in two parts', post(desk.manager, `${hall}/orders/${order}/reversal/approve`));
});

test('R14 a basket paid in parts: asked, held, given back, held again and taken', async () => {
  const silent = () =>
    must(
      desk.manager.post(`${hall}/payment-simulator`, { tender: 'wechat', behaviour: 'silent', seconds: 1 }),
    );
  await silent();
  const ticket = await desk.serve();
  const { order, total_fen } = await desk.confirmed(ticket, 'bill_payment');
  const at = `${hall}/tickets/${ticket}/parts`;
  const body = { tender: 'wechat', amount_fen: 2000, expected_fen: total_fen };
  const one = await survives('ask for a part', post(desk.clerk, at, body));
  await silent();
  const answer = (id: string) => post(program, `${hall}/payments/${id}/answer`, { answer: 'paid' });
  expect(await survives('the answer: a part is paid', answer(one.part_id))).toEqual({ state: 'held' });
  await survives('give parts back', post(desk.clerk, `${at}/give-back`));
  const two = await must(desk.clerk.post(at, body));
  await silent();
  await must(answer(two.part_id)({}));
  const rest = { tender: 'cash', expected_fen: total_fen, received_fen: total_fen };
  await survives('pay the rest in cash', headers => desk.pay(ticket, rest, headers));
  await must(desk.finish(ticket));
  await must(desk.step(order, 'reversal', { reason: 'wrong number' }));
  await survives('take a part back', post(desk.manager, `${hall}/orders/${order}/reversal/approve`));
});

test('R14 the line is cut: accepted in advance, and completed once', async () => {
  const ticket = await desk.serve('consultation');
  const line = (state: string) => post(desk.manager, `${hall}/carrier-link`, { state });
  await survives('cut the line', line('down'));
  const body = { business: 'consultation', asks: { topic: 'bill' } };
  const made = await survives(
    'accept in advance',
    post(desk.clerk, `${hall}/tickets/${ticket}/pre-accepted`, body),
  );
  await must(line('up')({}));
  await later();
  await survives('complete it', post(desk.clerk, `${hall}/orders/${made.order_id}/back-enter`));
  await must(desk.finish(ticket));
});

test('R14 a plan is changed and a question answered: open, tell, sign, carried out without money', async () => {
  const ticket = await desk.serve('plan_change');
  const wanted = await desk.request(ticket, 'plan_change');
  const at = `${hall}/tickets/${ticket}`;
  const { order_id } = await survives('open a change of plan', post(desk.clerk, `${at}/orders`, wanted));
  await desk.tell(order_id);
  await must(desk.sign(order_id));
  const free = { tender: 'cash', expected_fen: 0 };
  await survives('carry a change of plan out', headers => desk.pay(ticket, free, headers));
  const seen = await must(desk.clerk.get(`${hall}/orders/${order_id}`));
  expect(seen.order.state).toBe('delivered');
  const asked = await desk.request(ticket, 'consultation');
  // What the change set going is done before: it is no part of the answer.
  await later();
  const answered = await survives('answer a question', post(desk.clerk, `${at}/orders`, asked));
  expect(answered.state).toBe('delivered');
  await must(desk.finish(ticket));
});

test('R14 a billing error is claimed, verified, approved and paid twice; a statement is taken in', async () => {
  const ticket = await desk.serve();
  const n = next();
  const { check_id } = await must(desk.read(n));
  const said = {
    ...{ number: demoNumber('used', n), check_id, kind: 'overcharge', about: '2026-09' },
    ...{ claimed_fen: 500, said: 'charged twice' },
  };
  const { case_id } = await survives(
    'claim',
    post(desk.clerk, `${hall}/tickets/${ticket}/compensations`, said),
  );
  const at = (verb: string) => `${hall}/compensations/${case_id}/${verb}`;
  const officer = await world.as('0308', 'office');
  const proof = { category: 'own_fault', overcharge_fen: 500, proof: 'two receipts over one thing' };
  await survives('verify a claim', post(officer, at('verify'), proof));
  await survives('approve a compensation', post(desk.manager, at('approve')));
  const money = { how: 'cash', amount_fen: 1000, ticket_id: ticket, check_id };
  const paid = await survives('pay a compensation', post(desk.clerk, at('pay'), money));
  expect(paid).toMatchObject({ state: 'paid' });
  const mistake = { reason: 'handed over twice' };
  const boss = await world.as('0306', 'office');
  await survives('take a compensation back', post(boss, at('take-back'), mistake));
  await must(desk.clerk.post(at('pay'), money));
  await must(desk.finish(ticket));
  const head = await world.as('0306', 'office');
  const content = 'ref,kind,amount_fen\nJK-000009,paid,100\nJK-000010,paid,200';
  const file = { source: 'bank', day: addDays(world.day, -1), content };
  const taken = await survives('take a statement in', post(head, `${hall}/statements`, file));
  expect(taken.unmatched).toHaveLength(2);
  const { items } = await must(head.get(`${hall}/statements`));
  const one = `${hall}/statement-items/${items[0].id}`;
  await survives('take an item on', post(head, `${one}/take`));
  await survives(
    'resolve an item',
    post(head, `${one}/resolve`, { reason: 'their_error', note: 'corrected' }),
  );
});

test('R14 a till drops, is counted by surprise, counted blind, explained, counted again, and signed', async () => {
  const cash = await run(`select balance_fen from ledger_balance where holder_id = $1 and account = 'cash'`, [
    desk.till,
  ]);
  const wechat = await run(
    `select balance_fen from ledger_balance where holder_id = $1 and account = 'wechat'`,
    [desk.till],
  );
  const drop = { what: 'tills.session.drop', subject_id: desk.till, facts: { pieces: { 10000: 2 } } };
  const asked = await survives('ask for a drop', post(desk.clerk, `${hall}/pairs`, drop));
  await survives('sign a drop', post(desk.manager, `${hall}/pairs/${asked.pair_id}/seal`));
  const note = { piece_fen: 10000, serial: 'AB12345678', found_by: 'hand' };
  const off = { what: 'tills.note.take', subject_id: desk.till, facts: note };
  const two = await survives('ask to take a note off', post(desk.clerk, `${hall}/pairs`, off));
  await survives('take a note off', post(desk.manager, `${hall}/pairs/${two.pair_id}/seal`));
  const slip = { bank: 'Riverside Bank', slip_no: 'HD-0001' };
  await survives('hand a note on', post(desk.manager, `${hall}/suspect-notes/${two.pair_id}/hand`, slip));
  const left = cash[0]?.balance_fen - 20_000;
  const right = { pieces: pieces(left), wechat_fen: wechat[0]?.balance_fen };
  const at = `${hall}/tills/${desk.till}`;
  await survives('surprise count', post(desk.manager, `${at}/surprise-count`, right));
  await survives('start closing', post(desk.clerk, `${at}/start-close`));
  // The floor hears that no counter takes cash: that is no part of the next act.
  await later();
  const short = { ...right, pieces: pieces(left - 100) };
  const first = await survives('count, one yuan short', post(desk.clerk, `${at}/count`, short));
  expect(first).toMatchObject({ state: 'discrepancy', difference_fen: -100 });
  await survives('explain', post(desk.clerk, `${at}/explain`, { explanation: 'change given twice' }));
  const decide = (decision: string) => post(desk.manager, `${at}/decide`, { decision, reason: 'seen' });
  await survives('let it be counted again', decide('recount'));
  await must(desk.clerk.post(`${at}/count`, short));
  await must(desk.clerk.post(`${at}/explain`, { explanation: 'change given twice' }));
  await run(`update till_session set decided_at = null where hall_id = 1001`);
  await survives('decide', decide('carry'));
  const signed = await must(
    desk.clerk.post(`${hall}/pairs`, { what: 'tills.session.sign', subject_id: desk.till }),
  );
  await survives('sign and close', post(desk.manager, `${hall}/pairs/${signed.pair_id}/seal`));
});

test('R14 a till is handed over, counted even by the next clerk', async () => {
  second = await Desk.open(world, { clerk: '0302', number: 2, customer: next });
  await second.bill(5000);
  const at = `${hall}/tills/${second.till}`;
  await survives('hand over', post(second.clerk, `${at}/hand-over`));
  await later();
  const taken = await survives('accept', post(desk.clerk, `${at}/accept`, { pieces: pieces(55_000) }));
  expect(taken).toMatchObject({ state: 'balanced' });
  await second.pair('tills.session.sign', second.till);
});

test('R14 the day: collected, counted, explained, approved, sealed for the bank, audited', async () => {
  const at = `${hall}/settlements/${world.day}`;
  await survives('collect', post(desk.manager, `${at}/collect`));
  const [safe] = await run(
    `select balance_fen from ledger_balance where hall_id = 1001 and day = $1 and account = 'safe'`,
    [world.day],
  );
  const holders = await run(
    `select holder_id, count(*)::int as count from carrier_sim where at_hall_id = 1001
     and state in ('issued_to_holder', 'reserved', 'in_hall_stock') group by holder_id`,
  );
  const counted = { pieces: pieces(safe?.balance_fen - 100), cards: holders, camera: { on: true } };
  expect(await survives('count the day', post(desk.manager, `${at}/count`, counted))).toMatchObject({
    state: 'difference',
    differs: 1,
  });
  const { lines } = await must(desk.manager.get(`${hall}/settlement`));
  const wrong = lines.find((one: { difference: number }) => one.difference !== 0);
  expect(wrong, JSON.stringify(lines)).toMatchObject({ code: 'safe', difference: -100 });
  await survives(
    'explain a line',
    post(desk.manager, `${at}/lines/${wrong.line_no}/explain`, { reason: 'counted twice' }),
  );
  const head = await world.as('0306', 'office');
  const approved = await survives('approve the day', post(head, `${at}/approve`, { retained_fen: 100_000 }));
  const settled = await must(head.get(`${hall}/settlement`));
  expect(settled).toMatchObject({ state: 'approved', report_hash: approved.report_hash });
  const slip = slipOver(settled.deposit_fen);
  const bag = { what: 'settlement.day.deposit', subject_id: settled.id, facts: slip };
  const keeper = await world.as('0307', 'office');
  const pair = await survives('ask for the bag', post(head, `${hall}/pairs`, bag));
  await survives('seal the bag', post(keeper, `${hall}/pairs/${pair.pair_id}/seal`));
  const auditor = await world.as('0101', 'office');
  await survives('audit', post(auditor, `${at}/audit`, { holds: true, note: 'looked at' }));
});

test('R14 an order with its money is one transaction of at most 25 statements', () => {
  expect(Object.keys(sent).length).toBeGreaterThanOrEqual(40);
  console.info(JSON.stringify(sent));
  expect(sent['pay one order in cash']).toBeLessThanOrEqual(25);
});

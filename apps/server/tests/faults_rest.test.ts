import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, onDay } from '../../../kit/clock.ts';
import type { Caller } from '../../../kit/testing/http.ts';
import { stepHall } from '../../../kit/worker.ts';
import { demoNumber } from '../../../modules/demo/index.ts';
import { customers, Desk, must } from '../testing/desk.ts';
import { failEachDue } from '../testing/faults.ts';
import { countTill, settleDay } from '../testing/settling.ts';
import { type Act, survivor } from '../testing/surviving.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

let world: World;
let desk: Desk;
let head: Caller;
let sold = '';
const hall = '/api/halls/1001';
const next = customers(30);
const { survives } = survivor(() => world);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const post =
  (who: Caller, path: string, body: object = {}): Act =>
  headers =>
    who.post(path, body, headers);

beforeAll(async () => {
  world = await openWorld({ quiet: true });
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
  head = await world.as('0306', 'office');
});
afterAll(() => world.close());

test('R14 what is left of a closed number is paid out, and a billing error goes onto the account', async () => {
  const ticket = await desk.serve('termination');
  const n = next();
  await run(
    `update carrier_account set balance_fen = 2350, owed_fen = 0 where id = (select account_id from carrier_number where tail = $1 and mask like '139%')`,
    [demoNumber('used', n).slice(-4)],
  );
  const { total_fen } = await desk.confirmed(ticket, 'termination', { customer: n });
  await must(desk.cash(ticket, total_fen));
  const [due] = await run(`select id from refund where state = 'due' and ticket_id = $1`, [ticket]);
  const paid = await survives(
    'pay a balance out',
    post(desk.clerk, `${hall}/refunds/${due?.id}/pay`, { ticket_id: ticket }),
  );
  expect(paid.back_fen).toBe(2350);
  const other = next();
  const { check_id } = await must(desk.read(other));
  const about = await desk.receiptFor(ticket, other, 5000);
  const said = {
    ...{ number: demoNumber('used', other), check_id, kind: 'overcharge', about },
    ...{ claimed_fen: 500, said: 'charged twice' },
  };
  const { case_id } = await must(desk.clerk.post(`${hall}/tickets/${ticket}/compensations`, said));
  const at = (verb: string) => `${hall}/compensations/${case_id}/${verb}`;
  const proof = { category: 'own_fault', overcharge_fen: 500, proof: 'two receipts over one thing' };
  await must((await world.as('0308', 'office')).post(at('verify'), proof));
  await must(desk.manager.post(at('approve')));
  const money = { how: 'account', amount_fen: 1000 };
  expect(await survives('make good onto the account', post(desk.clerk, at('pay'), money))).toMatchObject({
    state: 'paid',
  });
  await must(desk.finish(ticket));
});

test('R14 a complaint is settled by money: offered, agreed, declined, offered anew, approved, paid, taken back, paid and answered', async () => {
  const page = world.nobody('m');
  // What an act set going is done before the next: it is no part of it.
  const dueDone = () => world.at('09:00');
  const raised = { category: 'attitude', said: 'nobody called back', reply_by: 'page', from: 'qr' };
  const phone = demoNumber('used', next());
  const made = await must(page.post(`${hall}/complaints`, { ...raised, phone }));
  const officer = await world.as('0308', 'office');
  const press = (body: object) => post(officer, `${hall}/complaints/${made.id}/press`, { press: body });
  await must(press({ verb: 'accept', calmed: 'by_phone', restated: 'no call', confirmed: true })({}));
  await must(press({ verb: 'assess', severity: 'general', category: 'attitude', about_id: null })({}));
  const offer = { verb: 'propose', solution: 'goodwill', amount_fen: 4000, reply: 'we are sorry' };
  await dueDone();
  await survives('offer money', press(offer));
  const word = { secret: made.secret, word: 'agree' };
  await dueDone();
  await survives('agree to money', post(page, `${hall}/complaints/${made.id}/mine/say`, word));
  const [first] = await run('select id from compensation where complaint_id = $1', [made.id]);
  const no = { reason: 'less was promised' };
  await dueDone();
  await survives('decline amends', post(desk.manager, `${hall}/compensations/${first?.id}/decline`, no));
  await dueDone();
  await survives('look into it anew', press({ verb: 'reconsider' }));
  await must(press(offer)({}));
  await must(page.post(`${hall}/complaints/${made.id}/mine/say`, word));
  const later = 'select id from compensation where complaint_id = $1 and id <> $2';
  const [of] = await run(later, [made.id, first?.id]);
  const at = (verb: string) => `${hall}/compensations/${of?.id}/${verb}`;
  await dueDone();
  await survives('approve amends', post(desk.manager, at('approve')));
  const money = { how: 'account', amount_fen: 4000 };
  await dueDone();
  await survives('pay amends', post(desk.clerk, at('pay'), money));
  const mistake = { reason: 'onto the wrong number' };
  await dueDone();
  await survives('take amends back', post(head, at('take-back'), mistake));
  await dueDone();
  await survives('pay amends again', post(desk.clerk, at('pay'), money));
  await dueDone();
  await survives('answer what was paid', press({ verb: 'answer', answer: 'paid onto the account' }));
});

test('R14 what the clock does with money: an answer that comes, one that never does, a part held too long', async () => {
  const behave = (behaviour: string, seconds: number) =>
    must(desk.manager.post(`${hall}/payment-simulator`, { tender: 'wechat', behaviour, seconds }));
  const asked = async () => {
    const ticket = await desk.serve();
    const { total_fen } = await desk.confirmed(ticket, 'bill_payment');
    return { ticket, total_fen };
  };
  const rings = async (kind: string) => {
    const { statements, flaws } = await failEachDue(world.db, { kind, at: onDay(world.day, '09:00') }, () =>
      world.at('09:00'),
    );
    expect(flaws, kind).toEqual([]);
    expect(statements, kind).toBeGreaterThan(2);
  };
  const pay = async (of: { ticket: string; total_fen: number }) =>
    (await must(desk.pay(of.ticket, { tender: 'wechat', expected_fen: of.total_fen }))).payment_id;
  const state = async (id: string) => (await must(desk.clerk.get(`${hall}/payments/${id}`))).state;
  await behave('pays', 30);
  const one = await asked();
  const answered = await pay(one);
  await rings('payments.send');
  await rings('payments.simulated_answer');
  expect(await state(answered)).toBe('succeeded');
  await must(desk.finish(one.ticket));
  await behave('silent', 1);
  const two = await asked();
  const silent = await pay(two);
  await rings('payments.send');
  await rings('payments.give_up');
  expect(await state(silent)).toBe('voided');
  await behave('pays', 30);
  const part = { tender: 'wechat', amount_fen: 2000, expected_fen: two.total_fen };
  const { part_id } = await must(desk.clerk.post(`${hall}/tickets/${two.ticket}/parts`, part));
  await rings('payments.part_send');
  await rings('payments.simulated_answer');
  expect(await state(part_id)).toBe('held');
  await rings('payments.part_over');
  expect(await state(part_id)).toBe('returned');
  await must(desk.cash(two.ticket, two.total_fen));
  await must(desk.finish(two.ticket));
});

test('R14 the next day opens with its safe, and an order of the closed day is adjusted by two', async () => {
  sold = await desk.bill();
  await countTill(world, desk);
  await settleDay(world, desk, head);
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 1), '08:00'));
  const opening = await must(desk.manager.get(`${hall}/opening`));
  await desk.pair('halls.day.unlock', opening.day.id, {}, desk.manager, await world.as('0309', 'floor'));
  const sheet = await must(desk.manager.post(`${hall}/check-runs`, { list: 'opening' }));
  const answers = Object.fromEntries(sheet.items.map((item: { code: string }) => [item.code, { ok: true }]));
  await must(desk.manager.post(`${hall}/check-runs/${sheet.id}/answers`, { answers }));
  await must(desk.manager.post(`${hall}/check-runs/${sheet.id}/submit`));
  await survives('open the day', post(desk.manager, `${hall}/day/open`));
  const carried = await run(`select 1 from ledger_journal where code = 'settlement.carry_in' and day = $1`, [
    addDays(world.day, 1),
  ]);
  expect(carried).toHaveLength(1);
  // What the doors set going is done first.
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 1), '08:30'));
  const what = {
    what: 'orders.order.adjust',
    subject_id: sold,
    facts: { reason: 'paid onto a wrong number' },
  };
  const asked = await survives('ask for an adjustment', post(head, `${hall}/pairs`, what));
  const branch = await world.as('0102', 'office');
  await survives('adjust by two', post(branch, `${hall}/pairs/${asked.pair_id}/seal`));
  expect((await run('select state from business_order where id = $1', [sold]))[0]?.state).toBe('reversed');
});

test('CASH-01 R14 a hall is opened over a day that is not approved: asked for, granted by the branch, opened, and told when its hours are over', async () => {
  const [before, day] = [addDays(world.day, 1), addDays(world.day, 2)];
  await stepHall(world.server.house, 1001, onDay(day, '08:00'));
  const [of] = await run('select id from day_settlement where hall_id = 1001 and day = $1', [before]);
  const what = { what: 'settlement.day.waive', subject_id: of?.id, facts: { reason: 'the bank came late' } };
  const asked = await survives('ask to open over a day', post(head, `${hall}/pairs`, what));
  const branch = await world.as('0102', 'office');
  await survives('let it be opened over', post(branch, `${hall}/pairs/${asked.pair_id}/seal`));
  const [kept] = await run('select waived_by, waive_due from day_settlement where id = $1', [of?.id]);
  expect(kept?.waived_by).not.toBeNull();
  const { statements, flaws } = await failEachDue(
    world.db,
    { kind: 'settlement.waived_late', at: onDay(day, '08:30') },
    () => stepHall(world.server.house, 1001, onDay(day, '08:31')),
  );
  expect(flaws).toEqual([]);
  expect(statements).toBeGreaterThan(0);
  expect(await run(`select 1 from event where what = 'settlement.waived_late'`)).toHaveLength(1);
});

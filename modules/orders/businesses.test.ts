import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreedTo, customers, Desk, must, told_parts } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addMonths, onDay } from '../../kit/clock.ts';
import { newId } from '../../kit/ids.ts';
import { projectRoot } from '../../kit/root.ts';
import type { Answered } from '../../kit/testing/http.ts';
import { nextMonth } from '../carrier/index.ts';
import { demoDocumentEnd, demoNumber } from '../demo/index.ts';
import { readerProof } from '../identity/checking.ts';
import { sampleOf } from '../identity/samples.ts';
import { types } from './types/index.ts';

let world: World;
let desk: Desk;
let other: Desk;
const next = customers(20);
/** Every code this file has met, so that none is left out. */
const met = new Set<string>();

const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const refused = async (code: string, answer: Promise<Answered>): Promise<void> => {
  const { status, body } = await answer;
  expect(body.code, JSON.stringify(body)).toBe(code);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status === 503 || status < 500, String(status)).toBe(true);
  for (const words of [body.title, body.detail ?? body.title]) expect(words.length).toBeGreaterThan(1);
  met.add(code);
};
/** A visit that ends with everything on its table given up. */
async function visit<T>(of: Desk, business: string, work: (ticket: string) => Promise<T>): Promise<T> {
  const ticket = await of.serve(business);
  const done = await work(ticket).catch(async fault => {
    // One test's trouble is its own: the table is cleared for the next.
    await run(`update queue_ticket set state = 'abandoned' where id = $1`, [ticket]);
    throw fault;
  });
  const { orders } = await must(of.clerk.get(`${of.hall}/tickets/${ticket}/basket`));
  for (const one of orders as { id: string; state: string }[])
    if (['draft', 'identified', 'eligible', 'disclosed', 'confirmed'].includes(one.state))
      await must(of.step(one.id, 'lapse', { reason: 'the customer leaves' }));
  await must(of.finish(ticket));
  return done;
}
const opened = async (of: Desk, ticket: string, code: string, more = {}): Promise<string> =>
  (await must(of.open(ticket, await of.request(ticket, code, more)))).order_id;

/** An item of the price list ends today. */
async function noLongerSold(code: string): Promise<void> {
  const [person] = await run(`select id from person where staff_no = '0104'`);
  await run(
    `insert into tariff (hall_id, id, state, code, number, say_zh, say_en, amount_fen, per, how_zh, how_en, ends_zh, ends_en, leaving_zh,
       leaving_en, sold, reason, drafter_id, drafted_at, approver_id, filing_no, announced_on, effective_on)
     values (0, $1, 'in_force', $2, 2, '旧', 'old', 0, 'month', '-', '-', '-', '-', '-', '-', false, 'a test', $3, now(), $4, '1', $5::date - 30, $5::date)`,
    [newId(), code, person.id, newId(), world.day],
  );
  // The book is remembered for a second.
  await new Promise(done => setTimeout(done, 1100));
}

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
  other = await Desk.open(world, { clerk: '0302', number: 2, customer: next });
});
afterAll(() => world.close());

test.each(types)('BIZ-01 $code goes from greeting to delivery with every step in its time', async type => {
  await visit(desk, type.code, async ticket => {
    const { order, total_fen } = await desk.confirmed(ticket, type.code);
    if (type.signs !== 'none') {
      const paid = await must(desk.cash(ticket, total_fen));
      expect(paid).toMatchObject({ state: 'succeeded', total_fen, orders: [order] });
      await desk.tried(ticket);
    }
    const { order: seen, events, signatures } = await must(desk.clerk.get(`${desk.hall}/orders/${order}`));
    expect(seen.state).toBe('delivered');
    const steps = Object.values(seen.steps as Record<string, string>);
    expect(
      steps.every(at => at !== null),
      JSON.stringify(seen.steps),
    ).toBe(true);
    expect([...steps].sort()).toEqual(steps);
    expect(seen.sheet_version).toBe(type.sheet_version);
    expect(signatures.length).toBe(type.signs === 'signature' ? 1 : 0);
    const verbs = (events as { what: string }[]).map(one => one.what);
    for (const verb of [
      'open',
      'identify',
      'qualify',
      'disclose',
      'confirm',
      'execute',
      'complete',
      'deliver',
    ])
      expect(verbs).toContain(`orders.order.${verb}`);
    if (total_fen > 0) {
      const { receipts } = await must(desk.clerk.get(`${desk.hall}/tickets/${ticket}/basket`));
      expect(receipts).toMatchObject([{ amount_fen: total_fen, state: 'issued' }]);
    }
  });
});

test('BIZ-03 an order needs a visit at one’s own counter, a business it is licensed for, and a request that reads', async () => {
  await visit(desk, 'bill_payment', async ticket => {
    const bill = await desk.request(ticket, 'bill_payment');
    await refused('orders.visit_not_here', other.open(ticket, bill));
    await refused('kit.not_found', desk.open('01900000-0000-7000-8000-0000000000ff', bill));
    await refused('orders.unknown_business', desk.open(ticket, { ...bill, business: 'ringtones' }));
    expect((await desk.open(ticket, { ...bill, asks: { amount_fen: 50 } })).status).toBe(422);
    expect((await desk.open(ticket, { ...bill, asks: { amount_fen: 10.5 } })).status).toBe(422);
    await run(`update counter set serves = '{consultation}' where hall_id = 1001 and number = 3`);
    await refused('orders.not_licensed', desk.open(ticket, bill));
    await run(`update counter set serves = businesses where hall_id = 1001 and number = 3`);
    const order = await opened(desk, ticket, 'bill_payment');
    await refused(
      'orders.not_yours',
      other.step(order, 'disclose', { parts: told_parts, sheet_version: '1.2' }),
    );
    await refused('orders.not_yours', other.step(order, 'lapse', { reason: 'not mine' }));
  });
  const ticket = (
    await must(desk.floor.post(`${desk.hall}/tickets`, { class: 'ordinary', business: 'consultation' }))
  ).id;
  await refused(
    'orders.visit_not_here',
    desk.open(ticket, { business: 'consultation', asks: { topic: 'plan' } }),
  );
  await must(desk.clerk.post(`${desk.counter}/call-next`));
  await must(desk.clerk.post(`${desk.hall}/tickets/${ticket}/arrive`));
  await must(desk.finish(ticket));
});

test('BIZ-06 a number that is none, that nobody has, or that is not in service is paid by nobody', async () => {
  await visit(desk, 'bill_payment', async ticket => {
    const bill = { business: 'bill_payment', asks: { amount_fen: 5000 } };
    await refused('carrier.not_a_number', desk.open(ticket, bill));
    await refused('carrier.not_a_number', desk.open(ticket, { ...bill, number: '12345' }));
    await refused('carrier.no_such_number', desk.open(ticket, { ...bill, number: '13999999999' }));
    await refused('carrier.not_in_service', desk.open(ticket, { ...bill, number: demoNumber('free', 3) }));
    await refused(
      'carrier.no_such_number',
      desk.open(ticket, { ...bill, number_id: '01900000-0000-7000-8000-0000000000fe' }),
    );
  });
});

test('BIZ-22 a number that is stopped as lost is not stopped again', async () => {
  await visit(desk, 'loss_report', async ticket => {
    const n = next();
    const said = { number: demoNumber('used', n), document_end: demoDocumentEnd(n) };
    const report = { business: 'loss_report', asks: { how: 'lost' }, ...said };
    await must(desk.open(ticket, report));
    await refused('orders.stopped_already', desk.open(ticket, report));
  });
});

test('BIZ-29 nothing is agreed to before all four parts of the very sheet were told', async () => {
  await visit(desk, 'bill_payment', async ticket => {
    const order = await opened(desk, ticket, 'bill_payment');
    await refused('kit.not_from_here', desk.step(order, 'confirm'));
    for (const part of told_parts)
      await refused(
        'orders.not_all_told',
        desk.step(order, 'disclose', { parts: told_parts.filter(one => one !== part), sheet_version: '1.2' }),
      );
    await refused(
      'orders.other_sheet',
      desk.step(order, 'disclose', { parts: told_parts, sheet_version: '1.1' }),
    );
    await refused('orders.nothing_to_pay', desk.cash(ticket, 5000));
    await desk.tell(order);
    await refused('orders.nothing_to_pay', desk.cash(ticket, 5000));
    await must(desk.step(order, 'confirm'));
    await must(desk.step(order, 'revise'));
    await refused('orders.nothing_to_pay', desk.cash(ticket, 5000));
  });
});

test('BIZ-24 a signature comes from the screen of this counter alone, under the form that stands there', async () => {
  await visit(desk, 'sim_replacement', async ticket => {
    const order = await opened(desk, ticket, 'sim_replacement', { asks: { reason: 'damaged' } });
    await desk.tell(order);
    await refused('orders.sign_by_hand', desk.step(order, 'confirm'));
    const [mine] = (await must(desk.screen.get(`${desk.counter}/customer-orders`))).orders;
    const body = {
      strokes: 'M10,10 L20,20 L30,15 M40,10',
      form_hash: mine.form_hash,
      agreed: agreedTo(mine),
    };
    const path = `${desk.hall}/orders/${order}/sign`;
    await refused('kit.not_permitted', desk.clerk.post(path, body));
    await refused('kit.not_permitted', desk.manager.post(path, body));
    await refused('kit.not_found', other.screen.post(path, body));
    await refused('orders.form_changed', desk.screen.post(path, { ...body, form_hash: '0'.repeat(64) }));
    await run(`update business_order set charges = charges || ' ' where id = $1`, [order]);
    await refused('orders.form_changed', desk.screen.post(path, body));
    await refused('kit.not_found', other.screen.get(`${desk.counter}/customer-orders`));
    const elsewhere = await must(other.screen.get(`${other.counter}/customer-orders`));
    expect(elsewhere).toMatchObject({ ticket: null, orders: [] });
    expect(await run('select 1 from order_signature where order_id = $1', [order])).toEqual([]);
  });
});

test('RNM-01 a document counts for its own visit and its own minutes, and only when person and paper agree', async () => {
  const n = next();
  const asked = { business: 'sim_replacement', asks: { reason: 'damaged' }, number: demoNumber('used', n) };
  const check = async (more = {}): Promise<string> => (await must(desk.read(n, more))).check_id;
  const yesterday = await visit(desk, 'sim_replacement', () => check());
  await visit(desk, 'sim_replacement', async ticket => {
    await refused('identity.other_visit', desk.open(ticket, { ...asked, check_id: yesterday }));
    await refused('kit.not_found', desk.open(ticket, { ...asked, check_id: ticket }));
    const doubtful = await check({ score: 20 });
    await refused('identity.not_proven', desk.open(ticket, { ...asked, check_id: doubtful }));
    await must(desk.clerk.post(`${desk.hall}/checks/${doubtful}/fail`, { reason: 'not the face' }));
    await refused('identity.not_the_person', desk.open(ticket, { ...asked, check_id: doubtful }));
    await refused('identity.document_over', desk.read(n, { valid_until: '2020-01-01' }));
    const typed = { kind: 'id_card', name: '赵建国', number: '999999195001011001', born_on: '1950-01-01' };
    const paper = { ...typed, valid_until: '2044-12-31', address: '青江省' };
    const bad = (document: object, reader?: object) =>
      desk.clerk.post(`${desk.counter}/documents`, { document: { ...paper, ...document }, reader });
    await refused('identity.bad_check_digit', bad({ number: '99999919500101100X' }));
    await refused('identity.bad_number', bad({ number: '12345' }));
    await refused(
      'identity.not_from_reader',
      bad({ kind: 'passport', number: 'E12345678' }, { nonce: 'x', proof: 'y', score: 99 }),
    );
    const lapsed = await check();
    await run(`update identity_check set valid_until = valid_until - interval '2 hours' where id = $1`, [
      lapsed,
    ]);
    await refused('identity.read_again', desk.open(ticket, { ...asked, check_id: lapsed }));
    const stranger = (await must(desk.read(next()))).check_id;
    await refused('orders.not_the_holder', desk.open(ticket, { ...asked, check_id: stranger }));
  });
  await refused('identity.nobody_here', desk.read(n));
});

test('RNM-06 a minor acts with a guardian by the side, never alone and never with a friend', async () => {
  const child = 5;
  await visit(desk, 'new_connection', async ticket => {
    const number_id = await desk.hold(ticket);
    const asked = { business: 'new_connection', asks: { plan: 'easy19', prepaid_fen: 0 }, number_id };
    await run(`update identity_check set age = age`);
    const check_id = (await must(desk.read(child))).check_id;
    await run(`update identity_check set age = 15 where id = $1`, [check_id]);
    await refused('identity.guardian_stands_by', desk.open(ticket, { ...asked, check_id }));
    await run(`update identity_check set age = 7 where id = $1`, [check_id]);
    await refused('identity.guardian_consents', desk.open(ticket, { ...asked, check_id }));
    const by = (id: string) => ({ check_id: id, relation: 'parent', proof: 'birth_certificate' });
    await refused(
      'identity.guardian_is_minor',
      desk.open(ticket, { ...asked, check_id, guardian: by(check_id) }),
    );
    const friend = (await must(desk.read(next()))).check_id;
    await run(`update identity_check set age = 17 where id = $1`, [friend]);
    await refused(
      'identity.guardian_of_age',
      desk.open(ticket, { ...asked, check_id, guardian: by(friend) }),
    );
    const guardian = by((await must(desk.read(next()))).check_id);
    expect(await must(desk.open(ticket, { ...asked, check_id, guardian }))).toMatchObject({
      state: 'eligible',
    });
  });
});

test('NUM-02 a new number is held by this visit, on a plan that is sold and large enough for it', async () => {
  await visit(desk, 'new_connection', async ticket => {
    const check_id = (await must(desk.read(next()))).check_id;
    const asked = (plan: string) => ({
      business: 'new_connection',
      asks: { plan, prepaid_fen: 0 },
      check_id,
    });
    await refused('orders.no_number_chosen', desk.open(ticket, asked('easy19')));
    const others = await must(desk.clerk.get(`${desk.hall}/tickets/${ticket}/numbers`));
    await refused(
      'carrier.number_taken',
      desk.open(ticket, { ...asked('easy19'), number_id: others.numbers[0].id }),
    );
    const good = await desk.hold(ticket, 'good');
    await refused('carrier.no_such_plan', desk.open(ticket, { ...asked('gold1'), number_id: good }));
    await refused('orders.plan_closed', desk.open(ticket, { ...asked('old26'), number_id: good }));
    await refused('orders.good_number_plan', desk.open(ticket, { ...asked('easy19'), number_id: good }));
  });
});

test('NUM-01 numbers are put aside for the visit at one’s own counter, and for no other', async () => {
  const ticket = await desk.serve('new_connection');
  const free = (await must(desk.clerk.get(`${desk.hall}/tickets/${ticket}/numbers`))).numbers[0].id;
  const for_nobody = '01900000-0000-7000-8000-0000000000fd';
  await refused('kit.not_found', desk.clerk.post(`${desk.hall}/tickets/${for_nobody}/numbers/${free}/hold`));
  await refused('carrier.no_visit', other.clerk.post(`${desk.hall}/tickets/${ticket}/numbers/${free}/hold`));
  await must(desk.clerk.post(`${desk.hall}/tickets/${ticket}/numbers/${free}/hold`));
  await must(desk.finish(ticket));
  await refused('carrier.no_visit', desk.clerk.post(`${desk.hall}/tickets/${ticket}/numbers/${free}/hold`));
});

test('RNM-04 a sixth number is refused before anything is told, signed or paid', async () => {
  const n = next();
  const [{ id }] = await run(
    'select customer_id as id from carrier_number where mask = $1 and right(tail, 4) = $2',
    [`139****${demoNumber('used', n).slice(-4)}`, demoNumber('used', n).slice(-4)],
  );
  await run(
    `update carrier_number set state = 'suspended', customer_id = $1, account_id = (select id from carrier_account where customer_id = $1 limit 1), plan = 'easy19' where id in
     (select id from carrier_number where state = 'available' order by id desc limit 4)`,
    [id],
  );
  await visit(desk, 'new_connection', async ticket => {
    await refused(
      'carrier.five_numbers',
      desk.open(ticket, await desk.request(ticket, 'new_connection', { customer: n })),
    );
  });
});

test('BIZ-21 a plan is changed by its holder, free of debt and contract, to one that is sold and another', async () => {
  const n = next();
  const number = demoNumber('used', n);
  const set = (text: string) =>
    run(`update carrier_number n set ${text} where tail = $1 and mask like '139%'`, [number.slice(-4)]);
  await visit(desk, 'plan_change', async ticket => {
    const check_id = (await must(desk.read(n))).check_id;
    const ask = (plan: string) =>
      desk.open(ticket, { business: 'plan_change', asks: { plan, from: 'next_month' }, number, check_id });
    await set(`plan = 'fast99'`);
    await refused('orders.same_plan', ask('fast99'));
    await refused('orders.plan_closed', ask('old26'));
    await refused('carrier.no_such_plan', ask('none'));
    await set(`contract_until = '2099-01-01'`);
    await refused('orders.under_contract', ask('free59'));
    await set(`contract_until = null, next_plan = 'keep8', next_plan_from = '2099-01-01'`);
    await refused('orders.change_pending', ask('free59'));
    await set(`next_plan = null, next_plan_from = null, state = 'suspended'`);
    await refused('carrier.not_in_service', ask('free59'));
    await set(`state = 'in_service'`);
    await run(
      `update carrier_account set owed_fen = 100 where id = (select account_id from carrier_number where tail = $1 and mask like '139%')`,
      [number.slice(-4)],
    );
    await refused('orders.owes_money', ask('free59'));
    // The bill of this month is out and not due yet: that is no debt.
    await run(
      `update carrier_account set owed_since = '2099-01-01' where id = (select account_id from carrier_number where tail = $1 and mask like '139%')`,
      [number.slice(-4)],
    );
    expect((await ask('free59')).status).toBe(200);
  });
});

test('SIM-01 a card comes out of the clerk’s own box, scanned or next, and only a card', async () => {
  await visit(desk, 'sim_replacement', async ticket => {
    const asked = await desk.request(ticket, 'sim_replacement', { asks: { reason: 'damaged' } });
    await refused('carrier.not_a_card', desk.open(ticket, { ...asked, iccid: '8986001234567890123' }));
    const [theirs] = await run(
      `select iccid from carrier_sim where state = 'issued_to_holder' and at_hall_id = 1001
       and holder_id <> (select id from person where staff_no = '0301') limit 1`,
    );
    await refused('carrier.card_not_yours', desk.open(ticket, { ...asked, iccid: theirs?.iccid }));
    const box = `update carrier_sim set state = $1 where at_hall_id = 1001 and state = $2 and holder_id = (select id from person where staff_no = '0301')`;
    await run(box, ['frozen', 'issued_to_holder']);
    await refused('carrier.box_empty', desk.open(ticket, asked));
    await run(box, ['issued_to_holder', 'frozen']);
  });
});

test('CASH-02 the money is what the screen showed, enough and no typing error, into a till of one’s own', async () => {
  await visit(desk, 'bill_payment', async ticket => {
    const { total_fen } = await desk.confirmed(ticket, 'bill_payment');
    await refused('orders.basket_changed', desk.cash(ticket, total_fen - 1));
    const pay = (received_fen: number) =>
      desk.pay(ticket, { tender: 'cash', expected_fen: total_fen, received_fen });
    await refused('payments.too_little', pay(total_fen - 100));
    await refused('payments.too_much', pay(total_fen + 1_000_010));
    await refused('payments.no_such_coins', pay(total_fen + 7));
    await refused('orders.visit_not_here', other.cash(ticket, total_fen));
    await run(`update till_session set state = 'handing_over' where id = $1`, [desk.till]);
    await refused('tills.no_till', desk.cash(ticket, total_fen));
    await run(`update till_session set state = 'open' where id = $1`, [desk.till]);
  });
});

test('BIZ-30 an order is taken back on its day, by somebody else, where its business can, and only once', async () => {
  const reverse = (of: Desk, order: string) => of.step(order, 'reversal', { reason: 'wrong number' });
  const approve = (order: string) => desk.manager.post(`${desk.hall}/orders/${order}/reversal/approve`);
  const order = await desk.bill();
  await refused('orders.not_yours', reverse(other, order));
  await refused('kit.not_from_here', approve(order));
  await must(reverse(desk, order));
  await refused('kit.not_permitted', desk.clerk.post(`${desk.hall}/orders/${order}/reversal/approve`));
  await refused('kit.not_permitted', other.clerk.post(`${desk.hall}/orders/${order}/reversal/approve`));
  expect(await must(approve(order))).toMatchObject({ state: 'reversed', back_fen: 5000 });
  await refused('kit.not_from_here', approve(order));
  const sim = await visit(desk, 'sim_replacement', async ticket => {
    const made = await desk.confirmed(ticket, 'sim_replacement', { asks: { reason: 'damaged' } });
    await must(desk.cash(ticket, made.total_fen));
    return made.order;
  });
  await refused('orders.no_undo', reverse(desk, sim));
  const used = await desk.bill();
  await must(reverse(desk, used));
  await run(
    `update carrier_account set balance_fen = 0 where id = (select account_id from carrier_entry where order_id = $1)`,
    [used],
  );
  await refused('carrier.money_used', approve(used));
  await must(
    desk.manager.post(`${desk.hall}/orders/${used}/reversal/decline`, { reason: 'the money is used' }),
  );
  const old = await desk.bill();
  await run(`update business_order set day = day - 1 where id = $1`, [old]);
  await refused('orders.day_is_over', reverse(desk, old));
  await run(`update business_order set day = day + 1 where id = $1`, [old]);
});

test('BIZ-24 while the line is cut nothing is sold, and what cannot wait for proof is not accepted in advance', async () => {
  const ticket = await desk.serve('bill_payment');
  const line = (state: string) => must(desk.manager.post(`${desk.hall}/carrier-link`, { state }));
  const advance = (body: object) => desk.clerk.post(`${desk.hall}/tickets/${ticket}/pre-accepted`, body);
  const change = { business: 'plan_change', asks: { plan: 'free59' }, number: demoNumber('used', next()) };
  await refused('orders.line_is_up', advance(change));
  const sure = await desk.confirmed(ticket, 'bill_payment');
  await line('down');
  const bill = { business: 'bill_payment', asks: { amount_fen: 5000 }, number: demoNumber('used', next()) };
  await refused('carrier.away', desk.open(ticket, bill));
  await refused('carrier.away', desk.cash(ticket, sure.total_fen));
  await refused('orders.not_in_advance', advance(bill));
  await refused('orders.not_in_advance', advance({ business: 'new_connection', asks: { plan: 'easy19' } }));
  const waiting = await must(advance({ business: 'consultation', asks: { topic: 'bill' } }));
  expect(waiting.state).toBe('pre_accepted');
  await line('up');
  expect((await must(desk.step(waiting.order_id, 'back-enter'))).state).toBe('delivered');
  await refused('kit.not_from_here', desk.step(waiting.order_id, 'back-enter'));
  await must(desk.cash(ticket, sure.total_fen));
  await must(desk.finish(ticket));
});

test('BIZ-08 a replacement goes to the proven holder alone', async () => {
  await visit(desk, 'sim_replacement', async ticket => {
    const stranger = (await must(desk.read(next()))).check_id;
    const asked = {
      business: 'sim_replacement',
      asks: { reason: 'damaged' },
      number: demoNumber('used', next()),
    };
    await refused('orders.not_the_holder', desk.open(ticket, { ...asked, check_id: stranger }));
    const change = { business: 'plan_change', asks: { plan: 'free59' }, number: demoNumber('used', next()) };
    await refused('orders.not_the_holder', desk.open(ticket, { ...change, check_id: stranger }));
    // A number whose card was just replaced is watched for some hours.
    const n = next();
    await run(`update carrier_number set cooling_until = now() + interval '900 days' where tail = $1`, [
      demoNumber('used', n).slice(-4),
    ]);
    const check_id = (await must(desk.read(n))).check_id;
    await refused(
      'orders.card_cooling',
      desk.open(ticket, { ...asked, number: demoNumber('used', n), check_id }),
    );
  });
});

test('BIZ-21 a plan is changed for nobody but its holder', async () => {
  await visit(desk, 'plan_change', async ticket => {
    const stranger = (await must(desk.read(next()))).check_id;
    const change = { business: 'plan_change', asks: { plan: 'free59' }, number: demoNumber('used', next()) };
    await refused('orders.not_the_holder', desk.open(ticket, { ...change, check_id: stranger }));
  });
});

test('RNM-02 a document that is over, or that no reader read, is refused', async () => {
  await visit(desk, 'sim_replacement', async () => {
    await refused('identity.document_over', desk.read(next(), { valid_until: '2020-01-01' }));
  });
});

test('RNM-02 a reading counts once, at the counter it was read at, with the score and the picture its camera gave', async () => {
  await visit(desk, 'sim_replacement', async () => {
    const document = sampleOf(next());
    const where = desk.counter.split('/').at(-1) ?? '';
    const read = { nonce: 'reading-1', score: 20, portrait: 'cGljdHVyZQ==' };
    const proof = readerProof(document, { ...read, where });
    const show = (reader: object) => desk.clerk.post(`${desk.counter}/documents`, { document, reader });
    await refused('identity.not_from_reader', show({ ...read, score: 99, proof }));
    await refused('identity.not_from_reader', show({ ...read, portrait: 'b3RoZXI=', proof }));
    const elsewhere = readerProof(document, { ...read, where: 'another counter' });
    await refused('identity.not_from_reader', show({ ...read, proof: elsewhere }));
    expect(await must(show({ ...read, proof }))).toMatchObject({ state: 'doubtful' });
    await refused('identity.read_before', show({ ...read, proof }));
  });
});

test('RNM-03 a face that is not sure waits for two persons', async () => {
  await visit(desk, 'sim_replacement', async () => {
    expect(await must(desk.read(next(), { score: 20 }))).toMatchObject({ state: 'doubtful' });
  });
});

test('NUM-02 a number that one visit holds is put aside for no other', async () => {
  await visit(desk, 'new_connection', async ticket => {
    const held = await desk.hold(ticket);
    await visit(other, 'new_connection', async second => {
      await refused(
        'carrier.number_taken',
        other.clerk.post(`${desk.hall}/tickets/${second}/numbers/${held}/hold`),
      );
    });
  });
});

test('CASH-07 nobody approves a reversal they asked for themselves', async () => {
  const order = await desk.bill();
  await must(desk.step(order, 'reversal', { reason: 'wrong number' }));
  const by = `update business_order set reversal_asked_by = (select id from person where staff_no = $1) where id = $2`;
  await run(by, ['0305', order]);
  await refused('orders.own_reversal', desk.manager.post(`${desk.hall}/orders/${order}/reversal/approve`));
  await run(by, ['0301', order]);
  await must(desk.manager.post(`${desk.hall}/orders/${order}/reversal/approve`));
});

test('PRIV-03 nothing is revealed but inside one’s own open visit', async () => {
  const check_id = await visit(desk, 'sim_replacement', async () => (await must(desk.read(next()))).check_id);
  const look = (of: Desk) =>
    of.clerk.post(`${desk.hall}/checks/${check_id}/reveal`, { field: 'name', reason: 'read_back' });
  await refused('identity.no_open_case', look(desk));
  await refused('identity.no_open_case', look(other));
});

test('PRIV-10 who looks too often in an hour sees no more', async () => {
  await visit(desk, 'sim_replacement', async () => {
    const { check_id } = await must(desk.read(next()));
    const look = () =>
      desk.clerk.post(`${desk.hall}/checks/${check_id}/reveal`, { field: 'name', reason: 'dispute' });
    // All at once, so that none is counted past another: as many as the norm has, and no more.
    const answers = await Promise.all(Array.from({ length: 30 }, look));
    expect(answers.filter(one => one.status === 200)).toHaveLength(20);
    await refused('identity.too_many_reveals', look());
    const rung = await run(`select facts from event where what = 'identity.reveal_alarm'`);
    expect(rung.map(one => JSON.parse(one.facts))).toEqual([{ this_hour: 10 }]);
  });
  // Whoever leads the hall sees it stand on the floor.
  const stands = `select a.kind from floor_alert a join person p on p.id = a.subject_id where p.staff_no = '0301' and a.state <> 'done'`;
  expect(await run(stands)).toEqual([{ kind: 'reveals' }]);
});

test('BIZ-12 a number rests for its holder alone, in service, free of contract and debt, for one to six months', async () => {
  const n = next();
  const number = demoNumber('used', n);
  const mine = `tail = '${number.slice(-4)}' and mask like '139%'`;
  const set = (text: string) => run(`update carrier_number set ${text} where ${mine}`);
  await visit(desk, 'suspension', async ticket => {
    const check_id = (await must(desk.read(n))).check_id;
    const ask = (months: number, check = check_id) =>
      desk.open(ticket, { business: 'suspension', asks: { months }, number, check_id: check });
    for (const months of [0, 7, 1.5]) expect((await ask(months)).status).toBe(422);
    await set(`contract_until = '2099-01-01'`);
    await refused('orders.under_contract', ask(3));
    await set('contract_until = null');
    const owes = (fen: number) =>
      run(
        `update carrier_account set owed_fen = $1 where id = (select account_id from carrier_number where ${mine})`,
        [fen],
      );
    await owes(100);
    await refused('orders.owes_money', ask(3));
    // Whose number it is comes first: a stranger does not hear of the debt.
    await refused('orders.not_the_holder', ask(3, (await must(desk.read(next()))).check_id));
    await owes(0);
    await set(`state = 'suspended', suspended_for = 'lost'`);
    await refused('orders.suspended_already', ask(3));
    await set(`state = 'terminated', suspended_for = null`);
    await refused('carrier.not_in_service', ask(3));
  });
});

test('BIZ-12 a number rests when it is paid, comes back on its day by itself, or on the same day by reversal', async () => {
  const n = next();
  const mine = `tail = '${demoNumber('used', n).slice(-4)}' and mask like '139%'`;
  const number = async () => (await run(`select state, suspended_for from carrier_number where ${mine}`))[0];
  const clocks = () =>
    run(
      `select due_at from due_work where kind = 'carrier.rest_over' and subject_id = (select id from carrier_number where ${mine})`,
    );
  const rest = () =>
    visit(desk, 'suspension', async ticket => {
      const made = await desk.confirmed(ticket, 'suspension', { customer: n, asks: { months: 2 } });
      expect(made.total_fen).toBe(1000);
      expect(await number()).toEqual({ state: 'in_service', suspended_for: null });
      await must(desk.cash(ticket, made.total_fen));
      return made.order;
    });
  const back = async (order: string) => {
    await must(desk.step(order, 'reversal', { reason: 'the customer changed the mind' }));
    return desk.manager.post(`${desk.hall}/orders/${order}/reversal/approve`);
  };
  const resting = { state: 'suspended', suspended_for: 'requested' };
  const regretted = await rest();
  expect(await number()).toEqual(resting);
  expect(await clocks()).toEqual([{ due_at: onDay(addMonths(world.day, 2), '00:00') }]);
  expect(await must(back(regretted))).toMatchObject({ state: 'reversed', back_fen: 1000 });
  expect(await number()).toEqual({ state: 'in_service', suspended_for: null });
  expect(await clocks()).toEqual([]);
  const over = await rest();
  const clockRings = async () => {
    await run(
      `update due_work set due_at = $1 where kind = 'carrier.rest_over' and subject_id = (select id from carrier_number where ${mine})`,
      [onDay(world.day, '09:00')],
    );
    await world.at('09:00');
    expect(await clocks()).toEqual([]);
  };
  await clockRings();
  expect(await number()).toEqual({ state: 'in_service', suspended_for: null });
  await refused('carrier.not_at_rest', back(over));
  await must(desk.manager.post(`${desk.hall}/orders/${over}/reversal/decline`, { reason: 'it is over' }));
  // Stopped for another reason meanwhile: this clock wakes nothing.
  await rest();
  await run(`update carrier_number set suspended_for = 'lost' where ${mine}`);
  await clockRings();
  expect(await number()).toEqual({ state: 'suspended', suspended_for: 'lost' });
});

test('BIZ-19 a value-added service is added by its holder, to a number in service that owes nothing, from those that are sold', async () => {
  const n = next();
  const number = demoNumber('used', n);
  const mine = `tail = '${number.slice(-4)}' and mask like '139%'`;
  const owes = (fen: number) =>
    run(
      `update carrier_account set owed_fen = $1 where id = (select account_id from carrier_number where ${mine})`,
      [fen],
    );
  await visit(desk, 'service_add', async ticket => {
    const check_id = (await must(desk.read(n))).check_id;
    const ask = (service: string, check = check_id) =>
      desk.open(ticket, { business: 'service_add', asks: { service }, number, check_id: check });
    expect((await ask('moon_phases')).status).toBe(422);
    await owes(100);
    await refused('orders.owes_money', ask('ringback'));
    await refused('orders.not_the_holder', ask('ringback', (await must(desk.read(next()))).check_id));
    await owes(0);
    await run(`update carrier_number set state = 'suspended' where ${mine}`);
    await refused('carrier.not_in_service', ask('ringback'));
    await run(`update carrier_number set state = 'in_service' where ${mine}`);
    await noLongerSold('cloud_disk');
    await refused('orders.service_closed', ask('cloud_disk'));
  });
  // Twice in one basket: the core gives it once.
  await visit(desk, 'service_add', async ticket => {
    const first = await desk.confirmed(ticket, 'service_add', { customer: n, asks: { service: 'ringback' } });
    const again = await desk.confirmed(ticket, 'service_add', { customer: n, asks: { service: 'ringback' } });
    await must(desk.cash(ticket, 0));
    const ends = async (order: string) => (await must(desk.clerk.get(`${desk.hall}/orders/${order}`))).order;
    expect([(await ends(first.order)).state, (await ends(again.order)).state].sort()).toEqual([
      'delivered',
      'failed',
    ]);
    await refused(
      'carrier.service_on',
      desk.open(
        ticket,
        await desk.request(ticket, 'service_add', { customer: n, asks: { service: 'ringback' } }),
      ),
    );
  });
});

test('BIZ-20 a service ends for its holder whatever the number owes or rests, with the proof of adding it, on the day that is said', async () => {
  const n = next();
  const number = demoNumber('used', n);
  const mine = `tail = '${number.slice(-4)}' and mask like '139%'`;
  const row = async () =>
    (
      await run(
        `select service, ends_on::text from carrier_service where number_id = (select id from carrier_number where ${mine}) order by since`,
      )
    )[0];
  const ended = (service: string) =>
    visit(desk, 'service_end', async ticket => {
      const { check_id } = await must(desk.read(n));
      const made = await opened(desk, ticket, 'service_end', { customer: n, asks: { service }, check_id });
      const { order } = await must(desk.clerk.get(`${desk.hall}/orders/${made}`));
      await desk.tell(made);
      await must(desk.sign(made));
      await must(desk.cash(ticket, 0));
      return order.sheet.content.zh as string;
    });
  await visit(desk, 'service_end', async ticket => {
    const { check_id } = await must(desk.read(n));
    const ask = (check = check_id) =>
      desk.open(ticket, { business: 'service_end', asks: { service: 'ringback' }, number, check_id: check });
    await refused('carrier.service_off', ask());
    await refused('orders.not_the_holder', ask((await must(desk.read(next()))).check_id));
    await run(`update carrier_number set state = 'terminated' where ${mine}`);
    await refused('carrier.not_in_service', ask());
    await run(`update carrier_number set state = 'in_service' where ${mine}`);
  });
  // Not charged yet: it ends at once, whatever is owed, and on a number at rest. Charged already: with its month.
  await run(
    `update carrier_account set owed_fen = 100 where id = (select account_id from carrier_number where ${mine})`,
  );
  await run(`update carrier_number set state = 'suspended', suspended_for = 'requested' where ${mine}`);
  expect(await ended('caller_id')).toContain(`${world.day} 起停用`);
  expect(await row()).toEqual({ service: 'caller_id', ends_on: world.day });
  await run(
    `update carrier_service set ends_on = null, since = since - 40 where number_id = (select id from carrier_number where ${mine})`,
  );
  await visit(desk, 'service_end', async ticket => {
    const { check_id } = await must(desk.read(n));
    const asked = { business: 'service_end', asks: { service: 'caller_id' }, number, check_id };
    const { order_id } = await must(desk.open(ticket, asked));
    const { order } = await must(desk.clerk.get(`${desk.hall}/orders/${order_id}`));
    expect(order.sheet.content.zh).toContain(`${nextMonth(world.day)} 起停用`);
  });
  const { service_add, service_end } = Object.fromEntries(types.map(type => [type.code, type]));
  expect([service_end?.identity, service_end?.signs, service_end?.agent, service_end?.skill]).toEqual([
    service_add?.identity,
    service_add?.signs,
    service_add?.agent,
    service_add?.skill,
  ]);
});

test('FEE-03 the way of the bills is changed by the holder alone, of a number in use, to another than the next bill goes', async () => {
  const n = next();
  const number = demoNumber('used', n);
  const mine = `tail = '${number.slice(-4)}' and mask like '139%'`;
  await visit(desk, 'bill_way_change', async ticket => {
    const { check_id } = await must(desk.read(n));
    const ask = (way: string, check = check_id) =>
      desk.open(ticket, { business: 'bill_way_change', asks: { way }, number, check_id: check });
    expect((await ask('e-mail')).status).toBe(422);
    await refused('orders.not_the_holder', ask('none', (await must(desk.read(next()))).check_id));
    await refused('orders.same_bill_way', ask('sms'));
    const account = `id = (select account_id from carrier_number where ${mine})`;
    await run(
      `update carrier_account set owed_fen = 100, next_bill_way = 'app', next_bill_way_from = $1 where ${account}`,
      [nextMonth(world.day)],
    );
    await refused('orders.same_bill_way', ask('app'));
    await run(`update carrier_number set state = 'terminated' where ${mine}`);
    await refused('carrier.not_in_service', ask('paper'));
    // Neither a debt nor a rest is in the way, and what was chosen for the next bill is chosen anew.
    await run(`update carrier_number set state = 'suspended', suspended_for = 'requested' where ${mine}`);
    await must(ask('sms'));
    await must(ask('none'));
  });
});

test('BIZ-14 a number is closed for its holder alone, once in use, and nobody is asked to stay twice', async () => {
  const n = next();
  const number = demoNumber('used', n);
  const mine = `tail = '${number.slice(-4)}' and mask like '139%'`;
  await visit(desk, 'termination', async ticket => {
    const { check_id } = await must(desk.read(n));
    const ask = (stay: string, check = check_id) =>
      desk.open(ticket, { business: 'termination', asks: { stay }, number, check_id: check });
    await refused('orders.not_the_holder', ask('skipped', (await must(desk.read(next()))).check_id));
    await run(`update carrier_number set state = 'suspended', suspended_for = 'abuse' where ${mine}`);
    await refused('carrier.not_by_holder', ask('skipped'));
    await run(`update carrier_number set state = 'terminated', suspended_for = null where ${mine}`);
    await refused('carrier.not_in_service', ask('skipped'));
    await run(`update carrier_number set state = 'in_service' where ${mine}`);
    await must(ask('declined'));
    await refused('orders.asked_to_stay_before', ask('declined'));
    await must(ask('skipped'));
  });
});

test('BIZ-15 a number that does not rest is not reinstated, nor on a plan that is sold no more, nor with a debt, nor as a sixth', async () => {
  const n = next();
  const number = demoNumber('used', n);
  const mine = `tail = '${number.slice(-4)}' and mask like '139%'`;
  await visit(desk, 'termination', async ticket => {
    const { check_id } = await must(desk.read(n));
    const ask = (plan = 'easy19') =>
      desk.open(ticket, { business: 'reinstatement', asks: { plan }, number, check_id });
    await refused('carrier.not_resting', ask());
    const rests = (days: number) =>
      run(
        `update carrier_number set state = 'frozen', sim_id = null, held_until = $1::date + $2::int where ${mine}`,
        [world.day, days],
      );
    await rests(0);
    await refused('carrier.not_resting', ask());
    await rests(30);
    await refused('orders.plan_closed', ask('old26'));
    await run(
      `update carrier_account set owed_fen = 100 where id = (select account_id from carrier_number where ${mine})`,
    );
    await refused('orders.owes_money', ask());
    await run(
      `update carrier_account set owed_fen = 0 where id = (select account_id from carrier_number where ${mine})`,
    );
    const five = await run(
      `update carrier_number f set state = 'assigned', customer_id = n.customer_id, account_id = n.account_id, plan = n.plan
       from carrier_number n where n.${mine.replace(' and ', ' and n.')} and f.id in
         (select id from carrier_number where state = 'available' limit 5) returning f.id`,
    );
    await refused('carrier.five_numbers', ask());
    await run(
      `update carrier_number set state = 'available', customer_id = null, account_id = null, plan = null where id = any($1::uuid[])`,
      [five.map(one => one.id)],
    );
    await must(ask());
  });
});

test('BIZ-11 the code of a card is read once, by its proven holder, on the screen of their own counter, and stands nowhere', async () => {
  const n = next();
  const mine = `tail = '${demoNumber('used', n).slice(-4)}' and mask like '139%'`;
  const code = (of: Desk, order: string, who = of.screen) => who.post(`${of.hall}/orders/${order}/code`);
  const seen = await visit(desk, 'sim_unlock', async ticket => {
    const asked = { business: 'sim_unlock', asks: {}, number: demoNumber('used', n) };
    const stranger = (await must(desk.read(next()))).check_id;
    await refused('orders.not_the_holder', desk.open(ticket, { ...asked, check_id: stranger }));
    const check_id = (await must(desk.read(n))).check_id;
    const card = (state: string) =>
      run(`update carrier_sim set state = $1 where id = (select sim_id from carrier_number where ${mine})`, [
        state,
      ]);
    await card('suspended_lost');
    await refused('orders.no_card_to_open', desk.open(ticket, { ...asked, check_id }));
    await card('active');
    await run(`update carrier_number set state = 'terminated' where ${mine}`);
    await refused('carrier.not_in_service', desk.open(ticket, { ...asked, check_id }));
    await run(`update carrier_number set state = 'in_service' where ${mine}`);
    const order = await opened(desk, ticket, 'sim_unlock', { customer: n });
    await refused('kit.not_from_here', code(desk, order));
    await desk.tell(order);
    await must(desk.sign(order));
    await must(desk.cash(ticket, 0));
    await refused('kit.not_permitted', code(desk, order, desk.clerk));
    await refused('kit.not_permitted', code(desk, order, desk.manager));
    await refused('kit.not_found', code(desk, order, other.screen));
    // Two fingers at once, and the same one again: it is shown once.
    const both = await Promise.all([code(desk, order), code(desk, order)]);
    expect(both.map(one => one.status).sort()).toEqual([200, 409]);
    const shown = both.find(one => one.status === 200)?.body;
    expect(shown.code).toMatch(/^\d{8}$/);
    await refused('orders.code_shown', code(desk, order));
    const [row] = await run('select code_shown_at, sheet, asks from business_order where id = $1', [order]);
    expect(row?.code_shown_at).not.toBeNull();
    return { order, code: shown.code as string };
  });
  await refused('orders.visit_not_here', code(desk, seen.order));
  for (const table of [
    'business_order',
    'event',
    'idempotency',
    'carrier_sim',
    'carrier_number',
    'order_signature',
  ]) {
    const [all] = await run(`select string_agg(t::text, ' ') as text from ${table} t`);
    expect((all?.text ?? '').includes(seen.code), table).toBe(false);
  }
  const events = await run(
    `select facts from event where subject_id = $1 and what = 'orders.order.show_code'`,
    [seen.order],
  );
  expect(events).toHaveLength(1);
});

test('BIZ-01 every refusal a business can give was met above', () => {
  const folder = join(projectRoot(), 'modules', 'orders', 'types');
  const codes = readdirSync(folder).flatMap(name =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/'((?:orders|carrier|identity)\.[a-z_]+)'/g)].map(
      ([, code]) => code as string,
    ),
  );
  // Reached only past the engine's own guards, which refuse first.
  const behind = ['identity.not_proven', 'orders.no_number_chosen', 'carrier.number_taken'];
  expect(behind.every(code => met.has(code))).toBe(true);
  expect([...new Set(codes)].filter(code => !met.has(code))).toEqual([]);
});

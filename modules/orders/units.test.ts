import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays } from '../../kit/clock.ts';
import type { Answered } from '../../kit/testing/http.ts';
import { creditCheck } from '../carrier/licence.ts';
import { demoNumber } from '../demo/index.ts';
import { example_licence as licence } from './unit.ts';

let world: World;
let desk: Desk;
const next = customers(60);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const refused = async (code: string, answer: Promise<Answered>): Promise<void> => {
  const { status, body } = await answer;
  expect(body.code, JSON.stringify(body)).toBe(code);
  expect(status).toBeGreaterThanOrEqual(400);
};
const read = async (n: number, more = {}): Promise<string> => (await must(desk.read(n, more))).check_id;
const by = (check_id: string, more = {}) => ({
  agent: { check_id, relation: 'handler', letter_on: world.day, ...more },
});
const other_code = (base: string): string => base + creditCheck(base);

async function visit(business: string, work: (ticket: string) => Promise<unknown>): Promise<void> {
  const ticket = await desk.serve(business);
  await work(ticket);
  const { orders } = await must(desk.clerk.get(`${desk.hall}/tickets/${ticket}/basket`));
  for (const one of orders as { id: string; state: string }[])
    if (['draft', 'identified', 'eligible', 'disclosed', 'confirmed'].includes(one.state))
      await must(desk.step(one.id, 'lapse', { reason: 'the customer leaves' }));
  await must(desk.finish(ticket));
}

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
});
afterAll(() => world.close());

/** A unit's number opened, signed and paid; answers the order, and whose the number is now. */
async function opened(ticket: string, user: string, handler: string, asks: object = {}) {
  const number_id = await desk.hold(ticket);
  const body = { licence, plan: 'easy19', prepaid_fen: 0, ...asks };
  const { order_id } = await must(
    desk.open(ticket, {
      business: 'unit_connection',
      asks: body,
      number_id,
      check_id: user,
      ...by(handler),
    }),
  );
  await desk.tell(order_id);
  await must(desk.sign(order_id));
  const { order } = await must(desk.clerk.get(`${desk.hall}/orders/${order_id}`));
  await must(desk.cash(ticket, order.total_fen));
  await desk.tried(ticket);
  return { order_id, number_id, order };
}

test('RNM-07 a unit’s number goes into service registered to its user; unit, handler and user stand on form and receipt', async () => {
  await visit('unit_connection', async ticket => {
    const [user_n, handler_n] = [next(), next()];
    // The user did not come: the handler brought the document.
    const user = await read(user_n, { absent: true });
    const handler = await read(handler_n);
    const { order_id, number_id, order } = await opened(ticket, user, handler);
    const form = JSON.stringify(order.form);
    for (const said of [licence.name, licence.credit_code, '使用人', '经办人', '单位委托书', '长期'])
      expect(form).toContain(said);
    expect(order.acted_by).toMatch(/^.\*+$/);
    const { receipts } = await must(desk.clerk.get(`${desk.hall}/tickets/${ticket}/basket`));
    expect(receipts[0].lines[0].by).toEqual(order.acted_by);
    const [kept] = await run(
      `select n.state, n.unit_id = n.customer_id as units, u.credit_code, n.user_id = c.person_id as registered,
         h.reading_id = c.id as proven, h.until, n.user_id <> a.person_id as another
       from business_order o join carrier_number n on n.id = o.number_id join carrier_unit u on u.id = n.unit_id
       join carrier_user h on h.number_id = n.id join identity_check c on c.id = o.check_id
       join identity_check a on a.id = o.agent_check_id where o.id = $1`,
      [order_id],
    );
    expect(kept).toEqual({
      ...{ state: 'in_service', units: true, credit_code: licence.credit_code },
      ...{ registered: true, proven: true, until: null, another: true },
    });
    // The list of the unit, for the clerk of the visit: masks alone.
    const seen = await must(
      desk.clerk.get(`${desk.hall}/tickets/${ticket}/unit?credit_code=${licence.credit_code}`),
    );
    expect(seen.unit).toMatchObject({ name: licence.name, kind: 'business_licence' });
    expect(seen.unit.numbers[0]).toMatchObject({ state: 'in_service' });
    expect(seen.unit.numbers[0].mask).toContain('****');
    expect(seen.unit.numbers[0].user_mask).toMatch(/^.\*+$/);
    // Nothing of a unit's is in service without a user: the database holds it too.
    await expect(run('update carrier_number set user_id = null where id = $1', [number_id])).rejects.toThrow(
      'carrier_number_used',
    );
  });
});

test('RNM-07 every wrong paper of a unit is refused: licence, handler, letter, user, one reading for two', async () => {
  await visit('unit_connection', async ticket => {
    const [user, handler] = [await read(next()), await read(next())];
    const number_id = await desk.hold(ticket);
    const ask = (of: object, proof: object = by(handler), check_id: string = user) =>
      desk.open(ticket, {
        business: 'unit_connection',
        asks: { licence: { ...licence, ...of }, plan: 'easy19' },
        number_id,
        check_id,
        ...proof,
      });
    await refused('carrier.bad_credit_code', ask({ credit_code: `${licence.credit_code.slice(0, 17)}0` }));
    await refused('carrier.bad_credit_code', ask({ credit_code: licence.credit_code.slice(1) }));
    await refused('carrier.bad_credit_code', ask({ credit_code: `I${licence.credit_code.slice(1)}` }));
    await refused('carrier.other_licence', ask({ kind: 'institution' }));
    await refused('carrier.licence_over', ask({ valid_until: addDays(world.day, -1) }));
    await refused('identity.no_handler', ask({}, {}));
    await refused('identity.no_handler', ask({}, by(handler, { relation: 'colleague' })));
    await refused('identity.not_proven', ask({}, by(await read(next(), { score: 10 }))));
    await refused('identity.letter_not_good', ask({}, by(handler, { letter_on: '2020-01-01' })));
    await refused('identity.letter_not_good', ask({}, by(handler, { letter_on: addDays(world.day, 1) })));
    await refused('identity.one_reading', ask({}, by(handler), handler));
    await refused('identity.no_user_document', ask({}, by(handler), await read(next(), { score: 10 })));
    const late = await read(next());
    await run(`update identity_check set valid_until = valid_until - interval '2 hours' where id = $1`, [
      late,
    ]);
    await refused('identity.read_again', ask({}, by(handler), late));
    const young = await read(next());
    await run('update identity_check set age = 12 where id = $1', [young]);
    await refused('identity.user_of_age', ask({}, by(handler), young));
    await refused('identity.agent_of_age', ask({}, by(young)));
    expect((await ask({ name: '' })).status).toBe(422);
    // A handler acts for a unit, not for a person.
    await refused(
      'identity.handler_of_unit',
      desk.open(ticket, {
        business: 'new_connection',
        asks: { plan: 'easy19', prepaid_fen: 0 },
        number_id,
        check_id: await read(next(), { absent: true }),
        ...by(handler),
      }),
    );
    expect(await must(ask({}))).toMatchObject({ state: 'eligible' });
  });
});

test('RNM-07 one reading registers one user once, and nobody uses more numbers of units than allowed', async () => {
  await visit('unit_connection', async ticket => {
    const [user_n, handler] = [next(), await read(next())];
    const user = await read(user_n);
    await opened(ticket, user, handler);
    const again = async (check_id: string) =>
      desk.open(ticket, {
        business: 'unit_connection',
        asks: { licence, plan: 'easy19' },
        number_id: await desk.hold(ticket),
        check_id,
        ...by(handler),
      });
    await refused('carrier.reading_used', again(user));
    const fresh = await read(user_n);
    await run(
      `update carrier_number set state = 'assigned', unit_id = u.id, customer_id = u.id, plan = 'easy19',
         account_id = (select id from carrier_account limit 1), user_id = (select person_id from identity_check where id = $1)
       from carrier_unit u where u.credit_code = $2
         and carrier_number.id in (select id from carrier_number where state = 'available' order by shuffle desc limit 4)`,
      [fresh, licence.credit_code],
    );
    await refused('carrier.user_full', again(fresh));
    // The numbers a person holds themselves are counted apart: they may still have one of their own.
    const own = await desk.open(ticket, {
      business: 'new_connection',
      asks: { plan: 'easy19', prepaid_fen: 0 },
      number_id: await desk.hold(ticket),
      check_id: await read(user_n),
    });
    expect(own.body.state).toBe('eligible');
  });
});

test('RNM-07 the user of a number is changed by its unit alone, and who used it before stays on record', async () => {
  const [n, m] = [next(), next()];
  await desk.giveToUnit(n);
  await visit('user_change', async ticket => {
    const handler = await read(next());
    const ask = async (check_id: string, more: object = {}) =>
      desk.open(ticket, {
        business: 'user_change',
        asks: { licence },
        number: demoNumber('used', n),
        check_id,
        ...by(handler),
        ...more,
      });
    const fresh = await read(next());
    await refused('carrier.not_of_a_unit', ask(fresh, { number: demoNumber('used', m) }));
    const stranger = { ...licence, credit_code: other_code('91999999MA00TT033') };
    await refused('carrier.other_unit', ask(fresh, { asks: { licence: stranger } }));
    await refused('carrier.same_user', ask(await read(n - 1)));
    await refused('identity.no_handler', ask(fresh, { agent: undefined }));
    const set = (text: string) =>
      run(`update carrier_number set ${text} where tail = $1 and mask like '139%'`, [
        demoNumber('used', n).slice(-4),
      ]);
    await set(`state = 'suspended', suspended_for = 'abuse'`);
    await refused('carrier.not_by_holder', ask(fresh));
    await set(`state = 'in_service', suspended_for = null`);
    const { order_id } = await must(ask(fresh));
    await desk.tell(order_id);
    await must(desk.sign(order_id));
    await must(desk.cash(ticket, 0));
    const { order } = await must(desk.clerk.get(`${desk.hall}/orders/${order_id}`));
    expect(order.state).toBe('delivered');
    const users = await run(
      `select h.until is null as now, h.user_id = n.user_id as uses, h.user_id = c.person_id as proven
       from carrier_user h join carrier_number n on n.id = h.number_id join business_order o on o.id = $1 and o.number_id = n.id
       join identity_check c on c.id = o.check_id order by h.since`,
      [order_id],
    );
    expect(users).toEqual([
      { now: false, uses: false, proven: false },
      { now: true, uses: true, proven: true },
    ]);
    // Whoever used it, and has another number of their own, is needed still; nobody is asked for them.
    const [told] = await run(
      `select facts from event where what = 'carrier.user_changed' and facts like $1`,
      [`%${order_id}%`],
    );
    expect(told.facts).not.toMatch(/1390010/);
  });
});

test('RNM-07 a unit closes its number by its handler; a stranger’s visit hears of no unit, and no holder takes it over', async () => {
  const n = next();
  await desk.giveToUnit(n);
  await visit('unit_termination', async ticket => {
    const handler = await read(next());
    const close = (more: object = {}) =>
      desk.open(ticket, {
        business: 'unit_termination',
        asks: { licence },
        number: demoNumber('used', n),
        check_id: handler,
        ...by(handler),
        ...more,
      });
    const stranger = { ...licence, credit_code: other_code('91999999MA00TT033') };
    await refused('carrier.other_unit', close({ asks: { licence: stranger } }));
    // The person who uses it is not its holder.
    const user = await read(n);
    await refused(
      'orders.not_the_holder',
      desk.open(ticket, {
        business: 'plan_change',
        asks: { plan: 'free59', from: 'next_month' },
        number: demoNumber('used', n),
        check_id: user,
      }),
    );
    const path = `${desk.hall}/tickets/${ticket}/unit?credit_code=${licence.credit_code}`;
    expect((await desk.manager.get(path)).status).toBeGreaterThanOrEqual(400);
    expect((await desk.screen.get(path)).status).toBeGreaterThanOrEqual(400);
    const none = await must(desk.clerk.get(path.replace(licence.credit_code, stranger.credit_code)));
    expect(none.unit).toBeNull();
    const { order_id } = await must(close());
    await desk.tell(order_id);
    await must(desk.sign(order_id));
    const { order } = await must(desk.clerk.get(`${desk.hall}/orders/${order_id}`));
    await must(desk.cash(ticket, order.total_fen));
    const [now] = await run(
      `select n.state, h.until is not null as ended from carrier_number n join carrier_user h on h.number_id = n.id
       join business_order o on o.number_id = n.id where o.id = $1`,
      [order_id],
    );
    expect(now).toEqual({ state: 'frozen', ended: true });
  });
});

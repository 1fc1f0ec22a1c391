import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { demoNumber } from '../demo/index.ts';
import { types } from './types/index.ts';

let world: World;
let desk: Desk;
const next = customers(120);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;

const refused = async (code: string, answer: Promise<Answered>): Promise<void> => {
  const { status, body } = await answer;
  expect(body.code, JSON.stringify(body)).toBe(code);
  expect(status >= 400 && status < 500, String(status)).toBe(true);
};
const read = async (n: number, more: object = {}): Promise<string> =>
  (await must(desk.read(n, more))).check_id;
/** The holder's document on the reader, brought by somebody else. */
const brought = (n: number, more: object = {}) => read(n, { absent: true, ...more });

async function visit(business: string, work: (ticket: string) => Promise<unknown>): Promise<void> {
  const ticket = await desk.serve(business);
  await work(ticket).finally(() =>
    run(`update business_order set state = 'lapsed' where ticket_id = $1 and state not in ('delivered')`, [
      ticket,
    ]),
  );
  await must(desk.finish(ticket));
}

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
});
afterAll(() => world.close());

test('RNM-05 an agent acts with both documents, and form and receipt say so', async () => {
  const [holder, agent] = [500, next()];
  await visit('new_connection', async ticket => {
    const number_id = await desk.hold(ticket);
    const check_id = await brought(holder);
    const agent_check = await read(agent);
    const { order_id } = await must(
      desk.open(ticket, {
        business: 'new_connection',
        asks: { plan: 'easy19', prepaid_fen: 0 },
        number_id,
        check_id,
        agent: { check_id: agent_check, relation: 'child', letter_on: world.day },
      }),
    );
    await desk.tell(order_id);
    await must(desk.sign(order_id));
    const { order } = await must(desk.clerk.get(`${desk.hall}/orders/${order_id}`));
    expect(JSON.stringify(order.form)).toContain('代办人');
    expect(JSON.stringify(order.form)).toContain('子女');
    expect(order.acted_by).toMatch(/\*$/);
    await must(desk.cash(ticket, order.total_fen));
    const { receipts } = await must(desk.clerk.get(`${desk.hall}/tickets/${ticket}/basket`));
    expect(receipts[0].lines[0].by).toEqual(order.acted_by);
    const [kept] = await run(
      `select o.person_id = c.person_id as holders, n.customer_id = c.person_id as owns, c.state, a.state as agents
       from business_order o join identity_check c on c.id = o.check_id join identity_check a on a.id = o.agent_check_id
       join carrier_number n on n.id = o.number_id where o.id = $1`,
      [order_id],
    );
    expect(kept).toEqual({ holders: true, owns: true, state: 'lodged', agents: 'passed' });
  });
});

test('ROLE-24 a ticket is nobody’s; a document makes its visit a subscriber’s; an agent is a third, and never the holder', async () => {
  const [holder, agent] = [next(), next()];
  await visit('plan_change', async ticket => {
    const columns = await run(
      `select column_name from information_schema.columns where table_name = 'queue_ticket'
         and column_name ~ '(person|customer|document|phone|name)'`,
    );
    expect(columns).toEqual([]);
    const before = await run('select 1 from identity_check where ticket_id = $1', [ticket]);
    expect(before).toEqual([]);
    const check_id = await brought(holder);
    const asked = {
      business: 'plan_change',
      asks: { plan: 'free59', from: 'next_month' },
      number: demoNumber('used', holder),
      check_id,
    };
    const by = (check: string) => ({
      agent: { check_id: check, relation: 'spouse', letter_on: world.day },
    });
    // Nobody is the agent of the own person, and the holder's document alone makes nobody the holder.
    await refused('identity.agent_is_holder', desk.open(ticket, { ...asked, ...by(await read(holder)) }));
    await refused('identity.holder_not_here', desk.open(ticket, asked));
    const { order_id } = await must(desk.open(ticket, { ...asked, ...by(await read(agent)) }));
    const [kept] = await run(
      `select o.person_id = h.person_id as holders, o.person_id <> a.person_id as another, o.ticket_id = h.ticket_id as visit
       from business_order o join identity_check h on h.id = o.check_id join identity_check a on a.id = o.agent_check_id
       where o.id = $1`,
      [order_id],
    );
    expect(kept).toEqual({ holders: true, another: true, visit: true });
  });
});

test('RNM-05 one document is not two: each paper counts for its own person, visit and minutes', async () => {
  const holder = next();
  const yesterday: string[] = [];
  await visit('plan_change', async () => yesterday.push(await brought(holder)));
  await visit('plan_change', async ticket => {
    const check_id = await brought(holder);
    const agent_check = await read(next());
    const asked = {
      business: 'plan_change',
      asks: { plan: 'free59', from: 'next_month' },
      number: demoNumber('used', holder),
      check_id,
    };
    const by = (more: object, whole: object = {}) =>
      desk.open(ticket, {
        ...asked,
        ...whole,
        agent: { check_id: agent_check, relation: 'spouse', letter_on: world.day, ...more },
      });
    await refused('identity.holder_not_here', desk.open(ticket, asked));
    await refused('identity.no_holder_document', by({}, { check_id: agent_check }));
    await refused('identity.other_visit', by({}, { check_id: yesterday[0] }));
    await refused('identity.holder_not_here', by({ check_id }));
    await refused('identity.not_proven', by({ check_id: await read(next(), { score: 10 }) }));
    await refused('identity.agent_is_holder', by({ check_id: await read(holder) }));
    await refused('identity.document_over', desk.read(holder, { absent: true, valid_until: '2020-01-01' }));
    await refused('identity.letter_not_good', by({ letter_on: '2099-01-01' }));
    await refused('identity.letter_not_good', by({ letter_on: '2020-01-01' }));
    expect((await by({ relation: 'stranger' })).status).toBe(422);
    const young = await read(next());
    await run('update identity_check set age = 17 where id = $1', [young]);
    await refused('identity.agent_of_age', by({ check_id: young }));
    const late = await brought(holder);
    await run(`update identity_check set valid_until = valid_until - interval '2 hours' where id = $1`, [
      late,
    ]);
    await refused('identity.read_again', by({}, { check_id: late }));
    const stranger = await brought(next());
    await refused('orders.not_the_holder', by({}, { check_id: stranger }));
    expect(await must(by({}))).toMatchObject({ state: 'eligible' });
  });
});

test('RNM-05 a document that was brought and typed by hand waits for two persons, and then is lodged', async () => {
  await visit('plan_change', async ticket => {
    const document = {
      kind: 'passport',
      name: '赵建国',
      number: 'E55512345',
      born_on: '1980-01-01',
      valid_until: '2044-12-31',
      address: '',
    };
    const typed = await must(desk.clerk.post(`${desk.counter}/documents`, { document, absent: true }));
    expect(typed.state).toBe('doubtful');
    // A colleague's eyes are enough where the camera doubts, not where the reader was passed by.
    const what = { what: 'identity.check.pass_by_eye', subject_id: typed.check_id };
    const asked = await must(desk.clerk.post(`${desk.hall}/pairs`, what));
    const colleague = await world.as('0302');
    const sealed = await colleague.post(`${desk.hall}/pairs/${asked.pair_id}/seal`);
    expect(sealed.body.code).toBe('identity.typed_by_lead');
    await must(desk.manager.post(`${desk.hall}/pairs/${asked.pair_id}/seal`));
    const { checks } = await must(desk.clerk.get(`${desk.hall}/tickets/${ticket}/checks`));
    expect(checks[0]).toMatchObject({ state: 'lodged', absent: true, passed_how: 'two_persons' });
  });
});

test('RNM-05 the five numbers of a person are the holder’s, whoever comes for them', async () => {
  const [full, agent] = [next(), next()];
  await visit('new_connection', async ticket => {
    const check_id = await brought(full);
    await run(
      `update carrier_number set customer_id = (select person_id from identity_check where id = $1)
       where id in (select id from carrier_number where state = 'in_service' order by id limit 5)`,
      [check_id],
    );
    const number_id = await desk.hold(ticket);
    const asked = { business: 'new_connection', asks: { plan: 'easy19', prepaid_fen: 0 }, number_id };
    const acts = (id: string) => ({ check_id: id, relation: 'friend', letter_on: world.day });
    await refused(
      'carrier.five_numbers',
      desk.open(ticket, { ...asked, check_id, agent: acts(await read(agent)) }),
    );
    // The agent's own numbers do not count: the one who has five may come for somebody who has none.
    const none = { ...asked, check_id: await brought(511), agent: acts(await read(full)) };
    expect(await must(desk.open(ticket, none))).toMatchObject({ state: 'eligible' });
  });
});

test('RNM-05 a business says itself whether an agent may do it, and a child is represented by a parent', async () => {
  expect(types.filter(type => type.agent).map(type => type.code)).toEqual([
    'plan_change',
    'new_connection',
    'termination',
  ]);
  await visit('sim_replacement', async ticket => {
    const n = next();
    const agent = { check_id: await read(next()), relation: 'parent', letter_on: world.day };
    const check_id = await brought(n);
    const asked = { asks: { reason: 'damaged' }, number: demoNumber('used', n), check_id, agent };
    await refused('orders.not_by_agent', desk.open(ticket, { business: 'sim_replacement', ...asked }));
    const child = await brought(5);
    const number_id = await desk.hold(ticket);
    const wanted = { business: 'new_connection', asks: { plan: 'easy19', prepaid_fen: 0 }, number_id };
    await refused(
      'identity.guardian_stands_by',
      desk.open(ticket, { ...wanted, check_id: child, agent: { ...agent, relation: 'friend' } }),
    );
    await refused('identity.no_relation_proof', desk.open(ticket, { ...wanted, check_id: child, agent }));
    const parent = { ...agent, proof: 'household_register' };
    expect(await must(desk.open(ticket, { ...wanted, check_id: child, agent: parent }))).toMatchObject({
      state: 'eligible',
    });
  });
});

test('RNM-05 BIZ-24 while the line is cut an agent is proven as always, and stands under the form when it is carried out', async () => {
  const [holder, agent] = [next(), next()];
  await visit('plan_change', async ticket => {
    const line = (state: string) => must(desk.manager.post(`${desk.hall}/carrier-link`, { state }));
    const check_id = await brought(holder);
    const by = { check_id: await read(agent), relation: 'child', letter_on: world.day };
    const asks = { plan: 'free59', from: 'next_month' };
    const advance = (more: object) =>
      desk.clerk.post(`${desk.hall}/tickets/${ticket}/pre-accepted`, {
        business: 'plan_change',
        asks,
        number: demoNumber('used', holder),
        ...more,
      });
    await line('down');
    await refused('identity.not_proven', advance({}));
    await refused('identity.holder_not_here', advance({ check_id }));
    await refused(
      'identity.letter_not_good',
      advance({ check_id, agent: { ...by, letter_on: '2020-01-01' } }),
    );
    const { order_id } = await must(advance({ check_id, agent: by }));
    await must(desk.sign(order_id));
    await line('up');
    expect((await must(desk.step(order_id, 'back-enter'))).state).toBe('delivered');
    const { order } = await must(desk.clerk.get(`${desk.hall}/orders/${order_id}`));
    expect(JSON.stringify(order.form)).toContain('代办人');
    expect(order.acted_by).toMatch(/\*$/);
    const [kept] = await run('select agent_check_id, agent_relation from business_order where id = $1', [
      order_id,
    ]);
    expect(kept).toEqual({ agent_check_id: by.check_id, agent_relation: 'child' });
  });
});

test('BIZ-24 what was accepted in advance any clerk of the hall who does the business completes, and exactly one of them', async () => {
  await visit('plan_change', async ticket => {
    const line = (state: string) => desk.manager.post(`${desk.hall}/carrier-link`, { state });
    const n = next();
    const check_id = await read(n);
    const accepted = async (): Promise<string> => {
      await must(line('down'));
      const asked = {
        business: 'plan_change',
        asks: { plan: 'fast99' },
        number: demoNumber('used', n),
        check_id,
      };
      const of = await must(desk.clerk.post(`${desk.hall}/tickets/${ticket}/pre-accepted`, asked));
      await must(desk.sign(of.order_id));
      await must(line('up'));
      return of.order_id;
    };
    const order_id = await accepted();
    const complete = (who: Caller) => who.post(`${desk.hall}/orders/${order_id}/back-enter`);
    // Somebody without a counter, or whose counter does something else, completes nothing; whoever leads the floor neither.
    await refused('orders.not_licensed', complete(await world.as('0310')));
    await refused('kit.not_permitted', complete(desk.manager));
    const standing = async () =>
      run(
        `select level, facts from floor_alert where kind = 'advance' and subject_id = $1 and state <> 'done'`,
        [order_id],
      );
    await world.at('09:05');
    expect(await standing()).toMatchObject([{ level: 'near', facts: expect.stringContaining('****') }]);
    const colleague = await Desk.open(world, { clerk: '0302', number: 2, till: false });
    await run(
      `update counter set serves = '{consultation}' where clerk_id = (select id from person where staff_no = '0302')`,
    );
    await refused('orders.not_licensed', complete(colleague.clerk));
    await run(
      `update counter set serves = '{consultation,plan_change}' where clerk_id = (select id from person where staff_no = '0302')`,
    );
    // A second one of the same customer is called off by telephone, to the colleague who takes the call; nobody else ends it.
    const second = await accepted();
    const calledOff = (who: Caller) =>
      who.post(`${desk.hall}/orders/${second}/lapse`, { reason: '客户来电不办了' });
    await refused('orders.not_licensed', calledOff(await world.as('0310')));
    expect((await must(calledOff(colleague.clerk))).state).toBe('lapsed');
    await refused('kit.not_from_here', desk.clerk.post(`${desk.hall}/orders/${second}/back-enter`));
    const both = await Promise.all([complete(colleague.clerk), complete(desk.clerk)]);
    expect(both.map(one => one.status).sort()).toEqual([200, 409]);
    const [of] = await run(
      'select state, clerk_id = (select id from person where staff_no = $2) as its_own from business_order where id = $1',
      [order_id, '0301'],
    );
    expect(of).toEqual({ state: 'delivered', its_own: true });
    expect(
      await run(`select 1 from event where what = 'orders.order.deliver' and subject_id = $1`, [order_id]),
    ).toHaveLength(1);
  });
});

test('BIZ-24 what can never be completed is ended when somebody tries, and its customer is told', async () => {
  const line = (state: string) => desk.manager.post(`${desk.hall}/carrier-link`, { state });
  const complete = (order_id: string) => desk.step(order_id, 'back-enter');
  const stateOf = async (order_id: string) =>
    (await run('select state, reason from business_order where id = $1', [order_id]))[0];
  const advance = async (ticket: string, number: string, n: number) => {
    const check_id = await read(n);
    await must(line('down'));
    const asked = { business: 'plan_change', asks: { plan: 'fast99' }, number, check_id };
    const made = await must(desk.clerk.post(`${desk.hall}/tickets/${ticket}/pre-accepted`, asked));
    return made.order_id as string;
  };
  const n = next();
  const ticket = await desk.serve('plan_change');
  const unsigned = await advance(ticket, demoNumber('used', n), n);
  await must(line('up'));
  // While its customer is here it waits for the signature; once they left without one it is over.
  await refused('orders.not_signed', complete(unsigned));
  expect(await stateOf(unsigned)).toMatchObject({ state: 'pre_accepted' });
  // Its customer does not leave before they signed or gave it up, nor goes on to another counter.
  await refused('orders.advance_unsigned', desk.finish(ticket));
  await refused(
    'orders.advance_unsigned',
    desk.clerk.post(`${desk.hall}/tickets/${ticket}/transfer`, {
      business: 'plan_change',
      reason: 'asks more',
    }),
  );
  const given_up = await advance(ticket, demoNumber('used', n), n);
  await must(line('up'));
  await must(desk.step(given_up, 'lapse', { reason: 'another day' }));
  await run(
    `update queue_ticket set state = 'finished', outcome = 'done', finished_at = now() where id = $1`,
    [ticket],
  );
  await refused('orders.not_signed', complete(unsigned));
  expect(await stateOf(unsigned)).toEqual({ state: 'lapsed', reason: 'orders.not_signed' });
  const again = await desk.serve('plan_change');
  const nobody = await advance(again, '13800000001', next());
  await must(desk.sign(nobody));
  await must(line('up'));
  await must(desk.finish(again));
  await refused('carrier.no_such_number', complete(nobody));
  expect(await stateOf(nobody)).toEqual({ state: 'lapsed', reason: 'carrier.no_such_number' });
  expect(
    await run(`select 1 from event where what = 'orders.customer_told' and subject_id = any($1)`, [
      [unsigned, nobody],
    ]),
  ).toHaveLength(2);
});

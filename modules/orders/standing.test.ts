import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { onDay } from '../../kit/clock.ts';
import type { Answered } from '../../kit/testing/http.ts';
import type { NumberFacts } from '../carrier/index.ts';
import { demoDocumentEnd, demoNumber } from '../demo/index.ts';
import { numberFor } from './standing.ts';
import { types } from './types/index.ts';

let world: World;
let desk: Desk;
const next = customers(60);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const ofNumber = (n: number) => `tail = '${demoNumber('used', n).slice(-4)}' and mask like '139%'`;
const set = (n: number, text: string) => run(`update carrier_number set ${text} where ${ofNumber(n)}`);
const state = async (n: number) =>
  (
    await run(
      `select n.state, n.suspended_for, s.state as card from carrier_number n left join carrier_sim s on s.id = n.sim_id where n.${ofNumber(n).replace('mask', 'n.mask')}`,
    )
  )[0];
const refused = async (code: string, answer: Promise<Answered>): Promise<void> => {
  const { status, body } = await answer;
  expect(body.code, JSON.stringify(body)).toBe(code);
  expect(status >= 400 && status < 500, String(status)).toBe(true);
};
async function visit<T>(business: string, work: (ticket: string) => Promise<T>): Promise<T> {
  const ticket = await desk.serve(business);
  try {
    return await work(ticket);
  } finally {
    await run(`update business_order set state = 'lapsed' where ticket_id = $1 and state <> 'delivered'`, [
      ticket,
    ]);
    await must(desk.finish(ticket));
  }
}
const proof = async (n: number): Promise<string> => (await must(desk.read(n))).check_id;
/** A business done to its end for the n-th customer. */
const done = (code: string, n: number, asks: object = {}) =>
  visit(code, async ticket => {
    const check_id = await proof(n);
    const made = await must(
      desk.open(ticket, { business: code, asks, number: demoNumber('used', n), check_id }),
    );
    await desk.tell(made.order_id);
    await must(code === 'loss_report' ? desk.step(made.order_id, 'confirm') : desk.sign(made.order_id));
    const { order } = await must(desk.clerk.get(`${desk.hall}/orders/${made.order_id}`));
    await must(desk.cash(ticket, order.total_fen));
    return made.order_id as string;
  });

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
});
afterAll(() => world.close());

const about_numbers = types.filter(type => type.about === 'number');

test('BIZ-23 a stranger hears of no contract, debt, plan or state of a number, whatever the business', async () => {
  const n = next();
  const theirs = about_numbers.filter(type => type.identity === 'holder');
  expect(theirs.length).toBeGreaterThan(2);
  await visit('consultation', async ticket => {
    const stranger = await proof(next());
    const facts = [
      `contract_until = '2099-01-01'`,
      `contract_until = null, next_plan = 'keep8', next_plan_from = '2099-01-01'`,
      `next_plan = null, next_plan_from = null, plan = 'free59'`,
      `state = 'suspended', suspended_for = 'lost'`,
      `suspended_for = 'requested'`,
      `state = 'terminated', suspended_for = null`,
      `state = 'in_service'`,
    ];
    for (const fact of facts) {
      await set(n, fact);
      for (const type of theirs)
        await refused(
          'orders.not_the_holder',
          desk.open(ticket, {
            business: type.code,
            asks: type.example,
            number: demoNumber('used', n),
            check_id: stranger,
          }),
        );
    }
  });
});

test('BIZ-06 a business that asks nobody who they are says nothing of the holder’s account, plan or card', async () => {
  for (const type of about_numbers.filter(one => one.identity === 'none')) {
    const said: unknown[] = [];
    for (const secret of [false, true]) {
      const n = 300;
      await set(n, `state = 'in_service', suspended_for = null`);
      await set(n, secret ? `contract_until = '2099-01-01', plan = 'fast99'` : `contract_until = null`);
      await run(
        `update carrier_account set owed_fen = $1, balance_fen = $1 where id = (select account_id from carrier_number where ${ofNumber(n)})`,
        [secret ? 777 : 0],
      );
      await visit(type.code, async ticket => {
        const { order_id } = await must(
          desk.open(ticket, {
            ...{ business: type.code, asks: type.example, number: demoNumber('used', n) },
            ...(type.light === true ? { document_end: demoDocumentEnd(n) } : {}),
          }),
        );
        const { order } = await must(desk.clerk.get(`${desk.hall}/orders/${order_id}`));
        said.push([order.state, order.sheet, order.form, order.charges]);
      });
    }
    expect(said[1], type.code).toEqual(said[0]);
    const [row] = await run(`select * from carrier_number where ${ofNumber(300)}`);
    const heard = numberFor(type, {
      ...row,
      tier: 'gold',
      owed_fen: 777,
      balance_fen: 1,
      sim_tail: '1',
    } as NumberFacts);
    const { contract_until, plan, next_plan, tier, owed_fen, balance_fen, sim_tail } = heard as NumberFacts;
    const secrets = [contract_until, plan, next_plan, tier, owed_fen, balance_fen, sim_tail];
    expect(secrets.filter(one => one !== null)).toEqual([]);
  }
});

test('BIZ-13 a number at rest comes back early at its holder’s word alone, with the clock of the norm', async () => {
  const n = next();
  const clocks = () =>
    run(
      `select 1 from due_work where kind = 'carrier.rest_over' and subject_id = (select id from carrier_number where ${ofNumber(n)})`,
    );
  const ask = (check_id?: string) => (ticket: string) =>
    desk.open(ticket, { business: 'resume', number: demoNumber('used', n), check_id });
  await visit('resume', async ticket => refused('carrier.not_suspended', ask(await proof(n))(ticket)));
  await done('suspension', n, { months: 3 });
  expect(await clocks()).toHaveLength(1);
  await visit('resume', async ticket => refused('orders.not_the_holder', ask(await proof(next()))(ticket)));
  const order = await done('resume', n);
  expect(await state(n)).toEqual({ state: 'in_service', suspended_for: null, card: 'active' });
  expect(await clocks()).toEqual([]);
  const [kept] = await run(
    `select extract(epoch from promised_at - executed_at)::int as seconds, total_fen from business_order where id = $1`,
    [order],
  );
  expect(kept).toEqual({ seconds: 24 * 3600, total_fen: 0 });
  // What the carrier stopped for its own reasons comes back at nobody's word here.
  await set(n, `state = 'suspended', suspended_for = 'arrears'`);
  await visit('resume', async ticket => refused('carrier.not_by_holder', ask(await proof(n))(ticket)));
});

test('SIM-05 a number at rest can be reported lost, and no clock makes a stolen card work again', async () => {
  const n = next();
  await done('suspension', n, { months: 1 });
  const [clock] = await run(
    `select facts, hall_id, subject_id from due_work where kind = 'carrier.rest_over' and subject_id = (select id from carrier_number where ${ofNumber(n)})`,
  );
  await done('loss_report', n, { how: 'stolen' });
  const stopped = { state: 'suspended', suspended_for: 'lost', card: 'suspended_lost' };
  expect(await state(n)).toEqual(stopped);
  // Even a clock that was left behind, and a rest that says it goes on, wake no card that was reported.
  await set(n, `suspended_for = 'requested'`);
  await run(
    `insert into due_work (hall_id, id, kind, subject_id, due_at, facts) values ($1, gen_random_uuid(), 'carrier.rest_over', $2, $3, $4)`,
    [clock?.hall_id, clock?.subject_id, onDay(world.day, '09:00'), clock?.facts],
  );
  await world.at('09:00');
  expect((await state(n)).state).toBe('suspended');
  await set(n, `suspended_for = 'lost'`);
  // Found again: the same card works, in its holder's hand.
  await done('resume', n);
  expect(await state(n)).toEqual({ state: 'in_service', suspended_for: null, card: 'active' });
});

test('BIZ-01 what a business says no to ends there, on record, before anything is told, kept or paid', async () => {
  const n = next();
  await visit('sim_replacement', async ticket => {
    await set(n, `state = 'terminated'`);
    const check_id = await proof(n);
    const asked = { business: 'sim_replacement', asks: { reason: 'damaged' }, number: demoNumber('used', n) };
    await refused('carrier.not_in_service', desk.open(ticket, { ...asked, check_id }));
    const [made] = await run(
      'select id, state, reject_code, sim_id, sheet from business_order where ticket_id = $1',
      [ticket],
    );
    expect(made).toMatchObject({
      state: 'rejected',
      reject_code: 'carrier.not_in_service',
      sim_id: null,
      sheet: null,
    });
    const steps = ['tell', 'disclose', 'confirm', 'lapse', 'revise'];
    const bodies = [
      { part: 'price' },
      { parts: ['price'], sheet_version: '3.2' },
      {},
      { reason: 'no wish' },
      {},
    ];
    for (const [at, verb] of steps.entries())
      expect((await desk.step(made?.id, verb, bodies[at])).status, verb).toBeGreaterThanOrEqual(400);
    await refused('orders.nothing_to_pay', desk.cash(ticket, 0));
    const events = await run('select what, facts from event where subject_id = $1 order by at, id', [
      made?.id,
    ]);
    expect(events.map(one => one.what)).toEqual([
      'orders.order.open',
      'orders.order.identify',
      'orders.order.reject',
    ]);
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onDay, wallNow } from '../../../kit/clock.ts';
import type { Ctx } from '../../../kit/ctx.ts';
import { transaction } from '../../../kit/db.ts';
import { actors, newId } from '../../../kit/ids.ts';
import { Refusal } from '../../../kit/refusal.ts';
import { nobodysSecret } from '../../../kit/secrets.ts';
import { type Answered, Caller } from '../../../kit/testing/http.ts';
import { embeddedCore, reserveSim } from '../../../modules/carrier/index.ts';
import { flawsOfDay } from '../../../modules/ledger/index.ts';
import { hashOf, newSecret } from '../../../modules/people/index.ts';
import { customers, Desk, must, pieces } from '../testing/desk.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

let world: World;
let desk: Desk;
let other: Desk;
let program: Caller;
const next = customers(30);
const hall = '/api/halls/1001';

const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const count = async (text: string, values: unknown[] = []): Promise<number> => (await run(text, values))[0].n;
const times = <T>(n: number, of: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, index) => of(index)));
const codes = (answers: readonly Answered[]) =>
  answers.map(one => (one.status === 200 ? 'done' : one.body.code));
const done = (answers: readonly Answered[]) => answers.filter(one => one.status === 200).length;
const books = async () => {
  expect(await transaction(world.db, tx => flawsOfDay({ tx }, 1001, world.day))).toEqual([]);
};

/** One act in a transaction of its own, as the machine would do it; a refusal is its code. */
const act = (work: (ctx: Ctx) => Promise<unknown>): Promise<string> =>
  transaction(world.db, async tx => {
    const now = onDay(world.day, '09:30');
    const actor = {
      id: actors.clock,
      kind: 'system',
      name: 'clock',
      assignments: [],
    } as unknown as Ctx['actor'];
    const at = { now, wall_now: wallNow(), newId, secretOf: nobodysSecret, tx, actor, may: () => true };
    const about = { language: 'zh', request_id: 'rush', csrf: undefined, idle: false, announced: new Map() };
    await work({ ...at, ...about } as Ctx);
    return 'done';
  }).catch(fault => {
    if (fault instanceof Refusal) return fault.code;
    throw fault;
  });

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
  other = await Desk.open(world, { clerk: '0302', number: 2, customer: next });
  const token = newSecret();
  await run(
    `insert into machine_client (id, name, role, hall_id, token_hash, made_at) values ($1, 'payments', 'program', 1001, $2, now())`,
    [newId(), hashOf(token)],
  );
  program = new Caller(world.server.url, 'program', token);
});
afterAll(() => world.close());

test('RNM-04 sixty-four counters want a number for one person at once: five are given', async () => {
  for (let round = 0; round < 3; round += 1) {
    const customer_id = randomUUID();
    const orders = Array.from({ length: 64 }, () => randomUUID());
    const numbers = await run(
      `with chosen as (select id, row_number() over (order by id) as n from carrier_number where state = 'available' limit 64)
       update carrier_number c set state = 'selected', order_id = ($1::uuid[])[chosen.n] from chosen where chosen.id = c.id returning c.id, c.order_id`,
      [orders],
    );
    const cards = await run(
      `with chosen as (select id, row_number() over (order by id) as n from carrier_sim where state in ('issued_to_holder', 'in_hall_stock') limit 64)
       update carrier_sim c set state = 'reserved', order_id = ($1::uuid[])[chosen.n] from chosen where chosen.id = c.id returning c.id, c.order_id`,
      [orders],
    );
    const cardOf = new Map(cards.map(one => [one.order_id, one.id]));
    const said = await times(64, index => {
      const { id, order_id } = numbers[index] as { id: string; order_id: string };
      const command = { do: 'connect', number_id: id, customer_id, plan: 'easy19', prepaid_fen: 0 } as const;
      return act(ctx =>
        embeddedCore.perform(ctx, { hall_id: 1001, order_id }, { ...command, sim_id: cardOf.get(order_id) }),
      );
    });
    expect(said.filter(one => one === 'done').length).toBe(5);
    expect(new Set(said)).toEqual(new Set(['done', 'carrier.five_numbers']));
    expect(
      await count('select count(*)::int as n from carrier_number where customer_id = $1', [customer_id]),
    ).toBe(5);
    const back = `update carrier_sim set state = 'in_hall_stock', holder_id = null, order_id = null where order_id = any($1) and state = 'reserved'`;
    await run(back, [orders]);
    await run(
      `update carrier_number set state = 'available', order_id = null where order_id = any($1) and state = 'selected'`,
      [orders],
    );
  }
});

test('SIM-01 five cards and twenty buyers at once sell exactly five, a hundred times', async () => {
  const holder_id = randomUUID();
  const box = await run(
    `update carrier_sim set state = 'issued_to_holder', at_hall_id = 1001, holder_id = $1, order_id = null
     where id in (select id from carrier_sim where state = 'in_hall_stock' limit 5) returning id`,
    [holder_id],
  );
  const ids = box.map(one => one.id);
  for (let round = 0; round < 100; round += 1) {
    const said = await times(20, () =>
      act(ctx => reserveSim(ctx, { hall_id: 1001, holder_id, order_id: newId() })),
    );
    expect(said.sort()).toEqual([...Array(15).fill('carrier.box_empty'), ...Array(5).fill('done')].sort());
    const orders = await run('select distinct order_id from carrier_sim where id = any($1) and state = $2', [
      ids,
      'reserved',
    ]);
    expect(orders.length).toBe(5);
    await run(`update carrier_sim set state = 'issued_to_holder', order_id = null where id = any($1)`, [ids]);
  }
});

test('RNM-02 one new customer shown at two counters at once is one person', async () => {
  for (let n = 5000; n < 5012; n += 1) {
    const [one, two] = [await desk.serve(), await other.serve()];
    const read = await Promise.all([desk.read(n), other.read(n), desk.read(n), other.read(n)]);
    expect(codes(read)).toEqual(['done', 'done', 'done', 'done']);
    const ids = read.map(answer => answer.body.check_id);
    expect(
      await count('select count(distinct person_id)::int as n from identity_check where id = any($1)', [ids]),
    ).toBe(1);
    await must(desk.finish(one));
    await must(other.finish(two));
  }
});

test('PAY-01 two answers about one payment at once, and twenty, are one', async () => {
  await must(
    desk.manager.post(`${hall}/payment-simulator`, { tender: 'wechat', behaviour: 'silent', seconds: 1 }),
  );
  for (let round = 0; round < 6; round += 1) {
    const ticket = await desk.serve();
    const { total_fen, order } = await desk.confirmed(ticket, 'bill_payment');
    const { payment_id } = await must(desk.pay(ticket, { tender: 'wechat', expected_fen: total_fen }));
    const say = (answer: string) => program.post(`${hall}/payments/${payment_id}/answer`, { answer });
    const said = await times(20, index => say(index % 2 === round % 2 ? 'paid' : 'refused'));
    expect(done(said), JSON.stringify(codes(said))).toBe(20);
    // Paid before it was refused, it is a sale whatever comes after; refused first, the money goes back, once.
    const sold = said.some(one => one.body.state === 'succeeded');
    const [now] = await run('select state from payment where id = $1', [payment_id]);
    expect(now?.state).toBe(sold ? 'succeeded' : 'returned');
    const states = new Set(said.map(one => one.body.state));
    expect([...states].every(one => (sold ? one === 'succeeded' : one !== 'succeeded'))).toBe(true);
    const gone_back = await count(
      `select count(*)::int as n from event where what = 'payments.payment.give_back' and subject_id = $1`,
      [payment_id],
    );
    expect(gone_back).toBe(sold ? 0 : 1);
    const journals = await count('select count(*)::int as n from ledger_journal where subject_id = $1', [
      payment_id,
    ]);
    expect(journals).toBe(sold ? 1 : 0);
    if (!sold) await must(desk.step(order, 'lapse', { reason: 'refused' }));
    await must(desk.finish(ticket));
  }
  await books();
});

test('PAY-01 while a payment is on its way its orders stay as they are, and no second one is asked for', async () => {
  const ticket = await desk.serve();
  const { total_fen, order } = await desk.confirmed(ticket, 'bill_payment');
  const { payment_id } = await must(desk.pay(ticket, { tender: 'wechat', expected_fen: total_fen }));
  const tries = [
    desk.step(order, 'lapse', { reason: 'changed' }),
    desk.step(order, 'revise'),
    desk.cash(ticket, total_fen),
    desk.pay(ticket, { tender: 'alipay', expected_fen: total_fen }),
    other.clerk.post(`${hall}/payments/${payment_id}/void`),
    desk.finish(ticket),
  ];
  const waiting = ['orders.payment_asked', 'orders.payment_asked'];
  const faster = ['payments.asked_already', 'payments.asked_already'];
  const others = ['payments.not_yours', 'orders.unfinished'];
  expect(codes(await Promise.all(tries))).toEqual([...waiting, ...faster, ...others]);
  await must(program.post(`${hall}/payments/${payment_id}/answer`, { answer: 'paid' }));
  expect((await must(desk.clerk.get(`${hall}/orders/${order}`))).order.state).toBe('delivered');
  await must(desk.finish(ticket));
});

test('CASH-02 pay pressed fifty times, with one key and with fifty, takes the money once', async () => {
  for (const key of ['one', undefined]) {
    const ticket = await desk.serve();
    const { total_fen, order } = await desk.confirmed(ticket, 'bill_payment');
    const same = { 'Idempotency-Key': `pay-${randomUUID()}` };
    const pressed = await times(50, () =>
      desk.cash(ticket, total_fen, key === 'one' ? same : { 'Idempotency-Key': `pay-${randomUUID()}` }),
    );
    expect(done(pressed), JSON.stringify(codes(pressed))).toBe(key === 'one' ? 50 : 1);
    expect(await count('select count(*)::int as n from payment where ticket_id = $1', [ticket])).toBe(1);
    expect(await count('select count(*)::int as n from receipt where ticket_id = $1', [ticket])).toBe(1);
    expect(await count('select count(*)::int as n from carrier_entry where order_id = $1', [order])).toBe(1);
    await must(desk.finish(ticket));
  }
  await books();
});

test('BIZ-30 two managers approve one reversal at once: the money goes back once', async () => {
  const head = await world.as('0306', 'office');
  const order = await desk.bill();
  await must(desk.step(order, 'reversal', { reason: 'wrong number' }));
  const path = `${hall}/orders/${order}/reversal`;
  const said = await times(10, index => {
    if (index === 9) return desk.manager.post(`${path}/decline`, { reason: 'no' });
    return (index % 2 === 0 ? head : desk.manager).post(`${path}/approve`);
  });
  expect(done(said), JSON.stringify(codes(said))).toBe(1);
  const back = await count(
    `select count(*)::int as n from ledger_journal where subject_id = $1 and code = 'orders.reversal'`,
    [order],
  );
  expect(back).toBe(said[9]?.status === 200 ? 0 : 1);
  await books();
});

test('CASH-01 a payment that meets the end of a till is in one till and no other', async () => {
  const spent: string[] = [];
  for (let round = 0; round < 5; round += 1) {
    const ticket = await other.serve();
    const { total_fen, order } = await other.confirmed(ticket, 'bill_payment');
    const asked = await must(other.pay(ticket, { tender: 'wechat', expected_fen: total_fen }));
    const [closing, answered] = await Promise.all([
      other.tillStep(round % 2 === 0 ? 'start-close' : 'hand-over'),
      program.post(`${hall}/payments/${asked.payment_id}/answer`, { answer: 'paid' }),
    ]);
    expect([closing.status, answered.status], JSON.stringify([closing.body, answered.body])).toEqual([
      200, 200,
    ]);
    await must(other.finish(ticket));
    const [journal] = await run('select session_id from ledger_journal where subject_id = $1', [
      asked.payment_id,
    ]);
    const [receipt] = await run('select session_id from receipt where payment_id = $1', [asked.payment_id]);
    expect(receipt?.session_id).toBe(journal?.session_id);
    const rescued = journal?.session_id !== other.till;
    const own = { pieces: pieces(50_000), wechat_fen: rescued ? 0 : total_fen };
    const counted =
      round % 2 === 0 ? await other.tillStep('count', own) : await other.tillStep('accept', own, desk.clerk);
    expect(counted.body, JSON.stringify(counted.body)).toMatchObject({ state: 'balanced' });
    await other.pair('tills.session.sign', other.till);
    if (rescued) {
      expect((await must(desk.manager.get(`${hall}/settlement`))).blocks).toContain('tills.still_open');
      const rescue = `${hall}/tills/${journal?.session_id}`;
      await must(other.clerk.post(`${rescue}/start-close`));
      expect(
        await must(other.clerk.post(`${rescue}/count`, { pieces: {}, wechat_fen: total_fen })),
      ).toMatchObject({ state: 'balanced' });
      await other.pair('tills.session.sign', journal?.session_id);
    }
    spent.push(order);
    await other.openTill();
  }
  await books();
});

test('CASH-01 cash and the handing over of its till at once: taken before, or not at all', async () => {
  for (let round = 0; round < 5; round += 1) {
    const ticket = await other.serve();
    const { total_fen, order } = await other.confirmed(ticket, 'bill_payment');
    const [handed, paid] = await Promise.all([other.tillStep('hand-over'), other.cash(ticket, total_fen)]);
    expect(handed.status).toBe(200);
    expect(['done', 'tills.no_till']).toContain(codes([paid])[0]);
    const fen = 50_000 + (paid.status === 200 ? total_fen : 0);
    const counted = await other.tillStep('accept', { pieces: pieces(fen) }, desk.clerk);
    expect(counted.body, JSON.stringify(counted.body)).toMatchObject({ state: 'balanced' });
    await other.pair('tills.session.sign', other.till);
    if (paid.status !== 200) await must(other.step(order, 'lapse', { reason: 'no till' }));
    await must(other.finish(ticket));
    await other.openTill();
  }
  await books();
});

test('CASH-04 every clerk of the hall asks for a till in the same moment, and gets one with a number of its own', async () => {
  const rows = await run(
    `select distinct p.staff_no from person p join role_assignment r on r.person_id = p.id
     where r.hall_id = 1001 and r.role in ('service_clerk', 'vip_clerk', 'group_clerk') and p.staff_no not in ('0301', '0302') order by 1 limit 6`,
  );
  const clerks = await Promise.all(rows.map(row => world.as(row.staff_no)));
  const asked = await times(clerks.length, index =>
    (clerks[index] as Caller).post(`${hall}/tills`, {
      counter_id: world.counter([1, 4, 5, 6, 7, 8][index] as number),
    }),
  );
  expect(codes(asked)).toEqual(clerks.map(() => 'done'));
  expect(new Set(asked.map(one => one.body.seq_no)).size).toBe(clerks.length);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must, told_parts } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Answered } from '../../kit/testing/http.ts';

let world: World;
let desk: Desk;
let other: Desk;
const next = customers(200);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const refused = async (code: string, answer: Promise<Answered>): Promise<void> => {
  const { status, body } = await answer;
  expect(body.code, JSON.stringify(body)).toBe(code);
  expect(status >= 400 && status < 500, String(status)).toBe(true);
};
const read = async (n: number, more: object = {}): Promise<string> =>
  (await must(desk.read(n, more))).check_id;
/** A minor of this age on the reader. */
const minor = async (age: number, more: object = {}): Promise<string> => {
  const id = await read(5, more);
  await run('update identity_check set age = $1 where id = $2', [age, id]);
  return id;
};
async function visit(work: (ticket: string, asked: object) => Promise<unknown>): Promise<void> {
  const ticket = await desk.serve('new_connection');
  const number_id = await desk.hold(ticket);
  const asked = { business: 'new_connection', asks: { plan: 'easy19', prepaid_fen: 0 }, number_id };
  await work(ticket, asked).finally(() =>
    run(`update business_order set state = 'lapsed' where ticket_id = $1 and state <> 'delivered'`, [ticket]),
  );
  await must(desk.finish(ticket));
}

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
  other = await Desk.open(world, { clerk: '0302', number: 2, till: false });
});
afterAll(() => world.close());

test('RNM-06 a guardian shows a paper: a parent one of birth or household, another one of guardianship', async () => {
  await visit(async (ticket, asked) => {
    const check_id = await minor(15);
    const guard = await read(next());
    const by = (relation: string, proof: string) =>
      desk.open(ticket, { ...asked, check_id, guardian: { check_id: guard, relation, proof } });
    await refused('identity.no_relation_proof', by('parent', 'guardian_certificate'));
    await refused('identity.no_relation_proof', by('appointed', 'household_register'));
    expect((await by('friend', 'household_register')).status).toBe(422);
    const { order_id } = await must(by('appointed', 'guardian_certificate'));
    const { order, events } = await must(desk.clerk.get(`${desk.hall}/orders/${order_id}`));
    expect(JSON.stringify(order.form)).toContain('监护证明');
    // Fifteen is old enough to consent; nothing is asked apart.
    expect(order.consent).toBe(null);
    expect(JSON.stringify(events)).toContain(guard);
    const [kept] = await run(
      'select guardian_check_id, guardian_relation, guardian_proof from business_order where id = $1',
      [order_id],
    );
    expect(kept).toEqual({
      guardian_check_id: guard,
      guardian_relation: 'appointed',
      guardian_proof: 'guardian_certificate',
    });
  });
});

test('RNM-06 below fourteen nothing is told before the guardian consented apart, on the screen of this counter', async () => {
  await visit(async (ticket, asked) => {
    const check_id = await minor(9);
    const guardian = { check_id: await read(next()), relation: 'parent', proof: 'birth_certificate' };
    const { order_id } = await must(desk.open(ticket, { ...asked, check_id, guardian }));
    const { order } = await must(desk.clerk.get(`${desk.hall}/orders/${order_id}`));
    expect(order.consent).toMatchObject({ flag: 'asked', at: null });
    await must(desk.answer(order_id));
    const told = { parts: told_parts, sheet_version: order.sheet_version };
    await refused('orders.consent_missing', desk.step(order_id, 'disclose', told));
    const consent = (who: typeof desk.clerk, version = '1.0') =>
      who.post(`${desk.hall}/orders/${order_id}/consent`, { version });
    await refused('kit.not_permitted', consent(desk.clerk));
    await refused('kit.not_permitted', consent(desk.manager));
    await refused('kit.not_found', consent(other.screen));
    await refused('orders.other_sheet', consent(desk.screen, '0.9'));
    await must(consent(desk.screen));
    await refused('kit.not_from_here', consent(desk.screen));
    await must(desk.step(order_id, 'disclose', told));
    await must(desk.sign(order_id));
    await must(desk.cash(ticket, order.total_fen));
    const seen = await must(desk.clerk.get(`${desk.hall}/orders/${order_id}`));
    expect(seen.order).toMatchObject({ state: 'completed', consent: { flag: 'given', version: '1.0' } });
    expect((seen.events as { what: string }[]).map(one => one.what)).toContain('orders.order.consent');
  });
});

test('RNM-06 the ages are the province’s to set, and a parent who acts for an absent child consents too', async () => {
  const province = await world.as('0104', 'clause');
  const [unit] = await run(`select id from unit where kind = 'province'`);
  const ages = async () => (await must(desk.clerk.get(`${desk.hall}/businesses`))).ages;
  expect(await ages()).toEqual({ own_number_from: 16, consent_below: 14, adult_from: 18 });
  const set = { value: 18, reason: 'the province asks for more' };
  await must(province.post(`/api/units/${unit?.id}/norms/parameters/own_number_from`, set));
  await world.at('09:01');
  expect(await ages()).toEqual({ own_number_from: 18, consent_below: 14, adult_from: 18 });
  await visit(async (ticket, asked) => {
    await refused('identity.guardian_stands_by', desk.open(ticket, { ...asked, check_id: await minor(17) }));
  });
  await visit(async (ticket, asked) => {
    const agent = {
      check_id: await read(next()),
      relation: 'parent',
      letter_on: world.day,
      proof: 'household_register',
    };
    const check_id = await minor(10, { absent: true });
    const { order_id } = await must(desk.open(ticket, { ...asked, check_id, agent }));
    const { order } = await must(desk.clerk.get(`${desk.hall}/orders/${order_id}`));
    expect(order.consent).toMatchObject({ flag: 'asked' });
  });
});

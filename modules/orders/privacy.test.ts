import { afterAll, beforeAll, expect, test } from 'vitest';
import { aProgram, customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { later, parseInstant } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { demoNumber } from '../demo/index.ts';
import { anomaliesOf, sampleOf } from '../identity/index.ts';
import { processing, whyNotRegistered } from './processing.ts';
import { types } from './types/index.ts';

const hall = '/api/halls/1001';
let world: World;
let desk: Desk;
const next = customers(220);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const codeOf = async (answer: Promise<Answered>) => (await answer).body.code;

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
});
afterAll(() => world.close());

test('PRIV-01 every business stands in the register with purpose, ground, fields, period and recipients, or is not opened', async () => {
  for (const { code } of types) expect(whyNotRegistered(code), code).toBeUndefined();
  expect(
    whyNotRegistered(
      'bill_payment',
      processing.filter(one => one.code !== 'payment'),
    ),
  ).toBe('orders.no_ground');
  const { entries } = await must(world.nobody('m').get(`${hall}/processing`));
  expect(entries).toHaveLength(processing.length);
  for (const entry of entries)
    for (const part of ['purpose', 'ground', 'fields', 'kept', 'recipients'])
      expect(entry[part].zh.length * entry[part].en.length, `${entry.code} ${part}`).toBeGreaterThan(3);
});

test('PRIV-02 a document is sealed before it is stored, shown by mask alone, to whoever’s post it is, and not on a locked screen', async () => {
  const ticket = await desk.serve('consultation');
  const stranger = 700;
  await must(desk.read(stranger));
  const { name, number, address } = sampleOf(stranger);
  const rows =
    JSON.stringify(await run('select * from identity_person')) +
    JSON.stringify(await run('select * from identity_portrait'));
  for (const said of [name, number, address]) expect(rows).not.toContain(said);
  const seen = JSON.stringify(await must(desk.clerk.get(`${hall}/tickets/${ticket}/checks`)));
  for (const said of [name, number, address]) expect(seen).not.toContain(said);
  for (const no of ['0307', '0105']) {
    const who = await world.as(no, 'office');
    expect([403, 404]).toContain((await who.get(`${hall}/tickets/${ticket}/checks`)).status);
  }
  await must(desk.finish(ticket));
});

test('PRIV-05 what the type of business does not need is not kept, and a field it does not ask for is refused', async () => {
  const ticket = await desk.serve();
  const { check_id } = await must(desk.read(next()));
  const bill = await desk.request(ticket, 'bill_payment');
  const { order_id } = await must(desk.open(ticket, { ...bill, check_id }));
  const [row] = await run('select check_id, person_id from business_order where id = $1', [order_id]);
  expect(row).toEqual({ check_id: null, person_id: null });
  const more = { ...bill, asks: { amount_fen: 5000, payer_name: '张三' } };
  expect((await desk.open(ticket, more)).status).toBe(422);
  await must(desk.step(order_id, 'lapse', { reason: 'only asked' }));
  await must(desk.finish(ticket));
});

test('PRIV-07 nothing beyond the contract until the customer says yes to its very text; their no works at once', async () => {
  const n = next();
  const ticket = await desk.serve('plan_change');
  const [now] = await run(`select plan from carrier_number where tail = $1 and mask like '139%'`, [
    demoNumber('used', n).slice(-4),
  ]);
  const plan = now?.plan === 'free59' ? 'easy19' : 'free59';
  const { total_fen } = await desk.confirmed(ticket, 'plan_change', { customer: n, asks: { plan } });
  await must(desk.cash(ticket, total_fen));
  const { papers_link } = await must(desk.clerk.get(`${hall}/tickets/${ticket}/basket`));
  const secret = papers_link.split('#')[1];
  const phone = world.nobody('m');
  const sender = await aProgram(world);
  const allowed = async (purpose = 'marketing') =>
    (await must(sender.post(`${hall}/consent-checks`, { number: demoNumber('used', n), purpose }))).allowed;
  const { consents } = await must(phone.post(`${hall}/tickets/${ticket}/consents`, { secret }));
  expect(consents.map((one: { on: boolean }) => one.on)).toEqual([false, false]);
  expect(await allowed()).toBe(false);
  const set = (on: boolean, more = {}) =>
    phone.post(`${hall}/tickets/${ticket}/consents/marketing`, { secret, on, version: '1.0', ...more });
  expect(await codeOf(set(true, { version: '0.9' }))).toBe('orders.form_changed');
  expect(await codeOf(set(true, { secret: 'x'.repeat(43) }))).toBe('kit.not_found');
  expect(
    await codeOf(
      desk.clerk.post(`${hall}/consent-checks`, { number: demoNumber('used', n), purpose: 'survey' }),
    ),
  ).toBe('kit.not_permitted');
  await must(set(true));
  expect(await allowed()).toBe(true);
  expect(await allowed('survey')).toBe(false);
  await must(set(false));
  expect(await allowed()).toBe(false);
  await must(desk.finish(ticket));
});

test('PRIV-10 looks at the own family, at odd hours and too many stand out; once a quarter who may look is looked at', async () => {
  const open = parseInstant('2026-11-20T00:20:00Z');
  const close = later(open, 10 * 3_600_000);
  const look = (hours: number, refused: string | null = null) => ({
    actor_id: 'a',
    at: later(open, hours * 3_600_000),
    refused,
  });
  const kinds = anomaliesOf(
    [look(1), look(-3), look(12), look(2, 'identity.own_matter'), look(2, 'identity.too_many_reveals')],
    { open, close },
  ).map(one => one.kind);
  expect(kinds).toEqual(['off_hours', 'off_hours', 'own_family', 'bulk']);
  const n = next();
  await must(
    desk.clerk.post(`${hall}/my-ties`, { kind: 'id_card', number: sampleOf(n).number, relation: 'family' }),
  );
  const ticket = await desk.serve('consultation');
  const { check_id } = await must(desk.read(n));
  const reveal = desk.clerk.post(`${hall}/checks/${check_id}/reveal`, {
    field: 'document',
    reason: 'read_back',
  });
  expect(await codeOf(reveal)).toBe('identity.own_matter');
  await must(desk.finish(ticket));
  const boss = await world.as('0306', 'office');
  const found = () => must(boss.get(`${hall}/personal-data-anomalies`));
  expect((await found()).anomalies).toMatchObject([{ kind: 'own_family', staff_no: '0301' }]);
  const review = (who: Caller) =>
    who.post(`${hall}/personal-data-rights/reviews`, { note: '逐人核对，无多余权限' });
  expect(await codeOf(review(desk.clerk))).toBe('kit.not_permitted');
  const { rights } = await must(review(boss));
  expect(rights).toBe((await must(boss.get(`${hall}/personal-data-rights`))).rights.length);
  expect(await codeOf(review(boss))).toBe('identity.reviewed_already');
  expect((await found()).reviews).toHaveLength(1);
});

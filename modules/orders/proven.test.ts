import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Answered, Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { scoreOf, signsOf } from './scoring.ts';

const hall = '/api/halls/1001';
let world: World;
let desk: Desk;
let boss: Caller;
const next = customers(100);
const run = async (text: string, values: unknown[] = []) => (await world.db.pool.query(text, values)).rows;
const codeOf = async (answer: Promise<Answered>) => (await answer).body.code;
const personOf = async (check_id: string): Promise<string> =>
  (await run('select person_id from identity_check where id = $1', [check_id]))[0]?.person_id;
/** Some days later: whatever fell due meanwhile is done. */
const later = (days: number) => stepHall(world.server.house, 1001, onDay(addDays(world.day, days), '09:00'));

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
  boss = await world.as('0306', 'office');
});
afterAll(() => world.close());

test('RNM-08 the holder sees every number under the own document; one they never opened is looked into by somebody else, in time', async () => {
  const ticket = await desk.serve('consultation');
  const { check_id } = await must(desk.read(next()));
  const shown = (check = check_id, who = desk.clerk) =>
    who.post(`${hall}/tickets/${ticket}/own-numbers`, { check_id: check });
  expect(await codeOf(shown(check_id, await world.as('0302')))).toBe('orders.visit_not_here');
  const { numbers } = await must(shown());
  expect(numbers).toHaveLength(1);
  const [mine] = numbers;
  const object = (number_id: string) =>
    desk.clerk.post(`${hall}/tickets/${ticket}/objections`, { check_id, number_id });
  const [other] = await run(`select id from carrier_number where state = 'in_service' and id <> $1 limit 1`, [
    mine.id,
  ]);
  expect(await codeOf(object(other?.id))).toBe('orders.not_under_you');
  const { objection_id } = await must(object(mine.id));
  expect((await must(shown())).numbers[0].objected).toBe(true);
  const close = (who: Caller, outcome = 'not_theirs') =>
    who.post(`${hall}/objections/${objection_id}/close`, { outcome, note: '调取受理单，不是本人签字' });
  expect(await codeOf(close(desk.clerk))).toBe('kit.not_permitted');
  const waiting = async () => (await must(boss.get(`${hall}/open-orders`))).objections;
  expect(await waiting()).toMatchObject([{ id: objection_id, state: 'raised', number_mask: mine.mask }]);
  await run(
    `update order_objection set clerk_id = (select id from person where staff_no = '0306') where id = $1`,
    [objection_id],
  );
  expect(await codeOf(close(boss))).toBe('orders.own_objection');
  await must(close(desk.manager));
  expect(await waiting()).toEqual([]);
  const [now] = await run('select state, suspended_for from carrier_number where id = $1', [mine.id]);
  expect(now).toEqual({ state: 'suspended', suspended_for: 'abuse' });
  await must(desk.finish(ticket));
});

test('RNM-09 signs add up to a score; from the norm’s on more is asked, and what is refused goes to the branch', async () => {
  const plain = { numbers: 1, numbers_this_month: 0, by_agent: false, by_two_eyes: false, typed: false };
  expect(scoreOf(signsOf(plain))).toBe(0);
  expect(scoreOf(signsOf({ ...plain, numbers: 3, numbers_this_month: 2 }))).toBe(65);
  const n = next();
  const ticket = await desk.serve('new_connection');
  const { check_id } = await must(desk.read(n));
  // Two more numbers within the month, opened elsewhere.
  await run(
    `update carrier_number set state = 'in_service', plan = 'easy19', in_service_at = now(), customer_id = $1,
       account_id = (select id from carrier_account where customer_id = $1 limit 1), sim_id = (select id from carrier_sim where state = 'in_hall_stock' and at_hall_id = 1002 limit 1)
     where id in (select id from carrier_number where state = 'available' order by shuffle desc limit 2)`,
    [await personOf(check_id)],
  );
  const ask = { business: 'new_connection', asks: { plan: 'easy19', prepaid_fen: 0 }, check_id };
  const { order_id } = await must(desk.open(ticket, { ...ask, number_id: await desk.hold(ticket) }));
  const { order } = await must(desk.clerk.get(`${hall}/orders/${order_id}`));
  expect(order.risk.questions.map((one: { code: string }) => one.code)).toEqual([
    'own_use',
    'paid_for',
    'handed_on',
    'all_mine',
    'sent_here',
  ]);
  await must(desk.answer(order_id, ['sent_here']));
  await must(desk.step(order_id, 'refuse-risk'));
  const branch = await world.as('0102', 'office');
  const { risk_reports } = await must(branch.get(`${hall}/open-orders`));
  expect(risk_reports).toMatchObject([{ score: 65 }]);
  expect(risk_reports[0].signs.map((one: { zh: string }) => one.zh)).toEqual([
    '名下已有三个以上号码',
    '近 30 天已办过两个以上',
    '有人带您来、教您怎么回答吗？',
  ]);
  const note = (who: Caller) => who.post(`${hall}/risk-reports/${risk_reports[0].id}/note`);
  expect(await codeOf(note(boss))).toBe('kit.not_permitted');
  await must(note(branch));
  expect((await must(branch.get(`${hall}/open-orders`))).risk_reports).toEqual([]);
  await must(desk.finish(ticket));
});

test('RNM-03 the picture of a comparison is sealed, seen with a reason on record, and gone by itself when its days are over', async () => {
  const ticket = await desk.serve('consultation');
  const low = await must(desk.read(next(), { score: 60 }));
  expect(low.state).toBe('doubtful');
  const { check_id } = await must(desk.read(next()));
  await must(desk.finish(ticket));
  const [kept] = await run('select sealed from identity_portrait where check_id = $1', [check_id]);
  expect(kept?.sealed).not.toContain('/9j/');
  const see = (who: Caller) => who.post(`${hall}/checks/${check_id}/picture`, { reason: 'dispute' });
  for (const who of [desk.clerk, desk.manager]) expect(await codeOf(see(who))).toBe('kit.not_permitted');
  expect((await must(see(boss))).content).toMatch(/^\/9j\//);
  expect(await run(`select reason from identity_access where field = 'portrait'`)).toEqual([
    { reason: 'dispute' },
  ]);
  await later(31);
  expect(await codeOf(see(boss))).toBe('identity.no_picture');
  expect(await run('select 1 from identity_portrait')).toEqual([]);
});

test('RNM-10 a document is kept while there is service and two years after; then its key is destroyed, with a certificate', async () => {
  // Days have passed since the test before: a stranger who opened nothing is forgotten, a customer is not.
  const known = await run(
    `select count(*)::int as n from identity_person where wrapped_key is not null and forgotten_at is null`,
  );
  expect(known[0]?.n).toBeGreaterThan(300);
  const [gone] = await run(
    `select c.person_id from identity_check c join identity_person p on p.id = c.person_id join carrier_customer k on k.id = p.id limit 1`,
  );
  const held = async (): Promise<boolean> =>
    (await run('select wrapped_key from identity_person where id = $1', [gone?.person_id]))[0]
      ?.wrapped_key !== null;
  expect(await held()).toBe(true);
  // Their last number ended the day the hall stands at.
  await run(
    `update carrier_number set customer_id = null, account_id = null, plan = null, sim_id = null, state = 'available' where customer_id = $1`,
    [gone?.person_id],
  );
  await run('update carrier_customer set served_until = $2 where id = $1', [
    gone?.person_id,
    addDays(world.day, 31),
  ]);
  // Two years in which nobody pays are not what this is about: nobody looks after the accounts.
  await run('update carrier_account set care_hall_id = null');
  await later(31 + 700);
  expect(await held()).toBe(true);
  await later(31 + 900);
  expect(await held()).toBe(false);
  const { certificates, kept_months } = await must(boss.get(`${hall}/identity-destructions`));
  expect(kept_months).toBe(24);
  expect(certificates.map((one: { basis: string }) => one.basis)).toContain('service_ended');
  const [person] = await run('select sealed, name_mask, document_index from identity_person where id = $1', [
    gone?.person_id,
  ]);
  expect(person).toMatchObject({ sealed: '', name_mask: '***' });
  expect(
    await run(`select 1 from event where what = 'identity.person_forgotten' and subject_id = $1`, [
      gone?.person_id,
    ]),
  ).toHaveLength(1);
});

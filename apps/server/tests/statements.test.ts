import { afterAll, beforeAll, expect, test } from 'vitest';
import { setStatementFault } from '../../../kit/db.ts';
import type { Caller } from '../../../kit/testing/http.ts';
import { Desk, must } from '../testing/desk.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

let world: World;
let kiosk: Caller;
let clerk: Caller;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  kiosk = await world.device(1001, 'K1');
  clerk = await world.as('0301');
  await clerk.post(`/api/halls/1001/counters/${world.counter(1)}/open`);
});
afterAll(() => world.close());

/** What runs beside the act: sessions remembered, what a process reads anew every second, the clock of a simulated hall. */
const not_the_acts =
  /^(kit[.]hall_clock|kit[.]seal|people[.]|halls[.](all|registry)|norms[.]|tariffs[.]announced|agreements[.]held|knowledge[.]held)/;

/** What one act sends, in order. */
async function sentBy(act: () => Promise<{ status: number }>): Promise<string[]> {
  const sent: string[] = [];
  setStatementFault(({ name }) => void sent.push(name.replace(/[:+].*/, '')));
  const { status } = await act();
  setStatementFault(undefined);
  expect(status).toBe(200);
  return sent.filter(name => !not_the_acts.test(name));
}
let desk: Desk | undefined;
let key = 0;
const keyed = () => ({ 'Idempotency-Key': `statements-${key++}` });
const take = () =>
  kiosk.post('/api/halls/1001/tickets', { class: 'ordinary', business: 'consultation' }, keyed());
const call = () => clerk.post(`/api/halls/1001/counters/${world.counter(1)}/call-next`, {}, keyed());

test('the acts of the line send few statements: whoever adds one sees it here', async () => {
  await take();
  expect(await sentBy(take)).toEqual([
    'halls.day_hold',
    'queue.load',
    'queue.take_numbers',
    'queue.ticket.take',
    'kit.idempotency_keep',
  ]);
  let called = '';
  const callOnce = async () => {
    const answer = await call();
    called = answer.body.ticket_id;
    return answer;
  };
  expect(await sentBy(callOnce)).toEqual([
    'counters.holding_line',
    'queue.front',
    'queue.ticket.call',
    'queue.say',
    'kit.idempotency_keep',
  ]);
  const step =
    (verb: string, body: object = {}) =>
    () =>
      clerk.post(`/api/halls/1001/tickets/${called}/${verb}`, body, keyed());
  expect(await sentBy(step('arrive'))).toEqual([
    'queue.ticket_hold',
    'queue.ticket.arrive',
    'kit.idempotency_keep',
  ]);
  expect(await sentBy(step('finish', { outcome: 'done' }))).toEqual([
    'queue.ticket_hold',
    'orders.unfinished',
    'queue.ticket.finish',
    'kit.idempotency_keep',
  ]);
});

/** The bar is 25 (docs/benchmarks.md). */
test.each([
  ['bill_payment', 21],
  ['sim_replacement', 24],
  ['new_connection', 24],
])('%s is paid, carried out and receipted by at most %i statements', async (code, most) => {
  desk ??= await Desk.open(world, { clerk: '0302', number: 4 });
  const open = desk;
  const ticket = await open.serve(code);
  const { total_fen } = await open.confirmed(ticket, code);
  const sent = await sentBy(() => open.cash(ticket, total_fen, keyed()));
  expect(sent.length, sent.join(' ')).toBeLessThanOrEqual(most);
  expect(sent.some(name => name.startsWith('receipts.'))).toBe(true);
  await must(open.finish(ticket));
});

test('the steps of an order stay on its page: no index looks at where it stands until it is finished', async () => {
  const written = async () => {
    await world.db.pool.query('select pg_stat_force_next_flush()');
    const { rows } = await world.db.pool.query(
      `select n_tup_upd::int as all_of_them, n_tup_hot_upd::int as on_the_page from pg_stat_user_tables where relname = 'business_order'`,
    );
    return rows[0];
  };
  const own = desk ?? (await Desk.open(world, { clerk: '0302', number: 2 }));
  const before = await written();
  for (let visit = 0; visit < 3; visit++) await own.finish(await own.bill());
  await expect
    .poll(async () => (await written()).all_of_them - before.all_of_them)
    .toBeGreaterThanOrEqual(3 * 7);
  const after = await written();
  const elsewhere = after.all_of_them - after.on_the_page - (before.all_of_them - before.on_the_page);
  expect(elsewhere / 3).toBeLessThanOrEqual(3);
});

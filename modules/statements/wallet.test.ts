import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { settleDay } from '../../apps/server/testing/settling.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';

let world: World;
let desk: Desk;
let head: Caller;
const hall = '/api/halls/1001';

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: customers(30) });
  head = await world.as('0306', 'office');
});
afterAll(() => world.close());

test('PAY-01 the carrier’s wallet is asked like the others, alone or beside cash; its statement is matched, and the share paid by phone is told', async () => {
  await must(
    desk.manager.post(`${hall}/payment-simulator`, { tender: 'wallet', behaviour: 'pays', seconds: 1 }),
  );
  const paid: { id: string; fen: number }[] = [];
  for (const cash_fen of [undefined, 2000]) {
    const ticket = await desk.serve();
    const { total_fen } = await desk.confirmed(ticket, 'bill_payment');
    const split = cash_fen === undefined ? {} : { cash_fen, received_fen: cash_fen };
    const { payment_id } = await must(
      desk.pay(ticket, { tender: 'wallet', expected_fen: total_fen, ...split }),
    );
    await world.at(`09:0${paid.length + 1}`);
    const { receipts } = await must(desk.clerk.get(`${hall}/tickets/${ticket}/basket`));
    expect(receipts).toMatchObject([{ tender: 'wallet', amount_fen: total_fen, cash_fen: cash_fen ?? 0 }]);
    paid.push({ id: payment_id, fen: total_fen - (cash_fen ?? 0) });
    await must(desk.finish(ticket));
  }
  const sum = paid.reduce((all, one) => all + one.fen, 0);
  const { rows } = await world.db.pool.query(
    `select balance_fen from ledger_balance where account = 'wallet' and holder_id = $1`,
    [desk.till],
  );
  expect(rows).toMatchObject([{ balance_fen: sum }]);
  const mobile = async () => {
    const shown = await must(head.get(`${hall}/clauses/PAY-01/evidence?day=${world.day}`));
    return shown.figures.find((one: { id: string }) => one.id === 'mobile').value;
  };
  // Blind until it is counted: a share would give away what lies in the till.
  expect(await mobile()).toBeNull();
  await must(desk.tillStep('start-close'));
  const counted = await must(desk.tillStep('count', { pieces: { 10000: 5, 2000: 1 }, wallet_fen: sum }));
  expect(counted).toMatchObject({ state: 'balanced', difference_fen: 0 });
  expect(await mobile()).toBeCloseTo((sum / (sum + 2000)) * 100);
  await desk.pair('tills.session.sign', desk.till);
  await settleDay(world, desk, head);
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 1), '08:00'));
  const wrong = ['ref,kind,amount_fen', ...paid.map(one => `${one.id},paid,${one.fen + 100}`)].join('\n');
  const give = { source: 'wallet', day: world.day };
  const dry = await must(head.post(`${hall}/statements`, { ...give, content: wrong, dry_run: true }));
  expect(dry).toMatchObject({ matched: 0, unmatched: [{ why: 'amount' }, { why: 'amount' }] });
  const content = ['ref,kind,amount_fen', ...paid.map(one => `${one.id},paid,${one.fen}`)].join('\n');
  const taken = await must(head.post(`${hall}/statements`, { ...give, content, dry_run: false }));
  expect(taken).toMatchObject({ lines: 2, matched: 2, unmatched: [] });
});

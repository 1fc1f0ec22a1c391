import { afterAll, beforeAll, expect, test } from 'vitest';
import { transaction } from '../../../kit/db.ts';
import type { Answered } from '../../../kit/testing/http.ts';
import { flawsOfDay } from '../../../modules/ledger/index.ts';
import { customers, Desk, must, pieces } from '../testing/desk.ts';
import { openTheHall, openWorld, type World } from '../testing/world.ts';

let world: World;
let desk: Desk;
let colleague: Desk;
const hall = '/api/halls/1001';
const next = customers(30);
const refused = async (code: string, answer: Promise<Answered>) => {
  const { body } = await answer;
  expect(body.code, JSON.stringify(body)).toBe(code);
};

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
  colleague = await Desk.open(world, { clerk: '0302', number: 2, customer: next });
});
afterAll(() => world.close());

test('BIZ-30 a customer comes back when the till of the sale is closed: a colleague asks by the receipt and pays it out', async () => {
  const sold = await desk.bill(5000);
  const why = { reason: 'a wrong number' };
  const ask = (who = colleague) => who.clerk.post(`${hall}/orders/${sold}/reversal`, why);
  const approve = () => desk.manager.post(`${hall}/orders/${sold}/reversal/approve`);
  const found = async (no: string) => colleague.clerk.get(`${hall}/receipt-orders?no=${no}`);
  expect((await must(found('1001-R0000001'))).orders).toMatchObject([
    { id: sold, total_fen: 5000, can_ask: true },
  ]);
  expect((await must(found('1'))).orders[0].number_mask).toContain('****');
  await refused('orders.no_such_receipt', found('1002-R0000001'));
  await refused('orders.no_such_receipt', found('77'));
  // While the till of the sale is open it is its clerk's to ask.
  await refused('orders.not_yours', ask());
  await must(ask(desk));
  await desk.closeTill({ pieces: pieces(55_000) });
  await refused('orders.no_till_pays', approve());
  await must(desk.manager.post(`${hall}/orders/${sold}/reversal/decline`, { reason: 'no till pays it' }));
  await must(ask());
  await must(approve());
  expect((await must(found('1'))).orders).toMatchObject([{ state: 'reversed', can_ask: false }]);
  const taken = await must(
    colleague.tillStep('surprise-count', { pieces: pieces(45_000) }, colleague.manager),
  );
  expect(taken.difference_fen).toBe(0);
  expect(taken.lines.find((one: { tender: string }) => one.tender === 'cash').vouchers_fen).toBe(45_000);
  expect(await transaction(world.db, tx => flawsOfDay({ tx }, 1001, world.day))).toEqual([]);
});

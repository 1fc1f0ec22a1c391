import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';

let world: World;
let desk: Desk;

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3 });
});
afterAll(() => world.close());

test('PRIN-19 a receipt bears whom to call about the hall: on paper, behind its link, among the papers of the visit', async () => {
  await world.db.pool.query(`update hall set supervision_phone = '0571-12345' where id = 1001`);
  const ticket = await desk.serve();
  const { total_fen } = await desk.confirmed(ticket, 'bill_payment', { asks: { amount_fen: 2000 } });
  await must(desk.cash(ticket, total_fen));
  const basket = await must(desk.clerk.get(`${desk.hall}/tickets/${ticket}/basket`));
  expect(basket.supervision).toBe('0571-12345');
  const secretOf = (link: string) => ({ secret: link.split('#')[1] });
  const { receipts } = await must(desk.manager.get(`${desk.hall}/receipts?day=${world.day}`));
  const { id } = receipts.at(-1);
  const { link } = await must(desk.clerk.get(`${desk.hall}/receipts/${id}`));
  const phone = world.nobody('m');
  expect(await must(phone.post(`${desk.hall}/receipts/${id}/linked`, secretOf(link)))).toMatchObject({
    supervision: '0571-12345',
  });
  const papers = await must(
    phone.post(`${desk.hall}/tickets/${ticket}/papers`, secretOf(basket.papers_link)),
  );
  expect(papers.supervision).toBe('0571-12345');
  await must(desk.finish(ticket));
});

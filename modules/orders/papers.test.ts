import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { demoNumber } from '../demo/index.ts';
import { sampleOf } from '../identity/index.ts';

let world: World;
let desk: Desk;
let phone: Caller;
const next = customers(160);

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
  phone = world.nobody('m');
});
afterAll(() => world.close());

/** Where a link leads: the address of the papers and the secret that opens them. */
const opened = (link: string) => {
  const [, hall, ticket, secret] = /^\/m\/(\d+)\/p\/([^#]+)#(.+)$/.exec(link) ?? [];
  return phone.post(`/api/halls/${hall}/tickets/${ticket}/papers`, { secret });
};

test('BIZ-24 the customer takes the signed form and the receipt home behind one link, masked', async () => {
  const ticket = await desk.serve('sim_replacement');
  const n = next();
  const { check_id } = await must(desk.read(n));
  const { order_id } = await must(
    desk.open(ticket, {
      business: 'sim_replacement',
      asks: { reason: 'damaged' },
      number: demoNumber('used', n),
      check_id,
    }),
  );
  const basket = () => must(desk.clerk.get(`${desk.hall}/tickets/${ticket}/basket`));
  const screen = () => must(desk.screen.get(`${desk.counter}/customer-orders`));
  expect((await basket()).papers_link).toBeNull();
  expect((await screen()).papers_link).toBeNull();
  await desk.tell(order_id);
  const hand = `${desk.hall}/orders/${order_id}/signature`;
  expect((await must(desk.clerk.get(hand))).strokes).toBeNull();
  await must(desk.sign(order_id));
  // The clerk sees the hand mirrored; no other clerk does, nor who leads the hall.
  expect((await must(desk.clerk.get(hand))).strokes).toMatch(/^M10,10/);
  expect((await (await world.as('0302')).get(hand)).body.code).toBe('orders.not_yours');
  expect((await desk.manager.get(hand)).body.code).toBe('kit.not_permitted');
  const { orders, papers_link: before } = await basket();
  if (orders[0].total_fen > 0) await must(desk.cash(ticket, orders[0].total_fen));
  const { papers_link } = await screen();
  expect(papers_link).toBe(before);
  const papers = await must(opened(papers_link));
  expect(papers.forms).toHaveLength(1);
  expect(papers.forms[0]).toMatchObject({ state: 'completed', sheet_version: '3.2' });
  expect(papers.forms[0].strokes).toMatch(/^M10,10/);
  expect(papers.forms[0].form_hash).toHaveLength(64);
  expect(papers.receipts.length).toBe(orders[0].total_fen > 0 ? 1 : 0);
  const said = JSON.stringify(papers);
  const { name, number } = sampleOf(n);
  for (const clear of [name, number, demoNumber('used', n)]) expect(said).not.toContain(clear);
  await must(desk.finish(ticket));
  // The visit is over; the papers stay.
  expect((await opened(papers_link)).status).toBe(200);
  await world.db.pool.query(
    `update business_order set opened_at = opened_at - interval '91 days' where ticket_id = $1`,
    [ticket],
  );
  expect((await opened(papers_link)).body.code).toBe('orders.papers_over');
});

test('BIZ-24 no papers open without their own secret', async () => {
  const links: string[] = [];
  for (const _ of [1, 2]) {
    const ticket = await desk.serve();
    const { total_fen } = await desk.confirmed(ticket, 'bill_payment');
    await must(desk.cash(ticket, total_fen));
    links.push((await must(desk.clerk.get(`${desk.hall}/tickets/${ticket}/basket`))).papers_link);
    await must(desk.finish(ticket));
  }
  const [mine = '', other = ''] = links;
  expect((await opened(mine)).status).toBe(200);
  const crossed = `${mine.split('#')[0]}#${other.split('#')[1]}`;
  expect((await opened(crossed)).status).toBe(404);
  expect((await opened(`${mine.slice(0, -1)}${mine.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404);
  expect((await opened(mine.replace('/1001/', '/1002/'))).status).toBe(404);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { onDay } from '../../kit/clock.ts';

let world: World;
let desk: Desk;
const next = customers(80);

type Shown = { row: string; figures: { say: { en: string }; value: number | null }[] };
/** What anybody reads of a promise in this hall today. */
async function promised(row: string): Promise<Record<string, number | null>> {
  const { promises } = await must(world.nobody('m').get('/api/halls/1001/promises'));
  const of = (promises as Shown[]).find(one => one.row === row);
  return Object.fromEntries((of?.figures ?? []).map(one => [one.say.en, one.value]));
}

beforeAll(async () => {
  world = await openWorld();
  await openTheHall(world);
  await world.at('09:00');
  desk = await Desk.open(world, { clerk: '0301', number: 3, customer: next });
});
afterAll(() => world.close());

test('PRM-01 PRM-02 PRM-05 PRM-08 a hall shows everybody what today says of its promises', async () => {
  expect(await promised('PRM-02')).toEqual({ 'Told before it was done': null, 'Businesses done': 0 });
  const ticket = await desk.serve('sim_replacement');
  const { total_fen } = await desk.confirmed(ticket, 'sim_replacement');
  await must(desk.cash(ticket, total_fen));
  await must(desk.finish(ticket));
  expect(await promised('PRM-01')).toEqual({ 'Agreements signed': 1, 'Kept with their text': 100 });
  expect(await promised('PRM-02')).toEqual({ 'Told before it was done': 100, 'Businesses done': 1 });
  expect(await promised('PRM-05')).toEqual({ 'Agreed to by the customer': 100, 'Businesses done': 1 });
  expect(await promised('PRM-08')).toEqual({
    'Forms filled in for the customer': 100,
    'Done at the first counter': 100,
  });
});

test('PRM-08 somebody sent to a second counter was not done at the first', async () => {
  const ticket = await desk.serve('sim_replacement');
  await world.db.pool.query('update queue_ticket set transfers = 1 where id = $1', [ticket]);
  await must(desk.finish(ticket));
  expect((await promised('PRM-08'))['Done at the first counter']).toBe(50);
});

test('SVC-07 every limit a customer can hold the hall to is public, as it stands in this hall', async () => {
  const limit = async () => {
    const { limits } = await must(world.nobody('m').get('/api/halls/1001/promises'));
    return (limits as { say: { en: string }; amount: { zh: string } }[]).find(
      one => one.say.en === 'Handling limit, bill payment',
    )?.amount.zh;
  };
  expect(await limit()).toBe('2 分钟');
  const manager = await world.as('0306', 'clause');
  await must(
    manager.post('/api/halls/1001/norms/parameters/handling_limit_bill_payment', {
      value: 1,
      reason: '缴费提速一个月',
    }),
  );
  expect(await limit()).toBe('1 分钟');
});

test('SVC-07 what was promised for an earlier moment and does not work yet stands on the floor until it does', async () => {
  const standing = async () =>
    (
      await world.db.pool.query(
        `select subject_id from floor_alert where hall_id = 1001 and state <> 'done' and kind = 'promise'`,
      )
    ).rows.map(row => row.subject_id);
  const ticket = await desk.serve('sim_replacement');
  const { order: order_id, total_fen } = await desk.confirmed(ticket, 'sim_replacement');
  await must(desk.cash(ticket, total_fen));
  await must(desk.finish(ticket));
  const { rows } = await world.db.pool.query('select state, promised_at from business_order where id = $1', [
    order_id,
  ]);
  expect(await standing()).toEqual([]);
  // The core did not answer: the order is still being carried out as its promised moment goes by.
  const stands = (state: string, at: string) =>
    world.db.pool.query('update business_order set state = $2, promised_at = $3 where id = $1', [
      order_id,
      state,
      onDay(world.day, at),
    ]);
  await stands('executing', '11:00');
  await world.db.pool.query(
    `insert into due_work (hall_id, due_at, id, kind, subject_id) values (1001, $2, gen_random_uuid(), 'orders.promise_over', $1)`,
    [order_id, onDay(world.day, '11:00')],
  );
  await world.at('10:59');
  expect(await standing()).toEqual([]);
  await world.at('11:05');
  expect(await standing()).toEqual([order_id]);
  await stands(rows[0].state, '11:00');
  // Whatever brings the next look to the floor finds that it works.
  await (await world.device(1001, 'K1')).post('/api/halls/1001/guide-calls');
  await world.at('11:10');
  expect(await standing()).toEqual([]);
});

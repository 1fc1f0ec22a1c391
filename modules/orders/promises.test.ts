import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers, Desk, must } from '../../apps/server/testing/desk.ts';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';

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

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
});
afterAll(async () => {
  await world.close();
});

test('PRIN-11 a pause needs one of the published reasons and has its limit; staying away longer is an event', async () => {
  const clerk = await world.as('0301');
  const desk = `/api/halls/1001/counters/${world.counter(1)}`;
  await clerk.post(`${desk}/open`);
  expect((await clerk.post(`${desk}/pause`, {})).body.code).toBe('kit.bad_input');
  const paused = await clerk.post(`${desk}/pause`, { reason: 'water' });
  expect(paused.body.state).toBe('paused');
  const over = async () =>
    (await world.db.pool.query(`select 1 from event where hall_id = 1001 and what = 'counters.pause_over'`))
      .rowCount;
  await world.at('09:09');
  expect(await over()).toBe(0);
  await world.at('09:10');
  expect(await over()).toBe(1);
});

test('BIZ-03 a counter opens for nobody without a certificate for its business', async () => {
  const intern = await world.as('0303');
  expect((await intern.post(`/api/halls/1001/counters/${world.counter(2)}/open`)).status).toBe(403);
  const clerk = await world.as('0302');
  await world.db.pool.query(
    `update certificate set valid_until = '2020-01-01' where person_id = (select id from person where staff_no = '0302')`,
  );
  const refused = await clerk.post(`/api/halls/1001/counters/${world.counter(2)}/open`);
  expect(refused.body).toMatchObject({ status: 409, code: 'counters.not_certified' });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
});
afterAll(() => world.close());

const path = (hall_id: number) => `/api/halls/${hall_id}/appointments/for-customer`;

test('APT-01 the call centre books in any hall: what to bring is there to read out, the caller confirms by message', async () => {
  const agent = await world.as('0107', 'office');
  for (const hall_id of [1001, 1002]) {
    const shown = await agent.get(`/api/halls/${hall_id}/slots?business=sim_replacement`);
    expect(shown.body.bring.length).toBeGreaterThan(1);
    const { slot_at } = shown.body.slots.find((one: { left: number }) => one.left > 0);
    const input = { business: 'sim_replacement', slot_at, phone: '13900100007', read_out: true };
    const unread = await agent.post(path(hall_id), { ...input, read_out: false });
    expect(unread.body.code).toBe('appointments.read_out_first');
    expect((await agent.post(path(hall_id), { ...input, phone: '110' })).body.code).toBe(
      'notices.not_a_mobile',
    );
    const made = await agent.post(path(hall_id), input);
    expect(made.body).toMatchObject({ told_at: '139****0007', business: 'sim_replacement' });
    // The link is the customer's alone.
    expect(made.body.secret).toBeUndefined();
    expect((await agent.post(path(hall_id), input)).body.code).toBe('appointments.holds_one');
    const who = await world.db.pool.query(
      `select p.staff_no from event e join person p on p.id = e.actor_id where e.subject_id = $1 and e.what = 'appointments.booked_for_customer'`,
      [made.body.id],
    );
    expect(who.rows).toEqual([{ staff_no: '0107' }]);
    await world.at('09:01', hall_id);
    const phone = await world.nobody('m').get(`/api/halls/${hall_id}/simulated-phone`);
    const [told] = phone.body.messages;
    expect(told.text).toContain(made.body.code);
    const secret = told.link.split('#')[1];
    const mine = await world
      .nobody('m')
      .post(`/api/halls/${hall_id}/appointments/${made.body.id}/mine`, { secret });
    expect(mine.body).toMatchObject({ state: 'booked', told_at: '139****0007' });
  }
});

test('APT-01 who books for callers is named: a clerk may not, a hall books for itself alone', async () => {
  const clerk = await world.as('0301');
  const input = {
    business: 'sim_replacement',
    slot_at: `${world.day}T06:00:00.000Z`,
    phone: '13900100008',
    read_out: true,
  };
  expect((await clerk.post(path(1001), input)).status).toBe(403);
  expect((await world.nobody('m').post(path(1001), input)).status).toBe(401);
  const guide = await world.as('0304', 'floor');
  expect((await guide.post(path(1001), input)).status).toBe(200);
  expect((await guide.post(path(1002), input)).status).toBe(404);
  const agent = await world.as('0107', 'office');
  expect((await agent.get('/api/halls/1001/notices')).status).toBe(403);
  expect((await agent.get('/api/halls/1001/appointments')).status).toBe(403);
});

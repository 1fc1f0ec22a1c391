import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';

let world: World;
let manager: Caller;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  const clerk = await world.as('0301');
  await clerk.post(`/api/halls/1001/counters/${world.counter(1)}/open`);
  manager = await world.as('0305', 'floor');
});
afterAll(() => world.close());

const phone = () => world.nobody('m');
const at = (time: string, days = 0) => onDay(addDays(world.day, days), time).toISOString();
const step = (days: number, time: string) =>
  stepHall(world.server.house, 1001, onDay(addDays(world.day, days), time));
const number = (n: number) => `1390010${String(n).padStart(4, '0')}`;
const book = (n: number, slot_at: string, more: object = {}) =>
  phone().post('/api/halls/1001/appointments', {
    ...{ business: 'sim_replacement', slot_at, holder: `phone-number-${n}`.padEnd(20, '0') },
    ...{ phone: number(n), ...more },
  });
/** What arrived on a customer's phone, oldest first. */
const arrived = async (n: number): Promise<{ text: string; link: string }[]> =>
  (await phone().get('/api/halls/1001/simulated-phone')).body.messages
    .filter((one: { mask: string }) => one.mask.endsWith(number(n).slice(-4)))
    .reverse();

test('APT-04 who booked and left a number is told: booked, moved, an hour before, a day before, given up', async () => {
  const mine = await book(1, at('10:00'));
  await world.at('09:01');
  const path = `/api/halls/1001/appointments/${mine.body.id}`;
  const [booked] = await arrived(1);
  expect(booked?.text).toMatch(
    /^【人民路营业厅】已为您约好.+10:00 办理补卡换卡，预约码 \d{7}，09:50 到 10:15 签到。请带：/,
  );
  expect(booked?.link).toBe(`/m/1001/b/${mine.body.id}#${mine.body.secret}`);
  const { secret } = mine.body;
  await phone().post(`${path}/reschedule`, { secret, slot_at: at('11:00', 2) });
  await world.at('09:05');
  expect((await arrived(1)).at(-1)?.text).toContain('预约已改到');
  const seen = await phone().post(`${path}/mine`, { secret });
  expect(seen.body.told_at).toBe('139****0001');
  await step(1, '11:01');
  expect((await arrived(1)).map(one => one.text.slice(8, 11))).toEqual(['已为您', '您的补', '提醒：']);
  await step(2, '10:01');
  expect((await arrived(1)).at(-1)?.text).toMatch(/快到了，10:50 到 11:15 签到/);
  await phone().post(`${path}/cancel`, { secret });
  await step(2, '10:02');
  expect((await arrived(1)).at(-1)?.text).toContain('预约已取消');
  expect(await arrived(1)).toHaveLength(5);
});

test('APT-04 the hall cancels: the apology, its reason and other times arrive, in the language of the booking', async () => {
  await step(3, '09:00');
  const days = (await phone().get('/api/halls/1001/slots?business=sim_replacement')).body.days;
  const shown = await phone().get(`/api/halls/1001/slots?business=sim_replacement&day=${days[1]}`);
  const { slot_at } = shown.body.slots.find((one: { left: number }) => one.left > 0);
  const mine = await book(2, slot_at, { language: 'en' });
  const path = `/api/halls/1001/appointments/${mine.body.id}`;
  const done = await manager.post(`${path}/cancel-by-hall`, { reason: '人手不足' });
  await step(3, '09:02');
  const told = (await arrived(2)).at(-1);
  expect(told?.text).toMatch(
    /We are sorry: your booking for SIM replacement on .+ cannot be kept \(Too few colleagues that day\)/,
  );
  expect(done.body.offers).toHaveLength(3);
});

test('APT-04 what was not sent yet is withdrawn when the booking is given up', async () => {
  await manager.post('/api/halls/1001/message-simulator', { behaviour: 'away' });
  const shown = await phone().get('/api/halls/1001/slots?business=sim_replacement');
  const { slot_at } = shown.body.slots.findLast((one: { left: number }) => one.left > 0);
  const mine = await book(5, slot_at);
  await step(3, '09:03');
  const path = `/api/halls/1001/appointments/${mine.body.id}`;
  await phone().post(`${path}/cancel`, { secret: mine.body.secret });
  await manager.post('/api/halls/1001/message-simulator', { behaviour: 'delivers' });
  await step(3, '09:09');
  const rows = await world.db.pool.query(
    'select kind, state from notice where subject_id = $1 order by made_at, id',
    [mine.body.id],
  );
  expect(rows.rows).toEqual([
    { kind: 'appointments.booked', state: 'cancelled' },
    { kind: 'appointments.cancelled', state: 'delivered' },
  ]);
});

test('APT-04 a number that is none is refused, and who leaves none is told on the page alone', async () => {
  await step(3, '09:10');
  const shown = await phone().get('/api/halls/1001/slots?business=sim_replacement');
  const free = shown.body.slots.filter((one: { left: number }) => one.left > 0);
  const wrong = await book(3, free[0].slot_at, { phone: '12345' });
  expect(wrong.body).toMatchObject({ status: 422, code: 'notices.not_a_mobile' });
  const without = await book(4, free[0].slot_at, { phone: undefined });
  expect(without.status).toBe(200);
  const rows = await world.db.pool.query('select 1 from notice where subject_id = $1', [without.body.id]);
  expect(rows.rows).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, onDay } from '../../kit/clock.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';

let world: World;
let clerk: Caller;
let kiosk: Caller;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  clerk = await world.as('0301');
  kiosk = await world.device(1001, 'K1');
  await clerk.post(`/api/halls/1001/counters/${world.counter(1)}/open`);
});
afterAll(async () => {
  await world.close();
});

const phone = () => world.nobody('m');
const at = (time: string, days = 0) => onDay(addDays(world.day, days), time).toISOString();
const book = (holder: string, slot_at: string, more: object = {}, from = '10.0.0.1') =>
  phone().post(
    '/api/halls/1001/appointments',
    { business: 'sim_replacement', slot_at, holder, ...more },
    { 'X-Forwarded-For': from },
  );
const named = (n: number) => `phone-number-${String(n).padStart(8, '0')}`;
const step = (days: number, time: string) =>
  stepHall(world.server.house, 1001, onDay(addDays(world.day, days), time));

test('APT-01 the times of five days are shown with what to bring', async () => {
  const shown = await phone().get('/api/halls/1001/slots?business=sim_replacement');
  expect(shown.body).toMatchObject({ basis: 'open_counters', early_min: 10, late_min: 15 });
  expect(shown.body.days).toHaveLength(5);
  expect(shown.body.bring.length).toBeGreaterThan(1);
  expect(shown.body.slots[0]).toEqual({ slot_at: at('09:20'), left: 1 });
  expect((await book(named(1), at('09:21'))).body.code).toBe('appointments.no_such_slot');
  expect((await book(named(1), at('14:20', 5))).body.code).toBe('appointments.no_such_slot');
});

test('APT-02 sixty-four phones ask for one slot at once: as many as fit, not one more', async () => {
  await world.db.pool.query(
    `insert into duty (hall_id, day, person_id, post, starts, ends)
     select 1001, $1::date + 1, p.id, 'counter', '08:30', '19:00' from person p
     join certificate c on c.person_id = p.id and c.skill = 'sim_replacement' where p.home_hall_id = 1001 order by p.staff_no limit 4`,
    [world.day],
  );
  const shown = await phone().get(
    `/api/halls/1001/slots?business=sim_replacement&day=${addDays(world.day, 1)}`,
  );
  expect(shown.body.basis).toBe('roster');
  const slot = shown.body.slots.find((one: { slot_at: string }) => one.slot_at === at('14:20', 1));
  const room = slot.left as number;
  expect(room).toBe(4);
  const answers = await Promise.all(
    Array.from({ length: 64 }, (_, n) => book(named(1000 + n), at('14:20', 1), {}, `10.0.1.${n}`)),
  );
  const codes = answers.filter(one => one.status === 200).map(one => one.body.code);
  expect(codes).toHaveLength(room);
  expect(new Set(codes).size).toBe(room);
  const refused = answers.filter(one => one.status !== 200);
  expect(new Set(refused.map(one => one.body.code))).toEqual(new Set(['appointments.slot_full']));
  const booked = await world.db.pool.query(
    'select booked_min from appointment_slot where hall_id = 1001 and slot_at = $1',
    [at('14:20', 1)],
  );
  expect(booked.rows).toEqual([{ booked_min: room * 8 }]);
});

test('APT-04 a booking is moved and given up by its holder alone, until its time begins', async () => {
  const mine = await book(named(2), at('10:00'));
  expect((await book(named(2), at('11:00'))).body.code).toBe('appointments.holds_one');
  const path = `/api/halls/1001/appointments/${mine.body.id}`;
  expect((await phone().post(`${path}/cancel`, { secret: 'x'.repeat(24) })).status).toBe(404);
  expect((await book(named(3), at('10:00'))).body.code).toBe('appointments.slot_full');
  const moved = await phone().post(`${path}/reschedule`, { secret: mine.body.secret, slot_at: at('11:00') });
  expect(moved.body).toMatchObject({ state: 'booked', code: mine.body.code });
  expect((await book(named(3), at('10:00'))).status).toBe(200);
  expect((await phone().post(`${path}/cancel`, { secret: mine.body.secret })).body.state).toBe('cancelled');
  const again = await phone().post(`${path}/cancel`, { secret: mine.body.secret });
  expect(again.body.code).toBe('appointments.used');
});

test('APT-03 check-in: a mistyped code, too early, in time, twice; then served with the visit', async () => {
  const mine = await book(named(4), at('09:40'), { card_hash: 'a'.repeat(64) });
  const check = (body: object) => kiosk.post('/api/halls/1001/check-ins', body);
  const code = mine.body.code as string;
  const wrong = `${code.slice(0, 6)}${(Number(code[6]) + 1) % 10}`;
  expect((await check({ code: wrong })).body.code).toBe('appointments.bad_code');
  expect((await check({ code })).body).toMatchObject({
    code: 'appointments.too_early',
    title: '还早，09:30 起可以签到。',
  });
  expect((await phone().post('/api/halls/1001/check-ins', { code })).status).toBe(401);
  await world.at('09:31');
  const [first, second] = await Promise.all([check({ card_hash: 'a'.repeat(64) }), check({ code })]);
  const [won, lost] = first.status === 200 ? [first, second] : [second, first];
  expect(won.body).toMatchObject({ label: 'Y001', class: 'appointment', late: false });
  expect(lost.status).toBeGreaterThanOrEqual(404);
  const ticket = await world.db.pool.query(
    'select wait_from from queue_ticket where hall_id = 1001 and id = $1',
    [won.body.id],
  );
  expect(ticket.rows[0].wait_from.toISOString()).toBe(at('09:40'));
  await clerk.post(`/api/halls/1001/counters/${world.counter(1)}/call-next`);
  await clerk.post(`/api/halls/1001/tickets/${won.body.id}/arrive`);
  await clerk.post(`/api/halls/1001/tickets/${won.body.id}/finish`, { outcome: 'done' });
  const seen = await phone().post(`/api/halls/1001/appointments/${mine.body.id}/mine`, {
    secret: mine.body.secret,
  });
  expect(seen.body).toMatchObject({ state: 'served', label: 'Y001' });
  const kept = await world.db.pool.query('select card_hash from appointment where id = $1', [mine.body.id]);
  expect(kept.rows[0].card_hash).not.toBe('a'.repeat(64));
});

test('APT-04 reminders an hour before wait on the phone page', async () => {
  const mine = await book(named(5), at('10:40'));
  await world.at('09:41');
  const seen = await phone().post(`/api/halls/1001/appointments/${mine.body.id}/mine`, {
    secret: mine.body.secret,
  });
  expect(seen.body.notices).toMatchObject([{ kind: 'remind_hour' }]);
});

test('APT-04 the hall cancels with a reason, and offers other times at once', async () => {
  const mine = await book(named(6), at('11:20'));
  const path = `/api/halls/1001/appointments/${mine.body.id}`;
  expect((await clerk.post(`${path}/cancel-by-hall`, { reason: '停电' })).status).toBe(403);
  const manager = await world.as('0305', 'floor');
  expect((await manager.post(`${path}/cancel-by-hall`, { reason: '' })).status).toBe(422);
  const done = await manager.post(`${path}/cancel-by-hall`, { reason: '停电' });
  expect(done.body.offers).toHaveLength(3);
  const seen = await phone().post(`${path}/mine`, { secret: mine.body.secret });
  expect(seen.body).toMatchObject({
    state: 'cancelled_by_hall',
    notices: [{ reason: '停电', offers: done.body.offers }],
  });
  expect((await book(named(6), done.body.offers[0])).status).toBe(200);
});

test('APT-03 who comes late gets an ordinary number, once', async () => {
  const mine = await book(named(7), at('12:00'));
  await world.at('12:16');
  const seen = await phone().post(`/api/halls/1001/appointments/${mine.body.id}/mine`, {
    secret: mine.body.secret,
  });
  expect(seen.body.state).toBe('no_show');
  const number = await kiosk.post('/api/halls/1001/check-ins', { code: mine.body.code });
  expect(number.body).toMatchObject({ class: 'ordinary', late: true });
  const twice = await kiosk.post('/api/halls/1001/check-ins', { code: mine.body.code });
  expect(twice.body.code).toBe('appointments.used');
});

test('APT-03 three missed in thirty days stop new bookings; the duty manager lifts it with a reason', async () => {
  const holder = named(8);
  for (const time of ['12:40', '13:20', '14:00']) {
    expect((await book(holder, at(time))).status).toBe(200);
    await world.at(time.replace(/\d\d$/, minute => String(Number(minute) + 16)));
  }
  const stopped = await book(holder, at('16:00'));
  expect(stopped.body).toMatchObject({ status: 403, code: 'appointments.blocked' });
  expect(stopped.body.title).toContain(addDays(world.day, 30));
  const appealed = await phone().post('/api/halls/1001/booking-appeals', { holder, reason: '住院了' });
  expect(appealed.body.appealed).toBe(true);
  const manager = await world.as('0305', 'floor');
  const [listed] = (await manager.get('/api/halls/1001/booking-blocks')).body;
  expect(listed).toMatchObject({ missed: 3, appeal: '住院了' });
  expect(
    (await clerk.post(`/api/halls/1001/booking-blocks/${listed.id}/lift`, { reason: '属实' })).status,
  ).toBe(403);
  expect(
    (await manager.post(`/api/halls/1001/booking-blocks/${listed.id}/lift`, { reason: '属实' })).body.state,
  ).toBe('lifted');
  expect((await book(holder, at('16:00'))).status).toBe(200);
});

test('APT-04 the reminder a day before', async () => {
  const mine = await book(named(9), at('10:20', 2));
  await step(1, '10:21');
  const seen = await phone().post(`/api/halls/1001/appointments/${mine.body.id}/mine`, {
    secret: mine.body.secret,
  });
  expect(seen.body.notices).toMatchObject([{ kind: 'remind_day' }]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { addDays, day_ms, instant, onDay } from '../../kit/clock.ts';
import type { Caller } from '../../kit/testing/http.ts';
import { stepHall } from '../../kit/worker.ts';
import { isReversed, totalsOf, whyNotRate } from './rating.ts';

let world: World;
let clerk: Caller;
let minute = 0;
beforeAll(async () => {
  world = await openWorld();
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  clerk = await world.as('0301');
  await clerk.post(`/api/halls/1001/counters/${world.counter(1)}/open`);
});
afterAll(async () => {
  await world.close();
});

const phone = () => world.nobody('m');
let phones = 0;
/** A visit that has just ended at counter 1: taken by phone, called, served. */
async function aVisit(): Promise<{ id: string; secret: string; label: string }> {
  phones += 1;
  const holder = `phone-${String(phones).padStart(20, '0')}`;
  const taken = await phone().post('/api/halls/1001/remote-tickets', { class: 'ordinary', holder });
  const called = await clerk.post(`/api/halls/1001/counters/${world.counter(1)}/call-next`);
  expect(called.body.ticket_id).toBe(taken.body.id);
  await clerk.post(`/api/halls/1001/tickets/${taken.body.id}/arrive`);
  minute += 1;
  await world.at(`09:${String(minute).padStart(2, '0')}`);
  await clerk.post(`/api/halls/1001/tickets/${taken.body.id}/finish`, { outcome: 'done' });
  return taken.body;
}
const rating = (id: string) => `/api/halls/1001/tickets/${id}/rating`;
const good = { score: 5, done: 'done' };

test('SVC-20 the phone that holds the number rates its visit, once', async () => {
  const visit = await aVisit();
  const stranger = await phone().post(rating(visit.id), { ...good, secret: 'x'.repeat(24) });
  expect(stranger.body).toMatchObject({ status: 403, code: 'ratings.not_yours' });
  const asked = await phone().post(`${rating(visit.id)}-invite`, { secret: visit.secret });
  expect(asked.body).toMatchObject({ label: visit.label, counter_number: 1, rated: false, why_not: null });
  const given = await phone().post(rating(visit.id), { ...good, secret: visit.secret });
  expect(given.body).toEqual({ rated: true, state: 'closed' });
  const second = await phone().post(rating(visit.id), { ...good, score: 1, secret: visit.secret });
  expect(second.body).toMatchObject({ status: 409, code: 'ratings.rated_already' });
});

test('SVC-20 twenty ratings at once leave one', async () => {
  const visit = await aVisit();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => phone().post(rating(visit.id), { ...good, secret: visit.secret })),
  );
  expect(answers.filter(one => one.status === 200)).toHaveLength(1);
  expect(new Set(answers.map(one => one.status))).toEqual(new Set([200, 409]));
});

test('SVC-20 staff never rate, not even with the secret, and the attempt is remembered', async () => {
  const visit = await aVisit();
  const refused = await clerk.post(rating(visit.id), { ...good, secret: visit.secret });
  expect(refused.body).toMatchObject({ status: 403, code: 'ratings.not_by_staff' });
  const events = await world.db.pool.query(
    `select 1 from event where hall_id = 1001 and what = 'ratings.rating.refused' and subject_id = $1`,
    [visit.id],
  );
  expect(events.rowCount).toBe(1);
});

test('SVC-20 the customer screen of the counter asks until the next customer is called', async () => {
  const visit = await aVisit();
  const own = await world.device(1001, 'C1', 'customer');
  const other = await world.device(1001, 'C2', 'customer');
  const abroad = await world.device(1002, 'C1', 'customer');
  const shown = await own.get('/api/halls/1001/customer-screen');
  expect(shown.body).toMatchObject({ counter_number: 1, here: null, ask: { ticket_id: visit.id } });
  expect((await other.post(rating(visit.id), good)).body.code).toBe('ratings.not_yours');
  expect((await abroad.post(rating(visit.id), good)).body.code).toBe('ratings.not_yours');
  expect((await abroad.post(`/api/halls/1002/tickets/${visit.id}/rating`, good)).status).toBe(404);
  expect((await own.post(rating(visit.id), good)).body).toMatchObject({ rated: true });
});

test('SVC-20 low ratings reach the duty manager, and nobody below', async () => {
  const manager = await world.as('0305', 'floor');
  const visit = await aVisit();
  const sentence = '等了很久';
  await phone().post(rating(visit.id), { score: 2, done: 'come_back', sentence, secret: visit.secret });
  const seen = await manager.get('/api/halls/1001/low-ratings');
  expect(seen.body.low).toMatchObject([
    { label: visit.label, score: 2, done: 'come_back', sentence, counter_number: 1 },
  ]);
  expect(JSON.stringify(seen.body)).not.toContain(visit.secret);
  expect((await clerk.get('/api/halls/1001/low-ratings')).status).toBe(403);
  expect((await (await world.as('0305', 'floor')).get('/api/halls/1002/low-ratings')).status).toBe(404);
});

test('PRIN-02 a clerk sees the own totals only, and a mean only from five on', async () => {
  const few = await clerk.get('/api/halls/1001/my-ratings');
  expect(few.body).toMatchObject({ days: 30, count: 4, mean: null, by_score: null });
  for (const score of [5]) {
    const visit = await aVisit();
    await phone().post(rating(visit.id), { ...good, score, secret: visit.secret });
  }
  const enough = await clerk.get('/api/halls/1001/my-ratings');
  expect(enough.body).toMatchObject({ count: 5, mean: 4.4 });
  const figures = await (await world.as('0305', 'floor')).get('/api/halls/1001/rating-figures');
  expect(figures.body).toMatchObject({ finished: 6, rated: 5, low: 1, invited: 1 });
  const page = (await (await world.as('0305', 'floor')).get('/api/halls/1001/clauses/SVC-20/evidence')).body;
  expect(page).toMatchObject({ kind: 'witnessed', total: 5 });
  expect(page.figures.map((one: { id: string }) => one.id)).toEqual(['rate', 'invited', 'rated', 'low']);
});

test('PRIN-15 the wait, the attitude and the skill are judged each by itself, beside score and result', async () => {
  const before = (await (await world.as('0305')).get('/api/halls/1001/rating-figures')).body.parts;
  expect(before.map((one: { part: string }) => one.part)).toEqual(['wait', 'attitude', 'skill']);
  const visit = await aVisit();
  const wrong = await phone().post(rating(visit.id), { ...good, parts: { wait: 4 }, secret: visit.secret });
  expect(wrong.status).toBe(422);
  const parts = { wait: 1, attitude: 3 };
  const told = await phone().post(rating(visit.id), { score: 2, done: 'done', parts, secret: visit.secret });
  expect(told.body).toEqual({ rated: true, state: 'closed' });
  const duty = await world.as('0305');
  const after = (await duty.get('/api/halls/1001/rating-figures')).body.parts;
  expect(after.map((one: { given: number }) => one.given)).toEqual([
    before[0].given + 1,
    before[1].given + 1,
    before[2].given,
  ]);
  expect(after[0]).toMatchObject({ bad: 1 / after[0].given });
  const low = (await duty.get('/api/halls/1001/low-ratings')).body.low;
  expect(low[0]).toMatchObject({ label: visit.label, not_good: ['wait'] });
});

test('SVC-20 the screen asks whoever sat there last and nobody before: not once that visit is rated, not while another stands there', async () => {
  const screen = await world.device(1001, 'C1', 'customer');
  const shown = async () => (await screen.get('/api/halls/1001/customer-screen')).body;
  const earlier = await aVisit();
  const last = await aVisit();
  expect((await shown()).ask).toMatchObject({ ticket_id: last.id });
  expect((await screen.post(rating(earlier.id), good)).body.code).toBe('ratings.not_yours');
  expect((await screen.post(`${rating(earlier.id)}-invite`, {})).status).toBe(404);
  await phone().post(rating(last.id), { ...good, secret: last.secret });
  expect(await shown()).toMatchObject({ here: null, ask: null });
  expect((await screen.post(rating(earlier.id), good)).body.code).toBe('ratings.not_yours');
  const next = await aVisit();
  phones += 1;
  const holder = `phone-${String(phones).padStart(20, '0')}`;
  await phone().post('/api/halls/1001/remote-tickets', { class: 'ordinary', holder });
  const called = await clerk.post(`/api/halls/1001/counters/${world.counter(1)}/call-next`);
  expect((await shown()).ask).toBeNull();
  expect((await screen.post(rating(next.id), good)).body.code).toBe('ratings.not_yours');
  await clerk.post(`/api/halls/1001/tickets/${called.body.ticket_id}/arrive`);
  await clerk.post(`/api/halls/1001/tickets/${called.body.ticket_id}/finish`, { outcome: 'done' });
});

test.each([
  ['a program in production', { rater: 'program', demo: false }, 'ratings.not_yours'],
  ['a program in the demonstration', { rater: 'program', demo: true }, undefined],
  ['a person of the staff', { rater: 'staff', demo: true }, 'ratings.not_by_staff'],
  ['somebody without the secret', { rater: 'stranger', demo: true }, 'ratings.not_yours'],
] as const)('SVC-20 %s', (_, who, expected) => {
  const visit = { state: 'finished', finished_at: instant(0), rated: false };
  expect(whyNotRate({ ...who, visit, within_hours: 24, now: instant(1) })).toBe(expected);
});

test('every second customer sees the options from the other end; totals hide the few', () => {
  expect(['A001', 'A002', 'A003', 'Y010'].map(isReversed)).toEqual([false, true, false, true]);
  expect(totalsOf([{ score: 1, count: 4 }])).toEqual({ count: 4, mean: null, by_score: null });
  expect(
    totalsOf([
      { score: 5, count: 4 },
      { score: 1, count: 1 },
    ]).mean,
  ).toBe(4.2);
});

test('SVC-20 after the hours of the norm nobody rates', async () => {
  const visit = await aVisit();
  await stepHall(world.server.house, 1001, onDay(addDays(world.day, 1), '09:30'));
  const late = await phone().post(rating(visit.id), { ...good, secret: visit.secret });
  expect(late.body).toMatchObject({ status: 409, code: 'ratings.too_late' });
  const just = { state: 'finished', finished_at: instant(0), rated: false };
  const of = { rater: 'phone', demo: false, within_hours: 24, visit: just } as const;
  expect(whyNotRate({ ...of, now: instant(day_ms) })).toBeUndefined();
  expect(whyNotRate({ ...of, now: instant(day_ms + 1) })).toBe('ratings.too_late');
});

import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTheHall, openWorld, type World } from '../../apps/server/testing/world.ts';
import { causesOf, gapsOf } from './causes.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 1, minute));

test('QUE-01 the causes of a red day add up to the tickets over their limit', async () => {
  await world.at('08:20');
  await openTheHall(world);
  await world.at('09:00');
  const kiosk = await world.device(1001, 'K1');
  const clerk = await world.as('0301');
  const desk = `/api/halls/1001/counters/${world.counter(1)}`;
  await clerk.post(`${desk}/open`);
  for (let i = 0; i < 6; i++) await kiosk.post('/api/halls/1001/tickets', { class: 'ordinary' });
  const serve = async (from: string, until: string) => {
    await world.at(from);
    const called = (await clerk.post(`${desk}/call-next`)).body;
    await clerk.post(`/api/halls/1001/tickets/${called.ticket_id}/arrive`);
    await world.at(until);
    await clerk.post(`/api/halls/1001/tickets/${called.ticket_id}/finish`, { outcome: 'done' });
  };
  await serve('09:01', '09:05');
  await clerk.post(`${desk}/pause`, { reason: 'water' });
  await world.at('09:14');
  await clerk.post(`${desk}/resume`);
  await serve('09:14:30', '09:17');
  await serve('09:17', '09:20');
  await serve('09:20', '09:22');
  const manager = await world.as('0306', 'clause');
  const found = (await manager.get('/api/halls/1001/clauses/QUE-01/evidence')).body;
  const figures = Object.fromEntries(
    found.figures.map((one: { id: string; value: number }) => [one.id, one.value]),
  );
  expect(figures).toMatchObject({ share: (2 / 6) * 100, target: 95, max: 1320, abandoned: 0 });
  expect(found.histogram).toMatchObject({ limit: 15, warning: 80, over: 4 });
  expect(
    found.causes.map((one: { say: { zh: string }; count: number; row: string }) => [
      one.say.zh,
      one.count,
      one.row,
    ]),
  ).toEqual([['1 号台暂停', 4, 'PRIN-11']]);
  expect(found.causes[0].detail.zh).toBe('09:05–09:14');
  expect(found.causes.reduce((sum: number, one: { count: number }) => sum + one.count, 0)).toBe(
    found.histogram.over,
  );
  expect(found.longest).toHaveLength(4);
  expect(found.longest[0]).toMatchObject({ waited_s: 1320, ruled_by: 'wait_limit_ordinary=15@v1' });
  const called = found.longest.find((one: { label: string }) => one.label === 'A004');
  expect(called.events.map((one: { what: string }) => one.what)).toEqual([
    'queue.ticket.take',
    'queue.wait_warning',
    'queue.wait_over',
    'queue.ticket.call',
    'queue.ticket.arrive',
    'queue.ticket.finish',
  ]);
  expect(called.events[0].hash).toMatch(/^[0-9a-f]{64}$/);
  expect(found.days).toHaveLength(14);
  expect(found.days.at(-1)).toMatchObject({ share: 50, met: false });
  expect(found.witnesses[0].who).toEqual({ zh: '李敏', en: 'Li Min' });
});

test('QUE-01 evidence is for those who work with it; a hall out of reach is not found', async () => {
  const nobody = await world.nobody('clause').get('/api/halls/1001/clauses/QUE-01/evidence');
  expect(nobody.body.code).toBe('kit.sign_in');
  const elsewhere = await (await world.as('0406', 'clause')).get('/api/halls/1001/clauses/QUE-01/evidence');
  expect(elsewhere.body.code).toBe('kit.not_found');
});

test('QUE-01 whatever happened, each wait over its limit has exactly one cause', () => {
  const wait = fc.record({
    label: fc.string(),
    from: fc.integer({ min: 0, max: 100 }).map(at),
    until: fc.integer({ min: 101, max: 200 }).map(at),
    transfers: fc.integer({ min: 0, max: 1 }),
    returns: fc.integer({ min: 0, max: 1 }),
  });
  const happening = fc.record({
    counter_id: fc.constantFrom('a', 'b'),
    number: fc.constant(1),
    verb: fc.constantFrom('open', 'pause', 'resume', 'start_closing'),
    at: fc.integer({ min: 0, max: 200 }).map(at),
  });
  fc.assert(
    fc.property(fc.array(wait), fc.array(happening), (waits, events) => {
      const ordered = events.toSorted((a, b) => a.at.getTime() - b.at.getTime());
      const causes = causesOf(waits, gapsOf(ordered, { from: at(0), until: at(200) }), { opened: 1, all: 2 });
      expect(causes.reduce((sum, one) => sum + one.count, 0)).toBe(waits.length);
      expect(causes.flatMap(one => one.labels).toSorted()).toEqual(waits.map(one => one.label).toSorted());
    }),
  );
});

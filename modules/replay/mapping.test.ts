import { expect, test } from 'vitest';
import { chanceOf, serviceTime } from './chance.ts';
import { clerksFor, loadOf, mapQueues } from './mapping.ts';
import { shares, visitorOf } from './visitor.ts';

const arrivals = [
  ...Array.from({ length: 3 }, (_, i) => ({ arrival_s: 30_000 + i, queue_id: 'a', letter: 'X' })),
  ...Array.from({ length: 5 }, (_, i) => ({
    arrival_s: 31_000 + i,
    queue_id: 'b',
    letter: i % 2 ? 'Y' : 'Z',
  })),
  ...Array.from({ length: 3 }, (_, i) => ({ arrival_s: 32_000 + i, queue_id: 'c', letter: 'W' })),
];

test('the queue with most tickets does the quickest business; ties go by queue_id', () => {
  const mapped = mapQueues(arrivals);
  expect(mapped.map(one => [one.queue_id, one.letters, one.tickets, one.business, one.mean_s])).toEqual([
    ['b', 'Y Z', 5, 'bill_payment', 180],
    ['a', 'X', 3, 'loss_report', 180],
    ['c', 'W', 3, 'consultation', 240],
  ]);
  expect(mapQueues([...arrivals].reverse())).toEqual(mapped);
});

test('load counts only who comes in opening hours, and clerks follow from it', () => {
  const hours = { opens_s: 32_400, closes_s: 68_400, shift_s: 2400 };
  const load = loadOf(arrivals, mapQueues(arrivals), hours);
  expect(load.mean * 36_000).toBeCloseTo(3 * 180 + 5 * 180 + 3 * 240);
  const outside = loadOf(arrivals, mapQueues(arrivals), { ...hours, shift_s: 0 });
  expect(outside.mean).toBe(0);
  expect(clerksFor({ mean: 6, peak: 9.4, peak_hour: 12 }, { counters: 8, clerks: 9 })).toBe(8);
  expect(clerksFor({ mean: 3, peak: 4, peak_hour: 12 }, { counters: 8, clerks: 9 })).toBe(5);
  expect(clerksFor({ mean: 0, peak: 0, peak_hour: 12 }, { counters: 8, clerks: 9 })).toBe(2);
});

test('service times have the mean asked for and a 95th percentile of about three times it', () => {
  const chance = chanceOf(1, 'service');
  const drawn = Array.from({ length: 20_000 }, () => serviceTime(chance, 300)).sort((a, b) => a - b);
  const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
  expect(mean).toBeGreaterThan(280);
  expect(mean).toBeLessThan(320);
  expect(drawn[19_000]! / mean).toBeGreaterThan(2.6);
  expect(drawn[19_000]! / mean).toBeLessThan(3.3);
});

test('the same seed gives the same visitors, another seed others, and the shares are those stated', () => {
  const queue = { class: 'ordinary' as const, business: 'plan_change', mean_s: 420 };
  const draw = (seed: number, place: number) =>
    visitorOf(arrivals[0]!, queue, { seed, place, shift_s: 3600 });
  expect(draw(620, 7)).toEqual(draw(620, 7));
  expect(draw(621, 7)).not.toEqual(draw(620, 7));
  expect(draw(620, 7).arrive_s).toBe(33_600);
  const crowd = Array.from({ length: 6000 }, (_, place) => draw(1, place));
  const part = (is: (one: (typeof crowd)[number]) => boolean) => crowd.filter(is).length / crowd.length;
  expect(part(one => one.misses !== null)).toBeCloseTo(shares.misses, 1.5);
  expect(part(one => one.class === 'care')).toBeCloseTo(shares.care, 1.5);
  expect(part(one => one.business === null)).toBeCloseTo(shares.unsure, 1.5);
  expect(part(one => one.hold_s !== null)).toBeCloseTo(shares.holds, 1.5);
  expect(part(one => one.transfer_to !== null)).toBeCloseTo(shares.transferred, 1.5);
});

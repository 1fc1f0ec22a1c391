import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Gather } from './gather.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a change in one hall is said at once, many are said together, and the more halls the seldomer', () => {
  const said: { halls: number[]; topics: string[] }[] = [];
  const gather = new Gather(note => void said.push(note));
  gather.add({ hall_id: 1001, topics: ['queue'] });
  vi.advanceTimersByTime(300);
  expect(said).toEqual([{ halls: [1001], topics: ['queue'] }]);
  // A busy second of one hall is one look at it.
  for (let n = 0; n < 20; n += 1) gather.add({ hall_id: 1001, topics: n % 2 === 0 ? ['queue'] : ['floor'] });
  vi.advanceTimersByTime(1100);
  expect(said.slice(1)).toEqual([{ halls: [1001], topics: ['queue', 'floor'] }]);
  // A minute of a province's busiest hour: 200 acts a second in 3,000 halls.
  said.length = 0;
  for (let tenth = 0; tenth < 600; tenth += 1) {
    for (let n = 0; n < 20; n += 1) gather.add({ hall_id: (tenth * 20 + n) % 3000, topics: ['queue'] });
    vi.advanceTimersByTime(100);
  }
  expect(said.length).toBeLessThan(12);
  gather.add({ hall_id: 1, topics: ['queue'] });
  gather.stop();
  const before = said.length;
  vi.advanceTimersByTime(60_000);
  expect(said.length).toBe(before);
});

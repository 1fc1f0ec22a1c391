import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HallNow } from './hall-now.ts';
import { type HallsGround, HallsPicture } from './halls-picture.ts';
import type { Matrix } from './standing.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const hall = (id: number, waiting = 0) => ({ id, waiting }) as HallNow;

function page(count = 3) {
  const asked: (readonly number[] | 'all')[] = [];
  const answers: ((found: Awaited<ReturnType<HallsGround['halls']>>) => void)[] = [];
  const books: string[] = [];
  const picture = new HallsPicture({
    halls: ids => {
      asked.push(ids);
      return new Promise(give => answers.push(give));
    },
    book: async day => {
      books.push(day);
      return { groups: [], halls: [] } as unknown as Matrix;
    },
    now: () => Date.now(),
  });
  const all = Array.from({ length: count }, (_, at) => hall(at + 1));
  const answer = async (found: Parameters<(typeof answers)[0]>[0]) => {
    answers.shift()?.(found);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { picture, asked, books, all, answer };
}

test('the halls are taken whole once, then those that changed, one question at a time', async () => {
  const { picture, asked, all, answer } = page();
  const close = picture.open('');
  await answer(all);
  expect(picture.seen).toMatchObject({ halls: all, state: 'live' });
  picture.changed([2]);
  picture.changed([3]);
  picture.changed([2]);
  expect(asked).toEqual(['all', [2]]);
  await answer([hall(2, 7)]);
  expect(asked).toEqual(['all', [2], [3, 2]]);
  await answer([hall(3, 1), hall(2, 8)]);
  expect(picture.seen.halls?.map(one => one.waiting)).toEqual([0, 8, 1]);
  expect(asked).toHaveLength(3);
  close();
});

test('a province is not asked for by name, and the book once in a while', async () => {
  const { picture, asked, books, all, answer } = page(400);
  const close = picture.open('2026-11-29');
  await answer(all);
  expect(books).toEqual(['2026-11-29']);
  picture.changed(all.map(one => one.id));
  await answer(all);
  expect(asked).toEqual(['all', 'all']);
  expect(books).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(books).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(books).toHaveLength(2);
  close();
});

test('a cut line keeps the halls and says so; a refusal stands in their place', async () => {
  const { picture, all, answer } = page();
  const close = picture.open('');
  await answer(all);
  picture.changed('all');
  await answer({ status: 0 } as never);
  expect(picture.seen).toMatchObject({ halls: all, state: 'offline', problem: null });
  picture.changed('all');
  await answer({ status: 403, title: 'no' } as never);
  expect(picture.seen).toMatchObject({ state: 'refused', problem: { title: 'no' } });
  picture.changed('all');
  await answer(all);
  expect(picture.seen.state).toBe('live');
  close();
});

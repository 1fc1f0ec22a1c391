import { expect, test } from 'vitest';
import { addToast, leavesAlone, type QueuedToast } from './toast-queue.ts';

const plain = (id: number): QueuedToast => ({ id, title: `n${id}` });
const needed = (id: number): QueuedToast => ({
  id,
  title: `n${id}`,
  act: { name: '重发', do: () => undefined },
});
const ids = (queue: QueuedToast[]) => queue.map(one => one.id);

test('a notice that asks for a hand does not leave alone', () => {
  expect(leavesAlone(plain(1))).toBe(true);
  expect(leavesAlone(needed(1))).toBe(false);
});

test('the fifth pushes out the oldest that needs nobody', () => {
  const queue = [needed(1), plain(2), plain(3), needed(4)];
  expect(ids(addToast(queue, plain(5)))).toEqual([1, 3, 4, 5]);
});

test('what needs a hand is never pushed out', () => {
  const queue = [needed(1), needed(2), needed(3), needed(4)];
  expect(ids(addToast(queue, needed(5)))).toEqual([1, 2, 3, 4, 5]);
});

import { expect, test } from 'vitest';
import type { Waits } from '../public-hall.ts';
import { noticeFor } from './notices.ts';
import { type Asked, emptyBook, give, leftFor, type OfflineBook, stocked, told } from './offline-book.ts';

const day = '2026-11-23';
const book: OfflineBook = {
  leases: [{ id: 'l1', day, letter: 'A', from_number: 21, until_number: 22, next_number: 21 }],
  ops: [],
  full: true,
};
const asked = (op_id: string): Asked => ({
  ...{ op_id, class: 'ordinary', business: null, language: 'zh', elder: false, taken_at: 't' },
});

test('a kiosk cut off gives its held numbers one by one, and no more', () => {
  const first = give(book, asked('1'), day);
  const second = give(first?.book ?? emptyBook, asked('2'), day);
  expect([first?.label, second?.label]).toEqual(['A021', 'A022']);
  expect(give(second?.book ?? emptyBook, asked('3'), day)).toBeNull();
  expect([leftFor(book, 'ordinary', day), leftFor(book, 'payment', day)]).toEqual([2, 0]);
});

test('yesterday’s numbers are not given today', () => {
  expect(give(book, asked('1'), '2026-11-24')).toBeNull();
});

test('what was told is forgotten, what was not is kept, and so is the rest of the block', () => {
  const first = give(book, asked('1'), day);
  const second = give(first?.book ?? emptyBook, asked('2'), day);
  const both = second?.book ?? emptyBook;
  const after = told(both, both.ops, ['1']);
  expect(after).toMatchObject({ leases: [{ next_number: 22 }], ops: [{ op_id: '2' }], full: false });
  expect([stocked(book, day), stocked(after, day)]).toEqual([true, false]);
  expect(leftFor(after, 'ordinary', day)).toBe(0);
  const one = first?.book ?? emptyBook;
  expect(leftFor(told(one, one.ops, ['1']), 'ordinary', day)).toBe(1);
});

test('of several blocks the lowest numbers are given first', () => {
  const later = { id: 'l2', day, letter: 'A', from_number: 41, until_number: 42, next_number: 41 };
  const two = { ...book, leases: [later, ...book.leases] };
  const labels: string[] = [];
  for (let now: OfflineBook = two, n = 0; n < 4; n += 1) {
    const given = give(now, asked(String(n)), day);
    labels.push(given?.label ?? '');
    now = given?.book ?? now;
  }
  expect(labels).toEqual(['A021', 'A022', 'A041', 'A042']);
});

test('cut off, every class that needs no proof is offered with its published limit; the others say whom to ask', () => {
  const limits = [
    { class: 'ordinary', minutes: 15 },
    { class: 'payment', minutes: 5 },
    { class: 'care', minutes: 10 },
  ];
  const of = { hall: { opens: '08:30', closes: '18:00' }, limits } as unknown as Waits;
  const taken: string[] = [];
  const left = { ordinary: 3, payment: 1, care: 0 } as Record<string, number>;
  const own = {
    printed: true,
    left: (code: string) => left[code] ?? 0,
    issued: 2,
    onTake: (code: string) => taken.push(code),
  };
  const { choices, state } = noticeFor('offline', of, own);
  expect(state.zh).toBe('断线，照常取号');
  expect(noticeFor('offline', of, { ...own, printed: false }).state.zh).toContain('缺纸');
  for (const choice of choices) choice?.onPress?.();
  expect(taken).toEqual(['ordinary', 'payment']);
  expect(choices.map(one => [one?.off ?? false, one?.note.zh])).toEqual([
    [false, '15 分钟内叫到，按取号先后排'],
    [false, '5 分钟内叫到，自助区交费不用等'],
    [true, '已发完，请找导办'],
    [true, '要联网核对，请找导办'],
  ]);
  // With nothing left of any class a guide gives the numbers.
  expect(noticeFor('offline', of, { ...own, left: () => 0 }).title.zh).toBe('取号请找导办');
});

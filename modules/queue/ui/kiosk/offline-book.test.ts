import { expect, test } from 'vitest';
import { type Asked, emptyBook, give, leftFor, type OfflineBook, told } from './offline-book.ts';

const day = '2026-11-23';
const book: OfflineBook = {
  leases: [{ id: 'l1', day, letter: 'A', from_number: 21, until_number: 22 }],
  ops: [],
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

test('what was told is forgotten, what was not is kept', () => {
  const first = give(book, asked('1'), day);
  const second = give(first?.book ?? emptyBook, asked('2'), day);
  expect(told(second?.book ?? emptyBook, ['1'])).toMatchObject({ leases: [], ops: [{ op_id: '2' }] });
});

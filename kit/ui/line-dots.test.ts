import { expect, test } from 'vitest';
import { placesInLine } from './line-dots.ts';

const tickets = (n: number) => Array.from({ length: n }, (_, at) => `A${String(at + 1).padStart(3, '0')}`);
const drawn = (n: number) =>
  placesInLine(tickets(n)).map(place => {
    if (place.is === 'person') return place.ticket;
    return place.is === 'gap' ? `…${place.hidden}` : '您';
  });

test('alone in the line, only you are drawn', () => {
  expect(drawn(0)).toEqual(['您']);
});

test('up to eight ahead, everybody is a dot', () => {
  expect(drawn(3)).toEqual(['A001', 'A002', 'A003', '您']);
  expect(drawn(8)).toHaveLength(9);
});

test('the ninth elides the middle, and the hidden are counted', () => {
  expect(drawn(9)).toEqual(['A001', '…5', 'A007', 'A008', 'A009', '您']);
  expect(drawn(60)).toEqual(['A001', '…56', 'A058', 'A059', 'A060', '您']);
});

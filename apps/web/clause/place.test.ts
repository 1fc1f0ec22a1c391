import { expect, test } from 'vitest';
import { addressOf, placeOf } from './place.ts';

test('an address names the clause, the hall, the day and the part', () => {
  const place = placeOf('/clause/que-01', '?hall=1002&day=2026-11-20&filter=vip');
  expect(place).toEqual({
    row: 'QUE-01',
    hall: 1002,
    day: '2026-11-20',
    filter: 'vip',
    post: null,
    bases: false,
  });
  expect(addressOf(place)).toBe('/clause/QUE-01?hall=1002&day=2026-11-20&filter=vip');
  expect(addressOf(placeOf('/clause', '?hall=x'))).toBe('/clause');
  expect(addressOf(placeOf('/clause', '?post=intern'))).toBe('/clause?post=intern');
  expect(placeOf('/clause/bases', '')).toMatchObject({ row: null, bases: true });
});

import { expect, test } from 'vitest';
import { addressOf, pages, placeOf } from './place.ts';

test('an address of the office reads back as it was written', () => {
  for (const address of [
    '/office',
    '/office/settlement?day=2026-11-20',
    '/office/orders?hall=1002&order=x',
  ]) {
    const [path = '', search = ''] = address.split('?');
    expect(addressOf(placeOf(path, search))).toBe(address);
  }
});

test('every page of the rail opens by its address', () => {
  for (const page of pages)
    expect(placeOf(page === 'home' ? '/office' : `/office/${page}`, '').page).toBe(page);
});

test('a page or day that is none opens the home of today', () => {
  expect(placeOf('/office/nothing', 'day=yesterday&hall=-1')).toEqual({
    page: 'home',
    day: null,
    hall: null,
    order: null,
  });
});

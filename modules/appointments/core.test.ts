import fc from 'fast-check';
import { expect, test } from 'vitest';
import { later, minute_ms, onDay } from '../../kit/clock.ts';
import { arrival, whyNotChange } from './appointment.ts';
import { capacityMinutes, clerksAt, placesLeft, slotsOfDay } from './capacity.ts';
import { codeOf, isCode } from './code.ts';

const slot = onDay('2026-11-23', '14:20');
test.each([
  [-11, 'early'],
  [-10, 'in_time'],
  [0, 'in_time'],
  [15, 'in_time'],
  [15.1, 'late'],
] as const)('APT-03 %s minutes from the booked time is %s', (minutes, expected) => {
  const window = { early_min: 10, late_min: 15 };
  expect(arrival(slot, window, later(slot, minutes * minute_ms))).toBe(expected);
});

test('APT-04 a booking is changed freely until its time begins', () => {
  expect(whyNotChange(slot, later(slot, -1))).toBeUndefined();
  expect(whyNotChange(slot, slot)).toBe('appointments.begun');
});

test('APT-02 a slot takes clerks × length × share, in minutes', () => {
  expect(capacityMinutes(6, 20, 40)).toBe(48);
  expect([placesLeft(48, 0, 8), placesLeft(48, 40, 8), placesLeft(48, 41, 8), placesLeft(8, 0, 15)]).toEqual([
    6, 1, 0, 0,
  ]);
  const shifts = [
    { starts: '08:30', ends: '14:30' },
    { starts: '14:00', ends: '19:00' },
  ];
  expect(clerksAt(shifts, '2026-11-23', slot, 20)).toBe(1);
  expect(clerksAt(shifts, '2026-11-23', onDay('2026-11-23', '14:00'), 20)).toBe(2);
  const slots = slotsOfDay({
    day: '2026-11-23',
    opens: '09:00',
    closes: '19:00',
    slot_min: 20,
    last_min: 30,
  });
  expect([slots.length, slots.at(-1)]).toEqual([28, onDay('2026-11-23', '18:00')]);
});

test('a code is given once a day, and one wrong digit or two swapped are noticed', () => {
  const codes = Array.from({ length: 3000 }, (_, n) => codeOf(1001, '2026-11-23', n + 1));
  expect(new Set(codes).size).toBe(3000);
  expect(codes.every(isCode)).toBe(true);
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(6), fc.integer({ min: 1, max: 9 }), (n, at, by) => {
      const code = codeOf(1001, '2026-11-23', n);
      const wrong = [...code].map((digit, place) =>
        place === at ? String((Number(digit) + by) % 10) : digit,
      );
      const swapped = [...code];
      [swapped[0], swapped[1]] = [swapped[1] ?? '', swapped[0] ?? ''];
      return !isCode(wrong.join('')) && (code[0] === code[1] || !isCode(swapped.join('')));
    }),
  );
});

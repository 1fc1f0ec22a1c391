import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { addDays, addMonths, businessDay, clockFace, instant, onDay, secondOfDay, weekday } from './clock.ts';
import { hallNow } from './hall_time.ts';
import { newId } from './ids.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const zones: [string, number][] = [
  ['UTC', 0],
  ['America/New_York', 300],
  ['Pacific/Auckland', -780],
];

test.each(zones)('a server in %s keeps the days of the hall', (name, offset_min) => {
  process.env.TZ = name;
  expect(new Date('2027-01-01T00:00:00Z').getTimezoneOffset()).toBe(offset_min);
  const table: [string, string, string][] = [
    ['2028-02-28T15:59:59.999Z', '2028-02-28', '23:59'],
    ['2028-02-28T16:00:00.000Z', '2028-02-29', '00:00'],
    ['2028-02-29T16:00:00.000Z', '2028-03-01', '00:00'],
    ['2027-02-28T16:00:00.000Z', '2027-03-01', '00:00'],
    ['2026-12-31T15:59:59.999Z', '2026-12-31', '23:59'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01', '00:00'],
    // New York moves its clocks in these hours, Auckland in the last; the hall never does.
    ['2027-03-14T07:00:00.000Z', '2027-03-14', '15:00'],
    ['2027-11-07T06:00:00.000Z', '2027-11-07', '14:00'],
    ['2027-04-03T14:00:00.000Z', '2027-04-03', '22:00'],
  ];
  for (const [iso, day, face] of table) {
    expect([businessDay(new Date(iso)), clockFace(new Date(iso))], iso).toEqual([day, face]);
    expect(onDay(day, face).toISOString().slice(0, 16), iso).toBe(iso.slice(0, 16));
  }
  expect([
    addDays('2028-02-28', 1),
    addDays('2028-02-29', 1),
    addDays('2027-02-28', 1),
    addDays('2026-12-31', 1),
  ]).toEqual(['2028-02-29', '2028-03-01', '2027-03-01', '2027-01-01']);
  expect([
    addMonths('2026-11-22', 3),
    addMonths('2027-01-31', 1),
    addMonths('2027-08-31', 6),
    addMonths('2026-12-01', 1),
  ]).toEqual(['2027-02-22', '2027-02-28', '2028-02-29', '2027-01-01']);
  expect([weekday('2028-02-29'), weekday('2026-11-22'), weekday('2027-01-01')]).toEqual([2, 7, 5]);
  fc.assert(
    fc.property(fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }), ms => {
      const at = instant(ms);
      const day = businessDay(at);
      const begins = onDay(day, '00:00').getTime();
      return (
        begins <= ms &&
        ms < onDay(addDays(day, 1), '00:00').getTime() &&
        secondOfDay(at) === Math.floor((ms - begins) / 1000)
      );
    }),
    { numRuns: 2000 },
  );
});

test('a hall’s clock only goes forward while the wall does, at any rate', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 3600, noNaN: true }), fc.nat(1e9), fc.nat(1e9), (rate, a, b) => {
      const clock = { hall_id: 1, base_wall: instant(1.8e12), base_hall: instant(1.7e12), rate };
      const [early, late] = [Math.min(a, b), Math.max(a, b)];
      const at = (ms: number) => hallNow(clock, instant(1.8e12 + ms)).getTime();
      return at(early) <= at(late) && at(0) === 1.7e12;
    }),
    { numRuns: 2000 },
  );
});

test('ids are in the order they were made, whatever the wall clock does meanwhile', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -3_600_000, max: 3_600_000 }), { minLength: 2, maxLength: 300 }),
      steps => {
        let wall = Date.now();
        const made = steps.map(step => {
          wall += step;
          return newId(wall);
        });
        const form = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
        return (
          made.every(id => form.test(id)) &&
          made.every((id, i) => i === 0 || (made[i - 1] ?? '') < id) &&
          new Set(made).size === made.length
        );
      },
    ),
    { numRuns: 200 },
  );
  const same = Array.from({ length: 20_000 }, () => newId(Date.now()));
  expect([...same].sort()).toEqual(same);
});

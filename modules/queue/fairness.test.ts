import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant, minute_ms } from '../../kit/clock.ts';
import { limitAt, nextInLine, type Waiting } from './calling.ts';

const limits: Record<string, number> = { ordinary: 15, payment: 8, appointment: 5, care: 5, vip: 5 };

/** Arrivals of a random day: walk-ins wait from when they come, bookings from the later of coming and booked time. */
const arrivals = fc.array(
  fc.record({
    class: fc.constantFrom(...Object.keys(limits)),
    comes_min: fc.integer({ min: 0, max: 90 }),
    booked_later_min: fc.integer({ min: 0, max: 10 }),
  }),
  { minLength: 1, maxLength: 60 },
);

const lineOf = (given: readonly { class: string; comes_min: number; booked_later_min: number }[]) =>
  given.map((one, n): Waiting & { comes_at: number } => {
    const comes_at = one.comes_min * minute_ms + n;
    const from = one.class === 'appointment' ? comes_at + one.booked_later_min * minute_ms : comes_at;
    const wait_limit_s = (limits[one.class] ?? 15) * 60;
    const label = `${one.class[0]}${String(n).padStart(3, '0')}`;
    const at = { wait_from: instant(from), order_at: instant(from), comes_at };
    return { id: label, label, class: one.class, business: null, wait_limit_s, ...at };
  });

/** Whom a counter chooses among: the front of each class it serves, as the line gives it. */
function frontOf(line: readonly Waiting[], classes: readonly string[]): Waiting[] {
  return classes.flatMap(code => {
    const own = line.filter(one => one.class === code);
    return own.sort((a, b) => a.order_at.getTime() - b.order_at.getTime()).slice(0, 1);
  });
}

test('APT-03 with bookings and walk-ins mixed at random, nobody is passed by one who came after the own limit was over', () => {
  fc.assert(
    fc.property(
      arrivals,
      fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.subarray(Object.keys(limits), { minLength: 1 })), {
        minLength: 80,
        maxLength: 80,
      }),
      (given, turns) => {
        let line = lineOf(given);
        let now_ms = 0;
        for (const [minutes, classes] of turns) {
          now_ms += minutes * minute_ms;
          const here = line.filter(one => one.comes_at <= now_ms && classes.includes(one.class));
          const chosen = nextInLine(frontOf(here, classes));
          if (chosen === undefined) continue;
          const passed = here.filter(one => limitAt(one) < chosen.wait_from.getTime());
          expect(passed.map(one => one.label)).toEqual([]);
          line = line.filter(one => one.id !== chosen.id);
        }
      },
    ),
    { numRuns: 400 },
  );
});

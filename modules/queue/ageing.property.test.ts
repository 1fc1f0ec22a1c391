import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant, minute_ms } from '../../kit/clock.ts';
import { limitAt, nextInLine, type Waiting } from './calling.ts';

const limits: Record<string, number> = {
  ordinary: 15,
  payment: 8,
  appointment: 5,
  care: 5,
  vip: 5,
  group: 5,
};
const codes = Object.keys(limits);
const shortest_min = Math.min(...Object.values(limits));
/** What one customer takes, minutes. */
const turn_min = 6;

interface Person extends Waiting {
  comes_ms: number;
  /** Calls of others since this one came. */
  passed: number;
}

const newcomers = fc.array(
  fc.record({
    class: fc.constantFrom(...codes),
    ago_s: fc.integer({ min: 0, max: turn_min * 60 - 1 }),
    booked_min: fc.integer({ min: 0, max: 10 }),
  }),
  { maxLength: 4 },
);
const turns = fc.array(fc.record({ newcomers, returns: fc.integer({ min: 0, max: 9 }) }), {
  minLength: 150,
  maxLength: 150,
});

/** Whom the counter chooses among: the front of each class, by place. */
const frontsOf = (line: readonly Person[]): Person[] =>
  codes.flatMap(code =>
    line
      .filter(one => one.class === code)
      .toSorted((a, b) => a.order_at.getTime() - b.order_at.getTime() || (a.label < b.label ? -1 : 1))
      .slice(0, 1),
  );

/** The place of somebody who comes back: behind two of the class, the clock as the place is (QUE-04). */
function placed(line: readonly Person[], of: Person, now_ms: number): Person {
  const own = line.filter(one => one.class === of.class).map(one => one.order_at.getTime());
  const behind = own
    .toSorted((a, b) => a - b)
    .slice(0, 2)
    .at(-1);
  const at = instant(behind === undefined ? now_ms : behind + 1);
  return { ...of, order_at: at, wait_from: at, comes_ms: now_ms, passed: 0 };
}

test('QUE-03: one counter, a flood of every class for fifteen hours, people who miss their call: nobody waits for ever', () => {
  fc.assert(
    fc.property(turns, given => {
      let line: Person[] = [];
      let count = 0;
      /** When the clock of everybody who ever came, or came back, began. */
      const clocks: number[] = [];
      for (const [n, turn] of given.entries()) {
        const now_ms = (n + 1) * turn_min * minute_ms;
        for (const one of turn.newcomers) {
          const comes_ms = now_ms - one.ago_s * 1000;
          const from_ms = comes_ms + (one.class === 'appointment' ? one.booked_min * minute_ms : 0);
          const at = { wait_from: instant(from_ms), order_at: instant(from_ms), comes_ms };
          const label = `${one.class[0]}${String(count++).padStart(4, '0')}`;
          clocks.push(from_ms);
          line.push({
            ...{ id: label, label, class: one.class, business: null, passed: 0, ...at },
            wait_limit_s: (limits[one.class] ?? 0) * 60,
          });
        }
        const here = line.filter(one => one.comes_ms <= now_ms);
        const called = nextInLine(frontsOf(here));
        if (called === undefined) continue;
        line = line.filter(one => one !== called);
        for (const one of line) {
          one.passed += 1;
          // The bound: only whose clock began before the own limit less the shortest one, however many come after.
          const last_ms = limitAt(one) - shortest_min * minute_ms;
          expect(one.passed, one.label).toBeLessThan(clocks.filter(from_ms => from_ms <= last_ms).length);
        }
        if (turn.returns > 0) continue;
        const back = placed(line, called, now_ms);
        clocks.push(back.wait_from.getTime());
        line.push(back);
      }
    }),
    { numRuns: 25 },
  );
});

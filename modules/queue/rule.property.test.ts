import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '../../kit/clock.ts';
import { inCallingOrder, limitAt, nextInLine, type Waiting } from './calling.ts';

const now_ms = 1_800_000_000_000;
const limits: Record<string, number> = { ordinary: 900, payment: 480, care: 300, vip: 300 };

const waiting = fc
  .uniqueArray(
    fc.record({
      number: fc.integer({ min: 1, max: 400 }),
      class: fc.constantFrom('ordinary', 'payment', 'care', 'vip'),
      waited_s: fc.integer({ min: 0, max: 3600 }),
    }),
    { minLength: 1, maxLength: 40, selector: one => one.number },
  )
  .map(list =>
    list.map((one): Waiting => {
      const at = instant(now_ms - one.waited_s * 1000);
      const label = `A${String(one.number).padStart(3, '0')}`;
      return {
        id: label,
        label,
        class: one.class,
        business: null,
        wait_from: at,
        order_at: at,
        wait_limit_s: limits[one.class] ?? 1,
      };
    }),
  );

test('QUE-03: nobody is passed by one who came after so much of the limit was waited that less than theirs was left', () => {
  fc.assert(
    fc.property(waiting, line => {
      const order = inCallingOrder(line);
      order.forEach((called, place) => {
        for (const passed of order.slice(place + 1)) {
          const left_ms = limitAt(passed) - called.wait_from.getTime();
          expect(left_ms).toBeGreaterThanOrEqual(called.wait_limit_s * 1000);
        }
      });
    }),
    { numRuns: 1000 },
  );
});

test('QUE-03: the order is one order: it does not hang on how the line was read, and the fronts are enough', () => {
  fc.assert(
    fc.property(waiting, fc.infiniteStream(fc.nat()), (line, dice) => {
      const shuffled = [...line].sort(() => ((dice.next().value as number) % 3) - 1);
      const labels = (of: Waiting[]) => of.map(one => one.label);
      expect(labels(inCallingOrder(shuffled))).toEqual(labels(inCallingOrder(line)));
      const fronts = Object.keys(limits).flatMap(code => {
        const of_class = line.filter(one => one.class === code);
        return of_class
          .sort((a, b) => a.order_at.getTime() - b.order_at.getTime() || (a.label < b.label ? -1 : 1))
          .slice(0, 1);
      });
      expect(nextInLine(fronts)?.label).toBe(nextInLine(line)?.label);
    }),
    { numRuns: 1000 },
  );
});

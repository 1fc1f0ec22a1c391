import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant, later, minute_ms, onDay } from '../../kit/clock.ts';
import { chance, drawVisit, logNormal, normalAt, normalShare, percentile } from './chance.ts';
import { type Place, runOnce, type Scene } from './engine.ts';
import { changed, effectOf, forecast, right_now, whole_hour, worstClass } from './forecast.ts';
import { as_played, type TurnedOut, widened, widthsAfter } from './honest.ts';
import { doubtAfter, evenly, expectedBetween, leaning, learn, visitLength } from './learn.ts';
import { busyScene } from './testing/compare.ts';

const limits = new Map([
  ['ordinary', 900],
  ['payment', 480],
  ['care', 300],
]);
const noon = onDay('2026-09-01', '12:00');
const nothing = learn({ visits: [], arrivals: [], days: 0 });
const place = (number: number, more: Partial<Place> = {}): Place => ({
  id: `c${number}`,
  number,
  classes: ['ordinary', 'payment', 'care'],
  serves: ['plan_change', 'bill_payment'],
  here: null,
  from: null,
  ...more,
});
const scene = (more: Partial<Scene>): Scene => ({
  ...{
    now: noon,
    waiting: [],
    counters: [place(1)],
    learned: nothing,
    limits,
    closes_at: null,
    widths: as_played,
  },
  ...more,
});
const waiter = (id: string, code: string, since_min: number, business: string | null = null) => ({
  ...{ id, label: id, class: code, business, wait_limit_s: limits.get(code) ?? 900 },
  wait_from: later(noon, -since_min * minute_ms),
  order_at: later(noon, -since_min * minute_ms),
});

const code = fc.constantFrom('ordinary', 'payment', 'care');
const someWaiting = fc.array(
  fc.tuple(code, fc.integer({ min: 0, max: 40 }), fc.constantFrom(null, 'plan_change')),
  {
    maxLength: 30,
  },
);

test('QUE-05 however the hour goes, every ticket that was there or came is called or still waits', () => {
  const seat = fc.record({
    classes: fc.subarray(['ordinary', 'payment', 'care']),
    serves: fc.subarray(['plan_change', 'bill_payment']),
    spent: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined }),
    pause: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
  });
  const arrivals = fc.array(
    fc.record({
      class: code,
      business: fc.constant(null),
      slot: fc.integer({ min: 22, max: 30 }),
      tickets: fc.nat(20),
    }),
  );
  fc.assert(
    fc.property(
      someWaiting,
      fc.array(seat, { maxLength: 6 }),
      arrivals,
      fc.nat(),
      (line, seats, came, seed) => {
        const of = scene({
          waiting: line.map(([one, since, business], n) => waiter(`w${n}`, one, since, business)),
          counters: seats.map((one, n) =>
            place(n + 1, {
              ...{ classes: one.classes, serves: one.serves },
              here: one.spent === undefined ? null : { business: null, spent_s: one.spent },
              from: one.pause === undefined ? null : later(noon, one.pause * minute_ms),
            }),
          ),
          learned: learn({ visits: [], arrivals: came, days: 1 }),
        });
        const { counts } = runOnce(of, whole_hour, chance(seed));
        expect(counts.began).toBe(line.length);
        expect(counts.called + counts.left).toBe(counts.began + counts.came);
      },
    ),
    { numRuns: 300 },
  );
});

test('QUE-02 nobody before and a counter free: a new ticket is called at once; no counter: nothing is promised', () => {
  expect(forecast(scene({}), 20, 1, right_now).classes[0]?.now).toEqual({ p10_s: 0, p50_s: 0, p90_s: 0 });
  expect(forecast(scene({ counters: [] }), 20, 1, right_now).classes[0]?.now).toBeNull();
});

test('QUE-02 the same seed plays the same hour; a longer line waits longer', () => {
  const of = (people: number) =>
    scene({ waiting: Array.from({ length: people }, (_, n) => waiter(`w${n}`, 'ordinary', 5)) });
  expect(forecast(of(5), 50, 7)).toEqual(forecast(of(5), 50, 7));
  const mid = (people: number) => forecast(of(people), 50, 7, right_now).classes[0]?.now?.p50_s ?? 0;
  expect(mid(8)).toBeGreaterThan(mid(4));
  expect(mid(4)).toBeGreaterThan(mid(1));
});

test('QUE-03 the twin calls by the queue’s own rule: a care ticket waits less than an ordinary one taken with it', () => {
  const line = Array.from({ length: 12 }, (_, n) => waiter(`w${n}`, 'ordinary', 4));
  const of = forecast(scene({ waiting: line, counters: [place(1), place(2)] }), 80, 3, right_now);
  const mid = (wanted: string) => of.classes.find(one => one.class === wanted)?.now?.p50_s ?? 0;
  expect(mid('care')).toBeLessThan(mid('ordinary') / 2);
});

test('QUE-05 one counter more shortens the hour, and sending payments away shortens theirs', () => {
  const of = busyScene();
  const { id, number, classes, serves } = place(9, { classes: [...of.limits.keys()] });
  const counter = {
    id,
    number,
    classes,
    serves: [...serves, 'sim_replacement', 'consultation', 'new_connection'],
  };
  const open = effectOf(of, { kind: 'open_counter', counter, in_min: 5 }, 120, 1);
  expect(open?.after_s).toBeLessThan(open?.before_s ?? 0);
  const gone = changed(of, { kind: 'divert_payments', share: 1 });
  expect(gone.waiting.every(one => one.class !== 'payment')).toBe(true);
  expect(of.waiting.some(one => one.class === 'payment')).toBe(true);
  expect(
    expectedBetween(gone.learned, 'payment', noon.getTime(), later(noon, 60 * minute_ms).getTime()),
  ).toBe(0);
});

test('QUE-05 a class in which nobody waits and hardly anybody comes does not decide what is suggested', () => {
  const waiting = Array.from({ length: 10 }, (_, n) => waiter(`w${n}`, 'ordinary', 6));
  const of = scene({ waiting, counters: [place(1), place(2)] });
  const hour = forecast(of, 40, 5);
  const far_over = (code: string) => ({
    ...hour,
    classes: hour.classes.map(one => (one.class === code ? { ...one, peak_s: 90_000 } : one)),
  });
  expect(worstClass(of, far_over('care'))?.class).toBe('ordinary');
  const asked = { ...of, waiting: [...waiting, waiter('h', 'care', 1)] };
  expect(worstClass(asked, far_over('care'))?.class).toBe('care');
});

test('a normal share and its inverse agree, and visits drawn have the mean they were fitted to', () => {
  for (const share of [0.01, 0.1, 0.5, 0.9, 0.99]) expect(normalShare(normalAt(share))).toBeCloseTo(share, 2);
  const roll = chance(1);
  const of = logNormal(480, 300);
  const drawn = Array.from({ length: 20_000 }, () => drawVisit(roll, of));
  expect(drawn.reduce((sum, one) => sum + one, 0) / drawn.length / 480).toBeCloseTo(1, 1);
  expect(Math.min(...Array.from({ length: 200 }, () => drawVisit(roll, of, 900)))).toBeGreaterThanOrEqual(
    900,
  );
});

test.each([
  [undefined, 'bill_payment', 180],
  [{ business: 'bill_payment', visits: 0, mean_s: 0, spread_s: 0 }, 'bill_payment', 180],
  [{ business: 'bill_payment', visits: 8, mean_s: 300, spread_s: 60 }, 'bill_payment', 240],
  [{ business: 'bill_payment', visits: 7992, mean_s: 300, spread_s: 60 }, 'bill_payment', 300],
  [undefined, null, 480],
] as const)(
  'a visit’s mean leans on the catalogue while the record is short (%#)',
  (of, business, mean_s) => {
    expect(visitLength(of, business).mean_s).toBeCloseTo(mean_s, 0);
  },
);

test('arrivals are expected by half-hour, over its edges, and today’s leaning is bounded', () => {
  const of = learn({
    visits: [],
    arrivals: [{ class: 'ordinary', business: null, slot: 24, tickets: 30 }],
    days: 3,
  });
  const at = (minutes: number) => later(noon, minutes * minute_ms).getTime();
  expect(expectedBetween(of, 'ordinary', at(0), at(30))).toBeCloseTo(10);
  expect(expectedBetween(of, 'ordinary', at(15), at(90))).toBeCloseTo(5);
  expect(expectedBetween(of, 'vip', at(0), at(30))).toBe(0);
  expect([leaning(0, 1000, 10), leaning(1000, 0, 10), leaning(0, 0, 10)]).toEqual([0.6, 1.7, 1]);
  expect(percentile([1, 2, 3], 0.5)).toBe(2);
  expect(percentile([], 0.5)).toBeUndefined();
  expect(instant(at(0))).toEqual(noon);
});

test('QUE-02 a hall without a past expects the pace of its day so far, and doubts it the less the more visits are over', () => {
  const arrivals = [9, 10, 11].map(hour => ({
    class: 'ordinary',
    business: 'consultation',
    slot: hour * 2,
    tickets: 20,
  }));
  const of = evenly(learn({ visits: [], arrivals, days: 1 }), [...limits.keys()], 3);
  const hour_from = (time: string) => onDay('2026-09-01', time).getTime();
  expect(expectedBetween(of, 'ordinary', hour_from('15:00'), hour_from('16:00'))).toBeCloseTo(20, 0);
  expect(expectedBetween(of, 'care', hour_from('15:00'), hour_from('16:00'))).toBeGreaterThan(0);
  expect([0, 20, 200, 20_000].map(doubtAfter).map(one => Number(one.toFixed(2)))).toEqual([
    0.3, 0.16, 0.07, 0.05,
  ]);
});

test('QUE-02 ranges that were missed are told wider on the side that missed, and narrower again when they hold', () => {
  const of = { p10_s: 300, p50_s: 600, p90_s: 900 };
  const after = (...judged: TurnedOut[]) => widened(of, widthsAfter(judged));
  const many = (one: TurnedOut, n = 12) => Array.from({ length: n }, () => one);
  expect(after()).toEqual(of);
  expect(after(...many('later')).p90_s).toBeGreaterThan(1200);
  expect(after(...many('later')).p10_s).toBeGreaterThanOrEqual(of.p10_s);
  expect(after(...many('sooner')).p10_s).toBeLessThan(100);
  expect(after(...many('kept')).p90_s).toBeLessThan(of.p90_s);
  expect(after(...many('later'), ...many('kept', 60)).p90_s).toBeLessThan(after(...many('later')).p90_s);
  // However long a side is missed or kept, it is never told wider or narrower than by its bounds.
  expect(after(...many('later', 500)).p90_s).toBe(600 + 2.5 * 300);
  expect(after(...many('kept', 500)).p90_s).toBe(600 + 0.7 * 300);
  // One in ten on a side is what the range says: then it stays as it is.
  const as_said = Array.from({ length: 200 }, (_, n): TurnedOut => (n % 10 === 9 ? 'later' : 'kept'));
  expect(after(...as_said).p90_s).toBeCloseTo(of.p90_s, 0);
});

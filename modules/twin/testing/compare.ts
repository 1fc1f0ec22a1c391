import { addDays, type Instant, instant, onDay } from '../../../kit/clock.ts';
import { keptRange, turnedOut } from '../../queue/index.ts';
import { type Widths, widthsAfter } from '../honest.ts';
import {
  type ArrivalsOf,
  expectedBetween,
  type Learned,
  leaning,
  learn,
  slotAt,
  slots,
  today,
  visitOf,
} from '../learn.ts';
import { type Predictor, played, promise_runs, reckoned, simply } from '../predictors.ts';
import { type Character, limits, liveDay, type MadeDay, type MadeTicket, makeDay, sceneAt } from './day.ts';

/** How a predictor did on days it was not fitted to. */
export interface Score {
  predictor: string;
  tickets: number;
  mean_error_min: number;
  within_3_min: number;
  /** Share of waits inside the 10–90 range. */
  coverage: number;
  width_min: number;
}

/** Days to learn from, and days to be scored on: other seeds, drifted visits, absent clerks. */
export const past: readonly Character[] = Array.from({ length: 10 }, (_, n) => ({
  seed: 11 + n,
  drift: 1 + 0.06 * Math.sin(n),
  busier: 0.92 + 0.02 * n,
  absent: n % 5 === 4 ? 1 : 0,
}));
export const ahead: readonly Character[] = Array.from({ length: 12 }, (_, n) => ({
  seed: 9001 + 17 * n,
  drift: [0.85, 1, 1.15, 1.3][n % 4] ?? 1,
  busier: [0.9, 1.05, 1.15][n % 3] ?? 1,
  absent: [0, 0, 1, 0, 2, 0][n % 6] ?? 0,
}));

const first_day = '2026-09-01';

/** What the record of some lived days teaches. */
export function record(days: readonly MadeDay[]): Learned {
  const tickets = days.flatMap(day => day.tickets);
  const by = new Map<string, number[]>();
  for (const one of tickets) {
    if (one.served_from === null || one.served_until === null) continue;
    const key = one.business ?? '';
    by.set(key, [...(by.get(key) ?? []), (one.served_until - one.served_from) / 1000]);
  }
  const all = [...by.values()].flat();
  const of = (business: string | null, lengths: readonly number[]) => {
    const mean_s = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
    const square =
      lengths.reduce((sum, one) => sum + (one - mean_s) ** 2, 0) / Math.max(1, lengths.length - 1);
    return { business, visits: lengths.length, mean_s, spread_s: Math.sqrt(square) };
  };
  const arrivals: ArrivalsOf[] = tickets.map(one => ({
    ...{ class: one.class, business: one.business, tickets: 1 },
    slot: slotAt(one.wait_from.getTime()),
  }));
  const visits = [...[...by].map(([code, lengths]) => of(code, lengths)), of(null, all)];
  const pauses = Array.from({ length: slots }, (_, slot) => {
    const shifts = days.flatMap(day => day.shifts);
    return {
      slot,
      begun: shifts.filter(one => slotAt(one.lunch) === slot).length,
      unrested: shifts.filter(one => slotAt(one.lunch) >= slot && slotAt(one.from) <= slot).length,
    };
  });
  return learn({
    visits,
    arrivals,
    days: days.length,
    walk_s: 25,
    turn_s: 8,
    no_show: 0.025,
    pauses,
    pause_s: 1800,
  });
}

/** What is known so far of today: how much busier, how much slower than the record. */
export function sofar(day: MadeDay, at: Instant, learned: Learned): Learned {
  const now = at.getTime();
  const came = day.tickets.filter(one => one.wait_from.getTime() < now).length;
  const expected = [...limits.keys()].reduce(
    (sum, code) => sum + expectedBetween(learned, code, day.from, now),
    0,
  );
  const done = day.tickets.filter(one => one.served_until !== null && one.served_until < now);
  const spent = done.reduce((sum, one) => sum + ((one.served_until ?? 0) - (one.served_from ?? 0)) / 1000, 0);
  const usual = done.reduce((sum, one) => sum + visitOf(learned, one.business).mean_s, 0);
  return today(learned, leaning(came, expected, 12), leaning(spent, usual, 4800));
}

interface Guess {
  wait_s: number;
  low: number;
  mid: number;
  high: number;
}

/** What a hall has learned by now of the promises it made today: of those of them that were called. */
const widthsAt = (at: Instant, told: readonly (Guess & { of: MadeTicket })[]): Widths =>
  widthsAfter(
    told
      .filter(one => (one.of.called_at ?? at.getTime()) < at.getTime())
      .toSorted((a, b) => (a.of.called_at ?? 0) - (b.of.called_at ?? 0))
      .map(({ of, low, high }) => turnedOut({ low_s: low, high_s: high }, waited(of))),
  );

const waited = (of: MadeTicket): number => ((of.called_at ?? 0) - of.wait_from.getTime()) / 1000;

function score(predictor: string, guesses: readonly Guess[]): Score {
  const mean = (of: (one: Guess) => number) =>
    guesses.reduce((sum, one) => sum + of(one), 0) / Math.max(1, guesses.length);
  return {
    predictor,
    tickets: guesses.length,
    mean_error_min: mean(one => Math.abs(one.wait_s - one.mid)) / 60,
    within_3_min: mean(one => (Math.abs(one.wait_s - one.mid) <= 180 ? 1 : 0)),
    coverage: mean(one => (keptRange({ low_s: one.low, high_s: one.high }, one.wait_s) ? 1 : 0)),
    width_min: mean(one => one.high - one.low) / 60,
  };
}

const three_ways: readonly [string, Predictor][] = [
  ['simple', simply],
  ['reckoned', reckoned],
  ['twin', played(promise_runs, 5)],
];

/** A day lived through, for its record alone. */
export function lived(day: MadeDay): MadeDay {
  liveDay(day, () => {});
  return day;
}

/** The three ways, scored on the same tickets of days none of them has seen, knowing what the record of others teaches. */
export function scoreOn(of: {
  days: readonly MadeDay[];
  learned: Learned;
  every: number;
  predictors?: readonly [string, Predictor][];
}): Score[] {
  const ways = of.predictors ?? three_ways;
  const guesses = new Map(ways.map(([name]) => [name, [] as (Guess & { of: MadeTicket })[]]));
  for (const day of of.days) {
    let seen = 0;
    const told = new Map<string, (Guess & { of: MadeTicket })[]>();
    liveDay(day, (ticket, at) => {
      if (seen++ % of.every !== 0) return;
      for (const [name, way] of ways) {
        const scene = sceneAt(day, at, sofar(day, at, of.learned), widthsAt(at, told.get(name) ?? []));
        const found = way(scene, ticket.class);
        if (found === undefined) continue;
        const guess = { of: ticket, wait_s: 0, low: found.p10_s, mid: found.p50_s, high: found.p90_s };
        told.set(name, [...(told.get(name) ?? []), guess]);
        guesses.get(name)?.push(guess);
      }
    });
  }
  return [...guesses].map(([name, all]) =>
    score(
      name,
      all.flatMap(({ of: ticket, ...guess }) =>
        ticket.called_at === null ? [] : [{ ...guess, wait_s: waited(ticket) }],
      ),
    ),
  );
}

/** The same on days made for it, after ten others. */
export function compare(of: {
  days: readonly Character[];
  every: number;
  predictors?: readonly [string, Predictor][];
}): Score[] {
  const learned = record(past.map((one, n) => lived(makeDay(addDays(first_day, n), one))));
  const days = of.days.map((one, n) => makeDay(addDays(first_day, 30 + n), one));
  return scoreOn({ ...of, days, learned });
}

/** A busy moment: 25 waiting before 8 counters, for benches and tests. */
export function busyScene(): ReturnType<typeof sceneAt> {
  const day = makeDay(first_day, { seed: 3, drift: 1, busier: 1, absent: 0 });
  liveDay(day, () => {});
  const at = onDay(first_day, '11:00');
  const scene = sceneAt(day, at, record([day]));
  const codes = ['ordinary', 'ordinary', 'ordinary', 'payment', 'care'];
  const waiting = Array.from({ length: 25 }, (_, n) => {
    const since = instant(at.getTime() - (25 - n) * 30_000);
    const code = codes[n % codes.length] ?? 'ordinary';
    const business = code === 'payment' ? 'bill_payment' : 'plan_change';
    const wait_limit_s = limits.get(code) ?? 900;
    return {
      id: `w${n}`,
      label: `W${n}`,
      class: code,
      business,
      wait_from: since,
      order_at: since,
      wait_limit_s,
    };
  });
  const [one] = scene.counters;
  const counters = Array.from({ length: 8 }, (_, n) => ({
    ...{ id: `c${n}`, number: n + 1, classes: one?.classes ?? [], serves: one?.serves ?? [], from: null },
    here: { business: 'plan_change', spent_s: 60 + n * 20 },
  }));
  return { ...scene, waiting, counters };
}

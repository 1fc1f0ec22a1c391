import { type Instant, instant, minute_ms, onDay } from '../../../kit/clock.ts';
import { nextInLine, type Waiting } from '../../queue/index.ts';
import { chance, normalAt, poisson } from '../chance.ts';
import type { Scene } from '../engine.ts';
import { as_played, type Widths } from '../honest.ts';

/** A day made for tests alone: what came, when, how long it really took. The twin never sees this file's truth. */
export interface MadeDay {
  tickets: MadeTicket[];
  /** When each clerk works: absent clerks do not come at all or leave for a while. */
  shifts: { number: number; from: number; until: number; lunch: number }[];
  from: number;
  until: number;
  /** What is done at every counter; the usual businesses when nothing is said. */
  serves?: readonly string[];
}

export interface MadeTicket extends Waiting {
  visit_s: number;
  walk_s: number;
  comes: boolean;
  called_at: number | null;
  served_from: number | null;
  served_until: number | null;
  counter: number | null;
}

export const limits = new Map([
  ['ordinary', 900],
  ['payment', 480],
  ['appointment', 300],
  ['care', 300],
  ['vip', 300],
]);
const shares: [string, number][] = [
  ['ordinary', 0.62],
  ['payment', 0.2],
  ['appointment', 0.05],
  ['care', 0.08],
  ['vip', 0.05],
];
const minutes: Record<string, number> = {
  sim_replacement: 7,
  plan_change: 6,
  new_connection: 11,
  consultation: 4,
  ownership_transfer: 13,
  bill_payment: 2.6,
};
/** Tickets an hour, from nine to half past six. */
const profile = [32, 39, 43, 37, 22, 26, 34, 37, 30, 17];

function pick<T>(roll: () => number, of: readonly [T, number][]): T {
  let left = roll() * of.reduce((all, one) => all + one[1], 0);
  for (const [value, share] of of) {
    left -= share;
    if (left <= 0) return value;
  }
  throw new Error('nothing to pick from');
}

/** How a made day differs from the usual. */
export interface Character {
  seed: number;
  /** Visits take so much longer or shorter than usual. */
  drift: number;
  /** So many more people come. */
  busier: number;
  /** Clerks who do not come. */
  absent: number;
}

/** A day: arrivals by an hourly profile with gusts, visits that differ by clerk and drift over the day, clerks who are not there. */
export function makeDay(day: string, of: Character): MadeDay {
  const roll = chance(of.seed);
  const from = onDay(day, '09:00').getTime();
  const until = onDay(day, '18:30').getTime();
  const tickets: MadeTicket[] = [];
  let gust = 1;
  for (let at = from, n = 1; at < until; at += 5 * minute_ms) {
    gust = gust * 0.8 + (0.5 + roll()) * 0.2;
    const rate = (profile[Math.floor((at - from) / 3_600_000)] ?? 20) * of.busier * gust;
    const count = poisson(roll, rate / 12);
    const times = Array.from({ length: count }, () => at + roll() * 5 * minute_ms).sort((a, b) => a - b);
    for (const time of times) {
      const code = pick(roll, shares);
      const business =
        code === 'payment'
          ? 'bill_payment'
          : pick(roll, [
              ['sim_replacement', 3],
              ['plan_change', 3],
              ['new_connection', 1.6],
              ['consultation', 2.4],
              ['ownership_transfer', 0.7],
            ] as [string, number][]);
      const mean =
        (minutes[business] ?? 6) * 60 * of.drift * (1 + 0.12 * Math.sin((time - from) / 7_000_000));
      // Not log-normal on purpose: a fixed part and a long tail.
      const visit_s = mean * (0.35 + 0.65 * Math.exp(0.7 * normalAt(roll()) - 0.245));
      const moment = instant(time);
      tickets.push({
        ...{ id: `t${n}`, label: `A${String(n++).padStart(4, '0')}`, class: code, business },
        ...{ wait_from: moment, order_at: moment, wait_limit_s: limits.get(code) ?? 900 },
        ...{ visit_s, walk_s: 10 + roll() * 30, comes: roll() > 0.025 },
        ...{ called_at: null, served_from: null, served_until: null, counter: null },
      });
    }
  }
  const shifts = Array.from({ length: 6 }, (_, index) => index + 1)
    .filter(number => number > of.absent)
    .map(number => ({
      number,
      from: from + Math.floor(roll() * 4) * minute_ms,
      until,
      lunch: from + (2.4 + 0.55 * number) * 3_600_000,
    }));
  return { tickets, shifts, from, until };
}

/** Somebody whose coming was recorded: when, and what for; how long it takes on average is the catalogue's. */
export interface Recorded {
  /** Seconds after the hall's midnight. */
  at_s: number;
  class: string;
  business: string;
  mean_s: number;
}

/** A day of recorded comings: who came and when is real, how long each visit took is drawn, since nobody recorded that. */
export function recordedDay(
  day: string,
  came: readonly Recorded[],
  of: Omit<Character, 'busier'> & { clerks: number },
): MadeDay {
  const roll = chance(of.seed);
  const from = onDay(day, '09:00').getTime();
  const until = onDay(day, '19:00').getTime();
  const midnight = onDay(day, '00:00').getTime();
  const tickets = came
    .map(one => ({ ...one, at: midnight + one.at_s * 1000 }))
    .filter(one => one.at >= from && one.at < until)
    .sort((a, b) => a.at - b.at)
    .map((one, n): MadeTicket => {
      const code = limits.has(one.class) ? one.class : 'ordinary';
      const mean_s = one.mean_s * of.drift * (1 + 0.12 * Math.sin((one.at - from) / 7_000_000));
      const moment = instant(one.at);
      return {
        ...{ id: `r${n}`, label: `R${String(n + 1).padStart(4, '0')}`, class: code, business: one.business },
        ...{ wait_from: moment, order_at: moment, wait_limit_s: limits.get(code) ?? 900 },
        visit_s: mean_s * (0.35 + 0.65 * Math.exp(0.7 * normalAt(roll()) - 0.245)),
        ...{ walk_s: 10 + roll() * 30, comes: roll() > 0.025 },
        ...{ called_at: null, served_from: null, served_until: null, counter: null },
      };
    });
  const shifts = Array.from({ length: of.clerks - of.absent }, (_, index) => ({
    ...{ number: index + 1, from: from + Math.floor(roll() * 4) * minute_ms, until },
    lunch: from + (2.4 + (2.6 * index) / Math.max(1, of.clerks)) * 3_600_000,
  }));
  return { tickets, shifts, from, until, serves: [...new Set(tickets.map(one => one.business ?? ''))] };
}

const lunch_ms = 30 * minute_ms;

/** Plays the day once as it really goes, writing on each ticket when it was called and served; `look` is shown every taking. */
export function liveDay(day: MadeDay, look: (ticket: MadeTicket, at: Instant) => void): void {
  const free = new Map(day.shifts.map(one => [one.number, one.from]));
  const waiting: MadeTicket[] = [];
  const coming = [...day.tickets];
  const end = day.until + 5 * 3_600_000;
  for (let now = day.from; now < end; ) {
    const next = coming[0]?.wait_from.getTime() ?? end;
    const seats = [...free].filter(([, at]) => at > now).map(([, at]) => at);
    for (const shift of day.shifts) {
      const at = free.get(shift.number) ?? 0;
      if (at > now) continue;
      if (now >= shift.lunch && now < shift.lunch + lunch_ms) {
        free.set(shift.number, shift.lunch + lunch_ms);
        seats.push(shift.lunch + lunch_ms);
        continue;
      }
      const fronts = [...limits.keys()].flatMap(code => waiting.find(one => one.class === code) ?? []);
      const chosen = nextInLine(fronts);
      if (chosen === undefined) continue;
      waiting.splice(waiting.indexOf(chosen), 1);
      chosen.called_at = now;
      chosen.counter = shift.number;
      const busy_s = chosen.comes ? chosen.walk_s + chosen.visit_s : 80;
      if (chosen.comes) {
        chosen.served_from = now + chosen.walk_s * 1000;
        chosen.served_until = now + busy_s * 1000;
      }
      free.set(shift.number, now + (busy_s + 8) * 1000);
      seats.push(now + (busy_s + 8) * 1000);
    }
    now = Math.min(next, ...seats, end);
    while (coming[0] !== undefined && coming[0].wait_from.getTime() <= now) {
      const taken = coming.shift();
      if (taken === undefined) break;
      look(taken, taken.wait_from);
      waiting.push(taken);
    }
  }
}

/** The hall as the record shows it at a moment: what a server would read, nothing of what is still to come. */
export function sceneAt(
  day: MadeDay,
  at: Instant,
  learned: Scene['learned'],
  widths: Widths = as_played,
): Scene {
  const now = at.getTime();
  const waiting = day.tickets.filter(
    one => one.wait_from.getTime() < now && (one.called_at === null || one.called_at > now),
  );
  const counters = day.shifts
    .filter(one => one.from <= now)
    .map(shift => {
      const here = day.tickets.find(
        one =>
          one.counter === shift.number &&
          one.called_at !== null &&
          one.called_at <= now &&
          now < (one.served_until ?? one.called_at + 80_000),
      );
      const at_lunch = here === undefined && now >= shift.lunch && now < shift.lunch + lunch_ms;
      return {
        ...{
          id: `c${shift.number}`,
          number: shift.number,
          classes: [...limits.keys()],
          serves: day.serves ?? Object.keys(minutes),
        },
        here:
          here === undefined
            ? null
            : { business: here.business, spent_s: Math.max(0, (now - (here.served_from ?? now)) / 1000) },
        from: at_lunch ? instant(shift.lunch + lunch_ms) : null,
        rested: now >= shift.lunch,
      };
    });
  return { now: at, waiting, counters, learned, limits, closes_at: instant(day.until), widths };
}

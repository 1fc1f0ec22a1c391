import { day_ms, instant, minute_ms, secondOfDay } from '../../kit/clock.ts';
import { findBusiness } from '../catalogue/index.ts';
import { type LogNormal, logNormal } from './chance.ts';

/** Half-hours of a day: the grain in which arrivals are learned. */
export const slots = 48;
const slot_s = 1800;

/** What the record says of the visits of one business: how many, how long, how much they differ, seconds. */
export interface VisitsOf {
  business: string | null;
  visits: number;
  mean_s: number;
  spread_s: number;
}

/** Tickets of a class and business taken in one half-hour of former days, and on how many days the hall was open. */
export interface ArrivalsOf {
  class: string;
  business: string | null;
  slot: number;
  tickets: number;
}

/** What the twin knows of a hall: nothing but its recorded past. */
export interface Learned {
  /** Expected tickets of a class in each half-hour of the day. */
  rates: ReadonlyMap<string, readonly number[]>;
  /** Which businesses a class brings, with their shares. */
  mix: ReadonlyMap<string, readonly { business: string | null; share: number }[]>;
  /** How long a business takes. */
  visits: ReadonlyMap<string, LogNormal>;
  /** From the call to the start of the visit, and from a finish to the next call, seconds. */
  walk_s: number;
  turn_s: number;
  /** The share of calls to which nobody comes. */
  no_show: number;
  /** How likely a clerk who has not rested yet leaves for a long pause, by half-hour; and how long one is, seconds. */
  pauses: readonly number[];
  pause_s: number;
  /** How far the hall's pace of today may lie from what is learned, as the spread of its logarithm: wide while few visits are known. */
  doubt: number;
}

/** Visits until the hall's own mean weighs as much as the catalogue's. */
const catalogue_weight = 8;
/** How much visits differ as a share of their mean while the record is short. */
const spread_before = 0.55;
/** A visit's mean while neither the record nor the catalogue knows the business, seconds. */
const unknown_s = 480;

/** The length of a business's visits: the hall's own record, leaning on the catalogue while it is short. */
export function visitLength(of: VisitsOf | undefined, business: string | null): LogNormal {
  const known = findBusiness(business ?? '')?.mean_min;
  const before = known === undefined ? unknown_s : known * 60;
  if (of === undefined || of.visits === 0) return logNormal(before, before * spread_before);
  const weight = of.visits / (of.visits + catalogue_weight);
  const mean_s = Math.max(of.mean_s * weight + before * (1 - weight), 20);
  const spread =
    of.visits < 3 ? mean_s * spread_before : of.spread_s * weight + mean_s * spread_before * (1 - weight);
  return logNormal(mean_s, Math.min(Math.max(spread, mean_s * 0.15), mean_s * 2));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function ratesOf(arrivals: readonly ArrivalsOf[], days: number): Map<string, number[]> {
  const rates = new Map<string, number[]>();
  for (const one of arrivals) {
    const row = rates.get(one.class) ?? Array.from({ length: slots }, () => 0);
    row[one.slot] = (row[one.slot] ?? 0) + one.tickets / Math.max(days, 1);
    rates.set(one.class, row);
  }
  return rates;
}

function mixOf(arrivals: readonly ArrivalsOf[]): Map<string, { business: string | null; share: number }[]> {
  const counts = new Map<string, Map<string | null, number>>();
  for (const one of arrivals) {
    if (one.business === null) continue;
    const of = counts.get(one.class) ?? new Map<string | null, number>();
    of.set(one.business, (of.get(one.business) ?? 0) + one.tickets);
    counts.set(one.class, of);
  }
  return new Map(
    [...counts].map(([code, of]) => {
      const all = sum([...of.values()]);
      return [code, [...of].map(([business, count]) => ({ business, share: count / all }))];
    }),
  );
}

/** Meals are taken one after the other between eleven and two (catalogue 4.2): half-hours of the day. */
const lunch = { from: 22, until: 28 };
/** Counter days until the hall's own record weighs as much as the manual's. */
const lunch_weight = 8;

/** How likely a clerk who has not rested leaves in a half-hour: the record, leaning on the manual while it is short. */
function lunchBy(slot: number, of: { begun: number; unrested: number } | undefined): number {
  const manual = slot >= lunch.from && slot < lunch.until ? 1 / (lunch.until - slot) : 0;
  const { begun, unrested } = of ?? { begun: 0, unrested: 0 };
  return Math.min((begun + manual * lunch_weight) / (Math.max(unrested, 0) + lunch_weight), 0.9);
}

/** What visits of one hall differ by around their mean, what the catalogue's means may be off, and how far one day drifts from another. */
const differ = { visits: 0.8, catalogue: 0.3, days: 0.05 };

/** The doubt that is left after so many visits: their mean grows sure, the drift of the day stays. */
export const doubtAfter = (visits: number): number =>
  Math.sqrt(1 / (1 / differ.catalogue ** 2 + visits / differ.visits ** 2) + differ.days ** 2);

/** From the record to what the twin plays with. */
export function learn(of: {
  visits: readonly VisitsOf[];
  arrivals: readonly ArrivalsOf[];
  days: number;
  walk_s?: number | undefined;
  turn_s?: number | undefined;
  no_show?: number | undefined;
  /** Long pauses begun in each half-hour, and the counters at work in it that had not rested yet. */
  pauses?: readonly { slot: number; begun: number; unrested: number }[];
  pause_s?: number | undefined;
}): Learned {
  const pauses = Array.from({ length: slots }, (_, slot) =>
    lunchBy(
      slot,
      of.pauses?.find(one => one.slot === slot),
    ),
  );
  return {
    rates: ratesOf(of.arrivals, of.days),
    mix: mixOf(of.arrivals),
    visits: new Map(of.visits.map(one => [one.business ?? '', visitLength(one, one.business)])),
    walk_s: Math.min(Math.max(of.walk_s ?? 25, 0), 180),
    turn_s: Math.min(Math.max(of.turn_s ?? 10, 0), 180),
    no_show: Math.min(Math.max(of.no_show ?? 0.02, 0), 0.3),
    pauses,
    pause_s: of.pause_s ?? 1800,
    doubt: doubtAfter(sum(of.visits.map(one => (one.business === null ? 0 : one.visits)))),
  };
}

/** The length of a business as learned; of one never seen, the catalogue's. */
export const visitOf = (of: Learned, business: string | null): LogNormal =>
  of.visits.get(business ?? '') ?? visitLength(undefined, business);

/** The half-hour of the day in which an instant falls. */
export const slotAt = (ms: number): number => Math.floor(secondOfDay(instant(ms)) / slot_s);

/** Expected tickets of a class between two moments, at most a day apart. */
export function expectedBetween(of: Learned, class_code: string, from_ms: number, until_ms: number): number {
  const row = of.rates.get(class_code);
  if (row === undefined) return 0;
  let expected = 0;
  for (let at = from_ms; at < Math.min(until_ms, from_ms + day_ms); ) {
    const left = slot_s * 1000 - ((secondOfDay(instant(at)) % slot_s) * 1000 + (at % 1000));
    const end = Math.min(until_ms, at + Math.max(left, 1));
    expected += ((row[slotAt(at)] ?? 0) * (end - at)) / (30 * minute_ms);
    at = end;
  }
  return expected;
}

/**
 * How today differs from former days, drawn towards 1 while little has happened: people who came against
 * people expected, and time served against time expected. Kept between 0.6 and 1.7.
 */
export const leaning = (actual: number, expected: number, inertia: number): number =>
  Math.min(Math.max((actual + inertia) / (expected + inertia), 0.6), 1.7);

/**
 * The pace of a day so far, as that of every half-hour: what a hall without a past expects. `of` was learned from the
 * day itself. Each class counts a little more than came, so that none is ruled out.
 */
export function evenly(of: Learned, codes: readonly string[], open_h: number): Learned {
  const slots_open = Math.max(open_h, 1) * 2;
  const per_slot = (code: string) => (sum(of.rates.get(code) ?? []) + 1 / codes.length) / slots_open;
  const rates = codes.map(code => [code, Array.from({ length: slots }, () => per_slot(code))] as const);
  return { ...of, rates: new Map(rates) };
}

/** The same hall on a day that is busier or slower than usual. */
export function today(of: Learned, busier: number, slower: number): Learned {
  return {
    ...of,
    rates: new Map([...of.rates].map(([code, row]) => [code, row.map(one => one * busier)])),
    visits: new Map(
      [...of.visits].map(([code, one]) => [
        code,
        { mean_s: one.mean_s * slower, mu: one.mu + Math.log(slower), sigma: one.sigma },
      ]),
    ),
  };
}

import { keptRange } from '../queue/index.ts';
import type { DayRecord } from './wire.ts';

/** Waits of one class, seconds. */
export interface ClassWaits {
  class: string;
  called: number;
  p50_s: number;
  p90_s: number;
  max_s: number;
  within: number;
}

/** How a day came out, all of it read back from the hall. */
export interface DayFigures {
  tickets: number;
  by_state: Record<string, number>;
  moves: Record<string, number>;
  waits: ClassWaits[];
  estimate: { scored: number; mean_error_s: number; within_3_min: number; in_range: number } | null;
  counters: { number: number; open_s: number; paused_s: number; busy_s: number; utilisation: number }[];
}

const share = (sorted: readonly number[], at: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(at * sorted.length) - 1))] ?? 0;

/** The wait of a ticket that was called once and straight, seconds; null for others. */
const waitOf = (one: DayRecord['tickets'][number]): number | null =>
  one.first_called_ms === null ? null : Math.max(0, (one.first_called_ms - one.wait_from_ms) / 1000);

function waitsBy(tickets: DayRecord['tickets'], name: string): ClassWaits {
  const waits = tickets.flatMap(one => waitOf(one) ?? []).sort((a, b) => a - b);
  const within = tickets.filter(one => (waitOf(one) ?? Number.POSITIVE_INFINITY) <= one.wait_limit_s).length;
  return {
    class: name,
    called: waits.length,
    p50_s: Math.round(share(waits, 0.5)),
    p90_s: Math.round(share(waits, 0.9)),
    max_s: Math.round(waits.at(-1) ?? 0),
    within,
  };
}

/** How good the promises on the slips were: only straight visits count, whose first call ended the promised wait. */
function estimateOf(tickets: DayRecord['tickets']): DayFigures['estimate'] {
  const scored = tickets.flatMap(one => {
    const wait = waitOf(one);
    return wait === null || one.promise === null || one.returns > 0 || one.transfers > 0
      ? []
      : [{ wait, ...one.promise }];
  });
  if (scored.length === 0) return null;
  const errors = scored.map(one => Math.abs(one.mid_s - one.wait));
  const part = (count: number) => Math.round((1000 * count) / scored.length) / 1000;
  return {
    scored: scored.length,
    mean_error_s: Math.round(errors.reduce((sum, one) => sum + one, 0) / scored.length),
    within_3_min: part(errors.filter(one => one <= 180).length),
    in_range: part(scored.filter(one => keptRange(one, one.wait)).length),
  };
}

/** Seconds of a list of marks between a beginning and an end verb. */
function spans(
  marks: readonly { at_ms: number; what: string }[],
  from: string,
  until: readonly string[],
): number {
  let sum = 0;
  let open: number | undefined;
  for (const { at_ms, what } of marks) {
    if (what === from) open ??= at_ms;
    else if (open !== undefined && until.includes(what)) {
      sum += at_ms - open;
      open = undefined;
    }
  }
  return sum / 1000;
}

function countersOf(record: DayRecord): DayFigures['counters'] {
  const numbers = [...new Map(record.counters.map(one => [one.counter_id, one.number]))];
  return numbers
    .sort((a, b) => a[1] - b[1])
    .map(([id, number]) => {
      const marks = record.counters.filter(one => one.counter_id === id);
      const open_s = spans(marks, 'counters.counter.open', ['counters.counter.close']);
      const paused_s = spans(marks, 'counters.counter.pause', [
        'counters.counter.resume',
        'counters.counter.close',
      ]);
      const busy_s = busyAt(record, id);
      const there_s = Math.max(1, open_s - paused_s);
      return {
        number,
        open_s: Math.round(open_s),
        paused_s: Math.round(paused_s),
        busy_s: Math.round(busy_s),
        utilisation: Math.round((1000 * busy_s) / there_s) / 1000,
      };
    });
}

/** From each call to the moment the customer left, seconds. */
function busyAt(record: DayRecord, counter_id: string): number {
  const open = new Map<string, number>();
  const place = new Map<string, string>();
  let sum = 0;
  for (const { subject_id, what, at_ms, facts } of record.events) {
    const verb = what.slice('queue.ticket.'.length);
    if (verb === 'call') place.set(subject_id, String(facts.counter_id));
    if (place.get(subject_id) !== counter_id) continue;
    if (verb === 'call' || verb === 'resume') open.set(subject_id, at_ms);
    else if (['finish', 'no_show', 'transfer', 'hold', 'carry'].includes(verb)) {
      sum += at_ms - (open.get(subject_id) ?? at_ms);
      open.delete(subject_id);
    }
  }
  return sum / 1000;
}

const countBy = (of: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const one of of) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
};

/** The figures of a day from its record. */
export function figuresOf(record: DayRecord): DayFigures {
  const { tickets } = record;
  const classes = [...new Set(tickets.map(one => one.class))].sort();
  return {
    tickets: tickets.length,
    by_state: countBy(tickets.map(one => one.state)),
    moves: countBy(record.events.map(one => one.what.slice('queue.ticket.'.length))),
    waits: [
      ...classes.map(name =>
        waitsBy(
          tickets.filter(one => one.class === name),
          name,
        ),
      ),
      waitsBy(tickets, 'all'),
    ],
    estimate: estimateOf(tickets),
    counters: countersOf(record),
  };
}

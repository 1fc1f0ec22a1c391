import { type Business, businesses } from '../catalogue/index.ts';
import type { ClassCode } from '../queue/index.ts';
import type { Arrival } from './day_file.ts';

/** What one foreign queue becomes in our hall. */
export interface MappedQueue {
  queue_id: string;
  letters: string;
  tickets: number;
  class: ClassCode;
  business: string;
  mean_s: number;
}

/**
 * Maps the queues of a file to classes and businesses (decision 14). The rule: queues in order of their volume
 * (largest first, ties by queue_id) take the businesses of the catalogue in order of their mean time (shortest
 * first, ties by code); the class is the one the business waits in, the mean service time the catalogue's own.
 * With more queues than businesses the list starts again.
 */
export function mapQueues(arrivals: readonly Arrival[]): MappedQueue[] {
  const volume = new Map<string, { tickets: number; letters: Set<string> }>();
  for (const one of arrivals) {
    const queue = volume.get(one.queue_id) ?? { tickets: 0, letters: new Set<string>() };
    queue.tickets += 1;
    queue.letters.add(one.letter);
    volume.set(one.queue_id, queue);
  }
  const shortest = [...businesses].sort((a, b) => a.mean_min - b.mean_min || compare(a.code, b.code));
  return [...volume]
    .sort((a, b) => b[1].tickets - a[1].tickets || compare(a[0], b[0]))
    .map(([queue_id, { tickets, letters }], place) => {
      const business = shortest[place % shortest.length] as Business;
      return {
        queue_id,
        letters: [...letters].sort().join(' '),
        tickets,
        class: business.class,
        business: business.code,
        mean_s: business.mean_min * 60,
      };
    });
}

const compare = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** How much work a day brings: on average over the opening hours, and in its busiest hour, in counters kept busy. */
export interface Load {
  mean: number;
  peak: number;
  peak_hour: number;
}

/** The load of a day in counters kept busy all the time (Erlang), by the means of the mapping. */
export function loadOf(
  arrivals: readonly Arrival[],
  mapping: readonly MappedQueue[],
  hours: { opens_s: number; closes_s: number; shift_s: number },
): Load {
  const means = new Map(mapping.map(one => [one.queue_id, one.mean_s]));
  const by_hour = new Map<number, number>();
  let work_s = 0;
  for (const one of arrivals) {
    const at_s = one.arrival_s + hours.shift_s;
    if (at_s < hours.opens_s || at_s >= hours.closes_s) continue;
    const mean_s = means.get(one.queue_id) ?? 0;
    const hour = Math.floor(at_s / 3600);
    work_s += mean_s;
    by_hour.set(hour, (by_hour.get(hour) ?? 0) + mean_s);
  }
  const [peak_hour, peak_s] = [...by_hour].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return { mean: work_s / (hours.closes_s - hours.opens_s), peak: peak_s / 3600, peak_hour };
}

/**
 * How many clerks a day gets when nobody says: busy 80 % of the day on average, 95 % in the busiest hour, whichever
 * asks for more, as far as the hall goes.
 */
export function clerksFor(load: Load, hall: { counters: number; clerks: number }): number {
  const wanted = Math.ceil(Math.max(load.mean / 0.8, load.peak / 0.95));
  return Math.max(2, Math.min(wanted, hall.counters, hall.clerks));
}

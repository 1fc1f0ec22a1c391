import type { BusinessDay } from '../../kit/clock.ts';
import { demoHalls } from '../demo/index.ts';
import { chanceOf } from './chance.ts';
import { expectedOn, story_hall } from './past.ts';

/** Daily figures of a past day of a hall that has no rows behind it. */
export interface DaySummary extends Record<string, unknown> {
  hall_id: number;
  day: BusinessDay;
  tickets: number;
  called: number;
  within: number;
  p50_s: number;
  p90_s: number;
  max_s: number;
  counters: number;
  ratings: number;
  stars: number;
}

/** How many a counter serves on an ordinary day. */
const a_counter = 52;
const limit_s = 900;

/** One day of one hall: crowded halls wait longer, and a day that is busier than its counters can bear waits longest. */
export function summaryOf(
  seed: number,
  hall: { id: number; counters: number },
  day: BusinessDay,
  place: number,
): DaySummary {
  const own = chanceOf(seed, `hall ${hall.id}`);
  const press = 0.55 + 0.4 * own();
  const roll = chanceOf(seed, `summary ${hall.id} ${day}`);
  const tickets = Math.round(
    expectedOn(day, place, hall.counters * a_counter * press) * (0.9 + 0.2 * roll()),
  );
  const called = Math.round(tickets * (0.94 + 0.04 * roll()));
  // Waits grow with the part of the counters' time that is taken, as in any line.
  const busy = Math.min(tickets / (hall.counters * a_counter), 1.08);
  const p50_s = Math.round(40 + (220 * busy ** 4 + 60 * roll()) * (0.8 + 0.4 * roll()));
  const p90_s = Math.round(p50_s * (2.1 + 0.8 * roll()));
  const max_s = Math.round(p90_s * (1.6 + 0.8 * roll()));
  const over = Math.min(0.4, Math.max(0, 0.1 * (p90_s / limit_s) ** 2.2));
  const within = Math.round(called * (1 - over));
  const ratings = Math.round(called * (0.17 + 0.06 * roll()));
  const stars = Math.round(ratings * (4.25 + 0.45 * roll()));
  const { id: hall_id, counters } = hall;
  return { hall_id, day, tickets, called, within, p50_s, p90_s, max_s, counters, ratings, stars };
}

/** The daily figures of every hall but the one whose days are lived through; a suspended hall has none. */
export const summariesOf = (seed: number, days: readonly BusinessDay[]): DaySummary[] =>
  demoHalls()
    .filter(hall => hall.id !== story_hall && hall.registry_state === 'active')
    .flatMap(hall => days.map((day, place) => summaryOf(seed, hall, day, place)));

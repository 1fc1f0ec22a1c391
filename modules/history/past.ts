import { addDays, type BusinessDay, weekday } from '../../kit/clock.ts';
import { businesses } from '../catalogue/index.ts';
import { chanceOf, timesOf } from './chance.ts';

/** How many days the demonstration has behind it. */
export const days_back = 30;
/** The seed of the demonstration's past: the same installation day gives the same past. */
export const history_seed = 620;
/** The hall whose past days the engine itself lives through. */
export const story_hall = 1001;

/** The days before today, the oldest first. */
export const pastDays = (today: BusinessDay): BusinessDay[] =>
  Array.from({ length: days_back }, (_, place) => addDays(today, place - days_back));

/** What customers come for in the hall of the story, in parts of a hundred. */
const mix: Readonly<Record<string, number>> = {
  bill_payment: 21,
  consultation: 19,
  plan_change: 16,
  sim_replacement: 10,
  new_connection: 8,
  invoice: 6,
  loss_report: 4,
  suspension: 4,
  broadband: 5,
  ownership_transfer: 2,
  termination: 2,
  number_portability: 1,
  group_business: 2,
};

/** How the day fills, in parts of a hundred of its tickets, by hour of the clock. */
const by_hour: readonly (readonly [hour: number, part: number])[] = [
  [9, 12],
  [10, 15],
  [11, 12],
  [12, 8],
  [13, 9],
  [14, 11],
  [15, 12],
  [16, 10],
  [17, 7],
  [18, 4],
];

/** Mondays and the days after the pay day are full, Sundays are quiet. */
const by_weekday: readonly number[] = [1.15, 1, 0.95, 1, 1.08, 1.02, 0.8];

/** How many come on a day, before chance: weekday, turn of the month, and a slow drift over the weeks. */
export function expectedOn(day: BusinessDay, place: number, usual: number): number {
  const turn = ['01', '02', '15', '16'].includes(day.slice(8)) ? 1.18 : 1;
  return usual * (by_weekday[weekday(day) - 1] ?? 1) * turn * (1 + 0.004 * (place - days_back / 2));
}

/** One customer who will come, as the driver of days reads it: the queue is the business. */
export interface Coming {
  arrival_s: number;
  queue_id: string;
  letter: string;
}

/** Everybody who comes on a day of the past, in order of time. */
export function comingOn(seed: number, day: BusinessDay, place: number, usual: number): Coming[] {
  const roll = chanceOf(seed, `coming ${day}`);
  const expected = expectedOn(day, place, usual);
  const all = Object.values(mix).reduce((sum, one) => sum + one, 0);
  const draw = () => {
    let at = roll() * all;
    return Object.keys(mix).find(code => {
      at -= mix[code] ?? 0;
      return at < 0;
    });
  };
  return by_hour
    .flatMap(([hour, part]) => {
      const count = timesOf(roll, (expected * part) / 100);
      return Array.from({ length: count }, () => ({
        arrival_s: hour * 3600 + Math.floor(roll() * 3600),
        queue_id: draw() ?? 'consultation',
        letter: '',
      }));
    })
    .sort((a, b) => a.arrival_s - b.arrival_s);
}

/** Each business a queue of its own, with its class; how long it takes drifts from the catalogue's mean. */
export const queuesOn = (seed: number, day: BusinessDay) =>
  businesses.map(one => ({
    ...{ queue_id: one.code, letters: '', tickets: 0, class: one.class, business: one.code },
    mean_s: one.mean_min * 60 * (0.92 + 0.16 * chanceOf(seed, `length ${day} ${one.code}`)()),
  }));

import { type BusinessDay, day_ms, type Instant, later, minute_ms, onDay } from '../../kit/clock.ts';
import type { Checklist } from './list.ts';

/** One round of a day: which list, when it falls due, from when on it is late. */
export interface Planned {
  list: string;
  due_at: Instant;
  late_at: Instant;
}

/** The day whose rounds are planned, from the moment its doors opened. */
export interface DayPlan {
  day: BusinessDay;
  opened_at: Instant;
  closes_at: Instant;
  /** The parameter of a norm as it holds in the hall. */
  value: (key: string) => number;
  /** How many days ago a list was last due; undefined when never. */
  daysSince: (list: string) => number | undefined;
}

const from = (due_at: Instant, minutes: number): Pick<Planned, 'due_at' | 'late_at'> => ({
  due_at,
  late_at: later(due_at, minutes * minute_ms),
});

/** So long after the doors open a round of the week or month falls due. */
const settled_in_min = 60;

/** The rounds of a day in the order they fall due; none falls due so late that the doors close before it is over. */
export function roundsOf(lists: Iterable<Checklist>, of: DayPlan): Planned[] {
  const planned = [...lists].flatMap(list => momentsOf(list, of).map(one => ({ list: list.code, ...one })));
  return planned.toSorted((a, b) => a.due_at.getTime() - b.due_at.getTime());
}

function momentsOf({ code, cadence }: Checklist, of: DayPlan): Pick<Planned, 'due_at' | 'late_at'>[] {
  switch (cadence.kind) {
    case 'every': {
      const every = of.value(cadence.minutes);
      const within = of.value(cadence.within);
      const open_min = (of.closes_at.getTime() - of.opened_at.getTime()) / minute_ms;
      const times = Math.max(0, Math.floor((open_min - within) / every));
      return Array.from({ length: times }, (_, at) =>
        from(later(of.opened_at, (at + 1) * every * minute_ms), within),
      );
    }
    case 'dusk': {
      const within = of.value(cadence.within);
      const last = later(of.closes_at, -within * minute_ms);
      const dusk = onDay(of.day, duskOf(of.day));
      return [from(dusk.getTime() < last.getTime() ? dusk : last, within)];
    }
    case 'closing':
      return [from(of.closes_at, of.value(cadence.within))];
    case 'days': {
      const since = of.daysSince(code);
      if (since !== undefined && since < of.value(cadence.days)) return [];
      return [from(later(of.opened_at, settled_in_min * minute_ms), of.value(cadence.within))];
    }
    default:
      return [];
  }
}

const radians = Math.PI / 180;
/** Where the sun is reckoned: thirty degrees north, on the meridian of the country's time. */
const latitude = 30;

/** When the sun goes down on a day, to the minute: the signs of a hall are looked at from then on (SIGN-05). */
export function duskOf(day: BusinessDay): string {
  const of_year =
    (onDay(day, '12:00').getTime() - onDay(`${day.slice(0, 4)}-01-01`, '12:00').getTime()) / day_ms;
  const tilt = -23.44 * radians * Math.cos((2 * Math.PI * (of_year + 10)) / 365);
  // The rim of the sun, seen through the air, is gone when its middle is fifty minutes of arc below.
  const low = -0.833 * radians;
  const turn =
    (Math.sin(low) - Math.sin(latitude * radians) * Math.sin(tilt)) /
    (Math.cos(latitude * radians) * Math.cos(tilt));
  // The sun keeps no clock: its noon wanders by a quarter of an hour over the year.
  const turned = (2 * Math.PI * (of_year - 80)) / 364;
  const early = 9.87 * Math.sin(2 * turned) - 7.53 * Math.cos(turned) - 1.5 * Math.sin(turned);
  const minutes = Math.round(12 * 60 - early + (Math.acos(turn) / radians) * 4);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

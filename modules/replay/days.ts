import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '../../kit/root.ts';
import type { Words } from '../../kit/words.ts';
import { demoHalls } from '../demo/index.ts';
import { type Arrival, readDay } from './day_file.ts';

/** A recorded day that comes with the product, and where it is from. */
export interface KnownDay {
  name: string;
  file: string;
  say: Words;
  source: Words;
}

/** The days that come with the product. */
export const known_days: readonly KnownDay[] = [
  {
    name: 'wlochy',
    file: 'demo/days/wlochy.csv',
    say: { zh: '648 张号的一天', en: 'A day of 648 tickets' },
    source: {
      zh: '到达时刻取自华沙 Włochy 区政务厅 2020-01-13 的 648 张真实号票（City of Warsaw open data，kolejkeR，MIT）',
      en: 'Arrivals: 648 real tickets of the Włochy district office, Warsaw, 13 Jan 2020 (City of Warsaw open data, kolejkeR, MIT)',
    },
  },
  {
    name: 'mokotow',
    file: 'demo/days/mokotow.csv',
    say: { zh: '1072 张号的一天', en: 'A day of 1,072 tickets' },
    source: {
      zh: '到达时刻取自华沙 Mokotów 区政务厅 2020-01-13 的 1072 张真实号票（City of Warsaw open data，kolejkeR，MIT）',
      en: 'Arrivals: 1,072 real tickets of the Mokotów district office, Warsaw, 13 Jan 2020 (City of Warsaw open data, kolejkeR, MIT)',
    },
  },
];

/** The day of a name; undefined when none is called so. */
export const knownDay = (name: string): KnownDay | undefined => known_days.find(one => one.name === name);

const read = new Map<string, Arrival[]>();

/** The arrivals of a known day, read once; empty when its file was taken away. */
export function arrivalsOf(name: string): Arrival[] {
  const before = read.get(name);
  if (before !== undefined) return before;
  const path = join(projectRoot(), 'demo', 'days', basename(`${name}.csv`));
  const day = existsSync(path) ? readDay(readFileSync(path, 'utf8')) : undefined;
  const arrivals = day?.ok === true ? day.arrivals : [];
  read.set(name, arrivals);
  return arrivals;
}

/** The part of a recorded day that each hall of the demonstration sees: one in so many of its customers. */
export const one_in: ReadonlyMap<number, number> = new Map(
  demoHalls().flatMap(hall => (hall.one_in === null ? [] : [[hall.id, hall.one_in] as const])),
);

/** Who comes to a hall on a known day: everybody, or in a smaller hall one in so many, beginning at another place in each. */
export function comingTo(hall_id: number, day: string): Arrival[] {
  const part = one_in.get(hall_id) ?? 1;
  return arrivalsOf(day).filter((_, place) => (place + hall_id) % part === 0);
}

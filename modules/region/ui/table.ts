import type { Words } from '../../../kit/words.ts';
import { cellOf, type HallLine, type Matrix } from './standing.ts';
import { hall_types, region as words } from './words.ts';

type Say = (words: Words) => string;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The page as a table for a spreadsheet: a line a hall, a column a group; what is not measured is empty. */
export function tableOf(
  say: Say,
  halls: readonly HallLine[],
  groups: Matrix['groups'],
): (string | number)[][] {
  const head = [
    ...[words.hall, words.branch, words.type, words.day, words.index].map(say),
    ...groups.map(group => `${group.id} ${say(group.name)} %`),
    ...[words.p90, words.waiting, words.over, words.alarms, words.taken].map(say),
  ];
  return [
    head,
    ...halls.map(({ hall, standing }) => [
      ...[say(hall.name), say(hall.unit), say(hall_types[hall.hall_type] ?? { zh: '', en: '' })],
      standing?.day ?? '',
      standing?.index == null ? '' : rounded(standing.index),
      ...groups.map(group => {
        const share = cellOf(standing, group.id)?.share ?? null;
        return share === null ? '' : rounded(share);
      }),
      hall.p90_s === null ? '' : rounded(hall.p90_s / 60),
      ...[hall.waiting, hall.over_now, hall.alarms, hall.taken],
    ]),
  ];
}

import { expect, test } from 'vitest';
import type { HallNow } from './hall-now.ts';
import { type Cell, type HallLine, lowestFirst, passing, redIn } from './standing.ts';

const cell = (group: string, share: number | null): Cell => ({
  ...{ group, share, due: 10, broken: 0, records: 1 },
  standing: share !== null && share < 80 ? 'red' : 'recorded',
});
const line = (id: number, index: number | null, cells: Cell[]): HallLine => ({
  hall: { id, name: { zh: `厅${id}`, en: `Hall ${id}` }, unit_id: 11, hall_type: 'partner' } as HallNow,
  standing: { hall_id: id, day: '2026-11-20', summary_only: false, index, cells },
});
const halls = [
  line(1, 97, [cell('QUE', 97)]),
  line(2, null, [cell('QUE', null)]),
  line(3, 92, [cell('QUE', 99), cell('SIGN', 60)]),
  line(4, 90, [cell('QUE', 90)]),
];

test('halls with a red group stand first, then the lowest; without a figure last', () => {
  const ids = (group: string) => lowestFirst(halls, group).map(one => one.hall.id);
  expect(ids('all')).toEqual([3, 4, 1, 2]);
  expect(ids('QUE')).toEqual([4, 1, 3, 2]);
  expect(redIn(halls, 'SIGN')).toBe(1);
});

test('the filters are asked together; nothing found is an empty list', () => {
  const all = { search: '', unit: 'all', type: 'all', state: 'all' };
  expect(passing(halls, all)).toHaveLength(4);
  expect(passing(halls, { ...all, search: 'hall 3' }).map(one => one.hall.id)).toEqual([3]);
  expect(passing(halls, { ...all, unit: '12' })).toEqual([]);
  expect(passing(halls, { ...all, state: 'none' })).toHaveLength(4);
});

import type { z } from 'zod';
import type { matrix } from '../wire.ts';
import type { HallNow } from './hall-now.ts';

/** The matrix as the server gives it. */
export type Matrix = z.output<typeof matrix.answer>;
export type HallStanding = Matrix['halls'][number];
export type Cell = HallStanding['cells'][number];

/** A hall of the table with how it stands by the book. */
export interface HallLine {
  hall: HallNow;
  standing: HallStanding | null;
}

/** What is wanted of the halls, as the sentence of filters says it. */
export interface Wanted {
  search: string;
  unit: string;
  type: string;
  state: string;
}

export const cellOf = (of: HallStanding | null, group: string): Cell | undefined =>
  of?.cells.find(cell => cell.group === group);

/** By what halls are ordered: the share of one group, or the index of all. */
const shareIn = (of: HallLine, group: string): number | null =>
  group === 'all' ? (of.standing?.index ?? null) : (cellOf(of.standing, group)?.share ?? null);

const redsOf = (of: HallLine): number =>
  of.standing?.cells.filter(cell => cell.standing === 'red').length ?? 0;

/** The lowest on the left: halls with red groups first, then by share; halls without any figure behind all others. */
export function lowestFirst(halls: readonly HallLine[], group: string): HallLine[] {
  return [...halls].sort((a, b) => {
    const [one, other] = [shareIn(a, group), shareIn(b, group)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return (group === 'all' ? redsOf(b) - redsOf(a) : 0) || one - other || a.hall.id - b.hall.id;
  });
}

/** The halls that a sentence of filters leaves. */
export function passing(halls: readonly HallLine[], wanted: Wanted): HallLine[] {
  const text = wanted.search.trim().toLowerCase();
  return halls.filter(
    ({ hall }) =>
      (text === '' || hall.name.zh.includes(text) || hall.name.en.toLowerCase().includes(text)) &&
      (wanted.unit === 'all' || String(hall.unit_id) === wanted.unit) &&
      (wanted.type === 'all' || hall.hall_type === wanted.type) &&
      (wanted.state === 'all' || (hall.state ?? 'none') === wanted.state),
  );
}

/** How many halls are red in a group. */
export const redIn = (halls: readonly HallLine[], group: string): number =>
  halls.filter(one => cellOf(one.standing, group)?.standing === 'red').length;

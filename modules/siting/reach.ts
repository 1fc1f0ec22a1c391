import { guarded } from '../../kit/guard.ts';
import { metresBetween, type Spot } from '../halls/spot.ts';

/** A hall that customers can go to. */
export interface Reachable {
  id: number;
  spot: Spot;
}

/** The nearest hall and how far it is, metres. */
export interface Nearest {
  hall_id: number;
  metres: number;
}

/** The nearest of some halls from a spot, whichever branch it belongs to: a customer goes to the nearest (PRIN-17). */
export const nearestOf = guarded(
  'PRIN-17',
  (from: Spot, halls: readonly Reachable[]): Nearest | undefined => {
    let nearest: Nearest | undefined;
    for (const hall of halls) {
      const metres = Math.round(metresBetween(from, hall.spot));
      if (nearest === undefined || metres < nearest.metres) nearest = { hall_id: hall.id, metres };
    }
    return nearest;
  },
);

/** How many minutes of a day a hall is open by its hours. */
export function openMinutes(of: { opens: string; closes: string; round_the_clock: boolean }): number {
  if (of.round_the_clock) return 24 * 60;
  const minutes = (face: string) => Number(face.slice(0, 2)) * 60 + Number(face.slice(3, 5));
  return Math.max(0, minutes(of.closes) - minutes(of.opens));
}

/** How far the people of a branch have it, weighed by how many live where. */
export function reachOf(
  places: readonly { residents: number; nearest: Nearest | undefined }[],
  most_m: number,
): { residents: number; within: number; mean_m: number | null; over: number } {
  const residents = places.reduce((sum, one) => sum + one.residents, 0);
  const reached = places.filter(one => one.nearest !== undefined);
  const weight = reached.reduce((sum, one) => sum + one.residents, 0);
  const metres = reached.reduce((sum, one) => sum + one.residents * (one.nearest?.metres ?? 0), 0);
  const near = places.filter(one => one.nearest !== undefined && one.nearest.metres <= most_m);
  return {
    residents,
    within: near.reduce((sum, one) => sum + one.residents, 0),
    mean_m: weight === 0 ? null : Math.round(metres / weight),
    over: places.length - near.length,
  };
}

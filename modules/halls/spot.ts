import { guarded } from '../../kit/guard.ts';

/** A spot (位置) on the ground, in degrees north and east. */
export interface Spot {
  latitude: number;
  longitude: number;
}

const earth_radius_m = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** How far it is from one spot to another as the crow flies, metres. */
export function metresBetween(a: Spot, b: Spot): number {
  const north = radians(b.latitude - a.latitude);
  const east = radians(b.longitude - a.longitude);
  const half =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * earth_radius_m * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** The spot of something that may have none yet. */
export const spotOf = (of: { latitude: number | null; longitude: number | null }): Spot | null =>
  of.latitude === null || of.longitude === null ? null : { latitude: of.latitude, longitude: of.longitude };

/**
 * Why a hall is not entered at a spot: half of one, or one so far from every other hall of its branch that a figure was
 * mistyped. Customers go by this map (PRIN-17).
 */
export const whyNotSpot = guarded(
  'PRIN-17',
  (
    of: { latitude: number | null; longitude: number | null },
    others: readonly Spot[],
    most_km: number,
  ): string | undefined => {
    if ((of.latitude === null) !== (of.longitude === null)) return 'halls.half_a_spot';
    const spot = spotOf(of);
    if (spot === null || others.length === 0) return undefined;
    const near = others.some(other => metresBetween(spot, other) <= most_km * 1000);
    return near ? undefined : 'halls.spot_far_off';
  },
);

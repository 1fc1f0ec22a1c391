import type { Spot } from '../halls/spot.ts';

/** A drawing of spots: where each comes to lie, and how long a kilometre is there. */
export interface Chart {
  width: number;
  height: number;
  at: (spot: Spot) => { x: number; y: number };
  kilometre: number;
}

const metres_a_degree = 111_195;

/** Fits some spots into a drawing, north up, one scale both ways; at least two kilometres across. */
export function chartOf(spots: readonly Spot[], width: number, height: number, margin: number): Chart {
  const norths = spots.map(one => one.latitude);
  const easts = spots.map(one => one.longitude);
  const [south, north] = [Math.min(...norths), Math.max(...norths)];
  const [west, east] = [Math.min(...easts), Math.max(...easts)];
  const middle = { latitude: (south + north) / 2, longitude: (west + east) / 2 };
  const shrink = Math.cos((middle.latitude * Math.PI) / 180);
  const least = 2000 / metres_a_degree;
  const scale = Math.min(
    (width - 2 * margin) / Math.max((east - west) * shrink, least),
    (height - 2 * margin) / Math.max(north - south, least),
  );
  return {
    width,
    height,
    kilometre: (scale * 1000) / metres_a_degree,
    at: spot => ({
      x: width / 2 + (spot.longitude - middle.longitude) * shrink * scale,
      y: height / 2 - (spot.latitude - middle.latitude) * scale,
    }),
  };
}

/** A round number of kilometres whose bar is neither a dot nor half the drawing. */
export const barOf = (chart: Chart): number =>
  [1, 2, 5, 10, 20, 50, 100].find(km => km * chart.kilometre >= chart.width * 0.12) ?? 200;

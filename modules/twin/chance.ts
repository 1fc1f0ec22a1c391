/** A seeded source of chance between 0 and 1 (mulberry32): the same seed plays the same hour of the hall. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The share of a normal variable below `z` (Abramowitz and Stegun 26.2.17, error under 1e-7). */
export function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const poly =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * poly;
  return z >= 0 ? 1 - tail : tail;
}

const low = [2.515517, 0.802853, 0.010328] as const;
const high = [1.432788, 0.189269, 0.001308] as const;

/** The normal variable below which a share lies (Abramowitz and Stegun 26.2.23, error under 4.5e-4). */
export function normalAt(share: number): number {
  const p = Math.min(Math.max(share, 1e-9), 1 - 1e-9);
  const t = Math.sqrt(-2 * Math.log(p < 0.5 ? p : 1 - p));
  const z = t - (low[0] + t * (low[1] + t * low[2])) / (1 + t * (high[0] + t * (high[1] + t * high[2])));
  return p < 0.5 ? -z : z;
}

/** How many happen in a stretch in which `mean` are expected (Poisson). */
export function poisson(roll: () => number, mean: number): number {
  if (mean <= 0) return 0;
  const stop = Math.exp(-Math.min(mean, 50));
  let product = roll();
  let count = 0;
  while (product > stop) {
    product *= roll();
    count += 1;
  }
  return count;
}

/** A length of visits: log-normal by the mean and the spread of the record, seconds. */
export interface LogNormal {
  mean_s: number;
  mu: number;
  sigma: number;
}

/** The log-normal with this mean and standard deviation, seconds. */
export function logNormal(mean_s: number, spread_s: number): LogNormal {
  const variance = Math.log(1 + (spread_s / mean_s) ** 2);
  return { mean_s, mu: Math.log(mean_s) - variance / 2, sigma: Math.sqrt(variance) };
}

/** One visit's length, seconds; with `spent_s`, one that is known to have lasted so long already. */
export function drawVisit(roll: () => number, of: LogNormal, spent_s = 0): number {
  const below = spent_s <= 0 ? 0 : normalShare((Math.log(spent_s) - of.mu) / of.sigma);
  const drawn = Math.exp(of.mu + of.sigma * normalAt(below + roll() * (1 - below)));
  return Math.max(drawn, spent_s);
}

/** The value below which a share of the sorted numbers lies, between neighbours; undefined of nothing. */
export function percentile(sorted: readonly number[], share: number): number | undefined {
  if (sorted.length === 0) return undefined;
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

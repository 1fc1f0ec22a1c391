import { dice } from '../demo/index.ts';

/** A source of chance that gives the same numbers for the same seed and the same name. */
export type Chance = () => number;

/** Chance of its own for each name (a ticket, a business), so that one draw more or less moves nobody else's. */
export function chanceOf(seed: number, name: string): Chance {
  let mixed = seed >>> 0;
  for (const letter of name) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  const roll = dice(mixed);
  roll();
  return roll;
}

/**
 * The spread of a log-normal whose 95th percentile is three times its mean: exp(1.645 σ − σ²/2) = 3, solved for
 * the smaller σ. This is what service desks show.
 */
const sigma = 1.645 - Math.sqrt(1.645 ** 2 - 2 * Math.log(3));

/** A service time in whole seconds with the given mean, between 20 seconds and an hour. */
export function serviceTime(chance: Chance, mean_s: number): number {
  const normal = Math.sqrt(-2 * Math.log(Math.max(chance(), 1e-12))) * Math.cos(2 * Math.PI * chance());
  const drawn = mean_s * Math.exp(sigma * normal - (sigma * sigma) / 2);
  return Math.round(Math.min(Math.max(drawn, 20), 3600));
}

/** A whole number of seconds between two, both included. */
export const between = (chance: Chance, from: number, to: number): number =>
  Math.round(from + chance() * (to - from));

/** One of a list by weight. */
export function weighed<T>(chance: Chance, of: readonly (readonly [T, number])[]): T {
  let at = chance() * of.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [one, weight] of of) {
    at -= weight;
    if (at < 0) return one;
  }
  return (of.at(-1) as readonly [T, number])[0];
}

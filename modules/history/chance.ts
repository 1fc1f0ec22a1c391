import { type Instant, instant } from '../../kit/clock.ts';
import type { Id } from '../../kit/ids.ts';
import { dice } from '../demo/index.ts';

/** A source of chance of its own for each name: the same seed and name give the same numbers. */
export function chanceOf(seed: number, name: string): () => number {
  let mixed = seed >>> 0;
  for (const letter of name) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  const roll = dice(mixed);
  roll();
  return roll;
}

/** How often something happens in a span when it happens `mean` times on average (Poisson, drawn by its gaps). */
export function timesOf(roll: () => number, mean: number): number {
  let count = 0;
  for (let left = mean; ; count += 1) {
    left += Math.log(Math.max(roll(), 1e-12));
    if (left < 0) return count;
  }
}

/**
 * Names for what happens in a made day: UUIDv7 of the hall's own time, the same every time the day is made, and
 * in the order in which they were asked for within one millisecond.
 */
export function idsOf(seed: number, name: string): (now: Instant) => Id {
  const roll = chanceOf(seed, name);
  let last_ms = 0;
  let count = 0;
  return now => {
    const ms = now.getTime();
    count = ms === last_ms ? count + 1 : 0;
    last_ms = ms;
    return idAt(ms, count & 0xfff, [roll(), roll()]);
  };
}

function idAt(ms: number, count: number, [a, b]: readonly [number, number]): Id {
  const time = instant(ms).getTime().toString(16).padStart(12, '0');
  const high = (0x8000 | (Math.floor(a * 0x4000) & 0x3fff)).toString(16);
  const low = Math.floor(b * 0x1_0000_0000_0000)
    .toString(16)
    .padStart(12, '0');
  const order = (0x7000 | count).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-${order}-${high}-${low}`;
}

/** A seeded source of chance (mulberry32): the same seed gives the same demonstration, day after day. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of a list. */
export function pick<T>(roll: () => number, of: readonly T[]): T {
  const found = of[Math.floor(roll() * of.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

/** A UUIDv7-shaped id that is the same every time: a fixed moment, then the numbers given. */
export const fixedId = (kind: number, number: number): string =>
  `01900000-0000-7${kind.toString(16).padStart(3, '0')}-8000-${number.toString(16).padStart(12, '0')}`;

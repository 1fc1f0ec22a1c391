import { cpus, totalmem } from 'node:os';

/** A value of a list below which a share of it lies: 0.5 is the middle. Undefined lists answer NaN. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle of some figures: of an even number of them the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? Number.NaN;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** Two digits behind the point. */
export const round2 = (value: number): number => Math.round(value * 100) / 100;

/** When each of `rate` arrivals a second comes, in milliseconds from the start: as people do, at random (Poisson). */
export function arrivals(rate: number, seconds: number, chance: () => number): number[] {
  const at: number[] = [];
  for (let ms = gap(rate, chance); ms < seconds * 1000; ms += gap(rate, chance)) at.push(ms);
  return at;
}

const gap = (rate: number, chance: () => number): number => (-Math.log(1 - chance()) * 1000) / rate;

/** Chance with a seed, so that a run can be told again. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** At which rate a latency reaches a bar, by a straight line between the two steps of a ladder around it. */
export function rateAt(ladder: readonly { rate: number; p99_ms: number }[], bar_ms: number): number | undefined {
  const over = ladder.findIndex(step => step.p99_ms >= bar_ms);
  const above = ladder[over];
  const below = ladder[over - 1];
  if (above === undefined) return undefined;
  if (below === undefined) return above.rate;
  const share = (bar_ms - below.p99_ms) / (above.p99_ms - below.p99_ms);
  return round2(below.rate + share * (above.rate - below.rate));
}

/** The machine a figure was taken on, in one line. */
export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'cpu'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;

/** A number given on the command line as `--name 12`. */
export function asked(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const given = at < 0 ? Number.NaN : Number(process.argv[at + 1]);
  return Number.isFinite(given) ? given : otherwise;
}

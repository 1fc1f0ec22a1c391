import { cpuOfTree } from './cpu.ts';
import { median, quantile, round2 } from './figures.ts';

/** Who did an act. */
export type By = 'product' | 'same statements' | 'floor';

/** One figure of the bench: CPU milliseconds are medians over the rounds, latencies are over all acts. */
export interface Figure {
  act: string;
  by: By;
  counters: number;
  acts: number;
  rounds: number;
  per_second: number;
  p50_ms: number;
  p99_ms: number;
  node_ms: number;
  pg_ms: number;
  together_ms: number;
}

/** An act, done once by one loop. */
export type Work = (loop: number) => Promise<unknown>;

/** What is weighed beside each other, round after round. */
export interface Weighed {
  act: string;
  by: By;
  work: Work;
}

interface Round {
  per_second: number;
  node_ms: number;
  pg_ms: number;
}

/** The processes whose CPU is counted: the server's for the product, this one's for a driver, PostgreSQL's always. */
export interface Processes {
  server: number;
  postmaster: number;
}

const own = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1000;

async function round(of: Weighed, loops: number, each: number, on: Processes, took: number[]): Promise<Round> {
  const node = () => (of.by === 'product' ? cpuOfTree(on.server) : own());
  const before = { node: node(), pg: cpuOfTree(on.postmaster), at: performance.now() };
  await Promise.all(
    Array.from({ length: loops }, async (_, loop) => {
      for (let n = 0; n < each; n++) {
        const started = performance.now();
        await of.work(loop);
        took.push(performance.now() - started);
      }
    }),
  );
  const acts = loops * each;
  return {
    per_second: (acts * 1000) / (performance.now() - before.at),
    node_ms: (node() - before.node) / acts,
    pg_ms: (cpuOfTree(on.postmaster) - before.pg) / acts,
  };
}

/** Weighs everything in turn, `rounds` times over, so that whatever else the machine does falls on all alike. */
export async function weigh(all: readonly Weighed[], of: { loops: number; each: number; rounds: number; on: Processes }): Promise<Figure[]> {
  const took = all.map((): number[] => []);
  const found = all.map((): Round[] => []);
  for (let n = 0; n < of.rounds; n++)
    for (const [index, one] of all.entries()) found[index]?.push(await round(one, of.loops, of.each, of.on, took[index] ?? []));
  return all.map(({ act, by }, index) => {
    const middle = (key: keyof Round) => median((found[index] ?? []).map(one => one[key]));
    const [node_ms, pg_ms] = [middle('node_ms'), middle('pg_ms')];
    const latencies = took[index] ?? [];
    return {
      ...{ act, by, counters: of.loops, acts: latencies.length, rounds: of.rounds, per_second: Math.round(middle('per_second')) },
      ...{ p50_ms: round2(quantile(latencies, 0.5)), p99_ms: round2(quantile(latencies, 0.99)) },
      ...{ node_ms: round2(node_ms), pg_ms: round2(pg_ms), together_ms: round2(node_ms + pg_ms) },
    };
  });
}

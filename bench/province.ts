import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { wallNow } from '../kit/clock.ts';
import { startEmbedded } from '../kit/postgres.ts';
import { projectRoot } from '../kit/root.ts';
import { cpuOfTree, memoryOf } from './cpu.ts';
import { asked, machine, quantile, rateAt, round2 } from './figures.ts';
import { broken } from './kill_check.ts';
import { heapInUse } from './metrics.ts';
import { Product } from './product.ts';
import type { Told, Wanted } from './province_load.ts';
import { type ProvinceHall, seedProvince } from './province_seed.ts';

/**
 * `npm run bench:province [-- --halls 3000 --rate 40 --seconds 300 --no-ladder --statements --servers 1 --json]`: a province at once. Visits come as people do
 * (Poisson, whether the server keeps up or not), with looks of screens and phones up to 500 requests a second in all, and
 * open streams; latency counts from the moment an act was due. On a miss a ladder of rates says where p99 reaches the bar.
 * `--servers 2` runs two server processes on the one database, halls dealt out among them, as a house with two cores would.
 */
const port = Number(process.env.BENCH_PORT ?? 8193);
const bar_ms = 250;
const requests_a_second = 500;
const streams = 300;
const acts_a_visit = 9;

/** The server's memory and the CPU of everybody, over one run. */
interface Cost {
  /** Megabytes every five seconds. */
  memory_mb: number[];
  /** The middle of each minute's megabytes: garbage comes and goes, what is kept for ever would show in them. */
  memory_by_minute_mb: number[];
  /** The least of each minute's megabytes of JavaScript heap in use: what lives on when garbage was taken out. */
  heap_by_minute_mb: number[];
  node_ms_a_visit: number;
  pg_ms_a_visit: number;
  /** CPU milliseconds of one and the same small piece of work, by the minute: the machine's own speed in this run. */
  piece_ms_by_minute: number[];
  /** How much of the machine was in use, 1 being one core. */
  cores: { node: number; pg: number; generator: number };
}

type Run = { rate: number; seconds: number } & Told & Cost;

interface Place {
  servers: number[];
  products: Product[];
  ports: number[];
  postmaster: number;
  halls: ProvinceHall[];
}

/** A share of every minute of what was taken down every five seconds: the middle, or the least by 0. */
const byMinute = (of: number[], share = 0.5): number[] => Array.from({ length: Math.ceil(of.length / 12) }, (_, n) => round2(quantile(of.slice(n * 12, (n + 1) * 12), share)));

/** Places in 64 MB, each naming the next: a walk no cache holds. */
const places = 2 ** 24;
const walk = Uint32Array.from({ length: places }, (_, n) => (Math.imul(n, 1_664_525) + 1_013_904_223) & (places - 1));

/** A walk of 100,000 steps through memory: CPU milliseconds that grow when the machine, and not the product, has become slower. */
function pieceOfWork(): number {
  const before = process.cpuUsage();
  for (let step = 0, at = 0; step < 100_000; step++) at = walk[at] as number;
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function runAt(rate: number, seconds: number, on: Place): Promise<Run> {
  const load = fork(join(projectRoot(), 'bench', 'province_load.ts'), { execArgv: ['--import', 'tsx', '--max-semi-space-size=32'] });
  const all = (of: number[], what: (pid: number) => number): number => of.reduce((sum, pid) => sum + what(pid), 0);
  const cpu = () => ({ node: all(on.servers, cpuOfTree), pg: cpuOfTree(on.postmaster), generator: cpuOfTree(load.pid ?? 0), at: performance.now() });
  const before = cpu();
  const memory_mb: number[] = [];
  const piece_ms: number[] = [];
  const heap_mb: number[] = [];
  let last = before;
  const watch = setInterval(() => {
    memory_mb.push(Math.round(all(on.servers, memoryOf) / 2 ** 20));
    piece_ms.push(pieceOfWork());
    void Promise.all(on.products.map(async product => heapInUse(await product.figures()))).then(
      heaps => heap_mb.push(round2(heaps.reduce((sum, heap) => sum + heap, 0) / 2 ** 20)),
      // A server that does not tell its figures now tells them in five seconds.
      () => undefined,
    );
    last = cpu();
  }, 5000);
  const reads = Math.max(0, requests_a_second - rate * acts_a_visit);
  const wanted: Wanted = { ports: on.ports, rate, reads, streams, seconds, seed: 20261122, halls: on.halls };
  const told = await new Promise<Told>((done, fail) => {
    load.once('message', message => done(message as Told));
    load.once('exit', code => fail(new Error(`the load generator ended with ${code}`)));
    load.send(wanted);
  });
  clearInterval(watch);
  const spent = (key: 'node' | 'pg' | 'generator') => last[key] - before[key];
  const cores = (key: 'node' | 'pg' | 'generator') => round2(spent(key) / (last.at - before.at));
  // Up to the last look at the processes as many visits had come as the rate says.
  const visits = (rate * (last.at - before.at)) / 1000;
  const cost: Cost = { memory_mb, memory_by_minute_mb: byMinute(memory_mb), heap_by_minute_mb: byMinute(heap_mb, 0), piece_ms_by_minute: byMinute(piece_ms), node_ms_a_visit: round2(spent('node') / visits), pg_ms_a_visit: round2(spent('pg') / visits), cores: { node: cores('node'), pg: cores('pg'), generator: cores('generator') } };
  return { rate, seconds, ...told, ...cost };
}

const missed = (run: Run): boolean => run.writes.p99_ms >= bar_ms || Object.keys(run.errors).length > 0;

/** `--statements`: where the database's time of the run went, by statement, and how often a visit sends it. */
const by_statement = process.argv.includes('--statements');

async function tellStatements(owner: pg.Client, run: Run): Promise<void> {
  const { rows } = await owner.query<{ query: string; calls: string; ms: number; plan_ms: number; wal: string; blocks: string }>(
    `select query, calls, total_exec_time as ms, total_plan_time as plan_ms, wal_bytes as wal, shared_blks_hit as blocks
       from pg_stat_statements order by total_exec_time desc limit 45`,
  );
  for (const row of rows) {
    const of = (n: number | string) => round2(Number(n) / run.visits);
    const each = round2((row.ms / Number(row.calls)) * 1000);
    console.error(`${of(row.ms)} ms a visit · ${of(row.calls)} × ${each} µs · ${of(row.wal)} B wal · ${round2(Number(row.blocks) / Number(row.calls))} blocks · ${row.query.replace(/\s+/g, ' ').slice(0, 150)}`);
  }
}

async function main(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'tingtong-province-'));
  const database = await startEmbedded({ dir, fsync: true });
  const products = Array.from({ length: asked('servers', 1) }, (_, n) => new Product(database.url, port + n * 10));
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  try {
    await products[0]?.prepare();
    const halls = await seedProvince(owner, asked('halls', 3000));
    for (const product of products) await product.start();
    const on: Place = { products, servers: products.map(product => product.child?.pid ?? 0), ports: products.map((_, n) => port + n * 10), postmaster: database.pid, halls };
    await runAt(10, 15, on);
    if (by_statement) await owner.query('create extension if not exists pg_stat_statements; select pg_stat_statements_reset()');
    const run = await runAt(asked('rate', 40), asked('seconds', 300), on);
    if (by_statement) await tellStatements(owner, run);
    const ladder: Run[] = [];
    if (missed(run) && !process.argv.includes('--no-ladder')) for (const rate of [10, 20, 30, 40, 50]) ladder.push(await runAt(rate, Math.min(60, run.seconds), on));
    const flaws = await broken(owner, halls.map(hall => hall.hall_id));
    report(halls.length, products.length, run, ladder, flaws);
    process.exitCode = missed(run) || flaws.length > 0 ? 1 : 0;
  } finally {
    await owner.end();
    for (const product of products) await product.kill();
    await database.stop('immediate');
    rmSync(dir, { recursive: true, force: true });
  }
}

function report(halls: number, servers: number, run: Run, ladder: readonly Run[], flaws: readonly string[]): void {
  const at = wallNow().toISOString();
  const reached = rateAt(ladder.map(step => ({ rate: step.rate, p99_ms: step.writes.p99_ms })), bar_ms);
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ at, machine: machine(), halls, servers, run, ladder, p99_reaches_250_ms_at: reached, flaws }, null, 2));
    return;
  }
  const memory = `${run.memory_mb.at(0)} → ${run.memory_mb.at(-1)} MB, at most ${Math.max(...run.memory_mb)}, by the minute ${run.memory_by_minute_mb.join(' ')}, heap in use at the least of each ${run.heap_by_minute_mb.join(' ')}`;
  console.log(`${at.slice(0, 10)} · ${machine()} · ${halls} halls, server processes: ${servers}, ${run.rate} visits a second for ${run.seconds} s, ${streams} streams (${run.heard} messages)\n`);
  console.log(`${run.finished} of ${run.visits} visits to the end; errors: ${JSON.stringify(run.errors)}; broken laws: ${flaws.join('; ') || 'none'}`);
  console.log(`CPU a visit: Node ${run.node_ms_a_visit} ms, PostgreSQL ${run.pg_ms_a_visit} ms; cores: ${JSON.stringify(run.cores)}; memory ${memory}; a piece of work by the minute ${run.piece_ms_by_minute.join(' ')} ms; the generator late by ${run.generator_late_ms} ms (p99)\n`);
  console.log('| act | count | p50 ms | p99 ms | longest ms |\n|---|---:|---:|---:|---:|');
  for (const one of [...run.acts, run.writes, run.looks]) console.log(`| ${one.act} | ${one.count} | ${one.p50_ms} | ${one.p99_ms} | ${one.longest_ms} |`);
  console.log('\n| due from | count | p50 ms | p99 ms | longest ms |\n|---|---:|---:|---:|---:|');
  for (const one of run.stretches) console.log(`| ${one.act} | ${one.count} | ${one.p50_ms} | ${one.p99_ms} | ${one.longest_ms} |`);
  if (ladder.length === 0) return;
  console.log(`\np99 reaches ${bar_ms} ms at ${reached ?? 'no rate of the ladder'} visits a second\n\n| visits a second | p50 ms | p99 ms | errors |\n|---:|---:|---:|---:|`);
  for (const step of ladder) console.log(`| ${step.rate} | ${step.writes.p50_ms} | ${step.writes.p99_ms} | ${Object.values(step.errors).reduce((all, n) => all + n, 0)} |`);
}

await main();

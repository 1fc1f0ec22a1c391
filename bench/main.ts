import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { wallNow } from '../kit/clock.ts';
import { newId } from '../kit/ids.ts';
import { demoNumber } from '../modules/demo/index.ts';
import { startEmbedded } from '../kit/postgres.ts';
import { Bare } from './bare.ts';
import { cpuOfTree, quantile } from './cpu.ts';
import { Product } from './product.ts';
import { ageHall, type BenchHall, makeBenchHall } from './hall.ts';

const port = Number(process.env.BENCH_PORT ?? 8199);
const base = `http://127.0.0.1:${port}`;
const per_counter = Number(process.env.BENCH_ROUNDS ?? 60);

/** One figure of the bench. */
interface Figure {
  act: string;
  by: 'product' | 'bare driver';
  counters: number;
  acts: number;
  per_second: number;
  p50_ms: number;
  p99_ms: number;
  node_ms: number;
  pg_ms: number;
}

interface Place {
  server: number;
  postmaster: number;
}

/** Runs `work` `rounds` times on each of `loops` loops and weighs it. */
async function weigh(name: { act: string; by: Figure['by'] }, loops: number, rounds: number, place: Place, work: (loop: number) => Promise<void>): Promise<Figure> {
  const node = () => (name.by === 'product' ? cpuOfTree(place.server) : (process.cpuUsage().user + process.cpuUsage().system) / 1000);
  const took: number[] = [];
  const before = { node: node(), pg: cpuOfTree(place.postmaster), at: performance.now() };
  await Promise.all(
    Array.from({ length: loops }, async (_, loop) => {
      for (let round = 0; round < rounds; round++) {
        const started = performance.now();
        await work(loop);
        took.push(performance.now() - started);
      }
    }),
  );
  const seconds = (performance.now() - before.at) / 1000;
  const acts = loops * rounds;
  const round2 = (value: number) => Math.round(value * 100) / 100;
  return {
    ...name,
    counters: loops,
    acts,
    per_second: Math.round(acts / seconds),
    p50_ms: round2(quantile(took, 0.5)),
    p99_ms: round2(quantile(took, 0.99)),
    node_ms: round2((node() - before.node) / acts),
    pg_ms: round2((cpuOfTree(place.postmaster) - before.pg) / acts),
  };
}

/** Every visitor has an address of their own: nobody is told that they ask too often. */
const phone = () => `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 250)).join('.')}`;

const caller = (of: BenchHall) => async (path: string, body: unknown) => {
  const response = await fetch(`${base}/api/halls/${of.hall_id}${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${of.token}`, 'Content-Type': 'application/json', 'Idempotency-Key': newId(), 'X-Forwarded-For': phone() },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { ticket_id?: string; id?: string; code?: string; secret?: string; order_id?: string };
  if (!response.ok) throw new Error(`${path}: ${response.status} ${answer.code}`);
  return answer;
};

type Post = ReturnType<typeof caller>;
/** The holders' secrets of the numbers given, for the rating. */
const secrets = new Map<string, string>();

/** One whole visit: a number, called and served, a bill paid in cash with its receipt, finished and rated. */
async function visit(post: Post, counter_id: string): Promise<void> {
  const taken = await post('/tickets', { class: 'ordinary', business: 'bill_payment' });
  secrets.set(String(taken.id), String(taken.secret));
  const { ticket_id: id } = await post(`/counters/${counter_id}/call-next`, {});
  await post(`/tickets/${id}/arrive`, {});
  const number = demoNumber('used', Math.floor(Math.random() * 360));
  const { order_id } = await post(`/tickets/${id}/orders`, { business: 'bill_payment', asks: { amount_fen: 5000 }, number });
  await post(`/orders/${order_id}/disclose`, { parts: ['content', 'price', 'fees', 'duties'], sheet_version: '1.2' });
  await post(`/orders/${order_id}/confirm`, {});
  await post(`/tickets/${id}/pay`, { tender: 'cash', expected_fen: 5000, received_fen: 5000 });
  await post(`/tickets/${id}/finish`, { outcome: 'done' });
  const secret = secrets.get(String(id));
  if (secret !== undefined) await post(`/tickets/${id}/rating`, { secret, score: 5, done: 'done' });
}

/** Issue, then call, start and finish, by the product and by the bare driver, at a number of counters. */
async function at(loops: number, of: BenchHall, place: Place, url: string, suffix = ''): Promise<Figure[]> {
  const post = caller(of);
  const bare = new Bare(url, of, loops);
  const counterOf = (loop: number) => of.counters[loop]?.id ?? '';
  const product = { by: 'product' } as const;
  const driver = { by: 'bare driver' } as const;
  const figures = [
    await weigh({ act: `issue${suffix}`, ...product }, loops, per_counter, place, async () => void (await post('/tickets', { class: 'ordinary', business: 'consultation' }))),
    await weigh({ act: `issue${suffix}`, ...driver }, loops, per_counter, place, () => bare.issue()),
    await weigh({ act: `call + start + finish${suffix}`, ...product }, loops, per_counter, place, async loop => {
      const called = await post(`/counters/${counterOf(loop)}/call-next`, {});
      await post(`/tickets/${called.ticket_id}/arrive`, {});
      await post(`/tickets/${called.ticket_id}/finish`, { outcome: 'done' });
    }),
    await weigh({ act: `call + start + finish${suffix}`, ...driver }, loops, per_counter, place, loop => bare.serve(counterOf(loop))),
  ];
  figures.push(
    await weigh({ act: `visit${suffix}`, ...product }, loops, per_counter, place, loop => visit(post, counterOf(loop))),
    await weigh({ act: `visit${suffix}`, ...driver }, loops, per_counter, place, async loop => {
      await bare.issue();
      await bare.serve(counterOf(loop), true);
    }),
  );
  await bare.close();
  return figures;
}

async function main(): Promise<void> {
  const json = process.argv.includes('--json');
  const dir = mkdtempSync(join(tmpdir(), 'tingtong-bench-'));
  const database = await startEmbedded({ dir, fsync: true });
  const product = new Product(database.url, port);
  await product.prepare();
  await product.start();
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  try {
    const of = await makeBenchHall(owner, 32);
    const post = caller(of);
    for (const counter of of.counters) await post(`/counters/${counter.id}/open`, { clerk_id: counter.clerk_id });
    const place = { server: product.child?.pid ?? 0, postmaster: database.pid };
    await at(4, of, place, database.url, ' (warm-up)');
    const figures: Figure[] = [];
    for (const loops of [1, 8, 32]) figures.push(...(await at(loops, of, place, database.url)));
    await ageHall(owner, of, 100_000);
    for (const loops of [8]) figures.push(...(await at(loops, of, place, database.url, ', after 100,000 tickets')));
    report(figures, json);
  } finally {
    await owner.end();
    await product.kill();
    await database.stop('immediate');
    rmSync(dir, { recursive: true, force: true });
  }
}

function report(figures: readonly Figure[], json: boolean): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'cpu'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  if (json) {
    console.log(JSON.stringify({ at: wallNow().toISOString(), machine, figures }, null, 2));
    return;
  }
  console.log(`${wallNow().toISOString().slice(0, 10)} · ${machine} · fsync on · CPU milliseconds per act\n`);
  console.log('| act | by | counters | acts/s | p50 ms | p99 ms | Node ms | PostgreSQL ms | together |');
  console.log('|---|---|---:|---:|---:|---:|---:|---:|---:|');
  for (const one of figures) {
    console.log(`| ${one.act} | ${one.by} | ${one.counters} | ${one.per_second} | ${one.p50_ms} | ${one.p99_ms} | ${one.node_ms} | ${one.pg_ms} | ${(one.node_ms + one.pg_ms).toFixed(2)} |`);
  }
}

await main();

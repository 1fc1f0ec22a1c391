import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { wallNow } from '../kit/clock.ts';
import { startEmbedded } from '../kit/postgres.ts';
import { ageHall } from './aging.ts';
import { Bare } from './bare.ts';
import { Client } from './client.ts';
import { machine, round2 } from './figures.ts';
import { type BenchHall, makeBenchHall, openCounters } from './hall.ts';
import { type Sent, sentByRoute } from './metrics.ts';
import { Product } from './product.ts';
import { Same } from './same.ts';
import { begin, type SoFar, steps } from './visit.ts';
import { type Figure, type Processes, weigh } from './weighing.ts';

/**
 * `npm run bench [-- --json]`: what the acts of a visit cost, beside a bare driver that sends the same statements and
 * beside the fixed floor. BENCH_ROUNDS rounds (5) of BENCH_ACTS acts (160), in turn.
 */
const port = Number(process.env.BENCH_PORT ?? 8199);
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const acts = Number(process.env.BENCH_ACTS ?? 160);
const aged_visits = Number(process.env.BENCH_AGED ?? 100_000);

interface Bench {
  of: BenchHall;
  client: Client;
  url: string;
  on: Processes;
}

/** Makes one visit after the other at a counter; the secret of a number goes with whoever is called. */
function visits({ client, of }: Bench): (counter_id: string) => Promise<void> {
  const secrets = new Map<string, string>();
  return async counter_id => {
    let so_far: SoFar = begin({ hall_id: of.hall_id, counter_id }, Math.random);
    for (const step of steps) {
      const answer = await client.post(step.path(so_far), of.token, step.body(so_far));
      so_far = { ...so_far, ...step.keep?.(answer) };
      if (step.act === 'issue') secrets.set(so_far.taken_id, so_far.secret);
      if (step.act === 'call') so_far = { ...so_far, secret: secrets.get(so_far.ticket_id) ?? '' };
    }
  };
}

/** The line's acts alone. */
function line({ client, of }: Bench) {
  const at = (rest: string) => `/api/halls/${of.hall_id}${rest}`;
  const post = (path: string, body: object = {}) => client.post(at(path), of.token, body);
  return {
    issue: () => post('/tickets', { class: 'ordinary', business: 'consultation' }),
    serve: async (counter_id: string) => {
      const { ticket_id } = await post(`/counters/${counter_id}/call-next`);
      await post(`/tickets/${ticket_id}/arrive`);
      await post(`/tickets/${ticket_id}/finish`, { outcome: 'done' });
    },
    pause: (counter_id: string) => post(`/counters/${counter_id}/pause`, { reason: 'water' }),
    back: (counter_id: string) => post(`/counters/${counter_id}/resume`),
  };
}

/** Issue; call, start and finish; a whole visit: by the product and both drivers, in turn. */
async function at(loops: number, bench: Bench, suffix = ''): Promise<Figure[]> {
  const { url, of } = bench;
  const same = new Same(url, of, loops);
  const bare = new Bare(url, of, loops);
  await bare.prepare();
  const product = line(bench);
  const visit = visits(bench);
  const counter = (loop: number) => of.counters[loop]?.id ?? '';
  const [issue, serve, whole] = ['issue', 'call + start + finish', 'visit'].map(act => act + suffix) as [string, string, string];
  const figures = await weigh(
    [
      { act: issue, by: 'product', work: product.issue },
      { act: serve, by: 'product', work: loop => product.serve(counter(loop)) },
      { act: issue, by: 'same statements', work: () => same.issue() },
      { act: serve, by: 'same statements', work: loop => same.serve(counter(loop)) },
      { act: issue, by: 'floor', work: () => bare.issue() },
      { act: serve, by: 'floor', work: () => bare.serve() },
      { act: whole, by: 'product', work: loop => visit(counter(loop)) },
      { act: whole, by: 'floor', work: loop => bare.visit(counter(loop)) },
    ],
    { loops, each: Math.max(1, Math.round(acts / loops)), rounds, on: bench.on },
  );
  await same.close();
  await bare.close();
  return figures;
}

/** The twin looks anew whenever the open counters change: a number taken after each pause pays for a whole look. */
async function withTwin(bench: Bench, waiting: number): Promise<Figure[]> {
  const { issue, pause, back, serve } = line(bench);
  const [seat, other] = bench.of.counters.slice(-2).map(one => one.id) as [string, string];
  for (let n = 0; n < waiting; n++) await issue();
  let away = false;
  const change = async () => {
    await (away ? back(seat) : pause(seat));
    away = !away;
  };
  const each = 20;
  const figures = await weigh(
    [
      { act: 'a counter pauses or comes back', by: 'product', work: change },
      { act: 'the same, then issue with a look of the twin', by: 'product', work: () => change().then(issue) },
      { act: 'call + start + finish, to empty the line', by: 'product', work: () => serve(other) },
    ],
    { loops: 1, each, rounds, on: bench.on },
  );
  if (away) await back(seat);
  for (let n = 0; n < waiting; n++) await serve(other);
  return figures.slice(0, 2);
}

const routes: readonly string[] = [
  'tickets',
  'counters/:counter_id/call-next',
  'tickets/:ticket_id/arrive',
  'tickets/:ticket_id/orders',
  'orders/:order_id/disclose',
  'orders/:order_id/confirm',
  'tickets/:ticket_id/pay',
  'tickets/:ticket_id/finish',
  'tickets/:ticket_id/rating',
];

/** What the server says its acts sent. */
function statementsOf(page: string): Record<string, Sent> {
  const all = sentByRoute(page);
  return Object.fromEntries(
    routes.flatMap(route => {
      const sent = all.get(`POST /api/halls/:hall_id/${route}`);
      return sent === undefined ? [] : [[route, { ...sent, mean: round2(sent.mean) }]];
    }),
  );
}

/** Everything that is measured, from an empty folder to an empty folder. */
async function main(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'tingtong-bench-'));
  const database = await startEmbedded({ dir, fsync: true });
  const product = new Product(database.url, port);
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const client = new Client(port, 64);
  try {
    await product.prepare();
    await product.start();
    const of = await makeBenchHall(owner, 32);
    await openCounters(product.base, of);
    const bench: Bench = { of, client, url: database.url, on: { server: product.child?.pid ?? 0, postmaster: database.pid } };
    const { issue, serve } = line(bench);
    for (let n = 0; n < 300; n++) await issue().then(() => serve(of.counters[n % 32]?.id ?? ''));
    const figures: Figure[] = [];
    for (const loops of [1, 8, 32]) figures.push(...(await at(loops, bench)));
    figures.push(...(await withTwin(bench, 40)));
    await ageHall(owner, of, aged_visits);
    figures.push(...(await at(8, bench, `, after ${aged_visits.toLocaleString('en')} visits`)));
    const deadlocks = (await owner.query('select deadlocks from pg_stat_database where datname = current_database()')).rows[0].deadlocks;
    report({ figures, statements: statementsOf(await product.figures()), deadlocks: Number(deadlocks), asked_again: client.asked_again });
  } finally {
    client.close();
    await owner.end();
    await product.kill();
    await database.stop('immediate');
    rmSync(dir, { recursive: true, force: true });
  }
}

function report(of: { figures: readonly Figure[]; statements: Record<string, Sent>; deadlocks: number; asked_again: number }): void {
  const at = wallNow().toISOString();
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ at, machine: machine(), ...of }, null, 2));
    return;
  }
  console.log(`${at.slice(0, 10)} · ${machine()} · fsync on · CPU milliseconds per act, medians of ${rounds} rounds in turn · ${of.deadlocks} deadlocks, asked again ${of.asked_again} times\n`);
  console.log('| act | by | counters | acts/s | p50 ms | p99 ms | Node ms | PostgreSQL ms | together |');
  console.log('|---|---|---:|---:|---:|---:|---:|---:|---:|');
  for (const one of of.figures)
    console.log(`| ${one.act} | ${one.by} | ${one.counters} | ${one.per_second} | ${one.p50_ms} | ${one.p99_ms} | ${one.node_ms} | ${one.pg_ms} | ${one.together_ms} |`);
  console.log('\n| act | statements | at most |\n|---|---:|---:|');
  for (const [route, sent] of Object.entries(of.statements)) console.log(`| ${route} | ${sent.mean} | ${sent.at_most} |`);
}

await main();

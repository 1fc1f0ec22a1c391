import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { addDays, businessDay, wallNow } from '../kit/clock.ts';
import { startEmbedded } from '../kit/postgres.ts';
import { chanceOf } from './figures.ts';
import { type BenchHall, fillBoxes, keeper_no, makeBenchHall, openCounters } from './hall.ts';
import { broken, type Comparison, compare, sendAgain } from './kill_check.ts';
import { Load, rest, type Session } from './kill_load.ts';
import { Product } from './product.ts';

/** What a run of kills found. */
export interface KillReport extends Comparison {
  seed: number;
  kills: number;
  acknowledged: number;
  /** Writes that were answered otherwise when they were sent once more. */
  other_answer: number;
  other_than_503: number;
  signed_out: number;
  slowest_ready_ms: number;
  server_died: boolean;
  flaws: string[];
}

/** A session of the bench hall that must outlive every kill: a person's, or that of a customer's screen. */
async function signIn(base: string, surface: string, who: object): Promise<Session> {
  const answer = await fetch(`${base}/api/demo/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Surface': surface },
    body: JSON.stringify(who),
  });
  const { csrf } = (await answer.json()) as { csrf: string };
  return { cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '', csrf, surface };
}

/** The times of the next two days that can be booked. */
async function slotsOf(base: string, of: BenchHall): Promise<string[]> {
  const slots: string[] = [];
  for (const days of [1, 2]) {
    const day = addDays(businessDay(wallNow()), days);
    const answer = await fetch(`${base}/api/halls/${of.hall_id}/slots?business=consultation&day=${day}`);
    slots.push(...((await answer.json()) as { slots: { slot_at: string }[] }).slots.map(one => one.slot_at));
  }
  return slots;
}

/** A run's own product on a database of its own, which the run may end and start again. */
interface Victims {
  dir: string;
  database: Awaited<ReturnType<typeof startEmbedded>>;
  product: Product;
}

/** Kills server or database at random moments under load, then compares; whatever happens, nothing is left running. */
export async function killRun(victim: 'server' | 'database', kills: number, port: number, seed: number): Promise<KillReport> {
  const dir = mkdtempSync(join(tmpdir(), 'tingtong-kill-'));
  const database = await startEmbedded({ dir, fsync: true });
  const run: Victims = { dir, database, product: new Product(database.url, port) };
  try {
    return await killing(run, victim, kills, seed);
  } finally {
    await run.product.kill();
    await run.database.stop('immediate').catch(() => {});
    rmSync(dir, { recursive: true, force: true });
  }
}

async function killing(run: Victims, victim: 'server' | 'database', kills: number, seed: number): Promise<KillReport> {
  const { product, dir } = run;
  await product.prepare();
  await product.start();
  const chance = chanceOf(seed);
  const asOwner = async <T>(work: (owner: pg.Client) => Promise<T>): Promise<T> => {
    const owner = new pg.Client({ connectionString: run.database.url });
    await owner.connect();
    return work(owner).finally(() => owner.end());
  };
  const of = await asOwner(owner => makeBenchHall(owner, 8));
  const load = new Load(product.base, of, chance);
  await asOwner(owner => fillBoxes(owner, of, 400));
  await openCounters(product.base, of);
  load.session = await signIn(product.base, 'floor', { staff_no: keeper_no });
  for (const { id, screen } of of.counters) load.screens.set(id, await signIn(product.base, 'customer', { hall_id: of.hall_id, device: screen }));
  const slots = await slotsOf(product.base, of);
  const secrets = new Map<string, string>();
  const loops = [load.kiosk(secrets), load.kiosk(secrets), load.kiosk(secrets), load.phones(slots), load.phones(slots), load.manager(), load.countTills(), ...of.counters.map(counter => load.counter(counter.id, secrets))];
  let slowest_ready_ms = 0;
  let server_died = false;
  const flaws = new Set<string>();
  for (let kill = 0; kill < kills; kill++) {
    await rest(1500 + chance() * 2000);
    const started = performance.now();
    if (victim === 'server') {
      await product.kill();
      await product.start();
    } else {
      process.kill(run.database.pid, 'SIGKILL');
      // Lets go of the folder, and waits until the orphaned backends are gone.
      await run.database.stop('immediate').catch(() => {});
      run.database = await startEmbedded({ dir, fsync: true });
      await product.ready();
      server_died ||= !product.alive();
    }
    slowest_ready_ms = Math.max(slowest_ready_ms, performance.now() - started);
    for (const flaw of await asOwner(owner => broken(owner, [of.hall_id]))) flaws.add(flaw);
  }
  await rest(500);
  load.going = false;
  await Promise.all(loops);
  const other_answer = await sendAgain(load, 300);
  const found = await asOwner(owner => compare(owner, of, load));
  for (const flaw of await asOwner(owner => broken(owner, [of.hall_id]))) flaws.add(flaw);
  const acknowledged = load.writes.filter(write => write.answer?.status === 200).length;
  const { other_than_503, signed_out } = load;
  return { seed, kills, acknowledged, ...found, other_answer, other_than_503, signed_out, slowest_ready_ms: Math.round(slowest_ready_ms), server_died, flaws: [...flaws] };
}

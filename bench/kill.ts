import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { newId } from '../kit/ids.ts';
import { startEmbedded } from '../kit/postgres.ts';
import { type BenchHall, makeBenchHall } from './hall.ts';
import { Product } from './product.ts';

/** One write as the client remembers it: the key is kept before anything is sent. */
interface Write {
  key: string;
  path: string;
  body: object;
  answer: { status: number; body: Record<string, unknown> } | undefined;
}

/** What a run of kills found. */
export interface KillReport {
  kills: number;
  acknowledged: number;
  lost: number;
  doubled: number;
  other_than_503: number;
  slowest_ready_ms: number;
  server_died: boolean;
  flaws: string[];
}

const rest = (ms: number) => new Promise<void>(done => setTimeout(done, ms));

/** Clients that write without pause and repeat under the same key until they are answered. */
class Load {
  readonly writes: Write[] = [];
  other_than_503 = 0;
  going = true;
  private readonly base: string;
  private readonly of: BenchHall;

  constructor(base: string, of: BenchHall) {
    this.base = base;
    this.of = of;
  }

  async act(path: string, body: object): Promise<Record<string, unknown> | undefined> {
    const write: Write = { key: newId(), path, body, answer: undefined };
    this.writes.push(write);
    while (write.answer === undefined) {
      const response = await this.send(write).catch(() => undefined);
      if (response !== undefined && response.status < 500) {
        const answered = (await response.json().catch(() => undefined)) as Record<string, unknown> | undefined;
        if (answered !== undefined) write.answer = { status: response.status, body: answered };
      } else if (response !== undefined && response.status !== 503) this.other_than_503 += 1;
      if (write.answer === undefined) await rest(60);
    }
    return write.answer.status === 200 ? write.answer.body : undefined;
  }

  private send(write: Write): Promise<Response> {
    return fetch(`${this.base}/api/halls/${this.of.hall_id}${write.path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${this.of.token}`, 'Content-Type': 'application/json', 'Idempotency-Key': write.key },
      body: JSON.stringify(write.body),
      signal: AbortSignal.timeout(8000),
    });
  }

  async kiosk(): Promise<void> {
    while (this.going) await this.act('/tickets', { class: 'ordinary', business: 'consultation' });
  }

  async counter(counter_id: string): Promise<void> {
    while (this.going) {
      const called = await this.act(`/counters/${counter_id}/call-next`, {});
      if (called === undefined) {
        await rest(20);
        continue;
      }
      const id = String(called.ticket_id);
      await this.act(`/tickets/${id}/arrive`, {});
      await this.act(`/tickets/${id}/hold`, { reason: 'drill' });
      await this.act(`/tickets/${id}/resume`, {});
      await this.act(`/tickets/${id}/finish`, { outcome: 'done' });
    }
  }
}

/** Compares what was acknowledged with what is stored: nothing lost, nothing twice, every number once. */
async function readBack(owner: pg.Client, of: BenchHall, load: Load): Promise<Pick<KillReport, 'lost' | 'doubled' | 'flaws'>> {
  const count = async (text: string, values: unknown[] = [of.hall_id]): Promise<number> => (await owner.query(text, values)).rows[0].n;
  const done = load.writes.filter(write => write.answer?.status === 200);
  const taken = done.filter(write => write.path === '/tickets').map(write => String(write.answer?.body.id));
  const stored = await owner.query('select id::text from queue_ticket where hall_id = $1', [of.hall_id]);
  const known = new Set(stored.rows.map(row => row.id));
  let lost = taken.filter(id => !known.has(id)).length;
  const doubled = stored.rows.length - new Set(taken).size;
  for (const [path, what] of [['arrive', 'arrive'], ['hold', 'hold'], ['resume', 'resume'], ['finish', 'finish']] as const) {
    const acknowledged = done.filter(write => write.path.endsWith(`/${path}`)).length;
    const events = await count(`select count(*)::int as n from event where hall_id = $1 and what = 'queue.ticket.${what}'`);
    if (events < acknowledged) lost += acknowledged - events;
    if (events > acknowledged) lost += 0;
  }
  const flaws: string[] = [];
  const must = async (sentence: string, text: string) => {
    if ((await count(text)) > 0) flaws.push(sentence);
  };
  await must('a number was given twice or left out', `select count(*)::int as n from (select max(number) - count(*) as gap from queue_ticket where hall_id = $1 group by day, letter) g where gap <> 0`);
  await must('a step happened twice', `select count(*)::int as n from (select subject_id, what from event where hall_id = $1 and what like 'queue.ticket.%' and what <> 'queue.ticket.recall' group by 1, 2 having count(*) > 1) d`);
  await must('a state differs from its last event', `select count(*)::int as n from queue_ticket t where hall_id = $1 and state = 'finished' and not exists (select 1 from event e where e.hall_id = $1 and e.subject_id = t.id and e.what = 'queue.ticket.finish')`);
  await must('two customers stand at one counter', `select count(*)::int as n from (select counter_id from queue_ticket where hall_id = $1 and state in ('called', 'serving') group by 1 having count(*) > 1) d`);
  return { lost, doubled, flaws };
}

/** Kills server or database at random moments under load, then compares. */
export async function killRun(victim: 'server' | 'database', kills: number, port: number): Promise<KillReport> {
  const dir = mkdtempSync(join(tmpdir(), 'tingtong-kill-'));
  let database = await startEmbedded({ dir, fsync: true });
  const product = new Product(database.url, port);
  await product.prepare();
  await product.start();
  let owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const of = await makeBenchHall(owner, 4);
  await owner.end();
  const load = new Load(product.base, of);
  for (const counter of of.counters) await load.act(`/counters/${counter.id}/open`, { clerk_id: counter.clerk_id });
  const loops = [load.kiosk(), load.kiosk(), ...of.counters.map(counter => load.counter(counter.id))];
  let slowest_ready_ms = 0;
  let server_died = false;
  for (let kill = 0; kill < kills; kill++) {
    await rest(400 + Math.random() * 900);
    const started = performance.now();
    if (victim === 'server') {
      await product.kill();
      await product.start();
    } else {
      process.kill(database.pid, 'SIGKILL');
      // Lets go of the folder, and waits until the orphaned backends are gone.
      await database.stop('immediate').catch(() => {});
      database = await startEmbedded({ dir, fsync: true });
      await product.ready();
      server_died ||= !product.alive();
    }
    slowest_ready_ms = Math.max(slowest_ready_ms, performance.now() - started);
  }
  await rest(500);
  load.going = false;
  await Promise.all(loops);
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const found = await readBack(owner, of, load);
  await owner.end();
  await product.kill();
  await database.stop('immediate');
  rmSync(dir, { recursive: true, force: true });
  const acknowledged = load.writes.filter(write => write.answer?.status === 200).length;
  return { kills, acknowledged, ...found, other_than_503: load.other_than_503, slowest_ready_ms: Math.round(slowest_ready_ms), server_died };
}

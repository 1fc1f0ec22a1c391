import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { wallNow } from '../kit/clock.ts';
import { startEmbedded } from '../kit/postgres.ts';
import { asked, machine, median, round2 } from './figures.ts';
import { Product } from './product.ts';

/**
 * `npm run bench:sign-in [-- --tries 200] [-- --json]`: how long a wrong password takes for a number that somebody bears
 * and for one that nobody bears, in turn. Who listens to the clock must not learn which is which (S4: under 10 %).
 * Ends with 1 when the middles differ by more.
 */
const port = Number(process.env.BENCH_PORT ?? 8195);
const tries = asked('tries', 200);
const bar = 0.1;

/** One wrong guess: milliseconds to the answer, and what it said. */
async function guess(base: string, user: string): Promise<{ ms: number; said: string }> {
  const started = performance.now();
  const answer = await fetch(`${base}/api/session`, {
    method: 'POST',
    // An address each: the limit of guesses per address is not what is measured.
    headers: { 'Content-Type': 'application/json', 'X-Surface': 'office', 'X-Forwarded-For': `10.9.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}` },
    body: JSON.stringify({ user, password: 'not the right one' }),
  });
  const { code, detail } = (await answer.json()) as { code: string; detail: string };
  return { ms: performance.now() - started, said: `${answer.status} ${code} ${detail}` };
}

/** Known and unknown numbers in turn, each number once: nobody is locked out, and the machine's moods fall on both. */
async function measure(base: string, owner: pg.Client) {
  // As many people as guesses, all with the stored password of one of the cast.
  await owner.query(
    `insert into person (id, staff_no, name, name_en, home_hall_id, password_hash)
     select gen_random_uuid(), 'K' || n, '测速', 'Bench', 1001, (select password_hash from person where password_hash is not null limit 1) from generate_series(0, $1::int) n`,
    [tries + 20],
  );
  const took = { known: [] as number[], unknown: [] as number[] };
  const said = new Set<string>();
  for (let n = 0; n < tries + 20; n++)
    for (const [kind, user] of [['known', `K${n}`], ['unknown', `U${n}`]] as const) {
      const one = await guess(base, user);
      said.add(one.said);
      if (n >= 20) took[kind].push(one.ms);
    }
  const known_ms = round2(median(took.known));
  const unknown_ms = round2(median(took.unknown));
  return { tries, known_ms, unknown_ms, difference: round2(Math.abs(known_ms / unknown_ms - 1) * 100) / 100, answers: [...said] };
}

async function main(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'tingtong-sign-in-'));
  const database = await startEmbedded({ dir, fsync: true });
  const product = new Product(database.url, port);
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  try {
    await product.prepare();
    await product.start();
    const found = await measure(product.base, owner);
    const line = `wrong password: ${found.known_ms} ms for a known number, ${found.unknown_ms} ms for an unknown one (medians of ${tries}), ${(found.difference * 100).toFixed(1)} % apart, ${found.answers.length} different answer`;
    if (process.argv.includes('--json')) console.log(JSON.stringify({ at: wallNow().toISOString(), machine: machine(), ...found }, null, 2));
    else console.log(`${wallNow().toISOString().slice(0, 10)} · ${machine()}\n${line}`);
    process.exitCode = found.difference < bar && found.answers.length === 1 ? 0 : 1;
  } finally {
    await owner.end();
    await product.kill();
    await database.stop('immediate');
    rmSync(dir, { recursive: true, force: true });
  }
}

await main();

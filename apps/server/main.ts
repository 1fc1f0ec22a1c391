import { Worker } from 'node:worker_threads';
import { servingUrl } from '../../kit/app_role.ts';
import { openDatabase } from '../../kit/db.ts';
import { exitPlainly, inTerminalLanguage } from '../../kit/plain_errors.ts';
import { startServer } from './listen.ts';
import { serveMetrics } from './metrics.ts';
import { prepare } from './prepare.ts';

const { env, argv } = process;
const url = env.DATABASE_URL;

// The demonstration's own player speaks for many phones from this very machine, and names each one's address.
const own_phones = env.DATABASE_EMBEDDED === '1' ? '127.0.0.1' : '';

async function main(): Promise<void> {
  if (url === undefined) throw new Error('DATABASE_URL is not set; `npm start` sets it.');
  if (argv.includes('--prepare')) {
    await prepare({ url, embedded: env.DATABASE_EMBEDDED === '1', mode: env.TINGTONG_MODE });
    return;
  }
  const serving = await servingUrl(url);
  if (serving.warning !== undefined) process.stderr.write(`${inTerminalLanguage(serving.warning)}\n`);
  const db = openDatabase(serving.url, Number(env.DATABASE_POOL ?? 16));
  // Before anybody is served: a port that is taken must end a start, not a day.
  if (env.METRICS_PORT) await serveMetrics(db, Number(env.METRICS_PORT));
  const server = await startServer(db, {
    port: Number(env.PORT ?? 8080),
    host: env.HOST ?? '127.0.0.1',
    worker: env.WORKER !== '0',
    player: env.PLAYER !== '0',
    learns: true,
    log_level: env.LOG_LEVEL ?? 'warn',
    proxies: (env.TRUST_PROXY ?? own_phones)
      .split(',')
      .flatMap(one => (one.trim() === '' ? [] : [one.trim()])),
  });
  if (env.PLAYER !== '0') makePast(serving.url);
  const stop = () =>
    void server
      .stop()
      .then(() => db.close())
      .then(() => process.exit(0));
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** A demonstration's past is made in a thread of its own; in production that thread ends at once. */
function makePast(of: string): void {
  const thread = new Worker(new URL('./past.mjs', import.meta.url), { workerData: { url: of } });
  thread.on('error', fault => process.stderr.write(`past: ${String(fault)}\n`));
  thread.unref();
}

main().catch((fault: unknown) => exitPlainly(fault, url === undefined ? {} : { database: url }));

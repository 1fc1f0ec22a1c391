import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inTerminalLanguage, PlainError, plainly } from '../../kit/plain_errors.ts';
import { type Embedded, startEmbedded } from '../../kit/postgres.ts';
import { endOf, startChild, stopChild } from './child.ts';
import { npmIsGone } from './launcher.ts';
import { requireDatabase, requirePorts, type Settings, whyNotRestart } from './settings.ts';

const LOOK_EVERY_MS = 250;
const SERVER_STOPS_WITHIN_MS = 10_000;
/** The pause before a restart doubles with each quick death, up to this; a long life resets it. */
const PAUSE_MS = { first: 200, longest: 5_000, taken: 1_000, reset_after: 30_000 };

/** What is running now. The supervisor starts both, looks after both, and kills nothing else. */
type House = {
  settings: Settings;
  embedded?: Embedded;
  server?: ChildProcess;
  stopping: boolean;
  /** Ends the pauses of every loop when the house is to close. */
  close: AbortController;
};

/**
 * Opens the house: database, migrations and seed, server; prints the addresses; then restarts whatever dies until
 * it is told to stop. Answers the exit code.
 */
export async function supervise(settings: Settings): Promise<number> {
  const house: House = { settings, stopping: false, close: new AbortController() };
  listenToSignals(house);
  try {
    await requirePorts(settings);
    await openDatabase(house);
    const code = house.stopping ? 0 : await prepare(house);
    if (code !== 0 || house.stopping) return code;
    return await keepOpen(house);
  } finally {
    house.stopping = true;
    await closeHouse(house);
  }
}

async function openDatabase(house: House): Promise<void> {
  const { database_url, database_dir } = house.settings;
  if (database_url !== undefined) return requireDatabase(database_url);
  const started = performance.now();
  house.embedded = await startEmbedded({ dir: database_dir });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const how = house.embedded.adopted
    ? { zh: '已接管仍在运行的数据库', en: 'joined the database that was still running' }
    : { zh: '数据库已启动', en: 'database started' };
  console.log(`· ${how.zh} ${how.en} (${seconds} s)`);
}

/** Migrations and seed, by the server's own program; it says itself what stands in its way. */
async function prepare(house: House): Promise<number> {
  const program = join(house.settings.root, 'dist', 'server.mjs');
  if (!existsSync(program)) {
    throw new PlainError({
      zh: `缺少 ${program}，请先运行 npm run build。`,
      en: `${program} is missing: run npm run build first.`,
    });
  }
  const started = performance.now();
  const child = startChild(program, ['--prepare'], environment(house));
  house.server = child;
  const { code } = await endOf(child);
  delete house.server;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code === 0) console.log(`· 数据已就绪 database prepared (${seconds} s)`);
  return house.stopping ? 0 : code;
}

async function keepOpen(house: House): Promise<number> {
  const [code] = await Promise.all([keepServer(house), keepDatabase(house)]);
  return code;
}

/**
 * Restarts the server until the house closes. One that ends by its own will before it was ever ready has said why,
 * and ends the house: trying again would only say it again.
 */
async function keepServer(house: House): Promise<number> {
  let wasReady = false;
  let pause = PAUSE_MS.first;
  while (!house.stopping) {
    const started = performance.now();
    const child = startChild(join(house.settings.root, 'dist', 'server.mjs'), [], environment(house));
    house.server = child;
    const ended = endOf(child);
    const first = !wasReady;
    void whenReady(house, child).then(ready => {
      if (ready) announce(house.settings, first);
      wasReady ||= ready;
    });
    const { code, signal } = await ended;
    if (house.stopping) break;
    if (!wasReady && signal === null) {
      closeLater(house);
      return code === 0 ? 1 : code;
    }
    pause = performance.now() - started > PAUSE_MS.reset_after ? PAUSE_MS.first : pause;
    console.log(`! 服务意外停止，正在重启 the server ended (${signal ?? code}) and is being restarted`);
    await rest(house, pause);
    pause = Math.min(pause * 2, PAUSE_MS.longest);
    await portsAreFree(house);
  }
  return 0;
}

/** Waits until nobody stands on our ports, and says once who does: a server started meanwhile could only die of it. */
async function portsAreFree(house: House): Promise<void> {
  let complained = '';
  while (!house.stopping) {
    const why = await whyNotRestart(house.settings);
    if (why === undefined) return;
    const sentence = inTerminalLanguage(why);
    if (sentence !== complained) console.error(sentence);
    complained = sentence;
    await rest(house, PAUSE_MS.taken);
  }
}

/** Restarts the embedded database until the house closes, after everything of the dead one is gone. */
async function keepDatabase(house: House): Promise<void> {
  let complained = '';
  while (!house.stopping && house.embedded !== undefined) {
    await rest(house, LOOK_EVERY_MS);
    if (house.stopping || house.embedded.isRunning()) continue;
    const before = house.embedded.url;
    try {
      if (complained === '')
        console.log('! 数据库意外停止，正在重启 the database ended and is being restarted');
      await house.embedded.stop();
      house.embedded = await startEmbedded({ dir: house.settings.database_dir });
      complained = '';
      console.log('· 数据库已恢复 the database is back');
    } catch (error) {
      const sentence = inTerminalLanguage((plainly(error) ?? unforeseen(error)).words);
      if (sentence !== complained) console.error(sentence);
      complained = sentence;
      await rest(house, PAUSE_MS.longest / 2);
      continue;
    }
    // Its port was taken meanwhile: the server has to learn the new address.
    if (house.embedded.url !== before) house.server?.kill('SIGTERM');
  }
}

/** True once `GET /ready` answers 200; false when that child ended first. */
async function whenReady(house: House, child: ChildProcess): Promise<boolean> {
  const url = `http://${hostOf(house.settings.host)}:${house.settings.port}/ready`;
  while (!house.stopping && child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(3_000) }).catch(() => undefined);
    await answer?.body?.cancel().catch(() => undefined);
    if (answer?.status === 200) return true;
    await rest(house, LOOK_EVERY_MS);
  }
  return false;
}

function announce(settings: Settings, first: boolean): void {
  if (!first) {
    console.log('· 服务已恢复 the server is back');
    return;
  }
  const { host } = settings;
  const everywhere = host === '0.0.0.0' || host === '::';
  const near = everywhere || host === '127.0.0.1' ? 'localhost' : hostOf(host);
  const others = everywhere ? outsideAddresses() : [];
  const urls = [near, ...others].map(each => `  http://${each}:${settings.port}/`);
  console.log(['', '厅通已就绪，请在浏览器打开 · Tingtong is ready, open in a browser:', ...urls].join('\n'));
  console.log('按 Ctrl-C 停止 · Ctrl-C stops it\n');
}

function hostOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function outsideAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap(each => each ?? []);
  return all.filter(each => each.family === 'IPv4' && !each.internal).map(each => each.address);
}

function environment(house: House): NodeJS.ProcessEnv {
  const { embedded, settings } = house;
  const shared = { PORT: `${settings.port}`, TINGTONG_MODE: settings.mode };
  if (embedded === undefined) return { ...shared, DATABASE_URL: settings.database_url };
  return { ...shared, DATABASE_URL: embedded.url, DATABASE_EMBEDDED: '1' };
}

function listenToSignals(house: House): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => closeLater(house));
  const gone = npmIsGone(process.env);
  if (gone === undefined) return;
  const look = setInterval(() => gone() && closeLater(house), LOOK_EVERY_MS);
  look.unref();
}

/** The server is told at once; the database only after it has ended. */
function closeLater(house: House): void {
  if (house.stopping) return;
  house.stopping = true;
  house.close.abort();
  const { server } = house;
  if (server !== undefined) void stopChild(server, SERVER_STOPS_WITHIN_MS);
}

async function closeHouse(house: House): Promise<void> {
  if (house.server !== undefined) await stopChild(house.server, SERVER_STOPS_WITHIN_MS);
  await house.embedded?.stop();
}

function rest(house: House, ms: number): Promise<void> {
  return sleep(ms, undefined, { signal: house.close.signal }).catch(() => undefined);
}

function unforeseen(error: unknown): PlainError {
  const why = error instanceof Error ? error.message : `${error}`;
  return new PlainError({ zh: `数据库没有恢复：${why}`, en: `The database did not come back: ${why}` });
}

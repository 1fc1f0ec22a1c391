import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { claim, isHeld, release } from './claim.ts';
import { codeOf, PlainError } from './plain_errors.ts';
import { freePort, isFree } from './ports.ts';
import { type Account, chooseAccount, giveTo, inTurn, runAs, type StepDown } from './postgres_account.ts';
import { type Native, nativePostgres } from './postgres_native.ts';
import { environment, settings } from './postgres_settings.ts';
import { socketFolder } from './postgres_socket.ts';
import { canSeeFolders, isRunning, markOf, runningIn, until } from './processes.ts';

/** The name of the database and of its owner inside the embedded server. */
const DATABASE = 'tingtong';
const OWNER = 'tingtong_owner';

/** A crashed database may have much to read again before it answers. */
const READY_WITHIN_MS = 120_000;
const SETTLED_WITHIN_MS = 30_000;
/** A process of the dead server that still computes is told to end after this long. */
const LEFTOVERS_END_AFTER_MS = 3_000;
const STOP_WITHIN_MS = 30_000;
const LOG_BYTES_MAX = 10_000_000;

/** How to start the embedded database; `dir` holds everything it keeps. */
export type EmbeddedOptions = {
  dir: string;
  /** Exactly this port instead of a free one that is then remembered. */
  port?: number;
  /** Told each step worth a line. */
  log?: (line: string) => void;
  /** Off only where nothing needs to outlive a power cut: tests. */
  fsync?: boolean;
  /** Refuse with code EBUSY, rather than join, when another living process looks after this folder. */
  alone?: boolean;
  stepDown?: StepDown;
};

/** The hall's own PostgreSQL, running. */
export type Embedded = {
  /** The owner's address of the database `tingtong`; it holds a password. */
  url: string;
  port: number;
  pid: number;
  /** It was running already: left by a program that was killed, or looked after by one that still runs. */
  adopted: boolean;
  isRunning(): boolean;
  /**
   * Stops it; gives the folder back if it died by itself; does nothing when another living program looks after it.
   * `immediate` is a crash on purpose.
   */
  stop(mode?: 'fast' | 'immediate'): Promise<void>;
};

type House = { dir: string; data: string; native: Native; account: Account; password: string };

/** `socket` is the folder of its socket, `''` where it only listens to the network. */
type Postmaster = { pid: number; port: number; socket: string; ready: boolean };

/**
 * Starts the embedded PostgreSQL of this folder, or joins the one that already runs there, and waits until it
 * answers. It listens on 127.0.0.1 and its own socket only and wants a password that only the folder's owner can read.
 * Fails with a PlainError when the port, the disk or a permission stands in the way.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const dir = resolve(options.dir);
  makeFolder(dir);
  while (!claim(dir)) {
    if (options.alone === true) throw Object.assign(new Error(`${dir} is in use`), { code: 'EBUSY' });
    const guest = await joinOther(dir);
    if (guest !== undefined) return guest;
  }
  try {
    return await startOwn(dir, options);
  } catch (error) {
    release(dir);
    throw error;
  }
}

/** Step by step: Node's own recursive way never returns where the system refuses every folder (`/proc`). */
function makeFolder(dir: string): void {
  if (existsSync(dir)) return;
  const parent = dirname(dir);
  if (parent !== dir) makeFolder(parent);
  try {
    mkdirSync(dir, { mode: 0o755 });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    throw codeOf(error) === 'ENOENT'
      ? Object.assign(new Error('no folder here'), { code: 'EACCES', path: dir })
      : error;
  }
}

/** The database that another living process looks after; undefined when that process ended meanwhile. */
async function joinOther(dir: string): Promise<Embedded | undefined> {
  const data = join(dir, 'data');
  const answers = await until(async () => !isHeld(dir) || (await answering(dir, data)), READY_WITHIN_MS, 100);
  const postmaster = readPostmaster(data);
  if (!isHeld(dir)) return undefined;
  if (!answers || postmaster === undefined)
    throw new Error(`another process holds ${dir}, yet nothing answers`);
  return { ...running(dir, postmaster), adopted: true, stop: async () => undefined };
}

async function startOwn(dir: string, options: EmbeddedOptions): Promise<Embedded> {
  const data = join(dir, 'data');
  const account = chooseAccount(data, options.stepDown);
  giveTo(account, dir);
  const native = nativePostgres(join(dir, 'lib'));
  const house: House = { dir, data, native, account, password: passwordOf(dir, account) };
  const living = await settle(house);
  if (living !== undefined) {
    options.log?.(`the database was still running (process ${living.pid})`);
    await ensureDatabase(urlOf(house, living));
    return owned(house, living, true);
  }
  if (!existsSync(data)) makeData(house);
  const postmaster = await launch(house, options);
  await ensureDatabase(urlOf(house, postmaster));
  return owned(house, postmaster, false);
}

function owned(house: House, postmaster: Postmaster, adopted: boolean): Embedded {
  const stop = async (mode: 'fast' | 'immediate' = 'fast'): Promise<void> => {
    // One that died by itself leaves only its claim; whatever still runs in the folder the next start waits out.
    if (isRunning(postmaster.pid)) await stopPostmaster(house.data, postmaster.pid, mode);
    release(house.dir);
  };
  return { ...running(house.dir, postmaster), adopted, stop };
}

function running(dir: string, postmaster: Postmaster): Pick<Embedded, 'url' | 'port' | 'pid' | 'isRunning'> {
  const { pid, port } = postmaster;
  const password = readFileSync(join(dir, 'password'), 'utf8');
  const mark = markOf(pid);
  return { url: urlOf({ password }, postmaster), port, pid, isRunning: () => markOf(pid) === mark };
}

/**
 * Waits until the folder is either served by a living postmaster, which is returned, or by nobody at all.
 * A postmaster killed outright leaves processes that finish their statement first; a new server must not
 * start beside them. Its number may also have been given to another program since, or be held by a zombie
 * that nobody buries: then its file is taken away, for PostgreSQL itself would refuse to start.
 */
async function settle(house: House): Promise<Postmaster | undefined> {
  const started = performance.now();
  let told = false;
  while (performance.now() - started < SETTLED_WITHIN_MS) {
    const postmaster = readPostmaster(house.data);
    const left = runningIn(house.data);
    if (postmaster !== undefined && isOurs(postmaster.pid, left)) {
      if (await answering(house.dir, house.data)) return postmaster;
    } else if (left.length === 0) {
      if (postmaster !== undefined) rmSync(join(house.data, 'postmaster.pid'), { force: true });
      return undefined;
    } else if (!told && performance.now() - started > LEFTOVERS_END_AFTER_MS) {
      told = true;
      for (const pid of left) end(pid, 'SIGQUIT');
    }
    await sleep(50);
  }
  throw new PlainError({
    zh: `${house.dir} 里的上一个数据库还没有停下，请稍后再运行。`,
    en: `The previous database in ${house.dir} has not stopped yet: run again in a moment.`,
  });
}

/** Where the system does not tell which folder a process works in, a living process with that number is trusted. */
function isOurs(pid: number, inFolder: number[]): boolean {
  return canSeeFolders() ? inFolder.includes(pid) : isRunning(pid);
}

async function answering(dir: string, data: string): Promise<boolean> {
  const postmaster = readPostmaster(data);
  if (postmaster === undefined || !postmaster.ready || !existsSync(join(dir, 'password'))) return false;
  const password = readFileSync(join(dir, 'password'), 'utf8');
  return canConnect(urlOf({ password }, postmaster, 'postgres'));
}

async function canConnect(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** postmaster.pid line by line: number, folder, start, port, socket folder, address, memory key, state. */
function readPostmaster(data: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number.parseInt(lines[0] ?? '', 10);
    const port = Number.parseInt(lines[3] ?? '', 10);
    if (Number.isNaN(pid)) return undefined;
    const [socket, state] = [lines[4]?.trim() ?? '', lines[7]?.trim()];
    return { pid: Math.abs(pid), port, socket, ready: state === 'ready' };
  } catch {
    return undefined;
  }
}

/** The owner's password, made once; without it the data could only be opened by editing files. */
function passwordOf(dir: string, account: Account): string {
  const file = join(dir, 'password');
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
    giveTo(account, file);
  }
  chmodSync(file, 0o600);
  return readFileSync(file, 'utf8');
}

/** Makes an empty database beside its place and moves it there whole: a first start that was cut off leaves none. */
function makeData(house: House): void {
  for (const name of readdirSync(house.dir).filter(each => each.startsWith('data.'))) {
    rmSync(join(house.dir, name), { recursive: true, force: true });
  }
  const fresh = join(house.dir, `data.${process.pid}`);
  mkdirSync(fresh, { mode: 0o700 });
  giveTo(house.account, fresh);
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C';
  const [program, args, how] = runAs(house.account, { program: house.native.initdb, data: house.data }, [
    ...['-D', fresh, '-U', OWNER, '-E', 'UTF8', '-A', 'scram-sha-256'],
    ...[`--pwfile=${join(house.dir, 'password')}`, `--locale=${locale}`],
    ...['--locale-provider=icu', '--icu-locale=zh-Hans-CN', '--no-instructions'],
  ]);
  const done = spawnSync(program, args, {
    ...how,
    cwd: house.dir,
    env: environment(house.native),
    encoding: 'utf8',
  });
  if (done.error !== undefined) throw done.error;
  if (done.status !== 0) throw fromOutput(house, `${done.stdout}\n${done.stderr}`);
  renameSync(fresh, house.data);
}

async function launch(house: House, options: EmbeddedOptions): Promise<Postmaster> {
  for (let tries = 0; ; tries += 1) {
    const port = await choosePort(house, options.port);
    const began = await tryLaunch(house, port, options.fsync ?? true);
    if (typeof began !== 'string') return began;
    // Between finding the port free and taking it, another program may have come.
    const taken = /could not (bind|create any TCP)|Address already in use/i.test(began);
    if (!taken || options.port !== undefined || tries >= 5) throw fromOutput(house, began);
    rmSync(join(house.dir, 'port'), { force: true });
  }
}

async function choosePort(house: House, wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) {
    if (await isFree(wanted, '127.0.0.1')) return wanted;
    throw Object.assign(new Error('port taken'), { code: 'EADDRINUSE', port: wanted });
  }
  const file = join(house.dir, 'port');
  const remembered = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN;
  const port = await freePort(Number.isNaN(remembered) ? undefined : remembered);
  writeFileSync(file, `${port}`);
  giveTo(house.account, file);
  return port;
}

/** The postmaster once it is ready, or what it wrote before it gave up. */
async function tryLaunch(house: House, port: number, fsync: boolean): Promise<Postmaster | string> {
  const logFile = join(house.dir, 'postgres.log');
  const tooLong = existsSync(logFile) && statSync(logFile).size > LOG_BYTES_MAX;
  const log = openSync(logFile, tooLong ? 'w' : 'a', 0o600);
  giveTo(house.account, logFile);
  const before = statSync(logFile).size;
  const sockets = await socketFolder(house.account, house.dir, port);
  const [program, args, how] = runAs(
    house.account,
    { program: house.native.postgres, data: house.data },
    settings(house.data, port, fsync, sockets),
  );
  // A group of its own: Ctrl-C in the terminal must reach the supervisor, which stops the database last.
  const child = spawn(...inTurn(program, args), {
    ...how,
    cwd: house.dir,
    env: environment(house.native),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = endOf(child);
  child.unref();
  await until(() => ended.gone || isReady(house.data, child.pid), READY_WITHIN_MS, 10);
  if (ended.error !== undefined) throw ended.error;
  const postmaster = readPostmaster(house.data);
  if (!ended.gone && postmaster?.ready && postmaster.pid === child.pid) return postmaster;
  if (!ended.gone && child.pid !== undefined) await stopPostmaster(house.data, child.pid, 'immediate');
  return readFileSync(logFile).subarray(before).toString('utf8');
}

function endOf(child: ChildProcess): { gone: boolean; error?: Error } {
  const ended: { gone: boolean; error?: Error } = { gone: false };
  child.once('exit', () => {
    ended.gone = true;
  });
  child.once('error', error => {
    ended.gone = true;
    ended.error = error;
  });
  return ended;
}

function isReady(data: string, pid: number | undefined): boolean {
  const postmaster = readPostmaster(data);
  return postmaster?.pid === pid && postmaster?.ready === true;
}

async function stopPostmaster(data: string, pid: number, mode: 'fast' | 'immediate'): Promise<void> {
  const isGone = (): boolean => !isRunning(pid) && runningIn(data).length === 0;
  end(pid, mode === 'fast' ? 'SIGINT' : 'SIGQUIT');
  if (await until(isGone, STOP_WITHIN_MS)) return;
  end(pid, 'SIGQUIT');
  if (await until(isGone, STOP_WITHIN_MS)) return;
  throw new Error(`the database (process ${pid}) does not stop`);
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in the same instant.
  }
}

async function ensureDatabase(url: string): Promise<void> {
  const admin = new URL(url);
  admin.pathname = '/postgres';
  const client = new Client({ connectionString: admin.href });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

function urlOf(
  house: Pick<House, 'password'>,
  of: Pick<Postmaster, 'port' | 'socket'>,
  database = DATABASE,
): string {
  const host = of.socket === '' ? '127.0.0.1' : encodeURIComponent(of.socket);
  return `postgres://${OWNER}:${house.password}@${host}:${of.port}/${database}`;
}

/** What PostgreSQL wrote before it gave up, as an error with a code that has a sentence. */
function fromOutput(house: House, output: string): Error {
  const known: [RegExp, string][] = [
    [/No space left on device|Check free disk space/i, 'ENOSPC'],
    [/quota exceeded/i, 'EDQUOT'],
    [/Read-only file system/i, 'EROFS'],
    [/could not bind|Address already in use/i, 'EADDRINUSE'],
    [/Permission denied|wrong ownership|invalid permissions|must be owned/i, 'EACCES'],
  ];
  const code = known.find(([pattern]) => pattern.test(output))?.[1];
  const error = new Error(`the embedded database did not start:\n${output.trim()}`);
  return code === undefined ? error : Object.assign(error, { code, path: house.dir });
}

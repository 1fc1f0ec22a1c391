import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { PlainError, plainly, type Sentence, tooOld } from '../../kit/plain_errors.ts';
import { isFree, nextFreePort, whyNotListen } from '../../kit/ports.ts';
import { commandOf, listenerOn, parentOf, until } from '../../kit/processes.ts';
import { projectRoot } from '../../kit/root.ts';

/** What the person who typed `npm start` chose. */
export type Settings = {
  root: string;
  port: number;
  /** The address the server listens on; this machine alone unless HOST says otherwise. */
  host: string;
  /** Where Prometheus reads the figures, when METRICS_PORT asks for them. */
  metrics_port?: number;
  /** Where the embedded database lives. */
  database_dir: string;
  /** The database of the house instead of the embedded one. */
  database_url?: string;
  mode: string;
};

const PORT_DEFAULT = 8080;
/** The figures are for this machine alone. */
const METRICS_HOST = '127.0.0.1';
/** Our own server whose supervisor was killed leaves by itself; one that was just told to stop is quicker. */
const ORPHAN_LEAVES_WITHIN_MS = 10_000;
const STOPPING_WITHIN_MS = 3_000;

/** Reads PORT, METRICS_PORT, DATABASE_URL, TINGTONG_MODE and TINGTONG_DATA; refuses a port that is none. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const root = projectRoot();
  requireProxies(env.TRUST_PROXY);
  const port = portIn(env, 'PORT') ?? PORT_DEFAULT;
  const metrics_port = portIn(env, 'METRICS_PORT');
  if (metrics_port === port) {
    throw new PlainError({
      zh: `PORT 和 METRICS_PORT 都是 ${port}，请给指标另选一个端口。`,
      en: `PORT and METRICS_PORT are both ${port}: choose another port for the figures.`,
    });
  }
  const database_dir = env.TINGTONG_DATA ? resolve(env.TINGTONG_DATA) : join(root, 'var', 'pg');
  const chosen = {
    ...{ root, port, host: env.HOST || '127.0.0.1', database_dir },
    ...(metrics_port === undefined ? {} : { metrics_port }),
  };
  if (!env.DATABASE_URL) return { ...chosen, mode: env.TINGTONG_MODE || 'demo' };
  return { ...chosen, database_url: env.DATABASE_URL, mode: env.TINGTONG_MODE || 'production' };
}

function portIn(env: NodeJS.ProcessEnv, name: 'PORT' | 'METRICS_PORT'): number | undefined {
  const given = env[name];
  if (given === undefined || given === '') return undefined;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new PlainError({
    zh: `${name}=${given} 不是端口号，应为 1 到 65535。`,
    en: `${name}=${given} is not a port: it should lie between 1 and 65535.`,
  });
}

/** Refuses a taken port, naming who holds it and a free one to try; waits for our own old server to leave it. */
export async function requirePorts(settings: Settings): Promise<void> {
  const { port, host, metrics_port, root } = settings;
  await requirePort('PORT', port, host, root);
  if (metrics_port !== undefined) await requirePort('METRICS_PORT', metrics_port, METRICS_HOST, root);
}

/** The sentence for a port that somebody took while the server was down; undefined when the server may start again. */
export async function whyNotRestart({ port, host, metrics_port }: Settings): Promise<Sentence | undefined> {
  const wanted: [number, string][] = [[port, host]];
  if (metrics_port !== undefined) wanted.push([metrics_port, METRICS_HOST]);
  for (const [each, at] of wanted) {
    if (await isFree(each, at)) continue;
    const holder = listenerOn(each);
    const who = holder === undefined ? '' : ` (${nameOf(holder)})`;
    return {
      zh: `服务停下时端口 ${each} 被其他程序占用了${who}：请关闭该程序，端口一空出来服务就恢复；要换端口请按 Ctrl-C 后重新运行。`,
      en: `Port ${each} was taken by another program${who} while the server was down: close that program, and the server is back as soon as the port is free; to use another port, stop with Ctrl-C and run again.`,
    };
  }
  return undefined;
}

async function requirePort(name: string, port: number, host: string, root: string): Promise<void> {
  const why = await whyNotListen(port, host);
  if (why === undefined) return;
  const free = await nextFreePort(port);
  if (why !== 'EADDRINUSE') throw mayNotListen(port, host, free);
  const holder = listenerOn(port);
  const wait = holder === undefined ? 0 : leavingWithin(holder, root);
  if (wait > 0 && (await until(() => isFree(port, host), wait, 200))) return;
  const who = holder === undefined ? '' : ` (${nameOf(holder)})`;
  throw new PlainError({
    zh: `端口 ${port} 已被其他程序占用${who}：请关闭该程序，或换一个端口运行，例如 ${name}=${free} npm start。`,
    en: `Port ${port} is taken by another program${who}: close that program or choose another port, for instance ${name}=${free} npm start.`,
  });
}

/** Refuses a DATABASE_URL that cannot be reached, or a PostgreSQL older than 15, before anything is started. */
export async function requireDatabase(url: string): Promise<void> {
  let client: Client | undefined;
  try {
    client = new Client({ connectionString: postgresUrl(url), connectionTimeoutMillis: 10_000 });
    client.on('error', () => undefined);
    await client.connect();
    const asked = await client.query<{ number: string; version: string }>(
      `select current_setting('server_version_num') as number, current_setting('server_version') as version`,
    );
    const server = asked.rows[0];
    if (server !== undefined && Number(server.number) < 150_000) throw tooOld(server.version);
  } catch (error) {
    throw plainly(error, { database: url }) ?? error;
  } finally {
    await client?.end().catch(() => undefined);
  }
}

/** The address as it is, when it is one of PostgreSQL. */
function postgresUrl(text: string): string {
  const url = new URL(text);
  if (/^postgres(ql)?:$/.test(url.protocol)) return url.href;
  throw Object.assign(new Error('not an address of PostgreSQL'), { code: 'ERR_INVALID_URL' });
}

/** Refuses a proxy in front whose address is none, before the server would stumble over it. */
function requireProxies(given = ''): void {
  for (const one of given.split(',').map(part => part.trim())) {
    const [address = '', bits, ...rest] = one.split('/');
    const named = ['loopback', 'linklocal', 'uniquelocal'].includes(one);
    const network = isIP(address) !== 0 && /^(\d{1,3}|[\d.]{7,15})?$/.test(bits ?? '') && rest.length === 0;
    if (one === '' || named || network) continue;
    throw new PlainError({
      zh: `TRUST_PROXY 里的「${one}」不是地址或网段，应为 127.0.0.1,10.0.0.0/8 这样的写法。`,
      en: `“${one}” in TRUST_PROXY is no address or network: it should read like 127.0.0.1,10.0.0.0/8.`,
    });
  }
}

/** A port that needs an administrator, or an address this machine does not have. */
function mayNotListen(port: number, host: string, free: number): PlainError {
  return new PlainError({
    zh: `不能在 ${host} 的端口 ${port} 上提供服务：1024 以下的端口需要管理员，HOST 须是本机地址；可换成 PORT=${free} npm start。`,
    en: `Cannot serve on port ${port} of ${host}: ports below 1024 need an administrator, and HOST has to be an address of this machine; try PORT=${free} npm start.`,
  });
}

/** How long the holder of the port is worth waiting for: only our own server ever is. Milliseconds. */
function leavingWithin(pid: number, root: string): number {
  if (!commandOf(pid).includes(join(root, 'dist', 'server.mjs'))) return 0;
  const parent = parentOf(pid);
  const isLookedAfter = parent !== undefined && /(start|supervisor)\.mjs/.test(commandOf(parent));
  return isLookedAfter ? STOPPING_WITHIN_MS : ORPHAN_LEAVES_WITHIN_MS;
}

function nameOf(pid: number): string {
  return `${commandOf(pid).slice(0, 60)}, ${pid}`;
}

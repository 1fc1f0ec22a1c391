import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../migrate.ts';
import { codeOf, PlainError } from '../plain_errors.ts';
import { type Embedded, startEmbedded } from '../postgres.ts';
import { projectRoot } from '../root.ts';

/** Every database and role of a test run begins with this, and nothing else does. */
const PREFIX = 'tingtong_test_';

/** What a test needs to make itself a database: the server's address and the template, migrated once. */
export type TestServer = {
  admin_url: string;
  run: string;
  template: string;
  role: string;
  separate: boolean;
};

/** A server for one test run, and the way to leave it as it was. */
export type OpenTestServer = { server: TestServer; close(): Promise<void> };

/**
 * The PostgreSQL of a test run: an embedded one under `var/test-pg`, or the server of `DATABASE_URL`, on which
 * only databases of its own are made and dropped again; the database that `DATABASE_URL` names is never touched.
 */
export async function openTestServer(databaseUrl = process.env.DATABASE_URL): Promise<OpenTestServer> {
  const embedded = databaseUrl === undefined || databaseUrl === '' ? await startOwnServer() : undefined;
  const admin_url = embedded?.url ?? databaseUrl ?? '';
  const run = `${PREFIX}${randomBytes(5).toString('hex')}`;
  // This connection's name is the sign that the run lives; the leftovers of runs without one are cleared away.
  const admin = await connect(admin_url, run);
  const close = async (): Promise<void> => {
    await dropRun(admin, run);
    await admin.end();
    await embedded?.stop();
  };
  try {
    await dropLeftovers(admin);
    const template = `${run}_template`;
    const role = `${run}_app`;
    await makeTemplate(admin, template);
    const { separate } = await migrate(onDatabase(admin_url, template), { role });
    return { server: { admin_url, run, template, role, separate }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A run of its own server each: a second run in the same folder must not lose it when the first one ends. */
async function startOwnServer(): Promise<Embedded> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? 'test-pg' : `test-pg-${number}`;
    try {
      return await startEmbedded({ dir: join(projectRoot(), 'var', name), fsync: false, alone: true });
    } catch (error) {
      if (codeOf(error) !== 'EBUSY') throw error;
    }
  }
}

/** The same address with another database's name. */
export function onDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

async function connect(url: string, name: string): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: name });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function makeTemplate(admin: Client, template: string): Promise<void> {
  try {
    await admin.query(`create database ${template} template template0`);
  } catch (error) {
    if (codeOf(error) !== '42501') throw error;
    throw new PlainError({
      zh: '测试需要建立自己的数据库，而 DATABASE_URL 的用户没有 CREATEDB 权限；它指向的数据库没有被改动。',
      en: 'The tests make databases of their own, and the user of DATABASE_URL lacks CREATEDB; the database it names was not touched.',
    });
  }
}

async function dropLeftovers(admin: Client): Promise<void> {
  const dead = await admin.query<{ run: string }>(
    `select distinct substring(datname from '^${PREFIX}[0-9a-f]{10}') as run from pg_database
      where datname ~ '^${PREFIX}[0-9a-f]{10}' and pg_get_userbyid(datdba) = current_user
        and substring(datname from '^${PREFIX}[0-9a-f]{10}')
            not in (select application_name from pg_stat_activity where application_name is not null)`,
  );
  for (const { run } of dead.rows) await dropRun(admin, run);
}

async function dropRun(admin: Client, run: string): Promise<void> {
  const own = await admin.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1) order by datname',
    [`${run}_`],
  );
  for (const { datname } of own.rows) await admin.query(`drop database if exists ${datname} with (force)`);
  const roles = await admin.query<{ rolname: string }>(
    'select rolname from pg_roles where starts_with(rolname, $1)',
    [`${run}_`],
  );
  // A server where the user makes databases but no roles has none of ours; one that refuses keeps an empty role.
  for (const { rolname } of roles.rows)
    await admin.query(`drop role if exists ${rolname}`).catch(() => undefined);
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { app_role, refreshAppRole, type Serving, servingUrl } from './app_role.ts';
import { PlainError, plainly, tooOld } from './plain_errors.ts';
import { projectRoot } from './root.ts';

/** Oldest PostgreSQL the statements are tested on, as `server_version_num` counts. */
const VERSION_MIN = 150_000;
/** One number for every Tingtong database: only one program at a time migrates it. */
const LOCK = 7_461_001;

/** One numbered step of the schema: a file `NNNN_name.sql`. */
export type Migration = { version: number; name: string; sha256: string; text: string };

export type MigrateOptions = { folder?: string; role?: string };

/** What was done, and the address the server works with from here. */
export type Migrated = Serving & { applied: string[] };

/**
 * Brings the database up to the newest migration, each file in its own transaction, under a lock that makes a
 * second program wait; then gives the serving role its rights. `url` is the owner's.
 * Refuses with a PlainError a PostgreSQL older than 15, a changed file, and a database newer than the program.
 */
export async function migrate(url: string, options: MigrateOptions = {}): Promise<Migrated> {
  const migrations = readMigrations(options.folder ?? join(projectRoot(), 'db', 'migrations'));
  const role = options.role ?? app_role;
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await refuseOldServer(client);
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const applied = await applyAll(client, migrations);
    await refreshAppRole(client, url, role);
    await client.query('select pg_advisory_unlock($1)', [LOCK]);
    return { ...(await servingUrl(url, role)), applied };
  } catch (error) {
    throw plainly(error, { database: url }) ?? error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The migrations of a folder in order; two files with one number, or a name of another form, are refused. */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter(name => name.endsWith('.sql'));
  const migrations = names.sort().map(name => readMigration(folder, name));
  migrations.forEach((migration, index) => {
    if (migrations[index - 1]?.version === migration.version) {
      throw new Error(`two migrations are numbered ${migration.version}`);
    }
  });
  return migrations;
}

function readMigration(folder: string, file: string): Migration {
  const [, digits, name] = /^(\d{4})_([a-z0-9_]+)\.sql$/.exec(file) ?? [];
  if (digits === undefined || name === undefined) throw new Error(`${file} is not named NNNN_name.sql`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { version: Number(digits), name, sha256, text };
}

async function refuseOldServer(client: Client): Promise<void> {
  const asked = await client.query<{ number: string; version: string }>(
    `select current_setting('server_version_num') as number, current_setting('server_version') as version`,
  );
  const server = asked.rows[0];
  if (server !== undefined && Number(server.number) < VERSION_MIN) throw tooOld(server.version);
}

async function applyAll(client: Client, migrations: Migration[]): Promise<string[]> {
  await client.query(`create table if not exists schema_migration (
    version integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null)`);
  const done = await client.query<Omit<Migration, 'text'>>(
    'select version, name, sha256 from schema_migration order by version',
  );
  for (const row of done.rows) refuseIfChanged(row, migrations);
  const last = done.rows.at(-1)?.version ?? 0;
  const known = new Set(done.rows.map(row => row.version));
  const todo = migrations.filter(migration => !known.has(migration.version));
  const late = todo.find(migration => migration.version < last);
  if (late !== undefined)
    throw new Error(`migration ${nameOf(late)} is numbered below ${last}, already applied`);
  for (const migration of todo) await apply(client, migration);
  return todo.map(nameOf);
}

function refuseIfChanged(row: Omit<Migration, 'text'>, migrations: Migration[]): void {
  const file = migrations.find(migration => migration.version === row.version);
  if (file === undefined) {
    throw new PlainError({
      zh: `数据库已升级到更新的版本（${nameOf(row)}），请使用同版本或更新的厅通。`,
      en: `The database is newer than this program (${nameOf(row)}): use the same or a newer Tingtong.`,
    });
  }
  if (file.sha256 !== row.sha256) {
    throw new PlainError({
      zh: `数据库升级文件 ${nameOf(row)} 在执行后被改动，请恢复原文件。`,
      en: `The migration ${nameOf(row)} was changed after it had been applied: restore the original file.`,
    });
  }
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`set local lock_timeout = '30s'`);
    await client.query(migration.text);
    await client.query('insert into schema_migration values ($1, $2, $3, clock_timestamp())', [
      migration.version,
      migration.name,
      migration.sha256,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    if (error instanceof Error) error.message = `${nameOf(migration)}: ${error.message}`;
    throw error;
  }
}

const nameOf = (row: { version: number; name: string }): string =>
  `${String(row.version).padStart(4, '0')}_${row.name}`;

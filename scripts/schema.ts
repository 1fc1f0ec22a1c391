// npm run schema: builds an empty database from the migrations and writes db/schema.sql from it.
// With --check it writes nothing and fails when the file says something else.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { exitPlainly } from '../kit/plain_errors.ts';
import { projectRoot } from '../kit/root.ts';
import { onDatabase, openTestServer } from '../kit/testing/server.ts';
import { type Catalog, readCatalog } from './catalog.ts';
import { schemaSql } from './schema_sql.ts';

async function main(args: string[]): Promise<number> {
  const catalog = await migratedCatalog();
  const files = [{ path: join('db', 'schema.sql'), text: schemaSql(catalog) }];
  if (!args.includes('--check')) {
    for (const { path, text } of files) writeFileSync(join(projectRoot(), path), text);
    return 0;
  }
  const stale = files.filter(({ path, text }) => read(path) !== text).map(({ path }) => path);
  if (stale.length > 0)
    console.error(`${stale.join(', ')} differ from the migrations: run npm run schema and commit.`);
  return stale.length;
}

async function migratedCatalog(): Promise<Catalog> {
  const { server, close } = await openTestServer('');
  const client = new Client({ connectionString: onDatabase(server.admin_url, server.template) });
  try {
    await client.connect();
    return await readCatalog(client);
  } finally {
    await client.end();
    await close();
  }
}

function read(path: string): string {
  const file = join(projectRoot(), path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

main(process.argv.slice(2)).then(
  code => process.exit(code),
  error => exitPlainly(error),
);

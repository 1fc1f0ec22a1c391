import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { appUrl } from '../app_role.ts';
import { codeOf } from '../plain_errors.ts';
import { onDatabase } from './server.ts';

/** A migrated, empty database for one test file. */
export type FreshDatabase = {
  /** The owner's address. */
  url: string;
  /** The serving role's address; the owner's again on a server where no role could be made. */
  app_url: string;
  /** Whether `app_url` is really another role. */
  separate: boolean;
  drop(): Promise<void>;
};

/** Copies the migrated template; call it in `beforeAll` and its `drop` in `afterAll`. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { admin_url, run, template, role, separate } = inject('database');
  const name = `${run}_${randomBytes(4).toString('hex')}`;
  await asAdmin(admin_url, client => createFrom(client, name, template));
  const url = onDatabase(admin_url, name);
  const app_url = separate ? (appUrl(url, role) ?? url) : url;
  const drop = (): Promise<void> =>
    asAdmin(admin_url, async client => {
      await client.query(`drop database if exists ${name} with (force)`);
    });
  return { url, app_url, separate, drop };
}

/** Another test file may be copying the template at this moment, which PostgreSQL takes for somebody using it. */
async function createFrom(client: Client, name: string, template: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await client.query(`create database ${name} template ${template}`);
      return;
    } catch (error) {
      const busy = codeOf(error) === '55006';
      if (!busy || tries >= 600) throw error;
      await client.query('select pg_sleep(0.1)');
    }
  }
}

async function asAdmin(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

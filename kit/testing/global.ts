import type { TestProject } from 'vitest/node';
import { inTerminalLanguage, plainly } from '../plain_errors.ts';
import { type OpenTestServer, openTestServer, type TestServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    database: TestServer;
  }
}

/** Several projects of one run share one server: the first opens it, the last closes it. */
const shared: { users: number; opening?: Promise<OpenTestServer> } = { users: 0 };

/** Vitest calls this before the tests: a PostgreSQL stands ready, and what it returns takes it away afterwards. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.users += 1;
  shared.opening ??= openTestServer();
  try {
    project.provide('database', (await shared.opening).server);
  } catch (error) {
    const plain = plainly(error, { database: process.env.DATABASE_URL ?? '' });
    if (plain === undefined) throw error;
    console.error(inTerminalLanguage(plain.words));
    process.exit(1);
  }
  return leave;
}

async function leave(): Promise<void> {
  shared.users -= 1;
  if (shared.users > 0 || shared.opening === undefined) return;
  const { close } = await shared.opening;
  delete shared.opening;
  await close();
}

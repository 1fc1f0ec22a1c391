import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../apps/server/listen.ts';
import { prepare } from '../apps/server/prepare.ts';
import { servingUrl } from '../kit/app_role.ts';
import { openDatabase } from '../kit/db.ts';
import { startEmbedded } from '../kit/postgres.ts';

/** A whole house for one run: a database of its own in a folder that goes away, migrated, seeded, served on a free port. */
export async function openTemporaryHouse(): Promise<{ url: string; close(): Promise<void> }> {
  const dir = mkdtempSync(join(tmpdir(), 'tingtong-replay-'));
  const embedded = await startEmbedded({ dir: join(dir, 'pg'), fsync: false });
  await prepare({ url: embedded.url, embedded: true, mode: 'demo' });
  const serving = await servingUrl(embedded.url);
  const db = openDatabase(serving.url, 16);
  const server = await startServer(db, { port: 0, worker: true, log_level: 'warn', proxies: ['127.0.0.1'] });
  return {
    url: server.url,
    close: async () => {
      await server.stop();
      await db.close();
      await embedded.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { wallNow } from '../../kit/clock.ts';
import type { Database } from '../../kit/db.ts';
import { fail, isAway, open } from '../../kit/http/door.ts';
import { openApi } from '../../kit/http/openapi.ts';
import { bareServer } from '../../kit/http/server.ts';
import { openStream } from '../../kit/http/stream.ts';
import { Refusal } from '../../kit/refusal.ts';
import { projectRoot } from '../../kit/root.ts';
import { startSealer } from '../../kit/seal.ts';
import { languageOf } from '../../kit/words.ts';
import { startWorker } from '../../kit/worker.ts';
import { startPlayer } from '../../modules/replay/index.ts';
import { startLearning } from '../../modules/twin/index.ts';
import { allServed } from './assembly.ts';
import { buildHouse, type RunningHouse } from './house.ts';
import { measure } from './metrics.ts';
import { servePages } from './pages.ts';

export interface ServerOptions {
  port: number;
  host?: string;
  worker: boolean;
  /** Whether this process plays recorded days in a demonstration. */
  player?: boolean;
  /** Whether this process learns the past of its halls ahead of the first request of a day. */
  learns?: boolean;
  log_level?: string;
  /** Addresses or networks of the proxies in front, whose word about the caller is taken. */
  proxies?: readonly string[];
}

/** A server that listens. */
export interface RunningServer {
  url: string;
  port: number;
  house: RunningHouse['house'];
  stop(): Promise<void>;
}

const version = (): string =>
  (JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as { version: string }).version;

function openHealth(server: FastifyInstance, db: Database): void {
  server.get('/health', async () => ({ ok: true, at: wallNow().toISOString() }));
  server.get('/ready', async (request, reply) => {
    try {
      await db.pool.query('select 1');
      return { ready: true };
    } catch (fault) {
      if (!isAway(fault)) throw fault;
      return reply.status(503).header('Retry-After', '2').send({ ready: false, request_id: request.id });
    }
  });
}

/** An address on which this process reaches itself. */
const urlHost = (host: string | undefined): string => {
  if (host === undefined || host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
};

/** Whatever else is asked under /api: another method of a known path, or nothing at all. */
function refuseTheRest(server: FastifyInstance, house: RunningHouse['house']): void {
  const known = allServed.map(({ endpoint }) => ({
    method: endpoint.method,
    path: new RegExp(`^${endpoint.path.replace(/:\w+/g, '[^/]+')}$`),
  }));
  server.all('/api/*', async (request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const methods = known.filter(one => one.path.test(path)).map(one => one.method);
    if (methods.length > 0) reply.header('Allow', methods.join(', '));
    const refusal = new Refusal(methods.length > 0 ? 'kit.wrong_method' : 'kit.not_found');
    return fail(house, request, reply, languageOf(request.headers['accept-language']), refusal);
  });
}

/** Opens every door of the house and listens. */
export async function startServer(db: Database, options: ServerOptions): Promise<RunningServer> {
  const running = await buildHouse(db, options);
  const { house } = running;
  const server = bareServer(house, options.proxies);
  measure(server);
  openHealth(server, db);
  for (const served of allServed) open(server, house, served);
  openStream(server, house, running.ear);
  const document = openApi(allServed, version());
  server.get('/api/openapi.json', async () => document);
  refuseTheRest(server, house);
  await servePages(server);
  const worker = options.worker ? startWorker(house) : undefined;
  const sealer = options.worker
    ? startSealer(house, touched => running.ear.on(note => touched(note.hall_id)))
    : undefined;
  await server.listen({ port: options.port, host: options.host ?? '127.0.0.1' });
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  const url = `http://${urlHost(options.host)}:${port}`;
  const player = options.player === true ? startPlayer(house, url) : undefined;
  const learning = options.learns === true ? startLearning(house) : undefined;
  return {
    url,
    port,
    house,
    stop: async () => {
      learning?.stop();
      await player?.stop();
      await worker?.stop();
      await sealer?.stop();
      server.server.closeAllConnections();
      await server.close();
      await running.stop();
    },
  };
}

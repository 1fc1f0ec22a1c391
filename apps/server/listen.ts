import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { wallNow } from '../../kit/clock.ts';
import type { Database } from '../../kit/db.ts';
import { findSpeaker } from '../../kit/espeak.ts';
import { fail, isAway, open } from '../../kit/http/door.ts';
import { type Beside, openApi } from '../../kit/http/openapi.ts';
import { bareServer } from '../../kit/http/server.ts';
import { openStream, openStreamAbove } from '../../kit/http/stream.ts';
import { Refusal } from '../../kit/refusal.ts';
import { projectRoot } from '../../kit/root.ts';
import { startSealer } from '../../kit/seal.ts';
import { languageOf } from '../../kit/words.ts';
import { startWorker } from '../../kit/worker.ts';
import { lendVoice, serverVoice } from '../../modules/queue/index.ts';
import { standStill, startPlayer } from '../../modules/replay/index.ts';
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
  server.get('/health', async () => ({
    ok: true,
    at: wallNow().toISOString(),
    // What speaks for walls without a voice of their own.
    voice: serverVoice(),
  }));
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

/** What answers no act and is described all the same. */
const beside: readonly Beside[] = [
  {
    path: '/api/halls/:hall_id/live',
    summary: { zh: '一个厅有什么变了（推送）', en: 'What changes in a hall, as it changes' },
    answers: 'text/event-stream',
    query: ['surface'],
    session: true,
  },
  {
    path: '/api/region/live',
    summary: { zh: '辖下各厅有什么变了（推送）', en: 'What changes in the halls below, gathered' },
    answers: 'text/event-stream',
    query: ['surface'],
    session: true,
  },
  {
    path: '/api/openapi.json',
    summary: { zh: '本说明', en: 'This description' },
    answers: 'application/json',
  },
  { path: '/health', summary: { zh: '进程是否在', en: 'Alive' }, answers: 'application/json' },
  { path: '/ready', summary: { zh: '数据库是否可用', en: 'Database reached' }, answers: 'application/json' },
];

/** Every door of the house but the pages: what OpenAPI says is what is opened here. */
export function openDoors(
  server: FastifyInstance,
  { house, ear }: Pick<RunningHouse, 'house' | 'ear'>,
): void {
  openHealth(server, house.db);
  for (const served of allServed) open(server, house, served);
  openStream(server, house, ear);
  openStreamAbove(server, house, ear);
  const document = openApi(allServed, version(), beside);
  server.get('/api/openapi.json', async () => document);
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
    // A way that takes this method and was not found all the same holds a name longer than any of ours.
    const other = methods.length > 0 && !methods.some(one => one === request.method);
    const refusal = new Refusal(other ? 'kit.wrong_method' : 'kit.not_found');
    return fail(house, request, reply, languageOf(request.headers['accept-language']), refusal);
  });
}

/** Opens every door of the house and listens. */
export async function startServer(db: Database, options: ServerOptions): Promise<RunningServer> {
  const running = await buildHouse(db, options);
  const { house } = running;
  lendVoice(await findSpeaker());
  const server = bareServer(house, options.proxies);
  measure(server);
  openDoors(server, running);
  refuseTheRest(server, house);
  await servePages(server);
  if (options.player === true) await standStill(db);
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

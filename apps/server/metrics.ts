import { createServer, type Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { later, second_ms, wallNow } from '../../kit/clock.ts';
import type { Database } from '../../kit/db.ts';
import { statementsOf } from '../../kit/http/door.ts';

const registry = new Registry();

const requests = new Histogram({
  name: 'tingtong_request_seconds',
  help: 'How long requests take, by route and status.',
  labelNames: ['method', 'route', 'status'] as const,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [registry],
});

const statements = new Histogram({
  name: 'tingtong_request_statements',
  help: 'How many statements an act sends in its transaction, by route.',
  labelNames: ['method', 'route'] as const,
  buckets: [1, 3, 5, 10, 15, 20, 25, 30, 50, 100],
  registers: [registry],
});

/** Measures every request; no address, no body, no person. */
export function measure(server: FastifyInstance): void {
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    requests.observe(
      { method: request.method, route, status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
    const sent = statementsOf(request);
    if (sent !== undefined && reply.statusCode === 200)
      statements.observe({ method: request.method, route }, sent);
  });
}

function gauges(db: Database): void {
  registry.removeSingleMetric('tingtong_due_overdue');
  registry.removeSingleMetric('tingtong_pool_waiting');
  new Gauge({
    name: 'tingtong_due_overdue',
    help: 'Due work in halls on the wall clock that is more than five seconds late.',
    registers: [registry],
    async collect() {
      const until = later(wallNow(), -5 * second_ms);
      const found = await db.pool
        .query(
          'select count(*)::int as late from due_work where due_at < $1 and not parked and hall_id not in (select hall_id from hall_clock)',
          [until],
        )
        .catch(() => undefined);
      this.set(found?.rows[0]?.late ?? Number.NaN);
    },
  });
  new Gauge({
    name: 'tingtong_pool_waiting',
    help: 'Requests that wait for a database connection.',
    registers: [registry],
    collect() {
      this.set(db.pool.waitingCount);
    },
  });
}

/** Serves the figures on a port of their own, for Prometheus alone. */
export async function serveMetrics(db: Database, port: number): Promise<Server> {
  collectDefaultMetrics({ register: registry });
  gauges(db);
  const server = createServer((_, response) => {
    registry.metrics().then(
      text => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  return server;
}

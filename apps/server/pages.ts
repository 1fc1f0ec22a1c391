import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from '../../kit/root.ts';

/** Which built page a path shows: the paths of the product, each its own small page. */
export const pages: readonly { path: string; entry: string }[] = [
  { path: '/', entry: 'start' },
  { path: '/halls', entry: 'halls' },
  { path: '/kiosk/:hall', entry: 'kiosk' },
  { path: '/display/:hall', entry: 'display' },
  { path: '/m', entry: 'm' },
  { path: '/m/:hall', entry: 'm' },
  { path: '/m/:hall/*', entry: 'm' },
  { path: '/counter', entry: 'counter' },
  { path: '/counter/customer', entry: 'customer' },
  { path: '/floor', entry: 'floor' },
  { path: '/office', entry: 'office' },
  { path: '/office/*', entry: 'office' },
  { path: '/region', entry: 'region' },
  { path: '/region/*', entry: 'region' },
  { path: '/clause', entry: 'clause' },
  { path: '/clause/:row', entry: 'clause' },
  { path: '/admin', entry: 'admin' },
  { path: '/admin/*', entry: 'admin' },
  { path: '/post', entry: 'post' },
  { path: '/mystery', entry: 'mystery' },
  { path: '/components', entry: 'components' },
];

/** Serves the built pages and their hashed files; pages are asked for anew each time, files are kept for a year. */
export async function servePages(server: FastifyInstance): Promise<void> {
  const root = join(projectRoot(), 'dist', 'web');
  if (!existsSync(root)) return;
  await server.register(fastifyStatic, {
    root: join(root, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
  });
  server.get('/kept-worker.js', (_, reply) =>
    reply.sendFile('kept-worker.js', root, { maxAge: 0, immutable: false }),
  );
  for (const { path, entry } of pages) {
    server.get(path, (_, reply) =>
      reply.sendFile(`${entry}/index.html`, root, { maxAge: 0, immutable: false }),
    );
  }
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyPluginCallback } from 'fastify';
import { projectRoot } from '../../kit/root.ts';

/** Which built page a path shows: the paths of the product, each its own small page. */
export const pages: readonly { path: string; entry: string }[] = [
  { path: '/', entry: 'start' },
  { path: '/kiosk/:hall', entry: 'kiosk' },
  { path: '/display/:hall', entry: 'display' },
  { path: '/m', entry: 'm' },
  { path: '/m/:hall', entry: 'm' },
  { path: '/m/:hall/*', entry: 'm' },
  { path: '/counter', entry: 'counter' },
  { path: '/counter/customer', entry: 'customer' },
  { path: '/floor', entry: 'floor' },
  { path: '/region', entry: 'region' },
  { path: '/region/*', entry: 'region' },
  { path: '/clause', entry: 'clause' },
  { path: '/clause/:row', entry: 'clause' },
  { path: '/admin', entry: 'admin' },
  { path: '/admin/*', entry: 'admin' },
  { path: '/components', entry: 'components' },
];

/** Serves the built pages and their hashed files; pages are never cached, files for a year. */
export async function servePages(
  server: FastifyInstance,
  fastifyStatic: FastifyPluginCallback<never>,
): Promise<void> {
  const root = join(projectRoot(), 'dist', 'web');
  if (!existsSync(root)) return;
  await server.register(
    fastifyStatic as never,
    {
      root,
      prefix: '/',
      index: false,
      wildcard: false,
      immutable: true,
      maxAge: '365d',
      globIgnore: ['**/*.html'],
    } as never,
  );
  for (const { path, entry } of pages) {
    server.get(path, async (_, reply) =>
      (
        reply as unknown as {
          sendFile(name: string, options: { maxAge: number; immutable: boolean }): unknown;
        }
      ).sendFile(`${entry}/index.html`, { maxAge: 0, immutable: false }),
    );
  }
}

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** The policy the server sends with every page; served here too, so that a part that breaks it is seen broken. */
export const contentPolicy = [
  "default-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

function fileFor(root: string, url: string): string | null {
  const path = normalize(decodeURIComponent(new URL(url, 'http://x').pathname));
  const direct = join(root, path);
  if (!direct.startsWith(root)) return null;
  if (existsSync(direct) && statSync(direct).isFile()) return direct;
  // /kiosk/1 is the kiosk's page: the first word names the surface.
  const page = join(root, path.split('/')[1] || 'start', 'index.html');
  return existsSync(page) ? page : null;
}

/** Serves built pages on a free port with the server's policy; for looking and testing, never for a hall. */
export async function serveBuilt(
  root = join(process.cwd(), 'dist/web'),
): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const file = fileFor(root, request.url ?? '/');
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': kinds[extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': contentPolicy,
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/**
 * Keeps the page and files of a screen that nobody sits at (kiosk, wall, second screen), so that a reload while the line
 * is cut still shows it. Nothing of the hall is kept here: what a kiosk gave out stays with its page.
 */
interface Fetching extends Event {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Life extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Worker {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  registration: { scope: string };
  addEventListener(what: 'install' | 'activate', hear: (event: Life) => void): void;
  addEventListener(what: 'fetch', hear: (event: Fetching) => void): void;
}

const own = self as unknown as Worker;
const shelf = `tingtong.kept${new URL(own.registration.scope).pathname}`;

/** The page is asked for anew; when nobody answers within this, the kept one stands. */
const page_ms = 4000;

const late = (ms: number) => new Promise<never>((_, fail) => setTimeout(() => fail(new Error('late')), ms));

const fromShelf = async (request: Request) => (await caches.open(shelf)).match(request);

async function keep(request: Request, response: Response): Promise<Response> {
  if (response.ok) await (await caches.open(shelf)).put(request, response.clone());
  return response;
}

async function page(request: Request): Promise<Response> {
  const address = new Request(new URL(request.url).pathname);
  try {
    return await keep(address, await Promise.race([fetch(request), late(page_ms)]));
  } catch {
    return (await fromShelf(address)) ?? Response.error();
  }
}

const file = async (request: Request): Promise<Response> =>
  (await fromShelf(request)) ?? keep(request, await fetch(request));

own.addEventListener('install', event => event.waitUntil(own.skipWaiting()));
own.addEventListener('activate', event => event.waitUntil(own.clients.claim()));
own.addEventListener('fetch', event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin || request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(file(request));
});

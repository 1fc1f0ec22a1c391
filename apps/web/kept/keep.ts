/** Under this name a browser keeps a screen, one for each scope; apps/web/kept/worker.ts, which may import nothing, says it too. */
const shelfOf = (scope: string): string => `tingtong.kept${scope}`;

/** The page and every file it has loaded so far; files keep their name as long as they keep their content. */
function ownFiles(): string[] {
  const loaded = performance.getEntriesByType('resource').map(one => new URL(one.name));
  const files = loaded.filter(one => one.origin === location.origin && one.pathname.startsWith('/assets/'));
  return [location.pathname, ...new Set(files.map(one => one.pathname))];
}

/**
 * Lets a screen that nobody sits at start again while its line is cut: a worker keeps its page and files. Browsers allow
 * it on TLS and on the machine itself only; elsewhere such a screen still does what it can while its page stands, and
 * only a reload while cut off shows the browser's page.
 */
export function keepForCuts(scope: '/kiosk/' | '/display/' | '/counter/customer'): void {
  window.addEventListener('load', () => void keep(scope).catch(() => undefined));
}

async function keep(scope: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/kept-worker.js', { scope });
  await navigator.serviceWorker.ready;
  const kept = await caches.open(shelfOf(scope));
  const files = ownFiles();
  await kept.addAll(files);
  // Files of an older build are let go once a new page stands.
  for (const request of await kept.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/assets/') && !files.includes(pathname)) await kept.delete(request);
  }
}

const shelf = 'tingtong.kiosk';

/** The page and every file it has loaded so far; files keep their name as long as they keep their content. */
function ownFiles(): string[] {
  const loaded = performance.getEntriesByType('resource').map(one => new URL(one.name));
  const files = loaded.filter(one => one.origin === location.origin && one.pathname.startsWith('/assets/'));
  return [location.pathname, ...new Set(files.map(one => one.pathname))];
}

/**
 * Lets the kiosk start again while its line is cut: a worker keeps its page and files. Browsers allow it on
 * TLS and on the machine itself only; elsewhere the kiosk still gives numbers while its page stands.
 */
export async function keepForCuts(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/kiosk-worker.js', { scope: '/kiosk/' });
  await navigator.serviceWorker.ready;
  const kept = await caches.open(shelf);
  const files = ownFiles();
  await kept.addAll(files);
  // Files of an older build are let go once a new page stands.
  for (const request of await kept.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/assets/') && !files.includes(pathname)) await kept.delete(request);
  }
}

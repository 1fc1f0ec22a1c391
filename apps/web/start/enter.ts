import { showToast } from '../../../kit/ui/Toasts.tsx';
import type { Who } from '../../../modules/people/wire.ts';

/** Whom a door lets in as: a member of the cast, or a device of the hall. */
export type Entering = { staff_no: string } | { hall_id: number; device: string };

/** A language asked for in the address goes with whoever walks through a door. */
export function inSameLanguage(path: string): string {
  const asked = new URLSearchParams(window.location.search).get('lang');
  return asked === null ? path : `${path}?lang=${encodeURIComponent(asked)}`;
}

/**
 * Signs in on another surface, whose session is its own, and goes there. A surface that somebody holds already
 * asks for the proof that we are that page.
 */
export async function enterSurface(
  surface: string,
  as: Entering,
  path: string,
  refused: string,
): Promise<void> {
  const headers: Record<string, string> = {
    'X-Surface': surface,
    'Accept-Language': document.documentElement.lang,
    Accept: 'application/json, application/problem+json',
  };
  const held = await fetch('/api/session', { headers }).catch(() => null);
  const who = held?.ok === true ? ((await held.json()) as Who | null) : null;
  if (who?.csrf != null) headers['X-CSRF'] = who.csrf;
  const entered = await fetch('/api/demo/session', {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(as),
  }).catch(() => null);
  if (entered?.ok === true) {
    window.location.assign(inSameLanguage(path));
    return;
  }
  const problem = (await entered?.json().catch(() => null)) as { title?: string; remedy?: string } | null;
  showToast({ tone: 'bad', title: problem?.title ?? refused, note: problem?.remedy });
}

/** What every request of this page carries: which surface speaks, and the sign-in's CSRF token. */
export interface PageSession {
  surface: string;
  csrf: string | null;
}

let session: PageSession = { surface: 'unknown', csrf: null };

/** The page's session holder as it stands. */
export function pageSession(): PageSession {
  return session;
}

/** Fills in part of the page's session: the surface when mounted, the token after signing in. */
export function setSession(part: Partial<PageSession>): void {
  session = { ...session, ...part };
}

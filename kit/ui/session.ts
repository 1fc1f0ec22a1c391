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

/** What is done about the session in the middle of the work; whoever lets people in takes this on. */
export interface SessionKeeper {
  /** The server no longer knows the session, or it sleeps. */
  lost: () => void;
  /** A dangerous act asks for the password once more; answers whether it was proved. */
  prove: () => Promise<boolean>;
}

let keeper: SessionKeeper | undefined;

/** Takes the page's session into keeping; answers how to let go. */
export function keepSession(of: SessionKeeper): () => void {
  keeper = of;
  return () => {
    if (keeper === of) keeper = undefined;
  };
}

let proving: Promise<boolean> | undefined;

/** Whether the password was proved once more, when there is somebody to ask for it. Acts that wait at once are asked once. */
export function proveOnceMore(): Promise<boolean> {
  proving ??= (keeper?.prove() ?? Promise.resolve(false)).finally(() => {
    proving = undefined;
  });
  return proving;
}

/** Every answer comes by here: one that says the session is over, or asleep, is told to its keeper. */
export function noteAnswer<Of extends Pick<Response, 'status'>>(response: Of): Of {
  if (response.status === 401 || response.status === 423) keeper?.lost();
  return response;
}

/** Fills in part of the page's session: the surface when mounted, the token after signing in. */
export function setSession(part: Partial<PageSession>): void {
  session = { ...session, ...part };
}

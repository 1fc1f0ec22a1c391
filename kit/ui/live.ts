import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { backOff_ms } from './back-off.ts';
import { setHallTime, useTick, wallNow } from './hall-time.ts';
import { useLanguage } from './language.tsx';
import { type LivePicture, LiveQuery } from './live-query.ts';
import { noteAnswer, pageSession } from './session.ts';

/** What the stream says: topics that changed, and, when it changes, hall time. */
interface LiveNote {
  topics?: string[];
  hall_time?: { hall_ms: number; rate: number };
  /** Above the halls: which of them changed; 0 is all. */
  halls?: number[];
}

type Heard = (topics: readonly string[] | 'all') => void;

type HallsHeard = (halls: readonly number[] | 'all') => void;

const hearers = new Set<Heard>();
const hall_hearers = new Set<HallsHeard>();
let stream: EventSource | null = null;
let lost = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let watch: ReturnType<typeof setInterval> | undefined;
/** Whether the stream stands, and since it last did whether the line was cut. */
let standing = false;
let cut = false;
let silent_ms = 0;
let looked_at = 0;

/** The server beats every four seconds: three beats missing, the line is cut, whether the browser noticed or not. */
const silence_ms = 13_000;
/** How long a new stream may take to stand while the line is cut, and a picture to come. */
const again_ms = 8000;
const watch_ms = 2000;

const cut_hearers = new Set<() => void>();

function setCut(is: boolean): void {
  if (cut === is) return;
  cut = is;
  for (const hear of cut_hearers) hear();
}

function onCut(hear: () => void): () => void {
  cut_hearers.add(hear);
  return () => cut_hearers.delete(hear);
}

/** Whether the page's line is cut: what it shows is what was last known. */
export const useLineCut = (): boolean => useSyncExternalStore(onCut, () => cut);

function tell(topics: readonly string[] | 'all'): void {
  for (const hear of hearers) hear(topics);
  if (topics === 'all') for (const hear of hall_hearers) hear('all');
}

/** Hears which halls changed, on a page above them. */
export function onHalls(hear: HallsHeard): () => void {
  hall_hearers.add(hear);
  return () => hall_hearers.delete(hear);
}

/** Opens the page's one stream for a hall; called again for another hall it moves there. Answers how to close it. */
export const openLive = (hall_id: number | string): (() => void) => openAt(`/api/halls/${hall_id}/live`);

/** The same for a page that shows many halls. */
export const openLiveAbove = (): (() => void) => openAt('/api/region/live');

function openAt(path: string): () => void {
  closeLive();
  const { surface } = pageSession();
  const source = new EventSource(`${path}?surface=${encodeURIComponent(surface)}`);
  stream = source;
  silent_ms = 0;
  looked_at = wallNow();
  watch = setInterval(() => listenFor(path, source), watch_ms);
  const alive = () => {
    silent_ms = 0;
  };
  source.addEventListener('beat', alive);
  source.onopen = () => {
    alive();
    standing = true;
    setCut(false);
    // Nobody knows what was missed before the stream stood, at the first time or after a gap: everything is taken again.
    tell('all');
    lost = 0;
    clearTimeout(timer);
  };
  source.onmessage = event => {
    alive();
    hear(JSON.parse(event.data as string) as LiveNote);
  };
  source.onerror = () => {
    standing = false;
    setCut(true);
    lost += 1;
    clearTimeout(timer);
    retry(path, source);
  };
  return () => {
    closeLive();
    setCut(false);
  };
}

// A cable that is pulled tells nobody: stream and pictures wait for an end that never comes. A stream that has not stood
// yet is the browser's to wait for, which opens only so many to one house.
function listenFor(path: string, source: EventSource): void {
  const now = wallNow();
  // A machine that slept, or a page whose timers were put off, was deaf itself: one look counts for two at most.
  silent_ms += Math.min(now - looked_at, 2 * watch_ms);
  looked_at = now;
  if (stream !== source || silent_ms < (standing ? silence_ms : again_ms)) return;
  if (!standing && !cut) return;
  setCut(true);
  lost += 1;
  for (const one of asked.values()) one.abort();
  asked.clear();
  openAt(path);
  tell('all');
}

// The browser tries again by itself unless the server refused the stream; then we do. Meanwhile pictures are asked for.
function retry(path: string, source: EventSource): void {
  timer = setTimeout(
    () => {
      if (stream !== source) return;
      tell('all');
      if (source.readyState === EventSource.CLOSED) openAt(path);
      else if (source.readyState === EventSource.CONNECTING) retry(path, source);
    },
    backOff_ms(Math.min(lost, 4), Math.random()),
  );
}

function hear(note: LiveNote): void {
  if (note.hall_time !== undefined) setHallTime(note.hall_time.hall_ms, note.hall_time.rate);
  if (note.topics !== undefined) tell(note.topics);
  const { halls } = note;
  if (halls !== undefined && halls.length > 0)
    for (const hear of hall_hearers) hear(halls.includes(0) ? 'all' : halls);
}

/** Closes the page's stream. */
export function closeLive(): void {
  clearTimeout(timer);
  clearInterval(watch);
  stream?.close();
  stream = null;
  standing = false;
}

/** A picture that follows the hall. */
export type Live<Value> = LivePicture<Value> & {
  /** How old the picture is, wall ms; ticks while the line is cut. */
  age_ms: number | null;
  /** Takes it again now. */
  refresh: () => void;
  /** The same, and resolves when the new picture is there. */
  retake: () => Promise<void>;
};

/** Keeps a JSON picture of the hall fresh: taken at once, and again when the stream names one of its topics. */
export function useLive<Value>(url: string | null, ...topics: string[]): Live<Value> {
  const query = useMemo(() => new LiveQuery<Value>(url ?? '', { fetch: ask, now: wallNow }), [url]);
  const picture = useSyncExternalStore(query.subscribe, () => query.picture);
  const wanted = topics.join(' ');
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the server words some pictures, so another language takes them anew
  useEffect(() => {
    if (url === null) return;
    const names = wanted.split(' ');
    const hear: Heard = said => {
      if (said === 'all' || said.some(topic => names.includes(topic))) void query.refresh();
    };
    hearers.add(hear);
    void query.refresh();
    return () => {
      hearers.delete(hear);
    };
  }, [query, url, wanted, language]);
  useTick(picture.state === 'offline' ? 1000 : null);
  const age_ms = picture.taken_at === null ? null : Math.max(0, wallNow() - picture.taken_at);
  return { ...picture, age_ms, refresh: () => void query.refresh(), retake: () => query.refresh() };
}

/** The last question of each address, to be given up when the line is cut. */
const asked = new Map<string, AbortController>();

function ask(url: string): Promise<Response> {
  const one = new AbortController();
  asked.set(url, one);
  // On a line that is known to be cut nobody waits for long.
  if (cut) setTimeout(() => one.abort(), again_ms);
  return fetch(url, {
    signal: one.signal,
    headers: {
      Accept: 'application/json, application/problem+json',
      'Accept-Language': document.documentElement.lang,
      'X-Surface': pageSession().surface,
    },
    credentials: 'same-origin',
    cache: 'no-store',
  }).then(noteAnswer);
}

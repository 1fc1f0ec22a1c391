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
  source.onopen = () => {
    // Nobody knows what was missed before the stream stood, at the first time or after a gap: everything is taken again.
    tell('all');
    lost = 0;
    clearTimeout(timer);
  };
  source.onmessage = event => {
    hear(JSON.parse(event.data as string) as LiveNote);
  };
  source.onerror = () => {
    lost += 1;
    clearTimeout(timer);
    retry(path, source);
  };
  return closeLive;
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
  stream?.close();
  stream = null;
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

function ask(url: string): Promise<Response> {
  return fetch(url, {
    headers: {
      Accept: 'application/json, application/problem+json',
      'Accept-Language': document.documentElement.lang,
      'X-Surface': pageSession().surface,
    },
    credentials: 'same-origin',
    cache: 'no-store',
  }).then(noteAnswer);
}

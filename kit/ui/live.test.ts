import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeLive, onHalls, openLiveAbove } from './live.ts';

/** The browser's stream, as far as the page uses it. */
class Source {
  static CONNECTING = 0;
  static CLOSED = 2;
  static opened: Source[] = [];
  readyState = 1;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  beat: () => void = () => undefined;
  readonly url: string;
  constructor(url: string) {
    this.url = url;
    Source.opened.push(this);
  }
  addEventListener(_name: string, hear: () => void): void {
    this.beat = hear;
  }
  close(): void {
    this.readyState = Source.CLOSED;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  Source.opened = [];
  vi.stubGlobal('EventSource', Source);
});
afterEach(() => {
  closeLive();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('above the halls a page hears which of them changed; what stands above them concerns all', () => {
  const heard: unknown[] = [];
  const off = onHalls(halls => heard.push(halls));
  openLiveAbove();
  const [stream] = Source.opened;
  expect(stream?.url).toBe('/api/region/live?surface=unknown');
  const say = (note: object) => stream?.onmessage?.({ data: JSON.stringify(note) });
  say({ topics: [], halls: [] });
  say({ topics: ['queue'], halls: [1001, 1002] });
  say({ topics: ['norms'], halls: [1001, 0] });
  expect(heard).toEqual([[1001, 1002], 'all']);
  off();
});

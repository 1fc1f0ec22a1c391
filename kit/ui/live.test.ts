import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeLive, onHalls, openLive, openLiveAbove } from './live.ts';

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

test('a line that swallows everything is a cut line: beats missing, all is asked for and a new stream opened, again and again', async () => {
  const heard: unknown[] = [];
  const off = onHalls(halls => heard.push(halls));
  const close = openLive(1001);
  const [first] = Source.opened;
  first?.onopen?.();
  for (let beats = 0; beats < 10; beats += 1) {
    await vi.advanceTimersByTimeAsync(4000);
    first?.beat();
  }
  expect([Source.opened.length, heard.length]).toEqual([1, 1]);
  await vi.advanceTimersByTimeAsync(16_000);
  expect(Source.opened.map(one => one.url)).toEqual(Array(2).fill('/api/halls/1001/live?surface=unknown'));
  expect([first?.readyState, heard.length]).toEqual([Source.CLOSED, 2]);
  // Nobody answers the second either: it goes on asking.
  await vi.advanceTimersByTimeAsync(10_000);
  expect([Source.opened.length, heard.length]).toEqual([3, 3]);
  // The third stands: it is listened to as the first was.
  Source.opened[2]?.onopen?.();
  await vi.advanceTimersByTimeAsync(12_000);
  expect([Source.opened.length, heard.length]).toEqual([3, 4]);
  close();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(Source.opened).toHaveLength(3);
  off();
});

test('a machine that slept was deaf itself: it waits for a beat before it calls its line cut', async () => {
  const close = openLive(1001);
  Source.opened[0]?.onopen?.();
  vi.setSystemTime(Date.now() + 3_600_000);
  await vi.advanceTimersByTimeAsync(6000);
  expect(Source.opened).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(Source.opened).toHaveLength(2);
  Source.opened[1]?.onopen?.();
  close();
});

test('a stream that has not stood yet is waited for: the browser opens only so many to one house', async () => {
  const close = openLive(1001);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(Source.opened).toHaveLength(1);
  close();
});

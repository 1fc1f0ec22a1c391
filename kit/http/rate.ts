import { minute_ms, wallMs } from '../clock.ts';

interface Window {
  minute: number;
  count: number;
}

const windows = new Map<string, Window>();

/** Counts a call of an address; true when it passed its limit for this minute. Per process, forgotten each minute. */
export function tooMany(who: string, per_minute: number): boolean {
  const minute = Math.floor(wallMs() / minute_ms);
  if (windows.size > 50_000) windows.clear();
  const window = windows.get(who);
  if (window === undefined || window.minute !== minute) {
    windows.set(who, { minute, count: 1 });
    return false;
  }
  window.count += 1;
  return window.count > per_minute;
}

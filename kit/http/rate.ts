import { isIPv4, isIPv6 } from 'node:net';
import { minute_ms, wallMs } from '../clock.ts';

interface Window {
  minute: number;
  count: number;
}

/**
 * Whom an address stands for, when calls are counted: an IPv4 address for itself, an IPv6 one for its /64, since every
 * phone and every line has a whole network of those to choose from. A connection that closed while it was being served has no
 * address any more.
 */
export function callerOf(ip: string | undefined): string {
  if (ip === undefined) return 'gone';
  const bare = ip.split('%')[0] ?? ip;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped !== undefined && isIPv4(mapped)) return mapped;
  if (!isIPv6(bare)) return bare;
  const [head = '', tail] = bare.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  // A dotted end counts as two groups; it never reaches the first four but by way of the gap.
  const given = left.length + right.length + (bare.includes('.') ? 1 : 0);
  const gap = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - given) }, () => '0');
  const groups = [...left, ...gap, ...right].slice(0, 4).map(group => group.replace(/^0+(?=.)/, ''));
  return `${groups.join(':')}::/64`;
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

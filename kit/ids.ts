import { randomBytes } from 'node:crypto';
import { wallMs } from './clock.ts';

/** Everything in the house is named by a UUID version 7, made here and never by the database. */
export type Id = string;

let last_ms = 0;
let counter = 0;

/**
 * A new UUIDv7: time-ordered within one process (a 12-bit counter breaks ties inside a
 * millisecond), random across processes.
 */
export function newId(now_ms: number = wallMs()): Id {
  if (now_ms > last_ms) {
    last_ms = now_ms;
    counter = 0;
  } else if (++counter > 0xfff) {
    last_ms += 1;
    counter = 0;
  }
  const bytes = randomBytes(16);
  bytes.writeUIntBE(last_ms, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Actors that are not people: named, so that no event is without an actor. */
export const actors = {
  clock: '00000000-0000-7000-8000-000000000001',
  follower: '00000000-0000-7000-8000-000000000002',
  import: '00000000-0000-7000-8000-000000000003',
  public: '00000000-0000-7000-8000-000000000004',
} as const satisfies Record<string, Id>;

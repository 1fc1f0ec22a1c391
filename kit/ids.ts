import { randomUUID } from 'node:crypto';
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
  const time = last_ms.toString(16).padStart(12, '0');
  const tie = (0x7000 | counter).toString(16);
  // The end of a version 4: its random bits come from a store that is filled rarely, and its variant is ours.
  return `${time.slice(0, 8)}-${time.slice(8)}-${tie}-${randomUUID().slice(19)}`;
}

/** Actors that are not people: named, so that no event is without an actor. */
export const actors = {
  clock: '00000000-0000-7000-8000-000000000001',
  follower: '00000000-0000-7000-8000-000000000002',
  import: '00000000-0000-7000-8000-000000000003',
  public: '00000000-0000-7000-8000-000000000004',
} as const satisfies Record<string, Id>;

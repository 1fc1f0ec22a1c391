import type { LivePicture } from './live-query.ts';

/** A server that starts anew is back within seconds; whoever waits must not see a screen flicker for that. */
const cut_after_ms = 10_000;

/** Whether a picture is too old to be shown as what is; one that never came is so at once. */
export const isCut = (
  of: Pick<LivePicture<unknown>, 'state' | 'data'> & { age_ms: number | null },
): boolean => of.state === 'offline' && (of.data === null || (of.age_ms ?? 0) > cut_after_ms);

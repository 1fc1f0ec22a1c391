/** Where a running clock stands against its limit. */
export interface ClockState {
  state: 'within' | 'near' | 'over';
  /** How much of the limit is used, 0 to 1; never past the end of the bar. */
  share: number;
  /** Past the limit by this many milliseconds, else 0. */
  over_ms: number;
}

/** From this share of the limit on, a clock is amber and says so. */
export const nearShare = 0.8;

/** Reads a clock: within below 80 % of its limit, near from 80 %, over from 100 %. A limit of 0 is over at once. */
export function clockState(elapsed_ms: number, limit_ms: number): ClockState {
  const spent = Math.max(0, elapsed_ms);
  if (spent >= limit_ms) return { state: 'over', share: 1, over_ms: spent - limit_ms };
  const share = spent / limit_ms;
  return { state: share >= nearShare ? 'near' : 'within', share, over_ms: 0 };
}

/** Milliseconds to wait before try number `tried + 1`: half a second doubling to 8, shaken by `chance` (0–1) so that a hall's screens do not return in step. */
export function backOff_ms(tried: number, chance: number): number {
  const full = Math.min(8000, 500 * 2 ** tried);
  return Math.round(full / 2 + (full / 2) * chance);
}

/** Waits; a Retry-After in seconds, when the server gave one, is the least. */
export function rest(tried: number, retryAfter: string | null): Promise<void> {
  const asked_ms = Number(retryAfter ?? 0) * 1000;
  const wait_ms = Math.max(Number.isFinite(asked_ms) ? asked_ms : 0, backOff_ms(tried, Math.random()));
  return new Promise(done => setTimeout(done, wait_ms));
}

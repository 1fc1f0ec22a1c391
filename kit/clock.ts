/**
 * Time in the hall. This is the only file that may name `Date`: everything else receives instants.
 */
export type Instant = Date;

/** An instant from milliseconds since 1970. */
export const instant = (ms: number): Instant => new Date(ms);

/** An instant from an ISO 8601 text; throws on text that is none. */
export function parseInstant(iso: string): Instant {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) throw new RangeError(`not an instant: ${iso}`);
  return at;
}

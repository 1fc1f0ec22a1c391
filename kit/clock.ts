/**
 * Time in the hall. This is the only file that may name `Date`: everything else receives instants.
 * Halls stand in one zone, Asia/Shanghai, which has no daylight saving: a fixed offset is exact.
 */
export type Instant = Date;

/** A business day such as `2026-11-20`: the calendar day of the hall, not of the server. */
export type BusinessDay = string & { readonly brand?: 'business_day' };

export const second_ms = 1000;
export const minute_ms = 60 * second_ms;
export const hour_ms = 60 * minute_ms;
export const day_ms = 24 * hour_ms;

const hall_offset_ms = 8 * hour_ms;

/** The wall clock: sign-in, lock-outs, rate limits. Business reads `ctx.now` instead. */
export const wallNow = (): Instant => new Date();

/** Milliseconds of the wall clock, for measuring and for caches. */
export const wallMs = (): number => Date.now();

/** An instant from milliseconds since 1970. */
export const instant = (ms: number): Instant => new Date(ms);

/** An instant from an ISO 8601 text; throws on text that is none. */
export function parseInstant(iso: string): Instant {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) throw new RangeError(`not an instant: ${iso}`);
  return at;
}

/** The instant `ms` later (or earlier when negative). */
export const later = (at: Instant, ms: number): Instant => new Date(at.getTime() + ms);

/** Whole seconds from one instant to another; negative when `to` lies before. */
export const secondsBetween = (from: Instant, to: Instant): number =>
  Math.trunc((to.getTime() - from.getTime()) / second_ms);

/** The later of two instants. */
export const latest = (a: Instant, b: Instant): Instant => (a.getTime() >= b.getTime() ? a : b);

/** The business day on which an instant falls in the hall. */
export const businessDay = (at: Instant): BusinessDay =>
  new Date(at.getTime() + hall_offset_ms).toISOString().slice(0, 10);

/** The instant at which a wall-clock time such as `09:00` or `09:00:30` stands on a business day. */
export const onDay = (day: BusinessDay, time: string): Instant =>
  parseInstant(`${day}T${time.length === 5 ? `${time}:00` : time}+08:00`);

/** Seconds after the hall's midnight. */
export const secondOfDay = (at: Instant): number =>
  Math.floor(((at.getTime() + hall_offset_ms) % day_ms) / second_ms);

/** The hall's clock face, `09:05`. */
export const clockFace = (at: Instant): string =>
  new Date(at.getTime() + hall_offset_ms).toISOString().slice(11, 16);

/** A day some days after another; negative goes back. */
export const addDays = (day: BusinessDay, days: number): BusinessDay =>
  new Date(parseInstant(`${day}T00:00:00Z`).getTime() + days * day_ms).toISOString().slice(0, 10);

/** The same day some months later; a month that is too short ends on its last day. */
export function addMonths(day: BusinessDay, months: number): BusinessDay {
  const first = parseInstant(`${day.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months + 1, 0);
  const last = first.toISOString().slice(0, 10);
  const same = `${last.slice(0, 7)}${day.slice(7)}`;
  return same < last ? same : last;
}

/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: BusinessDay): number =>
  ((parseInstant(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

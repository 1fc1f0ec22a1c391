import { type BusinessDay, type Instant, later, minute_ms, onDay } from '../../kit/clock.ts';
import { guarded } from '../../kit/guard.ts';

/** What one slot can take for bookings: minutes of certified clerks, times the share open to booking (APT-02). */
export const capacityMinutes = guarded(
  'APT-02',
  (clerks: number, slot_min: number, share: number): number => Math.floor((clerks * slot_min * share) / 100),
  () => without_bound_min,
);

/** What a slot would take were there no capacity: the switched-off control alone knows it. */
const without_bound_min = 1_000_000;

/** How many more customers of a business fit into a slot. */
export const placesLeft = (capacity_min: number, booked_min: number, mean_min: number): number =>
  Math.max(0, Math.floor((capacity_min - booked_min) / mean_min));

/** A clerk at work that day who may do the business. */
export interface Shift {
  starts: string;
  ends: string;
}

/** How many of the shifts cover a whole slot. */
export const clerksAt = (
  shifts: readonly Shift[],
  day: BusinessDay,
  slot_at: Instant,
  slot_min: number,
): number =>
  shifts.filter(
    one =>
      onDay(day, one.starts).getTime() <= slot_at.getTime() &&
      later(slot_at, slot_min * minute_ms).getTime() <= onDay(day, one.ends).getTime(),
  ).length;

/** The slots of a day: from opening on, each wholly before the close less the notice of last tickets. */
export function slotsOfDay(of: {
  day: BusinessDay;
  opens: string;
  closes: string;
  slot_min: number;
  last_min: number;
}): Instant[] {
  const slots: Instant[] = [];
  const end = later(onDay(of.day, of.closes), -of.last_min * minute_ms).getTime();
  const step = of.slot_min * minute_ms;
  for (let at = onDay(of.day, of.opens).getTime(); at + step <= end; at += step)
    slots.push(later(onDay(of.day, of.opens), at - onDay(of.day, of.opens).getTime()));
  return slots;
}

import { addDays, type BusinessDay, businessDay, type Instant, onDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { Refusal } from '../../kit/refusal.ts';
import { findBusiness } from '../catalogue/index.ts';
import { countersOf } from '../counters/index.ts';
import { findDay, hallOf } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { capacityMinutes, clerksAt, placesLeft, slotsOfDay } from './capacity.ts';
import { bookedIn, shiftsFor } from './store.ts';

/** What stands behind a capacity: the roster, else the counters open now, else the counters licensed. */
export type Basis = 'roster' | 'open_counters' | 'licence';

/** One time that can be booked, with what it can take. */
export interface Slot {
  slot_at: Instant;
  capacity_min: number;
  left: number;
}

/** The clerks who may do a business at a time of a day, and how that is known (APT-02). */
async function clerksFor(ctx: Ctx, hall_id: number, day: BusinessDay, business: string) {
  const shifts = await ctx.tx.rows(shiftsFor, { hall_id, day, skill: business });
  if (shifts.length > 0) {
    const certified = shifts.filter(one => one.certified);
    const at = (slot_at: Instant, slot_min: number) => clerksAt(certified, day, slot_at, slot_min);
    return { basis: 'roster' as Basis, at };
  }
  const counters = await ctx.tx.rows(countersOf, { hall_id });
  const licensed = counters.filter(one => one.businesses.includes(business));
  const open = licensed.filter(one => one.state === 'open' && one.serves.includes(business)).length;
  const basis: Basis = open > 0 ? 'open_counters' : 'licence';
  return { basis, at: () => (open > 0 ? open : licensed.length) };
}

/** Whether the hall can be booked on a day at all. */
async function opensOn(ctx: Ctx, hall_id: number, day: BusinessDay): Promise<boolean> {
  const hall = await hallOf(ctx, hall_id);
  if (hall.registry_state !== 'active') return false;
  const of = await ctx.tx.maybe(findDay, { hall_id, day });
  return of === undefined || of.state === 'preparing' || of.state === 'open' || of.state === 'limited';
}

/** The times of a day for a business: those still to come, each with the places left. */
export async function slotsFor(
  ctx: Ctx,
  of: { hall_id: number; day: BusinessDay; business: string },
): Promise<{ basis: Basis; slots: Slot[] }> {
  const business = findBusiness(of.business);
  if (business === undefined) throw new Refusal('queue.unknown_business', { field: 'business' });
  const { hall_id, day } = of;
  const { basis, at } = await clerksFor(ctx, hall_id, day, of.business);
  if (!(await opensOn(ctx, hall_id, day))) return { basis, slots: [] };
  const hall = await hallOf(ctx, hall_id);
  const slot_min = await normValue(ctx, hall_id, 'appointment_slot');
  const share = await normValue(ctx, hall_id, 'appointment_share');
  const last_min = await normValue(ctx, hall_id, 'last_ticket_before_close');
  const since = onDay(day, '00:00');
  const until = onDay(addDays(day, 1), '00:00');
  const rows = await ctx.tx.rows(bookedIn, { hall_id, since, until });
  const booked = new Map(rows.map(row => [row.slot_at.getTime(), row.booked_min]));
  const slots = slotsOfDay({ day, opens: hall.opens, closes: hall.closes, slot_min, last_min })
    .filter(slot_at => slot_at.getTime() > ctx.now.getTime())
    .map(slot_at => {
      const capacity_min = capacityMinutes(at(slot_at, slot_min), slot_min, share);
      const left = placesLeft(capacity_min, booked.get(slot_at.getTime()) ?? 0, business.mean_min);
      return { slot_at, capacity_min, left };
    });
  return { basis, slots };
}

/** The days that can be booked, today included. */
export async function bookableDays(ctx: Ctx, hall_id: number): Promise<BusinessDay[]> {
  const days = await normValue(ctx, hall_id, 'appointment_days');
  return Array.from({ length: days }, (_, n) => addDays(businessDay(ctx.now), n));
}

/** The slot of a moment, or the refusal that there is none to book. */
export async function slotAt(
  ctx: Ctx,
  of: { hall_id: number; slot_at: Instant; business: string },
): Promise<Slot> {
  const day = businessDay(of.slot_at);
  const days = await bookableDays(ctx, of.hall_id);
  const found = days.includes(day)
    ? (await slotsFor(ctx, { ...of, day })).slots.find(one => one.slot_at.getTime() === of.slot_at.getTime())
    : undefined;
  if (found === undefined) throw new Refusal('appointments.no_such_slot', { field: 'slot_at' });
  return found;
}

/** The next free times for a business: what is offered when the hall itself has to cancel. */
export async function nextFree(
  ctx: Ctx,
  of: { hall_id: number; business: string },
  most: number,
): Promise<Instant[]> {
  const free: Instant[] = [];
  for (const day of await bookableDays(ctx, of.hall_id)) {
    const { slots } = await slotsFor(ctx, { ...of, day });
    free.push(...slots.filter(one => one.left > 0).map(one => one.slot_at));
    if (free.length >= most) break;
  }
  return free.slice(0, most);
}

import { businessDay, clockFace, type Instant, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx, DueItem } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { blindIndex } from '../../kit/vault.ts';
import { maskNumber } from '../carrier/index.ts';
import { findBusiness } from '../catalogue/index.ts';
import { hallOf } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { hashSecret, holdPhone } from '../queue/index.ts';
import { type AppointmentRow, appointment, remindersOf, whyNotByPhone, whyNotChange } from './appointment.ts';
import { codeOf } from './code.ts';
import { nextFree, slotAt } from './slots.ts';
import { blockOf, findAppointment, freeSlot, nextOfDay, openOfPhone, takeSlot } from './store.ts';
import { keepHolder, leaveWord, tellHolder } from './telling.ts';

/** The clocks of a booking that stands. */
export const clock_kinds = ['appointments.remind_day', 'appointments.remind_hour', 'appointments.no_show'];

/** A booking reminds a day and an hour before, and is lost some minutes after its time (APT-03, APT-04). */
async function clocksOf(ctx: Ctx, hall_id: number, slot_at: Instant): Promise<DueItem[]> {
  const before = {
    days: await normValue(ctx, hall_id, 'remind_before_long'),
    hours: await normValue(ctx, hall_id, 'remind_before_short'),
  };
  const late = await normValue(ctx, hall_id, 'appointment_late');
  // A check-in in the last second of the window is still in time: the clock comes after it.
  const lost = { kind: 'appointments.no_show', due_at: later(slot_at, late * minute_ms + 1000) };
  return [...remindersOf(slot_at, before, ctx.now), lost];
}

/** Takes a place in a slot, or refuses: never over-booked, however many ask at once. */
async function takePlace(
  ctx: Ctx,
  of: { hall_id: number; slot_at: Instant; business: string; minutes: number },
) {
  const slot = await slotAt(ctx, of);
  const { hall_id, slot_at, minutes } = of;
  const taken = await ctx.tx.run(takeSlot, { hall_id, slot_at, minutes, capacity: slot.capacity_min });
  refuseIf(taken === 1 ? undefined : 'appointments.slot_full', { field: 'slot_at' });
}

const nextCode = async (ctx: Ctx, hall_id: number, day: string): Promise<string> =>
  codeOf(hall_id, day, (await ctx.tx.maybe(nextOfDay, { hall_id, day }))?.last_number ?? 0);

/** The name from which the secret of a booking is derived. */
export const bookingSecret = (of: { id: Id }): string => `appointments.appointment:${of.id}`;

export interface Booking {
  hall_id: number;
  business: string;
  slot_at: Instant;
  holder: string;
  language?: 'zh' | 'en' | undefined;
  elder?: boolean | undefined;
  card_hash?: string | undefined;
  /** A mobile number for the confirmation and the reminders, if the customer leaves one (APT-04). */
  phone?: string | undefined;
}

/** A customer books a time: one open booking a phone, none while blocked, and only where a place is left. */
export async function book(ctx: Ctx, input: Booking) {
  const { hall_id, business, slot_at } = input;
  await hallOf(ctx, hall_id);
  const minutes = findBusiness(business)?.mean_min;
  if (minutes === undefined) throw new Refusal('queue.unknown_business', { field: 'business' });
  const holder_hash = hashSecret(input.holder);
  await ctx.tx.run(holdPhone, { hall_id, holder_hash, taken_at: ctx.now });
  const blocked = await ctx.tx.maybe(blockOf, { hall_id, holder_hash });
  if (blocked !== undefined)
    throw new Refusal('appointments.blocked', {
      facts: { missed: blocked.missed, until: businessDay(blocked.until_at) },
    });
  const open = await ctx.tx.maybe(openOfPhone, { hall_id, holder_hash });
  refuseIf((open?.count ?? 0) > 0 ? 'appointments.holds_one' : undefined);
  await takePlace(ctx, { hall_id, slot_at, business, minutes });
  const day = businessDay(slot_at);
  const code = await nextCode(ctx, hall_id, day);
  const id = ctx.newId();
  const secret = ctx.secretOf(bookingSecret({ id }));
  const row = {
    ...{ hall_id, id, day, slot_at, minutes, business, code, holder_hash, secret_hash: hashSecret(secret) },
    ...{ language: input.language ?? 'zh', elder: input.elder ?? false, booked_at: ctx.now },
    card_hash: input.card_hash === undefined ? null : hashSecret(input.card_hash),
  };
  const facts = { business, slot_at: slot_at.toISOString(), minutes };
  await begin(ctx, appointment, row, 'request', { facts });
  const start = await clocksOf(ctx, hall_id, slot_at);
  await move(ctx, appointment, { hall_id, id, state: 'requested' }, 'confirm', { facts, start });
  if (input.phone !== undefined) await keepHolder(ctx, { ...row, secret }, input.phone);
  await tellHolder(ctx, row, 'booked');
  return { id, code, secret, slot_at: slot_at.toISOString(), day, business };
}

/**
 * The call centre, or the hall itself, books for somebody on the phone, in any hall in reach: the same places, the same
 * one booking a phone, and the confirmation goes to the number they gave. Who booked sees no link: it is the
 * customer's alone (APT-01).
 */
export async function bookForCustomer(
  ctx: Ctx,
  input: {
    hall_id: number;
    business: string;
    slot_at: Instant;
    phone: string;
    language: 'zh' | 'en';
    read_out: boolean;
  },
) {
  refuseIf(whyNotByPhone(input.read_out), { field: 'read_out' });
  const made = await book(ctx, { ...input, holder: blindIndex('phone', input.phone) });
  const { id, code, slot_at, day, business } = made;
  const told_at = maskNumber(input.phone);
  await record(ctx, 'appointments.booked_for_customer', {
    hall_id: input.hall_id,
    subject_id: id,
    facts: { business, slot_at, told_at },
  });
  return { id, code, slot_at, day, business, told_at };
}

/** The booking, or «not found»; with a secret, only its holder finds it. */
export async function appointmentOf(
  ctx: Ctx,
  hall_id: number,
  id: Id,
  secret?: string,
): Promise<AppointmentRow> {
  const found = await ctx.tx.maybe(findAppointment, { hall_id, id });
  const hidden = secret !== undefined && found?.secret_hash !== hashSecret(secret);
  if (found === undefined || hidden) throw new Refusal('kit.not_found', { field: 'appointment_id' });
  return found;
}

interface Mine {
  hall_id: number;
  appointment_id: Id;
  secret: string;
}

/** The holder gives the booking up, free until its time begins (APT-04). */
export async function cancel(ctx: Ctx, input: Mine) {
  const of = await appointmentOf(ctx, input.hall_id, input.appointment_id, input.secret);
  refuseIf(of.state === 'booked' ? whyNotChange(of.slot_at, ctx.now) : 'appointments.used');
  await move(ctx, appointment, of, 'cancel', { stop: clock_kinds });
  await tellHolder(ctx, of, 'cancelled');
  await ctx.tx.run(freeSlot, of);
  return { state: 'cancelled' as const };
}

/** The holder moves the booking to another time: the new place is taken before the old one is freed (APT-04). */
export async function reschedule(ctx: Ctx, input: Mine & { slot_at: Instant }) {
  const { hall_id, slot_at } = input;
  const of = await appointmentOf(ctx, hall_id, input.appointment_id, input.secret);
  refuseIf(of.state === 'booked' ? whyNotChange(of.slot_at, ctx.now) : 'appointments.used');
  await takePlace(ctx, { hall_id, slot_at, business: of.business, minutes: of.minutes });
  await ctx.tx.run(freeSlot, of);
  const day = businessDay(slot_at);
  const code = day === of.day ? of.code : await nextCode(ctx, hall_id, day);
  await move(ctx, appointment, of, 'reschedule', {
    set: { slot_at, day, code, changes: of.changes + 1 },
    facts: { from: of.slot_at.toISOString(), to: slot_at.toISOString() },
    stop: clock_kinds,
    start: await clocksOf(ctx, hall_id, slot_at),
  });
  await tellHolder(ctx, { ...of, slot_at, code }, 'moved');
  return { state: 'booked' as const, code, slot_at: slot_at.toISOString() };
}

/** How many other times are offered when the hall cancels. */
const offers_most = 3;

/** The hall cancels: with a reason, an apology the customer reads, and other times offered at once (APT-04). */
export async function cancelByHall(ctx: Ctx, input: { hall_id: number; appointment_id: Id; reason: string }) {
  const { hall_id, reason } = input;
  const of = await appointmentOf(ctx, hall_id, input.appointment_id);
  refuseIf(of.state === 'booked' ? undefined : 'appointments.used');
  await ctx.tx.run(freeSlot, of);
  const free = await nextFree(ctx, { hall_id, business: of.business }, offers_most + 1);
  const offers = free
    .filter(one => one.getTime() !== of.slot_at.getTime())
    .slice(0, offers_most)
    .map(one => one.toISOString());
  await move(ctx, appointment, of, 'cancel_by_hall', {
    set: { reason },
    facts: { reason, offers },
    stop: clock_kinds,
  });
  await leaveWord(ctx, of, 'cancelled_by_hall', { reason, offers, was: clockFace(of.slot_at) });
  await tellHolder(ctx, of, 'cancelled_by_hall', { reason, offers: offers.join(' ') });
  return { state: 'cancelled_by_hall' as const, offers };
}

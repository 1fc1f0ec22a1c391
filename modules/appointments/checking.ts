import { businessDay, clockFace, latest } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { hashSecret, takeTicket } from '../queue/index.ts';
import { type AppointmentRow, appointment, arrival, windowOf } from './appointment.ts';
import { missed } from './blocks.ts';
import { clock_kinds } from './booking.ts';
import { isCode } from './code.ts';
import { byCard, byCode, noteTicket } from './store.ts';

/** How early and late a hall lets its bookings check in. */
export const checkWindow = async (ctx: Ctx, hall_id: number) => ({
  early_min: await normValue(ctx, hall_id, 'appointment_early'),
  late_min: await normValue(ctx, hall_id, 'appointment_late'),
});

/** Whoever booked is here: in time, a booked number whose clock starts at the later of booking and check-in; late, an ordinary one (APT-03). */
export async function checkIn(
  ctx: Ctx,
  input: { hall_id: number; code?: string | undefined; card_hash?: string | undefined },
) {
  const of = await bookingOf(ctx, input);
  const late = of.state === 'no_show' && of.ticket_id === null;
  refuseIf(of.state === 'booked' || late ? undefined : 'appointments.used');
  const window = await checkWindow(ctx, input.hall_id);
  const when = arrival(of.slot_at, window, ctx.now);
  if (when === 'early')
    throw new Refusal('appointments.too_early', {
      facts: { opens: clockFace(windowOf(of.slot_at, window).opens_at) },
    });
  if (when === 'late') {
    // The clock may be a moment behind: whoever is late has missed the booking, whoever notes it first.
    if (of.state === 'booked') await missed(ctx, of);
    return { ...(await ticketFor(ctx, of, 'ordinary')), business: of.business, late: true };
  }
  const taken = await ticketFor(ctx, of, 'appointment');
  await move(ctx, appointment, of, 'check_in', {
    set: { checked_in_at: ctx.now, ticket_id: taken.id },
    facts: { ticket_id: taken.id, label: taken.label, slot_at: of.slot_at.toISOString() },
    stop: clock_kinds,
  });
  return { ...taken, business: of.business, late: false };
}

async function bookingOf(
  ctx: Ctx,
  input: { hall_id: number; code?: string | undefined; card_hash?: string | undefined },
) {
  const at = { hall_id: input.hall_id, day: businessDay(ctx.now) };
  const { code, card_hash } = input;
  if (code !== undefined) refuseIf(isCode(code) ? undefined : 'appointments.bad_code', { field: 'code' });
  const found =
    code === undefined
      ? await ctx.tx.maybe(byCard, { ...at, card_hash: hashSecret(card_hash ?? '') })
      : await ctx.tx.maybe(byCode, { ...at, code });
  if (found === undefined) throw new Refusal('appointments.not_today', { field: 'code' });
  return found;
}

async function ticketFor(ctx: Ctx, of: AppointmentRow, kind: 'appointment' | 'ordinary') {
  const taken = await takeTicket(ctx, {
    ...{ hall_id: of.hall_id, class: kind, business: of.business, channel: 'appointment' },
    ...{ language: of.language, elder: of.elder, appointment_id: of.id },
    ...(kind === 'appointment' ? { wait_from: latest(of.slot_at, ctx.now) } : {}),
  });
  if (kind === 'ordinary') {
    const noted = await ctx.tx.run(noteTicket, { hall_id: of.hall_id, id: of.id, ticket_id: taken.id });
    refuseIf(noted === 1 ? undefined : 'appointments.used');
  }
  return taken;
}

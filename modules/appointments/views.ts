import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { findBusiness } from '../catalogue/index.ts';
import { contactMask } from '../notices/index.ts';
import { findTicket } from '../queue/index.ts';
import { type AppointmentRow, windowOf } from './appointment.ts';
import { appointmentOf } from './booking.ts';
import { checkWindow } from './checking.ts';
import { bookableDays, slotsFor } from './slots.ts';
import { noticesOf, ofDay } from './store.ts';

/** The times of a day, with the days one can choose and what to bring (APT-01). */
export async function slotView(
  ctx: Ctx,
  input: { hall_id: number; business: string; day?: string | undefined },
) {
  const days = await bookableDays(ctx, input.hall_id);
  const day = input.day !== undefined && days.includes(input.day) ? input.day : (days[0] ?? '');
  const { basis, slots } = await slotsFor(ctx, { ...input, day });
  return {
    now: ctx.now.toISOString(),
    day,
    days,
    basis,
    slots: slots.map(one => ({ slot_at: one.slot_at.toISOString(), left: one.left })),
    bring: [...(findBusiness(input.business)?.bring ?? [])],
    ...(await checkWindow(ctx, input.hall_id)),
  };
}

const shown = (of: AppointmentRow) => ({
  id: of.id,
  state: of.state,
  day: of.day,
  slot_at: of.slot_at.toISOString(),
  business: of.business,
  code: of.code,
  changes: of.changes,
});

interface NoticeFacts {
  reason?: string;
  offers?: string[];
}

/** A booking as its holder sees it: when, the code, the check-in window, what the hall has to say. */
export async function myAppointment(
  ctx: Ctx,
  input: { hall_id: number; appointment_id: Id; secret: string },
) {
  const of = await appointmentOf(ctx, input.hall_id, input.appointment_id, input.secret);
  const notices = await ctx.tx.rows(noticesOf, { hall_id: of.hall_id, appointment_id: of.id });
  const { opens_at, closes_at } = windowOf(of.slot_at, await checkWindow(ctx, of.hall_id));
  const ticket =
    of.ticket_id === null
      ? undefined
      : await ctx.tx.maybe(findTicket, { hall_id: of.hall_id, id: of.ticket_id });
  return {
    now: ctx.now.toISOString(),
    ...shown(of),
    opens_at: opens_at.toISOString(),
    closes_at: closes_at.toISOString(),
    label: ticket?.label ?? null,
    bring: [...(findBusiness(of.business)?.bring ?? [])],
    told_at: (await contactMask(ctx, of)) ?? null,
    notices: notices.map(one => {
      const facts = JSON.parse(one.facts) as NoticeFacts;
      const made_at = one.made_at.toISOString();
      return {
        id: one.id,
        kind: one.kind,
        made_at,
        reason: facts.reason ?? null,
        offers: facts.offers ?? [],
      };
    }),
  };
}

/** The bookings of a day for the floor: times, businesses, codes, states. */
export async function appointmentsOf(ctx: Ctx, input: { hall_id: number; day?: string | undefined }) {
  const rows = await ctx.tx.rows(ofDay, { hall_id: input.hall_id, day: input.day ?? businessDay(ctx.now) });
  return rows.map(shown);
}

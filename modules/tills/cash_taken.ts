import { businessDay, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { move, record } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { watchFor } from '../floor/index.ts';
import { type DayRow, findDay, followDay } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { sessionOf } from './held.ts';
import { type CashOff, isWithoutCash, type SessionRow, session, whyNotStopCash } from './session.ts';
import { cashTills } from './store.ts';

/** Customers are served: cash has to be taken. */
const isOpen = (of: Pick<DayRow, 'state'> | undefined): boolean =>
  of?.state === 'open' || of?.state === 'limited';

const tillsTaking = async (ctx: Ctx, hall_id: number, but: Id | null): Promise<number> =>
  (await ctx.tx.maybe(cashTills, { hall_id, but }))?.count ?? 0;

const mine = (ctx: Ctx, of: SessionRow) =>
  refuseIf(
    of.clerk_id === ctx.actor.id || ctx.may('tills.cash.stop_for', of.hall_id)
      ? undefined
      : 'tills.not_yours',
  );

/** A till takes no cash for a while, with its reason; never the last one of an open hall (PAY-04). */
export async function stopCash(ctx: Ctx, input: { hall_id: number; session_id: Id; reason: CashOff }) {
  const of = await sessionOf(ctx, input.hall_id, input.session_id);
  mine(ctx, of);
  refuseIf(of.cash_off === null ? undefined : 'kit.not_from_here');
  const day = await ctx.tx.maybe(findDay, { hall_id: of.hall_id, day: businessDay(ctx.now) });
  refuseIf(whyNotStopCash({ hall_open: isOpen(day), others: await tillsTaking(ctx, of.hall_id, of.id) }));
  await move(ctx, session, of, 'stop_cash', {
    set: { cash_off: input.reason, cash_off_at: ctx.now },
    facts: { reason: input.reason },
  });
  return { cash_off: input.reason };
}

/** The reason is gone: the till takes cash again. */
export async function startCash(ctx: Ctx, input: { hall_id: number; session_id: Id }) {
  const of = await sessionOf(ctx, input.hall_id, input.session_id);
  mine(ctx, of);
  refuseIf(of.cash_off === null ? 'kit.not_from_here' : undefined);
  await move(ctx, session, of, 'start_cash', { set: { cash_off: null, cash_off_at: null } });
  await tellIfFirst(ctx, of);
  return { cash_off: null };
}

/** A till goes: if it was the last that took cash while customers are served, the floor hears of it at once (PAY-04). */
export async function tellIfLast(ctx: Ctx, of: SessionRow): Promise<void> {
  if (of.cash_off !== null || (await tillsTaking(ctx, of.hall_id, of.id)) > 0) return;
  await tellWithoutCash(ctx, of.hall_id);
}

/** The first till that takes cash, of a day or after none did: the floor looks again (PAY-04). */
export async function tellIfFirst(ctx: Ctx, of: SessionRow): Promise<void> {
  if ((await tillsTaking(ctx, of.hall_id, of.id)) > 0) return;
  await record(ctx, 'tills.cash_again', { hall_id: of.hall_id, subject_id: of.id });
}

async function tellWithoutCash(ctx: Ctx, hall_id: number): Promise<void> {
  const day = await ctx.tx.maybe(findDay, { hall_id, day: businessDay(ctx.now) });
  if (day !== undefined && isOpen(day))
    await record(ctx, 'tills.no_cash', { hall_id, subject_id: day.id, facts: { day: day.day } });
}

// The clerks have some minutes after the doors opened to get their tills.
followDay('open', async (ctx, of) => {
  const within = await normValue(ctx, of.hall_id, 'cash_counter_within');
  await startDue(ctx, of.hall_id, of.id, {
    kind: 'tills.cash_check',
    due_at: later(ctx.now, within * minute_ms),
  });
});
onDue('tills.cash_check', async (ctx, due) => {
  if ((await tillsTaking(ctx, due.hall_id, null)) === 0) await tellWithoutCash(ctx, due.hall_id);
});

watchFor(async (ctx, hall_id) => {
  const day = await ctx.tx.maybe(findDay, { hall_id, day: businessDay(ctx.now) });
  if (day === undefined || day.opened_at === null || !isOpen(day)) return [];
  const stands = isWithoutCash({
    hall_open: true,
    open_minutes: (ctx.now.getTime() - day.opened_at.getTime()) / minute_ms,
    within_minutes: await normValue(ctx, hall_id, 'cash_counter_within'),
    tills: await tillsTaking(ctx, hall_id, null),
  });
  return stands ? [{ kind: 'no_cash', subject_id: day.id, level: 'over', facts: {} }] : [];
});

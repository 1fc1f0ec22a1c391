import { businessDay, day_ms, type Instant, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import { move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { drawerFor } from './card_register.ts';
import { bind, whoseCard, whyNotOneMore } from './connecting.ts';
import type { Command, OrderRef } from './core.ts';
import { type NumberFacts, phoneNumber, whyNotClose } from './number.ts';
import { stopServices } from './servicing.ts';
import { sim } from './sim.ts';
import { holdConnecting, holdCustomer, holdNumber, noteOffer, setServedUntil, takeBack } from './store.ts';
import { endUser } from './unit_store.ts';

/** Whether a number may be given to somebody else now: its rest of at least ninety days is over (NUM-03). */
export const mayRecycle = guarded(
  'NUM-03',
  (of: Pick<NumberFacts, 'state'>, due: boolean): boolean => of.state === 'frozen' && due,
  of => of.state === 'frozen',
);

/** A number ends: it rests for the days of the norm, and only then is free for somebody else (NUM-03). */
export async function endNumber(
  ctx: Ctx,
  of: NumberFacts & { hall_id: number },
  facts: { order_id: string },
): Promise<void> {
  const { customer_id, user_id } = of;
  await move(ctx, phoneNumber, of, 'terminate', {
    set: { suspended_for: null, sim_id: null, next_plan: null, next_plan_from: null },
    facts,
    stop: ['carrier.rest_over', 'carrier.plan_starts'],
  });
  const days = await normValue(ctx, of.hall_id, 'number_frozen_for');
  const due_at = later(ctx.now, days * day_ms);
  await move(ctx, phoneNumber, { ...of, state: 'terminated' }, 'freeze', {
    set: { held_until: due_at },
    facts: { days },
    start: [{ kind: 'carrier.number_thaws', due_at }],
  });
  if (user_id !== null) await ctx.tx.run(endUser, { number_id: of.id, at: ctx.now });
  for (const id of [customer_id, user_id])
    if (id !== null) await ctx.tx.run(setServedUntil, { id, day: businessDay(ctx.now) });
}

/** The holder was asked to stay: whoever serves them next sees it and does not ask again (BIZ-14). */
export async function noteStayOffer(
  ctx: Ctx,
  command: Extract<Command, { do: 'note_stay_offer' }>,
): Promise<void> {
  await ctx.tx.run(noteOffer, { id: command.number_id, at: ctx.now });
}

/** Why an account is not left behind so: something is owed on it still, or another sum lies on it than was told (BIZ-14). */
const whyNotLeave = guarded(
  'BIZ-14',
  (of: Pick<NumberFacts, 'owed_fen' | 'balance_fen'>, back_fen: number): string | undefined => {
    if ((of.owed_fen ?? 0) > 0) return 'carrier.owes_money';
    return (of.balance_fen ?? 0) === back_fen ? undefined : 'carrier.balance_moved';
  },
);

/**
 * A number is closed at its holder's word: what is left leaves its account, services and card end, and the number rests.
 * `back_fen` is what the hall pays back for the carrier (BIZ-14).
 */
export async function terminate(
  ctx: Ctx,
  of: OrderRef,
  command: Extract<Command, { do: 'terminate' }>,
): Promise<void> {
  const number = await held(ctx, command.number_id);
  refuseIf(whyNotClose(number));
  refuseIf(whyNotLeave(number, command.back_fen));
  const { account_id } = number;
  if (command.back_fen > 0 && account_id !== null) {
    const entry = { id: ctx.newId(), ...of, account_id, amount_fen: command.back_fen, at: ctx.now };
    refuseIf((await ctx.tx.maybe(takeBack, entry)) === undefined ? 'carrier.balance_moved' : undefined);
  }
  await stopServices(ctx, number.id);
  if (number.sim_id !== null && number.sim_state !== null)
    await move(ctx, sim, { id: number.sim_id, state: number.sim_state, hall_id: of.hall_id }, 'void', {
      set: { voided_for: 'closed', voided_at: ctx.now, void_hall_id: drawerFor(of.hall_id, false) },
      facts: { reason: 'closed', order_id: of.order_id },
    });
  await endNumber(ctx, { ...number, hall_id: of.hall_id }, { order_id: of.order_id });
}

/** Why a closed number does not come back: it does not rest any more, or to somebody else than who had it (BIZ-15). */
export const whyNotReturn = guarded(
  'BIZ-15',
  (
    of: Pick<NumberFacts, 'state' | 'held_until' | 'customer_id'> | undefined,
    at: { now: Instant; customer_id: string | undefined },
  ): string | undefined => {
    if (of?.state !== 'frozen' || of.held_until === null || of.held_until <= at.now)
      return 'carrier.not_resting';
    return of.customer_id === at.customer_id ? undefined : 'carrier.not_theirs';
  },
);

/** Whoever had it takes a closed number again within its rest: with a new card, on a plan of today (BIZ-15, RNM-04). */
export async function reinstate(
  ctx: Ctx,
  of: OrderRef,
  command: Extract<Command, { do: 'reinstate' }>,
): Promise<void> {
  const { customer_id, number_id } = command;
  await ctx.tx.maybe(holdCustomer, { id: customer_id, since: businessDay(ctx.now) });
  const most = await normValue(ctx, of.hall_id, 'numbers_per_person');
  const found = await ctx.tx.maybe(holdConnecting, { number_id, sim_id: command.sim_id, customer_id });
  refuseIf(whyNotOneMore(found?.numbers ?? 0, most), { facts: { most } });
  const number = await held(ctx, number_id);
  refuseIf(whyNotReturn(number, { now: ctx.now, customer_id }));
  const card = whoseCard(found?.card, of);
  await move(ctx, phoneNumber, { ...number, hall_id: of.hall_id }, 'reinstate', {
    set: {
      ...{ plan: command.plan, sim_id: card.id, in_service_at: ctx.now },
      ...{ held_until: null, stay_offered_at: null, contract_until: null },
    },
    facts: { order_id: of.order_id },
    stop: ['carrier.number_thaws'],
  });
  await bind(ctx, of, card, number_id);
  await ctx.tx.run(setServedUntil, { id: customer_id, day: businessDay(ctx.now) });
}

async function held(ctx: Ctx, id: string): Promise<NumberFacts> {
  const found = await ctx.tx.maybe(holdNumber, { id });
  if (found === undefined) throw new Refusal('carrier.no_such_number', { field: 'number' });
  return found;
}

// NUM-03: its rest is over: the number is free, nobody's any more, and remembered as one that was somebody's.
onDue('carrier.number_thaws', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdNumber, { id: due.subject_id });
  if (of === undefined || !mayRecycle(of, of.held_until !== null && of.held_until <= ctx.now)) return;
  await move(ctx, phoneNumber, { ...of, hall_id: due.hall_id }, 'recycle', {
    set: {
      ...{ customer_id: null, unit_id: null, user_id: null, account_id: null, plan: null },
      ...{ contract_until: null, in_service_at: null },
      ...{ held_by: null, held_until: null, order_id: null },
      recycled_at: ctx.now,
    },
  });
});

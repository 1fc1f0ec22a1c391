import { addDays, businessDay, hour_ms, later, minute_ms, onDay, second_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Fen } from '../../kit/money.ts';
import { move, record } from '../../kit/move.ts';
import { Refusal } from '../../kit/refusal.ts';
import { releaseSim } from '../carrier/index.ts';
import { normValue, parameterOf } from '../norms/index.ts';
import { withdrawNotices } from '../notices/index.ts';
import { oweBalance } from '../payments/index.ts';
import { remindOfCharge, remindOfEnd } from './aftercare.ts';
import type { AnyBusiness } from './business.ts';
import { core, lookAgain, typeOf } from './looking.ts';
import { type OrderRow, order } from './order.ts';

const units = { seconds: second_ms, minutes: minute_ms, hours: hour_ms, days: 24 * hour_ms } as const;

/** When a business is promised to work, from now: the norm's figure, kept with the order whatever changes later. */
export async function promisedAt(ctx: Ctx, hall_id: number, type: AnyBusiness) {
  const value = await normValue(ctx, hall_id, type.promise);
  const unit = parameterOf(type.promise).unit;
  return later(ctx.now, value * (unit in units ? units[unit as keyof typeof units] : minute_ms));
}

/**
 * Carries an order out: its commands go to the core, and what can be taken back is kept with it. A core that refuses
 * leaves nothing half done: what it wrote is gone, and the order has failed. One that answers later leaves it executing.
 */
export async function carryOut(
  ctx: Ctx,
  of: OrderRow,
): Promise<{ state: 'delivered' | 'completed' | 'executing' | 'failed'; why?: string }> {
  const type = typeOf(of);
  const promised_at = await promisedAt(ctx, of.hall_id, type);
  await move(ctx, order, of, 'execute', {
    set: { executed_at: ctx.now, promised_at },
    start: [{ kind: 'orders.promise_over', due_at: promised_at }],
  });
  const executing: OrderRow = { ...of, state: 'executing', promised_at };
  try {
    const answer = await ctx.tx.attempt(() => perform(ctx, executing, type));
    if (answer.later) return { state: 'executing' };
    await complete(ctx, executing, answer.undo);
    return { state: type.set_up !== undefined ? 'completed' : 'delivered' };
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    await move(ctx, order, executing, 'fail', {
      set: { reason: fault.code },
      facts: { why: fault.code },
      stop: ['orders.promise_over'],
    });
    if (of.sim_id !== null) await releaseSim(ctx, of.hall_id, of.sim_id);
    return { state: 'failed', why: fault.code };
  }
}

async function perform(
  ctx: Ctx,
  of: OrderRow,
  type: AnyBusiness,
): Promise<{ later: boolean; undo: string | null }> {
  const looked = await lookAgain(ctx, of);
  const with_it = { sim_id: of.sim_id ?? undefined, reading_id: of.check_id ?? undefined };
  const ready = { ...looked, order_id: of.id, ...with_it, paid_fen: of.total_fen };
  const undo = type.same_day_undo ? JSON.stringify(type.undo?.(ready) ?? []) : null;
  // The order that put the number to rest is the number's own until it comes back.
  const rest_id = type.wakes === true ? ready.number?.order_id : null;
  const back_fen = type.back?.(ready) ?? 0;
  const answers: string[] = [];
  for (const command of type.effects(ready))
    answers.push(await core.perform(ctx, { hall_id: of.hall_id, order_id: of.id }, command));
  if (back_fen > 0) await promiseBack(ctx, of, back_fen);
  if (rest_id != null) await withdrawNotices(ctx, { hall_id: of.hall_id, subject_id: rest_id });
  return { later: answers.includes('later'), undo };
}

/** What is left goes back to whoever stands here, within the days of the norm (BIZ-14). */
async function promiseBack(ctx: Ctx, of: OrderRow, amount_fen: Fen): Promise<void> {
  const { hall_id, day, ticket_id } = of;
  const days = await normValue(ctx, hall_id, 'termination_refund_within');
  const due_at = onDay(addDays(businessDay(ctx.now), days), '21:00');
  await oweBalance(ctx, {
    hall_id,
    day,
    ticket_id,
    subject_id: of.id,
    amount_fen,
    reason: of.business,
    due_at,
  });
}

/** It is done: sheet and receipt are handed over at once, unless the customer's phone is tried first (SIM-01). */
async function complete(ctx: Ctx, of: OrderRow, undo: string | null): Promise<void> {
  await move(ctx, order, of, 'complete', {
    set: { completed_at: ctx.now, undo },
    stop: ['orders.promise_over'],
  });
  if (typeOf(of).set_up === undefined)
    await move(ctx, order, { ...of, state: 'completed' }, 'deliver', {
      set: { delivered_at: ctx.now },
      facts: { by: 'electronic', leaflet: editionOf(of) },
    });
  await remindOfCharge(ctx, { ...of, completed_at: ctx.now });
  await remindOfEnd(ctx, of);
}

/** The edition of the product's sheet that goes home with an order (SVC-22). */
export const editionOf = (of: Pick<OrderRow, 'sheet'>): string | undefined =>
  (JSON.parse(of.sheet ?? '{}') as { leaflet?: { edition: string } }).leaflet?.edition;

/** Its promised time is over and it does not work yet: an event the floor hears. */
export const promiseOver = (ctx: Ctx, of: OrderRow): Promise<void> =>
  record(ctx, 'orders.promise_over', {
    hall_id: of.hall_id,
    subject_id: of.id,
    facts: { business: of.business },
  });

import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import type { Undo } from '../carrier/index.ts';
import { maskedAbout } from '../identity/index.ts';
import { credit, debit, post } from '../ledger/index.ts';
import { normValue } from '../norms/index.ts';
import { findPayment, owe } from '../payments/index.ts';
import { twoPersons } from '../people/index.ts';
import type { Charge } from './business.ts';
import { core } from './looking.ts';
import { type OrderRow, order } from './order.ts';
import { partsBack } from './reversing.ts';
import { findOrder, holdOrder } from './store.ts';

/** Why a closed day's order is not adjusted: its day is not over, it was never done, or these two were in it (BIZ-30). */
export const whyNotAdjust = guarded(
  'BIZ-30',
  (
    of: Pick<OrderRow, 'day' | 'state' | 'clerk_id'>,
    about: { today: string; first_id: Id; second_id?: Id | undefined },
  ): string | undefined => {
    if (of.day >= about.today) return 'orders.day_runs';
    if (of.state !== 'delivered' && of.state !== 'completed') return 'kit.not_from_here';
    const own = of.clerk_id === about.first_id || of.clerk_id === about.second_id;
    return own ? 'orders.own_reversal' : undefined;
  },
);

// BIZ-30: after the close nothing is reversed: an adjustment is booked today, with its reason, by the hall manager and
// one above; the closed day stays as it was.
twoPersons('orders.order.adjust', {
  say: { zh: '日结后调整单', en: 'Adjustment after the close' },
  may: 'orders.adjust',
  within_s: async (ctx, hall_id) => (await normValue(ctx, hall_id, 'adjust_approve_within')) * 3600,
  shows: async (ctx, pair) => {
    const of = await ctx.tx.maybe(findOrder, { hall_id: pair.hall_id, id: pair.subject_id });
    const { reason = '' } = JSON.parse(pair.facts) as { reason?: string };
    return [
      {
        zh: `${of?.day ?? ''} 的单，${(of?.total_fen ?? 0) / 100} 元`,
        en: `Of ${of?.day ?? ''}, ${(of?.total_fen ?? 0) / 100} yuan`,
      },
      { zh: reason, en: reason },
    ];
  },
  whyNotAsk: async (ctx, asked) => {
    const of = await ctx.tx.maybe(findOrder, { hall_id: asked.hall_id, id: asked.subject_id });
    if (of === undefined) return 'kit.not_found';
    const reason = asked.facts?.reason;
    if (typeof reason !== 'string' || reason.trim().length < 4) return 'orders.say_why';
    return whyNotAdjust(of, { today: businessDay(ctx.now), first_id: ctx.actor.id });
  },
  whyNotSeal: async (ctx, pair, second) => {
    const of = await ctx.tx.maybe(findOrder, { hall_id: pair.hall_id, id: pair.subject_id });
    if (of === undefined) return 'kit.not_found';
    return whyNotAdjust(of, {
      today: businessDay(ctx.now),
      first_id: pair.first_id,
      second_id: second.id,
    });
  },
  written: async (ctx, asked, text) => {
    const of = await ctx.tx.maybe(findOrder, { hall_id: asked.hall_id, id: asked.subject_id });
    const { hall_id } = asked;
    return maskedAbout(ctx, text, { hall_id, ticket_id: of?.ticket_id, people: [of?.person_id ?? null] });
  },
  act: async (ctx, pair) => {
    const of = await ctx.tx.maybe(holdOrder, { hall_id: pair.hall_id, id: pair.subject_id });
    if (of === undefined) throw new Refusal('kit.not_found');
    const { reason = '' } = JSON.parse(pair.facts) as { reason?: string };
    await move(ctx, order, of, 'adjust', {
      set: { reason, reversed_by: ctx.actor.id },
      facts: {
        reason,
        first_id: pair.first_id,
        second_id: ctx.actor.id,
        day: of.day,
        total_fen: of.total_fen,
      },
    });
    for (const undo of JSON.parse(of.undo ?? '[]') as Undo[])
      await core.takeBack(ctx, { hall_id: of.hall_id, order_id: of.id }, undo);
    if (of.total_fen > 0) await bookToday(ctx, of, reason);
  },
});

/** Today's books take the income back and owe the money; the closed day is not touched. */
async function bookToday(ctx: Ctx, of: OrderRow, reason: string): Promise<void> {
  const payment = await ctx.tx.maybe(findPayment, { hall_id: of.hall_id, id: of.payment_id ?? '' });
  if (payment === undefined) throw new Error(`order ${of.id} was paid by no payment`);
  const today = businessDay(ctx.now);
  refuseIf(payment.state === 'succeeded' ? undefined : 'kit.not_from_here');
  const charges = JSON.parse(of.charges) as Charge[];
  await post(ctx, {
    hall_id: of.hall_id,
    id: ctx.newId(),
    code: 'orders.adjustment',
    subject_id: of.id,
    day: today,
    lines: [
      ...charges.map(charge => debit(charge.account, charge.amount_fen)),
      credit('refund_due', of.total_fen),
    ],
  });
  const share = await partsBack(ctx, of, payment);
  await owe(ctx, {
    payment: { ...payment, day: today },
    subject_id: of.id,
    share,
    reason,
  });
}

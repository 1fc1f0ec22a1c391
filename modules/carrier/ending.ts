import { businessDay, day_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import { move } from '../../kit/move.ts';
import { normValue } from '../norms/index.ts';
import { type NumberFacts, phoneNumber } from './number.ts';
import { holdNumber, setServedUntil } from './store.ts';

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
  const { customer_id } = of;
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
  if (customer_id !== null) await ctx.tx.run(setServedUntil, { id: customer_id, day: businessDay(ctx.now) });
}

// NUM-03: its rest is over: the number is free, nobody's any more, and remembered as one that was somebody's.
onDue('carrier.number_thaws', async (ctx, due) => {
  const of = await ctx.tx.maybe(holdNumber, { id: due.subject_id });
  if (of === undefined || !mayRecycle(of, of.held_until !== null && of.held_until <= ctx.now)) return;
  await move(ctx, phoneNumber, { ...of, hall_id: due.hall_id }, 'recycle', {
    set: {
      ...{ customer_id: null, account_id: null, plan: null, contract_until: null, in_service_at: null },
      ...{ held_by: null, held_until: null, order_id: null },
      recycled_at: ctx.now,
    },
  });
});

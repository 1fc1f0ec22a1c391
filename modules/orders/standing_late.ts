import { second_ms } from '../../kit/clock.ts';
import { linkOf } from '../carrier/index.ts';
import { watchFor } from '../floor/index.ts';
import { advanceWaiting, lateLosses, lateOrders } from './store.ts';

// What was promised for an earlier moment and does not work yet, a lost card that is not stopped in its minutes: whoever
// leads the hall sees it stand on the floor until it does (SVC-07, SIM-05).
watchFor(async (ctx, hall_id) => {
  const orders = await ctx.tx.rows(lateOrders, { hall_id, now: ctx.now });
  const losses = await ctx.tx.rows(lateLosses, { hall_id });
  return [...orders, ...losses].map(one => ({
    ...{ kind: 'promise' as const, subject_id: one.id, level: 'over' as const },
    facts: { label: one.number_mask ?? '' },
  }));
});

// The line is back: what was accepted in advance waits for a clerk at a counter who does its business. Nobody else completes
// it, so whoever leads the floor sees it there and finds one (BIZ-24).
watchFor(async (ctx, hall_id) => {
  const waiting = await ctx.tx.rows(advanceWaiting, { hall_id });
  if (waiting.length === 0 || (await linkOf(ctx, hall_id)).state === 'down') return [];
  return waiting.flatMap(of => {
    if (of.due_at === null && !of.over) return [];
    const limit_s =
      of.due_at === null ? undefined : (of.due_at.getTime() - of.pre_accepted_at.getTime()) / second_ms;
    return [
      {
        ...{
          kind: 'advance' as const,
          subject_id: of.id,
          level: of.over ? ('over' as const) : ('near' as const),
        },
        facts: {
          ...{ label: of.number_mask ?? '', since: of.pre_accepted_at.toISOString() },
          ...(limit_s === undefined ? {} : { limit_s }),
        },
      },
    ];
  });
});

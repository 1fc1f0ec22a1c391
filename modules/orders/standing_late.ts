import { watchFor } from '../floor/index.ts';
import { lateLosses, lateOrders } from './store.ts';

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

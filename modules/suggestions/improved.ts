import { follow, onDue } from '../../kit/due.ts';
import { record } from '../../kit/move.ts';
import { whatBecameOf } from '../improvements/index.ts';
import { inEffect } from './handling.ts';
import { byImprovement } from './store.ts';

// The improvement that carries a suggestion was judged: what stays is in effect, measured by somebody else than whoever
// changed it; what was taken back is on record, and the suggestion stays open until it is late (SUG-03).
onDue('suggestions.improved', async (ctx, due) => {
  const { hall_id, subject_id } = due;
  const of = await ctx.tx.maybe(byImprovement, { hall_id, improvement_id: subject_id });
  if (of?.state !== 'promised') return;
  const { kept, change } = await whatBecameOf(ctx, { hall_id, id: subject_id });
  if (kept) await inEffect(ctx, of, change);
  else
    await record(ctx, 'suggestions.improvement_failed', {
      ...{ hall_id, subject_id: of.id },
      facts: { improvement_id: subject_id },
    });
});
follow('improvements.improvement.judge', 'suggestions.improved');
follow('improvements.improvement.decline', 'suggestions.improved');

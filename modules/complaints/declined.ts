import { follow, onDue } from '../../kit/due.ts';
import { record } from '../../kit/move.ts';
import { declinedFor } from './store.ts';

// Money that settles a complaint was declined: whose complaint it is and who offered it are named on its record at once; it
// stands on the floor, and in the ledger of what each owns, until the customer gets another offer (CMP-15).
follow('compensations.compensation.decline', 'complaints.amends_declined');
onDue('complaints.amends_declined', async (ctx, due) => {
  const { hall_id, subject_id: case_id } = due;
  const of = await ctx.tx.maybe(declinedFor, { hall_id, case_id });
  if (of === undefined) return;
  const { handler_id, offered_by, declined_by } = of;
  await record(ctx, 'complaints.amends_declined', {
    ...{ hall_id, subject_id: of.id },
    facts: { case_id, handler_id, offered_by, declined_by },
  });
});

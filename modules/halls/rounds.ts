import { onDue } from '../../kit/due.ts';
import { callRound, closingFails, missRounds, tellHalls } from '../checklists/index.ts';
import { followDay, guardDay } from './actions.ts';
import { whyNotLeave } from './day.ts';
import { findDayById, findHall } from './store.ts';

tellHalls((ctx, hall_id) => ctx.tx.maybe(findHall, { hall_id }));

/** In these states of the day people walk through the hall: rounds fall due. */
const walked = new Set(['open', 'limited', 'closing_queue', 'settling']);

onDue('halls.round', async (ctx, due) => {
  const of = await ctx.tx.maybe(findDayById, { hall_id: due.hall_id, id: due.subject_id });
  if (of === undefined || !walked.has(of.state)) return;
  const { list, late_at } = due.facts as { list: string; late_at: string };
  await callRound(ctx, { hall_id: due.hall_id, list, due_at: due.due_at, late_at });
});

// What nobody handed in is missed when the day is over, and at the latest when the next one begins.
followDay('close', (ctx, of) => missRounds(ctx, of.hall_id));

// Nobody locks up behind an ember or a door that does not shut: what is critical on the closing list
// is put right and looked at once more before the day is closed (FIRE-02).
guardDay('close', 'checks', async (ctx, of) => whyNotLeave(await closingFails(ctx, of.hall_id, of.day)));

import { businessDay, later, minute_ms } from '../../kit/clock.ts';
import { follow, onDue } from '../../kit/due.ts';
import { move } from '../../kit/move.ts';
import { lookAgain, lookAt } from './look.ts';
import { callsBetween, findSuggestion } from './store.ts';
import { suggestion } from './suggestion.ts';

// Whatever the clocks of the hall report brings a look at once; while anything stands, there is one every minute.
for (const what of [
  'queue.wait_warning',
  'queue.wait_over',
  'queue.hold_over',
  'queue.call_unanswered',
  'queue.guide.call',
  'counters.pause_over',
  'halls.closed_early',
  'checklists.mend_over',
  'checklists.round_late',
  'checklists.critical_found',
  'posts.vacancy',
  'posts.deputy.name',
  'posts.deputy.release',
  'tills.no_cash',
  'tills.cash_again',
  'settlement.undeposited',
  'settlement.banked_late',
  'guidance.kiosk_long',
  'guidance.kiosk_left',
  'assets.repair_late',
  'assets.repair.confirm',
  'assets.repair.give_up',
  'complaints.accept_late',
  'complaints.reply_near',
  'complaints.reply_late',
  'complaints.final_near',
  'complaints.final_late',
  'complaints.surge',
  'complaints.amends_declined',
  'identity.reveal_alarm',
  'orders.promise_over',
  'orders.back_entry_due',
  'orders.back_entry_over',
  'orders.loss.run_late',
])
  follow(what, 'floor.look');

onDue('floor.look', async (ctx, due) => {
  const standing = await lookAt(ctx, due.hall_id);
  if (standing > 0) await lookAgain(ctx, due.hall_id, minute_ms);
});

// A quarter of an hour after a suggestion was taken, its promise meets what happened.
onDue('floor.compare', async (ctx, due) => {
  const of = await ctx.tx.maybe(findSuggestion, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'accepted') return;
  const since = of.decided_at ?? later(ctx.now, -15 * minute_ms);
  const found = await ctx.tx.maybe(callsBetween, {
    ...{ hall_id: due.hall_id, day: businessDay(ctx.now), since, until: ctx.now },
  });
  const actual_s = found?.p90_s == null ? null : Math.round(found.p90_s);
  const set = { actual_s, actual_calls: found?.calls ?? 0, compared_at: ctx.now };
  await move(ctx, suggestion, of, 'compare', { set, facts: { promised_s: of.calls_s, ...set } });
});

import { hour_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { topic_words } from './articles.ts';
import { type AnswerWay, follow_up } from './follow_up.ts';
import type { OrderRow } from './order.ts';
import { findFollowUp, followUpsOpen, holdFollowUp } from './store.ts';

/** A question was not solved at the counter: it goes on with the clock of the promise, and whoever leads the hall sees it (SVC-02). */
export async function leaveOpen(ctx: Ctx, of: OrderRow, topic: string): Promise<void> {
  const hours = await normValue(ctx, of.hall_id, 'consultation_answer_within');
  const due_at = later(ctx.now, hours * hour_ms);
  const { hall_id, ticket_id, clerk_id } = of;
  const row = {
    hall_id,
    id: ctx.newId(),
    order_id: of.id,
    ticket_id,
    clerk_id,
    topic,
    opened_at: ctx.now,
    due_at,
  };
  await begin(ctx, follow_up, row, 'leave_open', {
    facts: { order_id: of.id, topic },
    start: [{ kind: 'orders.follow_up_over', due_at }],
  });
}

onDue('orders.follow_up_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(findFollowUp, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'open') await move(ctx, follow_up, of, 'run_late', { facts: { topic: of.topic } });
});

/** The customer has the answer: by which article, and how it reached them. */
export async function answerFollowUp(
  ctx: Ctx,
  input: { hall_id: number; follow_up_id: Id; article: string; how: AnswerWay },
) {
  const of = await ctx.tx.maybe(holdFollowUp, { hall_id: input.hall_id, id: input.follow_up_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'follow_up_id' });
  const { article, how } = input;
  await move(ctx, follow_up, of, 'answer', {
    set: { answered_at: ctx.now, answered_by: ctx.actor.id, article, how },
    facts: { article, how, late: of.state === 'late' },
    stop: ['orders.follow_up_over'],
  });
  return { follow_up_id: of.id, state: 'answered' as const };
}

/** What waits for an answer, the longest due first. */
export async function openFollowUps(ctx: Ctx, hall_id: number) {
  const rows = await ctx.tx.rows(followUpsOpen, { hall_id });
  return rows.map(row => ({
    id: row.id,
    order_id: row.order_id,
    label: row.label,
    topic: topic_words[row.topic as keyof typeof topic_words] ?? topic_words.other,
    opened_at: row.opened_at.toISOString(),
    due_at: row.due_at.toISOString(),
    late: row.state === 'late',
    clerk: { zh: row.clerk_name ?? '', en: row.clerk_name_en ?? '' },
  }));
}

import { hour_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { answerGiven } from '../knowledge/index.ts';
import { own_words, topic_words } from '../knowledge/topics.ts';
import { normValue } from '../norms/index.ts';
import { contactMask, noticeKind, notify } from '../notices/index.ts';
import { type AnswerWay, follow_up } from './follow_up.ts';
import { whyNotOwner, whyNotSent } from './hand_over.ts';
import { actingOn, endQuestionOffer, heldFollowUp } from './handing.ts';
import { findFollowUp, followUpsOpen } from './store.ts';

/** Where a question was asked and by whom it was heard: at a counter, or on the floor without an order or number. */
export interface AskedBy {
  hall_id: number;
  order_id: Id | null;
  ticket_id: Id | null;
  clerk_id: Id;
}

/** A question was not solved: it goes on with the clock of the promise, and whoever leads the hall sees it (SVC-02). */
export async function leaveOpen(ctx: Ctx, of: AskedBy, topic: string): Promise<Id> {
  const hours = await normValue(ctx, of.hall_id, 'consultation_answer_within');
  const due_at = later(ctx.now, hours * hour_ms);
  const { hall_id, order_id, ticket_id, clerk_id } = of;
  const id = ctx.newId();
  const row = {
    ...{ hall_id, id, order_id, ticket_id, clerk_id, owner_id: clerk_id },
    ...{ topic, opened_at: ctx.now, due_at },
  };
  await begin(ctx, follow_up, row, 'leave_open', {
    facts: { order_id, topic, owner_id: clerk_id },
    start: [{ kind: 'orders.follow_up_over', due_at }],
  });
  return id;
}

onDue('orders.follow_up_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(findFollowUp, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'open') await move(ctx, follow_up, of, 'run_late', { facts: { topic: of.topic } });
});

/** The customer has the answer: by which article, and how it reached them; a message carries the answer itself. */
export async function answerFollowUp(
  ctx: Ctx,
  input: { hall_id: number; follow_up_id: Id; article: string; how: AnswerWay },
) {
  const of = await heldFollowUp(ctx, input);
  const { how } = input;
  refuseIf(whyNotOwner(actingOn(ctx, of)));
  const says = await answerGiven(ctx, input.article);
  const article = says?.mark ?? own_words;
  const has_contact = how === 'message' && (await contactMask(ctx, of)) !== undefined;
  refuseIf(whyNotSent({ how, has_contact, has_words: says !== undefined }), { field: 'how' });
  await move(ctx, follow_up, of, 'answer', {
    set: { answered_at: ctx.now, answered_by: ctx.actor.id, article, how },
    facts: { article, how, late: of.state === 'late', owner_id: of.owner_id },
    stop: ['orders.follow_up_over'],
  });
  await endQuestionOffer(ctx, of);
  if (how === 'message' && says !== undefined)
    await notify(ctx, {
      ...{ hall_id: of.hall_id, subject_id: of.id, kind: 'orders.question_answered' },
      facts: { zh: says.say.zh, en: says.say.en, answer_zh: says.answer.zh, answer_en: says.answer.en },
    });
  return { follow_up_id: of.id, state: 'answered' as const };
}

noticeKind('orders.question_answered', {
  say: { zh: '咨询答复', en: 'Answer to a question' },
  row: 'SVC-02',
  text: ({ zh, en, answer_zh, answer_en }) => ({
    zh: `您在厅里问的「${zh}」：${answer_zh}`,
    en: `You asked about “${en}”: ${answer_en}`,
  }),
});

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

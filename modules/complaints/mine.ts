import type { Instant } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { Refusal, RememberedRefusal, refuseIf } from '../../kit/refusal.ts';
import { hallOf } from '../halls/index.ts';
import { appeal_bodies, type CustomerWord, categories, level_words, reply_ways } from './catalogue.ts';
import { type ComplaintRow, complaint, complaintNo } from './complaint.ts';
import { held, isSettled, unseal } from './evidence.ts';
import { customerSaid } from './hearing.ts';
import { mustHoldLink } from './link.ts';
import { findComplaint, setScore } from './store.ts';

interface Mine {
  hall_id: number;
  complaint_id: Id;
  secret: string;
}

/** Why somebody rates nothing here: staff never speak for a customer, whatever link they hold (SVC-20, PRIN-19). */
export const whyNotSay = guarded(
  ['SVC-20', 'PRIN-19'],
  (actor: Pick<Ctx['actor'], 'kind'>): string | undefined =>
    actor.kind === 'person' ? 'complaints.customer_only' : undefined,
);

/** Until when something happens next: the limit that runs now, said as it is (CMP-06). */
export const nextTime = guarded(
  'CMP-06',
  (of: ComplaintRow): { say: { zh: string; en: string }; at: string } | null => {
    if (isSettled(of)) return null;
    const limit = (zh: string, en: string, at: Instant) => ({ say: { zh, en }, at: at.toISOString() });
    if (of.state === 'received') return limit('最晚受理', 'Accepted by', of.accept_due);
    if (of.state === 'waiting_customer')
      return limit('等您到', 'We wait for you until', of.waits_until ?? of.final_due);
    if (of.replied_at === null) return limit('最晚首次回复', 'First reply by', of.reply_due);
    return of.state === 'answered' ? null : limit('最晚办结', 'Final answer by', of.final_due);
  },
  () => null,
);

/** The steps of the page: done, and when (CMP-06). */
const stepsOf = (of: ComplaintRow) => {
  const step = (zh: string, en: string, at: Instant | null) => ({
    say: { zh, en },
    at: at?.toISOString() ?? null,
  });
  return [
    step('收到', 'Received', of.received_at),
    step('受理', 'Accepted', of.accepted_at),
    step('首次回复', 'First reply', of.replied_at),
    step('答复', 'Answered', of.answered_at),
    step(
      of.state === 'withdrawn' ? '已撤回' : '归档',
      of.state === 'withdrawn' ? 'Withdrawn' : 'Closed',
      of.ended_at,
    ),
  ];
};

/** Where a complaint stands, for whoever holds its link and nobody else (CMP-06). */
export async function followComplaint(ctx: Ctx, input: Mine) {
  mustHoldLink(ctx, input.complaint_id, input.secret);
  const of = await ctx.tx.maybe(findComplaint, { hall_id: input.hall_id, id: input.complaint_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'complaint_id' });
  const hall = await hallOf(ctx, of.hall_id);
  const waits_on_level = of.level > 1 && !isSettled(of) ? (level_words[of.level] ?? null) : null;
  const parted = of.state === 'closed' && of.satisfied === false;
  return {
    ...{ no: complaintNo(of), state: of.state, say: complaint.states[of.state] },
    ...{ category: categories[of.category], said: unseal(of)?.said ?? of.said, restated: of.restated },
    restated_confirmed: of.restated_at !== null,
    ...{ reply_by: reply_ways[of.reply_by], level: waits_on_level, waits_for: of.waits_for },
    ...{ steps: stepsOf(of), next: nextTime(of), reply: of.reply, answer: of.answer },
    ...{ satisfied: of.satisfied, score: of.score, supervision: hall.supervision_phone },
    appeal: parted ? Object.values(appeal_bodies).map(({ zh, en }) => ({ zh, en })) : [],
    may: sayable(of),
  };
}

/** What the customer may say now on the page. */
function sayable(of: ComplaintRow): CustomerWord[] {
  if (isSettled(of)) return [];
  const words: CustomerWord[] = of.restated !== null && of.restated_at === null ? ['restated_right'] : [];
  if (of.state === 'proposed') words.push('agree', 'disagree');
  if (of.state === 'answered') words.push('satisfied', 'dissatisfied');
  return [...words, 'withdraw'];
}

/** The customer's own word on the page: confirms, agrees, disagrees, is satisfied or not, withdraws; with a rating (CMP-08, SVC-20). */
export async function sayMine(ctx: Ctx, input: Mine & { word: Exclude<CustomerWord, 'nothing'> }) {
  mustHoldLink(ctx, input.complaint_id, input.secret);
  const why = whyNotSay(ctx.actor);
  if (why !== undefined) return remembered(ctx, input, why);
  const of = await held(ctx, input);
  refuseIf(sayable(of).includes(input.word) ? undefined : 'kit.not_from_here');
  await customerSaid(ctx, of, input.word, 'page');
  return { done: true as const };
}

/** Rates how an ended complaint was handled: its customer, once (SVC-20). */
export async function rateMine(ctx: Ctx, input: Mine & { score: number }) {
  mustHoldLink(ctx, input.complaint_id, input.secret);
  const why = whyNotSay(ctx.actor);
  if (why !== undefined) return remembered(ctx, input, why);
  const of = await held(ctx, input);
  refuseIf(isSettled(of) ? undefined : 'complaints.not_over');
  refuseIf(of.score === null ? undefined : 'complaints.rated_already');
  await ctx.tx.run(setScore, { hall_id: of.hall_id, id: of.id, score: input.score });
  await record(ctx, 'complaints.rated', {
    hall_id: of.hall_id,
    subject_id: of.id,
    facts: { score: input.score },
  });
  return { done: true as const };
}

async function remembered(ctx: Ctx, of: Mine, why: string): Promise<RememberedRefusal> {
  await record(ctx, 'complaints.not_for_customer', { hall_id: of.hall_id, subject_id: of.complaint_id });
  return new RememberedRefusal(why);
}

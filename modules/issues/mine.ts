import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { Refusal, RememberedRefusal } from '../../kit/refusal.ts';
import { hallOf } from '../halls/index.ts';
import { kinds, topics } from './catalogue.ts';
import { type IssueRow, issue, issueNo } from './issue.ts';
import { mustHoldLink } from './link.ts';
import { holdOrder } from './order_store.ts';
import { standingOf } from './routing.ts';
import { whyNotRate } from './rules.ts';
import { findIssue, holdIssue, setCallScore, setScore } from './store.ts';

interface Mine {
  hall_id: number;
  issue_id: Id;
  secret: string;
}

/** Where an issue stands, for whoever holds its link and nobody else; what is to be rated is asked (SVC-20). */
export async function followIssue(ctx: Ctx, input: Mine) {
  mustHoldLink(ctx, input.issue_id, input.secret);
  const of = await ctx.tx.maybe(findIssue, { hall_id: input.hall_id, id: input.issue_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'issue_id' });
  const standing = (await standingOf(ctx, [of])).get(of.flow_id);
  const hall = await hallOf(ctx, of.hall_id);
  return {
    ...{ no: issueNo(of), kind: kinds[of.kind], topic: topics[of.topic], said: of.said },
    say: of.state === 'under_way' ? (standing?.say ?? issue.states.under_way) : issue.states[of.state],
    ...{ flow_no: standing?.no ?? '', answer: await answerOf(ctx, of), supervision: hall.supervision_phone },
    received_at: of.received_at.toISOString(),
    settled_at: of.settled_at?.toISOString() ?? null,
    ...{ score: of.score, call_score: of.call_score },
    asks: (['call', 'issue'] as const).filter(what => whyNotRate(of, what, false) === undefined),
  };
}

/** What the department answered, once the hall has accepted it; other courses answer on a page of their own. */
async function answerOf(ctx: Ctx, of: IssueRow): Promise<string | null> {
  if (of.flow !== 'cross_order' || of.state === 'under_way') return null;
  return (await ctx.tx.maybe(holdOrder, { hall_id: of.hall_id, id: of.flow_id }))?.answer ?? null;
}

/** The customer rates the call in which it was taken, and how it was dealt with: each once, and nobody for them (SVC-20). */
export async function rateIssue(ctx: Ctx, input: Mine & { what: 'call' | 'issue'; score: number }) {
  mustHoldLink(ctx, input.issue_id, input.secret);
  const { hall_id, what, score } = input;
  const of = await ctx.tx.maybe(holdIssue, { hall_id, id: input.issue_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'issue_id' });
  const subject = { hall_id, subject_id: of.id };
  const why = whyNotRate(of, what, ctx.actor.kind === 'person');
  if (why === 'issues.customer_rates') {
    await record(ctx, 'issues.not_for_customer', subject);
    return new RememberedRefusal(why);
  }
  if (why !== undefined) throw new Refusal(why);
  await ctx.tx.run(what === 'call' ? setCallScore : setScore, { hall_id, id: of.id, score });
  await record(ctx, 'issues.rated', { ...subject, facts: { what, score } });
  return { done: true as const };
}

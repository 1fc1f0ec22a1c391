import { hour_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import { openContact } from './contact.ts';
import { type NoticeRow, notice } from './notice.ts';
import { findContact, findNotice, holdNotice, opensOf } from './store.ts';

/** How a call ended that takes the place of a message. */
export const call_outcomes = ['reached', 'no_answer', 'wrong_number', 'given_up'] as const;
export type CallOutcome = (typeof call_outcomes)[number];

/** How often nobody may have answered before a call may be given up. */
const calls_before_giving_up = 2;

/** Why nobody is called: it arrived, or may still arrive (PRIV-03). */
export const whyNotCall = guarded('PRIV-03', (state: NoticeRow['state']): string | undefined =>
  state === 'failed' ? undefined : 'notices.not_failed',
);

const ofNotice = (found: NoticeRow | undefined): NoticeRow => {
  if (found === undefined) throw new Refusal('kit.not_found', { field: 'notice_id' });
  return found;
};

/**
 * Shows the number of a notice that did not arrive, to be called now: only then, only so often an hour, and every
 * look is kept.
 */
export async function showNumber(ctx: Ctx, input: { hall_id: number; notice_id: Id }) {
  const of = ofNotice(await ctx.tx.maybe(findNotice, { hall_id: input.hall_id, id: input.notice_id }));
  refuseIf(whyNotCall(of.state));
  const since = later(ctx.now, -hour_ms);
  const looks = await ctx.tx.maybe(opensOf, { hall_id: of.hall_id, actor_id: ctx.actor.id, since });
  const most = await normValue(ctx, of.hall_id, 'reveals_per_hour');
  refuseIf((looks?.count ?? 0) >= most ? 'notices.too_many_looks' : undefined, { facts: { most } });
  const contact = await ctx.tx.maybe(findContact, { hall_id: of.hall_id, id: of.contact_id });
  const to = contact === undefined ? undefined : openContact(contact);
  if (to === undefined) throw new Refusal('notices.forgotten');
  await record(ctx, 'notices.number_shown', {
    hall_id: of.hall_id,
    subject_id: of.id,
    facts: { kind: of.kind, mask: of.mask },
  });
  return { phone: to.phone, seconds: await normValue(ctx, of.hall_id, 'reveal_for') };
}

/** Notes a call that took the place of a message: reached, a wrong number, or nobody answered and it is tried later. */
export async function noteCall(ctx: Ctx, input: { hall_id: number; notice_id: Id; outcome: CallOutcome }) {
  const of = ofNotice(await ctx.tx.maybe(holdNotice, { hall_id: input.hall_id, id: input.notice_id }));
  refuseIf(whyNotCall(of.state));
  const { outcome } = input;
  const facts = { kind: of.kind, outcome, calls: of.calls + 1 };
  if (outcome === 'no_answer') {
    await move(ctx, notice, of, 'call_again', { set: { calls: of.calls + 1 }, facts });
    return { state: 'failed' as const, calls: of.calls + 1 };
  }
  refuseIf(outcome === 'given_up' && of.calls < calls_before_giving_up ? 'notices.call_first' : undefined, {
    facts: { calls: calls_before_giving_up },
  });
  await move(ctx, notice, of, 'call', {
    set: { calls: of.calls + 1, call_outcome: outcome, called_by: ctx.actor.id, resolved_at: ctx.now },
    facts,
    stop: ['notices.call_over'],
  });
  return { state: 'called' as const, calls: of.calls + 1 };
}

// Nobody has called in time: an event the office hears.
onDue('notices.call_over', async (ctx, due) => {
  const of = await ctx.tx.maybe(findNotice, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state === 'failed')
    await record(ctx, 'notices.call_over', {
      hall_id: due.hall_id,
      subject_id: of.id,
      facts: { kind: of.kind },
    });
});

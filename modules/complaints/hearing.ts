import { businessDay } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { move, moveThrough, record } from '../../kit/move.ts';
import { refuseIf } from '../../kit/refusal.ts';
import { amendsOver, amendsOwed } from './amends.ts';
import type { CustomerWord, Outcome } from './catalogue.ts';
import { ending } from './climbing.ts';
import { type ComplaintRow, complaint } from './complaint.ts';
import { heldToHandle } from './evidence.ts';
import { upwards } from './handling.ts';
import { shownIn } from './masking.ts';
import { afterDissatisfied } from './rules.ts';
import { insertContact, setRestated } from './store.ts';

/** What the customer says moves the complaint; nobody else's word ends one (CMP-08, CMP-12, PRIN-19). */
export async function customerSaid(
  ctx: Ctx,
  of: ComplaintRow,
  word: CustomerWord,
  how: string,
): Promise<void> {
  const facts = { how };
  switch (word) {
    case 'restated_right':
      await ctx.tx.run(setRestated, { hall_id: of.hall_id, id: of.id, at: ctx.now });
      await record(ctx, 'complaints.restated_right', { hall_id: of.hall_id, subject_id: of.id, facts });
      return;
    case 'agree':
      await amendsOwed(ctx, of);
      return move(ctx, complaint, of, 'agree', { facts });
    case 'disagree': {
      const up = await upwards(ctx, of);
      await amendsOver(ctx, of);
      return move(ctx, complaint, of, 'disagree', { ...up, facts: { ...up.facts, how } });
    }
    case 'satisfied':
      return moveThrough(ctx, complaint, of, [{ verb: 'satisfy', facts }, { verb: 'close' }], {
        set: { satisfied: true, ended_at: ctx.now },
        ...(await ending(ctx, of.hall_id)),
      });
    case 'dissatisfied':
      return dissatisfied(ctx, of, how);
    case 'withdraw':
      await amendsOver(ctx, of);
      return move(ctx, complaint, of, 'withdraw', {
        set: { ended_at: ctx.now },
        facts,
        ...(await ending(ctx, of.hall_id)),
      });
    case 'nothing':
  }
}

/** Not satisfied: reopened once; the second time it ends with the way to the regulator (CMP-08). */
async function dissatisfied(ctx: Ctx, of: ComplaintRow, how: string): Promise<void> {
  const verb = afterDissatisfied(of);
  if (verb === 'dissatisfy')
    return move(ctx, complaint, of, 'dissatisfy', {
      set: { reopened: true, level: Math.max(2, of.level) },
      facts: { how },
      stop: ['complaints.follow_up_over'],
    });
  return move(ctx, complaint, of, 'part', {
    set: { satisfied: false, ended_at: ctx.now },
    facts: { how },
    ...(await ending(ctx, of.hall_id)),
  });
}

/** Tries to reach the customer, in person or by phone, and notes what came of it (CMP-12, SVC-14). */
export async function hearCustomer(
  ctx: Ctx,
  input: { hall_id: number; complaint_id: Id; outcome: Outcome; word: CustomerWord; note: string },
) {
  const of = await heldToHandle(ctx, input);
  const { hall_id, id: complaint_id } = of;
  const spoke = ['reached', 'in_person'].includes(input.outcome);
  refuseIf(spoke || input.word === 'nothing' ? undefined : 'complaints.not_reached', { field: 'word' });
  const attempt = { outcome: input.outcome, word: input.word };
  await ctx.tx.run(insertContact, {
    ...{ hall_id, id: ctx.newId(), complaint_id, day: businessDay(ctx.now), at: ctx.now, ...attempt },
    ...{ note: await shownIn(ctx, of, input.note), by_id: ctx.actor.id },
  });
  await record(ctx, 'complaints.contacted', { hall_id, subject_id: complaint_id, facts: attempt });
  await customerSaid(ctx, of, input.word, input.outcome);
  return { done: true as const };
}

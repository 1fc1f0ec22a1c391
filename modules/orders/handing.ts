import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { endOffer, offer, ownMatters, standingIn, step } from '../first_asked/index.ts';
import { topic_words } from '../knowledge/topics.ts';
import { contactMask, keepContact } from '../notices/index.ts';
import type { FollowUpRow } from './follow_up.ts';
import { whyNotOwner } from './hand_over.ts';
import { answerersOf, followUpsOpen, holdFollowUp, setOwner } from './store.ts';

/** An open question, held: what is asked of it goes one after the other. */
export async function heldFollowUp(
  ctx: Ctx,
  input: { hall_id: number; follow_up_id: Id },
): Promise<FollowUpRow> {
  const of = await ctx.tx.maybe(holdFollowUp, { hall_id: input.hall_id, id: input.follow_up_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'follow_up_id' });
  return of;
}

/** Whether the one who acts owns the question or leads the hall. */
export const actingOn = (ctx: Ctx, of: FollowUpRow) => ({
  actor_id: ctx.actor.id,
  owner_id: of.owner_id,
  leads: ctx.may('orders.follow_up.lead', of.hall_id),
});

/** The customer leaves a number, so that the answer can reach them: sealed, and forgotten afterwards. */
export async function leaveContact(
  ctx: Ctx,
  input: { hall_id: number; follow_up_id: Id; phone: string; language: 'zh' | 'en' },
) {
  const of = await heldFollowUp(ctx, input);
  refuseIf(whyNotOwner(actingOn(ctx, of)));
  refuseIf(of.state === 'answered' ? 'orders.question_is_answered' : undefined);
  const { hall_id, phone, language } = input;
  await keepContact(ctx, { hall_id, id: of.id, phone, language, until: of.due_at });
  return { follow_up_id: of.id, mask: (await contactMask(ctx, of)) ?? '' };
}

const matter = (of: Pick<FollowUpRow, 'hall_id' | 'id'>) => ({
  ...{ hall_id: of.hall_id, kind: 'question' as const, matter_id: of.id },
});

/** The owner offers the question to somebody who may answer it; nothing changes hands yet. Its topic says what it is. */
export async function offerFollowUp(ctx: Ctx, input: { hall_id: number; follow_up_id: Id; to_id: Id }) {
  const of = await heldFollowUp(ctx, input);
  refuseIf(whyNotOwner(actingOn(ctx, of)));
  refuseIf(of.state === 'answered' ? 'orders.question_is_answered' : undefined);
  const { owner_id } = of;
  return {
    follow_up_id: of.id,
    hand_over_id: await offer(ctx, { ...matter(of), owner_id, to_id: input.to_id, told: null }),
  };
}

/** An offer ends with the question: whoever answers it leaves nothing standing. */
export const endQuestionOffer = (ctx: Ctx, of: FollowUpRow): Promise<void> => endOffer(ctx, matter(of));

/** The other accepts, and answers for it from now on; refuses; or the owner takes the offer back. */
export async function stepOffer(
  ctx: Ctx,
  input: { hall_id: number; follow_up_id: Id; verb: 'accept' | 'refuse' | 'withdraw' },
) {
  const of = await heldFollowUp(ctx, input);
  if (input.verb === 'withdraw') refuseIf(whyNotOwner(actingOn(ctx, of)));
  const { owner_id } = await step(ctx, { ...matter(of), verb: input.verb });
  return { follow_up_id: of.id, owner_id };
}

// A question keeps its owner in its own row; first_asked says when that changes (FRQ-01, SVC-06).
ownMatters('question', {
  open: async (ctx, hall_id) =>
    (await ctx.tx.rows(followUpsOpen, { hall_id })).map(of => ({
      ...{ id: of.id, owner_id: of.owner_id, since: of.opened_at, due_at: of.due_at },
      say: topic_words[of.topic as keyof typeof topic_words] ?? topic_words.other,
    })),
  able: async (ctx, hall_id) => (await ctx.tx.rows(answerersOf, { hall_id })).map(one => one.id),
  give: async (ctx, of) => {
    await ctx.tx.run(setOwner, of);
  },
});

/** Whether somebody may answer open questions in a hall. */
export const mayAnswer = async (ctx: Ctx, of: { hall_id: number; person_id: Id }): Promise<boolean> =>
  (await ctx.tx.rows(answerersOf, of)).some(one => one.id === of.person_id);

/** A question goes on with a shift: both signed for it on the sheet, which stands for offer and word (HND-03). */
export async function passFollowUp(
  ctx: Ctx,
  of: { hall_id: number; follow_up_id: Id; to_id: Id },
): Promise<void> {
  const found = await heldFollowUp(ctx, of);
  if (found.state === 'answered') return;
  const { hall_id, to_id } = of;
  refuseIf((await mayAnswer(ctx, { hall_id, person_id: to_id })) ? undefined : 'orders.cannot_answer_it');
  await endQuestionOffer(ctx, found);
  await ctx.tx.run(setOwner, { hall_id, id: found.id, owner_id: to_id });
  const facts = { from_id: found.owner_id, to_id };
  await record(ctx, 'orders.question_passed', { hall_id, subject_id: found.id, facts });
}

/** Every open question of the hall, the longest due first: who answers for it, to whom it is offered, how the customer is reached. */
export async function openQuestions(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const rows = await ctx.tx.rows(followUpsOpen, { hall_id });
  const standing = await ctx.tx.rows(standingIn, { hall_id });
  const offers = new Map(standing.filter(one => one.kind === 'question').map(one => [one.matter_id, one]));
  const able = await ctx.tx.rows(answerersOf, { hall_id });
  const named = (id: Id | undefined) => {
    const of = able.find(one => one.id === id);
    return of === undefined ? null : { zh: of.name, en: of.name_en };
  };
  const leads = ctx.may('orders.follow_up.lead', hall_id);
  const questions = [];
  for (const row of rows) {
    const offered = offers.get(row.id);
    questions.push({
      ...{ id: row.id, label: row.label, late: row.state === 'late' },
      topic: topic_words[row.topic as keyof typeof topic_words] ?? topic_words.other,
      ...{ opened_at: row.opened_at.toISOString(), due_at: row.due_at.toISOString() },
      ...{
        owner: { zh: row.clerk_name ?? '', en: row.clerk_name_en ?? '' },
        offered_to: named(offered?.to_id),
      },
      contact: row.contact_mask,
      ...{
        mine: leads || row.owner_id === ctx.actor.id,
        offered_to_me: offered?.state === 'offered' && offered.to_id === ctx.actor.id,
      },
    });
  }
  return {
    now: ctx.now.toISOString(),
    questions,
    able: able.map(one => ({ id: one.id, name: { zh: one.name, en: one.name_en } })),
  };
}

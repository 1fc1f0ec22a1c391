import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { topic_words } from '../knowledge/topics.ts';
import { contactMask, keepContact } from '../notices/index.ts';
import type { FollowUpRow } from './follow_up.ts';
import { type HandOverRow, hand_over, whyNotAccept, whyNotOwner } from './hand_over.ts';
import { answerersOf, followUpsOpen, holdFollowUp, offersOf, setOwner, standingOffer } from './store.ts';

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

/** The owner offers the question to somebody who may answer it; nothing changes hands yet. */
export async function offerFollowUp(ctx: Ctx, input: { hall_id: number; follow_up_id: Id; to_id: Id }) {
  const of = await heldFollowUp(ctx, input);
  refuseIf(whyNotOwner(actingOn(ctx, of)));
  refuseIf(of.state === 'answered' ? 'orders.question_is_answered' : undefined);
  refuseIf((await offerStanding(ctx, of)) === undefined ? undefined : 'orders.offered_already');
  const able = await ctx.tx.rows(answerersOf, { hall_id: of.hall_id });
  const fits = input.to_id !== of.owner_id && able.some(one => one.id === input.to_id);
  refuseIf(fits ? undefined : 'orders.cannot_answer_it', { field: 'to_id' });
  const { hall_id } = of;
  const row = {
    hall_id,
    id: ctx.newId(),
    follow_up_id: of.id,
    from_id: of.owner_id,
    to_id: input.to_id,
    offered_at: ctx.now,
  };
  await begin(ctx, hand_over, row, 'offer', {
    facts: { follow_up_id: of.id, from_id: row.from_id, to_id: row.to_id },
  });
  return { follow_up_id: of.id, hand_over_id: row.id };
}

const offerStanding = (ctx: Ctx, of: FollowUpRow): Promise<HandOverRow | undefined> =>
  ctx.tx.maybe(standingOffer, { hall_id: of.hall_id, follow_up_id: of.id });

/** An offer ends with the question: whoever answers it leaves nothing standing. */
export async function endOffer(ctx: Ctx, of: FollowUpRow): Promise<void> {
  const offer = await offerStanding(ctx, of);
  if (offer !== undefined) await move(ctx, hand_over, offer, 'withdraw', { set: { settled_at: ctx.now } });
}

/** The other accepts, and answers for it from now on; declines; or the owner takes the offer back. */
export async function stepOffer(
  ctx: Ctx,
  input: { hall_id: number; follow_up_id: Id; verb: 'accept' | 'decline' | 'withdraw' },
) {
  const of = await heldFollowUp(ctx, input);
  const offer = await offerStanding(ctx, of);
  if (offer === undefined) throw new Refusal('orders.nothing_offered', { field: 'follow_up_id' });
  refuseIf(input.verb === 'withdraw' ? whyNotOwner(actingOn(ctx, of)) : whyNotAccept(offer, ctx.actor.id));
  await move(ctx, hand_over, offer, input.verb, {
    set: { settled_at: ctx.now },
    facts: { follow_up_id: of.id, from_id: offer.from_id, to_id: offer.to_id },
  });
  const owner_id = input.verb === 'accept' ? offer.to_id : of.owner_id;
  if (owner_id !== of.owner_id) await ctx.tx.run(setOwner, { hall_id: of.hall_id, id: of.id, owner_id });
  return { follow_up_id: of.id, owner_id };
}

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
  await endOffer(ctx, found);
  await ctx.tx.run(setOwner, { hall_id, id: found.id, owner_id: to_id });
  const facts = { from_id: found.owner_id, to_id };
  await record(ctx, 'orders.question_passed', { hall_id, subject_id: found.id, facts });
}

/** Every open question of the hall, the longest due first: who answers for it, to whom it is offered, how the customer is reached. */
export async function openQuestions(ctx: Ctx, input: { hall_id: number }) {
  const { hall_id } = input;
  const rows = await ctx.tx.rows(followUpsOpen, { hall_id });
  const offers = new Map((await ctx.tx.rows(offersOf, { hall_id })).map(one => [one.follow_up_id, one]));
  const able = await ctx.tx.rows(answerersOf, { hall_id });
  const named = (id: Id | undefined) => {
    const of = able.find(one => one.id === id);
    return of === undefined ? null : { zh: of.name, en: of.name_en };
  };
  const leads = ctx.may('orders.follow_up.lead', hall_id);
  const questions = [];
  for (const row of rows) {
    const offer = offers.get(row.id);
    questions.push({
      ...{ id: row.id, label: row.label, late: row.state === 'late' },
      topic: topic_words[row.topic as keyof typeof topic_words] ?? topic_words.other,
      ...{ opened_at: row.opened_at.toISOString(), due_at: row.due_at.toISOString() },
      ...{
        owner: { zh: row.clerk_name ?? '', en: row.clerk_name_en ?? '' },
        offered_to: named(offer?.to_id),
      },
      contact: row.contact_mask,
      ...{ mine: leads || row.owner_id === ctx.actor.id, offered_to_me: offer?.to_id === ctx.actor.id },
    });
  }
  return {
    now: ctx.now.toISOString(),
    questions,
    able: able.map(one => ({ id: one.id, name: { zh: one.name, en: one.name_en } })),
  };
}

import { later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { normValue } from '../norms/index.ts';
import {
  type HandOverRow,
  hand_over,
  type Kind,
  ownerAfter,
  whyNotDecide,
  whyNotHand,
  whyNotWarm,
} from './hand_over.ts';
import { ownedAs } from './matters.ts';
import { findHandOver, standingOffer } from './store.ts';

const over = 'first_asked.answer_over';

interface At {
  hall_id: number;
  kind: Kind;
  matter_id: Id;
}

const leads = (ctx: Ctx, hall_id: number): boolean => ctx.may('first_asked.lead', hall_id);

/** What is offered and not settled of a matter. */
export const standing = (ctx: Ctx, { hall_id, kind, matter_id }: At): Promise<HandOverRow | undefined> =>
  ctx.tx.maybe(standingOffer, { hall_id, kind, matter_id });

/** Offers a matter to somebody who can own it; nothing changes hands yet. Whoever calls has looked who owns it. */
export async function offer(
  ctx: Ctx,
  of: At & { owner_id: Id; to_id: Id; told: string | null },
): Promise<Id> {
  const { hall_id, kind, matter_id, to_id, told } = of;
  refuseIf(whyNotHand({ owner_id: of.owner_id, actor_id: ctx.actor.id, leads: leads(ctx, hall_id) }));
  refuseIf((await standing(ctx, of)) === undefined ? undefined : 'first_asked.offered_already');
  const able = await ownedAs(kind).able(ctx, hall_id);
  const fits = to_id !== of.owner_id && able.includes(to_id);
  refuseIf(fits ? undefined : 'first_asked.cannot_own_it', { field: 'to_id' });
  const minutes = await normValue(ctx, hall_id, 'first_asked_answer_within');
  const id = ctx.newId();
  const row = { hall_id, id, kind, matter_id, from_id: of.owner_id, to_id, told, offered_at: ctx.now };
  await begin(ctx, hand_over, row, 'offer', {
    facts: { kind, matter_id, from_id: of.owner_id, to_id },
    start: [{ kind: over, due_at: later(ctx.now, minutes * minute_ms) }],
  });
  const owner_id = ownerAfter(row, 'offer');
  if (owner_id !== of.owner_id) await ownedAs(kind).give(ctx, { hall_id, id: matter_id, owner_id });
  return id;
}

interface Step extends At {
  verb: 'accept' | 'refuse' | 'withdraw';
  reason?: string | undefined;
}

/** The receiver accepts and owns it from here; refuses, and whoever leads the hall decides; or the owner takes the offer back. */
export async function step(ctx: Ctx, of: Step): Promise<{ owner_id: Id }> {
  const { hall_id, kind, matter_id, verb } = of;
  const found = await standing(ctx, of);
  // Who was refused may keep it after all: then there is nothing to decide.
  const stands = found?.state === 'offered' || verb === 'withdraw';
  if (found === undefined || !stands) throw new Refusal('first_asked.nothing_offered');
  const by = { owner_id: found.from_id, actor_id: ctx.actor.id, leads: leads(ctx, hall_id) };
  if (verb === 'withdraw') refuseIf(whyNotHand(by));
  else refuseIf(found.to_id === ctx.actor.id ? undefined : 'first_asked.not_offered_to_you');
  await move(ctx, hand_over, found, verb, {
    set: { settled_at: verb === 'refuse' ? null : ctx.now, refusal: of.reason ?? null },
    facts: { kind, matter_id, from_id: found.from_id, to_id: found.to_id },
    stop: [over],
  });
  const owner_id = ownerAfter(found, verb);
  if (verb === 'accept') await ownedAs(kind).give(ctx, { hall_id, id: matter_id, owner_id });
  return { owner_id };
}

/** An offer ends with its matter: whoever settles that leaves nothing standing. */
export async function endOffer(ctx: Ctx, of: At): Promise<void> {
  const found = await standing(ctx, of);
  if (found !== undefined)
    await move(ctx, hand_over, found, 'withdraw', { set: { settled_at: ctx.now }, stop: [over] });
}

/** One of the ledger's matters is offered: the customer knows who takes over, the receiver is told what it is (FRQ-02). */
export async function offerMatter(
  ctx: Ctx,
  input: At & { to_id: Id; told: string; customer_knows: boolean },
) {
  refuseIf(whyNotWarm(input), { field: 'customer_knows' });
  const { hall_id, kind, matter_id, to_id, told } = input;
  const of = (await ownedAs(kind).open(ctx, hall_id)).find(one => one.id === matter_id);
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'matter_id' });
  return { hand_over_id: await offer(ctx, { hall_id, kind, matter_id, owner_id: of.owner_id, to_id, told }) };
}

/** Refused: whoever leads the hall, and is neither of the two, says whose it is (FRQ-02). */
export async function decide(
  ctx: Ctx,
  input: { hall_id: number; hand_over_id: Id; owner_id: Id; why: string },
) {
  const { hall_id, owner_id } = input;
  const found = await ctx.tx.maybe(findHandOver, { hall_id, id: input.hand_over_id });
  if (found === undefined) throw new Refusal('kit.not_found', { field: 'hand_over_id' });
  refuseIf(whyNotDecide(found, ctx.actor.id));
  const able = await ownedAs(found.kind).able(ctx, hall_id);
  const fits = owner_id === found.from_id || able.includes(owner_id);
  refuseIf(fits ? undefined : 'first_asked.cannot_own_it', { field: 'owner_id' });
  await move(ctx, hand_over, found, 'decide', {
    set: { decided_by: ctx.actor.id, owner_id, why: input.why, settled_at: ctx.now },
    facts: { kind: found.kind, matter_id: found.matter_id, owner_id },
  });
  if (owner_id !== found.from_id)
    await ownedAs(found.kind).give(ctx, { hall_id, id: found.matter_id, owner_id });
  return { owner_id };
}

// Whoever is offered a matter and says nothing has not accepted it: its owner keeps it, and whoever leads the hall decides.
onDue(over, async (ctx, due) => {
  const found = await ctx.tx.maybe(findHandOver, { hall_id: due.hall_id, id: due.subject_id });
  if (found?.state === 'offered')
    await move(ctx, hand_over, found, 'lapse', {
      facts: { kind: found.kind, matter_id: found.matter_id, to_id: found.to_id },
    });
});

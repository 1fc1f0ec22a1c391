import { businessDay, hour_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { proposeCase } from '../accountability/index.ts';
import { normValue } from '../norms/index.ts';
import { complaintNo } from './complaint.ts';
import { held, heldToHandle, unseal } from './evidence.ts';
import { shownIn } from './masking.ts';
import { whyNotBlame, whyNotHandle } from './rules.ts';
import { caseThere, opensSince, setLinks, setOwnWord } from './store.ts';

type Of = { hall_id: number; complaint_id: Id };

/** Whoever a complaint is about says the own word to it (CMP-20). */
export async function speakToIt(ctx: Ctx, input: Of & { own_word: string }) {
  const of = await held(ctx, input);
  refuseIf(of.about_id === ctx.actor.id ? undefined : 'complaints.not_about_you');
  refuseIf(of.own_word === null ? undefined : 'complaints.spoken_already');
  const { hall_id, id } = of;
  await ctx.tx.run(setOwnWord, { hall_id, id, word: await shownIn(ctx, of, input.own_word), at: ctx.now });
  await record(ctx, 'complaints.own_word', { hall_id, subject_id: id });
  return { done: true as const };
}

interface Blame {
  leader_id: Id;
  measure: 'coaching' | 'points' | 'money';
  amount: number;
  fact: string;
  clause: string;
}

/** Whoever leads proposes that somebody answers for it, once the own word was heard: a case of accountability, no points here (CMP-20). */
export async function blame(ctx: Ctx, input: Of & Blame) {
  const of = await held(ctx, input);
  refuseIf(whyNotBlame(of, ctx.now.getTime()));
  refuseIf(whyNotHandle(of, ctx.actor.id));
  refuseIf(of.blame_id === null ? undefined : 'complaints.blamed_already');
  const { hall_id, about_id } = of;
  if (about_id === null) throw new Refusal('complaints.about_nobody');
  const { leader_id, measure, amount, clause } = input;
  const fact = `${complaintNo(of)} ${await shownIn(ctx, of, input.fact)}`;
  const happened_on = businessDay(of.received_at);
  const proposal = {
    hall_id,
    fact,
    clause,
    happened_on,
    responsible_id: about_id,
    leader_id,
    measure,
    amount,
  };
  const { id: blame_id } = await proposeCase(ctx, { ...proposal, mend_id: null });
  await ctx.tx.run(setLinks, { hall_id, id: of.id, blame_id, compensation_id: null });
  await record(ctx, 'complaints.blamed', {
    hall_id,
    subject_id: of.id,
    facts: { case_id: blame_id, clause },
  });
  return { case_id: blame_id };
}

/** A complaint about charges leads to its billing error case, where money comes back twice (PRM-04). */
export async function linkCase(ctx: Ctx, input: Of & { case_id: Id }) {
  const of = await heldToHandle(ctx, input);
  const { hall_id } = of;
  const found = await ctx.tx.maybe(caseThere, { hall_id, id: input.case_id });
  if (found === undefined) throw new Refusal('kit.not_found', { field: 'case_id' });
  await ctx.tx.run(setLinks, { hall_id, id: of.id, blame_id: null, compensation_id: found.id });
  await record(ctx, 'complaints.linked', { hall_id, subject_id: of.id, facts: { case_id: found.id } });
  return { linked: true as const };
}

/** The words and the number in clear, for whoever handles it: only so often an hour, and every look is kept (PRIV-03). */
export async function openWords(ctx: Ctx, input: Of) {
  const of = await heldToHandle(ctx, input);
  const { hall_id } = of;
  const looks = await ctx.tx.maybe(opensSince, {
    hall_id,
    actor_id: ctx.actor.id,
    since: later(ctx.now, -hour_ms),
  });
  const most = await normValue(ctx, hall_id, 'reveals_per_hour');
  refuseIf((looks?.count ?? 0) >= most ? 'complaints.too_many_looks' : undefined, { facts: { most } });
  const content = unseal(of);
  if (content === undefined) throw new Refusal('complaints.forgotten');
  await record(ctx, 'complaints.opened', { hall_id, subject_id: of.id });
  return { ...content, seconds: await normValue(ctx, hall_id, 'reveal_for') };
}

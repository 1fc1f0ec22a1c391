import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { mayInUnit } from '../../kit/permission.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { type Clause, changesOf, edition, takesAway, whyNotDraft, whyNotSignOff } from './edition.ts';
import { editionInForce, holdEdition, nextEdition, topUnit } from './store.ts';
import { agreementInForce, forgetEditions } from './text.ts';

/** Drafts the next edition; what takes a clause or a tick away is adverse, whatever the drafter says (PRM-01). */
export async function draftEdition(
  ctx: Ctx,
  input: { clauses: readonly Clause[]; adverse: boolean; reason: string },
) {
  const series = await ctx.tx.maybe(nextEdition, {});
  refuseIf(series?.open === true ? 'agreements.one_at_a_time' : undefined);
  const before = (await agreementInForce(ctx)).clauses;
  refuseIf(whyNotDraft(before, input.clauses), { field: 'clauses' });
  const adverse = input.adverse || takesAway(changesOf(before, input.clauses));
  const id = ctx.newId();
  const number = series?.next ?? 2;
  await begin(
    ctx,
    edition,
    {
      ...{ hall_id: 0, id, number, clauses: JSON.stringify(input.clauses), adverse, reason: input.reason },
      ...{ drafter_id: ctx.actor.id, drafted_at: ctx.wall_now },
    },
    'draft',
    { facts: { number, adverse } },
  );
  return { id, number, adverse, state: 'drafted' as const };
}

/** One step with an edition: the legal office signs it off, the province brings it into force, either drops it. */
export async function pressEdition(
  ctx: Ctx,
  input: { edition_id: Id; verb: 'sign_off' | 'start' | 'drop'; opinion?: string | undefined },
) {
  const of = await ctx.tx.maybe(holdEdition, { id: input.edition_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'edition_id' });
  const { verb } = input;
  if (!mayInUnit(ctx.actor, `agreements.${verb}`, (await ctx.tx.maybe(topUnit, {}))?.path ?? ''))
    throw new Refusal(verb === 'sign_off' ? 'agreements.law_only' : 'agreements.province_only');
  const facts = { number: of.number, adverse: of.adverse };
  if (verb === 'sign_off') {
    const opinion = input.opinion?.trim() ?? '';
    refuseIf(whyNotSignOff(of, ctx.actor, opinion), { field: 'opinion' });
    await move(ctx, edition, of, 'sign_off', {
      set: { signer_id: ctx.actor.id, signed_at: ctx.wall_now, opinion },
      facts: { ...facts, opinion },
    });
  } else if (verb === 'start') {
    const former = await ctx.tx.maybe(editionInForce, {});
    if (of.state === 'signed_off' && former !== undefined)
      await move(ctx, edition, former, 'supersede', { facts: { number: former.number } });
    await move(ctx, edition, of, 'start', { set: { since: ctx.wall_now }, facts });
    forgetEditions(ctx);
  } else await move(ctx, edition, of, 'drop', { facts });
  return { id: of.id, number: of.number, state: edition.moves[verb].to };
}

import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { blindIndex } from '../../kit/vault.ts';
import { declareTie, tiedTo, tiesOf } from './store.ts';

/** Why a matter goes to a colleague: it is the clerk's own, or their family's (NUM-01, PRIV-10). */
export const whyNotOwnMatter = guarded(
  ['NUM-01', 'BIZ-04', 'PRIV-10'],
  (relation: 'self' | 'family' | undefined): string | undefined =>
    relation === undefined ? undefined : 'identity.own_matter',
);

/** What somebody who works here is to a person, as they declared it themselves; nothing when they are strangers. */
export const tieTo = async (
  ctx: Ctx,
  of: { staff_id: Id; person_id: Id },
): Promise<'self' | 'family' | undefined> => (await ctx.tx.maybe(tiedTo, of))?.relation;

/** Somebody who works here declares the own document, or one of the family: only its blind index is kept. */
export async function declare(
  ctx: Ctx,
  input: { hall_id: number; kind: 'id_card' | 'passport'; number: string; relation: 'self' | 'family' },
) {
  await ctx.tx.run(declareTie, {
    person_id: ctx.actor.id,
    document_index: blindIndex('document', `${input.kind} ${input.number.toUpperCase()}`),
    relation: input.relation,
    at: ctx.now,
  });
  await record(ctx, 'identity.tie_declared', {
    hall_id: input.hall_id,
    subject_id: ctx.actor.id,
    facts: { relation: input.relation },
  });
  return myTies(ctx);
}

/** How many documents somebody has declared; the numbers themselves are kept nowhere. */
export async function myTies(ctx: Ctx) {
  const rows = await ctx.tx.rows(tiesOf, { person_id: ctx.actor.id });
  return {
    self: rows.filter(row => row.relation === 'self').length,
    family: rows.filter(row => row.relation === 'family').length,
  };
}

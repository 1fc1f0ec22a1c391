import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { Refusal } from '../../kit/refusal.ts';
import { closeText, openText, unwrapKey } from '../../kit/vault.ts';
import type { Document } from './document.ts';
import { forget, type Needed, neededNow } from './keeping.ts';
import { findPerson, masksById, resealPerson } from './store.ts';

/** What is held of a person, by mask: what they are shown of themselves (PRIV-06). */
export async function personShown(ctx: Ctx, person_id: Id) {
  const of = await ctx.tx.maybe(findPerson, { id: person_id });
  if (of === undefined) throw new Refusal('kit.not_found');
  const document = of.wrapped_key === null ? undefined : opened(of.wrapped_key, of.sealed, person_id);
  return {
    name_mask: of.name_mask,
    document_mask: of.document_mask,
    document_kind: of.document_kind,
    address_mask: document === undefined ? '***' : maskAddress(document.address),
  };
}

const opened = (wrapped: string, sealed: string, id: Id) =>
  JSON.parse(openText(unwrapKey(wrapped, id), sealed, id)) as Document;

/** The first six signs of an address: the town, never the door. */
const maskAddress = (address: string): string => `${[...address].slice(0, 6).join('')}***`;

/** A correction the customer proved: the new address is sealed where the old one was (PRIV-06). */
export const correctAddress = guarded(
  'PRIV-06',
  async (ctx: Ctx, of: { hall_id: number; person_id: Id; address: string }): Promise<void> => {
    const person = await ctx.tx.maybe(findPerson, { id: of.person_id });
    if (person?.wrapped_key == null) throw new Refusal('identity.forgotten');
    const { person_id: id } = of;
    const document = { ...opened(person.wrapped_key, person.sealed, id), address: of.address };
    const sealed = closeText(unwrapKey(person.wrapped_key, id), JSON.stringify(document), id);
    await ctx.tx.run(resealPerson, { id, sealed });
    await record(ctx, 'identity.person_corrected', {
      hall_id: of.hall_id,
      subject_id: id,
      facts: { field: 'address' },
    });
  },
  async () => undefined,
);

/** What the law or a contract still needs of a person. */
export const neededOf = (ctx: Ctx, of: { hall_id: number; person_id: Id }): Promise<Needed> =>
  neededNow(ctx, of);

/** The person asked to be deleted, and nothing stands against it: their key is destroyed, with a certificate. */
export async function forgetAsked(ctx: Ctx, of: { hall_id: number; person_id: Id }): Promise<void> {
  await forget(ctx, of.hall_id, of.person_id, await neededNow(ctx, of));
}

/** How persons who are named by id alone are shown: the family name and stars. */
export async function masksOf(ctx: Ctx, ids: readonly Id[]): Promise<Map<Id, string>> {
  return new Map((await ctx.tx.rows(masksById, { ids })).map(one => [one.id, one.name_mask]));
}

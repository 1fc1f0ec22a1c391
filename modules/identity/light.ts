import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { openText, unwrapKey } from '../../kit/vault.ts';
import type { Document } from './document.ts';
import { findPerson } from './store.ts';

/** Whether a person's document ends as somebody says: a light proof for what only protects them, never shown to anybody. */
export async function documentEnds(ctx: Ctx, person_id: Id, end: string): Promise<boolean> {
  const person = await ctx.tx.maybe(findPerson, { id: person_id });
  if (person?.wrapped_key == null) return false;
  const text = openText(unwrapKey(person.wrapped_key, person_id), person.sealed, person_id);
  return (JSON.parse(text) as Document).number.endsWith(end.toUpperCase());
}

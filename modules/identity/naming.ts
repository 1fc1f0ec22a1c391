import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { masked } from '../../kit/mask.ts';
import { openText, unwrapKey } from '../../kit/vault.ts';
import { hideNames } from '../queue/index.ts';
import { type Document, maskName } from './document.ts';
import { namesNear, namesServed } from './store.ts';

/** Whom a text is about: persons by their id, and everybody whose document was read in a visit, or in the one a clerk serves now. */
interface About {
  hall_id: number;
  ticket_id?: Id | null | undefined;
  people?: readonly (Id | null)[] | undefined;
  clerk_id?: Id | undefined;
}

/** Every place where one of the names stands, in whatever case, shows its mask instead (PRIV-02). */
export const withoutNames = guarded(
  'PRIV-02',
  (text: string, names: readonly string[]): string =>
    names.reduce((left, name) => {
      const mask = maskName(name);
      const at = (from: number) => left.toLowerCase().indexOf(name.toLowerCase(), from);
      for (let found = at(0); name.length > 1 && found >= 0; found = at(found + mask.length))
        left = left.slice(0, found) + mask + left.slice(found + name.length);
      return left;
    }, text),
  (text: string) => text,
);

/** Whoever a text is about, as far as they are known; nothing is asked where nobody is. */
async function known(ctx: Ctx, of: About) {
  const people = (of.people ?? []).filter(id => id !== null);
  const { hall_id, ticket_id = null, clerk_id } = of;
  if (clerk_id !== undefined) return ctx.tx.rows(namesServed, { hall_id, clerk_id });
  return ticket_id === null && people.length === 0
    ? []
    : ctx.tx.rows(namesNear, { hall_id, ticket_id, people });
}

/** Free text as it may be kept: no number in clear, and no name of whom it is about (PRIV-02). */
export async function maskedAbout(ctx: Ctx, text: string, of: About): Promise<string> {
  const names = (await known(ctx, of)).flatMap(({ id, wrapped_key, sealed }) =>
    wrapped_key === null
      ? []
      : [(JSON.parse(openText(unwrapKey(wrapped_key, id), sealed, id)) as Document).name],
  );
  return masked(withoutNames(text, names));
}

// Why a visit waits or goes to another counter is typed there: no name of whoever showed a document in it is kept in clear.
hideNames((ctx, of, text) => maskedAbout(ctx, text, { hall_id: of.hall_id, ticket_id: of.id }));

import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { masked } from '../../kit/mask.ts';
import { openText, unwrapKey } from '../../kit/vault.ts';
import { type Document, maskName } from './document.ts';
import { namesNear } from './store.ts';

/** Whom a text is about: persons by their id, and everybody whose document was read in a visit. */
interface About {
  hall_id: number;
  ticket_id?: Id | null | undefined;
  people?: readonly (Id | null)[] | undefined;
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

/** Free text as it may be kept: no number in clear, and no name of whom it is about (PRIV-02). */
export async function maskedAbout(ctx: Ctx, text: string, of: About): Promise<string> {
  const people = (of.people ?? []).filter(id => id !== null);
  const rows = await ctx.tx.rows(namesNear, {
    ...{ hall_id: of.hall_id, ticket_id: of.ticket_id ?? null, people },
  });
  const names = rows.flatMap(({ id, wrapped_key, sealed }) =>
    wrapped_key === null
      ? []
      : [(JSON.parse(openText(unwrapKey(wrapped_key, id), sealed, id)) as Document).name],
  );
  return masked(withoutNames(text, names));
}

import { day_ms, type Instant, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue, stopDue } from '../../kit/due.ts';
import type { Id } from '../../kit/ids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { blindIndex, closeText, keyFor, openText } from '../../kit/vault.ts';
import type { Language } from '../../kit/words.ts';
import { embeddedCore, isMobile, maskNumber } from '../carrier/index.ts';
import { normValue } from '../norms/index.ts';
import { type ContactRow, findContact, forgetContact, keepContactRow } from './store.ts';

/** How somebody wants to be reached about one matter, whose id is `id`. */
export interface Reached {
  hall_id: number;
  id: Id;
  language: Language;
  /** A number they gave, or one of the carrier's own by its id. */
  phone?: string | undefined;
  number_id?: Id | undefined;
  /** The path of their own page with its secret: sealed with the number. */
  link?: string | undefined;
  /** A code that only the phone may say: sealed with the number, never in a list. */
  code?: string | undefined;
  /** When the matter is over: its number is forgotten some days later. */
  until?: Instant | undefined;
}

interface Opened {
  phone: string;
  link?: string | undefined;
  code?: string | undefined;
}

/** A number that was given, or a refusal: eleven digits of a mobile. */
function given(phone: string): string {
  if (!isMobile(phone)) throw new Refusal('notices.not_a_mobile', { field: 'phone' });
  return phone;
}

/**
 * Keeps how somebody is reached about a matter: sealed, and forgotten some days after nothing is left to be said. A
 * number of the carrier's own is asked for there.
 */
export async function keepContact(ctx: Ctx, of: Reached): Promise<void> {
  const phone =
    of.number_id === undefined
      ? given(of.phone ?? '')
      : await embeddedCore.inClear(ctx, of.hall_id, of.number_id);
  const sealed = JSON.stringify({ phone, link: of.link, code: of.code } satisfies Opened);
  await ctx.tx.run(keepContactRow, {
    hall_id: of.hall_id,
    id: of.id,
    sealed: closeText(keyFor('notices'), sealed, of.id),
    mask: maskNumber(phone),
    phone_index: blindIndex('phone', phone),
    language: of.language,
    made_at: ctx.now,
  });
  await forgetLater(ctx, { hall_id: of.hall_id, id: of.id, until: of.until ?? ctx.now });
}

/** A matter is over at a moment, be it sooner than was thought: its number is forgotten some days later. */
export async function forgetLater(ctx: Ctx, of: { hall_id: number; id: Id; until: Instant }): Promise<void> {
  const days = await normValue(ctx, of.hall_id, 'contact_kept');
  await stopDue(ctx, of.hall_id, of.id, ['notices.forget']);
  const due_at = later(of.until, days * day_ms);
  await startDue(ctx, of.hall_id, of.id, { kind: 'notices.forget', due_at });
}

/** The number, the link and the code of a contact in clear; nothing once they were forgotten. */
export function openContact(of: ContactRow): Opened | undefined {
  if (of.sealed === null) return undefined;
  return JSON.parse(openText(keyFor('notices'), of.sealed, of.id)) as Opened;
}

// A number is kept no longer than it is needed: while something is still to be said, the clock comes back.
onDue('notices.forget', async (ctx, due) => {
  const forgotten = await ctx.tx.run(forgetContact, { hall_id: due.hall_id, id: due.subject_id });
  if (forgotten > 0) return;
  const days = await normValue(ctx, due.hall_id, 'contact_kept');
  await startDue(ctx, due.hall_id, due.subject_id, {
    kind: 'notices.forget',
    due_at: later(ctx.now, days * day_ms),
  });
});

/** The number of a matter in clear, for an act that needs it now; nothing once it was forgotten. Whoever shows it keeps the look. */
export async function contactInClear(ctx: Ctx, of: { hall_id: number; id: Id }): Promise<string | undefined> {
  const found = await ctx.tx.maybe(findContact, { hall_id: of.hall_id, id: of.id });
  return found === undefined ? undefined : openContact(found)?.phone;
}

/** The masked number a matter's notices go to, for its holder to check; nothing when none was left. */
export async function contactMask(ctx: Ctx, of: { hall_id: number; id: Id }): Promise<string | undefined> {
  return (await ctx.tx.maybe(findContact, { hall_id: of.hall_id, id: of.id }))?.mask;
}

import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { Refusal, RememberedRefusal } from '../../kit/refusal.ts';
import { openText, unwrapKey } from '../../kit/vault.ts';
import { normValue } from '../norms/index.ts';
import { ticketOf } from '../queue/index.ts';
import type { Document } from './document.ts';
import { looksThisHour, ringAfter } from './often.ts';
import { findCheck, findPerson, insertAccess } from './store.ts';
import { tieTo } from './ties.ts';

/** Why a clerk looks at personal data in clear: one of these, never a free excuse. */
export const reveal_reasons = {
  read_back: { zh: '与客户当面核对', en: 'Read back to the customer' },
  fill_form: { zh: '填写纸质单据', en: 'Fill in a paper form' },
  dispute: { zh: '客户有异议', en: 'The customer disputes it' },
} as const;
export type RevealReason = keyof typeof reveal_reasons;

/** What may be revealed of a person. */
export type RevealField = 'name' | 'document';

/** Why nothing is revealed: no open visit of one's own, or too often in an hour (PRIV-03, PRIV-10). */
export const whyNotReveal = guarded(
  ['PRIV-03', 'PRIV-10'],
  (of: {
    serving: boolean;
    mine: boolean;
    this_hour: number;
    most: number;
    tie?: 'self' | 'family' | undefined;
  }): string | undefined => {
    if (!of.serving || !of.mine) return 'identity.no_open_case';
    if (of.tie !== undefined) return 'identity.own_matter';
    return of.this_hour >= of.most ? 'identity.too_many_reveals' : undefined;
  },
);

/**
 * Shows one field of a person for some seconds, inside the clerk's own open visit and with a reason. Every showing
 * and every refusal is kept; many in an hour ring the duty manager and the privacy officer.
 */
export async function reveal(
  ctx: Ctx,
  input: { hall_id: number; check_id: Id; field: RevealField; reason: RevealReason },
) {
  const of = await ctx.tx.maybe(findCheck, { hall_id: input.hall_id, id: input.check_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'check_id' });
  const visit = await ticketOf(ctx, input.hall_id, of.ticket_id);
  const { this_hour, most } = await looksThisHour(ctx, input.hall_id);
  const refused = whyNotReveal({
    serving: visit.state === 'serving' || visit.state === 'on_hold',
    mine: visit.clerk_id === ctx.actor.id,
    this_hour,
    most,
    tie: await tieTo(ctx, { staff_id: ctx.actor.id, person_id: of.person_id }),
  });
  await ctx.tx.run(insertAccess, {
    hall_id: input.hall_id,
    id: ctx.newId(),
    at: ctx.now,
    wall_at: ctx.wall_now,
    actor_id: ctx.actor.id,
    person_id: of.person_id,
    ticket_id: of.ticket_id,
    field: input.field,
    reason: input.reason,
    refused: refused ?? null,
  });
  const facts = { field: input.field, reason: input.reason, ticket_id: of.ticket_id };
  if (refused !== undefined) {
    await record(ctx, 'identity.reveal_refused', {
      hall_id: input.hall_id,
      subject_id: of.person_id,
      facts: { ...facts, why: refused },
    });
    return new RememberedRefusal(refused);
  }
  await record(ctx, 'identity.reveal', { hall_id: input.hall_id, subject_id: of.person_id, facts });
  await ringAfter(ctx, input.hall_id, this_hour);
  const document = await openPerson(ctx, of.person_id);
  const seconds = await normValue(ctx, input.hall_id, 'reveal_for');
  // Whoever photographs the screen takes the name of who looked along (PRIV-04).
  return { value: input.field === 'name' ? document.name : document.number, seconds, mark: ctx.actor.name };
}

async function openPerson(ctx: Ctx, id: Id): Promise<Document> {
  const person = await ctx.tx.maybe(findPerson, { id });
  if (person === undefined || person.wrapped_key === null) throw new Refusal('identity.forgotten');
  return JSON.parse(openText(unwrapKey(person.wrapped_key, id), person.sealed, id)) as Document;
}

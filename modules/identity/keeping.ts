import { businessDay, day_ms, type Instant, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue, stopDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { record } from '../../kit/move.ts';
import { Refusal, RememberedRefusal } from '../../kit/refusal.ts';
import { closeText, openText, unwrapKey } from '../../kit/vault.ts';
import { normValue } from '../norms/index.ts';
import { looksThisHour, ringAfter } from './often.ts';
import {
  dropPortrait,
  findCheck,
  findPerson,
  findPortrait,
  forgetPerson,
  insertAccess,
  insertDestruction,
  keepPortrait,
} from './store.ts';

/** What the law still needs of a person: nothing of theirs, a service that runs, or a day until which it is kept. */
export type Needed = { kind: 'never_served' } | { kind: 'in_service' } | { kind: 'ended'; until: Instant };

/** Says what is still needed of a person; told by the module that knows services and orders. */
export type NeededRule = (ctx: Ctx, of: { hall_id: number; person_id: Id }) => Promise<Needed>;
let neededRule: NeededRule | undefined;
/** Declares who knows what is still needed of a person. */
export const neededFor = (rule: NeededRule): void => {
  neededRule = rule;
};

/** Whether what a document said has to go now: nothing needs it, or the years after the end are over (RNM-10). */
export const mayForget = guarded(
  'RNM-10',
  (of: Needed, now: Instant): boolean =>
    of.kind === 'never_served' || (of.kind === 'ended' && of.until.getTime() <= now.getTime()),
  () => false,
);

/** What is still needed of a person at this moment; where nobody knows, everything is. */
export const neededNow: NeededRule = async (ctx, of) =>
  (await neededRule?.(ctx, of)) ?? { kind: 'in_service' };

/** How long until somebody looks again at a person whose service runs. */
const look_again_ms = 90 * day_ms;

// RNM-10: every document read starts this clock; it looks, and looks again, until nothing needs the person any more.
onDue('identity.kept_over', async (ctx, due) => {
  const person_id = (due.facts.person_id ?? due.subject_id) as Id;
  const { hall_id } = due;
  const needed = await neededNow(ctx, { hall_id, person_id });
  await stopDue(ctx, hall_id, person_id, ['identity.kept_over']);
  if (mayForget(needed, ctx.now)) return forget(ctx, hall_id, person_id, needed);
  const due_at = needed.kind === 'ended' ? needed.until : later(ctx.now, look_again_ms);
  await startDue(ctx, hall_id, person_id, { kind: 'identity.kept_over', due_at, facts: { person_id } });
});

/** The person's own key is destroyed: what it sealed is unreadable from now on, and the certificate says so. */
export async function forget(ctx: Ctx, hall_id: number, person_id: Id, needed: Needed): Promise<void> {
  const person = await ctx.tx.maybe(findPerson, { id: person_id });
  if (person?.wrapped_key == null) return;
  const id = ctx.newId();
  await ctx.tx.run(forgetPerson, { id: person_id, at: ctx.now });
  await ctx.tx.run(insertDestruction, {
    hall_id,
    id,
    person_id,
    person_mask: person.name_mask,
    basis: needed.kind === 'ended' ? 'service_ended' : 'never_served',
    kept_until: businessDay(ctx.now),
    at: ctx.now,
  });
  await record(ctx, 'identity.person_forgotten', {
    hall_id,
    subject_id: person_id,
    facts: { certificate_id: id, basis: needed.kind },
  });
}

/** The picture that was compared, sealed under the person's own key, with the day it goes (RNM-03). */
export async function keepPicture(
  ctx: Ctx,
  of: { hall_id: number; check_id: Id; person_id: Id; portrait: string },
): Promise<void> {
  const person = await ctx.tx.maybe(findPerson, { id: of.person_id });
  if (person?.wrapped_key == null) return;
  await ctx.tx.run(keepPortrait, {
    hall_id: of.hall_id,
    check_id: of.check_id,
    sealed: closeText(unwrapKey(person.wrapped_key, of.person_id), of.portrait, of.check_id),
    at: ctx.now,
    keep_until: later(ctx.now, (await normValue(ctx, of.hall_id, 'portrait_kept_for')) * day_ms),
  });
}

// RNM-03: the days of the picture are over.
onDue('identity.portrait_over', async (ctx, due) => {
  const gone = await ctx.tx.run(dropPortrait, { hall_id: due.hall_id, check_id: due.subject_id });
  if (gone > 0)
    await record(ctx, 'identity.portrait_destroyed', { hall_id: due.hall_id, subject_id: due.subject_id });
});

/** Why a kept picture is not shown: pictures count among the looks of an hour like names and numbers (PRIV-10). */
const whyNotOften = guarded('PRIV-10', (this_hour: number, most: number): string | undefined =>
  this_hour >= most ? 'identity.too_many_reveals' : undefined,
);

/** Whoever answers for the hall looks at a kept picture, for a dispute or an audit; each look is on record (RNM-03). */
export async function seePicture(
  ctx: Ctx,
  input: { hall_id: number; check_id: Id; reason: 'dispute' | 'audit' },
) {
  const { hall_id, check_id, reason } = input;
  const of = await ctx.tx.maybe(findCheck, { hall_id, id: check_id });
  const kept = await ctx.tx.maybe(findPortrait, { hall_id, check_id });
  const person = of === undefined ? undefined : await ctx.tx.maybe(findPerson, { id: of.person_id });
  if (of === undefined || kept === undefined || person?.wrapped_key == null)
    throw new Refusal('identity.no_picture', { field: 'check_id' });
  const { this_hour, most } = await looksThisHour(ctx, hall_id);
  const refused = whyNotOften(this_hour, most);
  await ctx.tx.run(insertAccess, {
    hall_id,
    id: ctx.newId(),
    at: ctx.now,
    wall_at: ctx.wall_now,
    actor_id: ctx.actor.id,
    person_id: of.person_id,
    ticket_id: of.ticket_id,
    field: 'portrait',
    reason,
    refused: refused ?? null,
  });
  if (refused !== undefined) {
    await record(ctx, 'identity.reveal_refused', {
      hall_id,
      subject_id: of.person_id,
      facts: { field: 'portrait', reason, why: refused },
    });
    return new RememberedRefusal(refused);
  }
  await ringAfter(ctx, hall_id, this_hour);
  await record(ctx, 'identity.portrait_seen', {
    hall_id,
    subject_id: of.person_id,
    facts: { check_id, reason },
  });
  return {
    content: openText(unwrapKey(person.wrapped_key, of.person_id), kept.sealed, check_id),
    kept_until: kept.keep_until.toISOString(),
    seconds: await normValue(ctx, hall_id, 'reveal_for'),
  };
}

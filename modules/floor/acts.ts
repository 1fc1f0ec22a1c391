import { businessDay, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { clerks } from '../people/index.ts';
import { alert } from './alert.ts';
import { keepSuggestion, lookAgain } from './look.ts';
import { findAlert, findRound, findSuggestion, freeClerks, type SuggestionRow } from './store.ts';
import { round, suggestion } from './suggestion.ts';

/** The floor is open on a screen: the clock looks now, one look after the other, and every minute while anything stands. */
export async function look(ctx: Ctx, input: { hall_id: number }) {
  await lookAgain(ctx, input.hall_id, 0);
  return { asked: true as const };
}

/** Somebody goes to see what an alert is about, or has dealt with it. */
export async function stepAlert(ctx: Ctx, input: { hall_id: number; alert_id: Id; verb: 'see' | 'finish' }) {
  if (!ctx.may(`floor.alert.${input.verb}`, input.hall_id)) throw new Refusal('kit.not_permitted');
  const of = await ctx.tx.maybe(findAlert, { hall_id: input.hall_id, id: input.alert_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'alert_id' });
  const set =
    input.verb === 'see'
      ? { seen_at: ctx.now, seen_by: ctx.actor.id }
      : { done_at: ctx.now, done_by: ctx.actor.id };
  await move(ctx, alert, of, input.verb, { set, facts: { kind: of.kind, subject_id: of.subject_id } });
  return { state: alert.moves[input.verb].to };
}

/** A person asks for advice now. */
export async function ask(ctx: Ctx, input: { hall_id: number }) {
  await keepSuggestion(ctx, input.hall_id);
  return { asked: true as const };
}

async function suggestionOf(ctx: Ctx, input: { hall_id: number; suggestion_id: Id }) {
  const of = await ctx.tx.maybe(findSuggestion, { hall_id: input.hall_id, id: input.suggestion_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'suggestion_id' });
  return of;
}

/** Who is asked: the one proposed, or another whom the manager names out of those who stand at no counter. */
async function clerkFor(ctx: Ctx, of: SuggestionRow, named: Id | undefined): Promise<Id | null> {
  if (named === undefined || named === of.clerk_id) return of.clerk_id;
  const free = await ctx.tx.rows(freeClerks, {
    hall_id: of.hall_id,
    day: businessDay(ctx.now),
    roles: clerks,
  });
  const fits = of.kind === 'open_counter' && free.some(one => one.id === named);
  refuseIf(fits ? undefined : 'floor.clerk_not_free', { field: 'clerk_id' });
  return named;
}

/** Taken with one press: the clerk is told; opening the counter stays the clerk's own act (QUE-05). */
export async function accept(
  ctx: Ctx,
  input: { hall_id: number; suggestion_id: Id; clerk_id?: Id | undefined },
) {
  const of = await suggestionOf(ctx, input);
  const clerk_id = await clerkFor(ctx, of, input.clerk_id);
  await move(ctx, suggestion, of, 'accept', {
    set: { decided_at: ctx.now, decided_by: ctx.actor.id, clerk_id },
    facts: {
      kind: of.kind,
      counter_id: of.counter_id,
      clerk_id,
      proposed_id: of.clerk_id,
      before_s: of.before_s,
      after_s: of.after_s,
    },
    start: [{ kind: 'floor.compare', due_at: later(ctx.now, 15 * minute_ms) }],
  });
  if (clerk_id !== null)
    await record(ctx, 'floor.clerk_asked', {
      hall_id: input.hall_id,
      subject_id: clerk_id,
      facts: { suggestion_id: of.id, kind: of.kind, counter_id: of.counter_id },
    });
  return { state: 'accepted' as const };
}

/** Not taken, with one reason (QUE-05). */
export async function decline(ctx: Ctx, input: { hall_id: number; suggestion_id: Id; reason: string }) {
  refuseIf(input.reason.trim() === '' ? 'floor.reason_needed' : undefined, { field: 'reason' });
  const of = await suggestionOf(ctx, input);
  await move(ctx, suggestion, of, 'decline', {
    set: { decided_at: ctx.now, decided_by: ctx.actor.id, reason: input.reason },
    facts: { kind: of.kind, reason: input.reason, before_s: of.before_s, after_s: of.after_s },
  });
  return { state: 'declined' as const };
}

/** A round among those who wait was made (QUE-07). */
export async function makeRound(ctx: Ctx, input: { hall_id: number; round_id: Id }) {
  const of = await ctx.tx.maybe(findRound, { hall_id: input.hall_id, id: input.round_id });
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'round_id' });
  await move(ctx, round, of, 'make', {
    set: { done_at: ctx.now, done_by: ctx.actor.id },
    facts: { over: of.over, due_at: of.due_at.toISOString() },
  });
  return { state: 'done' as const };
}

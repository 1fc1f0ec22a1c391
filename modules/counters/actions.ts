import { businessDay, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Due, onDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { guardDay, todayHeld, whyNotPermitted } from '../halls/index.ts';
import { normValue } from '../norms/index.ts';
import { mayPerson, skillsOf } from '../people/index.ts';
import { whyNotOnShift } from '../posts/index.ts';
import { type CounterRow, counter, servesWhat, whyNotLawful, whyNotOpenCounter } from './counter.ts';
import { type PauseReason, pause_reasons } from './reasons.ts';
import { counterOfClerk, findCounter, occupied } from './store.ts';

/** The counter, or «not found». */
export async function counterOf(ctx: Ctx, hall_id: number, id: Id): Promise<CounterRow> {
  const found = await ctx.tx.maybe(findCounter, { hall_id, id });
  if (found === undefined) throw new Refusal('kit.not_found', { field: 'counter_id' });
  return found;
}

/** Why this actor may not work at this counter: only its own clerk does, or the outside program that opened it for one. */
export const whyNotMine = (
  of: Pick<CounterRow, 'clerk_id' | 'opened_by'>,
  ctx: Pick<Ctx, 'actor'>,
): string | undefined =>
  of.clerk_id === ctx.actor.id || (ctx.actor.kind === 'machine' && of.opened_by === ctx.actor.id)
    ? undefined
    : 'counters.not_yours';

/** Whoever stands at the counter: the clerk who opens it; a program names one of this hall who may open it as well. */
async function clerkOf(ctx: Ctx, input: { hall_id: number; clerk_id?: Id | undefined }): Promise<Id> {
  if (ctx.actor.kind !== 'machine') return ctx.actor.id;
  const { hall_id, clerk_id } = input;
  const may = 'counters.counter.stand';
  const here = clerk_id !== undefined && (await mayPerson(ctx, { person_id: clerk_id, hall_id, may }));
  if (!here) throw new Refusal('counters.no_clerk_here', { field: 'clerk_id' });
  return clerk_id;
}

/** The clerk takes a counter and opens it: certificates are looked at now and kept with the counter. */
export async function openCounter(
  ctx: Ctx,
  input: { hall_id: number; counter_id: Id; clerk_id?: Id | undefined },
) {
  const of = await todayHeld(ctx, input.hall_id);
  const clerk_id = await clerkOf(ctx, input);
  refuseIf(await whyNotOnShift(ctx, input.hall_id, clerk_id));
  const place = await counterOf(ctx, input.hall_id, input.counter_id);
  const skills = (await ctx.tx.rows(skillsOf, { person_id: clerk_id, day: businessDay(ctx.now) })).map(
    row => row.skill,
  );
  const elsewhere = await ctx.tx.maybe(counterOfClerk, { hall_id: input.hall_id, clerk_id });
  refuseIf(
    whyNotOpenCounter({
      hall_state: of.state,
      counter: place,
      clerk_id,
      skills,
      other_counter: elsewhere !== undefined && elsewhere.id !== place.id,
    }),
  );
  refuseIf(whyNotLawful(skills));
  if (place.state === 'open' && place.opened_by !== ctx.actor.id) refuseIf('counters.taken');
  if (place.state === 'open') return { state: 'open' as const, serves: place.serves };
  const licensed = place.businesses.filter(one => whyNotPermitted(of.permitted, one) === undefined);
  const serves = servesWhat(licensed, skills);
  await move(ctx, counter, place, 'sign_on', {
    set: { clerk_id, serves, opened_by: ctx.actor.id, opened_at: ctx.now },
    facts: { clerk_id },
  });
  await move(ctx, counter, { ...place, state: 'opening' }, 'open', { set: { idle_since: ctx.now } });
  return { state: 'open' as const, serves };
}

/** Why a pause is refused: a customer in front, or too many waiting for team matters. */
export function whyNotPause(facts: {
  customer_here: boolean;
  reason: PauseReason;
  waiting: number;
  waiting_max: number;
}): string | undefined {
  if (facts.customer_here) return 'counters.customer_here';
  if (facts.reason === 'team' && facts.waiting > facts.waiting_max) return 'counters.too_many_waiting';
  return undefined;
}

/** More waiting than this, and team matters must wait. */
const team_waiting_max = 20;

/** The clerk leaves with a reason and a time to be back; the wall and the customer screen say so (PRIN-11). */
export async function pauseCounter(
  ctx: Ctx,
  input: { hall_id: number; counter_id: Id; reason: PauseReason; customer_here: boolean; waiting: number },
) {
  const place = await counterOf(ctx, input.hall_id, input.counter_id);
  refuseIf(whyNotMine(place, ctx));
  refuseIf(whyNotPause({ ...input, waiting_max: team_waiting_max }), { facts: { limit: team_waiting_max } });
  const norm = await normValue(ctx, input.hall_id, 'pause_max');
  const minutes = input.reason === 'lunch' ? pause_reasons.lunch.minutes : norm;
  const pause_until = later(ctx.now, minutes * minute_ms);
  await move(ctx, counter, place, 'pause', {
    set: { paused_at: ctx.now, pause_reason: input.reason, pause_until, idle_since: null },
    facts: { reason: input.reason, minutes },
    start: [{ kind: 'counters.pause_over', due_at: pause_until }],
  });
  return { state: 'paused' as const, pause_until: pause_until.toISOString() };
}

/** The clerk is back. */
export async function resumeCounter(ctx: Ctx, input: { hall_id: number; counter_id: Id }) {
  const place = await counterOf(ctx, input.hall_id, input.counter_id);
  refuseIf(whyNotMine(place, ctx));
  await move(ctx, counter, place, 'resume', {
    set: { paused_at: null, pause_reason: null, pause_until: null, idle_since: ctx.now },
    facts: { reason: place.pause_reason, paused_at: place.paused_at?.toISOString() ?? null },
    stop: ['counters.pause_over'],
  });
  return { state: 'open' as const };
}

/** The clerk closes the counter; refused while a customer is there. */
export async function closeCounter(
  ctx: Ctx,
  input: { hall_id: number; counter_id: Id; customer_here: boolean },
) {
  const place = await counterOf(ctx, input.hall_id, input.counter_id);
  if (!ctx.may('counters.counter.close_any', input.hall_id)) refuseIf(whyNotMine(place, ctx));
  refuseIf(input.customer_here ? 'counters.customer_here' : undefined);
  await move(ctx, counter, place, 'start_closing', { stop: ['counters.pause_over'] });
  await move(ctx, counter, { ...place, state: 'closing' }, 'close', {
    set: {
      clerk_id: null,
      opened_by: null,
      serves: [],
      opened_at: null,
      paused_at: null,
      pause_reason: null,
      pause_until: null,
      idle_since: null,
    },
  });
  return { state: 'closed' as const };
}

// PRIN-11: a pause has its limit, and whoever stays away longer is an event.
const pauseOver = guarded('PRIN-11', async (ctx: Ctx, due: Due): Promise<void> => {
  const place = await ctx.tx.maybe(findCounter, { hall_id: due.hall_id, id: due.subject_id });
  if (place?.state === 'paused')
    await record(ctx, 'counters.pause_over', {
      hall_id: due.hall_id,
      subject_id: due.subject_id,
      facts: { clerk_id: place.clerk_id, reason: place.pause_reason },
    });
});
onDue('counters.pause_over', pauseOver);

guardDay('settle', 'counters', async (ctx, of) => {
  const row = await ctx.tx.maybe(occupied, { hall_id: of.hall_id });
  return (row?.count ?? 0) > 0 ? 'counters.still_open' : undefined;
});

import { businessDay, hour_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import type { Id } from '../../kit/ids.ts';
import { move, record } from '../../kit/move.ts';
import { Refusal, RememberedRefusal, refuseIf } from '../../kit/refusal.ts';
import { counterOf, pausedWhy } from '../counters/index.ts';
import { normValue } from '../norms/index.ts';
import { counterOfScreen, modeOf } from '../people/index.ts';
import { atCounter, holdsSecret, type TicketRow, ticket, ticketOf } from '../queue/index.ts';
import {
  type Done,
  isReversed,
  type Parts,
  partsKept,
  type Rater,
  whyNotRate,
  whyNotStaff,
} from './rating.ts';
import { findRating, insertInvite, insertRating, lastEndedAt } from './store.ts';

interface Asked {
  hall_id: number;
  ticket_id: Id;
  secret?: string | undefined;
}

/** Who is at a counter now, and whose visit ended there last: that one alone may still sit before its screen. */
async function seatOf(ctx: Ctx, at: { hall_id: number; counter_id: Id }) {
  const [[here], last] = await Promise.all([
    ctx.tx.rows(atCounter, at),
    ctx.tx.maybe(lastEndedAt, { ...at, day: businessDay(ctx.now) }),
  ]);
  return { here, last: here === undefined ? last : undefined };
}

/** Who stands before the five options: shown by the session, never by what the caller says. */
export async function raterOf(ctx: Ctx, of: TicketRow, asked: Asked): Promise<Rater> {
  const { kind, id } = ctx.actor;
  if (kind === 'person') return 'staff';
  if (kind === 'device' && ctx.may('ratings.screen', asked.hall_id)) {
    const screen = await ctx.tx.maybe(counterOfScreen, { hall_id: asked.hall_id, id });
    if (screen?.counter_id == null || screen.counter_id !== of.counter_id) return 'stranger';
    const { last } = await seatOf(ctx, { hall_id: asked.hall_id, counter_id: screen.counter_id });
    return last?.id === of.id ? 'counter_screen' : 'stranger';
  }
  if (asked.secret === undefined || !holdsSecret(of, asked.secret)) return 'stranger';
  if (kind === 'machine') return 'program';
  return kind === 'public' ? 'phone' : 'stranger';
}

async function visitAsked(ctx: Ctx, asked: Asked) {
  const [of, given] = await Promise.all([
    ticketOf(ctx, asked.hall_id, asked.ticket_id),
    ctx.tx.maybe(findRating, asked),
  ]);
  const rater = await raterOf(ctx, of, asked);
  const within_hours = await normValue(ctx, asked.hall_id, 'rating_within');
  const why_not = whyNotRate({
    rater,
    demo: rater === 'program' && (await modeOf(ctx)) === 'demo',
    visit: { state: of.state, finished_at: of.finished_at, rated: given !== undefined },
    within_hours,
    now: ctx.now,
  });
  return { of, rater, given, within_hours, why_not };
}

/** The customer is shown the five options: counted as an invitation, once a visit (SVC-20). */
export async function inviteRating(ctx: Ctx, input: Asked) {
  const { of, rater, given, within_hours, why_not } = await visitAsked(ctx, input);
  // A stranger learns nothing of the visit, not even that it is over.
  if (rater === 'stranger') throw new Refusal('kit.not_found', { field: 'ticket_id' });
  refuseIf(rater === 'staff' ? 'ratings.not_by_staff' : undefined);
  const reversed = isReversed(of.label);
  if (why_not === undefined) {
    const { hall_id, ticket_id } = input;
    const invited = { hall_id, ticket_id, day: of.day, channel: rater, reversed, invited_at: ctx.now };
    await ctx.tx.run(insertInvite, invited);
  }
  const counter = of.counter_id === null ? undefined : await counterOf(ctx, input.hall_id, of.counter_id);
  return {
    ticket_id: of.id,
    label: of.label,
    business: of.business,
    counter_number: counter?.number ?? null,
    serving_at: of.serving_at?.toISOString() ?? null,
    finished_at: of.finished_at?.toISOString() ?? null,
    reversed,
    until: of.finished_at === null ? null : later(of.finished_at, within_hours * hour_ms).toISOString(),
    rated: given !== undefined,
    why_not: why_not ?? null,
  };
}

/** A visit is rated by its own customer, once; a low rating is told to the duty manager (SVC-20, PRIN-02). */
export async function rateVisit(
  ctx: Ctx,
  input: Asked & { score: number; done: Done; sentence?: string | undefined; parts?: Parts | undefined },
) {
  const { of, rater, why_not } = await visitAsked(ctx, input);
  if (whyNotStaff(rater) !== undefined) {
    // Trying to rate for a customer is remembered: it is the very thing a rating must be safe from.
    const facts = { label: of.label, counter_id: of.counter_id };
    await record(ctx, 'ratings.rating.refused', { hall_id: input.hall_id, subject_id: of.id, facts });
    return new RememberedRefusal('ratings.not_by_staff');
  }
  refuseIf(why_not);
  const low_at_most = await normValue(ctx, input.hall_id, 'low_rating_at_most');
  const low = input.score <= low_at_most;
  const { score, done, sentence } = input;
  const who = { clerk_id: of.clerk_id, counter_id: of.counter_id };
  await move(ctx, ticket, of, 'rate', {
    facts: { score, done, low, channel: rater, ...who },
    stop: ['queue.rating_over'],
  });
  const row = { hall_id: input.hall_id, ticket_id: of.id, day: of.day, score, done, low, low_at_most };
  const said = sentence === undefined || sentence === '' ? null : sentence;
  const judged = partsKept(input.parts);
  ctx.tx.send(insertRating, {
    ...row,
    ...who,
    ...judged,
    sentence: said,
    channel: rater,
    rated_at: ctx.now,
  });
  if (low) {
    const facts = { label: of.label, score, done, low_at_most, ...who };
    await record(ctx, 'ratings.low', { hall_id: input.hall_id, subject_id: of.id, facts });
  }
  return { rated: true as const, state: 'closed' as const };
}

/** What the customer screen of a counter shows: who is here, and the visit that has just ended. */
export async function customerScreen(ctx: Ctx, input: { hall_id: number }) {
  const screen = await ctx.tx.maybe(counterOfScreen, { hall_id: input.hall_id, id: ctx.actor.id });
  if (screen?.counter_id == null) throw new Refusal('kit.not_found');
  const at = { hall_id: input.hall_id, counter_id: screen.counter_id };
  const counter = await counterOf(ctx, input.hall_id, screen.counter_id);
  const { here, last } = await seatOf(ctx, at);
  const ask = last?.state === 'finished' ? await ticketOf(ctx, input.hall_id, last.id) : undefined;
  return {
    now: ctx.now.toISOString(),
    counter_id: screen.counter_id,
    counter_number: counter.number,
    counter_state: counter.state,
    pause_reason: counter.state === 'paused' ? pausedWhy(counter.pause_reason) : null,
    here: here === undefined ? null : { label: here.label, state: here.state, business: here.business },
    ask: ask === undefined ? null : { ticket_id: ask.id, label: ask.label },
  };
}

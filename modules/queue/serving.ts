import { instant, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { masked } from '../../kit/mask.ts';
import { type Facts, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { findBusiness } from '../catalogue/index.ts';
import {
  type CounterRow,
  counterHoldingLine,
  counterOf,
  counterOfClerk,
  countersOf,
  whyNotMine,
} from '../counters/index.ts';
import { normValue } from '../norms/index.ts';
import { explanation, isOwn, nextInLine, type Waiting, whyNotCall } from './calling.ts';
import { classCodes } from './classes.ts';
import { keptReason, tellFinished, whyNotFinish } from './follow.ts';
import type { Outcome } from './outcomes.ts';
import { callWords, missedWords } from './speech.ts';
import {
  atCounter,
  type FrontRow,
  findTicket,
  frontOfLine,
  holdTicket,
  holdTicketOfProgram,
  insertUtterance,
  ownWaiting,
  placesOf,
} from './store.ts';
import {
  type CallRules,
  type TicketRow,
  ticket,
  waitedSeconds,
  whyNotMissed,
  whyNotRecall,
  whyNotReturn,
} from './ticket.ts';
import { wait_kinds, waitClock } from './wait_clock.ts';

/** The ticket, or «not found». */
export async function ticketOf(ctx: Ctx, hall_id: number, id: Id): Promise<TicketRow> {
  const found = await ctx.tx.maybe(findTicket, { hall_id, id });
  if (found === undefined) throw new Refusal('kit.not_found', { field: 'ticket_id' });
  return found;
}

async function rulesOf(ctx: Ctx, hall_id: number): Promise<CallRules> {
  return {
    recalls_max: await normValue(ctx, hall_id, 'recalls_max'),
    recall_spacing_s: await normValue(ctx, hall_id, 'recall_spacing'),
    return_within_min: await normValue(ctx, hall_id, 'return_within'),
  };
}

/** The clerk presses "next": whoever the rule names comes to this counter; another choice needs a reason. */
export async function callNext(
  ctx: Ctx,
  input: { hall_id: number; counter_id: Id; ticket_id?: Id | undefined; reason?: string | undefined },
) {
  const counter = await ctx.tx.maybe(counterHoldingLine, { hall_id: input.hall_id, id: input.counter_id });
  if (counter === undefined) throw new Refusal('kit.not_found', { field: 'counter_id' });
  refuseIf(whyNotMine(counter, ctx));
  refuseIf(counter.state === 'open' ? undefined : 'queue.counter_not_open');
  const front = await frontFor(ctx, counter);
  const next = nextInLine(front);
  const chosen =
    input.ticket_id === undefined || input.ticket_id === next?.id
      ? next
      : await chosenOut(ctx, counter, input);
  if (chosen === undefined) throw new Refusal(await whyNobody(ctx, counter));
  const jumped = chosen.id !== next?.id;
  await call(
    ctx,
    counter,
    { ...chosen, hall_id: input.hall_id, state: 'issued' },
    {
      considered: explanation(front, chosen.id, ctx.now),
      jumped,
      ...(jumped ? { reason: masked(input.reason ?? '') } : {}),
    },
  );
  return { ticket_id: chosen.id, label: chosen.label, counter_number: counter.number, jumped };
}

/** Why there is nobody to call: the line is empty, or only numbers wait that this clerk took for customers. */
async function whyNobody(ctx: Ctx, { hall_id, clerk_id }: CounterRow): Promise<string> {
  const own = await ctx.tx.maybe(ownWaiting, { hall_id, clerk_id: clerk_id ?? '' });
  return own === undefined ? 'queue.line_is_empty' : 'queue.own_ticket';
}

/** Which numbers a counter calls: an express counter those of its own class alone (FAC-04). */
const classesAt = guarded(
  'FAC-04',
  (counter: CounterRow): readonly string[] => counter.classes,
  () => classCodes,
);

/** The fronts this counter decides over; refused while somebody stands here. */
async function frontFor(ctx: Ctx, counter: CounterRow): Promise<FrontRow[]> {
  const place = { hall_id: counter.hall_id, counter_id: counter.id };
  const front = await ctx.tx.rows(frontOfLine, {
    ...place,
    classes: classesAt(counter),
    serves: counter.serves,
    clerk_id: counter.clerk_id,
  });
  const busy = front[0]?.busy ?? (await ctx.tx.rows(atCounter, place)).length > 0;
  refuseIf(busy ? 'queue.customer_here' : undefined);
  return front;
}

/** A ticket chosen out of order: allowed with a reason, counted for the day's fairness (QUE-08). */
async function chosenOut(
  ctx: Ctx,
  counter: CounterRow,
  input: { hall_id: number; ticket_id?: Id | undefined; reason?: string | undefined },
): Promise<Waiting & { language: 'zh' | 'en' }> {
  const wanted = await ticketOf(ctx, input.hall_id, input.ticket_id ?? '');
  const serves =
    classesAt(counter).includes(wanted.class) &&
    (wanted.business === null || counter.serves.includes(wanted.business));
  const own = isOwn(wanted.taken_by, counter.clerk_id);
  refuseIf(whyNotCall({ state: wanted.state, serves, is_next: false, reason: input.reason, own }), {
    field: 'reason',
  });
  return wanted;
}

async function call(
  ctx: Ctx,
  counter: CounterRow,
  of: { hall_id: number; id: Id; state: string; label: string; language: 'zh' | 'en' },
  facts: Facts,
) {
  const spacing = await normValue(ctx, of.hall_id, 'recall_spacing');
  await move(ctx, ticket, of, 'call', {
    set: {
      counter_id: counter.id,
      clerk_id: counter.clerk_id,
      calls: 1,
      first_called_at: ctx.now,
      last_called_at: ctx.now,
      wanted_counter_id: null,
    },
    facts: { counter_id: counter.id, counter_number: counter.number, clerk_id: counter.clerk_id, ...facts },
    stop: wait_kinds,
    start: [{ kind: 'queue.call_unanswered', due_at: later(ctx.now, spacing * 3 * 1000) }],
  });
  sayCall(ctx, of, counter.number, 1);
}

function sayCall(
  ctx: Ctx,
  of: { hall_id: number; id: Id; label: string; language: 'zh' | 'en' },
  counter_number: number,
  round: number,
): void {
  const words = callWords(of.label, counter_number, of.language);
  ctx.tx.send(insertUtterance, {
    hall_id: of.hall_id,
    id: ctx.newId(),
    ticket_id: of.id,
    kind: 'call',
    round,
    text_zh: words.zh,
    text_en: words.en,
    counter_number,
    label: of.label,
    queued_at: ctx.now,
  });
}

/** The ticket at the clerk's own counter; refuses somebody else's. Who called it is on the ticket itself. */
async function mine(ctx: Ctx, input: { hall_id: number; ticket_id: Id }): Promise<TicketRow> {
  const named = { hall_id: input.hall_id, id: input.ticket_id };
  const of =
    ctx.actor.kind === 'machine'
      ? await ctx.tx.maybe(holdTicketOfProgram, named)
      : await ctx.tx.maybe(holdTicket, named);
  if (of === undefined) throw new Refusal('kit.not_found', { field: 'ticket_id' });
  // A program stands for the clerks it signed on, a clerk for nobody else.
  const stands_for = 'signed_on_by' in of ? of.signed_on_by : of.clerk_id;
  refuseIf(of.counter_id !== null && stands_for === ctx.actor.id ? undefined : 'queue.not_your_ticket');
  return of;
}

const state = (of: TicketRow, to: TicketRow['state'], more: Partial<TicketRow> = {}) => ({
  id: of.id,
  label: of.label,
  ...more,
  state: to,
});

/** The number is called once more; three calls at most, some seconds apart. */
export async function recall(ctx: Ctx, input: { hall_id: number; ticket_id: Id }) {
  const of = await mine(ctx, input);
  const counter = await counterOf(ctx, input.hall_id, of.counter_id ?? '');
  refuseIf(of.state === 'called' ? whyNotRecall(of, await rulesOf(ctx, input.hall_id), ctx.now) : undefined);
  await move(ctx, ticket, of, 'recall', {
    set: { calls: of.calls + 1, last_called_at: ctx.now },
    facts: { round: of.calls + 1 },
  });
  sayCall(ctx, of, counter.number, of.calls + 1);
  return state(of, 'called');
}

/** The customer is here: the service clock starts. */
export async function arrive(ctx: Ctx, input: { hall_id: number; ticket_id: Id }) {
  const of = await mine(ctx, input);
  await move(ctx, ticket, of, 'arrive', {
    set: { serving_at: ctx.now },
    facts: { waited_s: waitedSeconds(of, ctx.now), counter_id: of.counter_id },
    stop: ['queue.call_unanswered'],
  });
  return state(of, 'serving');
}

/** Nobody came: the number is set aside and may come back for a while. */
export async function noShow(ctx: Ctx, input: { hall_id: number; ticket_id: Id }) {
  const of = await mine(ctx, input);
  const rules = await rulesOf(ctx, input.hall_id);
  refuseIf(of.state === 'called' ? whyNotMissed(of, rules, ctx.now) : undefined);
  const after = await normValue(ctx, input.hall_id, 'return_after');
  await move(ctx, ticket, of, 'no_show', {
    set: { missed_at: ctx.now, counter_id: null },
    facts: { calls: of.calls },
    stop: ['queue.call_unanswered'],
    start: [{ kind: 'queue.missed_expire', due_at: later(ctx.now, rules.return_within_min * minute_ms) }],
  });
  ctx.tx.send(insertUtterance, {
    hall_id: of.hall_id,
    id: ctx.newId(),
    ticket_id: of.id,
    kind: 'missed',
    round: 1,
    text_zh: missedWords(of.label, rules.return_within_min, after),
    text_en: null,
    counter_number: null,
    label: of.label,
    queued_at: ctx.now,
  });
  return state(of, 'missed');
}

/** The customer is back: behind two others of the class, with the clock as it was (QUE-04). */
export async function comeBack(ctx: Ctx, input: { hall_id: number; ticket_id: Id }) {
  const of = await ticketOf(ctx, input.hall_id, input.ticket_id);
  refuseIf(of.state === 'missed' ? whyNotReturn(of, await rulesOf(ctx, input.hall_id), ctx.now) : undefined);
  const after = await normValue(ctx, input.hall_id, 'return_after');
  const places = await ctx.tx.rows(placesOf, { hall_id: input.hall_id, class: of.class, most: after });
  const behind = places.at(-1)?.order_at;
  // The place is behind `after` others; the wait clock starts anew there, or it would be called at once as overdue.
  const order_at = behind === undefined ? ctx.now : instant(behind.getTime() + 1);
  await move(ctx, ticket, of, 'return', {
    set: {
      order_at,
      wait_from: order_at,
      calls: 0,
      returns: of.returns + 1,
      missed_at: null,
      clerk_id: null,
    },
    facts: { behind: places.length },
    stop: ['queue.missed_expire'],
    start: [await waitClock(ctx, { ...of, wait_from: order_at })],
  });
  return state(of, 'issued');
}

/** Sent to another counter or kind of business: the wait clock goes on, the place is kept (QUE-04). */
export async function transfer(
  ctx: Ctx,
  input: {
    hall_id: number;
    ticket_id: Id;
    reason: string;
    business?: string | undefined;
    to_counter_id?: Id | undefined;
  },
) {
  const of = await mine(ctx, input);
  refuseIf(input.reason.trim() === '' ? 'queue.reason_needed' : undefined, { field: 'reason' });
  const business = input.business ?? of.business;
  if (business !== null && findBusiness(business) === undefined)
    throw new Refusal('queue.unknown_business', { field: 'business' });
  const counters = await ctx.tx.rows(countersOf, { hall_id: input.hall_id });
  const takers = counters.filter(
    one =>
      one.state === 'open' &&
      one.id !== of.counter_id &&
      !isOwn(of.taken_by, one.clerk_id) &&
      one.classes.includes(of.class) &&
      (business === null || one.serves.includes(business)) &&
      (input.to_counter_id === undefined || one.id === input.to_counter_id),
  );
  refuseIf(takers.length > 0 ? undefined : 'queue.no_target');
  // What was begun here was told and signed here: it is ended or given up before the customer goes on.
  refuseIf(await whyNotFinish(ctx, of, 'elsewhere'));
  const reason = await keptReason(ctx, of, input.reason);
  await move(ctx, ticket, of, 'transfer', {
    set: {
      business,
      counter_id: null,
      clerk_id: null,
      serving_at: null,
      wanted_counter_id: input.to_counter_id ?? null,
      transfers: of.transfers + 1,
      calls: 0,
      first_called_at: null,
      last_called_at: null,
    },
    facts: {
      reason,
      business,
      from_counter_id: of.counter_id,
      to_counter_id: input.to_counter_id ?? null,
    },
    start: [await waitClock(ctx, of)],
  });
  return state(of, 'issued');
}

/** Set aside for a few minutes: the customer fetches a paper; the counter may serve another meanwhile. */
export async function hold(ctx: Ctx, input: { hall_id: number; ticket_id: Id; reason: string }) {
  const of = await mine(ctx, input);
  refuseIf(input.reason.trim() === '' ? 'queue.reason_needed' : undefined, { field: 'reason' });
  const minutes = await normValue(ctx, input.hall_id, 'hold_max');
  const reason = await keptReason(ctx, of, input.reason);
  await move(ctx, ticket, of, 'hold', {
    set: { held_at: ctx.now, hold_reason: reason },
    facts: { reason },
    start: [{ kind: 'queue.hold_over', due_at: later(ctx.now, minutes * minute_ms) }],
  });
  return state(of, 'on_hold');
}

/** Goes on with a ticket on hold, at the counter where its clerk stands now, when nobody else stands there. */
export async function resume(ctx: Ctx, input: { hall_id: number; ticket_id: Id }) {
  const of = await mine(ctx, input);
  const counter = await ctx.tx.maybe(counterOfClerk, {
    hall_id: input.hall_id,
    clerk_id: of.clerk_id ?? '',
  });
  if (counter?.state !== 'open') throw new Refusal('queue.counter_not_open');
  const [busy] = await ctx.tx.rows(atCounter, { hall_id: input.hall_id, counter_id: counter.id });
  refuseIf(busy === undefined ? undefined : 'queue.customer_here');
  await move(ctx, ticket, of, 'resume', {
    set: { held_at: null, hold_reason: null, counter_id: counter.id },
    facts: { counter_id: counter.id },
    stop: ['queue.hold_over'],
  });
  return state(of, 'serving');
}

/** Served: the visit ends with an outcome, and the customer may rate it for a day. */
export async function finish(
  ctx: Ctx,
  input: { hall_id: number; ticket_id: Id; outcome: Outcome; business?: string | undefined },
) {
  const of = await mine(ctx, input);
  if (input.business !== undefined && findBusiness(input.business) === undefined)
    throw new Refusal('queue.unknown_business', { field: 'business' });
  refuseIf(await whyNotFinish(ctx, of, input.outcome), { field: 'outcome' });
  const hours = await normValue(ctx, input.hall_id, 'rating_within');
  await move(ctx, ticket, of, 'finish', {
    set: { finished_at: ctx.now, outcome: input.outcome, business: input.business ?? of.business },
    facts: {
      outcome: input.outcome,
      business: input.business ?? of.business,
      served_s:
        of.serving_at === null ? null : Math.round((ctx.now.getTime() - of.serving_at.getTime()) / 1000),
      counter_id: of.counter_id,
      clerk_id: of.clerk_id,
    },
    start: [{ kind: 'queue.rating_over', due_at: later(ctx.now, hours * 60 * minute_ms) }],
  });
  await tellFinished(ctx, of);
  return state(of, 'finished');
}

/** The number is given up, by its holder or by the duty manager. */
export async function cancel(
  ctx: Ctx,
  input: { hall_id: number; ticket_id: Id; reason?: string | undefined },
) {
  const of = await ticketOf(ctx, input.hall_id, input.ticket_id);
  await move(ctx, ticket, of, 'cancel', {
    facts: { reason: input.reason ?? 'holder' },
    stop: wait_kinds,
  });
  return state(of, 'abandoned');
}

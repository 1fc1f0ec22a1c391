import {
  addDays,
  type BusinessDay,
  businessDay,
  type Instant,
  later,
  onDay,
  parseInstant,
  second_ms,
  secondOfDay,
} from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { type Due, onDue } from '../../kit/due.ts';
import { giveUpKey } from '../../kit/http/idempotency.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { findBusiness } from '../catalogue/index.ts';
import { holdDay, takes_tickets, todayHeld } from '../halls/index.ts';
import { normSetting, rulingOf } from '../norms/index.ts';
import { type ClassCode, classes, classOf, labelOf, withoutProof } from './classes.ts';
import { clampTaken, heardAt, type LeaseRow, lease, leasePart, whyNotMerge } from './lease.ts';
import {
  busiestHours,
  findLease,
  findVoid,
  kioskGave,
  leasesHeld,
  leasesNamed,
  ticketOfNumber,
  voidUnused,
} from './lease_store.ts';
import { findTicket, takeNumbers } from './store.ts';
import { type TicketRow, ticket } from './ticket.ts';
import { waitClock } from './wait_clock.ts';

const shown = (of: LeaseRow) => ({
  id: of.id,
  day: of.day,
  letter: of.letter,
  from_number: of.from_number,
  until_number: of.until_number,
  next_number: of.next_number,
});
const leftOf = (of: LeaseRow): number => of.until_number + 1 - of.next_number;

/** Only a kiosk holds numbers. */
const deviceId = (ctx: Ctx): Id => {
  if (ctx.actor.kind !== 'device') throw new Refusal('kit.not_permitted');
  return ctx.actor.id;
};

/**
 * A kiosk asks for numbers for the time it is cut off: of each class that needs no proof as many as its part of an hour
 * without the server may need (QUE-03). What it holds it keeps; only what is lacking is given to it (docs/decisions/0029).
 */
export async function makeLeases(ctx: Ctx, input: { hall_id: number; count?: number | undefined }) {
  const { hall_id, count } = input;
  const device_id = deviceId(ctx);
  const { day, state } = await todayHeld(ctx, hall_id);
  refuseIf((takes_tickets as readonly string[]).includes(state) ? undefined : 'queue.not_taking');
  const held = (await ctx.tx.rows(leasesHeld, { hall_id, device_id })).filter(one => one.day === day);
  const partOf = count === undefined ? await parts(ctx, hall_id, day, device_id) : () => count;
  const made: LeaseRow[] = [...held];
  for (const one of classes.filter(withoutProof)) {
    const { letter } = one;
    const left = held.filter(of => of.letter === letter).reduce((sum, of) => sum + leftOf(of), 0);
    const lacking = partOf(one.code) - left;
    if (lacking <= 0) continue;
    const numbered = await ctx.tx.maybe(takeNumbers, { hall_id, day, letter, count: lacking });
    const until_number = numbered?.last_number ?? 0;
    const row = {
      ...{ hall_id, id: ctx.newId(), device_id, day, letter },
      ...{ from_number: until_number - lacking + 1, until_number, made_at: ctx.now },
    };
    await begin(ctx, lease, row, 'make', {
      facts: { letter, from: row.from_number, until: until_number },
      start: [{ kind: 'queue.lease_over', due_at: later(onDay(addDays(day, 1), '00:00'), -second_ms) }],
    });
    made.push({ ...row, state: 'held', told_at: null, next_number: row.from_number });
  }
  return { now: ctx.now.toISOString(), leases: made.map(shown) };
}

/** How many days of the same weekday are looked back upon. */
const weeks_back = 8;

/**
 * A kiosk's part of each class: of what the busiest hour still to come brings on such a weekday, since an hour without
 * the server may begin any time.
 */
async function parts(ctx: Ctx, hall_id: number, day: BusinessDay, device_id: Id) {
  const days = Array.from({ length: weeks_back }, (_, back) => addDays(day, -7 * (back + 1)));
  const from_hour = Math.floor(secondOfDay(ctx.now) / 3600);
  const arrivals = await ctx.tx.rows(busiestHours, { hall_id, days, from_hour });
  const kiosks = await ctx.tx.rows(kioskGave, { hall_id, days });
  const gave = kiosks.map(one => one.gave);
  const own = kiosks.findIndex(one => one.id === device_id);
  return (code: ClassCode): number =>
    leasePart(arrivals.find(one => one.class === code)?.an_hour ?? 0, gave, own);
}

/** One number given while cut off, as the kiosk tells it. */
export interface ToldOp {
  op_id: Id;
  lease_id: Id;
  number: number;
  class: ClassCode;
  business?: string | undefined;
  language?: 'zh' | 'en' | undefined;
  elder?: boolean | undefined;
  taken_at: string;
  /** The key of the request whose answer never came; the customer holds this number in its stead. */
  instead_of?: string | undefined;
  /** Its customer gave it up at the kiosk, before it was told or after. */
  given_up?: boolean | undefined;
}

/**
 * A kiosk is back and tells what it gave: each number becomes a ticket with its place by the time taken, or is refused
 * by name, exactly once however often it is told. What it did not give of a block it goes on holding; other blocks, and
 * other kiosks, are not touched (docs/decisions/0029).
 */
export async function mergeLeases(ctx: Ctx, input: { hall_id: number; ops: readonly ToldOp[] }) {
  const { hall_id } = input;
  const device_id = deviceId(ctx);
  const held = await ctx.tx.rows(leasesHeld, { hall_id, device_id });
  const ids = [...new Set(input.ops.map(one => one.lease_id))];
  const named = new Map((await ctx.tx.rows(leasesNamed, { hall_id, ids })).map(one => [one.id, one]));
  const outcomes = [];
  const settled = await settledDays(ctx, hall_id, new Set([...named.values()].map(one => one.day)));
  /** Behind the last number that became a ticket now, by block. */
  const next = new Map<Id, number>();
  for (const op of input.ops) {
    const of = named.get(op.lease_id);
    const since = heardAt(of === undefined ? held : [...held, of]) ?? ctx.now;
    const about = { of, settled: settled.has(of?.day ?? ''), since };
    const { given, ...outcome } = await mergeOne(ctx, hall_id, op, about);
    if (given) next.set(op.lease_id, Math.max(op.number + 1, next.get(op.lease_id) ?? 0));
    outcomes.push(outcome);
  }
  let voided = 0;
  for (const of of held) {
    const behind = next.get(of.id);
    if (behind !== undefined) voided += await hearOut(ctx, of, Math.max(behind, of.next_number));
  }
  return { outcomes, voided };
}

/** A block of which numbers were told: the rest of it is kept; with nothing left it is over, and what was passed over in it void. */
async function hearOut(ctx: Ctx, of: LeaseRow, next: number): Promise<number> {
  const facts = { letter: of.letter, from: of.from_number, until: of.until_number, next };
  if (next <= of.until_number) {
    await move(ctx, lease, of, 'keep', { set: { told_at: ctx.now }, facts });
    return 0;
  }
  const voided = await ctx.tx.run(voidUnused, { ...of, reason: 'unused_at_merge', voided_at: ctx.now });
  const set = { told_at: ctx.now, merged_at: ctx.now };
  await move(ctx, lease, of, 'merge', { set, facts, stop: ['queue.lease_over'] });
  return voided;
}

/** Which of some days are settled or closed by now; the others are held, so that nobody settles them meanwhile. */
async function settledDays(ctx: Ctx, hall_id: number, days: ReadonlySet<string>): Promise<Set<string>> {
  const settled = new Set<string>();
  for (const day of [...days].sort()) {
    const of = await ctx.tx.maybe(holdDay, { hall_id, day });
    if (of === undefined || of.state === 'settling' || of.state === 'closed') settled.add(day);
  }
  return settled;
}

/** Why a number is void, or a ticket out of the line, whose customer left. */
const given_up = 'given_up';

async function mergeOne(
  ctx: Ctx,
  hall_id: number,
  op: ToldOp,
  named: { of: LeaseRow | undefined; settled: boolean; since: Instant },
) {
  const held = named.of;
  const { op_id } = op;
  const { letter } = classOf(op.class);
  const label = labelOf(letter, op.number);
  const before = await ctx.tx.maybe(findTicket, { hall_id, id: op_id });
  if (before !== undefined) {
    if (op.given_up === true && isOf(before, held, op, deviceId(ctx))) await giveUp(ctx, before, given_up);
    return { op_id, label: before.label, merged: true, code: null, given: false };
  }
  const number = { hall_id, day: held?.day ?? businessDay(ctx.now), letter, number: op.number };
  const used = (await ctx.tx.maybe(ticketOfNumber, number)) !== undefined;
  const void_why = (await ctx.tx.maybe(findVoid, number))?.reason;
  // Told again: it is void already, and that is what was asked for.
  const voided = void_why !== undefined && !(op.given_up === true && void_why === given_up);
  const told = { ...op, letter, taken_at: parseInstant(op.taken_at) };
  const known = op.business === undefined || findBusiness(op.business) !== undefined;
  const why_not =
    whyNotMerge({ op: told, lease: held, device_id: deviceId(ctx), used, voided, settled: named.settled }) ??
    (known ? undefined : 'queue.unknown_business');
  if (why_not !== undefined || held === undefined) {
    const code = why_not ?? 'queue.lease_not_yours';
    await record(ctx, 'queue.lease.refused', { hall_id, subject_id: op_id, facts: { label, code } });
    return { op_id, label, merged: false, code, given: false };
  }
  if (op.given_up === true) await voidOne(ctx, held, op, label);
  else await giveTicket(ctx, held, op, clampTaken(told.taken_at, named.since, ctx.now));
  if (op.instead_of !== undefined) await letGo(ctx, hall_id, op.instead_of);
  return { op_id, label, merged: true, code: null, given: true };
}

/** The answer was lost and the kiosk gave a number of its own: the one nobody holds is given up, so that a visit has one number. */
async function letGo(ctx: Ctx, hall_id: number, key: string): Promise<void> {
  const lost = await giveUpKey(ctx.tx, { hall_id, actor_id: ctx.actor.id, key }, ctx.wall_now);
  if (lost === undefined) return;
  const { id } = JSON.parse(lost.answer) as { id?: Id };
  const of = id === undefined ? undefined : await ctx.tx.maybe(findTicket, { hall_id, id });
  if (of !== undefined) await giveUp(ctx, of, 'answer_lost');
}

/** Whether a ticket is one that this kiosk gave of a block of its own: of no other may it say that it is given up. */
const isOf = (of: TicketRow, held: LeaseRow | undefined, op: ToldOp, device_id: Id): boolean =>
  held?.device_id === device_id &&
  of.channel === 'lease' &&
  of.day === held.day &&
  of.label === labelOf(held.letter, op.number) &&
  op.number >= held.from_number &&
  op.number <= held.until_number;

/** A ticket that nobody waits with any more leaves the line, where it still stands in it. */
async function giveUp(ctx: Ctx, of: TicketRow, reason: string): Promise<void> {
  if (!(ticket.moves.cancel.from as readonly string[]).includes(of.state)) return;
  await move(ctx, ticket, of, 'cancel', {
    facts: { reason },
    stop: ['queue.wait_warning', 'queue.wait_over'],
  });
}

/** A number whose customer gave it up before anybody heard of it is void: its paper is about, so nobody else gets it. */
async function voidOne(ctx: Ctx, held: LeaseRow, op: ToldOp, label: string): Promise<void> {
  const { hall_id, day, letter } = held;
  const of = { hall_id, day, letter, from_number: op.number, until_number: op.number };
  const before = await ctx.tx.run(voidUnused, { ...of, reason: given_up, voided_at: ctx.now });
  if (before > 0)
    await record(ctx, 'queue.lease.give_up', { hall_id, subject_id: op.op_id, facts: { label } });
}

/** The ticket that a kiosk gave: its clock has run since it was taken, under the limit in force now. */
async function giveTicket(ctx: Ctx, held: LeaseRow, op: ToldOp, taken_at: Ctx['now']): Promise<void> {
  const { hall_id, day, letter } = held;
  const of_class = classOf(op.class);
  const limit = await normSetting(ctx, hall_id, of_class.limit);
  const wait_limit_s = limit.value * 60;
  const label = labelOf(letter, op.number);
  const business = op.business ?? null;
  const row = {
    ...{ hall_id, id: op.op_id, day, class: op.class, letter, number: op.number, label, business },
    ...{ channel: 'lease', language: op.language ?? 'zh', elder: op.elder ?? false },
    ...{ taken_at, wait_from: taken_at, order_at: taken_at, wait_limit_s },
    ...{ ruled_by: rulingOf(of_class.limit, limit), device_id: held.device_id },
  };
  await begin(ctx, ticket, row, 'take', {
    facts: {
      label,
      class: op.class,
      business,
      channel: 'lease',
      taken_at: taken_at.toISOString(),
      told_at: op.taken_at,
    },
    start: [await waitClock(ctx, { hall_id, wait_from: taken_at, wait_limit_s })],
  });
}

// At the day's end nothing stays held: what a kiosk never told is voided, with that as the reason.
onDue('queue.lease_over', async (ctx: Ctx, due: Due) => {
  const of = await ctx.tx.maybe(findLease, { hall_id: due.hall_id, id: due.subject_id });
  if (of?.state !== 'held') return;
  await ctx.tx.run(voidUnused, { ...of, reason: 'day_over', voided_at: ctx.now });
  await move(ctx, lease, of, 'lapse', { set: { merged_at: ctx.now } });
});

import {
  addDays,
  type BusinessDay,
  businessDay,
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
import { clampTaken, type LeaseRow, lease, leaseSize, whyNotMerge } from './lease.ts';
import {
  busiestHours,
  findLease,
  findVoid,
  leasesHeld,
  leasesNamed,
  ticketOfNumber,
  voidUnused,
} from './lease_store.ts';
import { findTicket, takeNumbers } from './store.ts';
import { ticket } from './ticket.ts';
import { waitClock } from './wait_clock.ts';

const shown = (of: LeaseRow) => ({
  id: of.id,
  day: of.day,
  letter: of.letter,
  from_number: of.from_number,
  until_number: of.until_number,
});

/** Only a kiosk holds numbers. */
const deviceId = (ctx: Ctx): Id => {
  if (ctx.actor.kind !== 'device') throw new Refusal('kit.not_permitted');
  return ctx.actor.id;
};

/**
 * A kiosk asks for numbers for the time it is cut off: a block of each class that needs no proof, held for the day, as
 * large as an hour without the server may need (QUE-03).
 */
export async function makeLeases(ctx: Ctx, input: { hall_id: number; count?: number | undefined }) {
  const { hall_id } = input;
  const device_id = deviceId(ctx);
  const { day, state } = await todayHeld(ctx, hall_id);
  refuseIf((takes_tickets as readonly string[]).includes(state) ? undefined : 'queue.not_taking');
  const held = (await ctx.tx.rows(leasesHeld, { hall_id, device_id })).filter(one => one.day === day);
  const made: LeaseRow[] = [...held];
  const lacking = classes.filter(
    one => withoutProof(one) && !held.some(lease_held => lease_held.letter === one.letter),
  );
  const arrivals =
    lacking.length === 0 || input.count !== undefined ? [] : await arrivalsAhead(ctx, hall_id, day);
  for (const { letter, code } of lacking) {
    const busiest = arrivals.find(one => one.class === code)?.an_hour ?? 0;
    const count = input.count ?? leaseSize(busiest);
    const numbered = await ctx.tx.maybe(takeNumbers, { hall_id, day, letter, count });
    const until_number = numbered?.last_number ?? 0;
    const row = {
      ...{ hall_id, id: ctx.newId(), device_id, day, letter },
      ...{ from_number: until_number - count + 1, until_number, made_at: ctx.now },
    };
    await begin(ctx, lease, row, 'make', {
      facts: { letter, from: row.from_number, until: until_number },
      start: [{ kind: 'queue.lease_over', due_at: later(onDay(addDays(day, 1), '00:00'), -second_ms) }],
    });
    made.push({ ...row, state: 'held' });
  }
  return { now: ctx.now.toISOString(), leases: made.map(shown) };
}

/** How many days of the same weekday are looked back upon. */
const weeks_back = 8;

/** What the busiest hour still to come brings on such a weekday, by class: an hour without the server may begin any time. */
const arrivalsAhead = (ctx: Ctx, hall_id: number, day: BusinessDay) =>
  ctx.tx.rows(busiestHours, {
    hall_id,
    days: Array.from({ length: weeks_back }, (_, back) => addDays(day, -7 * (back + 1))),
    from_hour: Math.floor(secondOfDay(ctx.now) / 3600),
  });

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
}

/**
 * A kiosk is back and tells what it gave: each number becomes a ticket with its place by the time taken,
 * or is refused by name, exactly once however often it is told; what was not used is voided (decision 9).
 */
export async function mergeLeases(ctx: Ctx, input: { hall_id: number; ops: readonly ToldOp[] }) {
  const { hall_id } = input;
  const device_id = deviceId(ctx);
  const held = await ctx.tx.rows(leasesHeld, { hall_id, device_id });
  const ids = [...new Set(input.ops.map(one => one.lease_id))];
  const named = new Map((await ctx.tx.rows(leasesNamed, { hall_id, ids })).map(one => [one.id, one]));
  const outcomes = [];
  const settled = await settledDays(ctx, hall_id, new Set([...named.values()].map(one => one.day)));
  for (const op of input.ops) {
    const of = named.get(op.lease_id);
    outcomes.push(await mergeOne(ctx, hall_id, op, { of, settled: settled.has(of?.day ?? '') }));
  }
  let voided = 0;
  for (const of of held) {
    voided += await ctx.tx.run(voidUnused, { ...of, reason: 'unused_at_merge', voided_at: ctx.now });
    await move(ctx, lease, of, 'merge', {
      set: { merged_at: ctx.now },
      facts: { letter: of.letter, from: of.from_number, until: of.until_number },
      stop: ['queue.lease_over'],
    });
  }
  return { outcomes, voided };
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

async function mergeOne(
  ctx: Ctx,
  hall_id: number,
  op: ToldOp,
  named: { of: LeaseRow | undefined; settled: boolean },
) {
  const held = named.of;
  const { op_id } = op;
  const { letter } = classOf(op.class);
  const label = labelOf(letter, op.number);
  const before = await ctx.tx.maybe(findTicket, { hall_id, id: op_id });
  if (before !== undefined) return { op_id, label: before.label, merged: true, code: null };
  const number = { hall_id, day: held?.day ?? businessDay(ctx.now), letter, number: op.number };
  const used = (await ctx.tx.maybe(ticketOfNumber, number)) !== undefined;
  const voided = (await ctx.tx.maybe(findVoid, number)) !== undefined;
  const told = { ...op, letter, taken_at: parseInstant(op.taken_at) };
  const known = op.business === undefined || findBusiness(op.business) !== undefined;
  const why_not =
    whyNotMerge({ op: told, lease: held, device_id: deviceId(ctx), used, voided, settled: named.settled }) ??
    (known ? undefined : 'queue.unknown_business');
  if (why_not !== undefined || held === undefined) {
    const code = why_not ?? 'queue.lease_not_yours';
    await record(ctx, 'queue.lease.refused', { hall_id, subject_id: op_id, facts: { label, code } });
    return { op_id, label, merged: false, code };
  }
  await giveTicket(ctx, held, op, clampTaken(told.taken_at, held.made_at, ctx.now));
  if (op.instead_of !== undefined) await letGo(ctx, hall_id, op.instead_of);
  return { op_id, label, merged: true, code: null };
}

/** The answer was lost and the kiosk gave a number of its own: the one nobody holds is given up, so that a visit has one number. */
async function letGo(ctx: Ctx, hall_id: number, key: string): Promise<void> {
  const lost = await giveUpKey(ctx.tx, { hall_id, actor_id: ctx.actor.id, key }, ctx.wall_now);
  if (lost === undefined) return;
  const { id } = JSON.parse(lost.answer) as { id?: Id };
  const of = id === undefined ? undefined : await ctx.tx.maybe(findTicket, { hall_id, id });
  if (of === undefined || !(ticket.moves.cancel.from as readonly string[]).includes(of.state)) return;
  await move(ctx, ticket, of, 'cancel', {
    facts: { reason: 'answer_lost' },
    stop: ['queue.wait_warning', 'queue.wait_over'],
  });
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

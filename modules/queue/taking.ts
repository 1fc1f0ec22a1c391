import { createHash, timingSafeEqual } from 'node:crypto';
import { addDays, hour_ms, type Instant, later, minute_ms, wallMs } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, record } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { findBusiness } from '../catalogue/index.ts';
import { refuseUnpermitted, takes_tickets, todayHeld } from '../halls/index.ts';
import { normSetting, rulingOf } from '../norms/index.ts';
import { claimed, zoneOf } from './claiming.ts';
import { type ClassCode, classCodes, classOf, labelOf, type TicketClass } from './classes.ts';
import { meanOf, type Promise_, simplePromise } from './promise.ts';
import { handlingMeans, holdPhone, lineLoad, openOfHolder, takeNumbers } from './store.ts';
import { ticket } from './ticket.ts';
import { waitClock } from './wait_clock.ts';

export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** The name from which the secret of a number is derived. */
export const ticketSecret = (of: { id: Id }): string => `queue.ticket:${of.id}`;

/** Whether a secret is the one that was handed out with a ticket; takes as long whether it is nearly right or not at all. */
export function holdsSecret(of: { secret_hash: string | null }, secret: string): boolean {
  const given = Buffer.from(hashSecret(secret));
  const kept = Buffer.from(of.secret_hash ?? '');
  return kept.length === given.length && timingSafeEqual(kept, given);
}

export interface Taking {
  hall_id: number;
  class: ClassCode;
  business?: string | undefined;
  channel: 'kiosk' | 'phone' | 'staff' | 'appointment';
  language?: 'zh' | 'en' | undefined;
  elder?: boolean | undefined;
  /** What names the phone; only its hash is kept. */
  holder?: string | undefined;
  /** Set when the clock starts later than the taking: a booking's own time. */
  wait_from?: Instant | undefined;
  appointment_id?: Id | undefined;
  /** The unfinished visit of an earlier day that goes on with this number. */
  carried_from?: Id | undefined;
  /** The mobile number by which a member's line is claimed; looked up, never kept (ROLE-25). */
  member_number?: string | undefined;
  /** The class was proven before. */
  proven?: boolean | undefined;
}

/** Why a number is not given: the hall takes none now, the class is not open to this channel, the phone holds one. */
export function whyNotTake(of: {
  hall_state: string;
  open_to: string;
  channel: string;
  holds: number;
}): string | undefined {
  if (!(takes_tickets as readonly string[]).includes(of.hall_state)) return 'queue.not_taking';
  if (of.open_to === 'booked' && of.channel !== 'appointment') return 'queue.class_not_yours';
  if (of.channel === 'phone' && of.open_to !== 'all' && of.open_to !== 'care') return 'queue.class_not_yours';
  if (of.holds > 0) return 'queue.too_many_tickets';
  return undefined;
}

/**
 * Which limit a number is clocked under: that of the class the customer asked for (QUE-09, ROLE-26). Care is chosen,
 * never inferred: neither a large-print screen nor age moves anybody into it, or out of it.
 */
const limitFor = guarded(
  ['QUE-09', 'ROLE-26'],
  (of: TicketClass): TicketClass['limit'] => of.limit,
  () => 'wait_limit_ordinary',
);

/** The wait a ticket starts with: the limit of its class as ruled now, kept whatever changes later. */
async function startWait(ctx: Ctx, taking: Taking, of_class: TicketClass) {
  const key = limitFor(of_class);
  const limit = await normSetting(ctx, taking.hall_id, key);
  const wait_from = taking.wait_from ?? ctx.now;
  const wait_limit_s = limit.value * 60;
  return {
    columns: { wait_from, wait_limit_s, ruled_by: rulingOf(key, limit) },
    warning: await waitClock(ctx, { hall_id: taking.hall_id, wait_from, wait_limit_s }),
  };
}

/** What a phone already holds today; a kiosk holds nothing. */
async function heldBy(ctx: Ctx, hall_id: number, day: string, holder_hash: string | null): Promise<number> {
  if (holder_hash === null) return 0;
  await ctx.tx.run(holdPhone, { hall_id, holder_hash, taken_at: ctx.now });
  return (await ctx.tx.maybe(openOfHolder, { since: addDays(day, -1), holder_hash }))?.count ?? 0;
}

/** A customer takes a number: the wait clock starts, under the limit in force now. */
export async function takeTicket(ctx: Ctx, asked: Taking) {
  const answered = await claimed(ctx, asked);
  const taking = { ...asked, class: answered.class };
  const { hall_id, business = null } = taking;
  const of_class = classOf(taking.class);
  if (business !== null && findBusiness(business) === undefined) {
    throw new Refusal('queue.unknown_business', { field: 'business' });
  }
  // Neither waits for the other: both go to the database at once.
  const [{ day, state: hall_state, permitted }, load] = await Promise.all([
    todayHeld(ctx, hall_id),
    loadOf(ctx, hall_id),
  ]);
  await refuseUnpermitted(ctx, { hall_id, permitted, business });
  const holder_hash = taking.holder === undefined ? null : hashSecret(taking.holder);
  const holds = await heldBy(ctx, hall_id, day, holder_hash);
  refuseIf(whyNotTake({ hall_state, open_to: of_class.open_to, channel: taking.channel, holds }));

  const clock = await startWait(ctx, taking, of_class);
  const { promise, ahead } = await promiseFor(ctx, hall_id, { class: taking.class, business, load });
  // The number comes last before the row: whoever holds the series keeps others waiting only this long.
  const numbered = await ctx.tx.maybe(takeNumbers, { hall_id, day, letter: of_class.letter, count: 1 });
  const number = numbered?.last_number ?? 0;
  const label = labelOf(of_class.letter, number);
  const id = ctx.newId();
  const secret = ctx.secretOf(ticketSecret({ id }));
  const row = {
    ...{ hall_id, id, day, class: taking.class, letter: of_class.letter, number, label, business },
    ...{ channel: taking.channel, language: taking.language ?? 'zh', elder: taking.elder ?? false },
    ...{ taken_at: ctx.now, order_at: clock.columns.wait_from, ...clock.columns, ahead },
    ...{ promise_low_s: promise?.low_s ?? null, promise_high_s: promise?.high_s ?? null },
    ...{ promise_mid_s: promise?.mid_s ?? null, predictor: promise?.predictor ?? null },
    ...{ secret_hash: hashSecret(secret), holder_hash, appointment_id: taking.appointment_id ?? null },
    carried_from: taking.carried_from ?? null,
    device_id: ctx.actor.kind === 'device' ? ctx.actor.id : null,
    taken_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
  };
  const { ruled_by, wait_limit_s } = clock.columns;
  const facts = { label, class: taking.class, business, channel: taking.channel, ahead, ruled_by, promise };
  await begin(ctx, ticket, row, 'take', { facts, start: [clock.warning] });
  if (answered.instead !== null)
    await record(ctx, 'queue.claim.refused', { hall_id, subject_id: id, facts: answered.instead });
  const zone = await zoneOf(ctx, hall_id, taking.class);
  const taken = { id, label, class: taking.class, ahead, secret, taken_at: ctx.now.toISOString() };
  return { ...taken, promise: promise ?? null, wait_limit_s, instead: answered.instead, zone };
}

interface Means {
  by: ReadonlyMap<string, number>;
  hall_now_ms: number;
  wall_ms: number;
}

/** The means of a hall's last days, looked up at most once in five minutes of hall time. */
const means_known = new Map<number, Means>();

export async function meansOf(ctx: Ctx, hall_id: number): Promise<ReadonlyMap<string, number>> {
  const before = means_known.get(hall_id);
  const fresh =
    before !== undefined &&
    Math.abs(ctx.now.getTime() - before.hall_now_ms) < 5 * minute_ms &&
    wallMs() - before.wall_ms < hour_ms;
  if (fresh && before !== undefined) return before.by;
  const rows = await ctx.tx.rows(handlingMeans, { hall_id, since: later(ctx.now, -7 * 24 * hour_ms) });
  const by = new Map(rows.filter(row => row.visits >= 10).map(row => [row.business ?? '', row.mean_s]));
  means_known.set(hall_id, { by, hall_now_ms: ctx.now.getTime(), wall_ms: wallMs() });
  return by;
}

/** What a predictor above foresaw at its last look: who waited then, and the wait of a new ticket by class, seconds. */
export interface Foreseen {
  waiting: ReadonlyMap<string, number>;
  classes: ReadonlyMap<string, { p10_s: number; p50_s: number; p90_s: number; each_s: number }>;
}

/** Looks at a hall; `key` changes with the counters that are open. Undefined when it knows nothing of it. */
export type Predict = (ctx: Ctx, hall_id: number, key: string) => Promise<Foreseen | undefined>;

let predict: Predict | undefined;

/** A module above makes the promises from now on; the simple predictor stays for what it does not know. */
export function promiseBy(of: Predict): void {
  predict = of;
}

type Load = readonly { class: string; waiting: number; counters: number }[];

/** Who waits in each class now, and how many open counters take it. */
export const loadOf = (ctx: Ctx, hall_id: number): Promise<Load> =>
  ctx.tx.rows(lineLoad, { hall_id, classes: classCodes });

/** What the predictor foresees for a line whose load was just read; undefined while nobody serves. */
export async function foreseenFor(ctx: Ctx, hall_id: number, load: Load): Promise<Foreseen | undefined> {
  if (predict === undefined || load.every(row => row.counters === 0)) return undefined;
  return predict(ctx, hall_id, load.map(row => row.counters).join(','));
}

/** The promise on a new ticket, or on one that stands at a place already, and how many are before it. */
export async function promiseFor(
  ctx: Ctx,
  hall_id: number,
  of: { class: ClassCode; business: string | null; load: Load; place?: number },
): Promise<{ promise: Promise_ | undefined; ahead: number }> {
  const { load, place } = of;
  const foreseen = await foreseenFor(ctx, hall_id, load);
  return promiseFrom(load, of.class, meanOf(of.business, await meansOf(ctx, hall_id)), { foreseen, place });
}

const aheadOf = (class_code: string, waiting: (code: string) => number): number =>
  classCodes
    .filter(code => code === class_code || code !== 'ordinary')
    .reduce((sum, code) => sum + waiting(code), 0);

/** The same from a load already read, for screens that show every class; `place` when the own place is known. */
export function promiseFrom(
  load: Load,
  class_code: ClassCode,
  mean_s: number,
  known: { foreseen?: Foreseen | undefined; place?: number | undefined } = {},
): { promise: Promise_ | undefined; ahead: number } {
  const { foreseen, place } = known;
  const ahead = place ?? aheadOf(class_code, code => load.find(row => row.class === code)?.waiting ?? 0);
  const open_counters = load.find(row => row.class === class_code)?.counters ?? 0;
  const of = open_counters === 0 ? undefined : foreseen?.classes.get(class_code);
  if (of === undefined) return { promise: simplePromise({ ahead, open_counters, mean_s }), ahead };
  // Who came or was called since the look moves the whole range.
  const since = ahead - aheadOf(class_code, code => foreseen?.waiting.get(code) ?? 0);
  const moved = (seconds: number) => Math.max(0, Math.round(seconds + since * of.each_s));
  const promise = { low_s: moved(of.p10_s), mid_s: moved(of.p50_s), high_s: moved(of.p90_s) };
  return { promise: { ...promise, predictor: 'twin-1' }, ahead };
}

import {
  addDays,
  type BusinessDay,
  businessDay,
  type Instant,
  onDay,
  parseInstant,
  wallNow,
} from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { look, transaction } from '../../kit/db.ts';
import { clockOf, hallNow, setClock } from '../../kit/hall_time.ts';
import type { House } from '../../kit/http/house.ts';
import { announce } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { stepHall } from '../../kit/worker.ts';
import { findDay, hallOf, prepareDay } from '../halls/index.ts';
import { modeOf } from '../people/index.ts';
import { nameOfDay } from './store.ts';

/** When a replayed day begins: before anybody has a key in the door. */
export const begins_at = '08:10';

/** Days are played in halls set aside for it, in a demonstration, and nowhere else. */
export async function requireReplayHall(ctx: Pick<Ctx, 'tx'>, hall_id: number): Promise<void> {
  refuseIf((await modeOf(ctx)) === 'demo' ? undefined : 'replay.demo_only');
  const hall = await hallOf(ctx as Ctx, hall_id);
  refuseIf(hall.for_replay ? undefined : 'replay.not_a_replay_hall');
}

const allowed = new WeakMap<object, Set<number>>();

/** The same, before a transaction is open; an answer of yes is remembered, since neither fact ever changes. */
async function allow(house: House, hall_id: number): Promise<void> {
  const known = allowed.get(house.db) ?? new Set<number>();
  allowed.set(house.db, known);
  if (known.has(hall_id)) return;
  await look(house.db, tx => requireReplayHall({ tx }, hall_id));
  known.add(hall_id);
}

const tell = (ctx: Ctx, hall_id: number, rate: number) => {
  announce(ctx, hall_id, 'clock.set');
  return { now: ctx.now.toISOString(), rate };
};

/** Before the clock is set ahead, everything due on the way happens. */
export async function goTo(house: House, input: { hall_id: number; at?: string | undefined }): Promise<void> {
  await allow(house, input.hall_id);
  if (input.at !== undefined) await stepHall(house, input.hall_id, parseInstant(input.at));
}

/** Sets how fast the hall's clock runs, and, going forward only, what it shows. */
export async function setRate(ctx: Ctx, input: { hall_id: number; rate: number; at?: string | undefined }) {
  await requireReplayHall(ctx, input.hall_id);
  const at = input.at === undefined ? ctx.now : parseInstant(input.at);
  if (at.getTime() < ctx.now.getTime()) throw new Refusal('replay.backwards', { field: 'at' });
  await setClock(ctx.tx, input.hall_id, { at, rate: input.rate });
  return { ...tell(ctx, input.hall_id, input.rate), now: at.toISOString() };
}

/** Steps the hall to a moment; everything due on the way happens first, each at its own moment. */
export const stepTo = (house: House, input: { hall_id: number; to: string }): Promise<void> =>
  goTo(house, { hall_id: input.hall_id, at: input.to });

/** What the clock shows after a step. */
export async function stepped(ctx: Ctx, input: { hall_id: number }) {
  const clock = await clockOf(ctx.tx, input.hall_id);
  return tell(ctx, input.hall_id, clock?.rate ?? 1);
}

/** The next day on which the hall opens: every day but the Spring Festival. */
export async function nextOpenDay(ctx: Pick<Ctx, 'tx'>, after: BusinessDay): Promise<BusinessDay> {
  for (let day = addDays(after, 1); ; day = addDays(day, 1)) {
    const known = await ctx.tx.maybe(nameOfDay, { day });
    if (known?.name_zh !== '春节') return day;
  }
}

/** A day that has people in it is finished first; one that never opened, or is settled, may be left. */
const may_be_left = ['preparing', 'settling', 'closed'];

async function nextBeginning(ctx: Pick<Ctx, 'tx'>, hall_id: number, now: Instant): Promise<Instant> {
  const of = await ctx.tx.maybe(findDay, { hall_id, day: businessDay(now) });
  if (of !== undefined && !may_be_left.includes(of.state)) throw new Refusal('replay.day_running');
  return onDay(await nextOpenDay(ctx, businessDay(now)), begins_at);
}

/** Goes to the morning of the hall's next day: what falls due in the night happens on the way; nothing is erased. */
export async function goToNextDay(house: House, input: { hall_id: number }): Promise<void> {
  await allow(house, input.hall_id);
  const to = await transaction(house.db, async tx => {
    const clock = await clockOf(tx, input.hall_id);
    return nextBeginning({ tx }, input.hall_id, hallNow(clock, wallNow()));
  });
  await stepHall(house, input.hall_id, to);
}

/** Prepares the morning the clock has just come to, when the night's own work has not. */
export async function beginDay(ctx: Ctx, input: { hall_id: number }) {
  await requireReplayHall(ctx, input.hall_id);
  const day = businessDay(ctx.now);
  const of = await prepareDay(ctx, input.hall_id, day);
  await setClock(ctx.tx, input.hall_id, { at: ctx.now, rate: 0 });
  return { ...tell(ctx, input.hall_id, 0), day, day_id: of.id };
}

import { businessDay, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { guarded } from '../../kit/guard.ts';
import type { Id } from '../../kit/ids.ts';
import { begin, move } from '../../kit/move.ts';
import { Refusal, refuseIf } from '../../kit/refusal.ts';
import { followDay } from '../halls/index.ts';
import { normValue, witness } from '../norms/index.ts';
import { confirmations, endMentorings, twoPersons } from '../people/index.ts';
import { whyNotOnShift } from './reading.ts';
import { findWatch, watchOn } from './store.ts';
import { watch } from './watch.ts';

interface Start {
  hall_id: number;
  person_id: Id;
  after_id?: Id;
  reason?: string;
}

async function start(ctx: Ctx, of: Start): Promise<void> {
  const row = {
    ...{ hall_id: of.hall_id, id: ctx.newId(), day: businessDay(ctx.now), person_id: of.person_id },
    ...{ since: ctx.now, after_id: of.after_id ?? null, reason: of.reason ?? null },
  };
  await begin(ctx, watch, row, 'start', {
    facts: { person_id: of.person_id, after_id: of.after_id ?? null, forced: of.reason !== undefined },
  });
}

// ROLE-03: whoever opens the doors is on duty from that minute, and the day's close ends the last watch. Between the
// two it changes hands in one act, and the database holds one row at most: exactly one at every open minute.
const startWithDay = guarded(
  'ROLE-03',
  async (ctx: Ctx, hall_id: number): Promise<void> => {
    const on = await ctx.tx.maybe(watchOn, { hall_id });
    if (on?.person_id === ctx.actor.id && on.day === businessDay(ctx.now)) return;
    refuseIf(await whyNotOnShift(ctx, hall_id, ctx.actor.id));
    if (on !== undefined)
      await move(ctx, watch, on, 'end', { set: { until: ctx.now }, facts: { person_id: on.person_id } });
    await start(ctx, { hall_id, person_id: ctx.actor.id, ...(on === undefined ? {} : { after_id: on.id }) });
  },
  async () => {},
);
followDay('open', (ctx, of) =>
  ctx.actor.kind === 'person' ? startWithDay(ctx, of.hall_id) : Promise.resolve(),
);

/** Ends whatever watch is on: the day is over (ROLE-03). */
export async function endWatch(ctx: Ctx, of: { hall_id: number }): Promise<void> {
  const on = await ctx.tx.maybe(watchOn, { hall_id: of.hall_id });
  if (on !== undefined)
    await move(ctx, watch, on, 'end', { set: { until: ctx.now }, facts: { person_id: on.person_id } });
}
followDay('close', endWatch);

// ROLE-07: a mentor answers for an intern until the day closes, and has as long for a confirmation as the norm says.
followDay('close', endMentorings);
confirmations(async (ctx, hall_id) => (await normValue(ctx, hall_id, 'mentor_confirm_within')) * 60);

async function pass(ctx: Ctx, of: { hall_id: number; id: Id; to: Id; reason?: string }): Promise<void> {
  const on = await ctx.tx.maybe(findWatch, { hall_id: of.hall_id, id: of.id });
  if (on === undefined) throw new Refusal('kit.not_found', { field: 'subject_id' });
  await move(ctx, watch, on, 'hand_over', {
    set: { until: ctx.now },
    facts: { person_id: on.person_id, to: of.to },
  });
  const why = of.reason === undefined ? {} : { reason: of.reason };
  await start(ctx, { hall_id: of.hall_id, person_id: of.to, after_id: on.id, ...why });
}

// The duty is handed over by two: asked by the one who has it, sealed by the one who takes it.
twoPersons('posts.watch.hand_over', {
  say: { zh: '值班经理交班', en: 'Hand the duty over' },
  may: 'posts.watch.keep',
  within_s: async (ctx, hall_id) => (await normValue(ctx, hall_id, 'opening_pair_within')) * 60,
  shows: async () => [
    { zh: '从您签字起，由您当值', en: 'From your signature on, you are on duty' },
    { zh: '请先看现场提醒和未结事项', en: 'Look at the alerts and open matters of the floor first' },
  ],
  whyNotAsk: async (ctx, asked) => {
    const on = await ctx.tx.maybe(watchOn, { hall_id: asked.hall_id });
    return on?.id === asked.subject_id && on.person_id === ctx.actor.id ? undefined : 'posts.not_on_watch';
  },
  whyNotSeal: (ctx, pair, second) => whyNotOnShift(ctx, pair.hall_id, second.id),
  act: (ctx, pair) => pass(ctx, { hall_id: pair.hall_id, id: pair.subject_id, to: ctx.actor.id }),
});

/** The watch goes on with a shift that two signed for: to whoever acts, who sealed the sheet (HND-04). */
export async function passWatch(ctx: Ctx, of: { hall_id: number; from_id: Id }): Promise<boolean> {
  const on = await ctx.tx.maybe(watchOn, { hall_id: of.hall_id });
  if (on === undefined || on.person_id !== of.from_id) return false;
  refuseIf(await whyNotOnShift(ctx, of.hall_id, ctx.actor.id));
  await pass(ctx, { hall_id: of.hall_id, id: on.id, to: ctx.actor.id });
  return true;
}

/** The hall manager takes the duty over without the other's signature, with the reason on record: somebody fell ill. */
export async function takeWatch(ctx: Ctx, input: { hall_id: number; reason: string }) {
  const reason = input.reason.trim();
  refuseIf(reason === '' ? 'posts.reason_needed' : undefined, { field: 'reason' });
  const on = await ctx.tx.maybe(watchOn, { hall_id: input.hall_id });
  if (on === undefined) throw new Refusal('kit.not_found', { field: 'hall_id' });
  refuseIf(on.person_id === ctx.actor.id ? 'posts.already_on' : undefined);
  refuseIf(await whyNotOnShift(ctx, input.hall_id, ctx.actor.id));
  await pass(ctx, { hall_id: input.hall_id, id: on.id, to: ctx.actor.id, reason });
  return { taken: true as const };
}

/** Minutes of a stretch of watches, whole. */
export const minutesOf = (from: { getTime(): number }, until: { getTime(): number }): number =>
  Math.max(0, Math.round((until.getTime() - from.getTime()) / minute_ms));

witness('posts.watch.start', { zh: '当值开始', en: 'On duty' }, 'ROLE-03');

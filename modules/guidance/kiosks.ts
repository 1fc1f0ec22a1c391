import { type Instant, later, minute_ms } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { onDue, startDue, stopDue } from '../../kit/due.ts';
import { guarded } from '../../kit/guard.ts';
import { record } from '../../kit/move.ts';
import { watchFor } from '../floor/index.ts';
import { normValue } from '../norms/index.ts';
import { findUse, type KioskUse, keepUse, kiosksOf } from './store.ts';

/** A terminal that was not heard of for so long, on the wall’s clock, has nobody before it. */
const silent_ms = 90_000;

/** Whether somebody stands there now: the terminal says so, and spoke lately. */
export const isThere = (of: Pick<KioskUse, 'in_use_since' | 'seen_wall'>, wall_now: Instant): boolean =>
  of.in_use_since !== null && wall_now.getTime() - of.seen_wall.getTime() < silent_ms;

/**
 * A terminal says whether somebody uses it. Since when is the house's to say: a terminal that repeats itself, or is
 * started anew, makes nobody's stay shorter (SVC-03).
 */
export async function useKiosk(ctx: Ctx, input: { hall_id: number; in_use: boolean }) {
  const { hall_id } = input;
  const device_id = ctx.actor.id;
  const before = await ctx.tx.maybe(findUse, { hall_id, device_id });
  const goes_on = before !== undefined && isThere(before, ctx.wall_now);
  const since = goes_on ? before.in_use_since : ctx.now;
  const in_use_since = input.in_use ? since : null;
  const over_at = input.in_use && goes_on ? before.over_at : null;
  await ctx.tx.run(keepUse, { hall_id, device_id, in_use_since, seen_wall: ctx.wall_now, over_at });
  if (input.in_use && !goes_on) await beginUse(ctx, hall_id);
  // Who was offered help is gone: the floor looks again, and its alert ends by itself.
  if (!input.in_use && before?.over_at != null)
    await record(ctx, 'guidance.kiosk_left', {
      hall_id,
      subject_id: device_id,
      facts: { code: before.code },
    });
  if (!input.in_use && before?.in_use_since != null)
    await stopDue(ctx, hall_id, device_id, ['guidance.kiosk_long']);
  return { in_use_since: in_use_since?.toISOString() ?? null };
}

async function beginUse(ctx: Ctx, hall_id: number): Promise<void> {
  const minutes = await normValue(ctx, hall_id, 'kiosk_idle_alert_after');
  await stopDue(ctx, hall_id, ctx.actor.id, ['guidance.kiosk_long']);
  await startDue(ctx, hall_id, ctx.actor.id, {
    kind: 'guidance.kiosk_long',
    due_at: later(ctx.now, minutes * minute_ms),
  });
}

/** Whether somebody has stood at a terminal so long that help is offered (SVC-03). */
export const needsHelp = guarded(
  'SVC-03',
  (
    of: Pick<KioskUse, 'in_use_since' | 'seen_wall'>,
    at: { now: Instant; wall_now: Instant; minutes: number },
  ): boolean =>
    isThere(of, at.wall_now) &&
    of.in_use_since !== null &&
    at.now.getTime() - of.in_use_since.getTime() >= at.minutes * minute_ms,
  () => false,
);

onDue('guidance.kiosk_long', async (ctx, due) => {
  const { hall_id, subject_id: device_id } = due;
  const of = await ctx.tx.maybe(findUse, { hall_id, device_id });
  const minutes = await normValue(ctx, hall_id, 'kiosk_idle_alert_after');
  if (of === undefined || !needsHelp(of, { now: ctx.now, wall_now: ctx.wall_now, minutes })) return;
  const { in_use_since, seen_wall } = of;
  await ctx.tx.run(keepUse, { hall_id, device_id, in_use_since, seen_wall, over_at: ctx.now });
  await record(ctx, 'guidance.kiosk_long', {
    hall_id,
    subject_id: device_id,
    facts: { code: of.code, minutes },
  });
});

// Who stands at a terminal for long stands on the floor, until helped or gone.
watchFor(async (ctx, hall_id) => {
  const minutes = await normValue(ctx, hall_id, 'kiosk_idle_alert_after');
  const kiosks = await ctx.tx.rows(kiosksOf, { hall_id });
  return kiosks
    .filter(one => one.over_at !== null && needsHelp(one, { now: ctx.now, wall_now: ctx.wall_now, minutes }))
    .map(one => ({
      ...{ kind: 'kiosk' as const, subject_id: one.device_id, level: 'over' as const },
      facts: { label: one.code, since: one.in_use_since?.toISOString() ?? '', limit_s: minutes * 60 },
    }));
});

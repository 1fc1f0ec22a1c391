import { hour_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { record } from '../../kit/move.ts';
import { watchFor } from '../floor/index.ts';
import { normValue } from '../norms/index.ts';
import { accessesSince, holdLooker, oftenLooked } from './store.ts';

/**
 * How often somebody looked at personal data in the last hour, and how often they may. Who looks is held until the act
 * ends: looks pressed at once are counted one after the other (PRIV-10).
 */
export async function looksThisHour(ctx: Ctx, hall_id: number): Promise<{ this_hour: number; most: number }> {
  await ctx.tx.maybe(holdLooker, { id: ctx.actor.id });
  const since = later(ctx.wall_now, -hour_ms);
  const found = await ctx.tx.maybe(accessesSince, { hall_id, actor_id: ctx.actor.id, since });
  return { this_hour: found?.count ?? 0, most: await normValue(ctx, hall_id, 'reveals_per_hour') };
}

/** One look more: with so many of them whoever leads the hall hears of it (PRIV-10). */
export async function ringAfter(ctx: Ctx, hall_id: number, this_hour: number): Promise<void> {
  if (this_hour + 1 !== (await normValue(ctx, hall_id, 'reveal_alarm_after'))) return;
  await record(ctx, 'identity.reveal_alarm', {
    hall_id,
    subject_id: ctx.actor.id,
    facts: { this_hour: this_hour + 1 },
  });
}

// PRIV-10: whoever looked that often within the hour stands on the floor, by the wall's clock as the limit itself.
watchFor(async (ctx, hall_id) => {
  const since = later(ctx.wall_now, -hour_ms);
  const least = await normValue(ctx, hall_id, 'reveal_alarm_after');
  return (await ctx.tx.rows(oftenLooked, { hall_id, since, least })).map(one => ({
    ...{ kind: 'reveals' as const, subject_id: one.actor_id, level: 'over' as const },
    facts: { label: one.staff_no ?? '', count: one.count },
  }));
});

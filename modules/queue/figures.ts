import { businessDay, hour_ms, later } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { countersOf } from '../counters/index.ts';
import { dayWaits, pulseSlots, visitsOfClerk } from './store.ts';

/** Two hours back, in slots of five minutes. */
const pulse_slots = 24;

/** The pulse of the hall: mean waits of two hours, the day's percentiles, how many counters are open. */
export async function pulse(ctx: Ctx, input: { hall_id: number }) {
  const day = businessDay(ctx.now);
  const since = later(ctx.now, -2 * hour_ms);
  const slots = await ctx.tx.rows(pulseSlots, { hall_id: input.hall_id, day, since });
  const waits = await ctx.tx.maybe(dayWaits, { hall_id: input.hall_id, day });
  const counters = await ctx.tx.rows(countersOf, input);
  const mean_s = Array.from({ length: pulse_slots }, (_, slot) =>
    Math.round(slots.find(one => one.slot === slot)?.mean_s ?? 0),
  );
  return {
    now: ctx.now.toISOString(),
    since: since.toISOString(),
    mean_s,
    over: slots.reduce((sum, one) => sum + one.over, 0),
    p90_s: waits?.p90_s == null ? null : Math.round(waits.p90_s),
    within: waits?.within ?? 0,
    called: waits?.called ?? 0,
    open_counters: counters.filter(one => one.state === 'open').length,
    all_counters: counters.length,
  };
}

/** My day: every visit served, and what they add up to. */
export async function myDay(ctx: Ctx, input: { hall_id: number }) {
  const rows = await ctx.tx.rows(visitsOfClerk, {
    hall_id: input.hall_id,
    day: businessDay(ctx.now),
    clerk_id: ctx.actor.id,
  });
  return {
    visits: rows.map(row => ({
      id: row.id,
      label: row.label,
      serving_at: row.serving_at.toISOString(),
      finished_at: row.finished_at?.toISOString() ?? null,
      over: row.waited_s > row.wait_limit_s,
    })),
  };
}

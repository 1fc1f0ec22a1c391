import { businessDay, type Instant, secondsBetween } from '../../kit/clock.ts';
import type { Ctx } from '../../kit/ctx.ts';
import { allClocks, hallNow } from '../../kit/hall_time.ts';
import { lateInHalls } from '../floor/index.ts';
import { allHalls } from '../halls/index.ts';
import { withSummaries } from '../history/index.ts';
import { signaturesIn } from '../people/index.ts';
import { unsettledOfHalls } from '../settlement/index.ts';
import { hallsNow } from './store.ts';

type Unsettled = { day: string; waived_by: string | null; waive_due: Instant | null };

/** A day that is over and not approved: late unless two let the hall open over it and its time still runs (CASH-01). */
function unsettledOf(of: Unsettled | undefined, now: Instant) {
  if (of === undefined) return null;
  const runs = of.waived_by !== null && of.waive_due !== null && of.waive_due.getTime() > now.getTime();
  return { day: of.day, late: !runs };
}

/** Every hall within the actor's reach, or those of them that are asked for, each by its own clock; as many statements, however many halls. */
export async function hallsLive(ctx: Ctx, input: { halls?: string | undefined }) {
  const asked = input.halls === undefined ? undefined : new Set(input.halls.split(',').map(Number));
  const halls = (await ctx.tx.rows(allHalls, {})).filter(
    hall => (asked === undefined || asked.has(hall.id)) && ctx.may('region.read', hall.id),
  );
  const clocks = new Map((await ctx.tx.rows(allClocks, {})).map(clock => [clock.hall_id, clock]));
  const nows = halls.map(hall => hallNow(clocks.get(hall.id), ctx.wall_now));
  const ids = halls.map(hall => hall.id);
  const days = nows.map(businessDay);
  const found = await ctx.tx.rows(hallsNow, { halls: ids, days, nows });
  const behind = new Map(
    (await ctx.tx.rows(unsettledOfHalls, { halls: ids, days })).map(row => [row.hall_id, row]),
  );
  const summaries = await withSummaries(ctx, ids);
  const late = await lateInHalls(ctx, ids);
  const signatures = await signaturesIn(
    ctx,
    new Map(halls.map((hall, at) => [hall.id, nows[at] ?? ctx.wall_now])),
  );
  const by_id = new Map(found.map(row => [row.hall_id, row]));
  return {
    at: ctx.wall_now.toISOString(),
    halls: halls.map((hall, index) => {
      const row = by_id.get(hall.id);
      const now = nows[index] ?? ctx.wall_now;
      return {
        id: hall.id,
        name: { zh: hall.name_zh, en: hall.name_en },
        unit: { zh: hall.unit_zh, en: hall.unit_en },
        unit_id: hall.unit_id,
        hall_type: hall.hall_type,
        star: hall.star,
        state: hall.registry_state === 'active' ? (row?.state ?? null) : hall.registry_state,
        summary_only: summaries.has(hall.id) && (row?.taken ?? 0) === 0,
        unsettled: unsettledOf(behind.get(hall.id), now),
        waiting: row?.waiting ?? 0,
        over_now: row?.over_now ?? 0,
        alarms: late.get(hall.id) ?? 0,
        signatures: signatures.get(hall.id) ?? 0,
        longest_s: row?.longest_from == null ? 0 : Math.max(0, secondsBetween(row.longest_from, now)),
        taken: row?.taken ?? 0,
        called: row?.called ?? 0,
        within: row?.within ?? 0,
        p90_s: row?.p90_s ?? null,
        open_counters: row?.open_counters ?? 0,
        all_counters: row?.all_counters ?? 0,
      };
    }),
  };
}
